import { describe, expect, it } from 'vitest';
import { summarise } from '../../src/language/summary.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { CallbackBodyInput } from '../../src/temporal/contract.js';

type Snapshot = CallbackBodyInput['snapshot'];
type Change = Partial<Omit<Snapshot, 'engagement'>> & { engagement?: Partial<Snapshot['engagement']> };

function input(language: 'fr' | 'en', change: Change): CallbackBodyInput {
  const engagement = {
    answers: [],
    topicsAsked: [],
    wish: NO_WISH,
    openedAt: 0,
    progress: { delivered: true, read: true, responded: true },
    ...change.engagement,
  };
  return {
    contact: { account: 'demo', environment: 'test', number: '+33612345604' },
    snapshot: { status: 'NO_OUTCOME', crmId: '1', reason: null, booking: null, ...change, engagement },
    profile: { phone_number: '+33612345604', name: 'Jeanne Dupuis' },
    playbook: null,
    language,
    messages: [],
    archive: null,
    now: 0,
  };
}

const ANSWERS = [
  { question: 'known', value: 'no' },
  { question: 'need', value: '6.5' },
];

describe('the summary (S2-26, S2-29, S3-11, S3-12)', () => {
  it('tells interest, questions and the appointment', () => {
    const booked: Change = {
      status: 'MEETING_BOOKED',
      engagement: { answers: ANSWERS, topicsAsked: ['warranty', 'price'] },
    };
    expect(summarise(input('fr', booked))).toBe(
      "Prospect intéressé par l'offre. A répondu à 2 questions, posé des questions (warranty) et demandé le prix. RDV confirmé avec un expert.",
    );
    expect(summarise(input('en', booked))).toBe(
      'Prospect interested in the offer. Answered 2 questions, asked questions (warranty) and asked for the price. Appointment confirmed with an expert.',
    );
  });

  it('tells silence after a partial answer, in the words of the guide', () => {
    expect(summarise(input('fr', { reason: 'silence' }))).toBe(
      'Conversation initiée. Prospect a répondu partiellement puis silence.',
    );
    expect(summarise(input('en', { reason: 'silence' }))).toBe(
      'Conversation started. Prospect replied partially then went silent.',
    );
  });

  it('tells silence from the beginning', () => {
    const engagement = { progress: { delivered: true, read: false, responded: false } };
    expect(summarise(input('fr', { reason: 'silence', engagement }))).toBe(
      "Conversation initiée. Prospect n'a pas répondu.",
    );
  });

  it('has two or three sentences for every end, and no name', () => {
    const reasons = [
      'not_delivered',
      'not_interested',
      'disqualified',
      'booking_cancelled',
      'churned',
      null,
    ] as const;
    for (const language of ['fr', 'en'] as const) {
      for (const reason of reasons) {
        const text = summarise(input(language, { reason, engagement: { answers: ANSWERS } }));
        expect(text.match(/\./g)).toHaveLength(3);
        expect(text).not.toContain('Jeanne');
      }
    }
  });
});
