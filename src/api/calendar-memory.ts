/** The events of one calendar, in memory by its version (T14): only what has changed is read and written anew. */
import type { CalendarBooking } from '../domain/calendar.js';
import { KEPT_AFTER_END } from '../domain/calendar-book.js';
import { parseContactWorkflowId } from '../domain/identity.js';
import { parseMeetingDocument, sha256Of } from '../calendars/meeting-document.js';
import type { MeetingDocument } from '../calendars/meeting-document.js';
import { meetingEvent } from '../calendars/meeting-event.js';
import type { EventSetting } from '../calendars/meeting-event.js';
import { PayloadUnreadableError } from '../storage/payload-store.js';
import type { PayloadStore } from '../storage/payload-store.js';
import type { CalendarFeed } from '../temporal/contract.js';

/** The version of the calendar is asked for at most this often, and after a failure no sooner than that. */
const ASK_EVERY = 30_000;
const ASK_AGAIN = 10_000;
const READS_AT_ONCE = 16;

interface MemoryDeps {
  read: (version: number | null) => Promise<CalendarFeed | null>;
  store: Pick<PayloadStore, 'getFor'>;
  setting: EventSetting;
  now: () => number;
  /** The account's own clock, by which meetings are over. */
  accountNow: () => number;
}

interface KeptEvent {
  /** What it was made from. */
  of: string;
  text: string;
  /** False when its document could not be read: it is tried again. */
  whole: boolean;
}

export class CalendarMemory {
  #events = new Map<string, KeptEvent>();
  #version: number | null = null;
  #asksAt = 0;
  #asking: Promise<void> | null = null;
  /** Rises when the events have changed. */
  revision = 0;
  text = '';

  constructor(private readonly deps: MemoryDeps) {}

  /**
   * Brings the events up to date, unless that was done lately.
   *
   * @throws what reading throws, when nothing is remembered to answer from
   */
  async refresh(): Promise<void> {
    if (this.deps.now() < this.#asksAt) return;
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    try {
      await this.#asking;
    } catch (error) {
      if (this.revision === 0) throw error;
      this.#asksAt = this.deps.now() + ASK_AGAIN;
    }
  }

  async #ask(): Promise<void> {
    const answer = await this.deps.read(this.#version);
    const bookings = answer ? answer.bookings : [];
    if (bookings !== null) {
      await this.#write(bookings);
      const whole = [...this.#events.values()].every((event) => event.whole);
      this.#version = whole ? (answer?.version ?? null) : null;
    }
    this.#asksAt = this.deps.now() + ASK_EVERY;
  }

  async #write(bookings: CalendarBooking[]): Promise<void> {
    const kept = bookings.filter(({ end }) => end + KEPT_AFTER_END > this.deps.accountNow());
    const events = new Map<string, KeptEvent>();
    for (let index = 0; index < kept.length; index += READS_AT_ONCE) {
      const some = kept.slice(index, index + READS_AT_ONCE);
      const written = await Promise.all(some.map((booking) => this.#event(booking)));
      some.forEach(({ uid }, at) => {
        const event = written[at];
        if (event) events.set(uid, event);
      });
    }
    const text = [...events.values()].map((event) => event.text).join('');
    if (text !== this.text || this.revision === 0) this.revision += 1;
    this.#events = events;
    this.text = text;
  }

  async #event(booking: CalendarBooking): Promise<KeptEvent> {
    const of = [booking.sequence, booking.changedAt, booking.status, booking.doc].join();
    const known = this.#events.get(booking.uid);
    if (known?.of === of && known.whole) return known;
    const document = await this.#document(booking);
    const text = meetingEvent(booking, document === 'later' ? null : document, this.deps.setting);
    return { of, text, whole: document !== 'later' };
  }

  /** What was erased is gone; what cannot be reached now is read later. */
  async #document({ contact, doc }: CalendarBooking): Promise<MeetingDocument | null | 'later'> {
    const id = parseContactWorkflowId(contact);
    if (!id || doc === undefined) return null;
    try {
      return parseMeetingDocument(await this.deps.store.getFor(id, sha256Of(doc)));
    } catch (error) {
      return error instanceof PayloadUnreadableError ? null : 'later';
    }
  }
}
