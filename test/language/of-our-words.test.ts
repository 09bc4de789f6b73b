/** What is asked of our own words and of the call itself, and what answers none of our questions. */
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { situation, type Situation } from './contexts.js';

const read = (text: string, at: Situation, change = {}) => understand([text], situation(at, change));

const KNOWS: Question = { id: 'knows_product', kind: 'yes_no', disqualify: null };
const SIMILAR: Question = { id: 'similar_product', kind: 'yes_no', disqualify: null };
const bothFrom = (asked: Question) => ({
  asked,
  open: asked === KNOWS ? [KNOWS, SIMILAR] : [SIMILAR, KNOWS],
});

describe('a question about our own words', () => {
  it.each([
    'wdym',
    'wym?',
    'sorry, wdym by situation?',
    'what do you mean by current situation',
    'what context?',
    'which situation?',
    'how d you mean?',
    'like what?',
    'tu veux dire quoi',
    'vous voulez dire quoi par contexte ?',
    "c'est-à-dire",
    'comment ça, mon contexte ?',
    'quoi comme situation ?',
    'quelle situation ?',
    'genre quoi ?',
    'situation ?',
  ])('is no answer, and ours is said in other words: "%s"', (text) => {
    expect(read(text, 'situation')).toMatchObject({ intent: 'question', answers: [], topics: ['say_again'] });
  });

  it.each(['what kind of boiler do you fit?', 'comment ça marche ?', 'what situation would need a permit?'])(
    'is not what is asked of something else: "%s"',
    (text) => {
      expect(read(text, 'situation').topics).not.toContain('say_again');
    },
  );

  it('is heard beside an answer, which counts', () => {
    expect(read('House, what do you mean by situation?', 'situation')).toMatchObject({
      answers: [{ question: 'situation', value: 'House' }],
      topics: ['say_again'],
    });
    expect(
      read('no thanks not using anything, wdym by situation?', 'known', bothFrom(SIMILAR)),
    ).toMatchObject({
      intent: 'question',
      answers: [{ question: 'similar_product', value: 'no' }],
      topics: ['say_again'],
    });
  });
});

describe('where a yes or a no was asked for', () => {
  it.each([
    "je ne suis pas là cette semaine, en vacances jusqu'au 30",
    'on ne sera pas chez nous avant le 20',
    "I'm not around this week, away till the 30th",
    'mdr ok',
    'ptdr ok',
    'lol ok',
    'ok haha',
  ])('neither absence nor a laugh answers: "%s"', (text) => {
    expect(read(text, 'known').answers).toEqual([]);
  });

  it.each([
    ['non, je ne suis pas là de la semaine', 'no'],
    ['lol yes', 'yes'],
    ['mdr non', 'no'],
    ['ok', 'yes'],
  ])('what says so does: "%s"', (text, value) => {
    expect(read(text, 'known').answers).toEqual([{ question: 'known', value }]);
  });

  it.each(['nn jamais entendu parler', 'no, never heard of it'])(
    'not knowing it answers whether they know it, whatever was asked first: "%s"',
    (text) => {
      expect(read(text, 'known', bothFrom(SIMILAR)).answers).toEqual([
        { question: 'knows_product', value: 'no' },
      ]);
    },
  );

  it.each(["non merci, j'utilise rien", "no thanks, don't have anything similar", 'nope ta, not using any'])(
    'a no with thanks that says of what it is declines nothing: "%s"',
    (text) => {
      expect(read(text, 'known', bothFrom(SIMILAR))).toMatchObject({
        intent: 'answer',
        answers: [{ question: 'similar_product', value: 'no' }],
      });
    },
  );

  it.each([
    'no thanks',
    'no thanks, not interested',
    "non merci, j'ai besoin de rien",
    'no thanks, never mind',
  ])('another no with thanks still declines: "%s"', (text) => {
    expect(read(text, 'known', bothFrom(SIMILAR)).intent).toBe('not_interested');
  });

  it.each([
    "Oui et oui on a déjà une pompe à chaleur d'un concurrent",
    'oui et oui on a déjà une chaudière',
    'I know it a bit, and yes we use something similar',
    'yes and yes we already have one',
  ])('two in one breath answer both: "%s"', (text) => {
    expect(read(text, 'known', bothFrom(KNOWS)).answers).toEqual([
      { question: 'knows_product', value: 'yes' },
      { question: 'similar_product', value: 'yes' },
    ]);
  });

  it.each([
    'on veut comparer',
    'pour deux logements en fait',
    '2 logements',
    'gas boiler, 1960s semi',
    'just the one I think',
  ])('what is told and is neither is known as told: "%s"', (text) => {
    expect(read(text, 'known')).toMatchObject({ intent: 'other', answers: [], tells: true });
  });

  it.each(['azerty zerty', 'blip', 'qsdfg hjklm'])('what is no words is not: "%s"', (text) => {
    expect(read(text, 'known').tells).toBeUndefined();
  });
});

it.each(['gas boiler, 1960s semi', "late 80's build"])('a decade is no amount: "%s"', (text) => {
  expect(read(text, 'need').answers).toEqual([]);
});

const ASKED: Record<string, string[]> = {
  robot: ['T un bot ou koi', 't1 bot ?', 't une ia ?', 'ur a bot arent u'],
  which_times: [
    'tu px mapeler kan',
    'kan tu mapel',
    "quand est-ce que l'expert va m'appeler ?",
    'when u gonna call',
    'when are you going to ring me?',
  ],
  by_phone: [
    "c'est possible en visio ?",
    'on peut le faire sur teams ?',
    'can we do it on zoom?',
    'could it be by video call',
  ],
  to_pass_on: [
    "est-ce qu'on peut faire ça en visio ?",
    "il parle anglais l'expert ?",
    'quelqu’un qui parle arabe ?',
    'can your expert speak English?',
    'is there anyone who speaks polish',
    'et mon mari pourra être là ?',
    'can my wife be on the call?',
    'could my daughter listen in?',
    "je préfère être rappelée par Monsieur Durand que j'ai eu la dernière fois",
    "j'aimerais être rappelé par la même conseillère que la dernière fois",
    "I'd rather speak to the lady I had last time, Sarah",
    'can I be called by the same guy as last time',
  ],
  call_number: [
    "est-ce que la personne va m'appeler sur mon fixe ou sur ce téléphone ?",
    'will they ring on my landline or my mobile?',
    'et le numéro qui va m’appeler ?',
  ],
};

describe('what is asked of the call itself', () => {
  it.each(Object.entries(ASKED).flatMap(([topic, texts]) => texts.map((text) => [topic, text] as const)))(
    'before one stands, %s: "%s"',
    (topic, text) => {
      const { intent, topics } = read(text, 'booking');
      expect([intent, topics]).toEqual(['question', expect.arrayContaining([topic])]);
    },
  );

  it.each(ASKED.which_times ?? [])('once one stands asks when that is: "%s"', (text) => {
    expect(read(text, 'booked').topics).toEqual(['call_time']);
  });

  it.each([
    'do you speak English?',
    "I don't speak French",
    'my wife speaks Polish',
    'ma femme parle arabe',
    'je ne veux plus parler à ce monsieur',
    'when you call, ask for Jim',
    "j'ai une visio lundi",
  ])('is not: "%s"', (text) => {
    const { topics } = read(text, 'booking');
    for (const topic of ['which_times', 'by_phone', 'to_pass_on']) expect(topics).not.toContain(topic);
  });
});

describe('whose it is that they have', () => {
  it.each([
    'Oui, chez un concurrent',
    "oui, chez un concurrent, mais l'abonnement finit en mars",
    'oui on est chez la concurrence, contrat jusqu’en juin',
    'yes with one of your competitors',
    'Yeah, got one with a competitor but the contract runs out in May',
  ])('declines nothing behind a yes: "%s"', (text) => {
    const { answers, intent } = read(text, 'known', bothFrom(SIMILAR));
    expect([intent, answers]).toEqual(['answer', [{ question: 'similar_product', value: 'yes' }]]);
  });

  it.each([
    'je suis parti chez un concurrent',
    'oui, chez un concurrent, donc ça ne m’intéresse pas',
    "I've gone with a competitor",
    "yes with a competitor, so we're not interested",
  ])('declines where they went there, or say so: "%s"', (text) => {
    expect(read(text, 'known', bothFrom(SIMILAR)).intent).toBe('not_interested');
  });
});

describe('who has one, or none, asked whether they know it', () => {
  it.each([
    [['yes we have one, but the contract ends soon'], 'yes'],
    [['oui j’en ai déjà un mais il est vieux'], 'yes'],
    [['Hello', "No we don't have one"], 'no'],
    [['non on n’en a pas'], 'no'],
    [["No, don't have one", 'we move in in May'], 'no'],
  ])('answers both: %j', (texts, value) => {
    expect(understand(texts, situation('known', bothFrom(KNOWS))).answers).toEqual([
      { question: 'knows_product', value },
      { question: 'similar_product', value },
    ]);
  });

  it.each(['yes, my neighbour has one', 'yes', 'no thanks to you', 'oui je connais'])(
    'is not who says so of others, or only that they know it: "%s"',
    (text) => {
      const { answers } = read(text, 'known', bothFrom(KNOWS));
      expect(answers).not.toContainEqual(expect.objectContaining({ question: 'similar_product' }));
    },
  );
});

describe('what kept them from a call that is over', () => {
  it.each([
    'Sorry I was at work when you rang',
    'sorry was in a meeting when you called',
    'I was driving when you tried to ring me',
    'désolée j’étais en cours quand vous avez appelé',
    'on était au volant quand vous avez essayé de nous joindre',
  ])('puts nothing off and answers nothing: "%s"', (text) => {
    for (const at of ['known', 'situation', 'booking'] as const)
      expect(read(text, at)).toMatchObject({ intent: 'question', topics: ['missed_call'], answers: [] });
  });

  it.each([
    'Sorry missed you, I was at work',
    'sorry, was in the shower earlier',
    'Désolé, j’étais au travail',
  ])('is no situation of theirs: "%s"', (text) => {
    const { answers, intent } = read(text, 'situation');
    expect([intent, answers]).toEqual(['other', []]);
  });

  it.each([
    ['Was at work when you rang, yes I know it', 'yes'],
    ['désolé j’étais au volant quand vous avez appelé, non je connais pas', 'no'],
  ])('has an answer beside it: "%s"', (text, value) => {
    expect(read(text, 'known')).toMatchObject({
      answers: [{ question: 'known', value }],
      topics: ['missed_call'],
    });
  });

  it.each([
    "I'm at work",
    'very busy right now, later',
    'was at work earlier, still busy now',
    'je suis en cours',
  ])('is not what keeps them now: "%s"', (text) => {
    for (const at of ['known', 'booking'] as const) expect(read(text, at).intent).toBe('later');
  });

  it.each([
    'I have kebab shop in Luton, very busy',
    'small bakery, always hectic here',
    'Boulangerie, on est débordés en ce moment',
    'restaurant à Nantes, on est débordés',
  ])('is not how busy their own place is: "%s"', (text) => {
    expect(read(text, 'situation')).toMatchObject({
      intent: 'answer',
      answers: [{ question: 'situation', value: text }],
    });
  });
});

describe('what they will not buy yet', () => {
  it.each([
    ["I'm not going to buy anything today but yes I know it", 'yes'],
    ["I won't be signing anything this week, and no I don't know it", 'no'],
    ['je ne vais rien acheter aujourd’hui, mais oui je connais', 'yes'],
  ])('is beside the answer, and rules out no day: "%s"', (text, value) => {
    const { answers, intent, wish } = read(text, 'known');
    expect([intent, answers, wish.rejected]).toEqual(['answer', [{ question: 'known', value }], []]);
  });

  it.each([
    ["I'm not going to sign tomorrow, call me Friday at 3", []],
    ['on ne va rien commander demain, appelez-moi vendredi à 15h', []],
    ["can't do tomorrow, call me Friday at 3", ['2025-10-09']],
  ])('is not when they can talk: "%s"', (text, rejected) => {
    const { at, wish } = read(text, 'booking');
    expect([at, wish.rejected]).toEqual([Date.parse('2025-10-10T15:00:00+02:00'), rejected]);
  });
});

describe('one, said with doubt', () => {
  it.each([
    'Not sure honestly, maybe one',
    'I dunno, probably just one',
    'je sais pas trop, peut-être une',
    'bah une je pense',
  ])('is an amount: "%s"', (text) => {
    expect(read(text, 'need').answers).toEqual([{ question: 'need', value: '1' }]);
  });

  it.each(['maybe one day', 'maybe one of you can ring me', 'peut-être un jour', 'not sure'])(
    'is not: "%s"',
    (text) => {
      expect(read(text, 'need').answers).toEqual([]);
    },
  );
});

describe('a call that was had about it already', () => {
  it.each([
    'I had a call about this yesterday already, from a Tom',
    "we've already had a call about this",
    'j’ai déjà eu un appel de Tom hier',
    'on a reçu un appel à ce sujet',
  ])('is told, and is no situation of theirs: "%s"', (text) => {
    for (const at of ['known', 'situation'] as const)
      expect(read(text, at)).toMatchObject({ intent: 'question', topics: ['spoke_already'], answers: [] });
  });

  it.each([
    'I had a call from my doctor yesterday',
    'j’ai eu un appel de ma mère hier',
    'I had a missed call',
  ])('is not: "%s"', (text) => {
    expect(read(text, 'known').topics).not.toContain('spoke_already');
  });
});

describe('who wonders that we still write', () => {
  it.each(['why you still messaging', 'why are you still texting me?', 'why do you keep messaging'])(
    'is told why: "%s"',
    (text) => {
      expect(read(text, 'booking')).toMatchObject({ intent: 'question', topics: ['what_is_this'] });
    },
  );
});
