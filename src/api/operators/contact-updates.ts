/** Commanding contacts: each command is one update of the workflow, refused or taken in when it returns. */
import { randomUUID } from 'node:crypto';
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { contactWorkflowId } from '../../domain/identity.js';
import type { ContactId } from '../../domain/identity.js';
import type { UPDATES } from '../../temporal/contract.js';
import { whereverTheyAre } from '../../temporal/passed-on.js';
import { patiently, whileAPersonWaits } from '../../temporal/patiently.js';
import { isNotFound } from '../../temporal/temporal-errors.js';
import { orUnavailable } from '../gateway.js';

export type UpdateName = (typeof UPDATES)[keyof typeof UPDATES];

export type UpdateArgs = [unknown, ...unknown[]];

type UpdateOutcome =
  | { outcome: 'done'; result: unknown }
  /** By the contact, which nothing has changed. */
  | { outcome: 'refused'; reason: string }
  | { outcome: 'no_contact' };

export interface ContactUpdates {
  /**
   * Also by a number the person had before, or another one of theirs.
   *
   * @throws {UnavailableError} when no worker answers in time: it may be carried out all the same
   */
  update(contact: ContactId, name: UpdateName, args: UpdateArgs): Promise<UpdateOutcome>;
}

const DEADLINE = 5_000;

/** @param deadline milliseconds for a worker to answer */
export function temporalContactUpdates(client: Client, deadline = DEADLINE): ContactUpdates {
  const call = patiently(client, whileAPersonWaits(deadline));
  return {
    async update(contact, name, args) {
      const updateId = randomUUID();
      try {
        const result = await whereverTheyAre(client, contact, (reached) => {
          const workflowId = contactWorkflowId(reached);
          const handle = client.workflow.getHandle(workflowId);
          return call(workflowId, () => handle.executeUpdate<unknown, UpdateArgs>(name, { args, updateId }));
        });
        return { outcome: 'done', result };
      } catch (error) {
        if (isNotFound(error)) return { outcome: 'no_contact' };
        if (error instanceof WorkflowUpdateFailedError) {
          return { outcome: 'refused', reason: error.cause?.message ?? error.message };
        }
        throw orUnavailable(error);
      }
    },
  };
}
