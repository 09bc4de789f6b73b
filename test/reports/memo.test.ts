import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributesOf } from '../../src/domain/contact/shown/attributes.js';
import { memoOf, periodsOf } from '../../src/domain/contact/shown/report.js';
import { newContact } from '../../src/domain/contact/new-contact.js';
import type { ContactState } from '../../src/domain/contact/state.js';
import { ContactInHand, DAY, HOUR } from '../contact/support.js';

const SECOND = 1_000;
const AT = Date.UTC(2026, 10, 15);

function contactWith(fields: Partial<ContactState>): ContactState {
  const id = { account: 'alvio', environment: 'test' as const, number: '+33612345678' };
  return { ...newContact(id, AT), ...fields };
}

function measured(index: number, name: string): ContactState['measured'][number] {
  const openedAt = AT + index * DAY;
  const far = { reachedAt: openedAt, answeredAt: openedAt, bookedAt: openedAt, heldAt: null };
  return {
    id: `e${index}`,
    openedAt,
    campaign: name,
    source: name,
    route: name,
    splits: { 'custom.region': name },
    ...far,
    number: name,
    openedByProspect: false,
    sentAt: openedAt,
    delivered: true,
    read: true,
    notSent: null,
    outcome: 'MEETING_BOOKED',
    reason: 'meeting_over',
  };
}

describe('the memo of a contact (T20)', () => {
  it('holds how far an engagement came, each milestone at its time', () => {
    const contact = new ContactInHand();
    const openedAt = contact.now / SECOND;
    contact.post({ campaign_name: 'spring', source: 'spring' });
    contact.pass(HOUR);
    contact.prepared();
    contact.sent();
    contact.hears({ intent: 'propose_time', at: contact.now + DAY });
    contact.reserved(contact.now + DAY);
    expect(memoOf(contact.state)).toEqual({
      v: 1,
      names: ['spring', '100000000000001'],
      engagements: [
        {
          at: openedAt,
          campaign: 0,
          source: 0,
          wa: 1,
          sent: 3_600,
          seen: 1,
          reached: openedAt + 3_600,
          answered: openedAt + 3_600,
          booked: openedAt + 3_603,
        },
      ],
      conversions: [],
      churns: [],
    });
  });

  it('does not change with each message', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'question' });
    const before = memoOf(contact.state);
    contact.sent();
    contact.hears({ intent: 'later' });
    expect(memoOf(contact.state)).toEqual(before);
  });

  it('has room for 20 engagements, or as many as fit, the newest', () => {
    const short = memoOf(
      contactWith({ measured: Array.from({ length: 20 }, (_, i) => measured(i, 'spring')) }),
    );
    expect(short.engagements).toHaveLength(20);
    const long = memoOf(
      contactWith({ measured: Array.from({ length: 20 }, (_, i) => measured(i, `${i}${'é'.repeat(250)}`)) }),
    );
    expect(long.engagements.length).toBeLessThan(20);
    expect(long.engagements.at(-1)?.at).toBe((AT + 19 * DAY) / SECOND);
  });

  it('is never larger than 4 KB, whatever the CRM wrote', () => {
    const text = fc.string({ unit: 'binary', maxLength: 256 });
    const conversion = fc.record({
      campaign: text,
      source: text,
      route: text,
      splits: fc.dictionary(fc.string({ maxLength: 40 }), text, { maxKeys: 5 }),
      currency: text,
      amount: fc.nat().map(String),
    });
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 20 }),
        fc.array(conversion, { maxLength: 20 }),
        fc.array(text, { maxLength: 20 }),
        (names, sales, reasons) => {
          const rest = {
            date: null,
            product: null,
            deal: null,
            engagement: null,
            engagedAt: AT,
            bookedBefore: true,
          };
          const memo = memoOf(
            contactWith({
              measured: names.map((name, index) => measured(index, name)),
              conversions: sales.map((sale, index) => ({ at: AT + index, ...rest, ...sale })),
              churns: reasons.map((reason, index) => ({ at: AT + index, date: null, reason })),
            }),
          );
          expect(Buffer.byteLength(JSON.stringify(memo))).toBeLessThanOrEqual(4_096);
          expect(sales.length === 0 || memo.conversions.length + memo.engagements.length > 0).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('the periods of a contact (T20)', () => {
  it('name the month of each engagement, booking, conversion and churn once', () => {
    const contact = new ContactInHand().contacted().booked();
    contact.post({ lifecycle_stage: 'customer' });
    contact.post({ lifecycle_stage: 'churned' });
    expect(periodsOf(contact.state).sort()).toEqual([
      'booked:2025-10',
      'churned:2025-10',
      'converted:2025-10',
      'engaged:2025-10',
    ]);
  });

  it('are the newest 20', () => {
    const churns = Array.from({ length: 20 }, (_, month) => ({
      at: Date.UTC(2024, month, 1),
      date: null,
      reason: null,
    }));
    const periods = periodsOf(contactWith({ churns, measured: [measured(0, 'spring')] }));
    expect(periods).toHaveLength(20);
    expect(periods.slice(-2).sort()).toEqual(['booked:2026-11', 'engaged:2026-11']);
  });
});

it('finds former customers by their reason (S0-05)', () => {
  const contact = new ContactInHand();
  contact.post({ lifecycle_stage: 'churned', churn: { date: null, date_iso: null, reason: 'price' } });
  expect(attributesOf(contact.state).facets).toContain('churn:price');
  contact.post({ lifecycle_stage: 'lead' });
  expect(attributesOf(contact.state).facets).not.toContain('churn:price');
});
