/** A contact whose number changed, handed over to the contact of the new number (T1). */
import type { Client } from '@temporalio/client';
import type { ContactState } from '../domain/contact/state.js';
import type { Directory } from '../config/directory.js';
import { SIGNALS, WORKFLOWS } from '../temporal/contract.js';
import type { ContactActivities, ContactStart } from '../temporal/contract.js';
import { clockOffsetOf } from '../temporal/development-clock.js';
import { contactOptions } from '../temporal/starts.js';

type ContactWorkflow = (start: ContactStart) => Promise<void>;

export function createMovingActivities(
  directory: Directory,
  client: Client,
): Pick<ContactActivities, 'moveContact'> {
  return {
    async moveContact({ to, from }) {
      const clockOffset = clockOffsetOf(directory.settings, to.account);
      await client.workflow.signalWithStart<ContactWorkflow, [ContactState]>(WORKFLOWS.contact, {
        ...contactOptions({ id: to, clockOffset }),
        signal: SIGNALS.adopted,
        signalArgs: [from],
      });
    },
  };
}
