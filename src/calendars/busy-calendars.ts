/** When people are busy, as their own calendars say: read at most every few minutes, and kept in this process. */
import type { CalendarSettings } from '../config/schema.js';
import { requireSecret } from '../secrets/secrets.js';
import type { BusyNews } from '../domain/calendar.js';
import type { Slot } from '../domain/language.js';
import type { Egress, EgressDocument } from '../http/egress.js';
import { readBusyTimes, UnreadableCalendarError } from './busy-ical.js';
import { DAY, MINUTE } from '../domain/durations.js';

type BusySettings = NonNullable<CalendarSettings['busy']>;

export interface BusyQuestion {
  /** Under which it is remembered: account, environment and calendar. */
  key: string;
  settings: BusySettings;
  /** The zone of whole days. */
  timeZone: string;
  /** The end of our own meetings' UIDs: see `meetingUid`. */
  ownUids: string;
  now: number;
}

interface BusyAnswer {
  /** Empty when nothing is known. */
  busy: Slot[];
  news: BusyNews;
  /** Whether this differs from what was said before, so that operators are to be told. */
  changed: boolean;
}

interface BusyDeps {
  egress: Pick<Egress, 'get'>;
  env: Record<string, string | undefined>;
  /** The time by which what was read grows old. Epoch milliseconds. */
  clock?: () => number;
}

interface Reading {
  text: string;
  etag: string | null;
  lastModified: string | null;
  readAt: number;
}

interface Known {
  reading: Reading | null;
  /** What was made of the reading, and for which days. */
  times: { of: Reading; from: number; to: number; busy: Slot[] } | null;
  triedAt: number;
  problem: string | null;
  told: BusyNews['known'] | null;
  asking: Promise<void> | null;
}

const LARGEST = 2 * 1_024 * 1_024;
/** Longer than any horizon. */
const AHEAD = 95 * DAY;
/** After a failure: soon enough to notice, seldom enough for who does not answer. */
const AGAIN_AFTER_FAILURE = MINUTE;

export class BusyCalendars {
  readonly #known = new Map<string, Known>();
  readonly #clock: () => number;

  constructor(private readonly deps: BusyDeps) {
    this.#clock = deps.clock ?? Date.now;
  }

  /** Never throws: what could not be read is in the news. */
  async ask(question: BusyQuestion): Promise<BusyAnswer> {
    const known = this.#remembered(question.key);
    if (this.#isDue(known, question.settings)) {
      known.asking ??= this.#read(known, question).finally(() => (known.asking = null));
      await known.asking;
    }
    const news = this.#newsOf(known, question.settings);
    const changed = known.told !== news.known;
    known.told = news.known;
    return { busy: news.known === 'unknown' ? [] : timesOf(known, question), news, changed };
  }

  #remembered(key: string): Known {
    const known = this.#known.get(key);
    if (known) return known;
    const fresh = { reading: null, times: null, triedAt: 0, problem: null, told: null, asking: null };
    this.#known.set(key, fresh);
    return fresh;
  }

  #isDue({ reading, problem, triedAt }: Known, { refresh }: BusySettings): boolean {
    const now = this.#clock();
    if (problem !== null) return now >= triedAt + AGAIN_AFTER_FAILURE;
    return reading === null || now >= reading.readAt + refresh;
  }

  async #read(known: Known, question: BusyQuestion): Promise<void> {
    known.triedAt = this.#clock();
    const document = await this.#fetch(known, question.settings);
    if (!document.fetched) {
      if (!document.notModified) known.problem = document.problem;
      else if (known.reading) {
        known.reading.readAt = known.triedAt;
        known.problem = null;
      }
      return;
    }
    const { text, etag, lastModified } = document;
    const former = { reading: known.reading, times: known.times };
    try {
      known.reading = { text, etag, lastModified, readAt: known.triedAt };
      timesOf(known, question);
      known.problem = null;
    } catch (error) {
      Object.assign(known, former);
      known.problem = error instanceof UnreadableCalendarError ? error.message : 'it could not be read';
    }
  }

  async #fetch({ reading }: Known, settings: BusySettings): Promise<EgressDocument> {
    try {
      const { url, url_env: name } = settings;
      const address = name === undefined ? url : requireSecret(name, this.deps.env);
      return await this.deps.egress.get(
        (address ?? '').replace(/^webcal:/i, 'https:'),
        {
          accept: 'text/calendar',
          'user-agent': 'Ringback/1 (+busy times)',
          ...(reading?.etag && { 'if-none-match': reading.etag }),
          ...(reading?.lastModified && { 'if-modified-since': reading.lastModified }),
        },
        LARGEST,
      );
    } catch (error) {
      const problem = error instanceof Error ? error.message : 'it could not be asked';
      return { fetched: false, notModified: false, problem };
    }
  }

  #newsOf({ reading, problem }: Known, settings: BusySettings): BusyNews {
    const readAt = reading?.readAt ?? null;
    if (problem === null && readAt !== null) return { known: 'fresh', readAt, problem: null };
    const counts = readAt !== null && this.#clock() < readAt + settings.stale_for;
    return { known: counts ? 'stale' : 'unknown', readAt, problem };
  }
}

/** @throws {UnreadableCalendarError} */
function timesOf(known: Known, { timeZone, ownUids, now }: BusyQuestion): Slot[] {
  const { reading, times } = known;
  if (!reading) return [];
  if (times?.of === reading && times.from <= now - DAY && now + AHEAD - DAY <= times.to) return times.busy;
  const window = { from: now - 2 * DAY, to: now + AHEAD };
  const busy = readBusyTimes(reading.text, { window, timeZone, ownUids });
  known.times = { of: reading, ...window, busy };
  return busy;
}
