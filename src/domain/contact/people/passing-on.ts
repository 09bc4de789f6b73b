/** A person takes over: the prospect is told so, and they are told of the prospect. */
import type { Decision } from '../decision.js';
import { handOver, nobodyWaits } from './handover.js';
import { heart } from '../messages/outgoing.js';
import { reply } from '../conversation/reply.js';
import type { Content } from '../state.js';

const PASSED_ON = {
  prospect_asked: { say: 'human' },
  in_writing: { say: 'in_writing' },
  not_understood: { say: 'passed_on' },
  calendar_failed: { say: 'passed_on' },
  let_down: { say: 'sorry' },
  after_meeting: { say: 'support' },
  voice_notes: { say: 'passed_on' },
  customer_waits: { say: 'support' },
} as const;

/** What may be said in its place: no call any more, and a word that fits a loss. */
type InItsPlace = { say: 'in_writing_instead' } | { say: 'passed_on' };

const PROMISES = new Set<string>([
  ...Object.values(PASSED_ON).map(({ say }) => say),
  'in_writing_instead' satisfies InItsPlace['say'],
]);

/** Says by when a person answers. */
export function promisesAnswer({ content }: { content: Content }): boolean {
  return 'utterance' in content && PROMISES.has(heart(content.utterance).say);
}

/** Someone close to them has died: people know of it, and nobody is promised an answer. */
export function leaveInPeace(decision: Decision): false {
  handOver(decision, 'bereaved');
  nobodyWaits(decision);
  return reply(decision, { say: 'left_in_peace' });
}

/**
 * @param words in place of those that go with the cause
 * @returns false: a reply closes the turn
 */
export function passToPerson(
  decision: Decision,
  cause: keyof typeof PASSED_ON,
  words: InItsPlace | (typeof PASSED_ON)[typeof cause] = PASSED_ON[cause],
): false {
  handOver(decision, cause);
  return reply(decision, words);
}
