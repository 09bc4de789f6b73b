/** What people tell of themselves and of others beside what was asked, and what of it says something to us. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { standardTopics } from '../../src/language/wordings/topics.js';
import { intentOf, situation } from './contexts.js';
import type { Situation } from './contexts.js';

function each(cases: [Situation, string, string][]): void {
  it.each(cases)('(%s) "%s": %s', (name, text, intent) => {
    expect(intentOf(name, text)).toBe(intent);
  });
}

describe('a death that is told of the family makes nobody a wrong number', () => {
  each([
    ['situation', 'ma femme est décédée en mai et depuis je vis seul dans un pavillon mal isolé', 'answer'],
    ['situation', 'my mother passed away last year and I am doing up her bungalow since', 'answer'],
    ['known', 'mon père est décédé hier', 'human'],
    ['known', 'the person you are looking for passed away', 'wrong_number'],
    ['known', 'Monsieur Roux est décédé', 'wrong_number'],
  ]);
});

describe('who likes no telephone is who is spoken of', () => {
  each([
    [
      'situation',
      "mum and dad are in their eighties, they don't do calls so I sort things for them",
      'answer',
    ],
    ['situation', 'mes beaux-parents n’aiment pas le téléphone alors c’est moi qui vous écris', 'answer'],
    ['booking', "I don't do phones", 'in_writing'],
    ['booking', 'je n’aime pas le téléphone', 'in_writing'],
  ]);
});

describe('who has decided against it declines, whatever was asked', () => {
  each([
    [
      'situation',
      'we decided against it in the end, my son-in-law will do the work, thanks anyway',
      'not_interested',
    ],
    ['situation', 'on a finalement décidé de ne pas donner suite', 'not_interested'],
    ['situation', 'mon gendre va nous le faire, merci quand même', 'not_interested'],
    ['situation', 'we decided against gas and want a heat pump', 'answer'],
    ['situation', 'mon frère s’occupe du toit, nous cherchons pour les murs', 'answer'],
    ['situation', 'my nephew will do the painting but we need the boiler done', 'answer'],
  ]);
});

describe('whoever had one put in tells of it', () => {
  it.each([
    ['the people next door had theirs fitted at easter', 'yes'],
    ['mes parents l’ont fait installer en 2022', 'yes'],
    ['I know all about them', 'yes'],
    ['je connais déjà tout là-dessus', 'yes'],
    ['nobody round here had it put in', undefined],
    ['my mate had it in for me', undefined],
    ['les voisins ont fait poser une clôture', undefined],
  ])('"%s": %s', (text, value) => {
    expect(understand([text], situation('known')).answers[0]?.value).toBe(value);
  });
});

describe('no call is needed any more once it is settled', () => {
  each([
    ['booked', 'plus la peine de m’appeler, le technicien est venu hier', 'cancel'],
    ['booked', 'no need to ring me tomorrow, the landlord fixed it', 'cancel'],
    ['booked', "don't need to call any more, I found someone", 'cancel'],
    ['booked', 'vous n’avez plus besoin de m’appeler, c’est réparé', 'cancel'],
    ['booked', "no need to call before, I'll be there", 'confirm'],
    ['booking', 'pas besoin de m’appeler, écrivez-moi plutôt', 'in_writing'],
  ]);
});

describe('a meeting is not moved, nor called off, by what is said around it', () => {
  each([
    ['booked', "don't you dare change it, I took the day off", 'confirm'],
    ['booked', 'ne le décalez surtout pas, je me suis libéré', 'confirm'],
    ['booked', 'can I cancel my standing order with the old lot before then?', 'question'],
    ['booked', 'est-ce que je peux annuler mon prélèvement avant ?', 'question'],
    ['booked', 'annulez mon rendez-vous', 'cancel'],
    ['booked', 'if anything turns up how late can I move it', 'question'],
    ['reminded', "on the road but I'll be home in time for it", 'confirm'],
    ['reminded', 'je conduis mais je serai garé à temps', 'confirm'],
    ['booked', 'my brother has an appointment with you on Monday at 9, is it the same person?', 'question'],
    ['booked', 'ma belle-mère a un rendez-vous jeudi avec vous, c’est le même conseiller ?', 'question'],
  ]);
});

describe('who asks others first says so later', () => {
  each([
    ['booking', 'il faut que je voie avec ma compagne', 'later'],
    ['booking', 'need to clear it with the gaffer first', 'later'],
    ['booking', 'sous huitaine, je suis débordé', 'later'],
  ]);
});

describe('either of what is offered will do', () => {
  each([
    ['slots', "either one's perfect for me", 'choose_slot'],
    ['slots', 'fine with both', 'choose_slot'],
    ['slots', 'l’un comme l’autre', 'choose_slot'],
  ]);

  it.each(['not happy with either', 'neither is great', "either's a pain"])('but not so: "%s"', (text) => {
    expect(understand([text], situation('slots')).at).toBeNull();
  });
});

describe('between two engagements', () => {
  each([
    ['idle', 'noted, thank you', 'confirm'],
    ['idle', 'bien reçu merci', 'confirm'],
    ['idle', '👍🏾', 'confirm'],
    ['idle', 'votre conseillère devait me rappeler et toujours rien', 'let_down'],
    ['idle', 'your fella was supposed to phone and never did', 'let_down'],
    ['idle', 'somebody was meant to ring me last week', 'let_down'],
    ['idle', "ah si, c'est bien moi finalement", 'opt_in'],
    ['idle', 'sorry, this is me, I thought you were a scammer', 'opt_in'],
  ]);

  it.each([
    'I was meant to call you',
    'pas moi',
    'c’est moi, Paul',
    'noted, call me Friday',
    'j’attends votre appel',
  ])('nothing of the kind: "%s"', (text) => {
    expect(['let_down', 'opt_in', 'confirm']).not.toContain(intentOf('idle', text));
  });
});

describe('hours in which somebody waited for nothing are none that are wished for', () => {
  each([
    ['idle', 'stayed in all morning and nobody rang', 'let_down'],
    ['idle', 'on m’avait promis 15h et rien', 'let_down'],
    ['reminded', 'I was told half one and nobody called', 'question'],
    ['reminded', 'j’ai attendu toute la matinée et pas un appel', 'question'],
    ['idle', 'nobody rang, could you call me tomorrow at 10?', 'propose_time'],
    ['idle', 'waited all day, no call, try friday at 9', 'propose_time'],
  ]);

  it.each(['you said nobody would call before 2', 'they said nothing about the price'])(
    'but that is told of something else: "%s"',
    (text) => {
      expect(intentOf('idle', text)).not.toBe('let_down');
    },
  );

  it.each(['8h30 ou 14h faut que je demande à mon mari', '8h30 ou 14h, je dois voir avec ma femme'])(
    'and those that somebody must be asked about are not refused: "%s"',
    (text) => {
      const { intent, at, wish } = understand([text], situation('slots'));
      expect(['later', 'propose_time']).toContain(intent);
      expect([at, wish.rejected]).toEqual([null, []]);
    },
  );
});

describe('a telephone that is named by how it begins', () => {
  it.each(['comment vous avez eu mon 06 ?', 'who gave you my 07?', 'd’où sort mon 06'])(
    'is no day: "%s"',
    (text) => {
      const meaning = understand([text], situation('booking', { topics: standardTopics('Alvio') }));
      expect([meaning.intent, meaning.topics]).toEqual(['question', ['how_did_you_get_my_number']]);
    },
  );

  it('is a day where one is meant', () => {
    expect(understand(['plutôt le 10'], situation('booking')).wish.date).toBe('2025-10-10');
  });
});
