import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_WISH } from '../../src/domain/language.js';
import { addDays, civilToInstant, instantToCivil } from '../../src/domain/zone.js';
import { understand } from '../../src/language/understand.js';
import { SITUATIONS, type Situation } from './contexts.js';
import { OPT_OUTS, UTTERANCES } from './utterances.js';

const situations = fc
  .constantFrom(...(Object.keys(SITUATIONS) as Situation[]))
  .map((name) => SITUATIONS[name]);
const words = fc.constantFrom(
  ...'demain lundi 13 le à 14h 14h30 vers 2pm tomorrow at monday next oui non pas possible ou and , . ? 13/10 entre 10 et 12 le prix 6,5 € 99/99 25h 31/02 premier the second constructor __proto__ quarter to half past 2025-02-30 slot:1 day:2025-13-01 ~ _ 🛑 \n'.split(
    ' ',
  ),
);
const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(words, { maxLength: 14 }).map((parts) => parts.join(' ')),
    fc.constantFrom(...UTTERANCES.map(([, text]) => text)),
  ),
  { maxLength: 4 },
);

it('never throws, and gives back JSON and the same each time', () => {
  fc.assert(
    fc.property(texts, situations, (said, context) => {
      const meaning = understand(said, context);
      expect(JSON.parse(JSON.stringify(meaning))).toEqual(meaning);
      expect(understand(said, context)).toEqual(meaning);
    }),
    { numRuns: 1_500 },
  );
});

it('an instant is always the day and time of the wish, never one without the other', () => {
  let instants = 0;
  fc.assert(
    fc.property(texts, situations, (said, context) => {
      const { at, wish } = understand(said, context);
      if (at === null) return;
      expect(wish.date).not.toBeNull();
      expect(wish.time).not.toBeNull();
      expect(at).toBe(civilToInstant(wish.date ?? '', wish.time ?? '', context.timeZone));
      instants += 1;
    }),
    { numRuns: 1_500 },
  );
  expect(instants).toBeGreaterThan(0);
});

it('books only what was named or offered: words without day or time give no instant', () => {
  const plain = fc.array(
    fc.constantFrom(
      'bonjour',
      'oui',
      'non',
      'merci',
      'ok',
      'le',
      'prix',
      'yes',
      'perhaps',
      'maison',
      '50 €',
      '?',
      'and',
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(plain, situations, (parts, context) => {
      const { at } = understand([parts.join(' ')], context);
      const standing = [
        ...(context.offer?.kind === 'slots' ? context.offer.slots : []),
        ...(context.booking ? [context.booking] : []),
      ].map(({ start }) => start);
      expect([null, ...standing]).toContain(at);
    }),
  );
});

it('a day and a time, however they are written, are that instant', () => {
  const moment = fc.record({
    ahead: fc.integer({ min: 1, max: 300 }),
    hour: fc.integer({ min: 8, max: 20 }),
    minute: fc.constantFrom(0, 15, 30, 45),
    form: fc.constantFrom('fr', 'fr-long', 'en', 'iso'),
    zone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'),
  });
  fc.assert(
    fc.property(moment, ({ ahead, hour, minute, form, zone }) => {
      const context = { ...SITUATIONS.booking, timeZone: zone, wish: NO_WISH };
      const date = addDays(instantToCivil(context.now, zone).date, ahead);
      const [year = '', month = '', day = ''] = date.split('-');
      const minutes = String(minute).padStart(2, '0');
      const english = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' }).format(
        Date.parse(date),
      );
      const said = {
        fr: `${day}/${month} à ${hour}h${minutes}`,
        'fr-long': `le ${Number(day)}/${month}/${year} vers ${hour} heures ${minutes}`,
        en: `${english} ${Number(day)} at ${hour % 12 || 12}:${minutes}${hour < 12 ? 'am' : 'pm'}`,
        iso: `${date} ${hour}:${minutes}`,
      }[form];
      const at = civilToInstant(date, `${String(hour).padStart(2, '0')}:${minutes}`, zone);
      expect([said, understand([said], context).at]).toEqual([said, at]);
    }),
    { numRuns: 500 },
  );
});

it('opting out survives case, accents, courtesy and whatever else the burst holds', () => {
  const shaped = fc
    .tuple(
      fc.constantFrom(...OPT_OUTS),
      fc.constantFrom('', ' ', '!!', ' svp', ' please', '…', ' 😡'),
      fc.boolean(),
      fc.constantFrom('Bonjour', 'Demain 14h', '', 'Oui'),
    )
    .map(([text, end, shout, before]) => [before, (shout ? text.toUpperCase() : text) + end]);
  fc.assert(
    fc.property(shaped, situations, (said, context) => {
      expect([said, understand(said, context).intent]).toEqual([said, 'opt_out']);
    }),
    { numRuns: 1_000 },
  );
});

it('does not slow down on long or hostile texts', () => {
  for (const unit of [
    'a',
    '1',
    ' ',
    'pas ',
    'lundi ',
    '14h ',
    '10-',
    'ne me ',
    'stop ',
    '\n',
    '€',
    '(',
    '🛑',
    '12 rue ',
  ]) {
    const text = unit.repeat(Math.ceil(4_096 / unit.length));
    // Of the processor's time, and of a few rounds the calmest: what runs beside takes its share of the core.
    const rounds = Array.from({ length: 3 }, () => {
      const begin = process.cpuUsage();
      understand([text], SITUATIONS.booking);
      const { user, system } = process.cpuUsage(begin);
      return (user + system) / 1_000;
    });
    expect([unit, Math.min(...rounds) < 100]).toEqual([unit, true]);
  }
});
