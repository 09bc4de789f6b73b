/** What answers and questions mean for a call: whether one is out of the question, asked for, or the best answer. */
import type { Answer, Question, Understanding } from '../../language.js';
import type { Decision } from '../decision.js';
import type { ContactState, Engagement } from '../state.js';
import { findQuestion } from '../state.js';

/** What was just answered speaks against a call. */
export function isDisqualified(
  { contact }: Decision,
  engagement: Engagement,
  { answers }: Pick<Understanding, 'answers'>,
): boolean {
  return engagement.outcome === null && answers.some((answer) => speaksAgainst(contact, answer));
}

/**
 * The question whose answer stands against a call, since the engagement before ended with it: until it is put right, no
 * call is offered.
 */
export function answerAgainst(contact: ContactState, { answers, outcome }: Engagement): string | null {
  if (outcome !== null || contact.booking !== null) return null;
  return answers.find((answer) => speaksAgainst(contact, answer))?.question ?? null;
}

function speaksAgainst({ setup }: ContactState, { question: id, value }: Answer): boolean {
  const question = setup && findQuestion(setup.playbook, id);
  if (!question) return false;
  if (question.kind === 'yes_no') return question.disqualify === value;
  if (question.kind === 'choice') return question.disqualify.includes(value);
  if (question.kind !== 'number') return false;
  const { min, max } = question;
  const number = Number(value);
  return (min !== null && number < min) || (max !== null && number > max);
}

/** Neither answered nor passed over. */
export function openQuestions({ setup }: ContactState, { answers, passedOver = [] }: Engagement): Question[] {
  const settled = new Set([...answers.map(({ question }) => question), ...passedOver]);
  return (setup?.playbook.questions ?? []).filter(({ id }) => !settled.has(id));
}

/** A question of ours is open that was not asked in its other words yet. */
export function hasOpenQuestion(contact: ContactState, engagement: Engagement): boolean {
  const { asked, stage, offer } = engagement;
  if (contact.booking || offer || stage === 'booking' || asked?.again) return false;
  return openQuestions(contact, engagement).length > 0;
}

/** Interest in place of an answer asks for the call itself, unless an answer could still speak against one. */
export function wantsCall({ contact }: Decision, engagement: Engagement, meaning: Understanding): boolean {
  if (!engagement.asked || contact.booking || engagement.offer || engagement.stage === 'booking')
    return false;
  if (meaning.answers.length + meaning.topics.length > 0) return false;
  return !couldDisqualify(contact, engagement);
}

/** Who would be asked no more is offered a call in place of the next question, unless its answer could speak against one. */
export function mayBeSpared(contact: ContactState, engagement: Engagement): boolean {
  if (contact.booking || engagement.offer || engagement.stage === 'booking') return false;
  return !couldDisqualify(contact, engagement);
}

/** A yes to the call that was suggested, with nothing said of when: two days are named, rather than asked for again. */
export function agreesToCall(
  { stage, offer }: Engagement,
  { topics }: Pick<Understanding, 'topics'> = { topics: [] },
): boolean {
  return stage === 'booking' && offer === null && topics.length === 0;
}

/** A question is still open whose answer could speak against a call. */
export function couldDisqualify({ setup }: ContactState, { answers }: Engagement): boolean {
  const answered = new Set(answers.map(({ question }) => question));
  const open = setup?.playbook.questions.filter(({ id }) => !answered.has(id)) ?? [];
  return open.some(mayDisqualify);
}

/** Some answer to it speaks against a call. */
export function mayDisqualify(question: Question): boolean {
  switch (question.kind) {
    case 'yes_no':
      return question.disqualify !== null;
    case 'choice':
      return question.disqualify.length > 0;
    case 'number':
      return question.min !== null || question.max !== null;
    case 'text':
      return false;
  }
}

/** The topic that the playbook leaves to a person, '' for a question it does not know, null when nothing is left. */
export function leftToExpert(
  { contact }: Decision,
  engagement: Engagement,
  { intent, topics }: Understanding,
): string | null {
  const known = contact.setup?.playbook.topics ?? [];
  const left = topics.find((name) => known.find(({ topic }) => topic === name)?.offersCall);
  if (left !== undefined) return left;
  // Who opens with a question is asked ours first: what it is about is not known yet.
  const begins = engagement.stage === 'qualifying' && !engagement.asked && engagement.answers.length === 0;
  return intent === 'question' && topics.length === 0 && !begins ? '' : null;
}

/** They asked to be written to, and no call stands: none is asked for. */
export function isInWriting({ booking, engagement }: ContactState): boolean {
  return engagement?.inWriting === true && booking === null;
}
