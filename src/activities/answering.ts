/** Answering a turn in one activity: what it was understood to mean, and the words that follow if nothing else does. */
import { randomUUID } from 'node:crypto';
import { foreseen } from '../domain/contact/foreseen.js';
import type { Answered } from '../domain/contact/decision.js';
import { sendInput, understandInput } from '../temporal/contact-inputs.js';
import type { AnswerInput, ContactActivities } from '../temporal/contract.js';
import type { ForeseenTurn, SendMessage } from './whatsapp.js';

export function createAnswering(
  { understand }: Pick<ContactActivities, 'understand'>,
  sendMessage: SendMessage,
  turnLeft: () => ForeseenTurn | undefined,
): (input: AnswerInput) => Promise<Answered> {
  async function foresee({ contact, messageId, now }: AnswerInput): Promise<ForeseenTurn> {
    const messages = contact.conversation.turn?.messages ?? [];
    const { found, ...understanding } = await understand(understandInput(contact, messages, now));
    const turn = { understanding, ...(found && { found }) };
    const message = foreseen(contact, messageId, turn, { now, newId: randomUUID });
    return { ...turn, send: message && sendInput(contact, message, now) };
  }

  return async function answerTurn(input) {
    // Of an attempt that may have sent: its words are those that went out.
    const { send, ...turn } = turnLeft() ?? (await foresee(input));
    if (!send) return { ...turn, said: null };
    const result = await sendMessage(send, { ...turn, send });
    return { ...turn, said: { content: send.content, result } };
  };
}
