import { describe, expect, it } from 'vitest';
import { funnelCsv } from '../../src/api/operators/funnel-csv.js';
import { funnelPage } from '../../src/api/operators/funnel-page.js';
import { funnelWords } from '../../src/api/operators/funnel-words.js';
import { weeksOf } from '../../src/api/operators/funnel.js';
import type { ContactMemo, MemoEngagement } from '../../src/domain/contact/shown/report.js';
import { FUNNEL_STEPS, FunnelBuilder } from '../../src/domain/funnel.js';
import type { FunnelReport } from '../../src/domain/funnel.js';

const FROM = Date.UTC(2026, 9, 1);
const PERIOD = { from: FROM, to: Date.UTC(2026, 10, 1) };
const IN = FROM / 1_000 + 3_600;
const CONTACTS = 100_000;

function memo(fields: Partial<ContactMemo>): ContactMemo {
  return { v: 1, names: ['spring', '1000000001'], engagements: [], conversions: [], churns: [], ...fields };
}

function funnelOf(by: string, ...memos: ContactMemo[]): FunnelReport {
  const builder = new FunnelBuilder(by, PERIOD, weeksOf('Europe/Paris'));
  for (const each of memos) builder.add(each);
  return builder.report();
}

function answerOf(report: FunnelReport) {
  return {
    account: 'alvio',
    environment: 'test',
    from: '2026-10-01',
    to: '2026-10-31',
    time_zone: 'Europe/Paris',
    by: 'campaign',
    ...report,
    took_ms: 5,
    fresh_as_of: '2026-11-01T09:31:00.000Z',
  };
}

const booked: MemoEngagement = {
  at: IN,
  campaign: 0,
  wa: 1,
  sent: 2,
  seen: 2,
  reached: IN + 2,
  answered: IN + 62,
  booked: IN + 300,
  held: IN + 90_000,
  outcome: 'MEETING_BOOKED',
};

describe('the funnel (S0-04)', () => {
  it('counts how far each lead came, from the post to the sale', () => {
    const { totals } = funnelOf(
      'campaign',
      memo({ engagements: [booked], conversions: [{ at: IN + 99_000, engaged: IN + 2, campaign: 0 }] }),
      memo({ engagements: [{ at: IN, sent: 4, seen: 1, reached: IN + 4 }] }),
      memo({ names: ['not_delivered', 'daily_limit'], engagements: [{ at: IN, reason: 0, notSent: 1 }] }),
    );
    const counted = Object.fromEntries(FUNNEL_STEPS.map((step) => [step, totals[step]]));
    expect(counted).toEqual({
      posted: 3,
      sent: 2,
      delivered: 2,
      read: 1,
      answered: 1,
      booked: 1,
      held: 1,
      converted: 1,
    });
    expect(totals).toMatchObject({
      median_seconds_to_first_touch: 3,
      median_seconds_to_first_answer: 60,
      outcomes: { MEETING_BOOKED: 1, open: 2 },
      reasons: { not_delivered: 1 },
      not_sent: { daily_limit: 1 },
      conversions: 1,
    });
  });

  it('has those who wrote first in no step, but says how many', () => {
    const { totals } = funnelOf('campaign', memo({ engagements: [{ at: IN, own: true, answered: IN }] }));
    expect(totals).toMatchObject({ posted: 0, answered: 0, wrote_first: 1 });
    expect(totals.rates.answered).toBeNull();
  });

  it('is split by number, and by week of the account’s time zone', () => {
    const sale = { at: IN + 99_000, engaged: IN + 2, amount: '10', currency: 'EUR' };
    const [row] = funnelOf('number', memo({ engagements: [booked], conversions: [sale] })).rows;
    expect(row).toMatchObject({ name: '1000000001', posted: 1, amounts: { EUR: '10' } });
    const weeks = weeksOf('Europe/Paris');
    expect(weeks(Date.parse('2026-10-04T21:59:00Z'))).toBe('2026-W40');
    expect(weeks(Date.parse('2026-10-04T22:00:00Z'))).toBe('2026-W41');
    expect(weeks(Date.parse('2027-01-03T12:00:00Z'))).toBe('2026-W53');
    expect(weeks(Date.parse('2027-01-04T12:00:00Z'))).toBe('2027-W01');
  });

  it(`adds up over ${CONTACTS} contacts, however it is split, in a second or two`, () => {
    const memos = Array.from({ length: CONTACTS }, (_, index): ContactMemo => {
      const at = IN + (index % 28) * 86_400;
      const come = index % 8;
      return memo({
        names: [`campaign ${index % 7}`, `source ${index % 3}`, `100000000${index % 2}`],
        engagements: [
          {
            at,
            campaign: 0,
            source: 1,
            wa: 2,
            ...(come > 0 && { sent: come, reached: at + come }),
            ...(come > 1 && { seen: come > 2 ? 2 : 1 }),
            ...(come > 3 && { answered: at + come + 60 }),
            ...(come > 4 && { booked: at + 300 }),
            ...(come > 5 && { held: at + 400 }),
          },
        ],
        conversions:
          come === 7
            ? [{ at: at + 500, campaign: 0, source: 1, engaged: at + come, amount: '0.10', currency: 'EUR' }]
            : [],
      });
    });
    const started = performance.now();
    for (const by of ['campaign', 'source', 'number', 'week']) {
      const builder = new FunnelBuilder(by, PERIOD, weeksOf('Europe/Paris'));
      for (const each of memos) builder.add(each);
      const { rows, totals, contacts_read } = builder.report();
      expect(contacts_read).toBe(CONTACTS);
      expect(totals).toMatchObject({
        posted: CONTACTS,
        sent: 87_500,
        delivered: 75_000,
        read: 62_500,
        answered: 50_000,
        booked: 37_500,
        held: 25_000,
        converted: 12_500,
        amounts: { EUR: '1250.00' },
        median_seconds_to_first_answer: 60,
      });
      for (const step of FUNNEL_STEPS) {
        expect(rows.reduce((sum, row) => sum + row[step], 0)).toBe(totals[step]);
      }
    }
    const took = (performance.now() - started) / 4;
    process.stderr.write(`a funnel over ${CONTACTS} contacts: ${Math.round(took)} ms\n`);
    expect(took).toBeLessThan(2_000);
  });
});

describe('the funnel for people', () => {
  const evil = '=cmd|<script>alert("1")</script>';
  const report = funnelOf(
    'campaign',
    memo({ names: [evil], engagements: [{ at: IN, campaign: 0, notSent: 0 }] }),
  );

  it('is a page without scripts, in which nothing that was posted becomes markup', () => {
    const page = funnelPage(answerOf(report), funnelWords('en'));
    expect(page).toContain('<svg');
    expect(page).not.toContain('<script');
    expect(page).toContain('&lt;script&gt;');
    expect(page).toContain('2026-11-01T09:31:00.000Z');
  });

  it('is in French for whoever reads French, whatever became of the leads', () => {
    const outcomes = { open: 1, NO_OUTCOME: 1 };
    const answer = answerOf(report);
    const totals = { ...answer.totals, outcomes, reasons: { booking_cancelled: 1 }, not_sent: { a_code: 1 } };
    const page = funnelPage({ ...answer, totals }, funnelWords('fr'));
    expect(page).toContain('<html lang="fr">');
    for (const words of [
      'Envoyé par le CRM',
      'Encore en cours',
      'Rendez-vous annulé',
      'a code',
      'Par campagne',
    ]) {
      expect(page).toContain(words);
    }
    const english = /\b(the|posted|first|message sent|meeting|customers?|people|why|fresh)\b/i;
    expect(page.replace(/<style>.*<\/style>/s, '')).not.toMatch(english);
  });

  it('is CSV that no spreadsheet takes for a formula', () => {
    const [header, row, totals] = funnelCsv(answerOf(report)).trimEnd().split('\r\n');
    expect(header).toMatch(/^campaign,posted,sent,delivered,read,answered,booked,held,converted,/);
    expect(row).toMatch(/^"'=cmd/);
    expect(totals).toMatch(/^TOTAL,1,0,/);
  });
});
