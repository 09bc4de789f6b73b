/** Where a day or an hour could be meant in two ways, nothing is chosen that nobody meant. */
import { describe, expect, it } from 'vitest';
import type { UnderstandingContext } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation, slot } from './contexts.js';

/** Sunday 22 November 2026. */
const NOW = slot('2026-11-22', '11:08').start;

function offered(...starts: string[]): UnderstandingContext {
  return situation('booking', { now: NOW, offer: { kind: 'slots', slots: starts.map(at) } });
}

function booked(start: string, ...offers: string[]): UnderstandingContext {
  const offer = offers.length > 0 ? ({ kind: 'slots', slots: offers.map(at) } as const) : null;
  return situation('booked', { now: NOW, booking: at(start), offer });
}

function at(start: string): ReturnType<typeof slot> {
  const [date = '', time = ''] = start.split(' ');
  return slot(date, time);
}

/** Whether it is read so, in the words of `momentOf`, behind the intent. */
function holds(context: UnderstandingContext, said: Record<string, string>): void {
  it.each(Object.entries(said))('"%s": %s', (text, expected) => {
    const meaning = understand(text.split(' // '), context);
    expect(`${meaning.intent} ${momentOf(meaning)}`.trim()).toBe(expected);
  });
}

describe('"the 1st", where one stands offered, is that day, and its hour is asked', () => {
  holds(offered('2026-12-01 08:30', '2026-12-01 14:00'), {
    'parfait pour le 1er': 'propose_time date 2026-12-01',
    'le 1er me convient très bien': 'propose_time date 2026-12-01',
    'the 1st suits me': 'propose_time date 2026-12-01',
    "let's say tuesday the 1st": 'propose_time date 2026-12-01',
    'happy with the first of december': 'propose_time date 2026-12-01',
    'le 1er vers 14h': 'choose_slot at 2026-12-01 14:00',
    'the 1st, in the morning': 'choose_slot at 2026-12-01 08:30',
    'le 1er créneau svp': 'choose_slot at 2026-12-01 08:30',
    'the 1st one please': 'choose_slot at 2026-12-01 08:30',
    'la première proposition': 'choose_slot at 2026-12-01 08:30',
    '1er': 'interested',
  });
});

describe('"the 2nd", where one stands offered, is that day too', () => {
  holds(offered('2026-12-02 08:30', '2026-12-02 14:00'), {
    'the 2nd is grand': 'propose_time date 2026-12-02',
    'ok le 2': 'propose_time date 2026-12-02',
    'the second one': 'choose_slot at 2026-12-02 14:00',
    'le 2e créneau': 'choose_slot at 2026-12-02 14:00',
  });
});

describe('"the 1st" is asked about where the first that is offered is of another day', () => {
  holds(offered('2026-11-30 10:00', '2026-12-01 16:00'), {
    'le 1er c’est parfait': 'interested',
    'I would take the 1st': 'interested',
    'le 1er à 16h': 'choose_slot at 2026-12-01 16:00',
    'on the 1st please': 'choose_slot at 2026-12-01 16:00',
  });
  holds(booked('2026-12-01 14:00', '2026-12-02 08:30', '2026-12-02 14:00'), {
    'ok le 1er': 'interested',
    'the 1st works': 'interested',
  });
});

describe('"on the 1st" is a day, whatever is offered', () => {
  holds(offered('2026-11-23 13:00', '2026-11-23 13:30'), {
    'could we do it on the 1st?': 'propose_time date 2026-12-01',
    'seulement avant le 2': 'propose_time',
    'anything after the 2nd': 'propose_time',
    'je reprends le boulot à partir du 1er': 'propose_time',
    "I'm moving in on the 1st": 'propose_time',
    'the 1st please': 'choose_slot at 2026-11-23 13:00',
    'le 2': 'choose_slot at 2026-11-23 13:30',
  });
});

describe('"any day but one" leaves that day out, and chooses no hour', () => {
  const out = 'propose_time not 2026-11-27';
  holds(offered('2026-11-23 13:00', '2026-11-23 13:30'), {
    'any day but friday for me': out,
    'anything bar friday': 'reject_slots not 2026-11-27',
    'all but friday': 'reject_slots not 2026-11-27',
    'besides friday any day is good': out,
    'everyday apart from friday': 'reject_slots not 2026-11-27',
    'n’importe quel jour hors vendredi': out,
    'any day, but friday is best': 'propose_time date 2026-11-27',
    'any time but friday would be ideal': 'propose_time date 2026-11-27',
    'any day is grand': 'propose_time',
    'peu importe le jour': 'propose_time',
    either: 'choose_slot at 2026-11-23 13:00',
  });
  holds(offered('2026-11-23 13:30', '2026-11-24 13:30', '2026-11-26 13:30'), {
    'any of them but tuesday': 'propose_time not 2026-11-24',
    'any day but friday': out,
    'any day works': 'choose_slot at 2026-11-23 13:30',
  });
});

describe('an offered time is not chosen beside a number that is not its hour', () => {
  holds(offered('2026-11-23 07:30', '2026-11-24 08:00', '2026-11-25 07:30'), {
    'wednesday efter 3': 'propose_time date 2026-11-25, from 15:00',
    'tuesday gan 2': 'propose_time date 2026-11-24',
    'ok wednesday wi 3': 'propose_time date 2026-11-25',
    'mercredi prés 3': 'propose_time date 2026-11-25',
    'tuesday 8': 'choose_slot at 2026-11-24 08:00',
    'option 3': 'choose_slot at 2026-11-25 07:30',
    '2 please': 'choose_slot at 2026-11-24 08:00',
    'wednesday, 2 kids to drop off first': 'choose_slot at 2026-11-25 07:30',
  });
  holds(offered('2026-11-25 14:30'), {
    'yes but roond 5': 'interested',
    'oui for 3 windows': 'choose_slot at 2026-11-25 14:30',
    'oui 14h30': 'choose_slot at 2026-11-25 14:30',
  });
});

describe('who goes back to the day of the meeting that stands keeps it', () => {
  const kept = 'confirm at 2026-12-09 15:00';
  holds(booked('2026-12-09 15:00', '2026-12-10 08:30', '2026-12-10 14:00'), {
    'oups non mercredi ça allait': kept,
    'mercredi était très bien en fait': kept,
    'laissez mercredi': kept,
    'sorry, wednesday was perfect': kept,
    'back to wednesday please': kept,
    'no, wednesday at 3': kept,
    'wednesday as agreed': kept,
    'wednesday was no good': 'reject_slots not 2026-11-25',
    'non mercredi 16h': 'propose_time at 2026-11-25 16:00',
    'vous avez mercredi ?': 'propose_time date 2026-11-25',
    "I'll be back wednesday": 'other',
  });
});

describe('who goes back to the day that the meeting was moved from means that day, or is asked', () => {
  const moved = booked('2026-12-04 11:00');
  holds(
    { ...moved, movedFrom: at('2026-12-02 11:00') },
    {
      'pardon, mercredi c’était bien': 'reschedule at 2026-12-02 11:00',
      'oh no, back to wednesday': 'reschedule at 2026-12-02 11:00',
      'wednesday at 2 was fine': 'reschedule',
      'friday as planned': 'confirm at 2026-12-04 11:00',
    },
  );
  holds(moved, {
    'no, wednesday as it was': 'reschedule',
    'mercredi comme convenu': 'reschedule',
    'vendredi comme convenu': 'confirm at 2026-12-04 11:00',
    'as planned': 'confirm at 2026-12-04 11:00',
  });
});

describe('after the meeting a day that is past is no wish', () => {
  /** Saturday, after the call of Friday. */
  const over = situation('idle', { now: slot('2026-11-28', '11:00').start, met: true, ended: 'settled' });
  holds(over, {
    'personne jeudi, merci bien': 'let_down',
    'nobody called friday after all that': 'let_down',
    "j'ai attendu vendredi pour rien": 'let_down',
    'we waited in all friday': 'let_down',
    "j'ai complètement zappé vendredi": 'reschedule',
    'was it friday? I overslept': 'reschedule',
    "merci pour l'échange de jeudi": 'courtesy',
    'the chat on friday was really helpful': 'courtesy',
    'vendredi ça me va': 'propose_time date 2026-12-04',
    'nobody rang friday, could you do monday': 'propose_time date 2026-11-30',
    'personne vendredi, rappelez moi lundi 10h': 'propose_time at 2026-11-30 10:00',
  });
});

describe('who has not settled what they name is taken at no word of it', () => {
  holds(offered('2026-11-24 15:00', '2026-11-25 15:00'), {
    'mercredi // euh non je sais pas': 'interested',
    'wednesday // or not': 'interested',
    'ok wednesday // hang on let me check': 'interested',
    'le premier, enfin j’hésite': 'interested',
    'mercredi ou vendredi, aucune idée': 'propose_time',
    'wednesday or friday dunno yet': 'propose_time',
    'dunno, wednesday i think': 'choose_slot at 2026-11-25 15:00',
    'mercredi // oui mercredi': 'choose_slot at 2026-11-25 15:00',
    'wednesday, let me know if that changes': 'choose_slot at 2026-11-25 15:00',
  });
});

describe('"after Friday prayers" is on Friday', () => {
  holds(situation('booking', { now: NOW }), {
    'after friday prayers, say half two': 'propose_time at 2026-11-27 14:30',
    "after thursday's class, 4pm": 'propose_time at 2026-11-26 16:00',
    'after friday mass': 'propose_time date 2026-11-27',
    'after friday': 'propose_time',
  });
});

describe('what is counted or measured is no day', () => {
  holds(situation('booked'), {
    'use the 2nd phone number you have': 'other',
    "le 2e lien ne s'ouvre pas": 'other',
    'that’s the 4th message already': 'other',
    '3 degrés sur le chantier ce matin': 'other',
    '35 degrees here today': 'other',
    'can we do the 20th': 'reschedule at 2025-10-20 14:30',
    'on the 20th text me first': 'reschedule at 2025-10-20 14:30',
  });
});

describe('what is put off is not wished sooner', () => {
  const spanOf = (text: string) => understand([text], situation('booked')).wish.span;
  it.each(['on peut repousser un peu ?', 'could we postpone please', 'can we push it back a bit'])(
    '"%s"',
    (text) => {
      expect(spanOf(text)).toEqual({ from: '2025-10-09', to: null });
    },
  );

  it.each(['on peut décaler ?', 'can we push it back to Friday'])('but "%s" may be', (text) => {
    expect(spanOf(text)).toBeUndefined();
  });
});
