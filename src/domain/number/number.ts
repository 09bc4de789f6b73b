/**
 * A WhatsApp number: one plain, serialisable, versioned object, and the facts that change it. Instants are epoch
 * milliseconds.
 */
import type { Shape } from '../versions.js';
import type { SendError } from '../whatsapp.js';
import type { Budget } from './budget.js';
import { newBudget } from './budget.js';

export interface NumberState {
  version: 1;
  account: string;
  phoneNumberId: string;
  budget: Budget;
  /** The limit of the newest request, for operators; null for none. */
  limit: number | null;
  health: Health;
  /** What Meta thinks of the number's messages, as it last said. */
  quality: { rating: string; at: number } | null;
  /** What became of templates lately, newest last, at most 40. */
  templates: TemplateStanding[];
  /** The newest pauses and resumes, at most 10. */
  history: { at: number; line: string }[];
}

/** `since` is 0 for a number that was never paused. */
export type Health =
  | { state: 'sending'; since: number }
  | { state: 'paused'; since: number; reason: string; code: number | null };

export interface TemplateStanding {
  name: string;
  language: string;
  /** As Meta writes it: APPROVED, PAUSED, REJECTED, … */
  status: string;
  reason: string | null;
  at: number;
}

/** What happened to a number. */
export type NumberFact =
  /** A send met an error that is the number's own. */
  | { fact: 'troubled'; error: SendError; at: number }
  | { fact: 'paused'; reason: string; by: string }
  | { fact: 'resumed'; by: string }
  | { fact: 'quality_told'; rating: string; at: number }
  | { fact: 'template_told'; template: TemplateStanding };

export const NUMBER: Shape = { kind: 'number', version: 1, upcasters: {}, field: 'version' };

const TEMPLATES_KEPT = 40;
const HISTORY_KEPT = 10;
const REASON_KEPT = 300;

export function newNumber(account: string, phoneNumberId: string): NumberState {
  return {
    version: 1,
    account,
    phoneNumberId,
    budget: newBudget(),
    limit: null,
    health: { state: 'sending', since: 0 },
    quality: null,
    templates: [],
    history: [],
  };
}

export function decideNumber(number: NumberState, fact: NumberFact, now: number): void {
  switch (fact.fact) {
    case 'troubled':
      return troubled(number, fact.error, fact.at, now);
    case 'paused':
      return pause(number, fact.reason, null, `paused by ${fact.by}: ${fact.reason}`, now);
    case 'resumed':
      return resume(number, fact.by, now);
    case 'quality_told':
      number.quality = { rating: fact.rating.slice(0, 40), at: fact.at };
      return;
    case 'template_told':
      return templateTold(number, fact.template);
  }
}

/** The first error pauses the number. One met before it was resumed says nothing new. */
function troubled(number: NumberState, error: SendError, at: number, now: number): void {
  const { health } = number;
  if (health.state === 'paused' || at < health.since) return;
  const reason = `${error.class}: ${error.message}`;
  const code = error.code === null ? '' : ` (${error.code})`;
  pause(number, reason, error.code, `paused by an error${code}: ${reason}`, now);
}

function pause(number: NumberState, reason: string, code: number | null, line: string, now: number): void {
  if (number.health.state === 'paused') return;
  number.health = { state: 'paused', since: now, reason: reason.slice(0, REASON_KEPT), code };
  note(number, line, now);
}

function resume(number: NumberState, by: string, now: number): void {
  if (number.health.state !== 'paused') return;
  number.health = { state: 'sending', since: now };
  note(number, `resumed by ${by}`, now);
}

function templateTold(number: NumberState, told: TemplateStanding): void {
  const same = number.templates.find(
    ({ name, language }) => name === told.name && language === told.language,
  );
  if (same && same.at > told.at) return;
  const standing = {
    ...told,
    name: told.name.slice(0, 128),
    reason: told.reason?.slice(0, REASON_KEPT) ?? null,
  };
  number.templates = [...number.templates.filter((other) => other !== same), standing].slice(-TEMPLATES_KEPT);
}

function note(number: NumberState, line: string, at: number): void {
  number.history = [...number.history, { at, line: line.slice(0, REASON_KEPT) }].slice(-HISTORY_KEPT);
}
