/** Asking for erasures, and reading their receipts. */
import type { Client } from '@temporalio/client';
import { erasureWorkflowId } from '../../domain/identity.js';
import type { ContactId, Environment } from '../../domain/identity.js';
import { QUERIES, SIGNALS, TASK_QUEUES, WORKFLOWS } from '../../temporal/contract.js';
import type { ErasureReceipt, ErasureRequest, ErasureStart } from '../../temporal/contract.js';
import { ErasureNames } from '../../temporal/erasures.js';
import { SEARCH } from '../../temporal/search-attributes.js';
import { ifFound } from '../../temporal/temporal-errors.js';
import { withinDeadline } from '../within-deadline.js';

/** Each throws {UnavailableError} when Temporal, or a worker, does not answer. */
export interface ErasureDesk {
  /**
   * Durable when it returns. Asked again, the person is erased again.
   *
   * @param by the label of the key that asks
   * @returns the id of the receipt
   */
  erase(contact: ContactId, by: string): Promise<string>;
  /** Null when there is no such erasure, or its receipt has left Temporal with its retention. */
  receipt(account: string, environment: Environment, id: string): Promise<ErasureReceipt | null>;
}

const DEADLINE = 5_000;

type ErasureWorkflow = (start: ErasureStart) => Promise<ErasureReceipt>;

export function temporalErasureDesk(client: Client, names = new ErasureNames()): ErasureDesk {
  const ask = withinDeadline(client, DEADLINE);

  return {
    async erase(contact, by) {
      const { account, environment, number } = contact;
      const start: ErasureStart = { account, environment, id: names.id(contact) };
      const request: ErasureRequest = { sealed: names.seal({ numbers: [number], userIds: [] }), by };
      await ask(() =>
        client.workflow.signalWithStart<ErasureWorkflow, [ErasureRequest]>(WORKFLOWS.erasure, {
          workflowId: names.workflowId(contact),
          taskQueue: TASK_QUEUES.entities,
          args: [start],
          signal: SIGNALS.erasureAsked,
          signalArgs: [request],
          staticSummary: `Erasure of a contact of ${account} (${environment})`,
          typedSearchAttributes: [
            { key: SEARCH.account, value: account },
            { key: SEARCH.environment, value: environment },
          ],
        }),
      );
      return start.id;
    },
    receipt(account, environment, id) {
      const handle = client.workflow.getHandle(erasureWorkflowId(account, environment, id));
      return ask(() => ifFound(() => handle.query<ErasureReceipt>(QUERIES.receipt)));
    },
  };
}
