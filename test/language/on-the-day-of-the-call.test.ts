/** What is said once a call stands: on its day, as it begins, and after it. */
import { describe, expect, it } from 'vitest';
import type { UnderstandingContext } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { civilToInstant } from '../../src/domain/zone.js';
import { momentOf, situation, slot } from './contexts.js';

const PARIS = 'Europe/Paris';

/** Today at that hour, in whichever language. */
function today(hour: string, now: string, more: Partial<UnderstandingContext> = {}): UnderstandingContext {
  return situation('booked', {
    booking: slot('2025-10-08', hour),
    now: civilToInstant('2025-10-08', now, PARIS),
    ...more,
  });
}

/** The intent, its moment and its topics, in one line. */
function holds(context: UnderstandingContext, said: Record<string, string>): void {
  it.each(Object.entries(said))('"%s": %s', (text, expected) => {
    const meaning = understand([text], context);
    const topics = meaning.topics.map((topic) => `+${topic}`).join(' ');
    expect([meaning.intent, momentOf(meaning), topics].filter((part) => part !== '').join(' ')).toBe(
      expected,
    );
  });
}

describe('who cannot, in the shorthand of a text message', () => {
  holds(situation('booked'), {
    'soz cnt do thursday': 'reject_slots not 2025-10-09',
    'sorry carnt make it 2moz': 'reject_slots not 2025-10-09',
    'dsl jpeu pa demain': 'reject_slots not 2025-10-09',
    'soz can do thursday': 'confirm at 2025-10-09 14:30',
  });
  holds(today('16:30', '15:40'), {
    'soz cnt do 2day': 'reject_slots not 2025-10-08',
  });
});

describe('thanks for a call that is over', () => {
  holds(situation('booked'), {
    "merci pour l'appel de tout à l'heure": 'confirm',
    "Merci beaucoup pour l'échange de ce matin !": 'confirm',
    "merci de m'avoir appelé tout à l'heure": 'confirm',
    "merci pour l'appel de demain": 'confirm at 2025-10-09 14:30',
    'thanks for the call earlier': 'confirm',
    'thanks for calling this morning': 'confirm',
    'cheers for the chat just now': 'confirm',
    'thanks for the call, can we do this afternoon instead': 'reschedule date 2025-10-08, afternoon',
    "merci pour l'appel, tout à l'heure 15h plutôt": 'reschedule at 2025-10-08 15:00',
  });
  holds(situation('idle', { met: true, ended: 'settled' }), {
    "Merci pour l'appel de tout à l'heure, c'était très clair": 'courtesy',
    'thanks for the call earlier, very clear': 'courtesy',
    'thanks for calling this morning': 'courtesy',
  });
});

describe('after the call, what they were to get is for a person', () => {
  holds(situation('idle', { met: true, ended: 'settled' }), {
    'On avait dit un devis sous 48h ?': 'human',
    "vous m'aviez promis une brochure pour lundi": 'human',
    'quand est-ce que je vais recevoir le devis ?': 'human',
    "you said i'd get a quote within 48 hours?": 'human',
    'we agreed an estimate by monday?': 'human',
    'when will i get the paperwork?': 'human',
    'on avait dit mardi 10h': 'propose_time at 2025-10-14 10:00',
    'we talked about the price': 'question +price',
  });
});

describe('who will be back for it', () => {
  holds(today('15:00', '14:06', { reminded: true }), {
    'on my way home now, should be in by 3': 'confirm',
    'home by 3 dw': 'confirm',
    'je suis en route, je serai rentré pour 15h': 'confirm',
    'je serai chez moi à 14h30': 'confirm',
    'No I shall be home by ten past': 'confirm +to_pass_on',
    "i'll be in at 3.10": 'confirm +to_pass_on',
    "won't be home by 3": 'reject_slots not 2025-10-08',
    'should be home by 3, can we do 3.30': 'reschedule at 2025-10-08 15:30',
    'should be home by 4': 'reschedule date 2025-10-08, from 16:00',
  });
  holds(today('16:30', '15:06'), {
    'gna be late 2 da call prob 10 min': 'confirm +to_pass_on',
    'genre 15 min': 'confirm +to_pass_on',
    'about 10 mins': 'confirm +to_pass_on',
    'in 10 min': 'reschedule at 2025-10-08 15:16',
    'how long, 15 mins?': 'question +call_length',
  });
});

describe('who is on the way to it', () => {
  holds(today('16:30', '15:06'), {
    'Just leaving the surgery, on my way home for it': 'confirm',
    'nearly home': 'confirm',
    'je suis sur le chemin du retour': 'confirm',
    "je rentre à la maison pour l'appel": 'confirm',
    'heading home, call me later': 'later',
    "I'm not home": 'other',
  });
});

describe('a caller by name', () => {
  holds(today('16:30', '15:06', { language: 'en' }), {
    'Will it be Steve?': 'question +who_calls',
    'is it julie calling?': 'question +who_calls',
    "c'est Karim qui m'appelle ?": 'question +who_calls',
    'will it be recorded?': 'question',
    'will it be long?': 'question +call_length',
    'will it be ready?': 'question',
  });
});

describe('the same hour', () => {
  const later = { kind: 'slots' as const, slots: [slot('2025-10-10', '16:00'), slot('2025-10-10', '16:30')] };
  holds(today('16:30', '15:06', { offer: later }), {
    'same time please': 'choose_slot at 2025-10-10 16:30',
    'mm heure': 'choose_slot at 2025-10-10 16:30',
  });
  holds(today('16:30', '15:06', { offer: { kind: 'days', days: ['2025-10-10', '2025-10-13'] } }), {
    'vendredi mm heure': 'propose_time at 2025-10-10 16:30',
    'same time': 'other',
  });
});

describe('a greeting by the time of day is no part of the day', () => {
  holds(today('11:00', '08:06', { language: 'en' }), {
    'morning, still on for 11?': 'question +call_time',
    'Evening all, are we still good for 11?': 'question +call_time',
    'afternoon mate still on for 11?': 'question +call_time',
    'morning, can we do 2 instead?': 'reschedule at 2025-10-08 14:00',
    'afternoon, please': 'reschedule date 2025-10-08, afternoon',
    'afternoon works': 'reschedule date 2025-10-08, afternoon',
    'afternoon, thanks': 'reschedule date 2025-10-08, afternoon',
  });
});

describe('as the call begins', () => {
  holds(today('13:30', '13:36', { met: true }), {
    'yo where r u, its 1.36': 'let_down',
    'vous êtes où ? il est 13h36': 'let_down',
    'nvm hes calling': 'confirm',
    "never mind, the phone's ringing": 'confirm',
    "laissez, il m'appelle": 'confirm',
    "c'est bon ça sonne": 'confirm',
    'where are you based?': 'question',
    'where are you calling from?': 'question',
    'is he calling?': 'question',
    "nobody's calling": 'let_down',
  });
});

describe('an offered time with a kiss, or "1" for "one"', () => {
  const offer = { kind: 'slots' as const, slots: [slot('2025-10-09', '14:30'), slot('2025-10-09', '16:00')] };
  holds(situation('booking', { offer }), {
    'the 4 one x': 'choose_slot at 2025-10-09 16:00',
    'the 4 1': 'choose_slot at 2025-10-09 16:00',
    '2.30 xx': 'choose_slot at 2025-10-09 14:30',
    'the last 1 please': 'choose_slot at 2025-10-09 16:00',
  });
  holds(situation('oneSlot'), {
    'yh ok that 1': 'choose_slot at 2025-10-09 10:00',
    'that 1pm': 'propose_time at 2025-10-09 13:00',
  });
});

describe('an apology for their own changes and messages', () => {
  holds(situation('booked'), {
    'Merci, désolée pour ces changements': 'confirm',
    'Désolée pour le dérangement': 'confirm',
    'désolé de vous embêter': 'confirm',
    'désolé pour tous ces messages': 'confirm',
    'Sorry to mess you about': 'confirm',
    'so sorry for all the texts': 'confirm',
    'sorry to bother you but stop texting me': 'opt_out',
    'désolé de vous embêter mais stop': 'opt_out',
    'arrêtez de m’embêter avec tous ces messages': 'opt_out',
    'sorry to mess you about, can we do friday': 'reschedule at 2025-10-10 14:30',
    'désolée pour tous ces messages, je ne peux pas demain': 'reject_slots not 2025-10-09',
  });
});
