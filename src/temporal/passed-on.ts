/**
 * Whose a number is: what reaches it may be passed on, since the person has another one now or it is one of several of
 * theirs (T1). Where it leads may itself lead on: it is followed to its end.
 */
import { WorkflowUpdateFailedError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { ApplicationFailure } from '@temporalio/common';
import { contactWorkflowId } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';
import { GOES_ON_ELSEWHERE, MEMO } from './contract.js';
import { isNotFound } from './temporal-errors.js';

/** A longer way is followed no further. */
export const STEPS_FOLLOWED = 10;

/**
 * The number of the contact that everything under this one reaches in the end; null where there is no contact. Asks no
 * worker.
 */
export async function whoseNumber(client: Client, contact: ContactId): Promise<string | null> {
  let reached = contact.number;
  for (let steps = 0; steps < STEPS_FOLLOWED; steps += 1) {
    const next = await leadsTo(client, { ...contact, number: reached });
    if (next === undefined && reached === contact.number) return null;
    if (next === undefined || next === null) return reached;
    reached = next;
  }
  return reached;
}

/** Null for a contact that passes nothing on; undefined where there is none. */
async function leadsTo(client: Client, contact: ContactId): Promise<string | null | undefined> {
  try {
    const { status, memo } = await client.workflow.getHandle(contactWorkflowId(contact)).describe();
    if (status.name !== 'RUNNING') return undefined;
    const number = memo?.[MEMO.forwardsTo];
    return typeof number === 'string' ? number : null;
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Makes a call to the contact, or where it only passes on, to the one under which the person is known now. */
export async function whereverTheyAre<T>(
  client: Client,
  contact: ContactId,
  call: (contact: ContactId) => Promise<T>,
): Promise<T> {
  try {
    return await call(contact);
  } catch (error) {
    const number = saysElsewhere(error) ? await whoseNumber(client, contact) : null;
    if (number === null || number === contact.number) throw error;
    return await call({ ...contact, number });
  }
}

function saysElsewhere(error: unknown): boolean {
  if (!(error instanceof WorkflowUpdateFailedError)) return false;
  return error.cause instanceof ApplicationFailure && error.cause.type === GOES_ON_ELSEWHERE;
}
