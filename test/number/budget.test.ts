import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { admit, newBudget, usedToday, waitingNow } from '../../src/domain/number/budget.js';
import type { Budget } from '../../src/domain/number/budget.js';
import type { Admission, AdmissionRequest } from '../../src/domain/number/standing.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = Date.UTC(2025, 9, 8, 12);

let ids = 0;
function request(change: Partial<AdmissionRequest> = {}): AdmissionRequest {
  ids += 1;
  return { key: `m${ids}`, rank: 'normal', campaign: 'A', limit: 100, reengagement: null, ...change };
}
/** Asks so many times, each for a message of its own; says how many were let in. */
function ask(budget: Budget, times: number, now: number, change: Partial<AdmissionRequest> = {}): number {
  let admitted = 0;
  for (let time = 0; time < times; time += 1) if (admit(budget, request(change), now).admitted) admitted += 1;
  return admitted;
}
function refusal(admission: Admission) {
  if (admission.admitted) throw new Error('it was admitted');
  return admission;
}

/** Leads as they ask, are told to come back, and do: from the first moment on, for so many days. */
function play(
  days: number,
  leads: { at: number; campaign: string; rank: AdmissionRequest['rank']; count: number }[],
) {
  const budget = newBudget();
  const admitted: { at: number; campaign: string; rank: string }[] = [];
  let coming = leads.flatMap(({ at, count, campaign, rank }) =>
    Array.from({ length: count }, () => ({ at, request: request({ campaign, rank }) })),
  );
  let asked = 0;
  while (coming.length > 0) {
    coming.sort((a, b) => a.at - b.at);
    const [next, ...others] = coming;
    if (!next || next.at > NOON + days * DAY) break;
    asked += 1;
    const answer = admit(budget, next.request, next.at);
    coming = others;
    if (answer.admitted) admitted.push({ at: next.at, ...next.request });
    else coming.push({ at: answer.until, request: next.request });
  }
  return { admitted, asked, left: coming.length };
}

describe('the day of a number', () => {
  it('begins as many conversations as its limit within any 24 hours, and no more', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 3 * DAY }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(moments, (offsets) => {
        const budget = newBudget();
        const began: number[] = [];
        for (const offset of offsets.sort((a, b) => a - b)) {
          if (admit(budget, request({ limit: 20 }), NOON + offset).admitted) began.push(offset);
        }
        for (const from of began) {
          expect(began.filter((at) => at >= from && at < from + DAY).length).toBeLessThanOrEqual(20);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is used to the last one', () => {
    expect(ask(newBudget(), 300, NOON)).toBe(100);
  });

  it('has no end where there is no limit', () => {
    expect(ask(newBudget(), 2_000, NOON, { limit: null })).toBe(2_000);
  });

  it('counts a message that asks again once', () => {
    const budget = newBudget();
    const again = request();
    expect([admit(budget, again, NOON), admit(budget, again, NOON + 1)]).toEqual([
      { admitted: true },
      { admitted: true },
    ]);
    expect(usedToday(budget)).toBe(1);
  });

  it('tells those who are too many when there will be room, spread over ten minutes', () => {
    const budget = newBudget();
    ask(budget, 60, NOON);
    ask(budget, 40, NOON + 2 * HOUR);
    const first = refusal(admit(budget, request(), NOON + 20 * HOUR));
    expect(first.reason).toBe('daily_limit');
    expect(first.until).toBeGreaterThanOrEqual(NOON + 25 * HOUR);
    expect(first.until).toBeLessThanOrEqual(NOON + 25 * HOUR + 600_000);
    ask(budget, 59, NOON + 20 * HOUR);
    const after = refusal(admit(budget, request(), NOON + 20 * HOUR));
    expect(after.until).toBeGreaterThanOrEqual(NOON + 27 * HOUR);
    expect(waitingNow(budget)).toBe(61);
  });

  it('lets nobody wait longer than twelve hours before asking again, for the limit may rise', () => {
    const budget = newBudget();
    ask(budget, 100, NOON);
    expect(refusal(admit(budget, request(), NOON + 1)).until).toBeLessThanOrEqual(NOON + 12.2 * HOUR);
    expect(admit(budget, request({ limit: 1_000 }), NOON + 12 * HOUR).admitted).toBe(true);
  });

  it('stays small, whatever is asked', () => {
    const budget = newBudget();
    for (let hour = 0; hour < 48; hour += 1) {
      for (let campaign = 0; campaign < 100; campaign += 1) {
        ask(budget, 3, NOON + hour * HOUR, {
          campaign: `campaign ${campaign} ${'x'.repeat(200)}`,
          limit: 5_000,
        });
      }
    }
    expect(JSON.stringify(budget).length).toBeLessThan(64_000);
    expect(JSON.parse(JSON.stringify(budget))).toEqual(budget);
  });
});

describe('when there are too few for all', () => {
  it('a small campaign gets its half beside a large one that came before it', () => {
    const { admitted } = play(3, [
      { at: NOON, campaign: 'large', rank: 'normal', count: 1_000 },
      { at: NOON + HOUR, campaign: 'small', rank: 'normal', count: 60 },
    ]);
    const small = admitted.filter(({ campaign }) => campaign === 'small');
    expect(small.filter(({ at }) => at < NOON + 2 * DAY).length).toBeGreaterThanOrEqual(45);
    expect(small).toHaveLength(60);
  });

  it('three campaigns get equal shares over the days', () => {
    const { admitted } = play(
      6,
      ['A', 'B', 'C'].map((campaign) => ({ at: NOON, campaign, rank: 'normal' as const, count: 400 })),
    );
    const later = admitted.filter(({ at }) => at > NOON + DAY);
    const shares = ['A', 'B', 'C'].map((name) => later.filter(({ campaign }) => campaign === name).length);
    expect(later.length).toBeGreaterThan(350);
    for (const share of shares) expect(share / later.length).toBeGreaterThan(0.25);
  });

  it('a campaign alone uses the whole day, and leaves nothing for nobody', () => {
    const { admitted } = play(4, [{ at: NOON, campaign: 'A', rank: 'normal', count: 1_000 }]);
    expect(admitted.length).toBeGreaterThanOrEqual(380);
  });

  it('customers come first, however many leads wait', () => {
    const { admitted } = play(3, [
      { at: NOON, campaign: 'A', rank: 'normal', count: 1_000 },
      { at: NOON + HOUR, campaign: 'A', rank: 'customer', count: 50 },
    ]);
    const nextDay = admitted.filter(({ at }) => at > NOON + HOUR);
    expect(nextDay.slice(0, 50).filter(({ rank }) => rank === 'customer').length).toBeGreaterThanOrEqual(40);
  });

  it('everyone gets a turn in the end, and asks few times for it', () => {
    const { admitted, asked, left } = play(30, [
      { at: NOON, campaign: 'A', rank: 'normal', count: 500 },
      { at: NOON + HOUR, campaign: 'B', rank: 'low', count: 200 },
    ]);
    expect([admitted.length, left]).toEqual([700, 0]);
    expect(asked / 700).toBeLessThan(14);
  });
});

describe('former customers', () => {
  const reengaging = { limit: null, reengagement: { playbook: 'sales', perDay: 20 } };

  it('are written to as many a day as the playbook says', () => {
    const budget = newBudget();
    expect(ask(budget, 50, NOON, reengaging)).toBe(20);
    expect(refusal(admit(budget, request(reengaging), NOON)).reason).toBe('daily_reengagements');
    expect(ask(budget, 50, NOON + 25 * HOUR, reengaging)).toBe(20);
  });

  it('are counted for each playbook by itself, and hold up no lead', () => {
    const budget = newBudget();
    ask(budget, 50, NOON, reengaging);
    const other = { limit: null, reengagement: { playbook: 'other', perDay: 5 } };
    expect([ask(budget, 9, NOON, other), ask(budget, 9, NOON)]).toEqual([5, 9]);
  });
});
