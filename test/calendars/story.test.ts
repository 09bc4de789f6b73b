import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CalendarFeeds } from '../../src/api/calendar-feeds.js';
import { temporalCalendarSource } from '../../src/api/calendar-source.js';
import { hashKey } from '../../src/config/keys.js';
import { calendarWorkflowId } from '../../src/domain/identity.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import { readClockOffset } from '../../src/temporal/development-clock.js';
import { until } from '../support/polling.js';
import { messagesTo, phoneNumber } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const PHONE = phoneNumber(71);
const WEDNESDAY_0931 = Date.parse('2025-10-08T09:31:00+02:00');

describe('the feed of a meeting', () => {
  let temporal: TestTemporal;
  let ringback: Ringback;
  let feeds: CalendarFeeds;
  let looks = 0;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal, {
      clockOffset: WEDNESDAY_0931 - Date.now(),
      settings: ({ accounts }) => {
        const { alvio } = accounts;
        if (!alvio) throw new Error('no account');
        alvio.people = { lina: { prenom: 'Lina', role: 'sales', email: 'lina@example.com' } };
        const feed = (secret: string, more: object) => ({
          sha256: hashKey(secret),
          label: secret,
          environment: 'test' as const,
          ...more,
        });
        alvio.feeds = [feed('of-lina', { person: 'lina' }), feed('all', {})];
      },
    });
    feeds = new CalendarFeeds({
      source: temporalCalendarSource(temporal.client),
      store: createPayloadStore(ringback.settings.storage),
      now: () => Date.now() + looks * 31_000,
      clockOffset: readClockOffset,
    });
  });
  afterAll(async () => {
    await ringback.stop();
    await temporal.close();
  });

  function parsed(text: string) {
    const root = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
    return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  }
  /** As it is half a minute after the last look: until then a feed is answered from memory. */
  async function later() {
    looks += 1;
    const account = ringback.settings.accounts['alvio'];
    const feed = account?.feeds.find(({ label }) => label === 'all');
    if (!account || !feed) throw new Error('no feed');
    return parsed((await feeds.get({ accountId: 'alvio', account, feed })).bytes.toString());
  }
  async function says(text: string): Promise<void> {
    const before = messagesTo(ringback, PHONE).length;
    ringback.sandbox.write(PHONE, { text });
    await until('an answer', () => messagesTo(ringback, PHONE).length > before);
  }
  const told = (index: number, field: string) => String(booked()[index]?.body[field]);
  const booked = () => ringback.inbox.accepted().filter(({ body }) => body.status === 'MEETING_BOOKED');

  it('shows it in the calendar of the person the lead names, in the words of the callback, as it moves and ends', async () => {
    await ringback.post({
      crm_contact_id: 'CRM_1',
      phone_number: PHONE,
      contact: { name: 'Marie Durand', email: 'marie@example.com' },
      sales: { prenom: 'Lina', email: 'lina@example.com' },
    });
    await until('an opener', () => messagesTo(ringback, PHONE).at(-1)?.status === 'delivered');
    await says('Plutôt jeudi à 10h');
    await until('a callback', () => booked().length === 1);

    const response = await fetch(`${ringback.url}/calendars/of-lina.ics`);
    const [first] = parsed(await response.text());
    expect(first?.startDate.toString()).toBe('2025-10-09T08:00:00Z');
    expect(first?.summary).toBe('Rendez-vous: Marie Durand');
    const summary = told(0, 'ai_summary');
    for (const part of ['marie@example.com', PHONE, 'CRM_1', summary, 'Plutôt jeudi à 10h']) {
      expect(first?.description).toContain(part);
    }
    expect(first?.uid).toMatch(/^[^.]+\.p-lina-[0-9a-f]{8}\.alvio\.test@ringback$/);

    // What the callback tells was known when the time was reserved: the calendar was told once.
    const [, name = ''] = first?.uid.split(/[.@]/) ?? [];
    const calendar = temporal.client.workflow.getHandle(calendarWorkflowId('alvio', 'test', name));
    const { events } = await calendar.fetchHistory();
    expect(events?.filter((event) => event.workflowExecutionSignaledEventAttributes)).toEqual([]);

    await says('Lundi 13 à 14h30');
    await until('a second callback', () => booked().length === 2);
    const transcript = told(1, 'conversation_transcript');
    await until('the moved meeting', async () => {
      const [moved, ...others] = await later();
      return (
        others.length === 0 &&
        moved?.uid === first?.uid &&
        moved?.sequence === 1 &&
        moved.startDate.toString() === '2025-10-13T12:30:00Z' &&
        moved.description.replaceAll('\n[…]\n', '').includes(transcript.slice(-200))
      );
    });

    await says("Finalement j'annule le rendez-vous");
    await until('the cancelled meeting', async () => {
      const [over] = await later();
      return over?.component.getFirstPropertyValue('status') === 'CANCELLED' && over.sequence === 2;
    });
  }, 180_000);
});
