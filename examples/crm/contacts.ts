/** The CRM itself, as far as callbacks concern it: what each status does to a contact (3.3 to 3.6 of the guide). */
import type { Callback } from './callback.js';

export interface CrmContact {
  crm_id: string;
  status: string;
  appointment: { start: string; timezone: string; notes: string } | null;
  do_not_contact: boolean;
  /** When a person should look at it again: between these two instants, ISO 8601. */
  follow_up: { from: string; to: string } | null;
  /** What happened, oldest first. */
  log: string[];
}

const HOUR = 3_600_000;

export class Contacts {
  readonly #contacts = new Map<string, CrmContact>();

  all(): CrmContact[] {
    return [...this.#contacts.values()];
  }

  /**
   * Does what a callback asks for. Doing it twice changes nothing.
   *
   * @param now epoch milliseconds
   * @returns what was done, in one sentence
   */
  apply(callback: Callback, now = Date.now()): string {
    const contact = this.#contactOf(callback.crm_id);
    const done = act(contact, callback, now);
    contact.log.push(done);
    return done;
  }

  #contactOf(crmId: string): CrmContact {
    let contact = this.#contacts.get(crmId);
    if (!contact) {
      contact = {
        crm_id: crmId,
        status: 'new',
        appointment: null,
        do_not_contact: false,
        follow_up: null,
        log: [],
      };
      this.#contacts.set(crmId, contact);
    }
    return contact;
  }
}

function act(contact: CrmContact, callback: Callback, now: number): string {
  switch (callback.status) {
    case 'FIRST_MESSAGE_DELIVERED':
      contact.status = 'contact in progress';
      return 'Contact in progress.';
    case 'FIRST_MESSAGE_READ':
      contact.status = 'first message read';
      return 'Noted as a sign of interest.';
    case 'RESPONSE_RECEIVED':
      contact.status = 'in conversation';
      return 'Conversation active.';
    case 'MEETING_BOOKED': {
      const moved = contact.appointment !== null;
      contact.status = 'meeting booked';
      contact.follow_up = null;
      contact.appointment = { ...callback.meeting, notes: callback.ai_summary };
      return moved ? 'Appointment moved, sales rep notified.' : 'Appointment created, sales rep notified.';
    }
    case 'NOT_REACHABLE':
      contact.status = 'not reachable on WhatsApp';
      return `Marked as not reachable (${callback.details.reason}): plan another channel.`;
    case 'OPT_OUT':
      contact.status = 'opted out';
      contact.do_not_contact = true;
      contact.appointment = null;
      contact.follow_up = null;
      return `Marked as do not contact (${callback.details.reason}).`;
    case 'NO_OUTCOME':
      contact.status = 'no outcome';
      contact.appointment = null;
      contact.follow_up = { from: iso(now + 24 * HOUR), to: iso(now + 48 * HOUR) };
      return 'Follow-up by a person planned, in 24 to 48 hours.';
    default:
      // A status this system does not know yet must not make Ringback try for days.
      return 'Unknown status, ignored.';
  }
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
