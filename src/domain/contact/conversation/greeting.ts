/** A greeting is returned, and uses nothing up: what was asked or offered is asked or offered again in one breath. */
import type { Understanding, Utterance } from '../../language.js';
import type { Decision } from '../decision.js';
import { HOUR } from '../../durations.js';
import { nextThing } from './next-thing.js';
import type { Engagement } from '../state.js';

/** Who greets again sooner has not understood us, or is a machine that answers by itself. */
const ONCE_IN = 12 * HOUR;

/** @returns null where there is no greeting to return */
export function greetBack(
  decision: Decision,
  engagement: Engagement,
  { greets }: Pick<Understanding, 'greets'>,
): Utterance | null {
  const { conversation, booking } = decision.contact;
  const { asked, offer, stage } = engagement;
  if (!greets || decision.now < (conversation.greetedAt ?? 0) + ONCE_IN) return null;
  conversation.greetedAt = decision.now;
  const waits = asked !== null && offer === null && booking === null && stage !== 'booking';
  return {
    say: 'greeting',
    then: waits
      ? { say: 'question', question: asked.question, first: true, bare: true }
      : nextThing(decision, engagement),
  };
}
