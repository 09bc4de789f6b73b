/** A contact whose number changed, handed over to the contact of the new number (T1). */
import type { Client } from '@temporalio/client';
import { contactWorkflowId } from '../domain/identity.js';
import type { ContactState } from '../domain/contact/state.js';
import type { Directory } from '../config/directory.js';
import { SIGNALS, TASK_QUEUES, WORKFLOWS } from '../temporal/contract.js';
import type { ContactActivities, ContactStart } from '../temporal/contract.js';
import { clockOffsetOf } from '../temporal/development-clock.js';
import { SEARCH } from '../temporal/search-attributes.js';

type ContactWorkflow = (start: ContactStart) => Promise<void>;

export function createMovingActivities(
  directory: Directory,
  client: Client,
): Pick<ContactActivities, 'moveContact'> {
  return {
    async moveContact({ to, from }) {
      const { account, environment, number } = to;
      const clockOffset = clockOffsetOf(directory.settings, account);
      await client.workflow.signalWithStart<ContactWorkflow, [ContactState]>(WORKFLOWS.contact, {
        workflowId: contactWorkflowId(to),
        taskQueue: TASK_QUEUES.entities,
        args: [{ id: to, clockOffset }],
        signal: SIGNALS.adopted,
        signalArgs: [from],
        staticSummary: `Contact ${number} of ${account} (${environment}): see Current details`,
        typedSearchAttributes: [
          { key: SEARCH.account, value: account },
          { key: SEARCH.environment, value: environment },
        ],
      });
    },
  };
}
