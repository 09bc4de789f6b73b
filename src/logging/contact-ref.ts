/** People in logs: never by number or name, always by a short keyed hash that stays the same (T21). */
import { createHmac } from 'node:crypto';
import { deriveKey } from '../secrets/secrets.js';

let key: Buffer | null = null;

/** `c_` and 10 hex digits, for a contact's workflow id. */
export function contactRef(workflowId: string): string {
  key ??= deriveKey('log');
  return `c_${createHmac('sha256', key).update(workflowId).digest('hex').slice(0, 10)}`;
}

const WORKFLOW_ID = /\b(?:contact|alias):[^\s:"]+:(?:test|production):[^\s"'|,)]+/g;
const NUMBER = /\+\d{7,15}\b/g;

/** Replaces workflow ids and phone numbers anywhere in a text. */
export function redact(text: string): string {
  return text.replace(WORKFLOW_ID, (id) => contactRef(id)).replace(NUMBER, (number) => contactRef(number));
}
