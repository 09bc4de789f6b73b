import { describe, expect, it } from 'vitest';
import { slot } from '../../evaluation/situations.js';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation } from './contexts.js';

/** A call stands on Monday at 12:00, and two other times are offered. */
const MOVING = situation('booked', {
  booking: slot('2025-10-13', '12:00'),
  offer: { kind: 'slots', slots: [slot('2025-10-13', '11:30'), slot('2025-10-14', '12:00')] },
});

describe('while another time is talked about, the meeting is kept', () => {
  it.each([
    'bon laissez lundi alors',
    'non rien laissez lundi',
    'non laissez comme avant',
    'ah dommage, gardez lundi alors',
    'on garde comme prévu',
    'finalement on ne change rien',
    "changez rien, c'est bon",
    'restons sur lundi midi',
    'laissez tomber',
    'leave it as it is',
    'ok leave it',
    'keep it then',
    'keep monday please',
    'just keep the original time',
    'stick with monday',
    "let's stick to 12",
    'never mind the move',
    "forget it I'll make it",
    "don't change anything, as it was",
  ])('"%s"', (text) => {
    const meaning = understand([text], MOVING);
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('confirm at 2025-10-13 12:00');
  });
});

describe('a meeting that they cannot come to, once two other days were offered', () => {
  const DECLINED = situation('booked', {
    declined: true,
    offer: { kind: 'days', days: ['2025-10-14', '2025-10-15'] },
  });

  it.each([
    'leave it',
    'leave it for now, I will text you once I am home',
    'just leave it then, thanks',
    'no worries, leave it',
    'forget it, none of those work',
    'nvm',
    'sure, leave it',
    "I'd rather leave it",
    'vaut mieux laisser tomber',
    'never mind for now',
    'laisse tomber',
    'laissez, je vous recontacterai',
    "non laissez pour l'instant",
    'bon tant pis',
    "c'est pas grave, on laisse tomber",
  ])('is let go: "%s"', (text) => {
    const meaning = understand([text], DECLINED);
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('cancel ');
  });

  it.each([
    'leave it as it is',
    'leave it, I can make it after all',
    'keep it then',
    'leave it at 2.30',
    'never mind the move',
    'laissez comme prévu',
    'finalement laissez, je serai là',
    'laissez jeudi',
  ])('is kept: "%s"', (text) => {
    const meaning = understand([text], DECLINED);
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('confirm at 2025-10-09 14:30');
  });

  it.each([
    ['tant pis, mardi', 'propose_time date 2025-10-14'],
    ['no worries, tuesday works', 'propose_time date 2025-10-14'],
    ['laissez-moi regarder mon agenda', 'other '],
    ['leave it with me', 'other '],
    ['no worries', 'interested '],
    ['shall I leave it?', 'question '],
    ["j'oublie tout, désolé", 'other '],
    ["je l'ai oublié, pardon", 'other '],
  ])('is neither kept nor let go: "%s"', (text, expected) => {
    const meaning = understand([text], DECLINED);
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe(expected);
  });
});

describe('a goodbye till the day on which another hour is offered too', () => {
  it.each(['à lundi', 'ok à lundi alors', 'see you monday then', 'ok merci, à lundi 😎'])(
    'keeps and moves nothing: "%s"',
    (text) => {
      const meaning = understand([text], MOVING);
      expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('interested ');
    },
  );
});

describe('the meeting is not kept by words about something else', () => {
  it.each([
    ['gardez-moi mardi', 'choose_slot at 2025-10-14 12:00'],
    ['garde lundi 11h30', 'choose_slot at 2025-10-13 11:30'],
    ['annulez tout, laissez tomber', 'cancel '],
  ])('"%s"', (text, expected) => {
    const meaning = understand([text], MOVING);
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe(expected);
  });

  it('nor where it cannot be', () => {
    expect(understand(["I can't keep monday"], MOVING).intent).not.toBe('confirm');
  });

  it('where no meeting stands', () => {
    expect(understand(['leave it as it is'], situation('slots')).intent).not.toBe('confirm');
  });

  it('where it is only dropped, and nothing else was offered', () => {
    expect(understand(['laissez tomber'], situation('booked')).intent).not.toBe('confirm');
  });
});

it('"same time" is that of the meeting, while days are offered', () => {
  const context = situation('booked', { offer: { kind: 'days', days: ['2025-10-10', '2025-10-13'] } });
  expect(momentOf(understand(['vendredi même heure'], context))).toBe('at 2025-10-10 14:30');
});

it('an hour that none of the offered days was wished for is not read into the day that was', () => {
  const wish = { ...MOVING.wish, date: '2025-10-12' };
  expect(momentOf(understand(['10h'], { ...MOVING, wish }))).toBe('time 10:00');
});

it('a day that is refused too leaves what was said of the hours', () => {
  const slots = [slot('2025-10-08', '16:00'), slot('2025-10-13', '16:00'), slot('2025-10-14', '16:00')];
  const offer = { kind: 'slots' as const, slots };
  const context = situation('slots', { wish: { ...MOVING.wish, notBefore: '16:00' }, offer });
  const meaning = understand(["hmm Monday's no good either"], context);
  expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('reject_slots from 16:00, not 2025-10-13');
});

describe('the meeting stays where the days that do not suit are over by then', () => {
  const booked = situation('booked', { booking: slot('2025-10-20', '14:30') });

  it.each(["can't do this week really", "I'm away this week", "cette semaine c'est mort"])('"%s"', (text) => {
    const meaning = understand([text], booked);
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('confirm at 2025-10-20 14:30');
  });

  it.each([
    "can't do this week, can we move it",
    "I can't make it, this week is mad",
    "I can't make it, any day from the 15th",
  ])('and not where it is moved: "%s"', (text) => {
    expect(understand([text], booked).intent).toBe('reschedule');
  });
});

describe("a day pointed at is of the meeting's own week, one that is merely named of either", () => {
  const booked = situation('booked', { booking: slot('2025-10-20', '14:30') });

  it.each([
    ['could we do the Tuesday instead? same time', 'reschedule at 2025-10-21 14:30'],
    ['can we do the Wednesday?', 'reschedule at 2025-10-22 14:30'],
    ['that Thursday would be better', 'reschedule at 2025-10-23 14:30'],
    ['the Friday at 10', 'reschedule at 2025-10-24 10:00'],
    ['le mardi plutôt', 'reschedule at 2025-10-21 14:30'],
    ['on peut faire le jeudi à la place ?', 'reschedule at 2025-10-23 14:30'],
    ['le lundi ça va toujours', 'confirm at 2025-10-20 14:30'],
    ['Tuesday instead?', 'reschedule '],
    ['mardi plutôt', 'reschedule '],
    ['le mardi je suis libre', 'reschedule '],
  ])('"%s"', (text, expected) => {
    const meaning = understand([text], booked);
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe(expected);
  });
});

describe('whether the meeting is still on, while another time is talked about', () => {
  const DAYS = situation('booked', { offer: situation('days').offer });

  it.each([
    "c'est encore bon pour 14h30 ?",
    'c toujours ok pour demain 14h30 ?',
    'et le rdv de 14h30 tient toujours ?',
    'is the 2.30pm call still happening?',
    'is the call tomorrow still on',
  ])('keeps it: "%s"', (text) => {
    const { intent, at } = understand([text], DAYS);
    expect([intent, at]).toEqual(['confirm', DAYS.booking?.start]);
  });

  it.each(['is it still on?', 'c’est toujours maintenu ?'])('is told when it is: "%s"', (text) => {
    expect(understand([text], DAYS)).toMatchObject({ intent: 'question', topics: ['call_time'] });
  });

  it('takes what is offered: "c\'est toujours bon pour 11h30 ?"', () => {
    expect(understand(["c'est toujours bon pour 11h30 ?"], MOVING).at).not.toBe(MOVING.booking?.start);
  });
});

describe('who would like another time', () => {
  it.each(['i would like to move the call', "j'aimerais décaler l'appel", 'pas le dimanche svp'])(
    'may come to the meeting still: "%s"',
    (text) => {
      expect(understand([text], situation('booked')).mayCome).toBe(true);
    },
  );

  it.each([
    "can't make it, can we move it",
    'je ne pourrai pas être là, on décale ?',
    'something came up, need to move it',
    'je peux pas jeudi',
  ])('or cannot: "%s"', (text) => {
    expect(understand([text], situation('booked')).mayCome).toBeUndefined();
  });
});
