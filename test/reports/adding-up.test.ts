import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactMemo, MemoConversion, MemoEngagement } from '../../src/domain/contact/shown/report.js';
import { addDecimals } from '../../src/domain/decimal.js';
import type { Amounts, ConversionReport, Figures } from '../../src/domain/reports.js';
import { ReportBuilder } from '../../src/domain/reports.js';

const PERIOD = { from: 1_000_000, to: 2_000_000 };
const IN = 1_500;
const BEFORE = 500;

function memo(fields: Partial<ContactMemo>): ContactMemo {
  return { v: 1, names: ['spring', 'summer'], engagements: [], conversions: [], churns: [], ...fields };
}

function reportOf(...memos: ContactMemo[]): ConversionReport {
  const builder = new ReportBuilder('campaign', PERIOD);
  for (const each of memos) builder.add(each);
  return builder.report();
}

function engagement(fields: Partial<MemoEngagement> = {}): MemoEngagement {
  return { at: IN, campaign: 0, ...fields };
}

describe('a report (S0-04)', () => {
  it('counts leads by how far their engagement came', () => {
    const { totals } = reportOf(
      memo({ engagements: [engagement()] }),
      memo({ engagements: [engagement({ reached: IN })] }),
      memo({ engagements: [engagement({ reached: IN, answered: IN })] }),
      memo({ engagements: [engagement({ reached: IN, answered: IN, booked: IN })] }),
    );
    expect(totals).toMatchObject({ engaged: 4, reached: 3, answered: 2, booked: 1 });
    expect(totals.rates).toEqual({ reached: 0.75, answered: 0.5, booked: 0.25, converted: 0 });
  });

  it('counts a lead of two engagements once', () => {
    const again = memo({ engagements: [engagement(), engagement({ at: IN + 1, reached: IN + 1 })] });
    expect(reportOf(again).totals).toMatchObject({ engaged: 1, reached: 1 });
  });

  it('keeps conversions after an engagement apart from those without one', () => {
    const { totals } = reportOf(
      memo({ conversions: [{ at: IN, engaged: IN - 60, amount: '10', currency: 'EUR' }] }),
      memo({ conversions: [{ at: IN, amount: '99', currency: 'EUR' }] }),
    );
    expect(totals).toMatchObject({
      converted_after_engagement: 1,
      converted_without_engagement: 1,
      median_seconds_to_convert: 60,
      amounts_after_engagement: { EUR: '10' },
      amounts_without_engagement: { EUR: '99' },
    });
  });

  it('sums amounts by currency, exactly, also where none is named (S0-18)', () => {
    const sale = (amount: string, currency?: string): MemoConversion => ({
      at: IN,
      engaged: IN,
      amount,
      ...(currency && { currency }),
    });
    const conversions = [sale('0.1', 'EUR'), sale('0.2', 'eur'), sale('5', 'USD'), sale('7')];
    expect(reportOf(memo({ conversions })).totals.amounts_after_engagement).toEqual({
      EUR: '0.3',
      USD: '5',
      unspecified: '7',
    });
  });

  it('gives the share of engaged leads that converted since, also after the period', () => {
    const engaged = memo({
      engagements: [engagement({ reached: IN })],
      conversions: [{ at: 9_000, engaged: IN, campaign: 0 }],
    });
    const { totals } = reportOf(engaged, memo({ engagements: [engagement({ reached: IN })] }));
    expect(totals).toMatchObject({ engaged_then_converted: 1, converted_after_engagement: 0 });
    expect(totals.rates.converted).toBe(0.5);
  });

  it('has a row for each value at a declared path, or for each routing rule (S1-36)', () => {
    const north = { splits: { 'custom.region': 0 }, route: 1 };
    const memos = [
      memo({ engagements: [engagement(north)], conversions: [{ at: IN, ...north, engaged: IN }] }),
      memo({ engagements: [engagement()] }),
    ];
    const by = (path: string) => {
      const builder = new ReportBuilder(path, PERIOD);
      for (const each of memos) builder.add(each);
      return builder.report().rows.map(({ name, engaged, conversions }) => [name, engaged, conversions]);
    };
    expect(by('custom.region')).toEqual([
      ['spring', 1, 1],
      [null, 1, 0],
    ]);
    expect(by('route')).toEqual([
      ['summer', 1, 1],
      [null, 1, 0],
    ]);
    expect(by('constructor')).toEqual([[null, 2, 1]]);
  });

  it('has a row for each campaign, the largest first and what has none last', () => {
    const { rows } = reportOf(
      memo({ engagements: [engagement({ campaign: 0 })] }),
      memo({ engagements: [{ at: IN }] }),
      memo({ engagements: [engagement({ campaign: 1 })] }),
      memo({ engagements: [engagement({ campaign: 1 })] }),
    );
    expect(rows.map(({ name, engaged }) => [name, engaged])).toEqual([
      ['summer', 2],
      ['spring', 1],
      [null, 1],
    ]);
  });

  it('leaves out what happened before and after the period', () => {
    const outside = memo({
      engagements: [engagement({ at: BEFORE }), engagement({ at: 2_000 })],
      conversions: [{ at: BEFORE, amount: '5' }],
      churns: [{ at: BEFORE, reason: 'price' }],
    });
    const { rows, totals, churned } = reportOf(outside);
    expect(rows).toEqual([]);
    expect(totals).toMatchObject({ engaged: 0, conversions: 0, median_seconds_to_convert: null });
    expect(totals.rates.reached).toBeNull();
    expect(churned.total).toBe(0);
  });

  it('counts churns by reason, the most frequent first (S0-05, S0-21)', () => {
    const { churned } = reportOf(
      memo({ churns: [{ at: IN, reason: 'service' }] }),
      memo({ churns: [{ at: IN, reason: 'price' }, { at: IN }] }),
      memo({ churns: [{ at: IN, reason: 'price' }] }),
    );
    expect(churned).toEqual({
      total: 4,
      by_reason: [
        { reason: 'price', count: 2 },
        { reason: 'service', count: 1 },
        { reason: null, count: 1 },
      ],
    });
  });

  it('gives the median of an even number of times as the middle of the two', () => {
    const conversions = [10, 20, 40, 1_000].map((time) => ({ at: IN, engaged: IN - time }));
    expect(reportOf(memo({ conversions })).totals.median_seconds_to_convert).toBe(30);
  });
});

const place = fc.option(fc.nat(1), { nil: undefined });
const moment = fc.integer({ min: 900, max: 2_100 });
const COUNTS = [
  'engaged',
  'reached',
  'answered',
  'booked',
  'engaged_then_converted',
  'converted_after_engagement',
  'converted_without_engagement',
  'conversions',
] as const;
const AMOUNTS = ['amounts_after_engagement', 'amounts_without_engagement'] as const;

const anyMemo = fc.record({
  v: fc.constant(1 as const),
  names: fc.constant(['spring', 'summer']),
  engagements: fc.array(
    fc.record(
      { at: moment, campaign: place, reached: moment, answered: moment, booked: moment },
      { requiredKeys: ['at'] },
    ),
    { maxLength: 3 },
  ),
  conversions: fc.array(
    fc.record(
      {
        at: moment,
        campaign: place,
        engaged: moment,
        amount: fc.integer({ min: -9_999, max: 9_999 }).map((cents) => (cents / 100).toFixed(2)),
        currency: fc.constantFrom('EUR', 'USD'),
      },
      { requiredKeys: ['at'] },
    ),
    { maxLength: 3 },
  ),
  churns: fc.constant([]),
}) as fc.Arbitrary<ContactMemo>;

it('has rows that add up to the totals, whatever the contacts did (S0-04)', () => {
  fc.assert(
    fc.property(fc.array(anyMemo, { maxLength: 30 }), (memos) => {
      const { rows, totals } = reportOf(...memos);
      for (const count of COUNTS) expect(rows.reduce((sum, row) => sum + row[count], 0)).toBe(totals[count]);
      for (const amounts of AMOUNTS) expect(sumOf(rows, amounts)).toEqual(inCents(totals[amounts]));
      expect(totals.reached).toBeLessThanOrEqual(totals.engaged);
    }),
  );
});

function sumOf(rows: Figures[], amounts: (typeof AMOUNTS)[number]): Amounts {
  const sums: Amounts = {};
  for (const row of rows) {
    for (const [currency, amount] of Object.entries(row[amounts])) {
      sums[currency] = addDecimals(sums[currency] ?? '0.00', amount);
    }
  }
  return sums;
}

function inCents(amounts: Amounts): Amounts {
  return Object.fromEntries(Object.entries(amounts).map(([key, value]) => [key, addDecimals('0.00', value)]));
}
