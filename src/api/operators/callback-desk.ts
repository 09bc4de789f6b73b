/** What operators do about callbacks, on Temporal: contacts are found by search and asked by updates. */
import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import type { ResendRequest } from '../../domain/callbacks.js';
import { endpointWorkflowId } from '../../domain/endpoint/state.js';
import type { EndpointId, Health } from '../../domain/endpoint/state.js';
import { contactWorkflowId, parseContactWorkflowId } from '../../domain/identity.js';
import type { ContactId } from '../../domain/identity.js';
import { withFailingCallbacks } from '../../temporal/contact-queries.js';
import { MEMO, UPDATES, WORKFLOWS } from '../../temporal/contract.js';
import type { EndpointStart } from '../../temporal/contract.js';
import { endpointOptions } from '../../temporal/starts.js';
import { whereverTheyAre } from '../../temporal/passed-on.js';
import { patiently, whileAPersonWaits } from '../../temporal/patiently.js';
import { ifFound } from '../../temporal/temporal-errors.js';
import { withinDeadline } from '../within-deadline.js';

/** Each throws {UnavailableError} when Temporal, or a worker, does not answer. */
export interface CallbackDesk {
  /** Contacts with callbacks that wait for another attempt or were missed, a page at a time. */
  failing(id: EndpointId, page: { limit: number; cursor: Uint8Array }): Promise<FailingPage>;
  /** How many callbacks are sent again or at once; null when there is no such contact. */
  resend(id: ContactId, request: ResendRequest): Promise<number | null>;
  /** Null when nothing ever went wrong with it. */
  health(id: EndpointId): Promise<Health | null>;
  resendMissed(id: EndpointId, since: number | null): Promise<void>;
  /** Whether it was disabled. */
  enable(id: EndpointId): Promise<boolean>;
}

interface FailingPage {
  contacts: ContactId[];
  /** Empty after the last page. */
  cursor: Uint8Array;
}

const DEADLINE = 5_000;

/** @param clockOffset how far an account's clock is moved in development; milliseconds */
export function temporalCallbackDesk(client: Client, clockOffset: (account: string) => number): CallbackDesk {
  const { workflowService } = client;
  const { namespace } = client.options;
  const ask = withinDeadline(client, DEADLINE);
  const again = patiently(client, whileAPersonWaits(DEADLINE));

  function askIfFound<T>(call: () => Promise<T>): Promise<T | null> {
    return ask(() => ifFound(call));
  }

  return {
    async failing(id, { limit, cursor }) {
      const query = withFailingCallbacks(id);
      const request = { namespace, query, pageSize: limit, nextPageToken: cursor };
      const page = await ask(() => workflowService.listWorkflowExecutions(request));
      const contacts = page.executions.flatMap(({ execution }) => {
        const id = parseContactWorkflowId(execution?.workflowId ?? '');
        return id ? [id] : [];
      });
      return { contacts, cursor: page.nextPageToken };
    },
    resend: (id, request) => {
      const updateId = randomUUID();
      return askIfFound(() =>
        whereverTheyAre(client, id, (reached) => {
          const handle = client.workflow.getHandle(contactWorkflowId(reached));
          return again(handle.workflowId, () =>
            handle.executeUpdate<number, [ResendRequest]>(UPDATES.resend, { args: [request], updateId }),
          );
        }),
      );
    },
    health: async (id) => {
      const described = await askIfFound(() => client.workflow.getHandle(endpointWorkflowId(id)).describe());
      return (described?.memo?.[MEMO.health] as Health | undefined) ?? null;
    },
    resendMissed: async (id, since) => {
      const updateId = randomUUID();
      await ask(() =>
        again(endpointWorkflowId(id), () =>
          client.workflow.executeUpdateWithStart<EndpointWorkflow, null, [number | null]>(
            UPDATES.resendMissed,
            {
              args: [since],
              updateId,
              startWorkflowOperation: new WithStartWorkflowOperation<EndpointWorkflow>(WORKFLOWS.endpoint, {
                ...endpointOptions({ id, clockOffset: clockOffset(id.account) }),
                workflowIdConflictPolicy: 'USE_EXISTING',
              }),
            },
          ),
        ),
      );
    },
    enable: async (id) => {
      const handle = client.workflow.getHandle(endpointWorkflowId(id));
      const updateId = randomUUID();
      const enabled = await askIfFound(() =>
        again(handle.workflowId, () =>
          handle.executeUpdate<boolean, []>(UPDATES.enableEndpoint, { args: [], updateId }),
        ),
      );
      return enabled ?? false;
    },
  };
}

type EndpointWorkflow = (start: EndpointStart) => Promise<void>;
