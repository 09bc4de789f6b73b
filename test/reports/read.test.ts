import { describe, expect, it } from 'vitest';
import { readLeadPayload } from '../../src/domain/lead-payload.js';
import type { Json } from '../../src/domain/json.js';

function read(fields: Record<string, Json>) {
  const result = readLeadPayload({ phone_number: '+33612345678', ...fields });
  if (!result.ok) throw new Error('refused');
  return result;
}

describe('a conversion in a payload', () => {
  it('is read as the guide gives it (S0-14)', () => {
    const conversion = {
      date: '2025-01-15',
      amount: 5000,
      currency: 'EUR',
      product: 'Premium Subscription',
      contract_duration: '12 months',
    };
    expect(read({ conversion }).known.conversion).toEqual({
      date: '2025-01-15',
      date_iso: '2025-01-15',
      amount: '5000',
      currency: 'EUR',
      product: 'Premium Subscription',
    });
  });

  it.each([
    ['2025-01-15', '2025-01-15'],
    ['2025-01-15T10:00:00Z', '2025-01-15T10:00:00.000Z'],
    ['2025-01-15T10:00+02:00', '2025-01-15T08:00:00.000Z'],
    ['2025-01-15T10:00:00', '2025-01-15'],
    ['15 janvier', null],
    ['last week', null],
    ['2025-02-30', null],
    ['2025-01-15T29:00:00Z', null],
  ])('keeps the date %j as given, in ISO 8601 as %j (S0-16)', (date, date_iso) => {
    expect(read({ conversion: { date } }).known.conversion).toMatchObject({ date, date_iso });
  });

  it.each(['Premium', 'Offre n° 3 – toiture', 42])('takes any product, such as %j (S0-19)', (product) => {
    expect(read({ conversion: { product } }).known.conversion?.product).toBe(String(product));
  });

  it('may be empty (S0-15)', () => {
    expect(read({ conversion: {} }).known.conversion).toEqual({
      date: null,
      date_iso: null,
      amount: null,
      currency: null,
      product: null,
    });
  });

  it('of another type is left to the payload, and named', () => {
    const { known, unread } = read({ conversion: 'yes', churn: 3 });
    expect(known).not.toHaveProperty('conversion');
    expect(unread).toEqual(['conversion', 'churn']);
  });
});

it('reads a churn with its reason (S0-21)', () => {
  const churn = { date: '2025-06-01', reason: 'Budget constraints', notes: 'May come back' };
  expect(read({ churn }).known.churn).toEqual({
    date: '2025-06-01',
    date_iso: '2025-06-01',
    reason: 'Budget constraints',
  });
});
