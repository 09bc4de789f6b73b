/** What is said beside a meeting that stands is acknowledged or passed on; nothing moves, and nothing is called off. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';
import type { Situation } from './contexts.js';

function read(text: string, name: Situation = 'booked') {
  const context = situation(name);
  return understand([text], { ...context, topics: [...context.topics] });
}

describe('for the expert to know', () => {
  it.each([
    'faut qu’il parle fort, ma mère est sourde',
    'prévenez le monsieur que c’est une vieille baraque',
    'ma petite nièce sera là, elle hurle pas mal',
    'pas de baratin commercial surtout',
    'le réseau capte mal dans ma cave',
    'portail vert, digicode 77B2',
    'bâtiment C 4e étage',
    'pardon, laposte.net',
    'Kowalczyk avec un z',
    'laissez un message si j’entends pas sonner',
    'warn him my house is a tip',
    'tell the lad I’m hard of hearing',
    'spare me the sales pitch please',
    'the wean might kick off in the background',
    'second bell from the top, flat 2b',
    'oops, outlook not hotmail',
    'my surname is spelt with two ts',
    'let it ring, I’m slow getting to the phone',
    'non 7 ter pas 7',
    'post code is BS3 4QT sorry',
    'could you let them know I’m partially sighted',
    'your lad never wiped his feet last time',
    'l’autre jour il m’a pris de haut',
    'forgot to mention the roof was done in 2019',
  ])('"%s" is passed on', (text) => {
    const { intent, topics, at, wish } = read(text);
    expect([topics, at, wish.date, wish.time]).toEqual([['to_pass_on'], null, null, null]);
    expect(['other', 'question', 'confirm']).toContain(intent);
  });

  it.each([
    ['dites-lui que je peux pas demain', 'reject_slots'],
    ['tell him to ring at 4 instead', 'reschedule'],
    ['dites-lui d’annuler', 'cancel'],
    ['fyi I’m cancelling', 'cancel'],
    ['pour info je serai pas là', 'reject_slots'],
  ])('but "%s" is more', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });

  it.each([
    'tell him not to bother',
    'just so you know I won’t be in',
    'ça tombe mal',
    'my boss changed my rota',
    'on m’a mis une réunion',
    'bit of a waste of money all this',
    'j’ai trouvé quelqu’un',
    'Banane',
  ])('and of "%s" it is asked what becomes of the call', (text) => {
    expect(read(text)).toMatchObject({ intent: 'other', topics: [] });
  });
});

describe('told in words that are not known', () => {
  it.each([
    'ma tortue est verte',
    'on a aussi une véranda côté jardin',
    'we keep bees by the way',
    'my son will be at nursery',
    'je vous envoie les photos',
  ])('"%s" is a remark', (text) => {
    expect(read(text)).toMatchObject({ intent: 'other', topics: ['remark'], at: null });
  });

  it.each(['la maison est vendue', 'car broke down', 'my wife says otherwise', 'grosse flemme mdr'])(
    '"%s" may be about the call',
    (text) => {
      expect(read(text).topics).toEqual([]);
    },
  );
});

describe('a message meant for somebody else', () => {
  it.each([
    'oups, je me suis trompé de conversation',
    'pardon, ce message était pour ma sœur',
    'ignorez mon dernier message svp',
    'whoops wrong convo sorry',
    'that one was meant for my daughter',
    'pocket typing, sorry',
    'c’est le chat qui a marché dessus',
    'sorry, sent that to the wrong person',
  ])('"%s" is no matter', (text) => {
    expect(read(text)).toMatchObject({ intent: 'other', topics: ['wrong_chat'], at: null });
  });

  it.each([
    ['vous vous êtes trompé de destinataire', 'wrong_number'],
    ['wrong number mate', 'wrong_number'],
    ['ignore that, make it 4', 'reschedule'],
  ])('unlike "%s"', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });
});

describe('said to be friendly', () => {
  it.each([
    'il pleut des cordes ici',
    'je stresse un peu là mdr',
    'même si je dors encore lol',
    'bit nervous about it tbh',
    'the dog has just eaten my slipper',
    'in good hands I hope haha',
  ])('"%s" gets a word in return', (text) => {
    expect(read(text)).toMatchObject({ topics: ['aside'], at: null });
  });

  it.each(['lol the dog just ate my slipper', 'il pleut des cordes ici mdr'])(
    'also while a time is looked for: "%s"',
    (text) => {
      expect(read(text, 'slots')).toMatchObject({ intent: 'other', topics: ['aside'], at: null });
    },
  );

  it.each(['wesh merci', 'merci la miss', 'cimer chef', 'cheers me duck', 'ta love', 'thanks a bunch fam'])(
    '"%s" is thanks',
    (text) => {
      expect(read(text)).toMatchObject({ intent: 'confirm', topics: [] });
    },
  );

  it.each([
    ['merci mais non merci', 'not_interested'],
    ['merci d’annuler', 'cancel'],
    ['lol stop', 'opt_out'],
    ['mdr non merci', 'not_interested'],
  ])('but "%s" is not', (text, intent) => {
    expect(read(text).intent).toBe(intent);
  });
});

it.each(['same time yeah', 'à la même heure du coup', 'et à la même heure'])(
  '"%s" keeps the hour of the meeting',
  (text) => {
    expect(read(text)).toMatchObject({ intent: 'confirm', at: situation('booked').booking?.start });
  },
);

describe('a hard time', () => {
  it.each([
    'mon fils est aux urgences',
    'j’ai chopé la grippe',
    'on est à l’enterrement de mon oncle',
    'la petite est malade, faut que j’aille la récupérer',
    'my dad’s been rushed to hospital',
    'I’m laid up with covid',
    'at my nan’s funeral',
  ])('"%s" is met with sympathy, and nothing is asked now', (text) => {
    for (const name of ['booked', 'known'] as const)
      expect(read(text, name)).toMatchObject({ intent: 'later', topics: ['hard_time'], at: null });
  });

  it.each(['sorry, I was in hospital', 'je rentre de l’hôpital', 'been poorly all week'])(
    '"%s" with sympathy, and goes on',
    (text) => {
      expect(read(text, 'known')).toMatchObject({ intent: 'other', topics: ['hard_time'] });
    },
  );

  it.each([
    'I’m sick of your messages',
    'ça me rend malade vos prix',
    'I work at the hospital',
    'je travaille à l’hôpital',
    'what if I’m ill that day?',
    'c’est pour un hôpital',
    'that’s sick bro',
  ])('"%s" tells of none', (text) => {
    expect(read(text).topics).not.toContain('hard_time');
  });

  it.each(['my mum is poorly today', 'on enterre ma grand-mère vendredi', 'kids off school today'])(
    'and the day of "%s" is no wish',
    (text) => {
      expect(read(text)).toMatchObject({ at: null, wish: { date: null, rejected: [] } });
    },
  );
});
