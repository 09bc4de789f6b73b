/**
 * Whom this process gave a calendar of a pool lately. A lead that was given one books hours later, or never: until then
 * it counts as half a meeting, or a hundred leads of one minute would all go to whoever has the fewest meetings.
 */
import { DAY } from '../domain/durations.js';
export class PoolChoices {
  /** By calendar: whom, and when. */
  readonly #given = new Map<string, Map<string, number>>();

  note(calendar: string, contact: string, now: number): void {
    const given = this.#given.get(calendar) ?? new Map<string, number>();
    this.#given.set(calendar, given);
    given.delete(contact);
    given.set(contact, now);
    const [oldest] = given.keys();
    if (given.size > KEPT && oldest !== undefined) given.delete(oldest);
  }

  /** The calendar of these that the contact was given, so that asking again gives the same. */
  of(calendars: string[], contact: string, now: number): string | null {
    return calendars.find((calendar) => this.#isGiven(calendar, contact, now)) ?? null;
  }

  /** In meetings. @param booked contacts that have one, and are counted by it */
  expected(calendar: string, booked: Set<string>, now: number): number {
    const given = this.#given.get(calendar) ?? new Map<string, number>();
    let open = 0;
    for (const contact of given.keys()) {
      if (!this.#isGiven(calendar, contact, now)) given.delete(contact);
      else if (!booked.has(contact)) open += 1;
    }
    return open * WORTH;
  }

  #isGiven(calendar: string, contact: string, now: number): boolean {
    const at = this.#given.get(calendar)?.get(contact);
    return at !== undefined && now < at + COUNTS_FOR;
  }
}

const KEPT = 1_000;
const WORTH = 0.5;
/** Who has not booked by then seldom does. Milliseconds. */
const COUNTS_FOR = DAY;
