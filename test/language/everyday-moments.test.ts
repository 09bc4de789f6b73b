/** Days and hours in the words of every day: which are meant, refused, or only spoken of. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { asksToBeCalledNow } from '../../src/language/rules/signs/interest.js';
import { plainWords } from '../../src/language/rules/text/spelling.js';
import { momentOf, situation, type Situation } from './contexts.js';

/** Whether it is read so, in the words of `momentOf`, behind the intent. */
function holds(name: Situation, said: Record<string, string>): void {
  it.each(Object.entries(said))('"%s": %s', (text, expected) => {
    const meaning = understand([text], situation(name));
    expect(`${meaning.intent} ${momentOf(meaning)}`.trim()).toBe(expected);
  });
}

describe('when they will confirm is no day for the call', () => {
  holds('slots', {
    'gardez-moi 14h, je vois avec ma femme et je vous confirme ce soir': 'choose_slot at 2025-10-15 14:00',
    'keep me the 2pm, I’ll ask my boss and I’ll confirm tonight': 'choose_slot at 2025-10-15 14:00',
  });
  holds('booking', { 'demain 14h et je vous confirme ce soir': 'propose_time at 2025-10-09 14:00' });
});

describe('whether a number is an hour or a day is asked', () => {
  holds('days', {
    '15h ou le 15 ? pas clair': 'question',
    'is that 2pm or the 2nd?': 'question',
    '14h le 14': 'propose_time at 2025-10-14 14:00',
  });
});

describe('no day is refused by what is said of the line, of surprises or in jest', () => {
  holds('days', {
    'ok pour le 14 par contre appelez sur le fixe': 'propose_time date 2025-10-14',
    'le 15 par téléphone': 'propose_time date 2025-10-15',
  });
  holds('oneSlot', {
    'oui sauf gros imprévu, on attend un bébé': 'choose_slot at 2025-10-09 10:00',
    'désolé, un imprévu': 'reject_slots not 2025-10-09',
  });
  holds('booked', { 'C’est combien, histoire de pas avoir de surprise demain': 'question' });
});

describe('none of those that stand offered', () => {
  holds('days', {
    'Aucun des deux, je suis en déplacement jusqu’au vendredi': 'reject_slots not 2025-10-14, not 2025-10-15',
    'Neither of them, I’m away until Friday': 'reject_slots not 2025-10-14, not 2025-10-15',
    'ni mardi ni mercredi ni jamais': 'not_interested',
    'not Tuesday, not Wednesday, not ever': 'not_interested',
    'ni mardi ni mercredi': 'reject_slots not 2025-10-14, not 2025-10-15',
  });
});

describe('how they are called moves no meeting', () => {
  holds('booked', {
    'pas de visio svp, je suis en pyjama jusqu’à 15h, par téléphone ça va': 'other',
    'no video please, I’m in my pyjamas till 3, phone is fine': 'other',
  });
  holds('reminded', {
    'presque plus de batterie, si ça coupe rappelez dans une demi-heure': 'other',
    'if the line drops, ring back in half an hour': 'other',
    'rappelez dans une demi-heure': 'reschedule at 2025-10-13 14:01',
  });
});

describe('a call that is wanted at once', () => {
  holds('reminded', {
    'Vous pouvez m’appeler maintenant ? le petit dort': 'reschedule date 2025-10-13',
    'can you call me right now?': 'reschedule date 2025-10-13',
  });
  holds('booked', {
    'appelez-moi tout de suite plutôt': 'reschedule date 2025-10-08',
    'can you call me now instead?': 'reschedule date 2025-10-08',
  });

  it.each([
    'vous allez m’appeler maintenant ?',
    'why did you call me now',
    'pourquoi m’appeler maintenant ?',
  ])('"%s" does not ask for it', (text) => {
    expect(asksToBeCalledNow(plainWords(text))).toBe(false);
  });
  holds('booking', {
    'maintenant si votre conseiller est libre, j’ai 15 min': 'interested',
    'right now if your expert is free': 'interested',
  });
  holds('timeKnown', {
    'dès que possible, la chaudière a lâché ce matin': 'propose_time time 14:30',
    'asap please, the boiler packed in this morning': 'propose_time time 14:30',
  });
});

describe('a little later, and by how much', () => {
  holds('reminded', {
    'un peu plus tard ce serait bien, disons une demi-heure': 'reschedule at 2025-10-13 15:00',
    'a bit later would be good, say half an hour': 'reschedule at 2025-10-13 15:00',
  });
});

describe('what is said of the days before leaves the day itself', () => {
  holds('idle', {
    'on peut se parler le 4 novembre ? avant je suis pas là': 'propose_time date 2025-11-04',
    'le 4 novembre je suis pas là': 'reject_slots not 2025-11-04',
  });
});

describe('a gloss in brackets is of what is refused', () => {
  holds('booking', {
    'demain mais jamais pendant le repas (midi chez nous)': 'propose_time date 2025-10-09',
    'demain, pas trop tôt (10h c’est ok)': 'propose_time at 2025-10-09 10:00',
  });
});

describe('parts of the day that are avoided, and what is left', () => {
  holds('booking', {
    'Je travaille de nuit donc évitez le matin svp, à partir de 16 h je suis présentable':
      'propose_time from 16:00',
    'ce soir après 20h, demain au pire': 'propose_time evening, from 20:00',
  });
  holds('dayKnown', {
    'le matin c’est mort, le midi je mange, il reste 16h': 'propose_time at 2025-10-10 16:00',
    'en matiné svp': 'propose_time date 2025-10-10, morning',
    'pas trop tôt, pas trop tard': 'other date 2025-10-10',
  });
});

describe('an hour that was not said, and the one that was', () => {
  holds('timeKnown', {
    'j’ai pas dit 14h30 j’ai dit 16h30': 'propose_time time 16:30',
    'I didn’t say 2:30 I said 4:30': 'propose_time time 16:30',
  });
});

describe('the last weekday of a month', () => {
  holds('timeKnown', {
    'Le dernier vendredi du mois': 'propose_time at 2025-10-31 14:30',
    'the last Thursday of November': 'propose_time at 2025-11-27 14:30',
    'the first Monday of November': 'propose_time at 2025-11-03 14:30',
  });
});

describe('the same on another day is of the same week', () => {
  holds('slots', {
    'Mercredi c’est mort. Pareil mais jeudi ?': 'propose_time date 2025-10-16, not 2025-10-15',
    'Wednesday’s out. Same but Thursday?': 'propose_time date 2025-10-16, not 2025-10-15',
  });
});

describe('what would follow from a choice is asked, and chooses nothing', () => {
  holds('slots', {
    'si je prends le matin, est-ce que ça dure moins d’un quart d’heure ?': 'question date 2025-10-15',
    'if I take the morning one, can it be short?': 'question date 2025-10-15',
    'si possible le matin': 'choose_slot at 2025-10-15 08:30',
  });
});

describe('agreeing to a day if we are the ones who ring', () => {
  holds('oneDay', {
    'que si c’est vous qui appelez, j’ai plus de crédit': 'propose_time date 2025-10-14',
    'only if you ring me, I’m out of credit': 'propose_time date 2025-10-14',
    'if you call me before I will be cross': 'propose_time date 2025-10-14',
  });
});

describe('who would rather write, or wants nothing', () => {
  holds('oneDay', {
    'j’ai rien contre mardi mais l’appel me gêne, on peut pas faire ça par message ?': 'in_writing',
  });
  holds('oneSlot', {
    'je ne veux ni rendez-vous ni rien, erreur de clic': 'not_interested',
    'sorry, I clicked on it by mistake': 'not_interested',
  });
});

describe('whoever decides has said yes', () => {
  holds('idle', {
    'je reviens vers vous, mon proprio est d’accord !': 'interested',
    'je reviens vers vous plus tard': 'later',
    'la banque a dit non, je reviens vers vous': 'later',
  });
});

describe('an hour that is asked for beside another question', () => {
  holds('twoDays', {
    'je voudrai le rendez vous de 10h mais c’est quel numéro ? je réponds pas aux inconnus':
      'propose_time time 10:00',
  });
});

describe('an hour and its minutes may be parted by a space after their day', () => {
  holds('booking', {
    'wed 22nd 9 15': 'propose_time at 2025-10-22 09:15',
    'jeudi 16 14 30': 'propose_time at 2025-10-16 14:30',
    'monday 3 30 please': 'propose_time at 2025-10-13 15:30',
    'demain 9 30': 'propose_time at 2025-10-09 09:30',
    'monday 10 11': 'propose_time date 2025-10-13',
  });
});

describe('a day of the week that is so many weeks off is of that week', () => {
  holds('booking', {
    'in two weeks, the friday, around 9am': 'propose_time at 2025-10-24 09:00',
    'dans 2 semaines, le jeudi à 15h': 'propose_time at 2025-10-23 15:00',
    'in 2 weeks, the monday': 'propose_time',
  });
});

describe('what somebody meant puts right the hour that stands', () => {
  holds('timeKnown', {
    'soz i ment 4.30 and make it friday': 'propose_time at 2025-10-10 16:30',
  });
});

describe('half a day alone suits', () => {
  holds('days', {
    'Wednesday but just am': 'propose_time date 2025-10-15, morning',
    'tues, only pm': 'propose_time date 2025-10-14, afternoon',
  });
});

describe('what a day is, and so no, refuses it', () => {
  holds('oneDay', {
    "it's my sons communion so no": 'reject_slots not 2025-10-14',
    "c'est l'anniversaire de ma fille donc non": 'reject_slots not 2025-10-14',
  });
  holds('slots', { 'wednesday is no use to us': 'reject_slots not 2025-10-15' });
});

describe('an hour is fine in the words of the street', () => {
  holds('oneSlot', {
    'yeah 10 is calm bro': 'choose_slot at 2025-10-09 10:00',
    '10am is mint': 'choose_slot at 2025-10-09 10:00',
  });
});

describe('the short name of a day before when somebody is back is a day', () => {
  holds('yearEnd', { 'Mon when we’re back, after 10': 'propose_time date 2026-01-05, from 10:00' });
});
