/** Whatever a model answers to whatever was written: no crash, and no moment that nobody named or offered. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { instantToCivil } from '../../../src/domain/zone.js';
import { checkReading } from '../../../src/language/llm/check-reading.js';
import { faultIn } from '../../../src/language/llm/check-words.js';
import { modelMasker } from '../../../src/language/llm/mask.js';
import { namesTime } from '../../../src/language/llm/named.js';
import { readingSchema } from '../../../src/language/llm/reading.js';
import { FR } from '../../../src/language/wordings/fr.js';
import { understand } from '../../../src/language/understand.js';
import { SITUATIONS } from '../contexts.js';
import type { Situation } from '../contexts.js';
import { UTTERANCES } from '../utterances.js';

const text = fc.oneof(
  fc.constantFrom(...UTTERANCES.map(([, said]) => said)),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  // What only a model may read, often enough to matter.
  {
    weight: 8,
    arbitrary: fc.constantFrom('jeuddi quatorze heures trente', 'demian 15 h', 'lundi 20, 14h30 pile'),
  },
  fc
    .array(
      fc.constantFrom(
        'jeuddi',
        'quatorze',
        'heures',
        'trente',
        '15',
        'h',
        'demain',
        'pas',
        'ou',
        'lundi',
        'after',
        'le',
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((words) => words.join(' ')),
);
const said = fc.record({
  text,
  name: fc.constantFrom(...(Object.keys(SITUATIONS) as Situation[])),
});
const readings = fc.record({
  intent: fc.oneof(
    fc.constantFrom(...readingSchema.shape.intent.options),
    fc.constantFrom('propose_time' as const, 'choose_slot' as const),
  ),
  whole: fc.boolean(),
  offered: fc.constantFrom(null, 'time1', 'time2', 'time3', 'day1', 'day2', 'constructor'),
  date: fc.constantFrom(null, '2025-10-09', '2025-10-13', '2025-10-20', '2025-13-45', 'tomorrow'),
  time: fc.oneof(fc.constantFrom('14:30', '15:00'), fc.constantFrom(null, '03:00', '24:00', 'noon')),
  answer: fc.constantFrom(
    null,
    { question: 'known', value: 'yes' },
    { question: 'need', value: '15' },
    { question: '__proto__', value: '' },
  ),
  topics: fc.constantFrom<string[]>([], ['price'], ['toString']),
});

it('books no moment that was neither offered nor named', () => {
  let moments = 0;
  fc.assert(
    fc.property(said, readings, ({ text, name }, { whole, ...parts }) => {
      const context = SITUATIONS[name];
      const reading = { ...parts, quote: whole ? text : (text.split(' ')[0] ?? '') };
      const meaning = checkReading(reading, {
        texts: [text],
        masked: text,
        embedded: understand([text], context),
        context,
      });
      if (meaning === null || meaning.at === null) return;
      moments += 1;
      const { offer, wish } = context;
      const { date, time } = instantToCivil(meaning.at, context.timeZone);
      const offered = offer?.kind === 'slots' && offer.slots.some(({ start }) => start === meaning.at);
      expect(
        offered || namesTime(text, time) || wish.time === time,
        JSON.stringify([text, reading, date, time]),
      ).toBe(true);
      expect(meaning.at).toBeGreaterThan(context.now);
    }),
    { numRuns: 3_000 },
  );
  expect(moments, 'none was made, so nothing was shown').toBeGreaterThan(0);
});

it('masks and judges any words without a crash', () => {
  const mask = modelMasker({ names: ['(Camille', 'a+b'], companies: ['[x]'] }, 'fr');
  const original = {
    text: FR.not_understood.join(' '),
    language: 'fr' as const,
    vocabulary: [],
    isSmallTalk: true,
  };
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (words) => {
      expect(typeof mask(words)).toBe('string');
      faultIn(words, original);
    }),
    { numRuns: 1_000 },
  );
});

it('takes no time over long and nasty words', () => {
  const began = performance.now();
  for (const part of ['a.', '@', '1 ', '**', '[A', 'oublie ', "'", 'é', 'AB12 ']) {
    const words = part.repeat(4_096 / part.length);
    modelMasker({ names: ['Camille'], companies: [] }, 'fr')(words);
    faultIn(words.slice(0, 600), {
      text: FR.later.join(' '),
      language: 'fr',
      vocabulary: [],
      isSmallTalk: true,
    });
  }
  expect(performance.now() - began).toBeLessThan(2_000);
});
