/** How a contact's commands are carried out: each is one activity, with its queue, its patience and its priority. */
import { getExternalWorkflowHandle, log } from '@temporalio/workflow';
import type { Command, Fact } from '../domain/contact/decision.js';
import type { OutsideFact } from '../domain/contact/outside.js';
import type { ContactState } from '../domain/contact/state.js';
import { contactWorkflowId } from '../domain/identity.js';
import { SIGNALS } from '../temporal/contract.js';
import { onCalendars } from './perform/calendars.js';
import { onCallbacks } from './perform/callbacks.js';
import { onEntities } from './perform/entities.js';
import { onWhatsApp } from './perform/whatsapp.js';

/** Carries a command out from the contact as it stands, and returns what came of it. */
export async function perform(contact: ContactState, command: Command, now: number): Promise<Fact | null> {
  switch (command.do) {
    case 'send':
    case 'answer':
      return onWhatsApp(contact, command, now);
    case 'reserve':
      // Along with the words that follow, if they have their place in the queue.
      return contact.outgoing.some(({ id }) => id === command.message)
        ? onWhatsApp(contact, command, now)
        : onCalendars(contact, command, now);
    case 'find_offer':
    case 'cancel_reservation':
    case 'withdraw_reservation':
      return onCalendars(contact, command, now);
    case 'deliver_callback':
      return onCallbacks(contact, command, now);
    case 'forward': {
      const to = getExternalWorkflowHandle(contactWorkflowId({ ...contact.id, number: command.to }));
      for (const news of command.news) await to.signal<[OutsideFact]>(SIGNALS.heard, news);
      return { fact: 'forwarded' };
    }
    case 'log':
      log.info('lead post considered', { requestId: command.requestId, consequence: command.line });
      return null;
    case 'cancel_sends':
      return null;
    default:
      return onEntities(contact, command, now);
  }
}
