/** Situations in which the labelled lines are said. Unless one says otherwise it is Wednesday 8 October 2025, 09:31. */
import type { Question, Slot, Understanding, UnderstandingContext } from '../src/domain/language.js';
import { NO_WISH } from '../src/domain/language.js';
import { standardTopics } from '../src/language/wordings/topics.js';
import { civilToInstant, instantToCivil } from '../src/domain/zone.js';

const PARIS = 'Europe/Paris';
export const NOW = civilToInstant('2025-10-08', '09:31', PARIS);

const KNOWN: Question = { id: 'known', kind: 'yes_no', disqualify: null };
const NEED: Question = { id: 'need', kind: 'number', min: null, max: null };
const SITUATION: Question = { id: 'situation', kind: 'text' };
const HOUSING: Question = {
  id: 'housing',
  kind: 'choice',
  choices: ['Maison', 'Appartement', 'Local commercial'],
  disqualify: [],
};

export function slot(date: string, time: string, minutes = 30): Slot {
  const start = civilToInstant(date, time, PARIS);
  return { start, end: start + minutes * 60_000 };
}

/** What a playbook may answer in its own words. */
export const OWN_TOPICS = [
  { topic: 'price', keywords: ['prix', 'tarif', 'price'] },
  { topic: 'warranty', keywords: ['garantie', 'warranty', 'guarantee'] },
];

const base: UnderstandingContext = {
  language: 'fr',
  timeZone: PARIS,
  now: NOW,
  stage: 'qualifying',
  asked: null,
  open: [],
  offer: null,
  wish: NO_WISH,
  booking: null,
  reminded: false,
  topics: [...OWN_TOPICS, ...standardTopics('Alvio')],
};

function inZone(timeZone: string, time: string): UnderstandingContext {
  return { ...base, stage: 'booking', timeZone, now: civilToInstant('2025-10-08', time, timeZone) };
}

export const SITUATIONS = {
  /** Asked whether they know the product. */
  known: { ...base, asked: KNOWN, open: [KNOWN, SITUATION, NEED] },
  /** Asked how much they need. */
  need: { ...base, asked: NEED, open: [NEED] },
  /** Asked about their situation, in free words. */
  situation: { ...base, asked: SITUATION, open: [SITUATION, NEED, HOUSING] },
  housing: { ...base, asked: HOUSING, open: [HOUSING, NEED] },
  /** A call was proposed: when would suit? */
  booking: { ...base, stage: 'booking' },
  /** They said 14:30, and were asked for the day. */
  timeKnown: { ...base, stage: 'booking', wish: { ...NO_WISH, time: '14:30' } },
  /** They said Friday, and were asked for the time. */
  dayKnown: { ...base, stage: 'booking', wish: { ...NO_WISH, date: '2025-10-10' } },
  days: { ...base, stage: 'booking', offer: { kind: 'days', days: ['2025-10-14', '2025-10-15'] } },
  oneDay: { ...base, stage: 'booking', offer: { kind: 'days', days: ['2025-10-14'] } },
  slots: {
    ...base,
    stage: 'booking',
    wish: { ...NO_WISH, date: '2025-10-15' },
    offer: { kind: 'slots', slots: [slot('2025-10-15', '08:30'), slot('2025-10-15', '14:00')] },
  },
  twoDays: {
    ...base,
    stage: 'booking',
    offer: {
      kind: 'slots',
      slots: [slot('2025-10-09', '10:00'), slot('2025-10-10', '10:00'), slot('2025-10-10', '16:00')],
    },
  },
  oneSlot: { ...base, stage: 'booking', offer: { kind: 'slots', slots: [slot('2025-10-09', '10:00')] } },
  /** A call stands tomorrow at 14:30. */
  booked: { ...base, stage: 'booked', booking: slot('2025-10-09', '14:30') },
  /** An hour before the call, just reminded of it. */
  reminded: {
    ...base,
    stage: 'booked',
    now: civilToInstant('2025-10-13', '13:31', PARIS),
    booking: slot('2025-10-13', '14:30'),
    reminded: true,
  },
  idle: { ...base, stage: 'idle' },
  yearEnd: { ...base, stage: 'booking', now: civilToInstant('2025-12-30', '16:00', PARIS) },
  /** The Friday before the clocks go back. */
  clocks: { ...base, stage: 'booking', now: civilToInstant('2025-10-24', '10:00', PARIS) },
  montreal: inZone('America/Toronto', '09:31'),
  newyork: inZone('America/New_York', '09:31'),
  /** Already tomorrow in Paris. */
  newyorkNight: inZone('America/New_York', '22:30'),
  london: inZone('Europe/London', '09:31'),
} satisfies Record<string, UnderstandingContext>;

export type Situation = keyof typeof SITUATIONS;

export function situation(name: Situation, change: Partial<UnderstandingContext> = {}): UnderstandingContext {
  return { ...SITUATIONS[name], ...change };
}

/**
 * The moment understood, in one line: `at 2025-10-09 14:30`; or what is known of it, such as `date 2025-10-13`,
 * `time 14:30`, `afternoon`, `from 17:00`, `to 12:00`; with `not 2025-10-13` for a day ruled out. Empty for none.
 */
export function momentOf({ at, wish }: Understanding, zone = PARIS): string {
  const parts: string[] = [];
  if (at !== null) {
    const { date, time } = instantToCivil(at, zone);
    parts.push(`at ${date} ${time}`);
  } else {
    if (wish.date !== null) parts.push(`date ${wish.date}`);
    if (wish.time !== null) parts.push(`time ${wish.time}`);
    if (wish.part !== null) parts.push(wish.part);
    if (wish.notBefore !== null) parts.push(`from ${wish.notBefore}`);
    if (wish.notAfter !== null) parts.push(`to ${wish.notAfter}`);
  }
  for (const day of wish.rejected) parts.push(`not ${day}`);
  return parts.join(', ');
}
