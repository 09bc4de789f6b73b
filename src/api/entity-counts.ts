/** How many wait, counted by Temporal's search: who needs a person, which callbacks fail, which numbers are paused. */
import type { Client } from '@temporalio/client';
import { endpointWorkflowId } from '../domain/endpoint/state.js';
import type { EndpointId, Health } from '../domain/endpoint/state.js';
import { numberWorkflowId } from '../domain/identity.js';
import { MEMO, WORKFLOWS } from '../temporal/contract.js';
import { SEARCH } from '../temporal/search-attributes.js';
import { ifFound } from '../temporal/temporal-errors.js';
import { HOUR } from '../domain/durations.js';

/** Each rejects when Temporal does not answer. */
export interface EntityCounts {
  /** Running contacts of an environment of which this search attribute is true. */
  contacts(id: EndpointId, what: 'handover' | 'callbackFailing'): Promise<number>;
  /** Since when nothing but failures came from an endpoint, in epoch milliseconds; null when it is healthy. */
  failingSince(id: EndpointId): Promise<number | null>;
  isPaused(account: string, phoneNumberId: string): Promise<boolean>;
  /** Entities whose run failed, was terminated, timed out or was cancelled within the last hour: none of them ever should. */
  endedLately(): Promise<number>;
}

const DEADLINE = 4_000;
const TYPES = Object.values(WORKFLOWS)
  .map((type) => `'${type}'`)
  .join(', ');

export function temporalEntityCounts(client: Client): EntityCounts {
  const within = <T>(call: () => Promise<T>): Promise<T> => client.withDeadline(Date.now() + DEADLINE, call);
  const count = (query: string) => within(async () => (await client.workflow.count(query)).count);
  return {
    contacts: ({ account, environment }, what) =>
      count(
        [
          `WorkflowType = '${WORKFLOWS.contact}'`,
          `ExecutionStatus = 'Running'`,
          `${SEARCH.account.name} = '${account}'`,
          `${SEARCH.environment.name} = '${environment}'`,
          `${SEARCH[what].name} = true`,
        ].join(' AND '),
      ),
    failingSince: async (id) => {
      const handle = client.workflow.getHandle(endpointWorkflowId(id));
      const described = await ifFound(() => within(() => handle.describe()));
      const health = described?.memo?.[MEMO.health] as Health | undefined;
      if (!health || health.status === 'healthy') return null;
      return health.status === 'disabled' ? health.failingSince : health.since;
    },
    isPaused: async (account, phoneNumberId) => {
      const id = `WorkflowId = '${numberWorkflowId(account, phoneNumberId)}'`;
      return (await count(`${id} AND ExecutionStatus = 'Running' AND ${SEARCH.paused.name} = true`)) > 0;
    },
    endedLately: () => {
      const since = new Date(Date.now() - HOUR).toISOString();
      const ended = `ExecutionStatus IN ('Failed', 'Terminated', 'TimedOut', 'Canceled')`;
      return count(`WorkflowType IN (${TYPES}) AND ${ended} AND CloseTime > '${since}'`);
    },
  };
}
