/** Replies to the questions of a playbook, as customers word them. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.js';
import type { Situation } from '../../evaluation/situations.js';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation } from './contexts.js';

function read(name: Situation, text: string, language: Language = 'fr') {
  return understand([text], situation(name, { language }));
}

function answerTo(name: Situation, text: string): string | null {
  return read(name, text).answers[0]?.value ?? null;
}

describe('whether they know it', () => {
  it.each([
    'Ja, we know it already from a fair in Utrecht',
    'we know them through the neighbours',
    'I know you lot from the radio',
    'i know the old version, before the new name',
    'yours I know well enough',
    'On connaît déjà grâce à un salon',
    'je vous connais par mon voisin',
    'je connais depuis longtemps',
    'je connais l’ancien modèle',
    'sorta?? my mum filled in the form',
    'a wee bit aye, explain it to me though',
    'I got your leaflet through the door',
    'j’ai feuilleté votre catalogue',
    'saw something about it on facebook',
    "only what's on your website",
    'vu passer sur linkedin',
    'juste ce qu’il y a sur le site',
    'j’en ai entendu du bien',
    'unfortunately yes',
    'malheureusement oui',
  ])('is told by how they know it: "%s"', (text) => {
    expect(read('known', text).answers).toEqual([{ question: 'known', value: 'yes' }]);
    expect(read('known', text).intent).not.toBe('not_interested');
  });

  it.each([
    "Had a competitor's one, hated it. Yours I don't know.",
    'used another brand for years but not yours',
    'J’ai eu celui d’un concurrent, le vôtre je ne connais pas',
    'j’en ai essayé d’autres mais pas le vôtre',
    'ah, première nouvelle !',
  ])('is not told by what others make: "%s"', (text) => {
    expect(answerTo('known', text)).toBe('no');
  });

  it.each([
    'j’ai regardé deux vidéos mais de là à dire que je connais...',
    'I wouldn’t go so far as to say I know it',
    "I know you're busy",
    "I know it's late, sorry",
    'I know the brand my husband likes is rubbish',
    'le vôtre est mieux ?',
    'je connais quelqu’un',
  ])('stays open: "%s"', (text) => {
    expect(answerTo('known', text)).toBeNull();
  });
});

describe('what was sent to them before', () => {
  it.each([
    'Good morning. I have read your brochure from cover to cover, so I may say yes. Kind regards, M. Ellison',
    'Yes, I have had a brochure from you through the door',
    'We have looked through your leaflet, so yes',
    'I have the brochure here in front of me, yes',
    'vous m’aviez envoyé un devis par mail en 2021, donc oui',
    'après avoir lu votre plaquette je connais un peu oui',
  ])('is not asked for: "%s"', (text) => {
    expect(read('known', text)).toMatchObject({ intent: 'answer', answers: [{ value: 'yes' }] });
  });

  it.each([
    'can I have a brochure',
    'have read the brochure, can you email me a quote',
    "I'd rather have your brochure",
    'j’ai lu la brochure, envoyez-moi aussi un devis par mail',
    'vous pouvez m’envoyer une brochure',
    'if I have your brochure I can decide',
  ])('differs from what is: "%s"', (text) => {
    expect(read('known', text).intent).toBe('in_writing');
  });
});

describe('how many', () => {
  it.each([
    'aucune idée c’est pas plutôt à vous de me le dire',
    'aucune notion du nombre',
    'rien compris à la question',
    'rien de précis pour l’instant',
    'zero idea tbh',
    'nothing decided yet',
  ])('is not none: "%s"', (text) => {
    expect(answerTo('need', text)).toBeNull();
  });

  it.each([
    ['aucune pour l’instant', '0'],
    ['rien', '0'],
    ['nothing', '0'],
    ['6 upstairs, 4 down', '10'],
    ['four in the front, two round the back', '6'],
    ['quatre en façade, deux derrière', '6'],
    ['3 côté rue et 2 côté jardin', '5'],
    ['6, down from 8', '6'],
  ])('is counted place by place: "%s"', (text, amount) => {
    expect(answerTo('need', text)).toBe(amount);
  });

  it.each([
    ['Entre 8 et 10, ça dépend de votre tarif', '8'],
    ['between 10 and 12, depends on your price', '10'],
    ['10 or so, but it depends on the cost', '10'],
  ])('may depend on the price, which is asked: "%s"', (text, amount) => {
    expect(read('need', text)).toMatchObject({
      intent: 'question',
      answers: [{ value: amount }],
      topics: ['price'],
    });
  });

  it.each(['how much was it again?', 'how much again', 'c’était combien déjà ?'])(
    'is not asked back by who asks the price once more: "%s"',
    (text) => {
      expect(read('need', text)).toMatchObject({ intent: 'question', answers: [], topics: ['price'] });
    },
  );
});

describe('a call that is past', () => {
  it.each([
    'Je suis boulanger, donc votre appel à 14h c’était pendant ma sieste. Fournil à équiper',
    'votre appel de 10h est tombé en pleine réunion, je suis locataire',
    'your call at 2pm was during my nap. Small flat, renting',
    'that call at 9 came right in the middle of milking, we farm 200 acres',
  ])('is no wish for another: "%s"', (text) => {
    const { at, wish, answers } = read('situation', text);
    expect([at, wish.date, wish.time, wish.part]).toEqual([null, null, null, null]);
    expect(answers).toHaveLength(1);
  });

  it.each([
    ['votre appel à 14h me convient', '14:00'],
    ['the call at 2 works', '14:00'],
  ])('is not one that suits: "%s"', (text, time) => {
    expect(read('booking', text).wish.time).toBe(time);
  });

  it.each([
    'votre appel à 14h c’était pendant ma sieste, plutôt demain 17h',
    'your call at 2 woke me, try tomorrow at 5',
  ])('leaves the one that is wished: "%s"', (text) => {
    expect(momentOf(read('booking', text))).toBe('at 2025-10-09 17:00');
  });
});

describe('a word about having been asked before', () => {
  it.each([
    'you already asked me this',
    'u asked me that on the form already',
    "y'all asked me this last week didn't you",
    'already answered that mate',
    'vous m’avez déjà posé la question',
    'j’ai déjà répondu à ça deux fois',
    'vous me demandez toujours la même chose',
  ])('answers nothing, and stops nothing: "%s"', (text) => {
    for (const name of ['situation', 'need', 'known', 'booking'] as const) {
      const { intent, answers } = read(name, text);
      expect(answers).toEqual([]);
      expect(intent).not.toBe('opt_out');
    }
  });

  it.each([
    ['already said yes', 'yes'],
    ['j’ai déjà dit oui', 'yes'],
    ["I've already told you, yes", 'yes'],
  ])('may hold the answer: "%s"', (text, value) => {
    expect(answerTo('known', text)).toBe(value);
  });

  it.each(['you already asked me this, stop texting me', 'vous m’avez déjà demandé ça, arrêtez de m’écrire'])(
    'may be followed by a stop: "%s"',
    (text) => {
      expect(read('situation', text).intent).toBe('opt_out');
    },
  );
});

describe('where their situation was asked for', () => {
  it.each([
    "I'm in a meeting, text you tonight",
    'just out of the shower one sec',
    'about to board a plane',
    'lemme finish my tea first',
    "I'll tell you when I get home",
    'hang on, kids',
    'peux pas parler là',
    'au boulot je peux pas',
    'je vous dis ça en rentrant',
    'laissez-moi finir de manger',
    'une seconde je sors de la douche',
  ])('who cannot now has told nothing yet: "%s"', (text) => {
    expect(read('situation', text)).toMatchObject({ intent: 'later', answers: [], at: null });
    expect(momentOf(read('situation', text))).toBe('');
  });

  it.each([
    'I drive for Uber full time',
    "I'm driving a taxi for a living",
    'working from home, own a semi',
    'je conduis un taxi à plein temps',
    'je travaille dans le bâtiment',
    'je prends le train tous les jours, propriétaire à Lille',
    'about to move house',
  ])('what they do in life is told: "%s"', (text) => {
    expect(read('situation', text)).toMatchObject({ intent: 'answer', answers: [{ question: 'situation' }] });
  });

  it.each(['not sure what you mean', 'je vois pas ce que vous voulez savoir', 'don’t know what to put'])(
    'who does not see what is meant is told in other words: "%s"',
    (text) => {
      expect(read('situation', text)).toMatchObject({
        intent: 'question',
        topics: ['say_again'],
        answers: [],
      });
    },
  );

  it.each([
    'easier on the phone',
    "I'd rather say on the phone",
    'c’est long à expliquer, plus simple au téléphone',
    'ce serait mieux de vive voix',
  ])('who would rather tell it on the phone wants the call: "%s"', (text) => {
    expect(read('situation', text)).toMatchObject({ intent: 'interested', askNoMore: true, answers: [] });
  });
});
