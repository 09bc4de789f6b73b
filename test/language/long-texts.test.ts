/** What a long text costs, in a process of its own: what others have read before shall not count. */
import { expect, it } from 'vitest';
import type { UnderstandingContext } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { SITUATIONS } from './contexts.js';

const CONTEXTS = Object.values(SITUATIONS) as UnderstandingContext[];

it('a long text costs little more than a short one', () => {
  const long = [
    'stop '.repeat(2_000),
    'entre 10 et '.repeat(900),
    ' '.repeat(50_000),
    '14h ou '.repeat(3_000),
  ];
  for (const text of long) {
    const rounds = Array.from({ length: 5 }, () => {
      const begin = process.cpuUsage();
      for (const context of CONTEXTS) understand([text], context);
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1_000 / CONTEXTS.length;
    });
    // The first round also compiles, and others may share the core: the calmest tells what the text takes.
    expect([text.slice(0, 12), Math.min(...rounds) < 30]).toEqual([text.slice(0, 12), true]);
  }
});
