/** Of a call that stands: what calls it off, what only speaks of it, and what moves it. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation } from './contexts.js';
import { holds } from './holds.js';

describe('a call that is not to be called off, and a move that is', () => {
  holds('booked', 'en', {
    "I'm not stopping the call, just wondering is it for Galway as well": 'question',
    "don't drop the meeting, was only wondering are ye in Cork": 'question',
    'Scrap that, sorry, scrap what I said about moving it': 'confirm at 2025-10-09 14:30',
    'ignore what I wrote about a change': 'confirm at 2025-10-09 14:30',
    'forget what I asked about switching to Friday': 'confirm at 2025-10-09 14:30',
    'cancel the call please': 'cancel',
    "please don't forget to cancel the call": 'cancel',
    'cancel my request and the call too': 'cancel',
  });
  holds('booked', 'fr', {
    'oubliez ma demande de report': 'confirm at 2025-10-09 14:30',
    "annulez ce que j'ai dit sur le changement d'heure": 'confirm at 2025-10-09 14:30',
    'sans supprimer le rdv, vous êtes aussi à Metz ?': 'question',
    'supprimez le rendez-vous': 'cancel',
  });
});

describe('who will not be there, in the plainest words', () => {
  holds('reminded', 'en', {
    "I'll not make it today sorry": 'reject_slots not 2025-10-13',
    "we won't make it": 'reject_slots not 2025-10-13',
    'wont be able to make it': 'reject_slots not 2025-10-13',
    "I won't make it complicated": 'other',
  });
  holds('reminded', 'fr', {
    "finalement je n'y serai pas, désolée": 'reject_slots not 2025-10-13',
    "on n'y sera pas": 'reject_slots not 2025-10-13',
  });
});

describe('who wants no call, today or ever, calls it off', () => {
  holds('reminded', 'en', {
    "I'd rather you didn't ring, today or any other day": 'cancel',
    "I'd rather you didn't ring today": 'reject_slots not 2025-10-13',
  });
});

describe('an hour before the call, what is said of today', () => {
  holds('reminded', 'en', {
    'omg is that today?? I am in town': 'question',
    'oh no is that today? can we move it': 'reschedule',
    'stuck in traffic, back by 3 at the latest': 'reschedule date 2025-10-13, from 15:00',
    'Please ring me now, off to the airport in half an hour': 'reschedule date 2025-10-13',
    "don't call me now": 'reject_slots not 2025-10-13',
    'I can talk until 14:50, after that I have a client': 'confirm at 2025-10-13 14:30',
    "it's half 2, right? Not half 3?": 'question',
  });
  holds('reminded', 'fr', {
    "oh mince c'est aujourd'hui ??": 'question',
    'dans les bouchons, rentré pour 15h au plus tard': 'reschedule date 2025-10-13, from 15:00',
    'appelez maintenant, je pars dans une heure': 'reschedule date 2025-10-13',
    "je peux parler mais seulement jusqu'à 14h50, après ça j'ai un client": 'confirm at 2025-10-13 14:30',
    "14h30, c'est bien ça ?": 'confirm at 2025-10-13 14:30',
  });
});

describe('when to try again, should the call be missed, is passed on and moves nothing', () => {
  const expectPassedOn = (language: 'fr' | 'en', text: string): void => {
    const { intent, at, topics } = understand([text], situation('booked', { language }));
    expect({ intent, at, topics }).toEqual({ intent: 'question', at: null, topics: ['to_pass_on'] });
  };
  it.each(['ring me again after 3 if I miss the call', "if I don't answer try again tomorrow"])(
    '"%s"',
    (text) => {
      expectPassedOn('en', text);
    },
  );
  it.each(['si je ne réponds pas rappelez à 15h', 'si je décroche pas, réessayez vers 16h'])(
    '"%s"',
    (text) => {
      expectPassedOn('fr', text);
    },
  );
  it('who will be there by then confirms', () => {
    const said = "Forgot I've yoga at 2, should be home by half past but if I don't pick up try again at 3";
    const meaning = understand([said], situation('booked', { language: 'en' }));
    expect(meaning).toMatchObject({ intent: 'confirm', topics: ['to_pass_on'] });
    expect(momentOf(meaning)).toBe('at 2025-10-09 14:30');
  });
  it('while a call is looked for, the hour of the call is the other', () => {
    const meaning = understand(["Friday at 2, if I don't answer try again at 3"], situation('booking'));
    expect(momentOf(meaning)).toBe('at 2025-10-10 14:00');
  });
});

describe('what is offered, and does not fit what was said', () => {
  holds('oneSlot', 'en', {
    'Is there anything later the same day': 'reject_slots date 2025-10-09, from 10:30',
    'have you got anything earlier that day?': 'reject_slots date 2025-10-09, to 10:00',
    'Thursday? I thought you said Friday': 'question',
    'Thursday? Sure, I said I was off': 'choose_slot at 2025-10-09 10:00',
  });
  holds('oneSlot', 'fr', {
    'vous avez quelque chose plus tard le même jour ?': 'reject_slots date 2025-10-09, from 10:30',
    "jeudi ? je croyais qu'on disait vendredi": 'question',
  });
});
