/**
 * Who is who: workflow ids and the one canonical spelling of a phone number.
 *
 * Light on purpose: workflow code imports it. Turning what a person typed into E.164 needs a phone library and
 * lives in `phone.ts`, which only the API and the activities use.
 */

export type Environment = 'test' | 'production';

/** A contact within Ringback: `number` is E.164 in canonical form, or `raw-<24 hex>` when it cannot be one. */
export interface ContactId {
  account: string;
  environment: Environment;
  number: string;
}

/**
 * Folds the spellings that name one WhatsApp account into one. Meta reports Brazilian mobiles without the ninth
 * digit, and Mexican and Argentinian mobiles with an extra `1` or `9` after the country code.
 *
 * @param e164 a number with its leading `+`
 */
export function canonical(e164: string): string {
  const brazil = /^\+55(\d{2})([6-9]\d{7})$/.exec(e164);
  if (brazil) return `+55${brazil[1]}9${brazil[2]}`;
  const mexico = /^\+521(\d{10})$/.exec(e164);
  if (mexico) return `+52${mexico[1]}`;
  const argentina = /^\+54(?!9)(\d{10})$/.exec(e164);
  if (argentina) return `+549${argentina[1]}`;
  return e164;
}

export function contactWorkflowId(id: ContactId): string {
  return `contact:${id.account}:${id.environment}:${id.number}`;
}

/** The reverse of {@link contactWorkflowId}; null when the text is not a contact's workflow id. */
export function parseContactWorkflowId(workflowId: string): ContactId | null {
  const match = /^contact:([^:]+):(test|production):(\+\d{4,17}|raw-[0-9a-f]{24})$/.exec(workflowId);
  if (!match) return null;
  const [, account = '', environment = '', number = ''] = match;
  return { account, environment: environment as Environment, number };
}

/** @param userId a business-scoped WhatsApp user id. An old number needs no alias: its contact passes on what comes. */
export function aliasWorkflowId(account: string, environment: Environment, userId: string): string {
  return `alias:${account}:${environment}:${userId}`;
}

/** @param hmac HMAC-SHA256 of the canonical number under the suppression key, in hex (T3) */
export function suppressionWorkflowId(account: string, environment: Environment, hmac: string): string {
  return `suppressed:${account}:${environment}:${hmac}`;
}

/** @param hmac HMAC-SHA256 of the canonical number under the erasure key, in hex (T22) */
export function erasureWorkflowId(account: string, environment: Environment, hmac: string): string {
  return `erasure:${account}:${environment}:${hmac}`;
}

export function calendarWorkflowId(account: string, environment: Environment, calendar: string): string {
  return `calendar:${account}:${environment}:${calendar}`;
}

export function agentWorkflowId(account: string, environment: Environment, agent: string): string {
  return `agent:${account}:${environment}:${agent}`;
}

/** One for each number, whichever environments of the account write from it: WhatsApp counts for the number. */
export function numberWorkflowId(account: string, phoneNumberId: string): string {
  return `number:${account}:${phoneNumberId}`;
}

/** Whether it stands for what cannot be E.164. */
export function isRaw(number: string): boolean {
  return number.startsWith('raw-');
}
