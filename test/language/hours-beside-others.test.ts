/** Hours and days by what is said beside them: of another hour, of when to be asked, of what is on, of which are sure. */
import { describe } from 'vitest';
import { holds } from './holds.js';

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

describe('the one after what is on is a later hour, and the one after a refused day a later day', () => {
  holds('twoDays', 'fr', {
    "vendredi y a la messe à 14h donc celui d'après": 'choose_slot at 2025-10-10 16:00',
    "jeudi 10h j'ai la paroisse donc celui d'après": 'interested',
    "jeudi y a la messe à 10h donc celui d'après": 'interested',
    "pas ce vendredi à 10h, celui d'après": 'propose_time date 2025-10-17, not 2025-10-10',
  });
  holds('twoDays', 'en', {
    'Friday mass is at 2 so the next one': 'propose_time date 2025-10-10, from 14:00',
    'thursday 10 clashes so the one after': 'reject_slots not 2025-10-09',
    'Not this Friday, the one after': 'propose_time date 2025-10-17, not 2025-10-10',
  });
  holds('booking', 'en', {
    'Friday prayers are at 2 so the one after': 'propose_time date 2025-10-10, from 14:00',
  });
  holds('booked', 'en', {
    "tomorrow's no use, the week after is better": 'reschedule not 2025-10-09',
    'not Friday, the week after': 'reschedule at 2025-10-17 14:30, not 2025-10-10',
  });
});

describe('what happens at an offered hour does not take it', () => {
  holds('oneSlot', 'fr', {
    "10h c'est quand je livre": 'reject_slots',
    "10h c'est l'heure de la traite. Demain après 11h30 sinon": 'propose_time date 2025-10-09, from 11:30',
    "10h c'est quand je suis en pause": 'choose_slot at 2025-10-09 10:00',
    "10h c'est l'heure idéale": 'choose_slot at 2025-10-09 10:00',
  });
  holds('oneSlot', 'en', {
    '10 is when the lorries come': 'reject_slots',
    '10 is when the lorries come. Tomorrow after 11.30 otherwise': 'propose_time date 2025-10-09, from 11:30',
    '10 is when we said': 'choose_slot at 2025-10-09 10:00',
    "10 is when I'm free": 'choose_slot at 2025-10-09 10:00',
  });
});

describe('an hour of the meeting that no longer fits is not confirmed', () => {
  holds('booked', 'fr', {
    '14h30 ça devient serré': 'reject_slots',
    '14h30 ça devient tendu, 15h15 ok pour vous ?': 'reschedule at 2025-10-09 15:15',
  });
  holds('booked', 'en', {
    '2.30 is getting tight': 'reject_slots',
    "2.30's looking dicey, 3.15 ok for you?": 'reschedule at 2025-10-09 15:15',
    "my 2pm client cancelled so I'm early": 'other',
    'my 2 o’clock patient bailed, ring me at 3 instead': 'reschedule at 2025-10-09 15:00',
  });
});

describe('a joke about them refuses no day', () => {
  holds('yearEnd', 'fr', {
    "vendredi 2 à 11h si vous n'êtes pas trop fatigués": 'propose_time at 2026-01-02 11:00',
    "vendredi 2 à 11h si t'as pas la gueule de bois": 'propose_time at 2026-01-02 11:00',
    'pas trop vendredi': 'reject_slots not 2026-01-02',
  });
  holds('yearEnd', 'en', {
    "friday 2nd at 11 if you're not too hungover": 'propose_time at 2026-01-02 11:00',
    'not friday 2nd': 'reject_slots not 2026-01-02',
  });
});

describe('a break at an hour is wished where it is said to suit', () => {
  holds('booking', 'fr', {
    "jeudi j'ai ma pause à 10h15 ce serait parfait": 'propose_time at 2025-10-09 10:15',
    "j'ai ma pause à 13h15 c'est trop court": 'propose_time',
    'mercr entre 11h et 13h': 'propose_time date 2025-10-15, from 11:00, to 13:00',
  });
  holds('booking', 'en', {
    "friday my break's at 1.15, that'd be perfect": 'propose_time at 2025-10-10 13:15',
  });
});
