/**
 * What every prospect may ask, whether the playbook thinks of it or not: `src/language/rules/topics/` finds
 * it. That a person is written to by an assistant is never denied.
 */
import { TOPIC } from '../../domain/language.js';
import type { PlaybookTopic } from '../../domain/playbook.js';
import type { WordingName } from './standard.js';

const TEXTS = {
  robot: 'topic_robot',
  who_are_you: 'topic_who_are_you',
  how_did_you_get_my_number: 'topic_how_did_you_get_my_number',
  what_is_this: 'topic_what_is_this',
  is_this_a_scam: 'topic_is_this_a_scam',
  why_do_you_ask: 'topic_why_do_you_ask',
  how_are_you: 'topic_how_are_you',
  received: 'topic_received',
  who_calls: 'topic_who_calls',
  call_number: 'topic_call_number',
  call_length: 'topic_call_length',
  by_phone: 'topic_by_phone',
  who_rings: 'topic_who_rings',
  if_missed: 'topic_if_missed',
  to_prepare: 'topic_to_prepare',
  changing: 'topic_changing',
  writing: 'topic_writing',
  local_time: 'topic_local_time',
  spoke_already: 'topic_spoke_already',
  someone_else_asked: 'topic_someone_else_asked',
  missed_call: 'topic_missed_call',
  to_pass_on: 'topic_to_pass_on',
  remark: 'topic_remark',
  wrong_chat: 'topic_wrong_chat',
  aside: 'topic_aside',
  bereavement: 'topic_bereavement',
  hard_time: 'topic_hard_time',
} satisfies Record<string, WordingName>;

/** @param company in whose name Ringback writes: asked for by it, too */
export function standardTopics(company: string): PlaybookTopic[] {
  return [...Object.keys(TEXTS), ...UNWORDED].map((topic) => ({
    topic,
    keywords: topic === TOPIC.whatIsThis ? asksFor(company) : [],
    // A person's to answer, not ours.
    offersCall: topic === TOPIC.alreadyCustomer,
  }));
}

/** What one tells, and hears a word of thanks or comfort for: another one behind it would be one too many. */
const TOLD = new Set([
  'spoke_already',
  'someone_else_asked',
  'missed_call',
  'to_pass_on',
  'remark',
  'wrong_chat',
  'aside',
  'bereavement',
  'hard_time',
  'received',
]);

export function isAcknowledgement(topic: string): boolean {
  return TOLD.has(topic);
}

/** What is done about these is no text. */
const UNWORDED = [TOPIC.whichTimes, TOPIC.callTime, TOPIC.sayAgain, TOPIC.alreadyCustomer];

function asksFor(company: string): string[] {
  const before = ["c'est quoi", "c'est qui", "qu'est-ce que", 'what is', "what's", 'who is', "who's", 'quel'];
  return [...before.map((words) => `${words} ${company}`), `${company} c'est quoi`, `${company} c'est qui`];
}

/** The standard text of a topic the playbook has none for. */
export function standardTopicText(topic: string): WordingName | null {
  return Object.hasOwn(TEXTS, topic) ? TEXTS[topic as keyof typeof TEXTS] : null;
}
