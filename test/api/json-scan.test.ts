import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonMistake } from '../../src/api/json-scan.js';

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('finding the mistake in a JSON text', () => {
  it.each([
    ['{"a": 1,}', 8, /comma before the end/],
    ['[1, 2, ]', 7, /comma before the end/],
    ["{'a': 1}", 1, /double quotes/],
    ['{"a": \'b\'}', 6, /double quotes/],
    ['{a: 1}', 1, /a name in double quotes/],
    ['{"a" 1}', 5, /a colon/],
    ['{"a": 1 "b": 2}', 8, /a comma or }/],
    ['{"a": }', 6, /a value/],
    ['{"a": 01}', 7, /a comma/],
    ['{"a": tru}', 6, /a value/],
    ['{"a": "b\nc"}', 8, /unescaped/],
    ['{"a": "\\x"}', 7, /escape/],
    ['{"a": 1} x', 9, /after the end/],
    ['{"a": 1', 7, /too early/],
    ['{"a": "b', 8, /too early/],
    ['', 0, /too early/],
    ['}', 0, /a value/],
    ['[1}', 2, /a comma or \]/],
  ])('%j is wrong at %i', (text, offset, problem) => {
    expect(findJsonMistake(text, 64)).toEqual({ offset, problem: expect.stringMatching(problem) as unknown });
  });

  it('agrees with JSON.parse on every JSON text', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 10 }), (text) => {
        expect(findJsonMistake(text, 64)).toBeNull();
      }),
    );
  });

  it('agrees with JSON.parse on texts with a character changed, added or taken away', () => {
    const characters = fc.constantFrom(...Array.from('{}[]",:\\0123456789.eE+-truefalsn \n\u0001é'));
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), fc.nat(), fc.nat(1), characters, (text, at, taken, character) => {
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + character + text.slice(place + taken);
        expect(findJsonMistake(changed, 64) === null).toBe(isJson(changed));
      }),
      { numRuns: 2_000 },
    );
  });

  it('bounds the nesting, brackets within texts aside (C-08)', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(findJsonMistake(nested(64), 64)).toBeNull();
    expect(findJsonMistake(nested(65), 64)).toMatchObject({ offset: 64 });
    expect(findJsonMistake(JSON.stringify(nested(200)), 64)).toBeNull();
  });

  it.each([
    ['deep nesting', '['.repeat(1_000_000)],
    ['quotes that never close', `"${'\\"'.repeat(1_000_000)}`],
    ['commas', `[${','.repeat(1_000_000)}`],
    ['space before a bracket', `[1,${' '.repeat(2_000_000)}]`],
  ])('takes no more than a moment for %s', (_title, text) => {
    const started = performance.now();
    expect(findJsonMistake(text, 64)).not.toBeNull();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
