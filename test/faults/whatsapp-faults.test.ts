import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarWorkflowId } from '../../src/domain/identity.js';
import type { CalendarView } from '../../src/temporal/contract.js';
import { QUERIES } from '../../src/temporal/contract.js';
import { until } from '../support/polling.js';
import { messagesTo, phoneNumber, playProspect, sendIds } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const WEDNESDAY_0931 = Date.parse('2025-10-08T09:31:00+02:00');
/** Ten moments for twenty prospects. */
const DAYS = ['jeudi', 'vendredi'];
const TIMES = ['9h', '10h', '11h', '14h30', '16h'];
const PHONES = Array.from({ length: 20 }, (_, index) => phoneNumber(index));

describe('20 conversations at once over a bad line', () => {
  let temporal: TestTemporal;
  let ringback: Ringback;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal, { clockOffset: WEDNESDAY_0931 - Date.now() });
    for (const [index, phone] of PHONES.entries()) {
      const day = DAYS[index % DAYS.length] ?? '';
      playProspect(ringback, phone, `${day} à ${TIMES[Math.floor(index / 4) % TIMES.length]}`);
      ringback.sandbox.scenario(phone, {
        seed: index,
        lost_responses: index % 4,
        duplicates: 0.4,
        reorder: 0.3,
      });
    }
    await Promise.all(PHONES.map((phone) => ringback.post({ crm_contact_id: phone, phone_number: phone })));
    await until(
      'every prospect is booked',
      () => PHONES.every((phone) => ringback.inbox.statuses(phone).includes('MEETING_BOOKED')),
      120_000,
    );
    await until('every prospect is answered', () => PHONES.every((phone) => lastIsOurs(ringback, phone)));
  }, 180_000);
  afterAll(async () => {
    await ringback.stop();
    await temporal.close();
  });

  it('sends no prospect a message twice (T10)', () => {
    const doubled = PHONES.filter((phone) => {
      const ids = sendIds(ringback, phone);
      return new Set(ids).size < ids.length;
    });
    expect(doubled).toEqual([]);
  });

  it('takes every message of a prospect in once, whatever was sent twice', async () => {
    const states = await Promise.all(PHONES.map((phone) => ringback.state(phone)));
    const known = states.map(({ conversation }) =>
      conversation.messages
        .filter(({ direction }) => direction === 'in')
        .map(({ id }) => id)
        .sort(),
    );
    expect(known).toEqual(
      PHONES.map((phone) =>
        ringback.sandbox
          .open(phone)
          .messages.filter(({ from }) => from === 'prospect')
          .map(({ id }) => id)
          .sort(),
      ),
    );
  });

  it('settles each send whose answer was lost by its status', async () => {
    const unsettled = async () => {
      const states = await Promise.all(PHONES.map((phone) => ringback.state(phone)));
      return states.flatMap(({ conversation }) =>
        conversation.messages.filter(({ status }) => status === 'unconfirmed' || status === 'unresolved'),
      );
    };
    await expect.poll(unsettled, { timeout: 10_000 }).toEqual([]);
  });

  it('books each prospect a time of their own', async () => {
    const calendar = calendarWorkflowId('alvio', 'test', 'experts');
    const { bookings } = await temporal.client.workflow
      .getHandle(calendar)
      .query<CalendarView>(QUERIES.calendar);
    const confirmed = bookings
      .filter(({ status }) => status === 'confirmed')
      .sort((a, b) => a.start - b.start);
    const overlapping = confirmed.filter(({ start }, index) => start < (confirmed[index - 1]?.end ?? 0));
    expect(confirmed).toHaveLength(PHONES.length);
    expect(overlapping).toEqual([]);
  });

  it('tells the client of each step once', () => {
    const ids = ringback.inbox.accepted().map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      PHONES.map((phone) => ringback.inbox.statuses(phone).filter((s) => s === 'MEETING_BOOKED').length),
    ).toEqual(PHONES.map(() => 1));
  });
});

function lastIsOurs(ringback: Ringback, phone: string): boolean {
  return ringback.sandbox.open(phone).messages.at(-1) === messagesTo(ringback, phone).at(-1);
}
