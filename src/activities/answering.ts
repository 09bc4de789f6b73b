/** Finding out what a turn means, or whether a time is free, and saying what follows: each in one activity. */
import { randomUUID } from 'node:crypto';
import { CancelledFailure } from '@temporalio/common';
import type { Fact, Said } from '../domain/contact/decision.js';
import { foreseen } from '../domain/contact/messages/foreseen.js';
import { messageToAnswer, reserveInput, sendInput, understandInput } from '../temporal/contact-inputs.js';
import type { AnswerInput, CalendarActivities, Foreseen, WhatsAppActivities } from '../temporal/contract.js';
import type { Understand } from './language.js';
import type { Sending, SendMessage } from './whatsapp.js';

interface AnsweringDeps {
  understand: Understand;
  reserve: CalendarActivities['reserve'];
  sendMessage: SendMessage;
  /** Begun while something is looked up or reserved, so that the answer waits for it no longer than it must. */
  markRead: Sending['markRead'];
  /** What an attempt that may have sent had found out. */
  left: () => Foreseen | undefined;
}

export function createAnswering({
  understand,
  reserve,
  sendMessage,
  markRead,
  left,
}: AnsweringDeps): Pick<WhatsAppActivities, 'answerTurn' | 'bookTurn'> {
  /** What another attempt found out stands: its words are those that went out. */
  async function say<Finding extends object>(
    { contact, messageId, now }: AnswerInput,
    find: (answerFollows: () => void) => Promise<Finding>,
    factOf: (finding: Finding) => Fact,
  ): Promise<Finding & { said: Said | null }> {
    const known = left() as Foreseen<Finding> | undefined;
    let reading: Promise<void> | undefined;
    const answerFollows = () => {
      const asked = messageToAnswer(contact);
      if (asked !== null) reading = markRead(contact.id, asked).catch(() => undefined);
    };
    const finding = known?.finding ?? (await find(answerFollows));
    const message = known ? null : foreseen(contact, messageId, factOf(finding), { now, newId: randomUUID });
    const send = known?.send ?? (message && sendInput(contact, message, now));
    if (!send) return { ...finding, said: null };
    try {
      const result = await sendMessage(send, { finding, send }, reading);
      return { ...finding, said: { content: send.content, result } };
    } catch (error) {
      // Stopped before it was sent. What was found out is known all the same: a time that was reserved is not lost.
      if (error instanceof CancelledFailure) return { ...finding, said: null };
      throw error;
    }
  }

  return {
    async answerTurn(input) {
      const { contact, messageId: message, now } = input;
      const messages = contact.conversation.turn?.messages ?? [];
      const find = async (answerFollows: () => void) => {
        const { found, ...understanding } = await understand(
          understandInput(contact, messages, now),
          answerFollows,
        );
        return { understanding, ...(found && { found }) };
      };
      return await say(input, find, (turn) => ({ fact: 'answered', message, ...turn, said: null }));
    },

    async bookTurn(input) {
      const { contact, messageId: message, key, calendar, now } = input;
      const find = async (answerFollows: () => void) => {
        answerFollows();
        return { reservation: await reserve(reserveInput(contact, input, now)) };
      };
      return await say(input, find, (booked) => ({ fact: 'reserved', key, calendar, message, ...booked }));
    },
  };
}
