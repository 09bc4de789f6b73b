/** Writing what a calendar's feed tells of a meeting, and having the calendar tell it. */
import type { Client } from '@temporalio/client';
import { docOf, meetingDocumentBytes } from '../calendars/meeting-document.js';
import { calendarWorkflowId, contactWorkflowId, isRaw } from '../domain/identity.js';
import type { PayloadStore } from '../storage/payload-store.js';
import { SIGNALS } from '../temporal/contract.js';
import type { CallbackBodyInput, MeetingDescribed } from '../temporal/contract.js';
import type { Telling } from './callback-body.js';

export interface MeetingDocuments {
  /** @returns what the calendar keeps of it: its SHA-256, in base64url */
  write(input: CallbackBodyInput): Promise<string>;
  /** The words of a callback are those of the feed. The calendar is told only of what it does not know. */
  refresh(input: CallbackBodyInput, telling: Telling): Promise<void>;
}

interface MeetingDocumentsDeps {
  store: PayloadStore;
  client: Client;
  tell: (input: CallbackBodyInput) => Promise<Telling>;
  warn: (message: string, fields: Record<string, unknown>) => void;
}

const CALL_DEADLINE = 2_000;

export function createMeetingDocuments(deps: MeetingDocumentsDeps): MeetingDocuments {
  const { store, client, tell, warn } = deps;

  async function keep(input: CallbackBodyInput, { summary, transcript }: Telling): Promise<string> {
    const { contact, profile, language, snapshot } = input;
    const bytes = meetingDocumentBytes({
      v: 1,
      language,
      contact: {
        name: profile.name ?? null,
        phone: isRaw(contact.number) ? profile.phone_number : contact.number,
        email: profile.email ?? null,
        company: profile.company ?? null,
        crmId: snapshot.crmId,
      },
      summary,
      transcript,
    });
    const { sha256 } = await store.put(contact, bytes);
    return docOf(sha256);
  }

  /** That a feed keeps older words holds up no callback. */
  async function refresh(input: CallbackBodyInput, telling: Telling): Promise<void> {
    const { contact, snapshot } = input;
    const { booking, status } = snapshot;
    if (status !== 'MEETING_BOOKED' || !booking) return;
    try {
      const doc = await keep(input, telling);
      if (doc === booking.doc) return;
      const described: MeetingDescribed = { uid: booking.uid, doc, contact: contactWorkflowId(contact) };
      const workflowId = calendarWorkflowId(contact.account, contact.environment, booking.calendar);
      await client.withDeadline(Date.now() + CALL_DEADLINE, () =>
        client.workflow.getHandle(workflowId).signal(SIGNALS.meetingDescribed, described),
      );
    } catch (error) {
      warn('a calendar was not told of a meeting', { calendar: booking.calendar, reason: String(error) });
    }
  }

  return { write: async (input) => keep(input, await tell(input)), refresh };
}
