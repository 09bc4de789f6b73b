/** What everyone may ask is found in ordinary wordings, and not where it is not asked (DESIGN §7). */
import { describe, expect, it } from 'vitest';
import type { UnderstandingContext } from '../../src/domain/language.js';
import { standardTopics } from '../../src/language/wordings/topics.js';
import { understand } from '../../src/language/understand.js';
import { situation } from '../../evaluation/situations.js';
import type { Situation } from '../../evaluation/situations.js';

function read(text: string | string[], at: Situation = 'known') {
  const context: UnderstandingContext = situation(at);
  const topics = [...context.topics];
  return understand([text].flat(), { ...context, topics });
}

const ASKED: Record<string, string[]> = {
  robot: [
    'am I talking to a robot?',
    'is this AI?',
    'are you chatgpt or a human',
    'r u a bot',
    'you a bot?',
    'ur a robot arent u',
    'am i speaking with a real person here',
    'is this an automated message?',
    'are these messages automated',
    'is there a human there?',
    'are you real?',
    'is it a real person?',
    'human or bot',
    'bot?',
    'you sound like a bot',
    'you dont sound human',
    'I want to know if I am talking to a machine',
    'was this written by AI?',
    'Are you an AI assistant',
    "t'es un robot ?",
    'vous êtes humain ?',
    'vous êtes une IA ?',
    'je parle à une vraie personne ou pas',
    "c'est automatique vos messages ?",
    'chatgpt ?',
    'êtes vous une vraie personne ?',
    'est ce que je parle a un robot',
    'c une ia ?',
    "c'est un bot",
    'tes un robto',
    'vous etes reel ?',
    'message automatique ?',
    "j'ai affaire à une machine ?",
    'y a-t-il un humain derrière cet écran ?',
    'on dirait un robot',
    "vous n'êtes pas une vraie personne, si ?",
    'humain ou robot ?',
    'je voudrais savoir si je discute avec une intelligence artificielle',
    'suis-je en train de parler à un robot ?',
    'oui. mais vous êtes un robot ?',
  ],
  who_are_you: [
    'who am I talking to?',
    'which company is this?',
    'who is this',
    'who dis',
    'what company are you from?',
    'who do you work for',
    "what's your name?",
    'vous êtes qui au juste ?',
    'qui êtes vous ?',
    "t'es qui",
    't ki toi deja',
    "à qui ai-je l'honneur ?",
    'vous travaillez pour quelle société ?',
    "c'est quelle entreprise ?",
    'à qui je parle ?',
    'who?',
  ],
  how_did_you_get_my_number: [
    'comment vous avez eu mon numéro ?',
    'vous avez eu mon num comment',
    'où avez-vous trouvé mon numéro ?',
    "d'où vous sortez mon numéro",
    'qui vous a filé mes coordonnées ?',
    "how'd you get my number?",
    "where'd you get this number from",
    'who gave you my number',
    'how do you have my details?',
    'where did you find my contact info',
  ],
  is_this_a_scam: [
    'is this a scam?',
    "c'est une arnaque ?",
    'are you legit?',
    'is this for real?',
    'arnaque ?',
    "qui me dit que c'est pas une arnaque",
    'is this spam?',
  ],
  what_is_this: [
    "c'est quoi alvio ?",
    'alvio c’est quoi',
    "I don't understand, which product?",
    'de quoi s’agit-il ?',
    "c'est pour quoi exactement",
    'what is this about?',
    'Encore vous ??',
    'pourquoi vous m’écrivez ?',
    'why are you texting me?',
    'quel produit ?',
    'quelle demande ?',
    'what do you want from me?',
  ],
  why_do_you_ask: [
    'à quoi ça sert toutes ces questions',
    "what's the point of all these questions",
    'why do you ask?',
    'pourquoi toutes ces questions ?',
    'pourquoi ?',
    'why do you need to know?',
  ],
  how_are_you: [
    'Bonjour, comment allez-vous ?',
    'hi, how are you?',
    'Salut ça va ?',
    'hello how are you doing today',
  ],
  who_calls: [
    'who will call me?',
    "c'est qui qui m'appelle ?",
    'qui va m’appeler ?',
    'who will I be speaking to?',
    'avec qui j’ai rendez-vous ?',
    "what's the name of the expert?",
    'will it be you calling?',
    'ce sera une vraie personne au téléphone ?',
    "c'est vous qui m'appelez ?",
  ],
  call_number: [
    'on which number?',
    'sur quel numéro ?',
    'vous allez m’appeler sur ce numéro ?',
    'what number will you call?',
    'is he calling my mobile or the landline?',
  ],
  by_phone: [
    "c'est en visio ou par tel ?",
    'is it a video call?',
    'by phone or zoom?',
    'is it on whatsapp or a normal call?',
    "c'est par téléphone ?",
  ],
  changing: [
    'can I cancel later if needed?',
    'can I move it later on if something comes up?',
    'what if I need to cancel?',
    'how do I reschedule?',
    'how much notice do you need to cancel',
    'je peux décaler jusqu’à quand ?',
    'et si je dois annuler je fais comment ?',
    'on peut annuler si jamais ?',
    'comment je fais pour annuler ?',
  ],
  local_time: [
    'quelle heure chez moi ?',
    'what time is that for me?',
    'my time or yours?',
    'quel fuseau horaire ?',
    'is that Spanish time or French time',
    'is it my time or yours',
    "what's that in UK time?",
    'ça fait quelle heure à Londres ?',
    "c'est l'heure de là-bas ?",
    'et chez nous ça fait quelle heure',
  ],
  missed_call: ["désolée j'ai loupé votre appel", 'oops I missed your call', "couldn't pick up sorry"],
  to_pass_on: [
    'could you phone my husband instead please',
    "c'est mon fils qu'il faut appeler",
    'appelez-le lui pas moi',
    'vous pouvez joindre mon associé plutôt ?',
  ],
  spoke_already: [
    "J'ai déjà eu quelqu'un au téléphone",
    'I already spoke to one of your colleagues this morning',
    "j'ai déjà rdv avec votre collègue",
    'vous m’avez déjà appelé',
    'just had a call with someone from your team',
  ],
  someone_else_asked: [
    "c'est mon mari qui a fait la demande",
    'my wife filled in the form',
    "I didn't ask for anything",
    'I never asked for anything',
    'never asked for nothing mate',
    'i never signed up for owt pal',
    'j’ai rien demandé moi frère',
    "j'ai jamais fait de demande",
    "j'ai rien demandé",
    "c'est ma femme qui s'est inscrite, elle a rempli le formulaire. Mon mari a fait la demande",
  ],
  say_again: ['?', '??', 'pardon ?', 'huh?', "je n'ai pas compris", 'what do you mean?'],
};

describe('a question that anyone may ask', () => {
  for (const [topic, texts] of Object.entries(ASKED)) {
    it.each(texts)(`${topic}: %s`, (text) => {
      expect(read(text)).toMatchObject({ intent: 'question', topics: [topic] });
    });
  }

  it.each(['booking', 'slots', 'booked', 'reminded'] as const)('is found in every stage: %s', (stage) => {
    expect(read("t'es un robot ?", stage).topics).toEqual(['robot']);
    expect(read('am I talking to a robot?', stage).topics).toEqual(['robot']);
  });

  it('of how long it takes means the call where one is arranged', () => {
    expect(read('how long will it take?', 'booked').topics).toEqual(['call_length']);
    expect(read('combien de temps ça dure ?', 'booking').topics).toEqual(['call_length']);
    expect(read("combien de temps dure l'appel ?").topics).toEqual(['call_length']);
    expect(read('combien de temps ça prend ?').topics).toEqual([]);
  });

  it.each([
    "c'est à quelle heure ?",
    'on avait dit quelle heure déjà',
    'quand est-ce que vous m’appelez ?',
    "j'ai oublié l'heure",
    'le rdv est prévu pour quand',
    'what time is it again?',
    'when is the call',
    'when are you calling me?',
    'remind me when the call is',
  ])('of when the meeting is means the one that stands: "%s"', (text) => {
    expect(read(text, 'booked')).toMatchObject({ intent: 'question', topics: ['call_time'], at: null });
    expect(read(text, 'booking').topics).not.toContain('call_time');
  });

  it.each([
    'what time works for you?',
    'à quelle heure fermez-vous ?',
    'when do you need it by?',
    'when would it be installed?',
    'quelle heure il est chez vous ?',
  ])('of another time is not about the meeting: "%s"', (text) => {
    expect(read(text, 'booked').topics).not.toContain('call_time');
  });

  it('is heard beside others, each in its place', () => {
    const text = "bonjour c'est combien, vous êtes qui et comment avez-vous eu mon numéro ?";
    expect(read(text).topics).toEqual(['price', 'who_are_you', 'how_did_you_get_my_number']);
    expect(read(['hi', 'yes', 'how much', 'and who are you'])).toMatchObject({
      topics: ['price', 'who_are_you'],
      answers: [{ question: 'known', value: 'yes' }],
    });
  });

  it('gives way to what the playbook itself has in the same words', () => {
    const context = situation('known');
    const own = [{ topic: 'brand', keywords: ["c'est quoi alvio"] }, ...standardTopics('Alvio')];
    expect(understand(["c'est quoi alvio ?"], { ...context, topics: own }).topics).toEqual(['brand']);
  });
});

describe('the same in other words', () => {
  it.each([
    ['how_did_you_get_my_number', 'vous avez eu où mon numéro ?'],
    ['how_did_you_get_my_number', 'mon portable vous l’avez trouvé comment ?'],
    ['how_did_you_get_my_number', 'you found from where my number'],
    ['what_is_this', 'what do you lot sell then'],
    ['what_is_this', 'what is it that you offer exactly?'],
    ['what_is_this', 'vous faites quoi concrètement ?'],
    ['what_is_this', 'que vendez-vous ?'],
    ['who_calls', 'will there be an actual human on the line'],
  ])('%s: "%s"', (topic, text) => {
    expect(read(text)).toMatchObject({ intent: 'question', topics: [topic] });
  });

  it.each(['what do you do about parking', 'vous faites quoi si ça casse ?', 'what you offer sounds good'])(
    'but not "%s"',
    (text) => {
      expect(read(text).topics).not.toContain('what_is_this');
    },
  );

  it.each([
    'on est d’accord, c’est vendredi ?',
    'just double checking it’s Friday',
    'it’s Wednesday, right?',
    'c’est bien mardi 10h ?',
    'so we said Monday?',
  ])('who checks another day than that of the meeting is told when it is: "%s"', (text) => {
    expect(read(text, 'booked')).toMatchObject({ intent: 'question', topics: ['call_time'] });
  });

  it('and is moved nowhere for it, as who asks for another day is', () => {
    expect(read('could you make it Friday, to be sure?', 'booked').intent).toBe('reschedule');
  });
});

describe('the language that is asked for', () => {
  it.each([
    ['en', 'hi, english pls'],
    ['en', 'do you speak English?'],
    ['en', 'vous parlez anglais ?'],
    ['en', 'bonjour, en anglais svp'],
    ['en', 'could you write in english instead'],
    ['en', 'je ne parle pas français'],
    ['fr', 'french please'],
    ['fr', 'do you speak French?'],
    ['fr', 'en français svp'],
    ['fr', 'je ne parle pas bien anglais'],
  ])('is the one that follows: %s, "%s"', (language, text) => {
    expect(read(text).language).toBe(language);
  });

  it.each([
    'bonsoir, english please',
    'do you speak English?',
    'Sorry. Could we do this in English?',
    'non, et en français svp',
    'je ne parle pas français',
  ])('is told beside whatever else is meant: "%s"', (text) => {
    expect(read(text).asksLanguage).toBe(true);
  });

  it.each(['hello, yes please', 'the engine is loud', 'la franchise du contrat'])(
    'is none where none is named: "%s"',
    (text) => {
      expect(read(text)).not.toHaveProperty('asksLanguage');
    },
  );

  it('answers nothing by itself, and nothing is lost beside it', () => {
    expect(read('I do not speak French').answers).toEqual([]);
    expect(read('yes but in english please').answers).toEqual([{ question: 'known', value: 'yes' }]);
  });
});

describe('whether they are meant at all', () => {
  it.each([
    'hi, is this the wrong number?',
    'wrong guy? this is Tom',
    'are you sure this is for me?',
    'pardon, une erreur de numéro ?',
    'vous êtes sûr que c’est pour moi ?',
  ])('is asked, and nobody is taken for another: "%s"', (text) => {
    expect(read(text)).toMatchObject({ intent: 'question', topics: ['what_is_this'] });
  });

  it.each([
    'wrong number mate',
    "wrong person? I'm not Sarah",
    'I think you have the wrong number?',
    'vous vous trompez de numéro',
  ])('is said by "%s"', (text) => {
    expect(read(text).intent).toBe('wrong_number');
  });
});

describe('a wish for a person', () => {
  it.each([
    'r u a bot? get me someone real',
    'je veux parler à un humain',
    'Can I talk to a real person?',
    "I don't talk to bots",
    'not talking to a bot sorry',
    'vous êtes un robot ? passez-moi quelqu’un de réel',
    'je préfère parler à une vraie personne',
    'is it possible to talk to a human?',
  ])('is no question about robots alone: %s', (text) => {
    expect(read(text).intent).toBe('human');
  });
});

describe('what is asked about nothing of the kind', () => {
  it.each([
    "c'est un robot de piscine",
    'je cherche un portail automatique',
    'we sell machines',
    'my wife asked me to check the price',
    'mon numéro a changé',
    'je travaille dans une entreprise de transport',
    "j'ai déjà parlé à ma femme",
    'is it automatic?',
    'on est deux personnes',
    'quel produit vendez-vous ?',
    'a real bargain',
    'a 4 bed house, one person only',
    'how many people can use it?',
    'quel est votre délai ?',
  ])('%s', (text) => {
    const known = new Set(['price', 'warranty']);
    expect(read(text, 'situation').topics.filter((topic) => !known.has(topic))).toEqual([]);
  });
});

describe('a wish to be written to', () => {
  it.each([
    'no calls please, text only',
    'I hate phone calls',
    "non pas d'appel, juste le prix par écrit",
    "vous pouvez m'envoyer un mail ?",
    'une brochure ?',
    'can you just email me?',
    'je préfère par mail',
    'je veux pas être appelé',
    'just tell me here',
    'inutile de téléphoner, envoyez-moi juste le prix ici',
    "pas la peine d'appeler, écrivez moi le devis ici",
    "j'aime pas le téléphone",
    'can we do this by text?',
    'could you send me a brochure',
  ])('%s', (text) => {
    expect(read(text, 'booking').intent).toBe('in_writing');
  });

  it.each([
    ["pas d'appel avant 17h", 'booking'],
    ['no calls in the morning', 'booking'],
    ["j'ai pas eu d'appel", 'booked'],
    ['je peux avoir un mail de confirmation ?', 'booked'],
    ['still no call', 'booked'],
    ['text me your address', 'booking'],
  ] as const)('is none: %s', (text, stage) => {
    expect(read(text, stage).intent).not.toBe('in_writing');
  });
});

it.each([
  'which times do you have?',
  'quels créneaux avez-vous ?',
  'when are you available?',
  'vous êtes dispo quand ?',
])('days are asked for: %s', (text) => {
  expect(read(text, 'booking')).toMatchObject({ intent: 'question', topics: ['which_times'] });
});

describe('what is for the people on the client’s side', () => {
  it.each([
    'it is 07911 123456, ask for Priya',
    'my email is jo@example.org, can you confirm there',
    'notre adresse c’est 4 avenue des Tilleuls à Tours',
    'please bring a few samples',
    'could you send me some reading before',
    'vous pouvez m’envoyer l’invitation ?',
    'try my landline instead',
  ])('is heard once a call stands: "%s"', (text) => {
    expect(read(text, 'booked').topics).toContain('to_pass_on');
  });

  it.each([
    'don’t call my wife',
    'why did you call my wife?',
    'I need to talk to my husband first',
    'who called me from 07700 900123?',
    'you sent me info yesterday',
    'n’appelez pas ma femme',
    'appelez le matin',
  ])('is nothing else: "%s"', (text) => {
    expect(read(text, 'booked').topics).not.toContain('to_pass_on');
  });
});

describe('who gives or offers the number of somebody else', () => {
  it.each([
    'It’s 07700 900456, his name is Kofi',
    'shall I give you his number',
    'I can give you my husband’s mobile if easier',
    'je vous donne le numéro de mon fils ?',
    'c’est mon gendre qui a demandé, voulez-vous son portable ?',
  ])('is answered by a person: "%s"', (text) => {
    expect([read(text, 'known').intent, read(text, 'need').answers]).toEqual(['human', []]);
  });

  it.each([
    ['this is my wife’s number', 'wrong_number'],
    ['how did you get his number', 'question'],
    ['my grandson might have asked', 'question'],
    ['mon petit-fils a dû remplir ça', 'question'],
  ])('unlike "%s"', (text, intent) => {
    expect(read(text, 'known').intent).toBe(intent);
  });
});

describe('what is asked of the call that stands', () => {
  const OF_THE_CALL: Record<string, string[]> = {
    who_rings: [
      'sinon c’est à moi de l’appeler ou l’inverse ?',
      'je dois composer un numéro ou vous m’appelez',
      'c’est moi qui téléphone ou votre expert',
      'who’s ringing who btw',
      'do I have to ring in myself?',
      'does your guy call me or do I call him',
    ],
    if_missed: [
      'il se passe quoi si je décroche pas',
      'et si je n’entends pas le téléphone ?',
      'quelqu’un me rappelle si je rate le coup de fil ?',
      'what happens if I don’t pick up in time',
      'do they try again if I can’t answer',
    ],
    to_prepare: [
      'il faut que j’aie mes factures sous la main ?',
      'je prépare quelque chose avant ?',
      'what should I have in front of me',
      'should I dig out my bills beforehand',
      'is there anything I need to bring to hand',
    ],
    changing: [
      'c’est décalable si ma réunion déborde ?',
      'est-ce que je peux reporter si le petit est malade',
      'is it movable if my shift runs over',
      'what if my bus is delayed',
    ],
    call_time: ['is it still half 2', 'are we still down for 2.30'],
    local_time: ['is it the same time there as here?', 'y a combien de décalage horaire ?'],
  };
  it.each(Object.entries(OF_THE_CALL).flatMap(([topic, texts]) => texts.map((text) => [topic, text])))(
    '%s: "%s"',
    (topic, text) => {
      const meaning = read(text ?? '', 'booked');
      expect([meaning.intent, meaning.topics[0], meaning.at]).toEqual(['question', topic, null]);
    },
  );

  it.each([
    'je dois appeler ma banque d’abord',
    'do I call you Dave or Mr Smith',
    'should I call you instead at 3',
    'laissez un message si je réponds pas',
    'if I don’t answer it’s because I’m in the shower',
    'I need to prepare dinner at 7',
    'je peux pas répondre à 14h30',
    'c’est mon fils qui appelle',
  ])('and not by "%s"', (text) => {
    const { topics } = read(text, 'booked');
    expect(topics.filter((topic) => /^(?:who_rings|if_missed|to_prepare|changing)$/.test(topic))).toEqual([]);
  });
});

describe('what is asked of the call before it, in everyday words', () => {
  const BEFORE_IT: Record<string, string[]> = {
    who_are_you: ['who the heck is this', 'who the f are you', 'who the hell is that?'],
    what_is_this: [
      "what's the call going to be about?",
      'maybe, what would the chat be about',
      'is this about the windows or the loft?',
      'ce serait sur quoi l’appel ?',
      'c’est pour les volets ou la véranda ?',
    ],
    call_number: [
      'is this the number they’ll ring?',
      'will you call me on this number?',
      'vous avez bien le bon numéro ?',
    ],
    to_pass_on: [
      'can I add my partner to the call?',
      'ok to bring a friend on the call too?',
      'je peux ajouter ma femme à l’appel ?',
      'et inviter un ami dans la conversation ?',
    ],
    by_phone: ['will it be a phone call or a video call?', 'is it video or phone?'],
  };
  it.each(Object.entries(BEFORE_IT).flatMap(([topic, texts]) => texts.map((text) => [topic, text] as const)))(
    '%s: "%s"',
    (topic, text) => {
      for (const at of ['known', 'booking', 'booked'] as const) {
        const { intent, topics } = read(text, at);
        expect([intent, topics]).toEqual(['question', [topic]]);
      }
    },
  );

  it.each([
    'has anyone looked at this?',
    'any news on this?',
    'c’est pour le matin ou le soir ?',
    'is this about Monday or Tuesday?',
    'can you bring the call forward?',
  ])('and not by "%s"', (text) => {
    const { topics } = read(text, 'booked');
    for (const topic of Object.keys(BEFORE_IT)) expect(topics).not.toContain(topic);
  });
});

describe('who is interested no more, with thanks', () => {
  it.each([
    'Good evening. I am no longer interested, thank you.',
    "Hello, I'm not interested any more, sorry",
    'Bonsoir. Je ne suis plus intéressée, merci.',
    'Bonjour, pas intéressé, désolé.',
  ])('declines, whatever they greet with: "%s"', (text) => {
    for (const at of ['known', 'booking', 'booked'] as const)
      expect(['not_interested', 'cancel']).toContain(read(text, at).intent);
  });
});

describe('what is said with an excuse, or half asked, is found too', () => {
  it.each<[string, Situation, string]>([
    ['robot', 'known', 'is this a real person im speaking with'],
    ['missed_call', 'booking', 'soz missed your call, was driving'],
    ['missed_call', 'booking', 'désolé, loupé votre appel'],
    ['say_again', 'booking', "huh? didn't catch that"],
    ['say_again', 'booking', "quoi ? j'ai pas compris"],
    ['wrong_chat', 'idle', 'oops that was for my wife'],
    ['wrong_chat', 'idle', 'pardon c’était pour ma soeur'],
  ])('%s, %s: "%s"', (topic, at, text) => {
    const meaning = read(text, at);
    expect(meaning.topics).toContain(topic);
    expect(meaning.answers).toEqual([]);
  });

  it.each<[string, Situation, string]>([
    ['robot', 'known', 'can I speak to an actual person please'],
    ['say_again', 'booking', 'what? why'],
    ['wrong_chat', 'idle', 'thanks, that was for my mum'],
    ['wrong_chat', 'situation', 'sorry, it was for my mum'],
  ])('no %s, %s: "%s"', (topic, at, text) => {
    expect(read(text, at).topics).not.toContain(topic);
  });
});
