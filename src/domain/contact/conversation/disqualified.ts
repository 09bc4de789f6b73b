/**
 * An answer that speaks against a call ends the engagement. Whoever writes again may put it right; until they do it
 * stands, whatever else they say.
 */
import type { Intent, Understanding, Utterance } from '../../language.js';
import type { Decision } from '../decision.js';
import { endAfterLastWord } from '../lifecycle/engagement.js';
import { say } from '../messages/outgoing.js';
import { answerAgainst } from './qualifying.js';
import type { ContactState, Engagement } from '../state.js';

/** What asks for nothing that an answer could stand against. */
const FREE = new Set<Intent>(['confirm', 'not_interested', 'cancel', 'human', 'later', 'media']);

/** No call, with a kind word. */
export function disqualify(decision: Decision): void {
  say(decision, { say: 'disqualified' });
  endAfterLastWord(decision, 'disqualified');
}

/** The question whose answer of before stands against what is asked for now. */
export function heldBy(
  contact: ContactState,
  engagement: Engagement,
  { intent, greets }: Understanding,
): string | null {
  if (contact.handover || greets || FREE.has(intent)) return null;
  return answerAgainst(contact, engagement);
}

/** Asks once whether it is so, then says again that there is no call. */
export function hold(
  decision: Decision,
  engagement: Engagement,
  question: string,
  { topics }: Understanding,
): void {
  const again = engagement.asked?.question === question && engagement.asked.again;
  if (again && topics.length === 0) return disqualify(decision);
  engagement.asked = { question, again: true };
  const then: Utterance | null = again ? null : { say: 'question_again', question };
  say(decision, topics.length > 0 || then === null ? { say: 'answer', topics, then } : then);
}
