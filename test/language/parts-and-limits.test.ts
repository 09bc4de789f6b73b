/** Hours by the part of the day beside them, in the spelling of a hurry, and as limits; days that are left beside others. */
import { holdMoments, type MomentCase } from './moment-cases.js';

const CLASSES: Record<string, MomentCase[]> = {
  'the part of the day is that of the hour before it, with its day between': [
    ['booking', 'en', 'Half eight tomorrow night when the wee ones are in bed', 'at 2025-10-09 20:30'],
    ['booking', 'en', 'half nine Thursday evening', 'at 2025-10-09 21:30'],
    ['booking', 'en', '8.30 tomorrow in the evening', 'at 2025-10-09 20:30'],
    ['booking', 'en', 'quarter past eight next Tuesday evening', 'at 2025-10-14 20:15'],
    ['booking', 'en', '9:15 on Friday at night', 'at 2025-10-10 21:15'],
    ['booking', 'en', 'half past eight, tomorrow evening', 'at 2025-10-09 20:30'],
    ['booking', 'en', 'half six tomorrow morning', 'at 2025-10-09 06:30'],
    ['booking', 'fr', '8h30 demain soir', 'at 2025-10-09 20:30'],
    ['booking', 'fr', 'huit heures et demie jeudi soir', 'at 2025-10-09 20:30'],
    ['booking', 'fr', '8 et demie demain soir', 'at 2025-10-09 20:30'],
    ['booking', 'fr', '8h45 vendredi en soirée', 'at 2025-10-10 20:45'],
    ['booking', 'fr', '8h30 mardi 14 au soir', 'at 2025-10-14 20:30'],
    ['booking', 'fr', "8h30 vendredi, le soir c'est mieux", 'at 2025-10-10 20:30'],
    ['booking', 'fr', '6h30 demain matin', 'at 2025-10-09 06:30'],
  ],
  'and not of an hour of another day, or where something else is said of it': [
    ['booking', 'en', "8:30 tomorrow, evenings I'm out", 'at 2025-10-09 08:30'],
    ['booking', 'en', '8:30 tomorrow, not the evening', 'at 2025-10-09 08:30'],
    ['booking', 'fr', '8h30 demain, le soir je suis pris', 'at 2025-10-09 08:30'],
    ['booking', 'fr', 'samedi 8h30, vendredi soir je peux pas', 'at 2025-10-11 08:30, not 2025-10-10'],
  ],
  '"ten to four" right after or before something is an instant': [
    ['booking', 'en', 'Ten to four on Friday, straight after my lecture', 'at 2025-10-10 15:50'],
    ['booking', 'en', 'five to three Thursday, just before the school run', 'at 2025-10-09 14:55'],
    ['booking', 'en', 'ten to four on Friday', 'date 2025-10-10'],
    [
      'booking',
      'en',
      'free ten to four on Friday, right after lunch',
      'date 2025-10-10, from 10:00, to 16:00',
    ],
  ],
  'the words around an hour, typed in a hurry': [
    ['dayKnown', 'en', 'any time b/w 9:30 and noon', 'date 2025-10-10, from 09:30, to 12:00'],
    ['dayKnown', 'en', 'b/w half nine and eleven', 'date 2025-10-10, from 09:30, to 11:00'],
    ['dayKnown', 'en', 'we only print b/w', 'date 2025-10-10'],
    ['booking', 'fr', 'dispo ke entre 12h é 14h', 'from 12:00, to 14:00'],
    ['booking', 'fr', 'entr 12h e 14h demain', 'date 2025-10-09, from 12:00, to 14:00'],
    ['booking', 'fr', "jusk'à 14h demain", 'date 2025-10-09, to 14:00'],
    ['booking', 'fr', 'libre juska midi demain', 'date 2025-10-09, to 12:00'],
    ['booking', 'fr', '8h é demi demain', 'at 2025-10-09 08:30'],
    ['booking', 'fr', 'tt a lheure vers 11h', 'at 2025-10-08 11:00'],
    ['booking', 'fr', 'taleure vers 15h', 'at 2025-10-08 15:00'],
  ],
  'away from one day to another, any day before or after will do': [
    [
      'days',
      'en',
      "I'm on annual leave the 14th to the 16th. Before or after please",
      'not 2025-10-14, not 2025-10-15, not 2025-10-16',
    ],
    [
      'days',
      'en',
      'On paternity leave from the 13th to the 15th, either side suits',
      'not 2025-10-13, not 2025-10-14, not 2025-10-15',
    ],
    ['days', 'en', 'on study leave 14th-16th, after that', ''],
    [
      'days',
      'fr',
      'En vacances du 14 au 16, donc avant ou après',
      'not 2025-10-14, not 2025-10-15, not 2025-10-16',
    ],
    [
      'days',
      'fr',
      'je suis en arrêt du 14 au 16, après ou avant peu importe',
      'not 2025-10-14, not 2025-10-15, not 2025-10-16',
    ],
    ['days', 'en', "I'm off the 14th", 'date 2025-10-14'],
  ],
  'away from a day on, no later day that is offered suits': [
    ['days', 'en', 'on annual leave from the 14th', 'not 2025-10-14, not 2025-10-15'],
    ['days', 'en', "we're going on holiday on Tuesday", 'not 2025-10-14, not 2025-10-15'],
    ['days', 'en', 'away from the 14th but back on the 15th', 'date 2025-10-15, not 2025-10-14'],
    ['days', 'en', "I'm away the 14th", 'date 2025-10-15, not 2025-10-14'],
    ['days', 'en', 'busy from the 15th', 'date 2025-10-14, not 2025-10-15'],
    ['days', 'fr', 'Je suis en vacances à partir du 14', 'not 2025-10-14, not 2025-10-15'],
    ['days', 'fr', 'Je pars en vacances le 14', 'not 2025-10-14, not 2025-10-15'],
    ['days', 'fr', 'je suis absent à partir du 15', 'date 2025-10-14, not 2025-10-15'],
  ],
};

holdMoments(CLASSES);
