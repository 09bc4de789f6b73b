/** What is sent to a prospect: alone, with understanding their turn, or with booking a time for them. */
import { ActivityCancellationType, proxyActivities } from '@temporalio/workflow';
import type { ActivityOptions } from '@temporalio/workflow';
import type { Command, Fact } from '../../domain/contact/decision.js';
import { ATTEMPT } from '../../domain/contact/messages/model-calls.js';
import { describedContent, hasWords } from '../../domain/contact/messages/outgoing.js';
import type { ContactState } from '../../domain/contact/state.js';
import { contactInTurn, sendInput } from '../../temporal/contact-inputs.js';
import { TASK_QUEUES } from '../../temporal/contract.js';
import type { WhatsAppActivities } from '../../temporal/contract.js';
import { sendPriority } from './priority.js';
import { toReserve } from './calendars.js';

/** At stake: a prospect who gets a message twice. The activity's own mark decides what a retry may do (T9, T10). */
const sendOnce: ActivityOptions = {
  taskQueue: TASK_QUEUES.whatsapp,
  scheduleToStartTimeout: '60 seconds',
  startToCloseTimeout: '20 seconds',
  heartbeatTimeout: ATTEMPT,
  retry: { maximumAttempts: 3, initialInterval: '500 milliseconds' },
  cancellationType: ActivityCancellationType.WAIT_CANCELLATION_COMPLETED,
};

/** The calendar is asked before the mark is left, and a busy one takes its time. */
const bookFirst: ActivityOptions = { startToCloseTimeout: '40 seconds', heartbeatTimeout: '20 seconds' };

const whatsapp = proxyActivities<WhatsAppActivities>(sendOnce);

type SendingCommand = Extract<Command, { do: 'send' | 'answer' | 'reserve' }>;

/** @returns null where the message is not to be sent any more */
export async function onWhatsApp(
  contact: ContactState,
  command: SendingCommand,
  now: number,
): Promise<Fact | null> {
  const message = contact.outgoing.find((candidate) => candidate.id === command.message);
  if (!message) return null;
  const priority = sendPriority(contact, message);
  // From the contact as it stands: what is said follows from nothing that happens meanwhile.
  const turn = () => ({ contact: contactInTurn(contact), messageId: message.id, now });
  switch (command.do) {
    case 'send': {
      // Never asked for; were it, the queue would wait for it for good.
      if (!hasWords(message)) {
        const error = { class: 'content', code: null, message: 'it has no words' } as const;
        return { fact: 'send_ended', message: message.id, result: { result: 'refused', error } };
      }
      const summary = `Send ${describedContent(message.content)}`.replaceAll('_', ' ');
      const input = sendInput(contact, message, now);
      const options = { ...sendOnce, summary, priority };
      const result = await whatsapp.sendMessage.executeWithOptions(options, [input]);
      return { fact: 'send_ended', message: message.id, result };
    }
    case 'answer': {
      const options = { ...sendOnce, summary: 'Answer the prospect', priority };
      const answered = await whatsapp.answerTurn.executeWithOptions(options, [turn()]);
      return { fact: 'answered', message: message.id, ...answered };
    }
    case 'reserve': {
      const { key, calendar, start } = command;
      const options = { ...sendOnce, ...bookFirst, summary: toReserve(start), priority };
      const input = { ...turn(), key, calendar, start };
      const booked = await whatsapp.bookTurn.executeWithOptions(options, [input]);
      return { fact: 'reserved', key, calendar, message: message.id, ...booked };
    }
  }
}
