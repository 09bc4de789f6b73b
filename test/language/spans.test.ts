import { describe, expect, it } from 'vitest';
import type { Span, Wish } from '../../src/domain/language.js';
import { NO_WISH } from '../../src/domain/language.js';
import { instantToCivil } from '../../src/domain/zone.js';
import { understand } from '../../src/language/understand.js';
import { situation, type Situation } from './contexts.js';

function wished(text: string, known: Partial<Wish> = {}): Wish {
  return understand([text], situation('booking', { wish: { ...NO_WISH, ...known } })).wish;
}

/** It is Wednesday, 8 October 2025. */
const NEXT_WEEK: Span = { from: '2025-10-13', to: '2025-10-19' };

describe('days that are named as one', () => {
  it.each<[string, Span]>([
    ['plutôt la semaine prochaine, je suis en déplacement cette semaine', NEXT_WEEK],
    ["I'm away this week, next week is better", NEXT_WEEK],
    ['early next week', { from: '2025-10-13', to: '2025-10-15' }],
    ['this week or next', { from: null, to: '2025-10-19' }],
    ['la semaine du 20', { from: '2025-10-20', to: '2025-10-26' }],
    ['en novembre', { from: '2025-11-01', to: '2025-11-30' }],
    ['fin octobre', { from: '2025-10-21', to: '2025-10-31' }],
    ['next month', { from: '2025-11-01', to: '2025-11-30' }],
    ['in two months', { from: '2025-12-08', to: '2026-01-07' }],
    ['not before January', { from: '2026-01-01', to: null }],
    ['à partir de la semaine prochaine', { from: '2025-10-13', to: null }],
    ['from Thursday on', { from: '2025-10-09', to: null }],
    ['from Monday to Wednesday', { from: '2025-10-13', to: '2025-10-15' }],
    ['avant vendredi', { from: null, to: '2025-10-09' }],
    ['après le 15', { from: '2025-10-16', to: null }],
    ["je suis en vacances jusqu'au 20", { from: '2025-10-21', to: null }],
    ['not this week', { from: '2025-10-13', to: null }],
    ['entre le 20 et le 24', { from: '2025-10-20', to: '2025-10-24' }],
    ['pas dispo avant le 1er décembre', { from: '2025-12-01', to: null }],
    ['on est pas là avant le 20', { from: '2025-10-20', to: null }],
    ['impossible de parler avant mardi', { from: '2025-10-14', to: null }],
    ['pas libre avant la fin du mois', { from: '2025-10-21', to: null }],
    ["can't make it before the 30th", { from: '2025-10-30', to: null }],
    ["I won't be back until Tuesday", { from: '2025-10-14', to: null }],
    ['nothing free before mid November', { from: '2025-11-10', to: null }],
    ["vous n'avez rien avant vendredi ?", { from: null, to: '2025-10-09' }],
    ["c'est pas possible avant vendredi ?", { from: null, to: '2025-10-09' }],
    ['can you not do it before Friday?', { from: null, to: '2025-10-09' }],
    ["I can't wait, call me before Friday", { from: null, to: '2025-10-09' }],
  ])('limit the wish: "%s"', (text, span) => {
    expect(wished(text)).toMatchObject({ date: null, span });
  });

  it.each([
    'I go on leave in November',
    'la livraison est prévue en mars',
    'ma femme rentre la semaine prochaine',
  ])('do not where they are told: "%s"', (text) => {
    expect(wished(text).span).toBeUndefined();
  });

  it('are ruled out where they do not suit and others before them may', () => {
    const { span, rejected } = wished('pas la semaine prochaine');
    expect(span).toBeUndefined();
    expect(rejected).toContain('2025-10-16');
  });

  it.each<[string, Partial<Wish>, string]>([
    ['jeudi', { span: NEXT_WEEK }, '2025-10-16'],
    ['le 20', { span: { from: '2025-11-01', to: '2025-11-30' } }, '2025-11-20'],
    ['Tuesday', { span: { from: '2026-01-01', to: null } }, '2026-01-06'],
  ])('hold the "%s" that follows', (text, known, date) => {
    expect(wished(text, known)).toMatchObject({ date, span: known.span });
  });

  it.each(['demain', 'ce jeudi', 'le 25 octobre'])('give way to "%s", which is none of them', (text) => {
    const { date, span } = wished(text, { span: NEXT_WEEK });
    expect(date).not.toBeNull();
    expect(span).toBeUndefined();
  });

  it('give way to others', () => {
    expect(wished('en novembre', { span: NEXT_WEEK, date: '2025-10-16' })).toMatchObject({
      date: null,
      span: { from: '2025-11-01', to: '2025-11-30' },
    });
  });

  it('are forgotten once they are over', () => {
    expect(wished('jeudi', { span: { from: '2025-09-29', to: '2025-10-05' } }).date).toBe('2025-10-09');
  });
});

describe('moments that suit alike', () => {
  it.each([
    ['mardi 10h ou mercredi 14h', ['2025-10-14 10:00', '2025-10-15 14:00']],
    ['10h mardi ou 14h jeudi', ['2025-10-14 10:00', '2025-10-09 14:00']],
    ['Monday at 10 or Tuesday at 3, whichever suits you', ['2025-10-13 10:00', '2025-10-14 15:00']],
    ['Monday or Tuesday at 10', ['2025-10-13 10:00', '2025-10-14 10:00']],
    ['Friday at 9 or Saturday', ['2025-10-10 09:00', '2025-10-11 null']],
    ['9h ou 9h30', ['null 09:00', 'null 09:30']],
    ['lundi ou mardi', ['2025-10-13 null', '2025-10-14 null']],
    ['le 14 si vous bossez, sinon le lundi qui suit', ['2025-10-14 null', '2025-10-20 null']],
    ['the 14th, otherwise the Monday after', ['2025-10-14 null', '2025-10-20 null']],
    ['Tuesday or the following Friday', ['2025-10-14 null', '2025-10-17 null']],
    ['mercredi 14h ou jeudi 10h', ['2025-10-08 14:00', '2025-10-09 10:00']],
  ])('are kept: "%s"', (text, alternatives) => {
    const { at, wish } = understand([text], situation('booking'));
    expect(at).toBeNull();
    expect(wish.either?.map(({ date, time }) => `${date} ${time}`)).toEqual(alternatives);
  });

  it('are of the day that is talked about', () => {
    expect(wished('9h ou 9h30', { date: '2025-10-10' }).either).toEqual([
      { date: '2025-10-10', time: '09:00' },
      { date: '2025-10-10', time: '09:30' },
    ]);
  });

  it('are settled by the one that is named', () => {
    const either = [
      { date: '2025-10-14', time: '10:00' },
      { date: '2025-10-15', time: '14:00' },
    ];
    expect(wished('mercredi 14h', { either }).either).toBeUndefined();
  });
});

describe('limits', () => {
  const known = { notBefore: '16:00', span: NEXT_WEEK };

  it('outlast a no to what is offered', () => {
    const offered = situation('slots', { wish: { ...NO_WISH, ...known } });
    expect(understand(['non'], offered).wish).toMatchObject({ ...known, date: null, time: null });
  });

  it('outlast another day', () => {
    expect(wished('vendredi', known)).toMatchObject({ date: '2025-10-17', notBefore: '16:00' });
  });

  it('end with "any time"', () => {
    expect(wished("n'importe quand", known)).toEqual(NO_WISH);
  });

  it('of a part of the day are those of the clock where both are named', () => {
    const text = "I'm usually free in the afternoon once the ovens are off, so after 3 any day but Thursday";
    expect(wished(text)).toMatchObject({ notBefore: '15:00', notAfter: null, rejected: ['2025-10-09'] });
  });
});

it('whoever cannot before days far off is left in peace until then', () => {
  const { intent, until } = understand(['pas avant janvier'], situation('known'));
  expect([intent, until]).toEqual(['later', Date.parse('2026-01-01T09:31:00+01:00')]);
});

describe('when something of their own begins', () => {
  it.each([
    'on refait tout, chantier en février',
    'gros travaux prévus en mars',
    'remise des clés en décembre',
    'refurb starting in January',
    'we are having an extension, builders in from February',
    'moving house in December',
    'completion is in January',
  ])('answers what was asked, and puts nothing off: "%s"', (text) => {
    const { intent, wish, answers } = understand([text], situation('situation'));
    expect([intent, wish.span, answers[0]?.value]).toEqual(['answer', undefined, text]);
  });

  it.each(['rappelez-moi en mars, les travaux seront finis', 'call me in March, the works end then'])(
    'but a call is wished then where it is asked for: "%s"',
    (text) => {
      const { intent, wish } = understand([text], situation('situation'));
      expect([intent, wish.span]).toEqual(['later', { from: '2026-03-01', to: '2026-03-31' }]);
    },
  );
});

describe('after days far off', () => {
  const january: Span = { from: '2026-01-01', to: '2026-01-31' };

  it.each([
    ['jeudi 10h', '2025-10-09'],
    ['actually monday morning', '2025-10-13'],
    ['finalement demain', '2025-10-09'],
  ])('a weekday is the next one: "%s"', (text, date) => {
    const wish = wished(text, { span: january });
    expect([wish.date, wish.span]).toEqual([date, undefined]);
  });

  it.each(['pas en janvier l’appel, c’est le chantier', 'the call isn’t in January', 'asap please'])(
    'they are dropped by who did not mean them: "%s"',
    (text) => {
      expect(wished(text, { span: january }).span).toBeUndefined();
    },
  );

  it.each([
    ['the 20th', '2026-01-20'],
    ['le 6 janvier', '2026-01-06'],
  ])('but a date is of them: "%s"', (text, date) => {
    expect(wished(text, { span: january })).toMatchObject({ date, span: january });
  });
});

describe('away until a day', () => {
  it.each<[string, string]>([
    ['in Spain until the 22nd', '2025-10-22'],
    ["I'm at my sister's in Leeds till Tuesday", '2025-10-14'],
    ["over in Ireland til the 21st, give me a shout when I'm home", '2025-10-21'],
    ["sorry, I'm stuck in hospital until Thursday", '2025-10-09'],
    ["je suis en Nouvelle-Calédonie jusqu'au 22", '2025-10-23'],
    ["chez ma fille à Lille jusqu'à mardi", '2025-10-15'],
    ["je suis à Londres jusqu'au 20, contactez-moi à mon retour", '2025-10-21'],
  ])('nothing is wished before it: "%s"', (text, from) => {
    expect(wished(text).span).toEqual({ from, to: null });
  });

  it.each<[string, string]>([
    ["I'm in until the 22nd", '2025-10-22'],
    ['home until Tuesday', '2025-10-14'],
    ["je suis dispo jusqu'au 22", '2025-10-22'],
    ["chez moi jusqu'à mardi", '2025-10-14'],
  ])('but nothing after it from who is there: "%s"', (text, to) => {
    expect(wished(text).span).toEqual({ from: null, to });
  });

  it.each([
    ["I'm in Australia until the 20th, call me when I'm back", '2025-10-20'],
    ["je suis au Japon jusqu'au 20, rappelez quand je suis rentré", '2025-10-21'],
    ['rappelez-moi quand je rentre vendredi', '2025-10-10'],
  ])('they are asked again then: "%s"', (text, day) => {
    const { intent, until } = understand([text], situation('known'));
    expect(intent).toBe('later');
    expect(instantToCivil(until ?? 0, 'Europe/Paris').date).toBe(day);
  });

  it('nor before the days they were limited to, from who says no more than "later"', () => {
    const wish = { ...NO_WISH, span: { from: '2025-10-13', to: null } };
    const { until } = understand(['plus tard'], situation('known', { wish }));
    expect(instantToCivil(until ?? 0, 'Europe/Paris').date).toBe('2025-10-13');
  });

  it('is kept beside an answer', () => {
    const { answers, wish } = understand(
      ["oui je connais, mais je suis en Italie jusqu'au 22"],
      situation('known'),
    );
    expect(answers).toEqual([{ question: 'known', value: 'yes' }]);
    expect(wish.span).toEqual({ from: '2025-10-23', to: null });
  });

  it.each(["oui, je suis en location jusqu'au 3 mars", "I'm in a contract until the 20th"])(
    'is nobody whom something else binds: "%s"',
    (text) => {
      expect(understand([text], situation('known')).wish.span).toBeUndefined();
    },
  );

  it('moves a meeting before it only for who wants the call then', () => {
    const meaning = (text: string) => understand([text], situation('booked'));
    expect(meaning("in Spain until the 20th, ring me when I'm back")).toMatchObject({
      intent: 'reschedule',
      wish: { span: { from: '2025-10-20', to: null } },
    });
    expect(meaning("I'm in Spain until the 20th").intent).toBe('other');
  });
});

describe('a week by its place in a month', () => {
  it.each<[string, Span]>([
    ['second week of nov when the kids are back', { from: '2025-11-10', to: '2025-11-16' }],
    ['the first week of feb', { from: '2026-02-02', to: '2026-02-08' }],
    ['la première semaine de novembre', { from: '2025-11-03', to: '2025-11-09' }],
    ['2e semaine de janv', { from: '2026-01-05', to: '2026-01-11' }],
    ['3rd week jan', { from: '2026-01-12', to: '2026-01-18' }],
    ['la première semaine de janvier', { from: '2026-01-01', to: '2026-01-04' }],
    ['in jan', { from: '2026-01-01', to: '2026-01-31' }],
    ['fin nov', { from: '2025-11-21', to: '2025-11-30' }],
  ])('"%s"', (text, span) => {
    expect(wished(text)).toMatchObject({ date: null, span });
  });
});

describe('the weekend by itself', () => {
  it.each(['weekend?', 'maybe weekend', 'week-end plutôt'])('"%s"', (text) => {
    expect(wished(text).span).toEqual({ from: '2025-10-11', to: '2025-10-12' });
  });

  it.each(['weekends', 'how was your weekend?'])('unlike "%s"', (text) => {
    expect(wished(text).span).toBeUndefined();
  });

  it.each(["fortnight's time, I'm away till then", "two weeks' time", "in a fortnight's time"])(
    'a fortnight: "%s"',
    (text) => {
      expect(wished(text).date).toBe('2025-10-22');
    },
  );
});

describe('the rest of the week of the day that stands', () => {
  const of = (text: string, name: Situation) => understand([text], situation(name)).wish.span;

  it.each<[string, Situation, Span]>([
    ['I would rather later in the week', 'oneDay', { from: '2025-10-15', to: '2025-10-19' }],
    ['plutôt plus tard dans la semaine', 'oneDay', { from: '2025-10-15', to: '2025-10-19' }],
    ['later that week?', 'slots', { from: '2025-10-16', to: '2025-10-19' }],
    ['earlier in the week would be better', 'slots', { from: '2025-10-13', to: '2025-10-14' }],
    ['can we move it to later in the week', 'booked', { from: '2025-10-10', to: '2025-10-12' }],
    ['later this week', 'oneDay', { from: '2025-10-09', to: '2025-10-12' }],
    ['later in the week', 'booking', { from: '2025-10-09', to: '2025-10-12' }],
  ])('"%s" [%s]', (text, name, span) => {
    expect(of(text, name)).toEqual(span);
  });
});

describe('other days beside one that is refused', () => {
  it.each<[string, Situation, string, Span]>([
    ['pas demain, la semaine prochaine plutôt', 'booking', '2025-10-09', NEXT_WEEK],
    ['Demain impossible. La semaine prochaine oui.', 'oneSlot', '2025-10-09', NEXT_WEEK],
    ["can't do tomorrow, next week is fine", 'oneSlot', '2025-10-09', NEXT_WEEK],
    ['not tomorrow. next week yes', 'booked', '2025-10-09', NEXT_WEEK],
    [
      'le 14 on enterre mon oncle, impossible, la semaine suivante si vous voulez',
      'oneDay',
      '2025-10-14',
      { from: '2025-10-20', to: '2025-10-26' },
    ],
    ["the 14th's no good, late October ok", 'oneDay', '2025-10-14', { from: '2025-10-21', to: '2025-10-31' }],
  ])('are wished: "%s" [%s]', (text, name, day, span) => {
    const { intent, wish } = understand([text], situation(name));
    expect(intent).toBe(name === 'booked' ? 'reschedule' : 'propose_time');
    expect(wish).toMatchObject({ date: null, rejected: [day], span });
  });

  it.each([
    'pas demain, la semaine prochaine je suis absent',
    'not tomorrow, next week is mental too',
    "le 14 je suis absent, et jusqu'à la fin du mois",
  ])('unless they are refused with it: "%s"', (text) => {
    const { intent, wish } = understand([text], situation('oneDay'));
    expect(intent).toBe('reject_slots');
    expect(wish.span).toBeUndefined();
  });
});
