/** What comes of a turn that was to be answered in one go. */
import type { Command, Decision, Fact, Said } from '../decision.js';
import { hasWords } from './outgoing.js';
import { passToPerson } from '../people/passing-on.js';
import { understood } from '../conversation/policy.js';
import { reservationAnswered, reservationFailed } from '../conversation/reserving.js';
import { sendEnded } from './sending.js';
import { endTurn, retryTurn, takeTurnAgain } from './turn.js';

export function turnAnswered(
  decision: Decision,
  { message, understanding, found, said }: Extract<Fact, { fact: 'answered' }>,
): void {
  withSaid(decision, message, said, () => understood(decision, understanding, found, said !== null));
}

export function turnReserved(decision: Decision, reserved: Extract<Fact, { fact: 'reserved' }>): void {
  const { key, message, said = null } = reserved;
  const told = said !== null && (said.result.result === 'sent' || said.result.result === 'unconfirmed');
  const expected = decision.contact.engagement?.reserving?.key === key;
  // Words that did not go out about what nobody waits for any more never do.
  const words = said !== null && (told || expected) ? afterwards(said, decision.now) : null;
  // A status may have told of it first.
  const early = decision.contact.conversation.messages.find(({ id }) => id === message);
  if (early && words) early.at = Math.max(early.at, decision.now + 1);
  withSaid(decision, message, words, () => reservationAnswered(decision, reserved, told));
}

/** What is told of a meeting is told as of before its confirmation, so that calendar and callback tell the same. */
function afterwards({ content, result }: Said, now: number): Said {
  return { content, result: 'at' in result ? { ...result, at: now + 1 } : result };
}

/**
 * Policy decides, as ever. Where the answer went out already, its words are those that policy comes to: even if the
 * contact has changed since, a turn is answered once.
 */
function withSaid(
  decision: Decision,
  id: string | undefined,
  said: Said | null,
  decideUpon: () => void,
): void {
  const { contact } = decision;
  const place = takeOut(decision, id);
  const others = new Set(contact.outgoing);
  decideUpon();
  if (!said || id === undefined) return;
  contact.outgoing = contact.outgoing.filter((message) => others.has(message) || !hasWords(message));
  if (place) contact.outgoing.push({ ...place, content: said.content });
  sendEnded(decision, id, said.result);
}

/** The turn is taken again: at once where the answer was stopped, since what stopped it may change what is said. */
export function answerFailed(decision: Decision, id: string, cancelled: boolean): void {
  const place = takeOut(decision, id);
  // A status said first that it went out.
  if (!place) return endTurn(decision);
  if (cancelled) takeTurnAgain(decision, decision.now);
  else if (!retryTurn(decision)) passToPerson(decision, 'not_understood');
}

export function turnNotReserved(decision: Decision, command: Extract<Command, { do: 'reserve' }>): void {
  takeOut(decision, command.message);
  reservationFailed(decision, command);
}

function takeOut({ contact }: Decision, id: string | undefined) {
  const place = contact.outgoing.find((message) => message.id === id);
  contact.outgoing = contact.outgoing.filter((message) => message !== place);
  return place;
}
