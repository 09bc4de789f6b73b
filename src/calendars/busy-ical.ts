/**
 * Reading when a person is busy out of their iCalendar file (RFC 5545): single and recurring events, whole days, and
 * free/busy times. Outside input: what it costs is bounded, and nothing of it but times is kept.
 */
import ICAL from 'ical.js';
import type { Slot } from '../domain/language.js';
import { joinIntervals } from '../domain/week-hours.js';
import type { OpenInterval } from '../domain/week-hours.js';
import { addDays, civilToInstant, isTimeZone } from '../domain/zone.js';
import { DAY } from '../domain/durations.js';

/** The file is not an iCalendar file, or asks for more than is reasonable. The message is for operators. */
export class UnreadableCalendarError extends Error {
  override readonly name = 'UnreadableCalendarError';
}

interface BusyReading {
  /** What is wanted, epoch milliseconds. */
  window: OpenInterval;
  /** The zone of whole days and of times that name none. */
  timeZone: string;
  /** Events whose UID ends so are our own meetings, which the calendar knows better. */
  ownUids: string;
}

/** A recurring event that lasts longer may be missed at the edge of the window. */
const LONGEST = 60 * DAY;
/** Of recurring events, in one file: a meeting each day for a century is 36 500. */
const STEPS_LIMIT = 200_000;
const INTERVALS_LIMIT = 50_000;
const EVENTS_LIMIT = 20_000;

/**
 * The busy times within the window, in order and joined.
 *
 * @throws {UnreadableCalendarError}
 */
export function readBusyTimes(text: string, reading: BusyReading): Slot[] {
  try {
    const root = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    if (root.name !== 'vcalendar') throw new UnreadableCalendarError('this is no iCalendar file');
    return new Reader(root, reading).read();
  } catch (error) {
    if (error instanceof UnreadableCalendarError) throw error;
    // The parser's own words may quote the file.
    throw new UnreadableCalendarError('this is no iCalendar file, or a broken one');
  }
}

type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;
type Time = InstanceType<typeof ICAL.Time>;

class Reader {
  readonly #busy: OpenInterval[] = [];
  /** UID and instant of occurrences that have an event of their own. */
  readonly #replaced = new Set<string>();
  readonly #zone: string;
  #steps = 0;

  constructor(
    private readonly root: Component,
    private readonly reading: BusyReading,
  ) {
    const named = root.getFirstPropertyValue('x-wr-timezone');
    this.#zone = typeof named === 'string' && isTimeZone(named) ? named : reading.timeZone;
  }

  read(): Slot[] {
    const events = this.root.getAllSubcomponents('vevent').filter((event) => this.#isTheirs(event));
    if (events.length > EVENTS_LIMIT) throw new UnreadableCalendarError(`more than ${EVENTS_LIMIT} events`);
    for (const event of events) {
      const id = event.getFirstProperty('recurrence-id');
      const at = id && this.#instants(id)[0];
      if (at !== null && at !== undefined) this.#replaced.add(`${uidOf(event)} ${at}`);
    }
    for (const event of events) this.#event(event);
    for (const freeBusy of this.root.getAllSubcomponents('vfreebusy')) this.#freeBusy(freeBusy);
    return joinIntervals(this.#busy).map(({ from, to }) => ({ start: from, end: to }));
  }

  #isTheirs(event: Component): boolean {
    return !uidOf(event).endsWith(this.reading.ownUids);
  }

  #event(event: Component): void {
    const starts = event.getFirstProperty('dtstart');
    const start = starts && timeOf(starts);
    if (!starts || !start || !isBusy(event)) return;
    const length = this.#lengthOf(event, starts, start);
    const recurs = event.hasProperty('rrule') || event.hasProperty('rdate');
    if (event.hasProperty('recurrence-id') || !recurs) {
      this.#add(this.#instant(start, starts), length, start.isDate ? dateOf(start) : null);
      return;
    }
    const excluded = new Set<number>();
    const excludedDays = new Set<string>();
    for (const property of event.getAllProperties('exdate')) {
      for (const value of property.getValues()) {
        if (!(value instanceof ICAL.Time)) continue;
        if (value.isDate) excludedDays.add(dateOf(value));
        else excluded.add(this.#instant(value, property));
      }
    }
    for (const at of this.#occurrences(event, starts, start)) {
      if (excluded.has(at.instant) || excludedDays.has(at.date)) continue;
      if (this.#replaced.has(`${uidOf(event)} ${at.instant}`)) continue;
      this.#add(at.instant, length, start.isDate ? at.date : null);
    }
  }

  /** The first time, those of the rules, and those listed; up to the end of the window. */
  #occurrences(event: Component, starts: Property, start: Time): { instant: number; date: string }[] {
    const { window } = this.reading;
    const first = { instant: this.#instant(start, starts), date: dateOf(start) };
    const found = new Map([[first.instant, first]]);
    const add = (time: Time, property: Property): void => {
      const instant = this.#instant(time, property);
      found.set(instant, { instant, date: dateOf(time) });
    };
    for (const property of event.getAllProperties('rdate')) {
      for (const value of property.getValues()) {
        if (value instanceof ICAL.Time) add(value, property);
        else if (value instanceof ICAL.Period) add(value.start, property);
      }
    }
    for (const property of event.getAllProperties('rrule')) {
      const rule = property.getFirstValue();
      if (!(rule instanceof ICAL.Recur)) continue;
      const { until } = rule;
      // Rules repeat on the wall clock; which instants that means, and where it ends, is decided by the zone here.
      rule.until = null;
      const local = start.clone();
      local.zone = ICAL.Timezone.localTimezone;
      const last = until && this.#lastOf(until, starts);
      const iterator = rule.iterator(local);
      for (let next = iterator.next(); next; next = iterator.next()) {
        this.#step();
        // No zone is further than a day from UTC: what is long over costs no conversion.
        const rough = next.toUnixTime() * 1_000;
        if (rough > Math.min(window.to, last ?? Infinity) + 2 * DAY) break;
        if (rough < window.from - LONGEST) continue;
        const time = next.clone();
        time.zone = start.zone;
        const instant = this.#instant(time, starts);
        if (last !== null && instant > last) break;
        found.set(instant, { instant, date: dateOf(time) });
      }
    }
    return [...found.values()];
  }

  /** Where UNTIL is a day, all of it counts. */
  #lastOf(until: Time, starts: Property): number {
    if (until.isDate) return civilToInstant(addDays(dateOf(until), 1), '00:00', this.#zoneOf(starts)) - 1;
    return until.zone === ICAL.Timezone.utcTimezone
      ? until.toUnixTime() * 1_000
      : this.#instant(until, starts);
  }

  #lengthOf(event: Component, starts: Property, start: Time): number {
    const ends = event.getFirstProperty('dtend');
    const end = ends && timeOf(ends);
    if (ends && end) return this.#instant(end, ends) - this.#instant(start, starts);
    const duration = event.getFirstPropertyValue('duration');
    if (duration instanceof ICAL.Duration) return duration.toSeconds() * 1_000;
    return start.isDate ? DAY : 0;
  }

  #freeBusy(component: Component): void {
    for (const property of component.getAllProperties('freebusy')) {
      if (String(property.getParameter('fbtype') ?? 'BUSY').toUpperCase() === 'FREE') continue;
      for (const period of property.getValues()) {
        if (!(period instanceof ICAL.Period)) continue;
        const from = this.#instant(period.start, property);
        this.#add(from, this.#instant(period.getEnd(), property) - from);
      }
    }
  }

  /** @param date of a whole day: it begins and ends at midnight, however long the clocks make it */
  #add(from: number, length: number, date: string | null = null): void {
    const days = Math.round(length / DAY);
    const to =
      date === null ? from + length : civilToInstant(addDays(date, Math.max(1, days)), '00:00', this.#zone);
    const { window } = this.reading;
    if (!(to > window.from && from < window.to)) return;
    this.#busy.push({ from, to });
    if (this.#busy.length > INTERVALS_LIMIT) throw new UnreadableCalendarError('too many busy times');
  }

  #step(): void {
    this.#steps += 1;
    if (this.#steps > STEPS_LIMIT) throw new UnreadableCalendarError('events recur too often');
  }

  #instants(property: Property): number[] {
    return property
      .getValues()
      .flatMap((value) => (value instanceof ICAL.Time ? [this.#instant(value, property)] : []));
  }

  /** By a zone that we know under that name, else by the file's own definition of it, else by the calendar's zone. */
  #instant(time: Time, property: Property): number {
    if (time.isDate) return civilToInstant(dateOf(time), '00:00', this.#zone);
    if (time.zone === ICAL.Timezone.utcTimezone) return time.toUnixTime() * 1_000;
    const named = property.getParameter('tzid');
    const known = typeof named === 'string' && isTimeZone(named);
    if (!known && typeof named === 'string') {
      const defined = property.parent?.getTimeZoneByID(named);
      if (defined) return localMs(time) - defined.utcOffset(time) * 1_000;
    }
    const seconds = time.second * 1_000;
    return civilToInstant(dateOf(time), time.toString().slice(11, 16), this.#zoneOf(property)) + seconds;
  }

  #zoneOf(property: Property): string {
    const named = property.getParameter('tzid');
    return typeof named === 'string' && isTimeZone(named) ? named : this.#zone;
  }
}

function uidOf(event: Component): string {
  const uid = event.getFirstPropertyValue('uid');
  return typeof uid === 'string' ? uid : '';
}

/** Whoever is there, is busy; unless the event says that the time stays free, or was called off. */
function isBusy(event: Component): boolean {
  const said = (name: string): string => {
    const value = event.getFirstPropertyValue(name);
    return typeof value === 'string' ? value.trim().toUpperCase() : '';
  };
  if (said('status') === 'CANCELLED' || said('transp') === 'TRANSPARENT') return false;
  return said('x-microsoft-cdo-busystatus') !== 'FREE';
}

function timeOf(property: Property): Time | null {
  const value = property.getFirstValue();
  return value instanceof ICAL.Time ? value : null;
}

function dateOf(time: Time): string {
  return time.toString().slice(0, 10);
}

/** The wall clock, read as if it were UTC. */
function localMs(time: Time): number {
  return Date.parse(`${time.toString().slice(0, 19)}Z`);
}
