import { afterEach, describe, expect, it, vi } from 'vitest';
import { createLanguageActivities } from '../../src/activities/language.js';
import type { FindInput, UnderstandInput } from '../../src/temporal/contract.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { Offer } from '../../src/domain/language.js';

const WEDNESDAY = Date.parse('2025-10-08T10:00:00+02:00');
const DAYS: Offer = { kind: 'days', days: ['2025-10-09', '2025-10-10'] };

const search = {
  contact: { account: 'alvio', environment: 'test', number: '+33612345678' },
  calendar: 'experts',
  playbook: 'hash',
  timeZone: 'Europe/Paris',
  now: WEDNESDAY,
} as const;

function heard(text: string, more: Partial<UnderstandInput> = {}): UnderstandInput {
  const start = WEDNESDAY + 3_600_000;
  return {
    texts: [text],
    search,
    modelAllowed: false,
    context: {
      language: 'fr',
      timeZone: 'Europe/Paris',
      now: WEDNESDAY,
      stage: 'booked',
      asked: null,
      open: [],
      offer: null,
      wish: NO_WISH,
      booking: { start, end: start + 1_800_000 },
      reminded: true,
      topics: [],
    },
    ...more,
  } as UnderstandInput;
}

/** Understanding beside a calendar that answers so. */
function beside(answer: () => Promise<Offer | null>) {
  const asked: FindInput[] = [];
  const { understand } = createLanguageActivities(
    { understand: () => Promise.reject(new Error('there is no model')) },
    {
      findSlots: (input) => {
        asked.push(input);
        return answer();
      },
    },
  );
  return { understand, asked };
}

describe('understanding looks up along with it what an answer needs', () => {
  afterEach(() => void vi.useRealTimers());

  it('other days, when what stands does not suit', async () => {
    const { understand, asked } = beside(() => Promise.resolve(DAYS));
    const meaning = await understand(heard('Pas possible'));
    expect(meaning).toMatchObject({ intent: 'reject_slots', found: { prefer: 'days', offer: DAYS } });
    expect(asked).toEqual([{ ...search, prefer: 'days', wish: meaning.wish }]);
  });

  it('times, on a day that was named; nothing free is an answer too', async () => {
    const { understand, asked } = beside(() => Promise.resolve(null));
    const context = { ...heard('').context, stage: 'booking', booking: null } as const;
    const meaning = await understand(heard('Plutôt lundi', { context }));
    expect(meaning.found).toEqual({ prefer: 'slots', offer: null });
    expect(asked[0]?.wish.date).toBe('2025-10-13');
  });

  it('nothing, for an instant, for other words, or where no offer can follow', async () => {
    const { understand, asked } = beside(() => Promise.resolve(DAYS));
    for (const input of [
      heard('Lundi 13 à 14h30'),
      heard('Merci !'),
      heard('Stop'),
      heard('Pas possible', { search: null }),
    ]) {
      expect(await understand(input)).not.toHaveProperty('found');
    }
    expect(asked).toEqual([]);
  });

  it('and goes without it where the calendar fails or takes its time: the contact asks again by itself', async () => {
    vi.useFakeTimers();
    expect(
      await beside(() => Promise.reject(new Error('busy'))).understand(heard('Pas possible')),
    ).toMatchObject({ intent: 'reject_slots' });
    const slow = beside(() => new Promise(() => undefined)).understand(heard('Pas possible'));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await slow).not.toHaveProperty('found');
  });
});
