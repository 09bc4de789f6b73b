import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation } from './contexts.js';
import type { Situation } from './contexts.js';

function understood(text: string, name: Situation) {
  return understand([text], situation(name));
}

describe('no call, but an answer here, stops no messages', () => {
  it.each([
    'je préfère ne pas être appelé, donnez-moi les infos ici',
    "j'aimerais mieux pas qu'on m'appelle, dites-moi juste les tarifs",
    "plus d'appels merci, envoyez le devis par mail",
    "I don't wish to be called. Can you explain it here?",
    'no more calls. tell me by email',
    'rather not be rung up, just send the details here',
  ])('"%s"', (text) => {
    expect(understood(text, 'booking').intent).toMatch(/^(?:in_writing|question)$/);
  });

  it.each([
    "arrêtez de m'appeler et de m'écrire ici",
    'stop calling me, send me confirmation you deleted my info',
    "ne m'appelez plus, supprimez mes infos",
    "plus d'appel ni de message ici",
    'no more calls or texts here',
  ])('but "%s" does', (text) => {
    expect(understood(text, 'booking').intent).toBe('opt_out');
  });
});

describe('speaking of cancelling cancels nothing', () => {
  it.each([
    "et si j'annule, ça coûte quelque chose ?",
    'il se peut que je doive annuler',
    'je vais peut-être devoir annuler, je vous redis',
    'je risque de devoir décaler',
    'I might have to cancel, will let you know',
    'we may need to reschedule, depends on work',
    'if I cancel do I get charged?',
    "perhaps I'll have to cancel",
    "I'd hate to cancel",
  ])('"%s"', (text) => {
    expect(understood(text, 'booked').intent).toMatch(/^(?:question|other|confirm)$/);
  });

  it.each([
    "c'est annulé du coup ?",
    'le rdv de mercredi est annulé ?',
    'so is the call cancelled',
    'is it off then?',
  ])('"%s" asks when the call is', (text) => {
    expect(understood(text, 'booked')).toMatchObject({ intent: 'question', topics: ['call_time'] });
  });

  it.each([
    'je vais devoir annuler',
    'I would like to cancel please',
    'may I cancel?',
    "ça vous dérange si j'annule ?",
    'is it ok if I cancel',
    'I might as well cancel',
    "peut-être l'annuler alors",
    'le rdv est annulé',
  ])('but "%s" calls it off', (text) => {
    expect(understood(text, 'booked').intent).toBe('cancel');
  });
});

describe('the day of the call that is stopped calls it off', () => {
  it.each(['demain stop', 'stop demain'])('"%s", or asks for silence', (text) => {
    expect(['cancel', 'opt_out']).toContain(understood(text, 'booked').intent);
  });

  it.each([
    "stop pour demain, j'ai trouvé moins cher ailleurs",
    'on arrête pour jeudi svp',
    'stop for tomorrow, found it cheaper elsewhere',
    'scrap tomorrow, had it done already',
    'bin Thursday mate',
  ])('"%s"', (text) => {
    expect(understood(text, 'booked').intent).toBe('cancel');
  });

  it.each([
    ["stop pour aujourd'hui, demain ok", 'confirm at 2025-10-09 14:30, not 2025-10-08'],
    [
      "laissez moi tranquille aujourd'hui, je suis crevé, demain ok",
      'confirm at 2025-10-09 14:30, not 2025-10-08',
    ],
    ["leave me alone today, I'm knackered, tomorrow's ok", 'confirm at 2025-10-09 14:30, not 2025-10-08'],
    ['stop pour demain, plutôt vendredi 10h', 'reschedule at 2025-10-10 10:00'],
    ['scrap tomorrow, make it Friday at 10', 'reschedule at 2025-10-10 10:00, not 2025-10-09'],
    ['laissez moi tranquille', 'opt_out '],
    ['leave me alone', 'opt_out '],
  ])('but "%s" does not', (text, expected) => {
    const meaning = understood(text, 'booked');
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe(expected);
  });
});

describe('a death close to them is told to a person', () => {
  it.each([
    'my dad passed away last night',
    'mon père est décédé hier, je peux pas là',
    "we've had a death in the family",
    'ma mère vient de mourir',
    "j'ai perdu mon frère cette semaine",
    'my husband died in March, it was him who asked',
  ])('"%s"', (text) => {
    expect(understood(text, 'booked')).toMatchObject({ intent: 'human', topics: ['bereavement'] });
  });

  it('calls the meeting off where they say so', () => {
    expect(understood('ma mère est décédée, je dois annuler', 'booked').intent).toBe('cancel');
  });

  it.each(['mon mari est décédé, c’était son numéro', 'Mr Jones passed away last year'])(
    'but "%s" is of somebody who had this number',
    (text) => {
      expect(understood(text, 'booked').intent).toBe('wrong_number');
    },
  );

  it.each(["my dad's boiler died", 'on my own since my husband died', 'ma chaudière est morte'])(
    'and "%s" tells of no death now',
    (text) => {
      expect(understood(text, 'known').topics).not.toContain('bereavement');
    },
  );
});

describe('data that is to be deleted after the call', () => {
  it.each([
    'delete my data after please',
    'can you delete my details once the call is done',
    "supprimez mes données après l'appel svp",
    'effacez mes coordonnées une fois que c’est fait',
  ])('"%s" is passed on, and the call stands', (text) => {
    expect(understood(text, 'booked')).toMatchObject({ intent: 'question', topics: ['to_pass_on'] });
  });

  it.each(['delete my data', 'supprimez mes données svp', 'delete my details and leave me alone after that'])(
    'but "%s" asks for it now',
    (text) => {
      expect(understood(text, 'booked').intent).toBe('opt_out');
    },
  );
});

describe('who checks the hour of the meeting is told when it is', () => {
  it.each([
    "j'ai bien mon rdv à 9h30 ce matin ?",
    'demain c’est ça ?',
    'so that’s 2.30 in France right?',
    'is that 9 for me?',
    'am I booked in for Friday?',
    'my call is on Friday, right?',
  ])('"%s"', (text) => {
    expect(understood(text, 'booked')).toMatchObject({ intent: 'question', topics: ['call_time'] });
  });

  it.each(['is Friday ok then?', 'can we make it Friday?'])('but "%s" asks to move it', (text) => {
    expect(understood(text, 'booked').intent).toBe('reschedule');
  });

  it.each(['c’est 300 euros c’est ça ?', 'is it 20 minutes?'])('and "%s" asks something else', (text) => {
    expect(understood(text, 'booked').topics).not.toContain('call_time');
  });
});
