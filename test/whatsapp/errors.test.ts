import { describe, expect, it } from 'vitest';
import type { ErrorClass } from '../../src/domain/whatsapp.js';
import { classifyError, readMetaError } from '../../src/whatsapp/errors.js';

const EXPECTED: Record<ErrorClass, number[]> = {
  transient: [1, 2, 131000, 131016, 133004],
  throughput: [4, 80007, 130429],
  pair_pace: [131056],
  maintenance: [131057],
  ecosystem: [131049, 130472, 131043],
  window_closed: [131047],
  opted_out: [131050],
  unreachable: [131026, 131021, 131030, 130497],
  content: [100, 131008, 131009, 131051, 132000, 132001, 132005, 132007, 132008, 132012],
  needs_number: [131062],
  template: [132015, 132016, 132068, 132069],
  quality: [131048, 131064],
  account: [368, 131031, 131042, 131044, 131045, 131037, 133000, 133005, 133010, 133016],
  token: [0, 190, 3, 10, 200, 299, 131005],
  unknown: [5, 199, 300, 132999, 133017, 999999],
};

describe("the table of Meta's errors", () => {
  it.each(Object.entries(EXPECTED).flatMap(([name, codes]) => codes.map((code) => [code, name] as const)))(
    'takes %i for %s, at once and as a failed status',
    (code, name) => {
      expect(readMetaError({ code, message: 'm' }, 400)).toEqual({ class: name, code, message: 'm' });
      expect(readMetaError({ code, title: 'm' })).toEqual({ class: name, code, message: 'm' });
    },
  );

  it.each([
    ['an unknown code marked as transient', { code: 5, is_transient: true }, 400, 'transient'],
    ['an unknown code with a server error', { code: 5 }, 503, 'transient'],
    ['a known code with a server error', { code: 131047 }, 500, 'window_closed'],
    ['a server error without a code', undefined, 502, 'transient'],
    ['401 without a code', undefined, 401, 'token'],
    ['429 without a code', 'slow down', 429, 'throughput'],
    ['404 without a code', null, 404, 'unknown'],
    ['a code written as text', { code: '131026' }, 400, 'unreachable'],
  ] as const)('takes %s for what it is', (_, raw, httpStatus, expected) => {
    expect(readMetaError(raw, httpStatus).class).toBe(expected);
  });

  it('prefers the details that Meta gives', () => {
    const raw = {
      code: 100,
      message: '(#100) Invalid parameter',
      error_data: { details: 'Parameter "to" is wrong' },
    };
    expect(readMetaError(raw, 400).message).toBe('Parameter "to" is wrong');
  });

  it('never repeats a token that Meta quotes', () => {
    const raw = { code: 190, message: 'Malformed access token EAAGm0PX4ZCpsBAKZCexample' };
    expect(readMetaError(raw, 401).message).toBe('Malformed access token [token]');
  });

  it('reads a missing code as unknown', () => {
    expect(classifyError(null)).toBe('unknown');
  });
});
