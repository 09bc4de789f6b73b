import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { pace, processorTime } from '../support/pace.js';
import { momentOf, situation, SITUATIONS } from './contexts.js';
import { NO_OPT_OUTS, OPT_OUTS, UTTERANCES } from './utterances.js';

describe('labelled utterances', () => {
  it.each(UTTERANCES)('%s: "%s" means %s %s', (name, text, intent, moment = '') => {
    const meaning = understand([text], situation(name));
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe(`${intent} ${moment}`);
  });
});

describe('opting out comes first, in any stage', () => {
  it.each(OPT_OUTS)('"%s" opts out', (text) => {
    const missed = Object.entries(SITUATIONS).filter(
      ([, context]) => understand([text], context).intent !== 'opt_out',
    );
    expect(missed.map(([name]) => name)).toEqual([]);
  });

  it.each(NO_OPT_OUTS)('%s: "%s" does not opt out', (name, text) => {
    expect(understand([text], situation(name)).intent).not.toBe('opt_out');
  });

  it('nothing labelled as something else opts out', () => {
    const others = UTTERANCES.filter(([, , intent]) => intent !== 'opt_out');
    const taken = others.filter(([, text]) =>
      Object.values(SITUATIONS).some((context) => understand([text], context).intent === 'opt_out'),
    );
    expect([others.length > 100, taken]).toEqual([true, []]);
  });

  it('is found in any message of a burst, and over two of them', () => {
    expect(understand(['Demain 14h', 'non en fait STOP'], situation('booking')).intent).toBe('opt_out');
    expect(understand(['arrêtez', "de m'écrire"], situation('booking')).intent).toBe('opt_out');
    expect(understand(['ne me', 'contactez plus'], situation('booking')).intent).toBe('opt_out');
  });
});

describe('a burst is understood together', () => {
  it('day and time in two messages are one moment', () => {
    const meaning = understand(['Demain', 'vers 14h30'], situation('booking'));
    expect(momentOf(meaning)).toBe('at 2025-10-09 14:30');
  });

  it('an answer and a question about a topic are both kept', () => {
    const meaning = understand(['Non', "c'est combien ?"], situation('known'));
    expect(meaning).toMatchObject({ intent: 'question', topics: ['price'] });
    expect(meaning.answers).toEqual([{ question: 'known', value: 'no' }]);
  });

  it('a choice named beyond doubt answers a question not asked yet', () => {
    const meaning = understand(
      ['Oui', "J'ai un appartement"],
      situation('known', { open: [...SITUATIONS.housing.open, ...SITUATIONS.known.open] }),
    );
    expect(meaning.answers).toEqual([
      { question: 'known', value: 'yes' },
      { question: 'housing', value: 'Appartement' },
    ]);
  });
});

describe('answers', () => {
  it.each([
    ['need', 'Entre 6,5 et 7', '6.5'],
    ['need', 'une dizaine', '10'],
    ['need', '1 200 kWh', '1200'],
    ['need', '3k', '3000'],
    ['need', 'on est 4 à la maison mais il en faudrait que 2', '2'],
    ['need', 'on est 4', '4'],
    ['need', 'Six people here, one will be enough', '1'],
    ['need', 'I was going to say 9, take one off, so 8', '8'],
    ['need', 'one for us and one for my dad', '2'],
    ['need', 'twenty-five upstairs and three downstairs', '28'],
    ['need', 'deux appareils au 3eme', '2'],
    ['need', 'just the 2', '2'],
    ['need', 'dunno, maybe 2?', '2'],
    ['situation', 'dunno, maybe 2 of us?', 'dunno, maybe 2 of us?'],
    ['known', 'bon tant pis, oui je connais', 'yes'],
    ['known', 'bit yeah, my brother in law got one', 'yes'],
    ['housing', '4 façades à Namur', 'Maison'],
    ['housing', "it's a chipper in Cork", 'Local commercial'],
    ['known', 'pas du tout', 'no'],
    ['known', 'never had one but I know exactly what it does', 'yes'],
    ['known', 'never had one', 'no'],
    ['known', "c'est la première fois que j'entends ça", 'no'],
    ['housing', "c'est pas une maison c'est un appartement", 'Appartement'],
    ['housing', 'we sold the flat and bought a house', 'Maison'],
    ['housing', 'my parents have the house, I am in a flat', 'Appartement'],
    ['housing', 'a nursing home', 'Local commercial'],
    ['known', 'Yes I do', 'yes'],
    ['housing', 'une maison', 'Maison'],
    [
      'situation',
      ' Une vieille maison, mal isolée. On a froid ! ',
      'Une vieille maison, mal isolée. On a froid !',
    ],
  ] as const)('%s: "%s" is %s', (name, text, value) => {
    expect(understand([text], situation(name)).answers.map((answer) => answer.value)).toEqual([value]);
  });

  it('takes an ok before a question for no yes', () => {
    expect(understand(["ok. c'est pour quoi exactement"], situation('known')).answers).toEqual([]);
    expect(understand(['ok', 'how much is it?'], situation('known')).answers).toEqual([]);
    expect(understand(['oui. combien ça coûte ?'], situation('known')).answers).toHaveLength(1);
  });

  it('takes nobody’s business for no premises', () => {
    expect(understand(['none of your business'], situation('housing')).answers).toEqual([]);
  });

  it('hears the question in a sentence of its own after the answer', () => {
    expect(understand(['Flat. How long is it guaranteed for'], situation('housing'))).toMatchObject({
      answers: [{ value: 'Appartement' }],
      topics: ['warranty'],
    });
  });

  it('takes the end of a range that the limits allow', () => {
    const asked = { id: 'need', kind: 'number', min: 7, max: null } as const;
    expect(understand(['Entre 6,5 et 7'], situation('need', { asked })).answers[0]?.value).toBe('7');
  });
});

describe('language', () => {
  it.each([
    ['Bonjour, demain à 14h', 'fr'],
    ['Oui', 'fr'],
    ['What is the price?', 'en'],
    ['tomorrow at 2pm', 'en'],
    ['ok', null],
    ['STOP', null],
    ['14h', null],
    ['👍', null],
    ['wrong number pal', 'en'],
    ['tu comprends pas le francais ou quoi', 'fr'],
    ["you don't speak english?", 'en'],
    ['je parle pas bien francais', 'en'],
  ])('"%s" gives the cue %s', (text, language) => {
    expect(understand([text], situation('booking')).language).toBe(language);
  });
});

describe('dates and zones', () => {
  it('reads day and month as the prospect does', () => {
    const newYork = { language: 'en', timeZone: 'America/New_York' } as const;
    expect(understand(['11/12 at 3pm'], situation('booking', newYork)).wish.date).toBe('2025-11-12');
    expect(understand(['11/12 at 3pm'], situation('booking', { language: 'en' })).wish.date).toBe(
      '2025-12-11',
    );
    expect(understand(['10/13'], situation('booking', { language: 'en' })).wish.date).toBe('2025-10-13');
  });

  it('goes over the end of the year', () => {
    const now = Date.UTC(2025, 11, 31, 20);
    expect(momentOf(understand(['demain 10h'], situation('booking', { now })))).toBe('at 2026-01-01 10:00');
    expect(momentOf(understand(['le 2 janvier à 10h'], situation('booking', { now })))).toBe(
      'at 2026-01-02 10:00',
    );
  });

  it("keeps the meeting's time of day over a change of clocks", () => {
    const meaning = understand(['lundi 27'], situation('booked'));
    expect(meaning.at).toBe(Date.UTC(2025, 9, 27, 13, 30));
  });

  it('moves a time that a change of clocks skips to the next that exists', () => {
    const now = Date.UTC(2026, 2, 28, 12);
    const meaning = understand(['demain à 02h30'], situation('booking', { now }));
    expect(momentOf(meaning)).toBe('at 2026-03-29 03:30');
  });
});

describe('buttons', () => {
  const [, second] = SITUATIONS.slots.offer.slots;

  it('a slot chosen by its id is that slot', () => {
    const meaning = understand([`slot:${second?.start}`], situation('slots'));
    expect(meaning).toMatchObject({ intent: 'choose_slot', at: second?.start });
  });

  it('a slot that is no longer offered is still the moment meant', () => {
    const meaning = understand([`slot:${second?.start}`], situation('booking'));
    expect(meaning).toMatchObject({ intent: 'propose_time', at: second?.start });
  });
});

it('understands a text in well under a millisecond', () => {
  const texts = UTTERANCES.map(([name, text]) => [text, situation(name)] as const);
  // Patterns are compiled when they are first used, in two steps.
  for (let round = 0; round < 3; round += 1) {
    for (const [text, context] of texts) understand([text], context);
  }
  // Of the processor's time, and of several rounds the calmest: what runs beside takes its share of the core.
  const rounds = Array.from({ length: 5 }, () => {
    const slower = pace();
    const took = processorTime(() => {
      for (const [text, context] of texts) understand([text], context);
    });
    return took / slower / texts.length;
  });
  expect(Math.min(...rounds)).toBeLessThan(1);
});
