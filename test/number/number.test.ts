import { describe, expect, it } from 'vitest';
import { decideNumber, newNumber } from '../../src/domain/number/number.js';
import type { NumberFact } from '../../src/domain/number/number.js';
import { numberDetails } from '../../src/domain/number/view.js';

const NOW = Date.UTC(2025, 9, 8, 12);
const MINUTE = 60_000;

function number(...facts: [minutes: number, fact: NumberFact][]) {
  const state = newNumber('acme', '1000000001');
  for (const [minutes, fact] of facts) decideNumber(state, fact, NOW + minutes * MINUTE);
  return state;
}
const expired = (minutes: number): NumberFact => ({
  fact: 'troubled',
  error: { class: 'token', code: 190, message: 'the token has expired' },
  at: NOW + minutes * MINUTE,
});
const resumed: NumberFact = { fact: 'resumed', by: 'Ada' };

describe('the health of a number', () => {
  it('ends with an error that is its own: since when, why, and by which code', () => {
    expect(number([5, expired(4)]).health).toEqual({
      state: 'paused',
      since: NOW + 5 * MINUTE,
      reason: 'token: the token has expired',
      code: 190,
    });
  });

  it('keeps the first reason when more errors come', () => {
    const locked: NumberFact = {
      fact: 'troubled',
      error: { class: 'account', code: 131031, message: 'locked' },
      at: NOW + 6 * MINUTE,
    };
    expect(number([5, expired(4)], [7, locked]).health).toMatchObject({ code: 190 });
  });

  it('comes back when an operator says so, and says who', () => {
    const state = number([5, expired(4)], [20, resumed]);
    expect(state.health).toEqual({ state: 'sending', since: NOW + 20 * MINUTE });
    expect(state.history.map(({ line }) => line)).toEqual([
      'paused by an error (190): token: the token has expired',
      'resumed by Ada',
    ]);
  });

  it('is not lost again by a send that began before it was resumed', () => {
    expect(number([5, expired(4)], [20, resumed], [21, expired(19)]).health.state).toBe('sending');
    expect(number([5, expired(4)], [20, resumed], [22, expired(21)]).health.state).toBe('paused');
  });

  it('is what an operator says', () => {
    const state = number([1, { fact: 'paused', by: 'Ada', reason: 'a wrong template' }]);
    expect(state.health).toMatchObject({ state: 'paused', reason: 'a wrong template', code: null });
  });
});

describe('what Meta tells of templates', () => {
  const told = (minutes: number, status: string, name = 'opener'): [number, NumberFact] => [
    minutes,
    {
      fact: 'template_told',
      template: { name, language: 'fr', status, reason: null, at: NOW + minutes * MINUTE },
    },
  ];

  it('is kept by name and language, the newest alone, also when it comes late', () => {
    const state = number(
      told(1, 'PENDING'),
      told(9, 'APPROVED'),
      told(5, 'REJECTED'),
      told(6, 'PAUSED', 'other'),
    );
    expect(state.templates.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'opener APPROVED',
      'other PAUSED',
    ]);
  });
});

it('operators read why it is paused and how far its day has come, as text and never as Markdown of others', () => {
  const state = number([
    5,
    { ...expired(4), error: { class: 'token', code: 190, message: '**no** <b>' } } as NumberFact,
  ]);
  state.limit = 250;
  const details = numberDetails(state);
  expect(details).toContain(
    '**Paused** since 2025-10-08 12:05 UTC (code 190): token: \\*\\*no\\*\\* \\<b\\>',
  );
  expect(details).toContain('| New conversations in 24 hours | 0 of 250 |');
});
