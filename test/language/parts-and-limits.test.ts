/** Hours by the part of the day beside them, in the spelling of a hurry, and as limits; days that are left beside others. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { intentOf, momentOf, situation } from './contexts.js';
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
  'a day that is asked for in one breath with whether we are there': [
    ['booking', 'fr', "samedi c'est possible ou vous bossez pas le week-end", 'date 2025-10-11'],
    ['booking', 'fr', 'dimanche ou vous êtes fermés ?', 'date 2025-10-12'],
    ['booking', 'fr', "samedi 11h ou c'est fermé le week-end ?", 'at 2025-10-11 11:00'],
    ['booking', 'fr', "samedi c'est possible ou pas", 'date 2025-10-11'],
    ['booking', 'en', 'is Saturday possible or do you not work weekends', 'date 2025-10-11'],
    ['booking', 'en', 'can you do Saturday or not', 'date 2025-10-11'],
    ['booking', 'en', "Sunday at 3 or aren't you open then?", 'at 2025-10-12 15:00'],
    ['booking', 'fr', 'je sais pas si samedi est possible ou pas', 'not 2025-10-11'],
    ['booking', 'fr', 'samedi ou dimanche, mais pas lundi', 'not 2025-10-13'],
  ],
  'the days of work with their hours leave another day that is wished': [
    ['twoDays', 'en', "Anything on Saturday? I'm working Monday to Friday 9 to 7", 'date 2025-10-11'],
    ['booking', 'en', 'I work Monday to Friday 8 to 6, so Saturday please', 'date 2025-10-11'],
    ['booking', 'fr', 'un créneau samedi ? je travaille du lundi au vendredi de 9h à 19h', 'date 2025-10-11'],
    ['booking', 'fr', 'je bosse du mardi au samedi 9h-18h, lundi ça irait', 'date 2025-10-13'],
    ['booking', 'en', 'free Monday to Friday 9 to 5', 'from 09:00, to 17:00'],
  ],
  'a stop at an hour is when the call has to be over': [
    [
      'dayKnown',
      'fr',
      "Ça marche. Stop à 17h30 par contre, j'ai le judo des petits",
      'date 2025-10-10, to 17:30',
    ],
    ['dayKnown', 'fr', "l'après-midi mais stop 16h30", 'date 2025-10-10, afternoon, to 16:30'],
    ['dayKnown', 'fr', 'stop net à 18h', 'date 2025-10-10, to 18:00'],
    ['dayKnown', 'en', 'Fine, but hard stop at 6', 'date 2025-10-10, to 18:00'],
    ['dayKnown', 'en', 'I have a hard stop at 5pm', 'date 2025-10-10, to 17:00'],
    ['dayKnown', 'en', 'ok, stop at 6 though, kids to collect', 'date 2025-10-10, to 18:00'],
    ['dayKnown', 'en', 'must dash at 4', 'date 2025-10-10, to 16:00'],
    ['dayKnown', 'en', '4pm, hard stop at 5', 'at 2025-10-10 16:00'],
    ['dayKnown', 'fr', '16h, stop à 17h', 'at 2025-10-10 16:00'],
    ['dayKnown', 'en', 'I stop work at 5', 'date 2025-10-10, from 17:00'],
    ['dayKnown', 'fr', "j'arrête à 18h", 'date 2025-10-10, from 18:00'],
  ],
  'as late as it can be, and until when somebody is there, in one breath': [
    ['dayKnown', 'fr', 'le plus tard possible jai des clientes jusqua 19h', 'date 2025-10-10, from 19:00'],
    ['dayKnown', 'fr', 'le plus tard possible on a la petite jusqu’à 18h', 'date 2025-10-10, from 18:00'],
    ['dayKnown', 'fr', 'clients jusqu’à 17h', 'date 2025-10-10, from 17:00'],
    ['dayKnown', 'en', "as late as possible I've patients until 6.30", 'date 2025-10-10, from 18:30'],
    ['dayKnown', 'en', 'late as you can I have pupils till half 5', 'date 2025-10-10, from 17:30'],
    ['dayKnown', 'en', 'pupils till half 5', 'date 2025-10-10, from 17:30'],
    ['dayKnown', 'fr', 'le plus tard possible je peux jusqu’à 19h', 'date 2025-10-10, to 19:00'],
    ['dayKnown', 'en', "as late as possible I'm free until 7", 'date 2025-10-10, to 19:00'],
    ['dayKnown', 'fr', "j'ai jusqu'à 18h30", 'date 2025-10-10, to 18:30'],
  ],
  'who works from home that day is there': [
    ['dayKnown', 'fr', 'Peu importe, je télétravaille ce jour-là', 'date 2025-10-10'],
    ['dayKnown', 'fr', 'comme vous voulez, en télétravail ce jour-là', 'date 2025-10-10'],
    ['dayKnown', 'fr', 'je bosse depuis la maison ce jour là', 'date 2025-10-10'],
    ['dayKnown', 'fr', 'je travaille à domicile ce jour-là', 'date 2025-10-10'],
    ['dayKnown', 'en', "don't mind, I WFH that day", 'date 2025-10-10'],
    ['dayKnown', 'fr', 'je travaille ce jour-là', 'not 2025-10-10'],
    ['dayKnown', 'en', "I'm working that day", 'not 2025-10-10'],
    ['booking', 'fr', 'ma femme télétravaille vendredi', ''],
  ],
  'a part of a day that is taken, and another part of it that suits': [
    [
      'days',
      'fr',
      "Mardi matin j'ai le garagiste mais l'après-midi je suis libre",
      'date 2025-10-14, afternoon',
    ],
    ['days', 'fr', "le 14 au matin je bosse, l'aprem c'est bon", 'date 2025-10-14, afternoon'],
    ['days', 'fr', 'mercredi après-midi j’ai les enfants mais le matin ok', 'date 2025-10-15, morning'],
    ['days', 'fr', "Mardi j'ai réunion le matin mais dispo l'après-midi", 'date 2025-10-14, afternoon'],
    ['days', 'en', "Tuesday morning I've the MOT but the afternoon I'm free", 'date 2025-10-14, afternoon'],
    ['days', 'en', 'Tuesday am is out, pm is fine', 'date 2025-10-14, afternoon'],
    ['days', 'en', "can't do Tuesday morning, afternoon is fine", 'date 2025-10-14, afternoon'],
    ['days', 'en', "the 14th I'm busy in the morning but evening's ok", 'date 2025-10-14, evening'],
    ['days', 'fr', "mardi matin c'est bon, l'après-midi je peux pas", 'date 2025-10-14, morning'],
    ['days', 'en', 'Tuesday morning is good but the afternoon is better', 'date 2025-10-14'],
    ['days', 'fr', 'mardi matin je bosse mais le 15 je suis libre', 'date 2025-10-15, not 2025-10-14'],
  ],
};

describe('any hour will do', () => {
  it.each([
    ['dayKnown', "Peu m'importe l'heure"],
    ['dayKnown', "l'heure m'importe peu"],
    ['dayKnown', "l'heure n'a pas d'importance"],
    ['dayKnown', "j'ai pas de préférence d'heure"],
    ['dayKnown', 'aucune préférence'],
    ['dayKnown', 'le plus tôt que vous pouvez'],
    ['dayKnown', "the time doesn't matter"],
    ['dayKnown', 'Early as possible'],
    ['dayKnown', 'soon as you can pls'],
    ['dayKnown', 'the earlier the better'],
  ] as const)('on the day that is known: [%s] %s', (name, text) => {
    const meaning = understand([text], situation(name));
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('propose_time date 2025-10-10');
  });

  it.each(["peu m'importe votre offre", "peu m'importe le prix", "time doesn't matter, it's the money"])(
    'unlike what matters little of something else: "%s"',
    (text) => expect(intentOf('dayKnown', text)).not.toBe('propose_time'),
  );
});

holdMoments(CLASSES);
