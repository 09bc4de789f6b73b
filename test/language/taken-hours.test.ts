/** Offered times that are refused, that something else is on at, or that only sound so. */
import { describe } from 'vitest';
import { holdMoments } from './moment-cases.js';

const MORNING = 'at 2025-10-15 08:30';
const AFTERNOON = 'at 2025-10-15 14:00';

describe('of two offered times', () => {
  holdMoments({
    'one that would not do leaves the other': [
      ['slots', 'en', "8.30 wouldn't suit", AFTERNOON],
      ['slots', 'en', "2pm wouldn't work for me", MORNING],
      ['slots', 'en', '8:30 would not be ideal', AFTERNOON],
      ['slots', 'en', "2pm isn't doable", MORNING],
      ['slots', 'en', "8.30 doesn't do it for me", AFTERNOON],
      ['slots', 'fr', '8h30 me sert à rien', AFTERNOON],
      ['slots', 'fr', '14h ne me dit rien', MORNING],
      ['slots', 'fr', '8h30 ça ne serait pas possible', AFTERNOON],
    ],
    'one that would be no trouble is taken': [
      ['slots', 'en', "8.30 wouldn't be a problem", MORNING],
      ['slots', 'en', "2pm won't be an issue", AFTERNOON],
      ['slots', 'en', "I wouldn't mind 8.30", MORNING],
      ['slots', 'en', "I wouldn't say no to 2pm", AFTERNOON],
      ['slots', 'en', "wouldn't 8.30 be better", MORNING],
      ['slots', 'fr', '14h me dit bien', AFTERNOON],
    ],
    'one that was given away already leaves the other': [
      ['slots', 'en', '14:00 is already blocked off in my calendar', MORNING],
      ['slots', 'en', '2pm is already spoken for', MORNING],
      ['slots', 'en', '14:00 has already been booked by a client', MORNING],
      ['slots', 'en', '8.30 is reserved for my mum', AFTERNOON],
      ['slots', 'fr', '14h est déjà bloqué dans mon agenda', MORNING],
      ['slots', 'fr', "8h30 c'est déjà réservé", AFTERNOON],
    ],
    'one that was kept for us is taken': [
      ['slots', 'en', '2pm has been blocked off for you', AFTERNOON],
      ['slots', 'en', '8.30 is reserved for you then', MORNING],
      ['slots', 'fr', "j'ai déjà bloqué 14h dans mon agenda", AFTERNOON],
      ['slots', 'fr', '14h est déjà réservé pour vous', AFTERNOON],
    ],
    'what stands in the diary then chooses neither': [
      ['slots', 'en', "there's already a meeting in my diary at 14:00", ''],
      ['slots', 'en', '2pm I have an appointment in my calendar', ''],
      ['slots', 'fr', "14h j'ai déjà quelque chose dans mon agenda", ''],
      ['slots', 'fr', 'il y a déjà un rdv à 14h dans mon agenda', ''],
    ],
    'what happens at the one is told, and the other follows from it': [
      ['slots', 'en', '2pm is when I collect the kids, so 8.30', MORNING],
      ['slots', 'en', '2 is when I feed the horses, so 8.30 please', MORNING],
      ['slots', 'en', '8.30 is when I open up, so 2.00', AFTERNOON],
      ['slots', 'en', "8.30 is when I'm driving to work", ''],
      ['slots', 'fr', '14h c’est le moment de la traite', ''],
      ['slots', 'fr', '14h c’est le moment où je récupère ma fille donc 8h30', MORNING],
      // When they are free.
      ['slots', 'fr', '14h c’est le moment où je suis libre', AFTERNOON],
      ['slots', 'en', "2pm's when the baby naps", AFTERNOON],
    ],
  });
});
