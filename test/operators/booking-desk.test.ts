/** Free times and old messages over HTTP: the same as the console shows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archivedMessages, freeSlots } from '../../src/api/schemas/booking-desk.js';
import { hashKey } from '../../src/config/keys.js';
import { instantToCivil } from '../../src/domain/zone.js';
import { until } from '../support/polling.js';
import { messagesTo } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const FIRST = '+33612345971';
const SECOND = '+33612345972';
const NOBODY = '+33612345973';
const UNPREPARED = '+33612345974';

let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, {
    settings: ({ accounts: { alvio } }) => {
      alvio?.operators.push(
        { sha256: hashKey('operator-of-alvio'), label: 'Sofia', role: 'operator' },
        { sha256: hashKey('viewer-of-alvio'), label: 'Vera', role: 'viewer' },
      );
    },
  });
  for (const phone_number of [FIRST, SECOND]) {
    await ringback.post({ phone_number, contact: { name: 'Jane Doe' } });
    await until('written to', () => messagesTo(ringback, phone_number).length > 0);
  }
  await ringback.post({ phone_number: UNPREPARED, lifecycle_stage: 'churned' });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

function ask(
  number: string,
  path: string,
  query = '',
  key = 'viewer-of-alvio',
  body?: object,
): Promise<Response> {
  const url = `${ringback.url}/v1/contacts/${encodeURIComponent(number)}/${path}?account=alvio&environment=test${query}`;
  return fetch(url, {
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body && { method: 'POST', body: JSON.stringify(body) }),
  });
}

async function slotsOf(number: string, query = '&days=7') {
  const response = await ask(number, 'slots', query);
  expect(response.status).toBe(200);
  return freeSlots.parse(await response.json());
}

describe('the free times of a contact', () => {
  it('are days and times of the calendar, within its hours, of its length, from now on', async () => {
    const { days, time_zone, slot_minutes, own_calendar } = await slotsOf(FIRST);
    expect([time_zone, own_calendar]).toEqual(['Europe/Paris', null]);
    expect(days.length).toBeGreaterThan(2);
    for (const { date, slots } of days) {
      for (const { start, end } of slots) {
        expect(instantToCivil(Date.parse(start), time_zone).date).toBe(date);
        expect(Date.parse(end) - Date.parse(start)).toBe(slot_minutes * 60_000);
        expect(Date.parse(start)).toBeGreaterThan(Date.now());
      }
    }
  });

  it('leave out what another has booked; to who booked it, it is free: a move frees it', async () => {
    const wanted = (await slotsOf(FIRST)).days[1]?.slots[1]?.start ?? '';
    const booked = await ask(FIRST, 'meeting', '', 'operator-of-alvio', { start: wanted });
    expect(booked.status).toBe(202);
    await until('it is booked', async () => (await ringback.state(FIRST)).booking !== null);
    const of = async (number: string) =>
      (await slotsOf(number)).days.flatMap(({ slots }) => slots.map(({ start }) => start));
    expect(await of(SECOND)).not.toContain(wanted);
    expect(await of(FIRST)).toContain(wanted);
  });

  it('begin where they are asked to, and go as far', async () => {
    const from = new Date(Date.now() + 5 * 86_400_000).toISOString();
    const { from: begins, to, days } = await slotsOf(FIRST, `&from=${encodeURIComponent(from)}&days=3`);
    expect([begins, Date.parse(to) - Date.parse(begins)]).toEqual([from, 3 * 86_400_000]);
    for (const { start } of days.flatMap(({ slots }) => slots)) {
      expect([start >= begins, start < to]).toEqual([true, true]);
    }
  });

  it.each([
    ['a day that is none', FIRST, '&from=soon', 400],
    ['too many days', FIRST, '&days=32', 400],
    ['no day', FIRST, '&days=0', 400],
    ['somebody unknown', NOBODY, '', 404],
    ['somebody for whom nothing is set up', UNPREPARED, '', 409],
  ])('are refused for %s', async (_, number, query, status) => {
    expect((await ask(number, 'slots', query)).status).toBe(status);
  });

  it('need a key', async () => {
    expect((await ask(FIRST, 'slots', '', 'guess')).status).toBe(401);
    expect((await ask(FIRST, 'messages/archived', '', 'guess')).status).toBe(401);
  });
});

it('has no old messages of a short conversation', async () => {
  const response = await ask(SECOND, 'messages/archived');
  expect(archivedMessages.parse(await response.json())).toEqual({ messages: [] });
  expect((await ask(NOBODY, 'messages/archived')).status).toBe(404);
});
