/** The last word to who wants no call, or none any more. */
import type { Utterance } from '../../language.js';
import { DAY } from '../../durations.js';
import type { Decision } from '../decision.js';

/** Ended so long after an apology, it is about something else. */
const SORE_FOR = 3 * DAY;

/** Who was let down is not thanked for their answer, nor wished a nice day. */
export function lastWord<Usual extends Utterance>(
  { contact, now }: Decision,
  usual: Usual,
): Usual | { say: 'ended_let_down' } {
  const { letDownAt } = contact.conversation;
  return letDownAt !== undefined && now < letDownAt + SORE_FOR ? { say: 'ended_let_down' } : usual;
}
