/** That a person opted out, kept outside the contact under a keyed hash of the number (T3). */
import { createHmac } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { canonical, suppressionWorkflowId } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';
import { QUERIES, SIGNALS, TASK_QUEUES, WORKFLOWS } from '../temporal/contract.js';
import type { SuppressionChange, SuppressionStart } from '../temporal/contract.js';
import type { Directory } from '../config/directory.js';
import { clockOffsetOf } from '../temporal/development-clock.js';
import { ifFound } from '../temporal/temporal-errors.js';

/** A question that no worker answers fails; nothing is sent before it is answered. */
const ANSWER_WITHIN = 5_000;

export interface Suppressions {
  /** Whether this person opted out in any environment that writes from the same WhatsApp number. */
  isSuppressed(contact: ContactId): Promise<boolean>;
  /** Remembers an opt-out; an opt-in undoes it in every environment that writes from the same WhatsApp number. */
  change(contact: ContactId, change: SuppressionChange): Promise<void>;
}

/** @param key for the hash of numbers: `deriveKey('suppression')` */
export function createSuppressions(directory: Directory, client: Client, key: Buffer): Suppressions {
  /** The contact's own environment first. */
  function workflowIds({ account, environment, number }: ContactId): string[] {
    const { whatsapp } = directory.environment(account, environment);
    const hmac = createHmac('sha256', key).update(canonical(number)).digest('hex');
    const sharing = directory
      .byPhoneNumberId(whatsapp.phone_number_id)
      .map((other) => suppressionWorkflowId(other.accountId, other.name, hmac));
    return [...new Set([suppressionWorkflowId(account, environment, hmac), ...sharing])];
  }

  async function isSuppressed(contact: ContactId): Promise<boolean> {
    const answers = await Promise.all(
      workflowIds(contact).map((workflowId) =>
        ifFound(() =>
          client.withDeadline(Date.now() + ANSWER_WITHIN, () =>
            client.workflow.getHandle(workflowId).query<boolean>(QUERIES.suppressed),
          ),
        ),
      ),
    );
    return answers.includes(true);
  }

  async function change(contact: ContactId, { suppressed, at }: SuppressionChange): Promise<void> {
    const [own = '', ...others] = workflowIds(contact);
    const start: SuppressionStart = {
      clockOffset: clockOffsetOf(directory.settings, contact.account),
    };
    const signalArgs: [SuppressionChange] = [{ suppressed, at }];
    await client.workflow.signalWithStart<SuppressionWorkflow, [SuppressionChange]>(WORKFLOWS.suppression, {
      workflowId: own,
      taskQueue: TASK_QUEUES.entities,
      args: [start],
      signal: SIGNALS.suppressionChanged,
      signalArgs,
    });
    if (suppressed) return;
    for (const workflowId of others) {
      await ifFound(() =>
        client.workflow.getHandle(workflowId).signal(SIGNALS.suppressionChanged, ...signalArgs),
      );
    }
  }

  return { isSuppressed, change };
}

type SuppressionWorkflow = (start: SuppressionStart) => Promise<void>;
