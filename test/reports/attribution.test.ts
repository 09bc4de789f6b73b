import { describe, expect, it } from 'vitest';
import type { ContactState } from '../../src/domain/contact/state.js';
import type { ConversionFields, KnownFields } from '../../src/domain/lead.js';
import { ContactInHand, DAY, HOUR } from '../contact/support.js';

const NOTHING: ConversionFields = { date: null, date_iso: null, amount: null, currency: null, product: null };
const SALE: ConversionFields = { ...NOTHING, amount: '5000', currency: 'EUR' };
const SPRING = { campaign_name: 'spring', source: 'facebook' };

function becomes(contact: ContactInHand, conversion: ConversionFields | null = SALE): ContactState {
  contact.post({ lifecycle_stage: 'customer', ...(conversion && { conversion }) });
  return contact.state;
}

function contacted(known: Partial<KnownFields> = SPRING): ContactInHand {
  return new ContactInHand().contacted(known);
}

describe('a conversion', () => {
  it('after an engagement is attributed to it: which, how long, which campaign, how much (S0-04)', () => {
    const contact = contacted();
    const reachedAt = contact.now;
    const { id } = contact.state.engagement ?? {};
    contact.pass(HOUR);
    expect(becomes(contact).conversions).toEqual([
      {
        at: reachedAt + HOUR,
        date: null,
        amount: '5000',
        currency: 'EUR',
        product: null,
        deal: null,
        campaign: 'spring',
        source: 'facebook',
        route: null,
        splits: {},
        engagement: id,
        engagedAt: reachedAt,
        bookedBefore: false,
      },
    ]);
  });

  it('of someone never written to follows no engagement (S0-04)', () => {
    const [conversion] = becomes(new ContactInHand()).conversions;
    expect(conversion).toMatchObject({ engagement: null, engagedAt: null });
  });

  it('before the first message went out follows no engagement (S0-04)', () => {
    const contact = new ContactInHand();
    contact.post(SPRING);
    contact.prepared();
    expect(becomes(contact).conversions).toMatchObject([{ engagement: null, campaign: 'spring' }]);
  });

  it('after a message that never arrived follows no engagement', () => {
    const contact = new ContactInHand();
    contact.post(SPRING);
    contact.prepared();
    contact.sent();
    contact.status('failed', contact.lastSent(), { class: 'unreachable' });
    expect(becomes(contact).conversions).toMatchObject([{ engagement: null }]);
  });

  it('long after the engagement ended still follows it', () => {
    const contact = contacted();
    contact.hears({ intent: 'not_interested' });
    contact.pass(20 * DAY);
    const [conversion] = becomes(contact).conversions;
    expect(conversion?.engagement).toBe(contact.state.past[0]?.id);
  });

  it('tells whether a meeting had been booked', () => {
    const contact = contacted().booked();
    expect(becomes(contact).conversions).toMatchObject([{ bookedBefore: true }]);
  });

  it('keeps the campaign of its engagement when the CRM names another one later', () => {
    const contact = contacted();
    contact.post({ campaign_name: 'summer' });
    expect(becomes(contact).conversions).toMatchObject([{ campaign: 'spring' }]);
  });

  it('without any detail counts all the same (S0-15)', () => {
    expect(becomes(contacted(), null).conversions).toMatchObject([{ amount: null, currency: null }]);
  });

  it.each([
    ['between the engagement and now', 12 * HOUR, 12 * HOUR],
    ['in the future', 48 * HOUR, 24 * HOUR],
    ['before the engagement', -30 * DAY, 24 * HOUR],
  ])('has the date the CRM gives where that can be: %s (S0-16)', (_, stated, counted) => {
    const contact = contacted();
    const reachedAt = contact.now;
    contact.pass(DAY);
    const date = new Date(reachedAt + stated).toISOString();
    const [conversion] = becomes(contact, { ...SALE, date, date_iso: date }).conversions;
    expect(conversion).toMatchObject({ at: reachedAt + counted, date });
  });
});

describe('posted again, a conversion', () => {
  it('that is the same changes nothing (S0-36)', () => {
    const contact = contacted();
    becomes(contact);
    const before = structuredClone(contact.state.conversions);
    contact.pass(HOUR);
    expect(becomes(contact).conversions).toEqual(before);
  });

  it('that adds what was missing completes the one at hand', () => {
    const contact = contacted();
    becomes(contact, null);
    expect(becomes(contact).conversions).toMatchObject([{ amount: '5000', currency: 'EUR' }]);
  });

  it('with another date, product or deal is another sale', () => {
    const contact = contacted();
    becomes(contact, { ...SALE, product: 'Basic' });
    becomes(contact, { ...SALE, product: 'Premium' });
    expect(contact.state.conversions.map(({ product }) => product)).toEqual(['Basic', 'Premium']);
  });

  it('with another amount alone corrects it', () => {
    const contact = contacted();
    becomes(contact);
    expect(becomes(contact, { ...SALE, amount: '4500' }).conversions).toMatchObject([{ amount: '4500' }]);
  });

  it('after having left is another one', () => {
    const contact = contacted();
    becomes(contact);
    contact.post({ lifecycle_stage: 'churned' });
    expect(becomes(contact).conversions).toHaveLength(2);
  });
});

describe('a churn', () => {
  it('is kept with its reason, which may come later (S0-05, S0-21)', () => {
    const contact = contacted();
    contact.post({ lifecycle_stage: 'churned' });
    contact.post({ churn: { date: null, date_iso: null, reason: 'price' } });
    expect(contact.state.churns).toMatchObject([{ reason: 'price' }]);
  });

  it('told twice is one', () => {
    const contact = contacted();
    const churned = {
      lifecycle_stage: 'churned' as const,
      churn: { date: null, date_iso: null, reason: 'price' },
    };
    contact.post(churned);
    contact.post(churned);
    expect(contact.state.churns).toHaveLength(1);
  });
});

it('keeps the newest 20 sales and churns', () => {
  const contact = contacted();
  for (let index = 0; index < 25; index += 1) {
    becomes(contact, { ...SALE, amount: String(index) });
    contact.post({ lifecycle_stage: 'churned' });
  }
  expect(contact.state.conversions.map(({ amount }) => amount)).toEqual(
    Array.from({ length: 20 }, (_, index) => String(index + 5)),
  );
  expect(contact.state.churns).toHaveLength(20);
});
