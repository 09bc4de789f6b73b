import { describe, expect, it } from 'vitest';
import { decideNumber, newNumber } from '../../src/domain/number/number.js';
import { healthWithTemplates, whyWithheld } from '../../src/domain/number/withheld.js';

const HOUR = 3_600_000;
const FRENCH = { name: 'opener', language: 'fr' };

/** Why the French opener is not sent after WhatsApp has told this of it, so many hours later. */
function after(told: string[], hours = 0) {
  const number = newNumber('alvio', '1');
  for (const [at, status] of told.entries()) {
    decideNumber(number, { fact: 'template_told', template: { ...FRENCH, status, reason: null, at } }, at);
  }
  return whyWithheld(healthWithTemplates(number, hours * HOUR), FRENCH);
}

describe('a template that WhatsApp does not send (S2-10)', () => {
  it('is withheld once it is told to be rejected, disabled or paused, and says why', () => {
    expect(after(['REJECTED'])).toBe('WhatsApp says that opener (fr) is rejected');
    expect(after(['APPROVED', 'DISABLED'], 1_000)).toBe('WhatsApp says that opener (fr) is disabled');
    expect(after(['PAUSED'], 5)).toBe('WhatsApp says that opener (fr) is paused');
  });

  it('is sent again once it is approved, or the longest pause is over', () => {
    expect(after(['REJECTED', 'APPROVED'])).toBeNull();
    expect(after(['PAUSED'], 7)).toBeNull();
    expect(after(['PENDING'])).toBeNull();
  });

  it('is a matter of its language alone, and the number sends', () => {
    const number = newNumber('alvio', '1');
    const template = { ...FRENCH, status: 'REJECTED', reason: null, at: 0 };
    decideNumber(number, { fact: 'template_told', template }, 0);
    const health = healthWithTemplates(number, 0);
    expect(health.state).toBe('sending');
    expect(whyWithheld(health, { ...FRENCH, language: 'en' })).toBeNull();
  });
});
