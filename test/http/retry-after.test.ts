import { describe, expect, it } from 'vitest';
import { parseRetryAfter } from '../../src/http/retry-after.js';

const NOW = Date.parse('2025-10-08T07:31:00Z');

describe('Retry-After (C-21)', () => {
  it.each([
    ['seconds', '120', 120_000],
    ['a date', 'Wed, 08 Oct 2025 07:32:00 GMT', 60_000],
    ['a date that is past', 'Wed, 08 Oct 2025 07:00:00 GMT', 0],
    ['more than a day', '999999', 86_400_000],
    ['a date in years', 'Fri, 08 Oct 2027 07:00:00 GMT', 86_400_000],
    ['digits without end', '9'.repeat(400), 86_400_000],
  ])('reads %s', (_, header, expected) => {
    expect(parseRetryAfter(header, NOW)).toBe(expected);
  });

  it.each([[null], [''], ['soon'], ['-5'], ['1.5'], ['2025-10-08'], ['Xxx, 99 Foo 2025 07:31:00 GMT']])(
    'takes %j for nothing',
    (header) => {
      expect(parseRetryAfter(header, NOW)).toBeNull();
    },
  );
});
