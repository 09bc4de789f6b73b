/** Who comes although it is tight, whose other meeting is off, and who else will write: the call stays as it is. */
import { describe } from 'vitest';
import { holds } from './holds.js';

const KEPT = 'confirm at 2025-10-09 14:30';

describe('who comes all the same keeps the meeting', () => {
  holds('booked', 'en', {
    "2.30's getting tight but should make it": KEPT,
    "half two is tricky but I'll manage": KEPT,
    '2:30 is a bit of a push but doable': KEPT,
    "2.30 isn't great but ok": KEPT,
    "it's tight but I'll be there": KEPT,
    // They do not, or at another hour.
    '2:30 is tight, might not make it': 'reject_slots',
    "2.30 is tight but not sure I'll make it": 'reject_slots',
    '2.30 is tight but 3 is fine': 'reschedule at 2025-10-09 15:00',
  });
  holds('booked', 'fr', {
    "14h30 c'est juste mais ça devrait aller": KEPT,
    '14h30 ça va être chaud mais je vais y arriver': KEPT,
    "14h30 c'est pas l'idéal mais ok": KEPT,
    "c'est limite mais je m'arrange": KEPT,
    "14h30 c'est chaud, je vais pas y arriver": 'reject_slots',
    "14h30 c'est juste mais 15h ok": 'reschedule at 2025-10-09 15:00',
  });
});

describe('a meeting of theirs at another hour is off, and ours is not', () => {
  holds('booked', 'fr', {
    "mon rdv de 14h est tombé à l'eau": 'other',
    "ma réunion de 15h tombe à l'eau": 'other',
    'mon rendez-vous de 13h saute': 'other',
    "le rdv de 14h30 tombe à l'eau": 'cancel',
    "notre rdv tombe à l'eau": 'cancel',
  });
  holds('booked', 'en', {
    "my 2 o'clock fell through": 'other',
    'my 2pm meeting has been cancelled': 'other',
    "my 1 o'clock is off so I'm free": 'other',
    'has the meeting been cancelled?': 'question',
  });
});

describe('who says that somebody else will write asks for nothing, and opts out of nothing', () => {
  holds('booked', 'fr', {
    'mon assistante va vous recontacter': 'later',
    'ma femme vous rappelle': 'later',
    'mon associé reprendra contact avec vous': 'later',
    // Who threatens, and who asks for an end besides.
    'mon avocat va vous contacter': 'opt_out',
    "mon assistante va vous recontacter, ne m'écrivez plus": 'opt_out',
    'arrêtez, ma femme va vous recontacter': 'opt_out',
  });
  holds('known', 'en', {
    'my assistant is going to contact you': 'later',
    'my accountant will be in touch': 'later',
    'stop texting me, my lawyer will be in touch': 'opt_out',
    'my wife will be in touch, stop messaging me': 'opt_out',
  });
});

describe('the meeting that stands in their diary stands', () => {
  holds('booked', 'en', {
    '2.30 is already booked in my diary': KEPT,
    'our meeting is already booked for 2.30 tomorrow': KEPT,
    'my call is already booked for 2.30': KEPT,
    "I wouldn't be able to make it": 'reject_slots not 2025-10-09',
  });
  holds('booked', 'fr', {
    "14h30 c'est déjà bloqué dans mon agenda": KEPT,
    "l'appel est déjà calé à 14h30": KEPT,
    '14h30 est déjà pris': 'reject_slots',
  });
});
