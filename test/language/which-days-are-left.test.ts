/** Days that something else takes up, days that would do if they came free, and what is left of those that are refused. */
import { describe, expect, it } from 'vitest';
import type { Offer, UnderstandingContext } from '../../src/domain/language.js';
import { NO_WISH } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { standardTopics } from '../../src/language/wordings/topics.js';
import { momentOf, situation, slot } from './contexts.js';

/** Monday 23 November 2026. */
const NOW = slot('2026-11-23', '09:25').start;
const TOPICS = standardTopics('Alvio');

const LOOKING = situation('booking', { now: NOW, topics: TOPICS });
const ON_FRIDAY = situation('booking', {
  now: NOW,
  topics: TOPICS,
  wish: { ...NO_WISH, date: '2026-11-27' },
  offer: { kind: 'slots', slots: [slot('2026-11-27', '14:30'), slot('2026-11-27', '15:30')] },
});
const TWO_DAYS = situation('booking', {
  now: NOW,
  topics: TOPICS,
  offer: { kind: 'days', days: ['2026-11-24', '2026-11-25'] },
});
const BOOKED = situation('booked', { now: NOW, topics: TOPICS, booking: slot('2026-11-27', '14:00') });
const BOOKED_LATER = { ...BOOKED, booking: slot('2026-12-04', '14:00') };

function english(context: UnderstandingContext): UnderstandingContext {
  return { ...context, language: 'en' };
}

/** Whether it is read so, in the words of `momentOf`, behind the intent. */
function holds(context: UnderstandingContext, said: Record<string, string>): void {
  it.each(Object.entries(said))('"%s": %s', (text, expected) => {
    const meaning = understand([text], context);
    expect(`${meaning.intent} ${momentOf(meaning)}`.trim()).toBe(expected);
  });
}

describe('where the rest suits, what is told takes its days up', () => {
  holds(LOOKING, {
    "Pas mardi j'ai le kiné, jeudi et vendredi mon fils est là, le reste du temps ça va":
      'reject_slots not 2026-11-24, not 2026-11-26, not 2026-11-27',
    'mercredi et jeudi ma fille est là, le reste ça va': 'reject_slots not 2026-11-25, not 2026-11-26',
    "tuesday I have physio, thursday my son's over, any other day is fine":
      'reject_slots not 2026-11-24, not 2026-11-26',
    "my carer comes tuesday and thursday, otherwise I'm free": 'reject_slots not 2026-11-24, not 2026-11-26',
    'mardi kiné, jeudi coiffeur, sinon je suis libre': 'reject_slots not 2026-11-24, not 2026-11-26',
    "wednesdays I'm at the food bank, rest of the week is fine": 'reject_slots not 2026-11-25',
    // But not what is wished first.
    'mardi 10h, sinon les autres jours après 16h': 'propose_time at 2026-11-24 10:00',
    'mardi matin, sinon le reste du temps ça va': 'propose_time date 2026-11-24, morning',
    'tuesday is best, otherwise any other day is fine': 'propose_time date 2026-11-24',
    'is tuesday ok? otherwise any other day': 'propose_time date 2026-11-24',
    'mardi le reste de la journée je suis libre': 'propose_time date 2026-11-24',
  });
});

describe('of a time that may come free they would be told', () => {
  const SAID = [
    'keep me posted if thursday comes free',
    'prévenez-moi si ça se libère mercredi',
    'let me know if anything opens up on thursday',
    'si jeudi se libère dites le moi',
    'shout if wednesday frees up',
    "mettez moi sur liste d'attente pour jeudi",
    'tenez-moi au courant si vous avez un désistement mercredi',
    'could you let me know if a slot comes up thursday morning',
  ];

  it.each([ON_FRIDAY, BOOKED, LOOKING].flatMap((context) => SAID.map((text) => ({ text, context }))))(
    'and nothing is wished, moved or refused: $context.stage "$text"',
    ({ text, context }) => {
      const { intent, at, wish, topics } = understand([text], context);
      expect({ intent, at, wish, topics }).toEqual({
        intent: 'question',
        at: null,
        wish: context.wish,
        topics: ['to_pass_on'],
      });
    },
  );

  it('beside the time that is taken', () => {
    const { intent, at, topics } = understand(
      ['14h30 ok mais prévenez moi si ça se libère plus tôt'],
      ON_FRIDAY,
    );
    expect([intent, at, topics]).toEqual(['choose_slot', slot('2026-11-27', '14:30').start, ['to_pass_on']]);
  });

  describe('but somebody who gets free, and a day that may be free now, is meant', () => {
    holds(ON_FRIDAY, {
      'let me know if thursday is free': 'propose_time date 2026-11-26',
      'dites moi si jeudi est libre': 'propose_time date 2026-11-26',
      "if I get free thursday I'll take it": 'propose_time date 2026-11-26',
      'can you free up thursday': 'propose_time date 2026-11-26',
    });
    holds(BOOKED, {
      "something's come up, can we do thursday": 'reschedule at 2026-11-26 14:00',
    });
  });
});

describe('a day by its short name may be all that is asked', () => {
  holds(english(ON_FRIDAY), {
    'actually my carer comes friday, sat?': 'propose_time date 2026-11-28',
    'sat?': 'propose_time date 2026-11-28',
    'mon?': 'propose_time date 2026-11-30',
    'he sat down?': 'question date 2026-11-27',
  });
  holds(english(BOOKED), { 'the plumber comes friday, mon?': 'reschedule at 2026-11-30 14:00' });
  holds(ON_FRIDAY, {
    'mer ?': 'propose_time date 2026-11-25',
    'vendredi y a le plombier, sam ?': 'propose_time date 2026-11-28',
    'vue sur la mer ?': 'question date 2026-11-27',
  });
});

describe('the day that was fine after all', () => {
  holds(ON_FRIDAY, {
    "nan laisse, finalement vendredi c'était bien": 'propose_time date 2026-11-27',
    'nah leave it, friday was fine actually': 'propose_time date 2026-11-27',
    'friday at 3.30 was fine': 'propose_time at 2026-11-27 15:30',
    "friday's no good after all": 'reject_slots not 2026-11-27',
  });
  const refused = { ...NO_WISH, date: '2026-11-25', time: '17:00', rejected: ['2026-11-27'] };
  holds(
    { ...BOOKED, booking: slot('2026-11-25', '17:00'), wish: refused },
    {
      "nan laisse, finalement vendredi c'était bien": 'reschedule date 2026-11-27',
      'no leave it, friday was fine': 'reschedule date 2026-11-27',
      'actually thursday was better': 'reschedule not 2026-11-27',
    },
  );
});

describe('"that week" is the one of the day that stands', () => {
  const ITS_DAYS = [30, 1, 2, 3, 4, 5, 6].map((day) => (day === 30 ? '2026-11-30' : `2026-12-0${day}`));

  it.each([
    'Tom is away that week, could we do the 14th',
    'je suis absente cette semaine-là, le 14 ce serait possible ?',
  ])('and none of its days suits: "%s"', (text) => {
    const { at, wish } = understand([text], BOOKED_LATER);
    expect(at).toBe(slot('2026-12-14', '14:00').start);
    expect(wish.rejected).toEqual(ITS_DAYS);
  });

  holds(BOOKED_LATER, {
    'la même semaine mais lundi': 'reschedule at 2026-11-30 14:00',
    "the 9th, no wait I'm away that week": 'reject_slots not 2026-12-09',
    "on the 9th and I'm free that week": 'reschedule at 2026-12-09 14:00',
  });
});

describe('something sooner, and not on that day', () => {
  holds(BOOKED, {
    'is there any chance of something sooner? not tomorrow though': 'reschedule not 2026-11-24',
    'plus tôt ce serait possible ? mais pas mercredi': 'reschedule not 2026-11-25',
    'anything earlier? just not tuesday': 'reschedule not 2026-11-24',
  });
  holds(ON_FRIDAY, {
    'anything sooner? not tomorrow though': 'reject_slots not 2026-11-24, not 2026-11-27',
  });
  holds(TWO_DAYS, {
    'anything sooner? not tomorrow': 'reject_slots not 2026-11-24, not 2026-11-25',
    'not tomorrow': 'propose_time date 2026-11-25, not 2026-11-24',
  });
});

describe('what is said of all that is offered', () => {
  holds(TWO_DAYS, {
    'both those days im in court': 'reject_slots not 2026-11-24, not 2026-11-25',
    'those days im at work': 'reject_slots not 2026-11-24, not 2026-11-25',
    "les deux jours j'ai cours": 'reject_slots not 2026-11-24, not 2026-11-25',
    'ces jours-là je garde mes petits-enfants': 'reject_slots not 2026-11-24, not 2026-11-25',
    "either of those days I'm away": 'reject_slots not 2026-11-24, not 2026-11-25',
    'both are a no from me': 'reject_slots not 2026-11-24, not 2026-11-25',
    'im free both days': 'propose_time date 2026-11-24',
    'les deux jours ça va': 'propose_time date 2026-11-24',
    'je bosse pas ces deux jours là': 'propose_time date 2026-11-24',
    'either of those days': 'propose_time date 2026-11-24',
    // Hours limit them.
    "both days I'm at work until 5": 'propose_time from 17:00',
  });
  const several: Offer = { kind: 'slots', slots: [slot('2026-11-24', '10:00'), slot('2026-11-25', '16:00')] };
  holds(
    { ...TWO_DAYS, offer: several },
    {
      'both those times im driving': 'reject_slots not 2026-11-24, not 2026-11-25',
      'both days im free': 'interested',
      'les deux enfants sont là': 'other',
    },
  );
});

describe('hours of several days that are refused in one breath', () => {
  holds(TWO_DAYS, {
    'pas mardi matin ou mercredi après 16h': 'reject_slots not 2026-11-24, not 2026-11-25',
    'not tuesday morning or wednesday after 4': 'reject_slots not 2026-11-24, not 2026-11-25',
    "can't do tuesday am, nor wednesday afternoon": 'reject_slots not 2026-11-24, not 2026-11-25',
    'not tuesday or before 10': 'propose_time date 2026-11-25, not 2026-11-24',
    'pas mardi matin mais mercredi après 16h': 'propose_time date 2026-11-25, from 16:00, not 2026-11-24',
  });
  holds(LOOKING, {
    'pas avant 10h ou après 16h': 'propose_time from 10:00, to 16:00',
    'rien avant 9h ou après 18h': 'propose_time from 09:00, to 18:00',
    'avant 10h ou après 16h': 'propose_time',
  });
});

describe('a no, and another day or hour', () => {
  holds(TWO_DAYS, {
    'no thx, another day': 'reject_slots not 2026-11-24, not 2026-11-25',
    'no thanks another time': 'reject_slots not 2026-11-24, not 2026-11-25',
    'non merci une autre fois peut être': 'reject_slots not 2026-11-24, not 2026-11-25',
    'no thx not those days': 'reject_slots not 2026-11-24, not 2026-11-25',
    'no thanks': 'not_interested',
    'no thanks, not interested': 'not_interested',
  });
  holds(BOOKED, {
    'no thanks, another time': 'reschedule',
    'non merci, un autre jour': 'reschedule',
  });
  holds(situation('known'), { 'no thx, another day': 'later' });
});
