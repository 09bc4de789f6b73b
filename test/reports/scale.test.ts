import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContactMemo } from '../../src/domain/contact/shown/report.js';
import { MEMO, WORKFLOWS } from '../../src/temporal/contract.js';
import { SEARCH } from '../../src/temporal/search-attributes.js';
import type { ConversionsAnswer } from '../../src/api/operators/conversions.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

/** `RINGBACK_REPORT_CONTACTS=10000` for the size that is promised. */
const CONTACTS = Number(process.env['RINGBACK_REPORT_CONTACTS'] ?? 2_000);
const AT_ONCE = 50;
const ENGAGED = Date.UTC(2026, 9, 15) / 1_000;

/** Every contact engaged, every second one reached, every tenth a customer for 19.99. */
function memoOfContact(index: number): ContactMemo {
  const reached = index % 2 === 0;
  const converted = index % 10 === 0;
  return {
    v: 1,
    names: [`campaign ${index % 7}`],
    engagements: [{ at: ENGAGED, campaign: 0, ...(reached && { reached: ENGAGED }) }],
    conversions: converted
      ? [{ at: ENGAGED + 3_600, campaign: 0, amount: '19.99', currency: 'EUR', engaged: ENGAGED }]
      : [],
    churns: [],
  };
}

/** Temporal holds the contact; no worker is needed to find it. */
function startContact(temporal: TestTemporal, index: number): Promise<unknown> {
  return temporal.client.workflow.start(WORKFLOWS.contact, {
    workflowId: `contact:alvio:production:+336${String(index).padStart(8, '0')}`,
    taskQueue: 'nobody',
    memo: { [MEMO.report]: memoOfContact(index) },
    typedSearchAttributes: [
      { key: SEARCH.account, value: 'alvio' },
      { key: SEARCH.environment, value: 'production' },
      { key: SEARCH.periods, value: ['engaged:2026-10'] },
    ],
  });
}

describe(`a report over ${CONTACTS} contacts`, () => {
  let temporal: TestTemporal;
  let ringback: Ringback;
  beforeAll(
    async () => {
      temporal = await realServer();
      ringback = await startRingback(temporal, { workers: false });
      let next = 0;
      const starter = async (): Promise<void> => {
        while (next < CONTACTS) await startContact(temporal, next++);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, starter));
    },
    60_000 + CONTACTS * 30,
  );
  afterAll(async () => {
    await ringback.stop();
    await temporal.close();
  });

  async function report(by = 'campaign'): Promise<ConversionsAnswer> {
    const response = await fetch(
      `${ringback.url}/v1/reports/conversions?account=alvio&from=2026-10-01&to=2026-10-31&by=${by}`,
      { headers: { 'api-key': 'operator-demo' } },
    );
    return (await response.json()) as ConversionsAnswer;
  }

  it('reads each once, adds up right, and says how long it took (S0-04)', async () => {
    await expect
      .poll(async () => (await report()).contacts_read, { timeout: 20_000, interval: 500 })
      .toBe(CONTACTS);
    // What the last of them read is forgotten first.
    const first = await freshReport();
    const { totals, rows, took_ms } = first;
    expect(totals).toMatchObject({
      engaged: CONTACTS,
      reached: CONTACTS / 2,
      converted_after_engagement: CONTACTS / 10,
      median_seconds_to_convert: 3_600,
      amounts_after_engagement: { EUR: ((CONTACTS / 10) * 19.99).toFixed(2) },
    });
    expect(rows).toHaveLength(7);
    const again = await Promise.all([report('source'), report('route'), report()]);
    const slowest = Math.max(...again.map((each) => each.took_ms));
    process.stderr.write(
      `a report over ${CONTACTS} contacts took ${took_ms} ms, the next ones ${slowest} ms\n`,
    );
    expect(took_ms).toBeLessThan(10_000);
    expect(again.map(({ totals: each, fresh_as_of }) => [each, fresh_as_of])).toEqual(
      again.map(() => [totals, first.fresh_as_of]),
    );
    expect(slowest).toBeLessThan(took_ms / 2);
  });

  /** One that was read now, and not a moment ago. */
  async function freshReport(): Promise<ConversionsAnswer> {
    const before = (await report()).fresh_as_of;
    for (;;) {
      const next = await report();
      if (next.fresh_as_of !== before) return next;
      await delay(50);
    }
  }
});
