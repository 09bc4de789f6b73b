/** How full calendars are, as this process knows it: a rush of leads asks each of them little. */
import type { Client } from '@temporalio/client';
import type { MeetingAhead } from '../domain/calendar.js';
import { SECOND } from '../domain/durations.js';
import { QUERIES } from '../temporal/contract.js';
import { sharedReads } from '../temporal/shared-reads.js';
import { isNotFound } from '../temporal/temporal-errors.js';

/** A calendar that does not answer by then is as it was when it last did. */
const PATIENCE = 2 * SECOND;
/** An answer holds so long. What this process gives meanwhile is counted by its choices. */
const FRESH = SECOND;

/** `meetings` is null where it has not answered yet. */
interface Known {
  at: number;
  meetings: MeetingAhead[] | null;
}

export class MeetingsAhead {
  /** By the calendar's workflow id. */
  readonly #known = new Map<string, Known>();
  readonly #clock: () => number;
  readonly #read: (calendar: string) => Promise<Known>;

  constructor(client: Client, clock = Date.now) {
    this.#clock = clock;
    this.#read = sharedReads(async (calendar) => {
      const last = this.#known.get(calendar)?.meetings ?? null;
      const meetings = await ask(client, calendar).catch(() => last);
      const known = { at: clock(), meetings };
      this.#known.set(calendar, known);
      return known;
    });
  }

  /**
   * @param calendar its workflow id
   * @returns the contact of each meeting; null where nothing is known of the calendar
   */
  async of(calendar: string, now: number): Promise<string[] | null> {
    const last = this.#known.get(calendar);
    const isFresh = last !== undefined && this.#clock() < last.at + FRESH;
    const { meetings } = isFresh ? last : await this.#read(calendar);
    return meetings && meetings.filter(({ end }) => end > now).map(({ contact }) => contact);
  }
}

/** @throws when it gives no answer; one that nothing was booked in yet has none ahead */
async function ask(client: Client, calendar: string): Promise<MeetingAhead[]> {
  const handle = client.workflow.getHandle(calendar);
  try {
    return await client.withDeadline(Date.now() + PATIENCE, () =>
      handle.query<MeetingAhead[]>(QUERIES.meetingsAhead),
    );
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}
