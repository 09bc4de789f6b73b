/**
 * What follows from each class of WhatsApp's errors, for a request refused at once and for a `failed` status alike.
 * `src/whatsapp/errors.ts` says which code is of which class.
 */
import { spreadOf } from '../../fingerprint.js';
import type { ErrorClass } from '../../whatsapp.js';
import { DAY, HOUR, MINUTE, SECOND } from '../../durations.js';
import type { Outgoing } from '../state.js';

/** Tried again after `first`, which grows by `times` up to `longest`. Milliseconds. */
export type Wait = { then: 'wait'; first: number; times: number; longest: number; burns: Burns };

type AfterRefusal =
  | Wait
  /** Not tried again, and shown. */
  | { then: 'drop' }
  /** Only a template still passes. */
  | { then: 'use_template' }
  | { then: 'opted_out' }
  | { then: 'unreachable' };

/** Whether a refusal counts as one of the message's few attempts, or was nobody's fault here. */
type Burns = 'an_attempt' | 'nothing';

/** How many attempts a message has. */
export const ATTEMPTS = 3;
/** A message that was put off for so long has lost its point. A paused number does not count. */
export const LONGEST_PUT_OFF = 7 * DAY;

/** The number is paused: looked at again at an even pace, by each contact for itself. */
const PAUSED: AfterRefusal = {
  then: 'wait',
  first: 5 * MINUTE,
  times: 1,
  longest: 5 * MINUTE,
  burns: 'nothing',
};

/** Nobody took the send, or it failed before WhatsApp was asked. */
export const NOT_CARRIED_OUT: Wait = {
  then: 'wait',
  first: 5 * MINUTE,
  times: 2,
  longest: HOUR,
  burns: 'nothing',
};

export const AFTER: Record<ErrorClass, AfterRefusal> = {
  transient: { then: 'wait', first: 30 * SECOND, times: 2, longest: HOUR, burns: 'nothing' },
  throughput: { then: 'wait', first: 20 * SECOND, times: 2, longest: 10 * MINUTE, burns: 'nothing' },
  pair_pace: { then: 'wait', first: 15 * SECOND, times: 4, longest: HOUR, burns: 'nothing' },
  maintenance: { then: 'wait', first: 10 * MINUTE, times: 1, longest: 10 * MINUTE, burns: 'nothing' },
  ecosystem: { then: 'wait', first: DAY, times: 2, longest: 4 * DAY, burns: 'an_attempt' },
  template: { then: 'wait', first: HOUR, times: 2, longest: DAY, burns: 'nothing' },
  content: { then: 'wait', first: 10 * MINUTE, times: 6, longest: HOUR, burns: 'an_attempt' },
  unknown: { then: 'wait', first: HOUR, times: 4, longest: 4 * HOUR, burns: 'an_attempt' },
  quality: PAUSED,
  account: PAUSED,
  token: PAUSED,
  window_closed: { then: 'use_template' },
  needs_number: { then: 'drop' },
  opted_out: { then: 'opted_out' },
  unreachable: { then: 'unreachable' },
};

/**
 * Milliseconds to wait, spread by the message's id so that a herd of contacts comes back apart: half less to half more,
 * and never less than WhatsApp asks for when it is about a day.
 */
export function waitAfter(rule: Wait, message: Outgoing): number {
  const putOff = message.putOff ?? 0;
  const wait = Math.min(rule.longest, rule.first * rule.times ** putOff);
  const spread = spreadOf(`${message.id}${putOff}`);
  return Math.round(rule.first >= DAY ? wait * (1 + spread / 4) : wait * (0.5 + spread));
}
