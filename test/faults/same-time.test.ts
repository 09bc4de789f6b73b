import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarWorkflowId } from '../../src/domain/identity.js';
import type { CalendarView } from '../../src/temporal/contract.js';
import { QUERIES } from '../../src/temporal/contract.js';
import { until } from '../support/polling.js';
import { messagesTo, phoneNumber } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const WEDNESDAY_0931 = Date.parse('2025-10-08T09:31:00+02:00');
const THURSDAY_10H = Date.parse('2025-10-09T10:00:00+02:00');
const PHONES = Array.from({ length: 12 }, (_, index) => phoneNumber(index));

describe('12 prospects who ask for the same time at once', () => {
  let temporal: TestTemporal;
  let ringback: Ringback;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal, { clockOffset: WEDNESDAY_0931 - Date.now() });
    await Promise.all(PHONES.map((phone) => ringback.post({ crm_contact_id: phone, phone_number: phone })));
    await until('each has a message', () => PHONES.every((phone) => lastOf(phone)?.status === 'delivered'));
    for (const phone of PHONES) ringback.sandbox.write(phone, { text: 'Plutôt jeudi à 10h' });
    await until('each has an answer', () =>
      PHONES.every((phone) => messagesTo(ringback, phone).length === 2),
    );
  });
  afterAll(async () => {
    await ringback.stop();
    await temporal.close();
  });

  function lastOf(phone: string) {
    return messagesTo(ringback, phone).at(-1);
  }

  it('gives it to one of them', async () => {
    const calendar = calendarWorkflowId('alvio', 'test', 'experts');
    const { bookings } = await temporal.client.workflow
      .getHandle(calendar)
      .query<CalendarView>(QUERIES.calendar);
    expect(bookings.map(({ start, status }) => [start, status])).toEqual([[THURSDAY_10H, 'confirmed']]);
  });

  it('tells one client of a meeting', async () => {
    const meetings = () =>
      ringback.inbox
        .accepted()
        .filter(({ body }) => body.status === 'MEETING_BOOKED')
        .map(({ body }) => (body['meeting'] as { start: string }).start);
    await expect.poll(meetings, { timeout: 10_000 }).toEqual(['2025-10-09T10:00:00+02:00']);
  });

  it('offers the others other times', () => {
    const offered = PHONES.map(lastOf).filter((message) => message?.kind === 'buttons');
    expect(offered).toHaveLength(PHONES.length - 1);
    for (const message of offered) {
      expect(message?.choices.length).toBeGreaterThan(0);
      expect(message?.choices.map(({ title }) => title)).not.toContain('jeu. 09/10 10h');
    }
    const different = new Set(offered.map((message) => message?.choices.map(({ id }) => id).join()));
    expect(different.size).toBeGreaterThan(3);
  });
});
