/** When and how often somebody may be written to, told from not being written to any more. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

const STAGES = ['known', 'slots', 'booked', 'idle'] as const;

describe('no messages at some time of the day or the week, or not so many', () => {
  it.each([
    'dont text me at night please',
    "please dont message me during work hours, i'll get told off",
    'could you not message me in the evenings please',
    "don't text before 9, I do nights",
    'please dont text me late, mornings are better for messages',
    'no messages on sundays please',
    'plus de rappels svp, un seul suffit',
    'no more reminders please, one is plenty',
    'stop sending me 3 messages a day ok? one reminder will do',
    "arretez de m'envoyer 3 messages par jour on est d'accord ? un rappel ca suffit",
    "un message par jour ca suffit, arretez d'en envoyer 3",
    "ne m'écrivez pas la nuit svp",
    "m'ecrivez pas le soir, je bosse tot",
    'pas de message le dimanche svp',
    "merci de ne pas m'écrire pendant mes heures de travail",
    "arretez de m'ecrire quand je suis au boulot svp, le soir c'est mieux",
    "evitez de m'envoyer des messages apres 20h",
  ])('is noted: "%s"', (text) => {
    for (const stage of STAGES) {
      const { intent, topics, wish } = understand([text], situation(stage));
      expect([intent, topics, wish.part]).toEqual(['question', ['to_pass_on'], null]);
    }
  });

  it.each([
    'can you stop texting for now im in a meeting',
    "please stop texting while I'm in class",
    "leave me alone for 5 minutes, i'm at work",
    "no more texts today please, i'll answer tomorrow",
    "c'est bon laissez moi tranquille 5 min je suis au boulot je vous reponds ce soir",
    "laissez-moi tranquille pour l'instant, je suis en réunion",
    'lachez moi deux minutes je suis au volant',
  ])('is put off: "%s"', (text) => {
    for (const stage of STAGES) expect(understand([text], situation(stage)).intent).toBe('later');
  });

  it.each([
    'stop texting me at night, actually stop texting me at all',
    "don't text me at night or any other time",
    'dont text me, day or night',
    'stop texting me right now',
    'stop messaging me im at work ffs',
    "please stop texting me. I'm at work",
    "don't text me at night. STOP",
    'dont message me at work again',
    'stop messaging me, one was enough',
    'leave me alone for five minutes! unsubscribe',
    "arretez de m'écrire la nuit, et le jour aussi",
    'laissez moi tranquille maintenant',
    "arretez de m'envoyer 3 messages par jour",
    'laissez moi tranquille, je suis au boulot et pas intéressé',
    "ne me contactez plus pour l'instant et supprimez mon numéro",
    'foutez moi la paix le dimanche et les autres jours',
    "plus de messages à partir d'aujourd'hui",
  ])('or for good: "%s"', (text) => {
    for (const stage of STAGES) expect(understand([text], situation(stage)).intent).toBe('opt_out');
  });

  it.each(['dont call me in the morning', "ne m'appelez pas le matin"])('or a call: "%s"', (text) => {
    const { intent, topics } = understand([text], situation('booking'));
    expect([intent, topics]).toEqual(['propose_time', []]);
  });
});

describe('something written beside the call', () => {
  it.each([
    "et l'expert pourra m'envoyer le devis par écrit après ?",
    'after the call can you put the quote in writing',
    'will he send me the quote by email afterwards?',
    "once we've talked can you send me everything in writing",
    "et après l'appel vous m'envoyez un devis par mail ?",
    "j'aimerais aussi une doc par mail avant l'appel",
  ])('is noted, and the call stays: "%s"', (text) => {
    for (const stage of STAGES) {
      const { intent, topics } = understand([text], situation(stage));
      expect([intent, topics.includes('to_pass_on')]).toEqual(['question', true]);
    }
  });

  it.each(['il m’enverra le devis par mail ?', 'will the expert email me a quote?'])(
    'by whoever calls, where a call stands: "%s"',
    (text) => {
      expect(understand([text], situation('booked')).intent).toBe('question');
    },
  );

  it.each([
    'can you text me the info instead',
    "pas d'appel, envoyez moi le devis par mail",
    "I'd rather have it in writing after all",
    "un mail après suffira, pas besoin d'appel",
  ])('or in place of it: "%s"', (text) => {
    for (const stage of STAGES) expect(understand([text], situation(stage)).intent).toBe('in_writing');
  });
});
