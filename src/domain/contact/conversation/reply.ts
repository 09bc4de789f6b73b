/** Answering the turn: what was asked first, then what follows from what was meant. */
import type { Intent, Understanding, Utterance } from '../../language.js';
import type { PlaybookTopic } from '../../playbook.js';
import type { Decision } from '../decision.js';
import { say } from '../messages/outgoing.js';

/** @returns false: a reply closes the turn */
export function reply(decision: Decision, utterance: Utterance): false {
  say(decision, answering(decision.contact.conversation.turn?.answers ?? [], utterance));
  return false;
}

export function answer(topics: string[], then: Utterance | null): Utterance {
  return { say: 'answer', topics, then };
}

/** What else was asked is answered first. */
export function answering(topics: string[], then: Utterance): Utterance {
  return topics.length > 0 && then.say !== 'answer' ? answer(topics, then) : then;
}

/** Something no topic answers: it is left to an expert. */
const NO_TOPIC = '';

const TAKES_TIME = new Set<Intent>(['choose_slot', 'propose_time', 'reschedule']);

/** What is answered ahead of whatever else is said; beside a time also what an expert will have to answer. */
export function answeredFirst(
  known: PlaybookTopic[] | undefined,
  { intent, topics, asksElse }: Pick<Understanding, 'intent' | 'topics' | 'asksElse'>,
): string[] {
  const first = TAKES_TIME.has(intent) ? topics : answerable(known, topics);
  return asksElse ? [...first, NO_TOPIC] : first;
}

/** Of what was asked, what can be answered here and now, whatever else is said. */
export function answerable(known: PlaybookTopic[] | undefined, topics: string[]): string[] {
  return topics.filter((name) => known?.some(({ topic, offersCall }) => topic === name && !offersCall));
}
