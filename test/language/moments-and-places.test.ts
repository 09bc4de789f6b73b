/** Moments counted from what stands, and on the clock of where the prospect says to be. */
import { describe, expect, it } from 'vitest';
import { momentOf, situation, slot } from '../../evaluation/situations.js';
import type { UnderstandingContext } from '../../src/domain/language.js';
import { civilToInstant } from '../../src/domain/zone.js';
import { understand } from '../../src/language/understand.js';
import { holdMoments, type MomentCase } from './moment-cases.js';

const CLASSES: Record<string, MomentCase[]> = {
  'the weekday after counts from the day that stands': [
    ['booked', 'fr', "hmm attendez, plutôt lundi d'après 9h", 'at 2025-10-13 09:00'],
    ['booked', 'fr', 'lundi d’après à 9h', 'at 2025-10-13 09:00'],
    ['booked', 'fr', 'non le lundi suivant !', 'at 2025-10-13 14:30'],
    ['booked', 'en', 'can we do the Tuesday after at 10', 'at 2025-10-14 10:00'],
    ['days', 'en', 'ok then Monday after', 'date 2025-10-20'],
    ['booking', 'fr', "lundi d'après 9h", 'time 09:00'],
    ['booked', 'en', 'Monday after 3', 'date 2025-10-13, from 15:00'],
    ['booking', 'fr', 'vendredi suivant vos dispos', 'date 2025-10-10'],
  ],
  'the week after and the same day count from what stands': [
    ['booked', 'fr', "la semaine d'après, même jour", 'at 2025-10-16 14:30'],
    ['booked', 'en', 'same time next week instead?', 'at 2025-10-16 14:30'],
    ['booked', 'en', 'same day next week', 'at 2025-10-16 14:30'],
    ['oneDay', 'fr', "la semaine d'après, même jour", 'date 2025-10-21'],
    ['booked', 'en', 'same day same time', 'at 2025-10-09 14:30'],
  ],
  'the week after is next week where nothing else stands to count from': [
    ['booking', 'fr', 'la semaine suivante jeudi', 'date 2025-10-16'],
    ['booking', 'fr', "la semaine d'après, plutôt mardi 10h", 'at 2025-10-14 10:00'],
    ['booking', 'fr', "la semaine d'après je peux jeudi", 'date 2025-10-16'],
    ['booking', 'en', 'thursday the week after at 3', 'at 2025-10-16 15:00'],
    ['booking', 'en', 'why not tuesday of the following week', 'date 2025-10-14'],
    ['days', 'fr', 'mardi de la semaine suivante', 'date 2025-10-21'],
    ['booking', 'en', 'tuesday the week after half term', ''],
    ['booking', 'fr', "la semaine d'après les vacances, mardi", ''],
    ['booking', 'en', 'not this friday, the week after', 'date 2025-10-17, not 2025-10-10'],
  ],
  'the week after counts from the week that is named before it': [
    ['days', 'fr', 'pas cette semaine, jeudi matin de la semaine suivante', 'date 2025-10-16, morning'],
    ['booking', 'fr', "cette semaine c'est mort\nla semaine d'après mardi", 'date 2025-10-14'],
    ['days', 'en', 'this week is dead, monday the week after', 'date 2025-10-13'],
    ['booking', 'fr', "pas cette semaine, celle d'après mardi", 'date 2025-10-14'],
    ['booking', 'fr', "pas la semaine prochaine mais celle d'après, mardi", 'date 2025-10-21'],
    ['booked', 'en', 'next week is dead, the week after on thursday', 'at 2025-10-23 14:30'],
    ['booking', 'fr', "ni cette semaine ni la prochaine, lundi de la semaine d'après", 'date 2025-10-20'],
  ],
  'minutes before an hour, and parts of the day as they are said in Belgium and Québec': [
    ['booking', 'fr', 'demain à 8h moins quart, après je suis sur chantier', 'at 2025-10-09 07:45'],
    ['booking', 'fr', 'demain à 8h moins quart du soir', 'at 2025-10-09 19:45'],
    ['booking', 'en', 'quarter to 8 tonight', 'at 2025-10-08 19:45'],
    ['booked', 'en', 'make it ten to 3', 'at 2025-10-09 14:50'],
    ['booking', 'fr', 'tantôt vers 15h', 'at 2025-10-08 15:00'],
    ['booking', 'fr', 'à tantôt', ''],
    ['booking', 'fr', 'demain à soir vers 7h', 'at 2025-10-09 19:00'],
    ['booking', 'fr', 'ap dem 10h', 'at 2025-10-10 10:00'],
    ['booking', 'fr', 'ap demain 10h', 'at 2025-10-10 10:00'],
  ],
  'an hour that is told is meant where one asks to be called then': [
    ['booking', 'fr', "je m'arrête à 12h pour manger, appelez à ce moment là demain", 'at 2025-10-09 12:00'],
    ['booking', 'en', 'I finish at 5 tomorrow, call me then', 'at 2025-10-09 17:00'],
  ],
  'what is told of a day or an hour that stands offered refuses it': [
    ['days', 'fr', "le 14 je suis à l'étranger", 'date 2025-10-15, not 2025-10-14'],
    ['oneDay', 'en', 'im in court on the 14th', 'not 2025-10-14'],
    ['booking', 'fr', "le 14 je suis à l'étranger", ''],
    ['oneSlot', 'fr', "à 10h j'ai le carreleur", ''],
    ['slots', 'fr', '8h30 ça pique 😅 10h ?', 'at 2025-10-15 10:00'],
    ['twoDays', 'fr', 'retirez-moi le vendredi, jprends demain', 'at 2025-10-09 10:00'],
    ['yearEnd', 'fr', "pas jeudi, c'est le 1er 😂 lundi 11h", 'at 2026-01-05 11:00, not 2026-01-01'],
  ],
  'words that only look like a no or a question': [
    ['oneSlot', 'en', 'no dramas, that works', 'at 2025-10-09 10:00'],
    ['housing', 'en', "bungalow. saturday around 11 if you're working", 'at 2025-10-11 11:00'],
    ['reminded', 'en', 'stuck on site, 5 any good?', 'at 2025-10-13 17:00'],
    ['booking', 'en', 'meetings non stop until 4 tomorrow then im all yours', 'date 2025-10-09, from 16:00'],
  ],
  'hours are on the clock of where they say to be': [
    ['booking', 'en', "I'm in New York, can you call tomorrow at 9am my time?", 'at 2025-10-09 15:00'],
    ['london', 'en', "I'm in Dubai this week. Tuesday 2pm my time?", 'at 2025-10-14 11:00'],
    ['booking', 'fr', 'mardi 14h heure de la Réunion', 'at 2025-10-14 12:00'],
    ['booking', 'fr', 'je suis à la réunion, mardi 14h heure locale', 'at 2025-10-14 12:00'],
    ['booking', 'fr', "j'habite en Martinique, mardi 9h", 'at 2025-10-14 15:00'],
    ['booked', 'en', '10:30 am EST then', 'at 2025-10-09 16:30'],
    ['booked', 'fr', '10:30 am EST then', 'at 2025-10-09 16:30'],
    ['booked', 'fr', 'plutôt mardi 14h heure de la Réunion', 'at 2025-10-14 12:00'],
    ['booking', 'en', "I'm in Narnia, tomorrow 9am my time", 'date 2025-10-09'],
    ['booking', 'en', "I'm in a meeting, tomorrow 9am my time", 'at 2025-10-09 09:00'],
    ['booking', 'fr', 'là je suis à la réunion, rappelez à 14h', 'time 14:00'],
    ['booking', 'en', "I'm in London on Tuesday, call me friday at 10", 'at 2025-10-10 10:00'],
  ],
};

holdMoments(CLASSES);

describe('days that are named as a stretch', () => {
  it.each([
    ['booking', 'hold on, can we do the week after instead', null, null],
    ['booked', 'hold on, can we do the week after instead', '2025-10-13', '2025-10-19'],
    ['booking', "je suis en déplacement jusqu'au 27", '2025-10-28', null],
    ['booking', "en vacances jusqu'au 27", '2025-10-28', null],
    ['booking', "libre jusqu'au 27", null, '2025-10-27'],
    ['booking', 'la 1ere semaine de décembre', '2025-12-01', '2025-12-07'],
    ['booking', 'semaine 49', '2025-12-01', '2025-12-07'],
    ['booking', 'week 49 would be good', '2025-12-01', '2025-12-07'],
    ['booking', 'semaine 2', '2026-01-05', '2026-01-11'],
    ['booking', 'en semaine 18h', null, null],
    ['booking', 'in a few days', '2025-10-11', '2025-10-17'],
    ['booking', 'dans quelques jours', '2025-10-11', '2025-10-17'],
    ['booking', 'le week-end prochain', '2025-10-11', '2025-10-12'],
  ] as const)('%s: "%s"', (name, text, from, to) => {
    const { span = { from: null, to: null } } = understand([text], situation(name)).wish;
    expect(span).toEqual({ from, to });
  });

  it.each(['le week-end prochain', 'next weekend'])('"%s", said on a weekend, is not that one', (text) => {
    const now = civilToInstant('2025-10-12', '10:00', 'Europe/Paris');
    const { wish } = understand([text], situation('booking', { now }));
    expect(wish.span).toEqual({ from: '2025-10-18', to: '2025-10-19' });
  });
});

describe('of days that suit alike', () => {
  const hours = (part: string | null, notBefore: string | null, notAfter: string | null = null): object => ({
    part,
    notBefore,
    notAfter,
  });
  const DAYS = {
    tomorrow: '2025-10-09',
    monday: '2025-10-13',
    tuesday: '2025-10-14',
    wednesday: '2025-10-15',
  };

  it.each([
    ['lundi ou mardi matin ou alors mercredi mais pas avant 10h'],
    ['Monday or Tuesday morning, or else Wednesday but not before 10'],
  ])('each has its hours, or those that are said for several: %s', (text) => {
    expect(understand([text], situation('booking')).wish.either).toEqual([
      { date: DAYS.monday, time: null, hours: hours('morning', null) },
      { date: DAYS.tuesday, time: null, hours: hours('morning', null) },
      { date: DAYS.wednesday, time: null, hours: hours(null, '10:00') },
    ]);
  });

  it.each([
    ['tmrw after 4 or weds before 10', DAYS.tomorrow, hours(null, '16:00'), hours(null, null, '10:00')],
    [
      'I said tmrw after 4 or weds before 10',
      DAYS.tomorrow,
      hours(null, '16:00'),
      hours(null, null, '10:00'),
    ],
    [
      'soit demain après 17h soit mercredi matin',
      DAYS.tomorrow,
      hours(null, '17:00'),
      hours('morning', null),
    ],
    [
      'lundi entre 9h et 11h ou mercredi entre 14h et 16h',
      DAYS.monday,
      hours(null, '09:00', '11:00'),
      hours(null, '14:00', '16:00'),
    ],
    [
      'tomorrow after 3, or weds before 10 uk time',
      DAYS.tomorrow,
      hours(null, '16:00'),
      hours(null, null, '11:00'),
    ],
    [
      'demain à partir de 16h ou mercredi toute la journée',
      DAYS.tomorrow,
      hours(null, '16:00'),
      hours(null, null),
    ],
    ['tomorrow after 4 or any time wednesday', DAYS.tomorrow, hours(null, '16:00'), hours(null, null)],
  ])('of two with hours of their own: %s', (text, date, first, second) => {
    for (const name of ['booking', 'twoDays', 'booked'] as const)
      expect(understand([text], situation(name)).wish).toMatchObject({
        date: null,
        time: null,
        either: [
          { date, time: null, hours: first },
          { date: DAYS.wednesday, time: null, hours: second },
        ],
      });
  });

  it.each([
    'weds or thurs after 1 but before 3',
    'free wednesday or thursday, after 1 and before 3',
    'mercredi ou jeudi, après 13h mais avant 15h',
  ])('both within two limits that are said of both: %s', (text) => {
    const now = civilToInstant('2025-10-06', '09:31', 'Europe/Paris');
    expect(understand([text], situation('booking', { now })).wish).toMatchObject({
      date: null,
      notBefore: '13:00',
      notAfter: '15:00',
      either: [
        { date: '2025-10-08', time: null },
        { date: DAYS.tomorrow, time: null },
      ],
    });
  });

  it('of one day both its hours', () => {
    const { at, wish } = understand(['demain avant 10h ou après 16h'], situation('twoDays'));
    expect(at).toBeNull();
    expect(wish.either?.map((each) => each.hours)).toEqual([
      hours(null, null, '10:00'),
      hours(null, '16:00'),
    ]);
  });

  it('what is said once for both limits both', () => {
    const { wish } = understand(['Monday or Tuesday after 3'], situation('booking'));
    expect(wish.notBefore).toBe('15:00');
    expect(wish.either).toEqual([DAYS.monday, DAYS.tuesday].map((date) => ({ date, time: null })));
  });
});

describe('neither of two slots', () => {
  it('is no choice of the second', () => {
    const text = 'le premier est trop tôt et le second en plein boulot';
    expect(understand([text], situation('slots'))).toMatchObject({ intent: 'reject_slots', at: null });
  });
});

describe('a month beside an answer', () => {
  it.each([
    [['Non', 'On est 3 associés, on veut ouvrir un second local', 'en mars'], 'answer'],
    [['No', "we're opening a second shop", 'in March'], 'answer'],
    [['Non', 'rappelez-moi en mars'], 'later'],
    [['Oui', 'mais plutôt en mars'], 'later'],
    [['en mars'], 'later'],
  ] as const)('%j: %s', (texts, intent) => {
    expect(understand([...texts], situation('known')).intent).toBe(intent);
  });
});

describe('where the prospect says to be', () => {
  it.each([
    ['booking', "I'm in New York, 9am tomorrow", 'America/New_York'],
    ['booking', 'New York', 'America/New_York'],
    ['booking', 'je suis à la Réunion', 'Indian/Reunion'],
    ['situation', 'I live in Chicago and run two shops', 'America/Chicago'],
    ['booking', 'je suis à la réunion de chantier', undefined],
    ['situation', 'Paris', undefined],
    ['booking', "I'm in London next week", undefined],
  ] as const)('%s: "%s"', (name, text, zone) => {
    expect(understand([text], situation(name)).zone).toBe(zone);
  });
});

describe('an hour or a limit that was said is kept', () => {
  it.each([
    ['slots', 'eleven', 'at 2025-10-15 11:00'],
    ['slots', 'onze svp', 'at 2025-10-15 11:00'],
    ['slots', 'two', 'at 2025-10-15 14:00'],
    ['booking', 'tomorrow I meant 3 not 2', 'at 2025-10-09 15:00'],
    ['booking', '10h et pas 11h vendredi', 'at 2025-10-10 10:00'],
    ['booking', '10h, pas demain', 'time 10:00, not 2025-10-09'],
    ['dayKnown', "ah mince 16h c'est la sortie d'école, plutôt 17h30", 'at 2025-10-10 17:30'],
    ['dayKnown', 'hold on 11 is yoga, say 12', 'at 2025-10-10 12:00'],
    ['booking', "mardi j'ai cours jusqu'à 15h", 'date 2025-10-14, from 15:00'],
    ['booking', 'I work till 4 on Thursday', 'date 2025-10-09, from 16:00'],
    ['booking', 'le vendredi je finis à 15h', 'from 15:00'],
    ['dayKnown', "jeudi je bosse jusqu'à 16h", 'date 2025-10-10, from 16:00'],
    ['booked', "4h du mat c'est trop tôt mdr je voulais dire 14h30", 'at 2025-10-09 14:30'],
  ] as const)('[%s] %s', (name, text, moment) => {
    expect(momentOf(understand([text], situation(name)))).toBe(moment);
  });

  it.each([
    ["we're on holiday the 13th till the 20th, can we do after", { from: '2025-10-21', to: null }],
    ['absente du 13 au 20, on peut faire après ?', { from: '2025-10-21', to: null }],
    ["I'm on leave the 20th to the 24th, before that please", { from: null, to: '2025-10-19' }],
  ])('on the side of an absence: "%s"', (text, span) => {
    expect(understand([text], situation('booking')).wish).toMatchObject({ date: null, span });
  });

  it('where a day is one of two that were named', () => {
    const either = [
      { date: '2025-10-14', time: null },
      { date: '2025-10-15', time: null },
    ];
    const known = situation('days');
    const { wish } = understand(['mercredi'], { ...known, wish: { ...known.wish, either } });
    expect(wish).toMatchObject({ date: '2025-10-15' });
    expect(wish.either).toBeUndefined();
  });

  it('where it was not free, on another day at "the same time"', () => {
    const known = situation('slots');
    const wish = { ...known.wish, sought: '14:30' };
    const meaning = understand(["le 15 j'ai un chantier, le 16 même heure"], { ...known, wish });
    expect(momentOf(meaning)).toBe('at 2025-10-16 14:30, not 2025-10-15');
  });

  it.each(['le plus tard possible', 'as late as possible please'])('within the part wished: "%s"', (text) => {
    const known = situation('slots');
    const wish = { ...known.wish, part: 'morning' as const };
    const slots = [slot('2025-10-15', '08:30'), slot('2025-10-15', '11:30')];
    const meaning = understand([text], { ...known, wish, offer: { kind: 'slots', slots } });
    expect(momentOf(meaning)).toBe('at 2025-10-15 11:30');
  });
});

describe('who spoke of another clock', () => {
  const LONDON = { clock: 'Europe/London' };
  const offered = (...times: string[]): UnderstandingContext =>
    situation('booking', {
      ...LONDON,
      offer: { kind: 'slots', slots: times.map((time) => slot('2025-10-13', time)) },
    });

  it.each<[string, UnderstandingContext, string]>([
    ['monday 10', situation('booking', LONDON), 'at 2025-10-13 11:00'],
    ['lundi après 15h', situation('booking', LONDON), 'date 2025-10-13, from 16:00'],
    ['monday 10', offered('08:30', '14:00'), 'at 2025-10-13 11:00'],
    ['monday 2pm', offered('08:30', '14:00'), 'at 2025-10-13 14:00'],
    ['9 please', offered('09:00', '10:00'), ''],
    ['9 please', offered('10:00', '14:00'), 'at 2025-10-13 10:00'],
    ['the 9 oclock one', offered('09:00', '10:00'), 'at 2025-10-13 09:00'],
    ['tomorrow at 3', situation('booked', LONDON), 'at 2025-10-09 16:00'],
    ['so 2.30 then', situation('booked', LONDON), 'at 2025-10-09 14:30'],
    ['1.30 then', situation('booked', LONDON), 'at 2025-10-09 14:30'],
    ['tomorrow 10 French time', situation('booking', LONDON), 'at 2025-10-09 10:00'],
    ['tomorrow 10 my time', situation('booking', LONDON), 'at 2025-10-09 10:00'],
    ['in two hours', situation('booking', LONDON), 'at 2025-10-08 11:31'],
    ['tomorrow morning', situation('booking', LONDON), 'date 2025-10-09, morning'],
  ])('goes on by it: "%s"', (text, context, moment) => {
    expect(momentOf(understand([text], context))).toBe(moment);
  });

  it.each<[string, string | undefined]>([
    ['any morning next week uk time', 'Europe/London'],
    ['tomorrow 10', undefined],
  ])('names it: "%s"', (text, clock) => {
    expect(understand([text], situation('booking')).clock).toBe(clock);
  });

  it.each<[string, string | undefined]>([
    ['tomorrow 10 my time', 'Europe/Paris'],
    ['tomorrow 10 heure de Paris', 'Europe/Paris'],
    ['tomorrow 10am EST', 'America/New_York'],
    ['tomorrow 10 uk time', undefined],
  ])('may name another: "%s"', (text, clock) => {
    expect(understand([text], situation('booking', LONDON)).clock).toBe(clock);
  });
});
