/** A yes or a no that is softened, told for somebody else, or taken back. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { standardTopics } from '../../src/language/wordings/topics.js';
import { instantToCivil } from '../../src/domain/zone.js';
import { situation } from './contexts.js';

function answered(...texts: string[]): [string, string | undefined] {
  const { intent, answers } = understand(texts, situation('known'));
  return [intent, answers[0]?.value];
}

describe('where a yes or a no was asked for', () => {
  it.each(['wsh oui', 'wesh ouais'])('a greeting of the street beside it changes nothing: "%s"', (text) => {
    expect(answered(text)).toEqual(['answer', 'yes']);
  });

  it.each([
    'not really, nope',
    'hiya, not currently',
    "I'm afraid not",
    'not at present no',
    'pour le moment non',
    "pas à l'heure actuelle",
    'malheureusement pas encore',
    'bonjour, non, pas spécialement',
  ])('a softened no declines nothing and puts nothing off: "%s"', (text) => {
    expect(answered(text)).toEqual(['answer', 'no']);
  });

  it.each([
    ['Salaam, yes', 'yes'],
    ['salam aleykoum oui je connais', 'yes'],
    ['namaste, yes I do', 'yes'],
    ['hola yes', 'yes'],
    ['as salam alaikum, no never heard', 'no'],
    ['naw mate', 'no'],
    ['bof', 'no'],
    ['bof bof', 'no'],
  ])('whatever the greeting and the dialect: "%s"', (text, value) => {
    expect(answered(text)).toEqual(['answer', value]);
  });

  it.each([
    ['i dont want to be called just send info here pls', 'in_writing', undefined],
    ['je ne veux pas être appelé, par mail svp', 'in_writing', undefined],
    ['No I don’t want a call myself', 'in_writing', undefined],
    ['I don’t have time', 'later', undefined],
    ['je ne peux pas parler là', 'later', undefined],
    ['oui mais je ne veux pas être appelé', 'in_writing', 'yes'],
    ['no. I don’t have time', 'answer', 'no'],
  ])('who refuses a call answers no question with that: "%s"', (text, intent, value) => {
    expect(answered(text)).toEqual([intent, value]);
  });

  it.each([
    ['Bonsoir oui mais je suis au travail là, je finis à 18h', '18:00'],
    ['oui je suis en réunion jusqu’à 15h', '15:00'],
    ['oui mais je bosse jusqu’à 17h30', '17:30'],
  ])(
    'who answers and tells until when they are busy goes on, and is called no sooner: "%s"',
    (text, from) => {
      const { intent, answers, wish } = understand([text], situation('known'));
      expect([intent, answers[0]?.value, wish.notBefore]).toEqual(['answer', 'yes', from]);
    },
  );

  it.each([
    ['yes but I’m at work, finish at 6', '18:00'],
    ['no but I’m at work until 5', '17:00'],
    ['can’t talk now, back at 2', '14:00'],
  ])('and who puts it off until then is written to then: "%s"', (text, time) => {
    const { intent, until = 0 } = understand([text], situation('known'));
    expect([intent, instantToCivil(until, 'Europe/Paris').time]).toEqual(['later', time]);
  });

  it.each([
    'c’est pour ma mère en fait, elle habite à Dakar',
    'it’s for my mum actually, she lives in Leeds',
  ])('for whom it is answers nothing, and is heard: "%s"', (text) => {
    expect(answered(text)).toEqual(['answer', undefined]);
    const topics = standardTopics('Alvio');
    expect(understand([text], { ...situation('booked'), topics }).topics).toEqual(['to_pass_on']);
  });

  it.each([
    ['no thanks', 'not_interested'],
    ['not really interested', 'not_interested'],
    ['not that interested tbh', 'not_interested'],
    ['pas trop intéressée en fait', 'not_interested'],
    ['pas maintenant', 'later'],
    ['not now', 'later'],
  ])('but "%s" says more than no', (text, intent) => {
    expect(answered(text)[0]).toBe(intent);
  });

  it.each([
    ['je réponds pour mon mari : oui', 'yes'],
    ['answering for my mum: no never', 'no'],
    ['je vous réponds non', 'no'],
  ])('who answers for another answers: "%s"', (text, value) => {
    expect(answered(text)).toEqual(['answer', value]);
  });

  it('who will answer later does not', () => {
    expect(answered('je vous réponds ce soir')[0]).toBe('later');
  });

  it.each([
    'mon bail se termine en juin',
    'our deal runs out in May so comparing',
    'be quick, driving',
    'faites vite, je conduis',
  ])('what ends then, and haste, put nothing off: "%s"', (text) => {
    expect(answered(text)).toEqual(['other', undefined]);
  });
});

describe('a yes or a no that is taken back', () => {
  it.each([
    ['no', ['yes, oh wait, no']],
    ['no', ['oui… enfin non']],
    ['no', ['yeah nah']],
    ['no', ['Yes', 'oh sorry no I mixed it up', 'so no']],
    ['no', ['oui', 'ah du coup non']],
    ['yes', ['non attendez si']],
    ['yes', ['no', 'actually I do have one']],
  ])('stays as it was put right: %s, %j', (value, texts) => {
    expect(answered(...texts)).toEqual(['answer', value]);
  });

  it.each([
    ['yes', ['oui, enfin vaguement']],
    ['yes', ['Yes.', 'No problem']],
    ['no', ['no, sorry']],
    ['yes', ['oui mais pas trop']],
  ])('and is not taken back by less: %s, %j', (value, texts) => {
    expect(answered(...texts)[1]).toBe(value);
  });
});

describe('what is said beside what was asked', () => {
  it.each([
    "notre chaudière vient de lâcher, c'est urgent",
    "our heater's packed in",
    'on a des volets depuis 10 ans',
  ])('leaves it open, and answers nothing: "%s"', (text) => {
    expect(answered(text)).toEqual(['answer', undefined]);
  });

  it('a number put right is no "no"', () => {
    expect(answered("une dizaine... enfin non 10 c'est trop, disons 6")[1]).toBeUndefined();
  });

  const told = (name: 'situation' | 'need', text: string) =>
    understand([text], situation(name)).answers[0]?.value;

  it.each(['non', 'ok merci', 'yes sure'])(
    'a question in free words takes "%s" for all that they say to it, and goes on',
    (text) => {
      expect(told('situation', text)).toBe(text);
    },
  );

  it.each([
    ['ok je suis là. On est deux associés', 'On est deux associés'],
    ['rien de particulier', 'rien de particulier'],
  ])('but by the rest of "%s"', (text, value) => {
    expect(told('situation', text)).toBe(value);
  });

  it.each([
    ["a dozen... no 12 is too many, let's say 9", '9'],
    ["20 c'est trop, mettons 15", '15'],
    ['4, désolé, 14', '14'],
    ['maison à Brest, 2 enfants', undefined],
    ['on est 4', '4'],
  ])('an amount is the one that stands: "%s"', (text, value) => {
    expect(told('need', text)).toBe(value);
  });
});

describe('a yes or a no to something else', () => {
  it.each([
    'oui bonjour, c’est bien moi',
    'yeah this is me',
    'yes, I completed your enquiry form',
    'ouais j’ai laissé mes coordonnées',
    'ok c’est bon me voilà',
    'yep got your message',
    'c’est ma voisine qui m’a dit de vous écrire',
    'my lad told me to fill it in',
    'I never filled in a form',
  ])('says nothing of knowing it: "%s"', (text) => {
    expect(answered(text)).toEqual(['answer', undefined]);
  });

  it.each([
    ['oui vous êtes qui au juste', 'who_are_you'],
    ["aye fine what's this about", 'what_is_this'],
    ['I can’t remember filling anything in', 'what_is_this'],
  ])('nor where it only turns to a question: "%s"', (text, topic) => {
    const context = situation('known');
    const asking = { ...context, topics: [...context.topics] };
    const { intent, answers, topics } = understand([text], asking);
    expect([intent, answers, topics]).toEqual(['question', [], [topic]]);
  });

  it.each([
    ['oui c’est moi, et je connais bien', 'yes'],
    ['yes that’s me, never heard of it mind', 'no'],
    ['I filled the form in and yes I know it', 'yes'],
    ['ma voisine m’en a parlé', 'yes'],
    ['yes we have done', 'yes'],
  ])('but what is said of it besides counts: "%s"', (text, value) => {
    expect(answered(text)).toEqual(['answer', value]);
  });

  it.each([
    'signed up on your site ages ago I think',
    'rempli une demande cet été je pense',
    'yes I did fill it in',
    "oui je l'ai bien rempli",
  ])('and who says that they asked is no wrong number: "%s"', (text) => {
    expect(answered(text)).toEqual(['answer', undefined]);
  });
});

describe('a yes or a no, and a moment', () => {
  const moment = '2025-10-09T09:00:00.000Z';
  const heard = (text: string) => {
    const { intent, at, answers } = understand([text], situation('known'));
    return [intent, at && new Date(at).toISOString(), answers[0]?.value];
  };

  it.each([
    ['we do yes! could you phone tomorrow at 11am', 'yes'],
    ["no sorry I don't. Ring me tomorrow at 11am", 'no'],
    ['ah oui un peu. on se parle demain 11h ?', 'yes'],
    ['heard of it yeah, please call tomorrow at 11am', 'yes'],
    ['je connais, rappelez-moi demain à 11h', 'yes'],
    ['pas trop non. demain 11h ça irait ?', 'no'],
    ['Oui\ndemain 11h', 'yes'],
  ])('are kept both: "%s"', (text, value) => {
    expect(heard(text)).toEqual(['propose_time', moment, value]);
  });

  it.each([
    'yes please, tomorrow at 11am',
    'great. tomorrow at 11am',
    'volontiers. demain 11h',
    'ok. demain 11h',
    'no. tomorrow at 11am is better',
    'non merci, plutôt demain 11h',
  ])('but what agrees to a call, or to another day, answers nothing: "%s"', (text) => {
    expect(heard(text)).toEqual(['propose_time', moment, undefined]);
  });
});

describe('a question beside the answer to one', () => {
  const heard = (name: 'known' | 'situation' | 'need' | 'housing', text: string) => {
    const { intent, answers } = understand([text], situation(name));
    return [intent, answers[0]?.value];
  };

  it.each<['known' | 'situation' | 'need' | 'housing', string, string]>([
    ['known', 'No. Does it need much light?', 'no'],
    ['known', 'oui, est-ce que ça rouille ?', 'yes'],
    [
      'situation',
      'We keep bees. It is a small place. Do you come that far out?',
      'We keep bees. It is a small place.',
    ],
    ['situation', 'un chalet en bois, ça tient au gel ?', 'un chalet en bois'],
    ['situation', 'two I guess? do I have to be there?', 'two I guess?'],
    ['need', '6, et vous livrez en Corse ?', '6'],
    ['need', '2 and is there a guarantee', '2'],
    ['need', '5, faut il un permis', '5'],
    ['need', 'une je dirais ? ça prend combien de temps ?', '1'],
    ['situation', 'maison a lyon vous intervenez la bas ?', 'maison a lyon'],
    ['situation', 'house in leeds do you cover that?', 'house in leeds'],
    ['housing', 'a flat, is that a problem?', 'Appartement'],
  ])('is asked, and the answer kept (%s): "%s"', (name, text, value) => {
    expect(heard(name, text)).toEqual(['question', value]);
  });

  it.each<['known' | 'situation' | 'need' | 'housing', string, string]>([
    ['known', 'yes why?', 'yes'],
    ['need', '3 or so, is that ok?', '3'],
    ['need', '6, can someone ring me?', '6'],
    ['situation', 'maybe four?', 'maybe four?'],
    ['housing', 'flat?', 'Appartement'],
  ])('but what only asks in passing is an answer (%s): "%s"', (name, text, value) => {
    expect(heard(name, text)).toEqual(['answer', value]);
  });
});

describe('what is asked for without a question', () => {
  const heard = (text: string) => {
    const { intent, answers, topics } = understand([text], situation('known'));
    return [intent, topics, answers[0]?.value];
  };

  it.each([
    ['yeah but I just need to know the price really', 'yes'],
    ["no, I'm only after a rough price to be honest", 'no'],
    ['oui mais je voudrais surtout connaître vos tarifs', 'yes'],
    ['non, dites-moi juste le prix avant tout le reste', 'no'],
  ])('is answered, and what stands before it kept: "%s"', (text, value) => {
    expect(heard(text)).toEqual(['question', ['price'], value]);
  });

  it.each(['yes my brother got a decent price for his', 'oui mon cousin a eu un prix correct chez vous'])(
    'but what is only told is no question: "%s"',
    (text) => {
      expect(heard(text)).toEqual(['answer', [], 'yes']);
    },
  );
});

it.each([
  'alright, never heard of ye tbh',
  'ok never heard of you',
  'ok, never heard of it',
  'oui jamais entendu parler',
  "d'accord mais non connais pas",
])('"%s" knows nothing of it', (text) => {
  expect(understand([text], situation('known')).answers).toEqual([{ question: 'known', value: 'no' }]);
});

describe('behind a greeting by name', () => {
  it.each([
    ["Bonjour Léa oui je connais votre produit ma soeur l'a", 'yes'],
    ['bonjour madame oui je connais', 'yes'],
    ['Bonsoir, je vous connais par ma soeur', 'yes'],
    ['salut Léa non', 'no'],
    ['Hi Lea yes I know it', 'yes'],
    ['good morning Lea no I don’t', 'no'],
    ['hi there never heard of it', 'no'],
  ])('a yes or a no is heard: "%s"', (text, value) => {
    expect(answered(text)).toEqual(['answer', value]);
  });

  it('a name and no more answers nothing', () => {
    expect(answered('bonjour Léa, c’est Marc')).toEqual(['other', undefined]);
  });
});

describe('a yes to why they wrote', () => {
  it.each([
    "oui c'est bien pour ca",
    "ah si autant pour moi, c'était pour la chaudière",
    'oui merci de me rappeler',
    "yes that's why I'm asking",
    'oh right yes its about the heating',
  ])('does not answer what was asked: "%s"', (text) => {
    expect(answered(text)).toEqual(['answer', undefined]);
  });
});

describe('whether one has such a thing', () => {
  const SIMILAR = { id: 'similar_product', kind: 'yes_no', disqualify: null } as const;

  function has(text: string): [string, string | undefined] {
    const { intent, answers } = understand([text], situation('known', { asked: SIMILAR, open: [SIMILAR] }));
    return [intent, answers[0]?.value];
  }

  it.each([
    ['We have an old one from 1998 which is making a dreadful noise', 'yes'],
    ["j'en ai un vieux de 1995", 'yes'],
    ["we've got one already", 'yes'],
    ["non j'en ai pas", 'no'],
    ['nothing like that', 'no'],
    ["don't have one", 'no'],
    ['moi non plus', 'no'],
  ])('is answered in what one has: "%s"', (text, value) => {
    expect(has(text)).toEqual(['answer', value]);
  });

  it.each([
    "j'avais un truc mais j'ai annulé mon abonnement",
    'avant oui, chez engie, mais j’ai arrêté',
    'used to, cancelled it last year',
    'I had one with a competitor but I cancelled it',
  ])('is a no where one had: "%s"', (text) => {
    expect(has(text)).toEqual(['answer', 'no']);
  });

  it.each(['mon voisin en a une', 'je suis plombier', "j'en ai entendu parler"])(
    'is not told by knowing it: "%s"',
    (text) => {
      expect(has(text)[1]).toBeUndefined();
    },
  );

  it.each(["non merci j'en ai déjà un", 'already have one thanks', 'yes but not interested'])(
    'may be told to decline: "%s"',
    (text) => {
      expect(has(text)[0]).toBe('not_interested');
    },
  );
});
