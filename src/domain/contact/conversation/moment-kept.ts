/**
 * A moment that came in place of an answer which could still speak against a call: that is asked once more, and the
 * moment is taken up once nothing does.
 */
import type { Understanding, Utterance } from '../../language.js';
import { isNamed } from '../people/meanwhile.js';
import { couldDisqualify, mayDisqualify } from './qualifying.js';
import type { ContactState, Engagement } from '../state.js';
import { findQuestion } from '../state.js';

/** @returns what is asked first; null where nothing is, or was already */
export function askBefore(
  { setup, booking, handover }: ContactState,
  engagement: Engagement,
  { at, intent }: Understanding,
): Utterance | null {
  const { asked, stage } = engagement;
  if (at === null && intent !== 'propose_time') return null;
  if (!setup || !asked || asked.again || booking || handover || stage === 'booking') return null;
  const question = findQuestion(setup.playbook, asked.question);
  if (!question || !mayDisqualify(question)) return null;
  asked.again = true;
  if (at !== null) engagement.momentKept = at;
  return { say: 'question_first', question: question.id };
}

/** A day or a time was named before, and nothing that is still open could speak against a call. */
export function isMomentDue(
  contact: ContactState,
  engagement: Engagement,
  { answers, topics }: Understanding,
): boolean {
  const { stage, offer, wish } = engagement;
  if (contact.booking || offer || stage === 'booking' || !isNamed(wish)) return false;
  return answers.length > 0 && topics.length === 0 && !couldDisqualify(contact, engagement);
}

/** @returns epoch milliseconds; null where none was kept. It is kept no longer */
export function takeMoment(engagement: Engagement): number | null {
  const { momentKept = null } = engagement;
  delete engagement.momentKept;
  engagement.asked = null;
  return momentKept;
}
