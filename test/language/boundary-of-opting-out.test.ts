/** Where asking to be left alone ends, and where only something like it begins: on both sides of that line. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

const STAGES = ['known', 'booking', 'slots', 'booked', 'idle'] as const;

describe('who asks not to be written to', () => {
  it.each([
    'would you mind not texting me any more?',
    "Sorry, would you mind not messaging again, I've thought it over",
    'do you mind stopping these messages',
    'je préférerais que vous ne me relanciez plus',
    "j'aimerais autant que vous ne m'écriviez pas",
    'il vaudrait mieux que vous ne me sollicitiez plus jamais',
    'you lot keep texting and I keep telling you no',
    "ye keep messaging, and I've said no already",
    'vous insistez et je vous répète que non',
    "vous continuez d'écrire, moi je vous ai déjà dit non",
    "no thanks, changed my mind. please don't get in touch again",
    "Don't be in contact with me any more",
    'Finalement non. Ne reprenez plus contact avec nous',
    "I don't want a phone call and I don't want your texts",
    "No I don't need the calls, and I don't want any messages",
    "vous n'arrêtez pas de m'envoyer des messages",
    "mais tu n'arrêtes jamais de m'écrire",
    'honestly you never stop messaging me',
    'Unsubscribe me from the newsletter, WhatsApp is not fine either',
    'take me off the emails, and not on WhatsApp either',
    'Désabonnez-moi de la newsletter, et ici non plus',
    'can you make sure my details are deleted',
    'assurez-vous que mes données soient effacées svp',
  ])('is left alone: "%s"', (text) => {
    for (const stage of STAGES) expect(understand([text], situation(stage)).intent).toBe('opt_out');
  });
});

describe('who asks for something like it', () => {
  it.each([
    "would you mind not texting me at work, I'll ring you",
    'would you mind not calling before ten',
    'je préfère que vous ne m’appeliez pas le matin',
    "I don't want a call, I don't mind a text though",
    "don't be in touch before Monday",
    "n'arrêtez pas de m'écrire, je lis tout",
    "mes enfants n'arrêtent pas de m'écrire",
    'Unsubscribe me from the newsletter, WhatsApp is fine',
    'can you make sure my number is right',
    'assurez-vous que mon numéro soit le bon',
    'assurez-vous que mes données soient effacées après l’appel',
  ])('is not left alone for good: "%s"', (text) => {
    for (const stage of STAGES) expect(understand([text], situation(stage)).intent).not.toBe('opt_out');
  });

  it.each([
    'will you stop texting me after the call?',
    "do the messages stop once we've spoken?",
    'if I book a call do the texts stop?',
    "vous arrêtez de m'écrire une fois le rdv passé ?",
    'est-ce que les messages vont s’arrêter quand on se sera parlé ?',
    "si je prends rendez-vous, les relances s'arrêtent ?",
    'can I unsubscribe later?',
    'could I opt out afterwards if I want?',
    'je pourrai me désabonner plus tard ?',
    'peut-on se désinscrire ensuite si ça ne va pas ?',
    'vous effacez mes infos si je ne donne pas suite ?',
  ])('asks what will be, and puts off and declines nothing: "%s"', (text) => {
    for (const stage of ['known', 'booking', 'booked'] as const)
      expect(understand([text], situation(stage)).intent).toBe('question');
  });

  it.each([
    'quelles sont les conditions pour se désabonner ?',
    "c koi vos conditions pr se desinscrire si jamais c'est pas bien ?",
    'il y a un préavis pour se désabonner ?',
    "quels frais pour se désinscrire si on n'aime pas ?",
    'cmt on se désabonne si le service plait pas ?',
    "what are your terms for unsubscribing if it's no good",
    'is there any notice period to unsubscribe?',
    "how do people unsubscribe if they don't like the service?",
  ])('asks for the terms of leaving a contract: "%s"', (text) => {
    for (const stage of ['known', 'booking', 'booked'] as const)
      expect(understand([text], situation(stage)).intent).toBe('question');
  });

  it.each([
    'comment me désabonner ?',
    'quels délais pour me désinscrire de vos listes',
    "c'est quoi vos conditions pour arrêter ces messages",
    "how do I unsubscribe if I don't like these messages",
    "how do I unsubscribe if I'm not interested",
  ])('unless it is the writing that is left: "%s"', (text) => {
    for (const stage of STAGES) expect(understand([text], situation(stage)).intent).toBe('opt_out');
  });

  it.each([
    'will you stop texting me?',
    "stop texting me, we've spoken enough",
    "arrêtez de m'écrire, j'ai dit non",
  ])('unless it is to be now: "%s"', (text) => {
    for (const stage of STAGES) expect(understand([text], situation(stage)).intent).toBe('opt_out');
  });

  it.each([
    ["stop sending slots, I'll take the first one", 'twoDays'],
    ["don't offer me any more dates, the first is fine", 'twoDays'],
    ['arrêtez de me proposer des créneaux, je prends le premier', 'twoDays'],
    ['plus la peine de m’envoyer d’autres horaires, le premier me convient', 'twoDays'],
  ] as const)('has chosen among the times that were sent: "%s"', (text, stage) => {
    expect(understand([text], situation(stage))).toMatchObject({
      intent: 'choose_slot',
      wish: { date: '2025-10-09', time: '10:00' },
    });
  });

  it.each([
    'A salesman hounded us for months and he never let go, so we bought nothing',
    'some cowboys kept ringing us last year until we changed the number',
    'Des démarcheurs nous harcelaient tous les jours avant, du coup on a rien fait',
    "un commercial m'a relancé pendant un an, il n'arrêtait pas, donc je me méfie",
  ])('tells of others: "%s"', (text) => {
    expect(understand([text], situation('situation')).intent).toBe('answer');
  });

  it.each([
    'A salesman harassed me, stop writing to me',
    "un de vos commerciaux m'a harcelé pendant des mois, arrêtez",
  ])('unless it may be us: "%s"', (text) => {
    expect(understand([text], situation('situation')).intent).toBe('opt_out');
  });

  it.each([
    "I won't bother you any more, thanks",
    "I'll leave you in peace then, bye",
    'no more from me, thanks for your help',
    "that's everything I need, thanks, bye",
    'je ne vous dérange plus, merci',
    'allez je vous laisse tranquille, bonne journée',
    "merci, j'ai tout ce qu'il me faut",
  ])('takes leave: "%s"', (text) => {
    expect(understand([text], situation('idle')).intent).toBe('confirm');
  });

  it.each([
    'Stop, I had misread! Yes, tomorrow at 10 is perfect',
    "Non stop, j'avais mal compris ! Oui demain 10h ça va",
  ])('calls a halt and goes on: "%s"', (text) => {
    expect(understand([text], situation('oneSlot'))).toMatchObject({
      intent: 'choose_slot',
      wish: { date: '2025-10-09', time: '10:00' },
    });
  });

  it.each([
    'no need to send an email, just ring me',
    "don't bother with a brochure, phone me",
    "inutile d'envoyer un mail, rappelez-moi",
    "pas besoin de m'écrire un sms, appelez-moi plutôt",
  ])('wants the call and no writing: "%s"', (text) => {
    expect(understand([text], situation('booking')).intent).toBe('interested');
  });

  it.each(['rather than a call, send an email', "pas besoin d'appeler, envoyez un mail"])(
    'wants writing and no call: "%s"',
    (text) => {
      expect(understand([text], situation('booking')).intent).toBe('in_writing');
    },
  );

  it.each([
    'It was my sister who told you to stop, I still want the call',
    "C'est mon fils qui a écrit stop, moi je veux toujours mon rdv",
  ])('keeps the call whoever said stop: "%s"', (text) => {
    expect(understand([text], situation('booked')).intent).toBe('confirm');
  });

  it.each(["call me but please don't leave a voicemail", 'ne laissez pas de message sur le répondeur svp'])(
    'leaves a note for the call: "%s"',
    (text) => {
      expect(understand([text], situation('booked'))).toMatchObject({
        intent: 'other',
        topics: ['to_pass_on'],
      });
    },
  );
});

describe('who leaves out one of two things', () => {
  it.each([
    ["The survey doesn't interest me, only the panels. I need 2", 'need', 'answer'],
    ["le forfait ne m'intéresse pas, juste les modules. Il m'en faut 2", 'need', 'answer'],
    ["L'audit ne m'intéresse pas, par contre un appel je veux bien", 'booking', 'interested'],
    ['not interested in the big one, just the small one. ring me', 'booking', 'interested'],
  ] as const)('wants the other: "%s"', (text, stage, intent) => {
    expect(understand([text], situation(stage)).intent).toBe(intent);
  });

  it.each([
    "votre offre ne m'intéresse pas, mais merci",
    "le produit ne m'intéresse pas mais alors pas du tout",
    "the whole thing doesn't interest me, but thanks",
  ])('declines where nothing else is wanted: "%s"', (text) => {
    expect(understand([text], situation('booking')).intent).toBe('not_interested');
  });
});

describe('who will not do a thing over this line', () => {
  const RESERVES = [
    "I'm not going to pay for anything over WhatsApp",
    "we won't be sharing our details on here",
    'I never give out my address by text',
    "I'd rather not discuss money over message",
    "I don't feel comfortable sending documents on this chat",
    'not signing anything by text',
    'je ne vais rien commander par WhatsApp',
    'je ne communique jamais mes coordonnées par sms',
    'on ne veut rien signer par message',
    'hors de question de vous donner mon adresse sur whatsapp',
    "je préfère pas parler d'argent ici",
  ];

  it.each(RESERVES)('may be written to, and has refused no call: "%s"', (text) => {
    for (const stage of STAGES) {
      const { intent } = understand([text], situation(stage));
      expect(['opt_out', 'not_interested', 'cancel', 'reject_slots']).not.toContain(intent);
    }
  });

  it.each(RESERVES)('answers no question by it: "%s"', (text) => {
    expect(understand([text], situation('known')).answers).toEqual([]);
  });

  it.each([
    ["Yes I know it, but I'm not going to buy anything over WhatsApp", 'yes'],
    ["No I don't know it and I won't be ordering anything by text", 'no'],
    ['Oui je connais, mais je ne paierai rien par message', 'yes'],
    ['Non je ne connais pas, et je ne donne rien comme infos par whatsapp', 'no'],
  ])('has answered beside it: "%s"', (text, value) => {
    expect(understand([text], situation('known')).answers).toEqual([{ question: 'known', value }]);
  });

  it.each([
    'No more over WhatsApp please',
    "don't contact me on WhatsApp",
    'ne me contactez plus par WhatsApp',
    "I'm not sending you anything on here, now stop texting me",
    'je ne vous donne rien par message, arrêtez de m’écrire',
    "I'm not giving you permission to text me on WhatsApp",
    'not giving my consent to be messaged on here',
  ])('is left alone where that is asked: "%s"', (text) => {
    for (const stage of STAGES) expect(understand([text], situation(stage)).intent).toBe('opt_out');
  });
});

describe('who jokes that it will cost them', () => {
  it.each([
    ["Stop it, you'll have me skint lol. 3", '3'],
    ['stop it haha you’re robbing me lol, 4 please', '4'],
    ["Stop it, you're going to ruin me haha. Just 6", '6'],
    ['Arrêtez, vous allez me ruiner mdr, 3 suffiront', '3'],
    ['arrête tu vas me mettre sur la paille mdr. 2 ça ira', '2'],
  ])('is answered: "%s"', (text, value) => {
    expect(understand([text], situation('need'))).toMatchObject({ intent: 'answer', answers: [{ value }] });
  });

  it.each([
    "stop, you're making me sick lol",
    'stop it, you have me annoyed haha',
    'arrêtez, vous allez me rendre folle avec vos messages mdr',
    "Stop it, you'll have me skint haha, text me no more",
  ])('but not who is cross: "%s"', (text) => {
    expect(understand([text], situation('need')).intent).toBe('opt_out');
  });
});
