/** Hours and days by what is said beside them: of another hour, of when to be asked, of what is on, of which are sure. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation, type Situation } from './contexts.js';

function holds(name: Situation, language: 'fr' | 'en', said: Record<string, string>): void {
  it.each(Object.entries(said))('"%s": %s', (text, expected) => {
    const meaning = understand([text], situation(name, { language }));
    expect(`${meaning.intent} ${momentOf(meaning)}`.trim()).toBe(expected);
  });
}

describe('half past and a quarter past, of the hour that was named', () => {
  holds('booking', 'en', {
    'Tuesday afternoon, say four, no make it half past': 'propose_time at 2025-10-14 16:30',
    'Tuesday at half past 3': 'propose_time at 2025-10-14 15:30',
  });
  holds('oneSlot', 'en', { "10's tight, quarter past would work": 'propose_time at 2025-10-09 10:15' });
  holds('dayKnown', 'en', { 'the 2 o’clock mark': 'propose_time at 2025-10-10 14:00' });
});

describe('a day that is put politely, or reasoned, is wished', () => {
  holds('timeKnown', 'en', {
    "Friday if that isn't too short notice": 'propose_time at 2025-10-10 14:30',
    'Monday, since my husband is off work that day': 'propose_time at 2025-10-13 14:30',
    "can't on Thursdays so it would have to be the Friday":
      'propose_time at 2025-10-10 14:30, not 2025-10-09',
    'Tomorrow no, Friday yes, Monday maybe': 'propose_time at 2025-10-10 14:30, not 2025-10-09',
    'Friday maybe, Monday maybe': 'propose_time time 14:30',
  });
  holds('timeKnown', 'fr', {
    "demain si c'est pas trop court pour vous": 'propose_time at 2025-10-09 14:30',
    'vendredi oui, lundi peut-être': 'propose_time at 2025-10-10 14:30',
  });
});

describe('when to be asked again is no time for a call', () => {
  holds('oneSlot', 'en', {
    'Maybe, ask me tonight': 'later',
    'ask me again tomorrow': 'later',
    'leave it with me until tomorrow': 'later',
    'I need to check with the boss, give me an hour': 'later',
  });
  holds('oneSlot', 'fr', {
    'peut-être, redemandez-moi ce soir': 'later',
    "laissez-moi jusqu'à demain": 'later',
  });
  holds('booking', 'en', { 'give me an hour': 'propose_time at 2025-10-08 10:31' });
  holds('timeKnown', 'en', { "don't have my rota yet, it comes out Friday": 'later time 14:30' });
  holds('oneDay', 'en', { "Hold off on booking till I've seen my diary at home": 'later' });
});

describe('when they will know what they can do is no time for a call', () => {
  holds('booking', 'en', {
    'hmm dunno, my rota comes out tomorrow night': 'later',
    "rota's out friday": 'later',
    'we get our shifts on Thursday': 'later',
    "I'll know more this evening": 'later',
    'could I get back to you on Friday?': 'later',
    'mind if I let you know tonight': 'later',
    'can I confirm by tomorrow': 'later',
    'let me know tomorrow': 'later',
    "I'll know my hours tomorrow, but Friday at 3 should be grand": 'propose_time at 2025-10-10 15:00',
    'I get my rota tomorrow so ring me Friday': 'propose_time date 2025-10-10',
    "I'll tell you, tomorrow at 3 suits": 'propose_time at 2025-10-09 15:00',
    'as far as I know Friday works': 'propose_time date 2025-10-10',
  });
  holds('booking', 'fr', {
    'mon planning sort ce soir': 'later',
    'je saurai demain soir': 'later',
    "j'aurai mes horaires vendredi": 'later',
    'je peux vous dire ça demain ?': 'later',
    'je peux te confirmer ce soir ?': 'later',
    "j'ai mon planning demain mais vendredi 15h ça devrait aller": 'propose_time at 2025-10-10 15:00',
    'rappelez-moi vendredi, je saurai demain': 'propose_time date 2025-10-10',
    'je peux vous dire demain 14h': 'propose_time at 2025-10-09 14:00',
  });
  holds('slots', 'en', { 'maybe, can I tell you tonight?': 'later date 2025-10-15' });
});

describe('hours of the day that do not suit refuse no day', () => {
  holds('dayKnown', 'en', {
    "whenever, just not between 12 and 1, that's my dinner": 'propose_time date 2025-10-10',
    "not early, I'm not a morning person": 'propose_time date 2025-10-10, from 12:00',
    'my lunch break which is 1.15 to 2': 'propose_time date 2025-10-10, from 13:15, to 14:00',
  });
  holds('dayKnown', 'fr', { 'je suis pas matinal': 'propose_time date 2025-10-10, from 12:00' });
  holds('slots', 'en', {
    '8.30 is right in the middle of the school run and 2 is the middle of my shift': 'reject_slots',
    'none of them, I told you already evenings': 'propose_time date 2025-10-15, evening',
    'Not a morning person, second one': 'choose_slot at 2025-10-15 14:00',
  });
});

describe('offered days by their numbers, and the other day', () => {
  holds('days', 'en', {
    '14 no 15 yes': 'propose_time date 2025-10-15',
    "Tuesday would've been grand only I've the dentist, so the other day":
      'propose_time date 2025-10-15, not 2025-10-14',
  });
  holds('days', 'fr', {
    '14 oui 15 non': 'propose_time date 2025-10-14',
    "Mardi aurait été parfait mais j'ai le kiné, donc l'autre jour": 'propose_time date 2025-10-15',
  });
  holds('oneDay', 'en', {
    '14 is fine, but please call my other number': 'propose_time date 2025-10-14',
    "It's my son's birthday. Following day?": 'propose_time date 2025-10-15',
    "what if I'm driving, can he leave a message": 'question',
  });
});

describe('what is supposed of an offered time chooses none', () => {
  holds('slots', 'en', {
    'What if I take 8.30 and sleep in, can I change it?': 'question date 2025-10-15',
    'Two works, three would be better, but two works': 'choose_slot at 2025-10-15 14:00',
  });
  holds('slots', 'fr', {
    'Si je prends 8h30 et que je dors encore, je peux changer ?': 'question date 2025-10-15',
  });
  holds('twoDays', 'en', {
    "Don't bother with Thursday, Friday at 10 will do": 'choose_slot at 2025-10-10 10:00',
    'friday, hmm, so the later': 'choose_slot at 2025-10-10 16:00',
    'any of the three tbh': 'choose_slot at 2025-10-09 10:00',
  });
  holds('oneSlot', 'en', {
    'sorry cant, at work': 'reject_slots not 2025-10-09',
    "can't do that one but I'm all yours on Monday": 'propose_time date 2025-10-13',
    'please remove the 10, I only do after 2': 'propose_time date 2025-10-09, from 14:00',
    "put me down for it and I'll hope for the best": 'choose_slot at 2025-10-09 10:00',
    'It is fine by me, kindly send calendar invite on mail': 'choose_slot at 2025-10-09 10:00',
    "that's a pass from me, on the slot and on the rest": 'not_interested',
  });
});
