/** Calendar feeds, assembled in memory: of one calendar, or of all calendars of an account. */
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { calendarOfPerson, personalCalendarId } from '../calendars/calendar-ids.js';
import { icalendar } from '../calendars/ical-event.js';
import { line, textLine } from '../calendars/ical-lines.js';
import type { AccountSettings, FeedSettings } from '../config/schema.js';
import type { PayloadStore } from '../storage/payload-store.js';
import { CalendarMemory } from './calendar-memory.js';
import type { CalendarSource } from './calendar-source.js';

export interface FeedsDeps {
  source: CalendarSource;
  store: Pick<PayloadStore, 'getFor'>;
  now?: () => number;
  /** Development only: how far an account's clock is moved. Milliseconds. */
  clockOffset?: (account: string) => number;
}

export interface FeedRequest {
  accountId: string;
  account: AccountSettings;
  feed: FeedSettings;
}

interface Feed {
  bytes: Buffer;
  /** Made once, when first asked for. */
  gzipped: () => Promise<Buffer>;
  etag: string;
}

const compress = promisify(gzip);
/** How often clients are asked to come back. */
const REFRESH = 'PT15M';
/** A calendar that is new to an account is found so late at most. Milliseconds. */
const LIST_EVERY = 30_000;

interface Assembled {
  feed: Feed;
  /** The revisions of the calendars it was made of. */
  of: string;
}

export class CalendarFeeds {
  readonly #calendars = new Map<string, CalendarMemory>();
  readonly #lists = new Map<string, { ids: string[]; asksAt: number }>();
  readonly #assembled = new Map<string, Assembled>();
  readonly #now: () => number;

  constructor(private readonly deps: FeedsDeps) {
    this.#now = deps.now ?? Date.now;
  }

  /** @throws {UnavailableError} when Temporal or its workers do not answer, and nothing is remembered */
  async get(request: FeedRequest): Promise<Feed> {
    const { accountId, account, feed } = request;
    const place = `${accountId}:${feed.environment}`;
    const own = calendarOfFeed(account, feed);
    const ids = own === null ? await this.#idsOf(request) : [own];
    const calendars = ids.map((id) => this.#calendar(request, id));
    await Promise.all(calendars.map((calendar) => calendar.refresh()));

    const key = `${place}:${own ?? ''}`;
    const of = calendars.map(({ revision }, index) => `${ids[index]} ${revision}`).join();
    const known = this.#assembled.get(key);
    if (known?.of === of) return known.feed;
    const name = [account.name, titleOf(account, feed, own)].filter(Boolean).join(': ');
    const made = assemble(
      name,
      calendars.map(({ text }) => text),
    );
    this.#assembled.set(key, { feed: made, of });
    return made;
  }

  #calendar({ accountId, account, feed }: FeedRequest, id: string): CalendarMemory {
    const { environment } = feed;
    const key = `${accountId}:${environment}:${id}`;
    const known = this.#calendars.get(key);
    if (known) return known;
    const console = account.notices?.console_url?.replace(/\/$/, '');
    const made = new CalendarMemory({
      read: (version) => this.deps.source.read(accountId, environment, id, version),
      store: this.deps.store,
      now: this.#now,
      accountNow: () => this.#now() + (this.deps.clockOffset?.(accountId) ?? 0),
      setting: {
        account: `${accountId}.${environment}`,
        calendar: id,
        language: account.language,
        join: account.calendars[id]?.join ?? null,
        console:
          console === undefined
            ? null
            : (phone) =>
                `${console}/#/contacts/${encodeURIComponent(phone)}?account=${accountId}&environment=${environment}`,
      },
    });
    this.#calendars.set(key, made);
    return made;
  }

  /** Those of the settings, and those of people whom payloads named. */
  async #idsOf({ accountId, account, feed }: FeedRequest): Promise<string[]> {
    const key = `${accountId}:${feed.environment}`;
    const known = this.#lists.get(key);
    if (known && this.#now() < known.asksAt) return known.ids;
    try {
      const found = await this.deps.source.list(accountId, feed.environment);
      const ids = [...new Set([...Object.keys(account.calendars), ...found])].sort();
      this.#lists.set(key, { ids, asksAt: this.#now() + LIST_EVERY });
      return ids;
    } catch (error) {
      if (!known) throw error;
      known.asksAt = this.#now() + LIST_EVERY;
      return known.ids;
    }
  }
}

/** Null for all calendars of the account. */
function calendarOfFeed(account: AccountSettings, feed: FeedSettings): string | null {
  if (feed.calendar !== undefined) return feed.calendar;
  const person = feed.person === undefined ? undefined : account.people[feed.person];
  if (person?.calendar !== undefined) return person.calendar;
  const email = person?.email ?? feed.email;
  if (email === undefined) return null;
  return calendarOfPerson(account, email) ?? personalCalendarId(email);
}

function titleOf({ people }: AccountSettings, feed: FeedSettings, calendar: string | null): string {
  const person = people[feed.person ?? ''];
  if (person) return [person.prenom, person.nom].filter(Boolean).join(' ');
  return feed.email ?? calendar ?? '';
}

function assemble(name: string, events: string[]): Feed {
  const bytes = Buffer.from(
    icalendar('PUBLISH', [
      textLine('X-WR-CALNAME', name),
      line('REFRESH-INTERVAL;VALUE=DURATION', REFRESH),
      line('X-PUBLISHED-TTL', REFRESH),
      ...events,
    ]),
  );
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 27);
  let gzipped: Promise<Buffer> | null = null;
  return { bytes, gzipped: () => (gzipped ??= compress(bytes)), etag: `W/"${hash}"` };
}
