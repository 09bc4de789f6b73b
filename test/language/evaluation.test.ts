/** The embedded rules on lines that they were not tuned on. `npm run evaluate` prints the whole table. */
import { describe, expect, it } from 'vitest';
import { judge } from '../../evaluation/judge.js';
import { loadLines, parse, ROUNDS, type Half, type Round } from '../../evaluation/lines.js';
import { partOf, totals } from '../../evaluation/report.js';

const LINES = loadLines();
const verdicts = LINES.map(judge);

/**
 * What still goes wrong. The aim is none of each; a half that was not tuned on is never looked at to get there, so
 * its figures go down only by rules that hold for more than its lines. They must not rise.
 */
const LEFT: Record<Half, { missedOptOuts: number; falseOptOuts: number; wrongMoments: number }> = {
  tuned: { missedOptOuts: 0, falseOptOuts: 0, wrongMoments: 0 },
  held: { missedOptOuts: 0, falseOptOuts: 0, wrongMoments: 0 },
};

describe.each<Half>(['tuned', 'held'])('the %s half of the labelled lines', (which) => {
  const { lines, accuracy, missedOptOuts, falseOptOuts, wrongMoments } = totals(partOf(verdicts, which));

  it('holds at least 400 lines', () => {
    expect(lines).toBeGreaterThanOrEqual(400);
  });

  it('is understood in 95 of 100 cases', () => {
    expect(accuracy).toBeGreaterThanOrEqual(0.95);
  });

  it('misses no more opt-outs than are left, and takes no more for one', () => {
    expect(missedOptOuts).toBeLessThanOrEqual(LEFT[which].missedOptOuts);
    expect(falseOptOuts).toBeLessThanOrEqual(LEFT[which].falseOptOuts);
  });

  it('holds no more moments that nobody meant than are left', () => {
    expect(wrongMoments).toBeLessThanOrEqual(LEFT[which].wrongMoments);
  });
});

/**
 * Rounds were blind when they were first run; what that gave is in docs/understanding.md. What still goes wrong of each
 * may only fall.
 */
const LEFT_OF_ROUNDS: Record<Round, { wrong: number; falseOptOuts: number; wrongMoments: number }> = {
  round1: { wrong: 0, falseOptOuts: 0, wrongMoments: 0 },
  round2: { wrong: 0, falseOptOuts: 0, wrongMoments: 0 },
  round3: { wrong: 0, falseOptOuts: 0, wrongMoments: 0 },
  round4: { wrong: 0, falseOptOuts: 0, wrongMoments: 0 },
  round5: { wrong: 2, falseOptOuts: 0, wrongMoments: 0 },
  round6: { wrong: 1, falseOptOuts: 0, wrongMoments: 0 },
  round7: { wrong: 10, falseOptOuts: 0, wrongMoments: 0 },
  round8: { wrong: 6, falseOptOuts: 0, wrongMoments: 0 },
  round9: { wrong: 5, falseOptOuts: 0, wrongMoments: 0 },
  round10: { wrong: 1, falseOptOuts: 0, wrongMoments: 0 },
  round11: { wrong: 1, falseOptOuts: 0, wrongMoments: 0 },
  round12: { wrong: 2, falseOptOuts: 0, wrongMoments: 0 },
  round13: { wrong: 7, falseOptOuts: 0, wrongMoments: 0 },
  round14: { wrong: 6, falseOptOuts: 0, wrongMoments: 0 },
  round15: { wrong: 2, falseOptOuts: 0, wrongMoments: 0 },
  round16: { wrong: 1, falseOptOuts: 0, wrongMoments: 0 },
  round17: { wrong: 4, falseOptOuts: 0, wrongMoments: 0 },
  round18: { wrong: 3, falseOptOuts: 0, wrongMoments: 1 },
  round19: { wrong: 3, falseOptOuts: 0, wrongMoments: 2 },
  round20: { wrong: 0, falseOptOuts: 0, wrongMoments: 0 },
  round21: { wrong: 3, falseOptOuts: 0, wrongMoments: 1 },
  round22: { wrong: 0, falseOptOuts: 0, wrongMoments: 0 },
  round23: { wrong: 1, falseOptOuts: 0, wrongMoments: 0 },
  round24: { wrong: 3, falseOptOuts: 0, wrongMoments: 1 },
  round25: { wrong: 2, falseOptOuts: 0, wrongMoments: 0 },
  round26: { wrong: 1, falseOptOuts: 0, wrongMoments: 0 },
  round27: { wrong: 0, falseOptOuts: 0, wrongMoments: 0 },
  round28: { wrong: 1, falseOptOuts: 0, wrongMoments: 0 },
  round29: { wrong: 3, falseOptOuts: 0, wrongMoments: 0 },
  round30: { wrong: 2, falseOptOuts: 0, wrongMoments: 0 },
  round31: { wrong: 7, falseOptOuts: 0, wrongMoments: 0 },
  round32: { wrong: 4, falseOptOuts: 0, wrongMoments: 0 },
  round33: { wrong: 3, falseOptOuts: 0, wrongMoments: 0 },
  round34: { wrong: 1, falseOptOuts: 0, wrongMoments: 0 },
  traps: { wrong: 0, falseOptOuts: 0, wrongMoments: 0 },
  alikes: { wrong: 1, falseOptOuts: 0, wrongMoments: 0 },
};

describe.each(ROUNDS)('the lines of %s', (round) => {
  const { lines, right, missedOptOuts, falseOptOuts, wrongMoments } = totals(partOf(verdicts, round));
  const left = LEFT_OF_ROUNDS[round];

  it('are understood but for those that are left', () => {
    expect(lines).toBeGreaterThanOrEqual(90);
    expect(lines - right).toBeLessThanOrEqual(left.wrong);
    expect(wrongMoments).toBeLessThanOrEqual(left.wrongMoments);
  });

  it('hold no opt-out that is missed, and few false ones', () => {
    expect(missedOptOuts).toBe(0);
    expect(falseOptOuts).toBeLessThanOrEqual(left.falseOptOuts);
  });
});

it('both languages hold about half of the lines each', () => {
  const french = LINES.filter(({ language }) => language === 'fr').length;
  expect(french / LINES.length).toBeGreaterThan(0.45);
  expect(french / LINES.length).toBeLessThan(0.55);
});

it('the judge tells a wrong line, a missed opt-out and a wrong moment', () => {
  const [wrong, missed, moment] = parse(
    '[booking]\nmerci | cancel\ndemain 14h | opt_out\ndemain 15h | propose_time | at 2025-10-09 14:00',
    'fr',
    'made up',
  ).map(judge);
  expect(wrong).toMatchObject({ right: false, optOut: 'right', moment: 'right' });
  expect(missed).toMatchObject({ right: false, optOut: 'missed' });
  expect(moment).toMatchObject({ right: false, moment: 'wrong' });
});

it('a line that cannot be read is named', () => {
  expect(() => parse('[nowhere]\nok | confirm', 'en', 'made up')).toThrow('made up:1');
  expect(() => parse('[known]\nok', 'en', 'made up')).toThrow('made up:2');
});
