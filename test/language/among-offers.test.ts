/** Choosing among what stands offered: which one is taken, which are refused, and what only looks like a choice. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { situation, type Situation } from './contexts.js';
import { holds } from './holds.js';

describe('of two days in one breath each has its own verdict', () => {
  holds('days', 'en', {
    'tuesday suits wednesday doesnt': 'propose_time date 2025-10-14, not 2025-10-15',
    'wednesday is no good tuesday is fine': 'propose_time date 2025-10-14, not 2025-10-15',
    'wed no tues yes': 'propose_time date 2025-10-14, not 2025-10-15',
    'cant do tuesday wednesday works': 'propose_time date 2025-10-15, not 2025-10-14',
    "I can Wednesday I can't Tuesday": 'propose_time date 2025-10-15, not 2025-10-14',
    'tuesday im working wednesday im free': 'propose_time date 2025-10-15, not 2025-10-14',
    'tuesday morning works wednesday morning doesnt': 'propose_time date 2025-10-14, morning, not 2025-10-15',
    // Both share one.
    'tuesday wednesday no good': 'reject_slots not 2025-10-14, not 2025-10-15',
    'tuesday and wednesday dont work': 'reject_slots not 2025-10-14, not 2025-10-15',
    'tuesday is out wednesday is out': 'reject_slots not 2025-10-14, not 2025-10-15',
    'tuesday works wednesday works': 'propose_time',
  });
  holds('days', 'fr', {
    'mercredi oui mardi non': 'propose_time date 2025-10-15, not 2025-10-14',
    'mardi je peux pas mercredi si': 'propose_time date 2025-10-15, not 2025-10-14',
    "mardi c'est bon mercredi c'est mort": 'propose_time date 2025-10-14, not 2025-10-15',
    'peux pas mercredi mardi ok': 'propose_time date 2025-10-14, not 2025-10-15',
    'mardi ça marche mercredi ça marche pas': 'propose_time date 2025-10-14, not 2025-10-15',
    'mardi mercredi non': 'reject_slots not 2025-10-14, not 2025-10-15',
    'mardi ou mercredi pas possible': 'reject_slots not 2025-10-14, not 2025-10-15',
    'mardi non mercredi non plus': 'reject_slots not 2025-10-14, not 2025-10-15',
  });
});

describe('an offered time that stands in their diary is kept', () => {
  holds('slots', 'en', {
    '14:00 is booked in my calendar': 'choose_slot at 2025-10-15 14:00',
    '2pm is blocked off in my diary, thank you': 'choose_slot at 2025-10-15 14:00',
    "I've blocked 8.30 in our calendar": 'choose_slot at 2025-10-15 08:30',
    '2pm is reserved in my agenda': 'choose_slot at 2025-10-15 14:00',
    // For somebody else, or by them.
    '2pm is booked in my diary with a client': 'choose_slot at 2025-10-15 08:30',
    '2pm is already taken': 'choose_slot at 2025-10-15 08:30',
    "I'm booked at 14:00": 'choose_slot at 2025-10-15 08:30',
  });
  holds('slots', 'fr', {
    '14h réservé dans mon agenda merci': 'choose_slot at 2025-10-15 14:00',
    "j'ai bloqué 8h30 dans mon agenda": 'choose_slot at 2025-10-15 08:30',
    '14h est déjà pris dans mon agenda': 'choose_slot at 2025-10-15 08:30',
  });
  holds('booked', 'en', {
    "I'm booked at 14:30 tomorrow": 'confirm at 2025-10-09 14:30',
  });
});

describe('"15 hours" is a time of the clock where no length of time is meant', () => {
  holds('oneSlot', 'en', {
    'have you got later that day, like 16 hours?': 'propose_time at 2025-10-09 16:00',
    'thursday 15 hours please': 'propose_time at 2025-10-09 15:00',
    'could we say at 14 hours 30': 'propose_time at 2025-10-09 14:30',
    'I work 10 hours that day': 'reject_slots not 2025-10-09',
    'in 15 hours': 'other',
  });
  holds('oneSlot', 'en', {
    'do you also have later that day?': 'reject_slots date 2025-10-09, from 10:30',
    'is there something earlier that day': 'reject_slots date 2025-10-09, to 10:00',
  });
});

describe('a number that counts or stands for "one" is neither hour nor place', () => {
  holds('twoDays', 'en', {
    'any of the 3 is good': 'choose_slot at 2025-10-09 10:00',
    'any one of those 3': 'choose_slot at 2025-10-09 10:00',
    'none of the 3 work': 'reject_slots not 2025-10-09, not 2025-10-10',
    'the 3': 'choose_slot at 2025-10-10 16:00',
  });
  holds('slots', 'en', {
    'either of the 2': 'choose_slot at 2025-10-15 08:30',
    'the late 1': 'choose_slot at 2025-10-15 14:00',
    'the 2nd 1 please': 'choose_slot at 2025-10-15 14:00',
    'not the early 1': 'choose_slot at 2025-10-15 14:00',
    'the 1 pm one': 'propose_time at 2025-10-15 13:00',
  });
  holds('days', 'en', {
    'not wednesday, the other 1': 'propose_time date 2025-10-14, not 2025-10-15',
  });
  holds('slots', 'fr', {
    "n'importe lequel des 2": 'choose_slot at 2025-10-15 08:30',
    'aucun des 2': 'reject_slots not 2025-10-15',
  });
});

describe('both places may be refused, each in its own words', () => {
  holds('slots', 'fr', {
    'trop tôt le premier et trop tard le deuxième': 'reject_slots not 2025-10-15',
    'le premier trop tôt le second trop tard': 'reject_slots not 2025-10-15',
  });
  holds('slots', 'en', {
    'too early the first one, too late the second': 'reject_slots not 2025-10-15',
    'the first is too early for me the second too late': 'reject_slots not 2025-10-15',
    "first one's too early, second is grand": 'choose_slot at 2025-10-15 14:00',
  });
});

describe('what to do should something be in the way when it rings is no moment', () => {
  holds('oneSlot', 'en', {
    'fine but if the kids are kicking off just call back in 10 mins': 'choose_slot at 2025-10-09 10:00',
    "ok, if I'm driving try again in half an hour": 'choose_slot at 2025-10-09 10:00',
    'yes, ring back in 10 mins if the line is busy': 'choose_slot at 2025-10-09 10:00',
    "if it's ok ring me in 10 mins": 'propose_time at 2025-10-08 09:41',
  });
  holds('oneSlot', 'fr', {
    'ok mais si le chien aboie rappelez dans 5 min': 'choose_slot at 2025-10-09 10:00',
    "ça marche, si c'est occupé réessayez dans un quart d'heure": 'choose_slot at 2025-10-09 10:00',
    'si vous êtes libre rappelez dans 10 minutes': 'propose_time at 2025-10-08 09:41',
  });
  holds('booking', 'en', {
    "if I'm at work ring after 5": 'propose_time from 17:00',
  });
});

describe('who is free then takes what stands', () => {
  holds('oneSlot', 'en', {
    "I'm free then": 'choose_slot at 2025-10-09 10:00',
    'I am not disturbed at that hour, you may call': 'choose_slot at 2025-10-09 10:00',
    'no one bothers me at that time': 'choose_slot at 2025-10-09 10:00',
    "I'm not free then": 'reject_slots not 2025-10-09',
    "I'm at work then": 'reject_slots not 2025-10-09',
  });
  holds('oneSlot', 'fr', {
    'je suis tranquille à cette heure-là': 'choose_slot at 2025-10-09 10:00',
    'je ne suis pas occupé à ce moment-là': 'choose_slot at 2025-10-09 10:00',
    'je suis au travail à cette heure-là': 'reject_slots not 2025-10-09',
  });
  holds('slots', 'en', { "I'm free then": 'interested date 2025-10-15' });
  holds('booked', 'en', { "I'm free then": 'confirm' });
});

describe('a place is chosen whatever is said after it', () => {
  holds('slots', 'en', {
    'the later slot please and thank you': 'choose_slot at 2025-10-15 14:00',
    'the earlier time suits': 'choose_slot at 2025-10-15 08:30',
    'yes the second time you offered': 'choose_slot at 2025-10-15 14:00',
    "I'll take the first one I'm up anyway": 'choose_slot at 2025-10-15 08:30',
    'lunchtime would of been better but ill take the 2': 'choose_slot at 2025-10-15 14:00',
    "1400 is grand I'll be home": 'choose_slot at 2025-10-15 14:00',
    '830 works im on the bus but i can talk': 'choose_slot at 2025-10-15 08:30',
    // Which only look like it.
    'a later slot please': 'reject_slots not 2025-10-15',
    'this is the second time you said that': 'other date 2025-10-15',
    '1400 people work here': 'other date 2025-10-15',
  });
  holds('slots', 'fr', {
    'notez-moi le premier je serai déjà levé': 'choose_slot at 2025-10-15 08:30',
    'mettez moi le deuxième ma femme sera là': 'choose_slot at 2025-10-15 14:00',
    'le premier je peux pas': 'reject_slots not 2025-10-15',
  });
});

describe('which half of the day an offered hour is of is a question', () => {
  holds('slots', 'en', {
    'is 8.30 in the morning or the evening': 'question date 2025-10-15',
    '8.30am or pm?': 'question date 2025-10-15',
    'is that 2 pm or am?': 'question date 2025-10-15',
  });
  holds('slots', 'fr', { '8h30 du matin ou du soir ?': 'question date 2025-10-15' });
});

describe('an hour said by the way is that hour', () => {
  holds('twoDays', 'en', {
    'friday but at like 2 if possible': 'propose_time at 2025-10-10 14:00',
    'at like 4 friday': 'choose_slot at 2025-10-10 16:00',
  });
});

describe('another weekday instead of a day of a later week is of this week or of that one', () => {
  const days = (name: Situation, language: Language, text: string): (string | null)[] => {
    const { wish } = understand([text], situation(name, { language }));
    const either = wish.either ?? [];
    return [wish.date, ...either.map(({ date, time }) => [date, time].filter(Boolean).join(' '))];
  };
  it.each([
    ['slots', 'en', "Wednesday's no good, what have you got Friday", ['2025-10-10', '2025-10-17']],
    ['slots', 'en', 'wednesday is off now. thursday same time?', ['2025-10-09', '2025-10-16']],
    ['slots', 'en', 'not the Wednesday, Thursday at 3', ['2025-10-09 15:00', '2025-10-16 15:00']],
    ['slots', 'fr', 'et vendredi à la place, à 14h ?', ['2025-10-10 14:00', '2025-10-17 14:00']],
    ['slots', 'fr', "mercredi j'ai les enfants, vendredi 10h ?", ['2025-10-10 10:00', '2025-10-17 10:00']],
    ['oneDay', 'fr', 'vous auriez pas plutôt le jeudi ?', ['2025-10-09', '2025-10-16']],
  ] as const)('%s, %s: %s', (name, language, text, either) => {
    expect(days(name, language, text)).toEqual([null, ...either]);
  });
  it.each([
    ['slots', 'en', 'what about the thursday', '2025-10-16'],
    ['slots', 'en', 'not wednesday, thursday the 16th', '2025-10-16'],
    ['slots', 'en', "wednesday's bad, how about monday", '2025-10-13'],
    ['slots', 'en', 'wednesday no good, I work thursday', null],
    ['slots', 'fr', 'plutôt jeudi', '2025-10-09'],
  ] as const)('%s, %s: %s', (name, language, text, date) => {
    expect(days(name, language, text)).toEqual([date]);
  });
});

describe('who notes the only time takes it, unless it is taken back', () => {
  holds('oneSlot', 'en', {
    'Confirmed. It is on the calendar in the hall.': 'choose_slot at 2025-10-09 10:00',
    "I've written it down in my diary": 'choose_slot at 2025-10-09 10:00',
    'agreed, thanks': 'choose_slot at 2025-10-09 10:00',
    'grand job, ring me then': 'choose_slot at 2025-10-09 10:00',
    "noted, but I can't": 'other',
    "noted, I'll check with the wife": 'later',
    'is it confirmed?': 'question',
  });
  holds('oneSlot', 'fr', {
    "c'est inscrit à l'agenda, merci": 'choose_slot at 2025-10-09 10:00',
    'je le note': 'choose_slot at 2025-10-09 10:00',
    'inchallah ça me va': 'choose_slot at 2025-10-09 10:00',
    "c'est noté, je vous redis": 'later',
    'bien noté mais impossible': 'reject_slots not 2025-10-09',
  });
  holds('booked', 'en', { noted: 'confirm' });
});

describe('after dinner is the evening', () => {
  holds('oneSlot', 'en', {
    '10 is too early, got anything after dinner?': 'propose_time date 2025-10-09, evening',
    'after tea is better': 'propose_time date 2025-10-09, evening',
  });
  holds('booking', 'en', { 'thursday after supper': 'propose_time date 2025-10-09, evening' });
});

describe('what others called off leaves them free, and calls nothing off', () => {
  holds('oneSlot', 'fr', {
    "parfait, j'ai justement une annulation à cette heure-là": 'choose_slot at 2025-10-09 10:00',
    'ma cliente a annulé à ce moment-là': 'choose_slot at 2025-10-09 10:00',
  });
  holds('oneSlot', 'en', {
    "great, I've just had a cancellation at that time": 'choose_slot at 2025-10-09 10:00',
  });
  holds('booked', 'fr', {
    "j'ai une annulation à faire, celle de demain": 'cancel',
    "un client a annulé, j'annule aussi": 'cancel',
  });
  holds('booked', 'en', {
    'my client cancelled so I want to cancel our call too': 'cancel',
  });
});

describe('hours told after "too early" say when it suits', () => {
  holds('oneSlot', 'fr', {
    "trop tôt pour moi je dors jusqu'à 14h": 'propose_time date 2025-10-09, from 14:00',
    'bon pour moi mais sur whatsapp': 'choose_slot at 2025-10-09 10:00',
  });
  holds('oneSlot', 'en', {
    'too early for me I sleep till 2': 'propose_time date 2025-10-09, from 14:00',
  });
});

describe('what is left of the offer is named by its hour, its number or its end of the day', () => {
  holds('twoDays', 'en', {
    'am in class both mornings so 4': 'choose_slot at 2025-10-10 16:00',
    'option 3 not 2': 'choose_slot at 2025-10-10 16:00',
    'the friday late': 'choose_slot at 2025-10-10 16:00',
    'friday early please': 'choose_slot at 2025-10-10 10:00',
    'I finish at 2 so 3': 'propose_time time 15:00',
  });
  holds('twoDays', 'fr', {
    "les matins c'est mort, il me reste le 16h": 'choose_slot at 2025-10-10 16:00',
    'la 2 pas la 3': 'choose_slot at 2025-10-10 10:00',
    'vendredi tard': 'choose_slot at 2025-10-10 16:00',
  });
});

describe('of days that are offered', () => {
  holds('days', 'en', {
    'haha i got work both days': 'reject_slots not 2025-10-14, not 2025-10-15',
    "Neither unfortunately, we're away on the Monday for a week":
      'reject_slots not 2025-10-14, not 2025-10-15',
    'the 15th, what day is that?': 'question',
  });
  holds('days', 'fr', {
    "le 15 c'est quel jour déjà": 'question',
    'le 2e jour, à 14h': 'propose_time at 2025-10-15 14:00',
  });
  holds('oneDay', 'en', {
    'can do': 'propose_time date 2025-10-14',
    'no can do': 'reject_slots not 2025-10-14',
    "I'm in court that day, have you any other?": 'reject_slots not 2025-10-14',
    'is it this tuesday or the one after': 'question',
  });
});

describe('something is on at the one, and the other is taken', () => {
  holds('slots', 'fr', {
    "Le premier c'est la traite, je prends l'autre": 'choose_slot at 2025-10-15 14:00',
    "la deuxième tombe pendant la sortie d'école donc l'autre": 'choose_slot at 2025-10-15 08:30',
    "le premier c'est bien, sinon l'autre": 'choose_slot at 2025-10-15 08:30',
  });
  holds('slots', 'en', {
    "The first one's milking time, I'll take the other": 'choose_slot at 2025-10-15 14:00',
    "the second one's when I collect the kids, the other please": 'choose_slot at 2025-10-15 08:30',
    'the first is best, then the other': 'choose_slot at 2025-10-15 08:30',
    "the first one's great, the other not so much": 'choose_slot at 2025-10-15 08:30',
  });
  holds('days', 'fr', { "le premier c'est jour de marché, donc l'autre": 'propose_time date 2025-10-15' });
  holds('days', 'en', {
    "the first is market day so I'll take the other one": 'propose_time date 2025-10-15',
  });
});

describe('places refused together', () => {
  const MIDDLE = 'choose_slot at 2025-10-10 10:00';
  holds('twoDays', 'en', {
    'not the first or the last one': MIDDLE,
    'neither the first nor the last, the other is fine': MIDDLE,
    'first or last': 'other',
  });
  holds('twoDays', 'fr', {
    "Ni le premier ni le dernier, l'autre oui": MIDDLE,
    'pas le premier ni le dernier': MIDDLE,
  });
});

describe('days that are of no use are refused, and what is sold is not', () => {
  const BOTH = 'reject_slots not 2025-10-09, not 2025-10-10';
  holds('twoDays', 'en', {
    'Thursday and Friday are both no use to me': BOTH,
    'both days are no use to me': BOTH,
    'it is no use to me': 'not_interested',
  });
});

describe('the one time offered is taken by who likes the look of it', () => {
  const TAKEN = 'choose_slot at 2025-10-09 10:00';
  holds('oneSlot', 'en', {
    'looks good': TAKEN,
    'that wud be gud': TAKEN,
    'sounds gud': TAKEN,
    'looks good but is it free?': 'question',
  });
  holds('oneSlot', 'fr', { 'oklm ca marche': TAKEN });
});

describe('a number in words of praise or of what one can do is the hour', () => {
  holds('twoDays', 'en', {
    'I can do ten': 'propose_time time 10:00',
    'could manage 10': 'propose_time time 10:00',
    'yh 10 is sound': 'propose_time time 10:00',
    'ten is lovely': 'propose_time time 10:00',
    'yeah 4 is brilliant': 'choose_slot at 2025-10-10 16:00',
    // A day of that number is offered.
    'I can do the 10th': 'propose_time date 2025-10-10',
  });
  holds('oneSlot', 'en', {
    'yh 10 is sound': 'choose_slot at 2025-10-09 10:00',
    '10 is cool with me': 'choose_slot at 2025-10-09 10:00',
  });
  holds('twoDays', 'fr', {
    'je peux faire 10': 'propose_time time 10:00',
    'on pourrait 10h': 'propose_time time 10:00',
  });
});

describe('as late as can be, and no more', () => {
  holds('booking', 'fr', {
    'le plus tard possible': 'propose_time',
    'plus tard ce sera mieux': 'propose_time',
    'je vous réponds le plus tard possible': 'later',
  });
  holds('dayKnown', 'en', {
    'as late as possible please': 'propose_time date 2025-10-10',
    'the later the better': 'propose_time date 2025-10-10',
  });
  // Later than what stands offered, and none of it.
  holds('slots', 'en', {
    'the latest possible': 'reject_slots date 2025-10-15, from 14:30',
    'the later the better': 'reject_slots date 2025-10-15, from 14:30',
    'the latest slot': 'choose_slot at 2025-10-15 14:00',
  });
  holds('slots', 'fr', {
    "plus tard c'est mieux": 'reject_slots date 2025-10-15, from 14:30',
    'le plus tard': 'choose_slot at 2025-10-15 14:00',
  });
});

describe('who leaves the choice to us, and answers the telephone, does not write later', () => {
  holds('slots', 'en', {
    "you pick, I'll answer": 'choose_slot at 2025-10-15 08:30',
    "ring whenever, I'll answer": 'choose_slot at 2025-10-15 08:30',
    "let me check and I'll answer": 'later date 2025-10-15',
  });
  holds('booking', 'en', {
    "you choose and I'll answer": 'propose_time',
    "name a time and I'll answer": 'propose_time',
    "I'll answer later": 'later',
  });
  holds('booking', 'fr', {
    'vous choisissez, je réponds': 'propose_time',
    'choisissez, je répondrai': 'propose_time',
    'appelez quand vous voulez, je réponds': 'propose_time',
    'je regarde et je réponds': 'later',
  });
});

describe('between the two times of a day lies another', () => {
  holds('slots', 'fr', {
    'entre les deux': 'reject_slots date 2025-10-15, from 09:00, to 14:00',
    'vous avez rien entre les deux ?': 'reject_slots date 2025-10-15, from 09:00, to 14:00',
    'entre 8h30 et 14h': 'propose_time date 2025-10-15, from 08:30, to 14:00',
    '8h30-9h': 'choose_slot at 2025-10-15 08:30',
    'entre les deux mon coeur balance': 'other date 2025-10-15',
  });
  holds('slots', 'en', {
    'something in between please': 'reject_slots date 2025-10-15, from 09:00, to 14:00',
    'between 8.30 and 2': 'propose_time date 2025-10-15, from 08:30, to 14:00',
    '2-2.30': 'choose_slot at 2025-10-15 14:00',
  });
  // Of different days.
  holds('twoDays', 'fr', { 'entre les deux': 'other' });
});
