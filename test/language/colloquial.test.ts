/** How people say it who say neither yes nor no, and name no set word. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { intentOf, situation } from './contexts.js';
import type { SITUATIONS } from './contexts.js';

type Situation = keyof typeof SITUATIONS;

function valuesOf(name: Situation, text: string): string[] {
  return understand([text], situation(name)).answers.map(({ value }) => value);
}

describe('whether somebody knows a thing', () => {
  it.each([
    ['yes', 'sold em for years at b&q'],
    ['yes', 'mum and dad have had one since 2015'],
    ['yes', 'got one at work'],
    ['yes', 'rings a bell'],
    ['yes', 'mes parents en ont depuis 10 ans'],
    ['yes', 'je bosse dedans'],
    ['yes', 'ça me dit quelque chose'],
    ['yes', 'connais pas mal'],
    ['no', 'zero clue lol'],
    ['no', 'if i knew i wouldnt be asking would i'],
    ['no', "c'est bien pour ça que je me renseigne, j'y connais rien"],
    ['no', 'que dalle'],
    ['no', 'si je savais je demanderais pas'],
  ])('is told without a word for it: %s, "%s"', (value, text) => {
    expect(valuesOf('known', text)).toEqual([value]);
  });

  it.each([
    'mon frère en a pas',
    "j'en ai marre",
    "j'en ai une question",
    "c'est dans le secteur de Lyon",
    'my neighbour wants one',
    "I'm in the business of saving money",
    "I'm an electrician, never seen one",
    'vous en avez en stock ?',
  ])('is not told by "%s"', (text) => {
    expect(valuesOf('known', text)).toEqual([]);
  });

  it('is told by yes and no alone where the answer may end the conversation', () => {
    const asked = { id: 'known', kind: 'yes_no', disqualify: 'no' } as const;
    expect(understand(['rings a bell'], situation('known', { asked })).answers).toEqual([]);
  });

  it('waits where somebody is at work right now', () => {
    expect(intentOf('known', "i'm busy at work now but heard of it")).toBe('later');
  });
});

describe('how many', () => {
  it.each([
    ['couple of dozen', '24'],
    ['une douzaine et demie', '18'],
    ['a pair', '2'],
    ['ten, it was 12 before we let someone go', '10'],
    ["quinze, au départ c'était 20 mais budget", '15'],
    ['8 instead of the 5 i put on the form', '8'],
    ['une pour chacune des 2 chambres plus une pour la cuisine', '3'],
    ['2 for each bedroom and theres 3 of them', '6'],
    ['15 + 2 spares', '17'],
    ['only the living room one', '1'],
    ['rien que la mienne', '1'],
    ['10 mais on peut en parler plutôt ?', '10'],
    ['2 ou plus', '2'],
    ['on est 3, on était 4 avant', '3'],
  ])('is reckoned: "%s" is %s', (text, value) => {
    expect(valuesOf('need', text)).toEqual([value]);
  });

  it.each([
    ['idk 1?', '1'],
    ['dunno, 3 or so?', '3'],
    ['je sais pas, 4 ?', '4'],
    ['euh peut-être deux ?', '2'],
    ['not sure, like 20?', '20'],
    ['2, call me on 07700 900456', '2'],
  ])('is guessed: "%s" is %s', (text, value) => {
    expect(valuesOf('need', text)).toEqual([value]);
  });

  it.each([
    '06 12 34 56 78',
    '+44 7700 900456',
    'my mobile is 07700900456',
    'idk how much is 1?',
    'je sais pas c’est quoi un 4 ?',
  ])('is told by no telephone, and by no question: "%s"', (text) => {
    expect(valuesOf('need', text)).toEqual([]);
  });

  it.each(['just the windows', 'I have a couple of questions'])('is not said by "%s"', (text) => {
    expect(valuesOf('need', text)).toEqual([]);
  });
});

describe('where somebody lives', () => {
  it.each([
    ['third floor walk up', 'Appartement'],
    ['5e sans ascenseur', 'Appartement'],
    ['a flat but im only renting', 'Appartement'],
    ['maisonette above a shop', 'Appartement'],
    ['house with a small shop on the side', 'Maison'],
    ['maison, le premier étage est loué', 'Maison'],
    ['lotissement, plain pied', 'Maison'],
    ['office on the top floor', 'Local commercial'],
  ])('is named by its storey, its kind or what goes with it: "%s" is %s', (text, value) => {
    expect(valuesOf('housing', text)).toEqual([value]);
  });

  it('is left open where a residence may be either', () => {
    expect(valuesOf('housing', "c'est pour ma résidence principale")).toEqual([]);
  });
});

describe('a choice that is put right, misspelt, or told from where others are', () => {
  const chosen = (text: string) => understand([text], situation('housing')).answers[0]?.value ?? null;

  it.each([
    ['flat, sorry, I mean a house', 'Maison'],
    ['maison... ah non attendez, un appart', 'Appartement'],
    ['house, or rather a bungalow with a shop', 'Maison'],
    ["villa, enfin plutôt un local pour l'asso", 'Local commercial'],
    ['Appart. Ah non pardon, pavillon', 'Maison'],
    ['studio until May, house now', 'Maison'],
    ['maison depuis peu, appartement avant', 'Maison'],
    ['maison, en fait l’appartement est à ma mère', 'Maison'],
    ["house, actually my husband's shop is next door", null],
    ['house, not a flat, sorry', 'Maison'],
    ['a house or a flat', null],
  ])('is the last that is said to be so: "%s"', (text, choice) => {
    expect(chosen(text)).toBe(choice);
  });

  it.each([
    ['apartmetn', 'Appartement'],
    ['a hosue', 'Maison'],
    ['boutiqe', 'Local commercial'],
    ['pavilon', 'Maison'],
    ['horse', null],
    ['mouse', null],
    ['saison', null],
    ['storm', null],
  ])('is known in spite of a slip, and only then: "%s"', (text, choice) => {
    expect(chosen(text)).toBe(choice);
  });

  it.each([
    ['notre siège est à Lille, ici c’est une boutique', 'Local commercial'],
    ['la maison mère est à Metz, nous on est un magasin', 'Local commercial'],
    ['my parents have a house but ours is a flat', 'Appartement'],
    ["c'est une maison de retraite", 'Local commercial'],
  ])('is of those who write: "%s"', (text, choice) => {
    expect(chosen(text)).toBe(choice);
  });
});

describe('what is meant in the words of a trade, a region or a hurry', () => {
  it.each([
    ['need', 'too late, signed with someone else yday', 'not_interested'],
    ['booking', 'on est passés par un autre', 'not_interested'],
    ['booking', "husband's vetoed it", 'not_interested'],
    ['booking', 'ma moitié est pas chaude du tout, désolé', 'not_interested'],
    ['booked', 'knock it on the head', 'cancel'],
    ['booked', 'abeg cancel am, I no get chance again', 'cancel'],
    ['yearEnd', 'my cover runs out soon, is it too late to switch?', 'question'],
    ['booking', 'mon bail se termine, il est trop tard pour changer ?', 'question'],
    ['housing', 'une maison, on a rendu notre appart', 'answer'],
    ['housing', 'house, the tenancy on our flat is over', 'answer'],
    ['timeKnown', 'lundi, avant que je quitte la boîte', 'propose_time'],
    ['booked', 'take me off the calendar for tomorrow', 'cancel'],
    ['booked', "l'appel de demain tombe à l'eau", 'cancel'],
    ['booked', "on fait pas l'appel", 'cancel'],
    ['booked', 'smashing', 'confirm'],
    ['booked', 'au poil', 'confirm'],
    ['booked', 'good stuff', 'confirm'],
    ['oneSlot', 'go for that', 'choose_slot'],
    ['oneSlot', 'ça le fait', 'choose_slot'],
    ['slots', 'attendez, je conduis là', 'later'],
    ['booking', 'in the queue at tesco', 'later'],
    ['booking', 'when the dust settles', 'later'],
    ['booking', 'quand ça se tassera un peu', 'later'],
    ['booking', 'this is my mums phone, shes asleep', 'wrong_number'],
    ['booking', 'vous êtes sur le portable de mon mari', 'wrong_number'],
    ['idle', "y'aurait quelqu'un en chair et en os ?", 'human'],
    ['idle', "j'en veux toujours de cet appel", 'interested'],
    ['idle', 'oubliez le mail, un coup de fil c’est mieux', 'interested'],
    ['slots', "c'est en plein dans ma tournée", 'reject_slots'],
    ['oneSlot', 'thats when i pick up the kids', 'reject_slots'],
    ['reminded', 'totally forgot, im not home', 'reject_slots'],
    ['idle', 'quelle galère, encore de la neige', 'other'],
  ] as const)('%s: "%s" means %s', (name, text, intent) => {
    expect(intentOf(name, text)).toBe(intent);
  });

  it.each([
    ['booking', 'si ça pète qui casque ?', 'warranty'],
    ['booking', "who's on the hook if it packs in", 'warranty'],
    ['booking', 'faut aligner combien', 'price'],
    ['booking', 'how many notes are we talking', 'price'],
  ] as const)('%s: "%s" asks about the %s', (name, text, topic) => {
    expect(understand([text], situation(name)).topics).toEqual([topic]);
  });

  it.each([
    ['booked', "pas besoin de m'appeler avant, 14h30 c'est bon", 'cancel'],
    ['booked', "pas la peine de me rappeler le rdv, j'y serai", 'cancel'],
    ['booked', "the heating's off, can you call now", 'cancel'],
    ['booked', 'class starts at 3, can we do 5', 'confirm'],
    ['booking', "c'est ma femme qui s'en occupe", 'not_interested'],
    ['booking', 'got a better price from you lot', 'not_interested'],
    ['booking', "my wife's not keen on mornings, 3pm", 'not_interested'],
    ['booking', "this is my wife's phone but it's me", 'wrong_number'],
    ['slots', "that's right when I finish, great", 'reject_slots'],
    ['oneSlot', "c'est pendant ma pause", 'reject_slots'],
    ['known', "oui j'en ai pris une chez un voisin", 'not_interested'],
    ['situation', 'on a signé ailleurs il y a 2 ans et le contrat se finit', 'not_interested'],
  ] as const)('%s: "%s" does not mean %s', (name, text, intent) => {
    expect(intentOf(name, text)).not.toBe(intent);
  });
});

describe('which of the offered times is meant', () => {
  it.each(['scrap the first one', 'oubliez le premier', 'not the first', 'cross out the first one'])(
    'is the other where one is struck out: "%s"',
    (text) => {
      const { at } = understand([text], situation('slots'));
      expect(at).not.toBe(Date.parse('2025-10-15T08:30+02:00'));
    },
  );

  it.each(["don't forget the first one", 'drop me the first one'])(
    'is the one that is asked for: "%s"',
    (text) => {
      expect(understand([text], situation('slots')).at).toBe(Date.parse('2025-10-15T08:30+02:00'));
    },
  );

  it.each([
    ["trop tard le deuxième, l'autre ok", '08:30'],
    ["trop tot le premier, lautre c'est bon", '14:00'],
    ["le second est trop tard pour moi, plutôt l'autre", '08:30'],
    ['too early the first, other one ok', '14:00'],
    ["the first one's too early, the other's fine", '14:00'],
  ])('is the other where one is too early or too late: "%s"', (text, time) => {
    expect(understand([text], situation('slots')).at).toBe(Date.parse(`2025-10-15T${time}+02:00`));
  });

  it.each([
    "trop tot le premier, trop tard l'autre",
    "le premier est trop tôt et l'autre aussi",
    'the first is too early and so is the other',
  ])('is none where the other is no better: "%s"', (text) => {
    expect(understand([text], situation('slots')).at).toBeNull();
  });

  it.each(['any of them', 'any of those'])('is any: "%s"', (text) => {
    expect(intentOf('slots', text)).not.toBe('reject_slots');
  });
});

it.each(['oui mais je suis au volant', 'ok but i am driving', 'yes but driving now'])(
  'a yes that cannot be talked about now is for later: "%s"',
  (text) => expect(intentOf('known', text)).toBe('later'),
);

it.each(['finalement si', 'et mince, je le veux quand même', 'actually I do want it'])(
  'who comes back on a no is interested: "%s"',
  (text) => expect(understand([text], situation('idle', { ended: 'settled' })).intent).toBe('interested'),
);

describe('several offers', () => {
  it.each(['those would suit me', 'these look good', 'ces horaires me vont bien', 'ceux-ci me conviennent'])(
    'that suit, none of them named, are asked about: "%s"',
    (text) => {
      expect(intentOf('twoDays', text)).toBe('interested');
    },
  );

  it.each(['all of the times suit', 'they all look fine', 'toutes ces dates me conviennent', 'tout nous va'])(
    'that suit alike are taken from the first on: "%s"',
    (text) => {
      expect(intentOf('twoDays', text)).toBe('choose_slot');
    },
  );

  it.each([
    "I wouldn't manage any of those",
    'cannot make any of these slots',
    'aucune des deux',
    'je pourrai en prendre aucun',
    'ces dates ne me vont pas',
    "those times don't suit",
  ])('are refused together: "%s"', (text) => {
    expect(intentOf('twoDays', text)).toBe('reject_slots');
  });
});

describe('who has given it up', () => {
  it.each([
    'we are no longer in the market',
    "we've given up on the whole idea",
    'done looking, sorry',
    'your quote was way too steep',
    "that's beyond our budget",
    'on cherche plus',
    'projet enterré',
    'nous avons renoncé au projet',
    'vos tarifs sont vraiment trop hauts',
    "je viens d'en commander une chez un concurrent",
    'on vient de faire installer par un autre artisan',
  ])('declines: "%s"', (text) => {
    expect(intentOf('booking', text)).toBe('not_interested');
  });

  it.each([
    'is it too expensive for a flat?',
    'not looking to pay any more than 5k, what is the price?',
    "c'est trop cher pour un petit appart ?",
    'vos tarifs sont trop élevés pour une copro ou ça va ?',
  ])('is not who asks: "%s"', (text) => {
    expect(intentOf('booking', text)).toBe('question');
  });
});

describe('earlier or later than the meeting that stands', () => {
  it.each([
    'sooner if you can',
    'anything earlier?',
    'could it be a bit sooner',
    'vous auriez plus tôt ?',
    'plus tard svp si possible',
  ])('moves it: "%s"', (text) => {
    expect(intentOf('booked', text)).toBe('reschedule');
  });

  it.each([
    'see you later',
    'later',
    'plus tard',
    'je peux annuler plus tard si besoin ?',
    'I will text you later',
  ])('is not meant by "%s"', (text) => {
    expect(intentOf('booked', text)).not.toBe('reschedule');
  });

  it.each([
    ['laissez-moi 20 minutes de plus svp', '14:50'],
    ['laissez nous 5 min de rab', '14:35'],
    ["décalez d'un petit quart d'heure", '14:45'],
    ["repoussez de trois quarts d'heure", '15:15'],
    ['une bonne demi-heure plus tard', '15:00'],
    ['give us another 20 mins would you', '14:50'],
    ['I need an extra 5 minutes', '14:35'],
    ['push it back a wee quarter of an hour', '14:45'],
    ['three quarters of an hour later pls', '15:15'],
  ])('by so much: "%s"', (text, time) => {
    const { intent, at } = understand([text], situation('reminded'));
    expect([intent, at]).toEqual(['reschedule', Date.parse(`2025-10-13T${time}:00+02:00`)]);
  });

  it.each([
    "laissez-moi un quart d'heure",
    'leave it 10 minutes',
    'take another 10 min call',
    'laissez-moi le temps',
  ])('nor moved or kept by "%s"', (text) => {
    expect(understand([text], situation('reminded')).at).toBeNull();
  });

  it('is on its day where only that is said, and on any where it is asked what there is', () => {
    expect(understand(['earlier please'], situation('booked')).wish).toMatchObject({
      date: '2025-10-09',
      notAfter: '14:30',
    });
    expect(understand(['anything earlier?'], situation('booked')).wish.date).toBeNull();
  });
});

describe('a question that says no out of courtesy', () => {
  it.each([
    ["vous n'auriez pas mardi ?", '2025-10-14'],
    ["y'aurait pas moyen vendredi ?", '2025-10-10'],
    ['on pourrait pas faire lundi ?', '2025-10-13'],
    ["vous pouvez pas m'appeler vendredi plutôt ?", '2025-10-10'],
  ])('asks for just that: "%s"', (text, date) => {
    const { intent, wish } = understand([text], situation('booked'));
    expect({ intent, date: wish.date }).toEqual({ intent: 'reschedule', date });
  });

  it.each(['je peux pas vendredi', 'on peut pas vendredi', 'vendredi pas moyen'])(
    'is not a statement: "%s"',
    (text) => {
      expect(intentOf('days', text)).toBe('reject_slots');
    },
  );
});

describe('who is at something else', () => {
  it.each(["I'm driving but call me anyway", 'je suis en voiture, appelez-moi quand même'])(
    'and wants the call all the same keeps it: "%s"',
    (text) => {
      expect(intentOf('reminded', text)).toBe('confirm');
    },
  );
});

describe('who is not there to be reached', () => {
  it.each<[Situation, string]>([
    ['slots', 'no Mrs Pratt at this address'],
    ['situation', 'there is no Dr Singh here'],
    ['booked', 'y a pas de Mme Morel à ce numéro'],
    ['known', 'no one called Priya Shah works here'],
    ['reminded', 'personne du nom de Morel chez nous'],
    ['booking', 'je ne connais pas de M. Roche'],
  ])('is a wrong number (%s): "%s"', (name, text) => {
    expect(intentOf(name, text)).toBe('wrong_number');
  });

  it.each<[Situation, string]>([
    ['slots', 'no bother here, wednesday is grand'],
    ['situation', 'no gas here, all electric'],
    ['situation', 'pas de Linky chez nous'],
    ['known', "Mrs Pratt isn't here right now"],
    ['booking', 'no change here'],
  ])('but what there is none of, or who is out, is not (%s): "%s"', (name, text) => {
    expect(intentOf(name, text)).not.toBe('wrong_number');
  });
});

describe('a wish for a call that is put as a question', () => {
  it.each<[Situation, string]>([
    ['idle', 'would it be possible to get another chat? could we speak again'],
    ['idle', 'may I have one more appointment'],
    ['known', 'vous pourriez me téléphoner ?'],
    ['known', 'might I get a callback please'],
    ['booking', 'on pourrait se reparler ?'],
    ['idle', 'puis-je avoir un nouvel entretien ?'],
  ])('is one (%s): "%s"', (name, text) => {
    expect(intentOf(name, text)).toBe('interested');
  });

  it.each<[Situation, string]>([
    ['idle', "it's regarding the estimate you sent, can you phone me?"],
    ['known', 'suite au devis que j’ai reçu, quelqu’un peut me rappeler ?'],
    ['booking', 'je vous écris à propos de mon devis, appelez-moi'],
  ])('also about a quote, whose price is not asked for (%s): "%s"', (name, text) => {
    const { intent, topics } = understand([text], situation(name));
    expect([intent, topics]).toEqual(['interested', []]);
  });

  it.each([
    'le prix du devis est ferme ? appelez-moi',
    'how much is the quote, call me',
    'un devis, combien ça coûte ?',
  ])('but a price beside it is: "%s"', (text) => {
    expect(understand([text], situation('idle')).topics).toEqual(['price']);
  });

  it.each<[Situation, string]>([
    ['idle', "I don't want another call"],
    ['idle', 'quand pouvez-vous me téléphoner ?'],
    ['known', 'how can I get a call through to you'],
    ['booking', 'another call? no thanks'],
  ])('and it is none where calls are refused, or asked about (%s): "%s"', (name, text) => {
    expect(intentOf(name, text)).not.toBe('interested');
  });
});

describe('where somebody moves to', () => {
  it.each<[Situation, string]>([
    ['known', 'on emménage dans une longère'],
    ['known', 'we have only just got the keys'],
    ['situation', "we're still house hunting at the moment"],
    ['need', 'yes, currently renting'],
    ['known', 'je suis en train de déménager'],
  ])('declines nothing and puts nothing off (%s): "%s"', (name, text) => {
    expect(intentOf(name, text)).toBe('answer');
  });

  it.each<[Situation, string, string]>([
    ['known', 'on déménage, donc plus intéressés', 'not_interested'],
    ['known', "we're moving abroad so not interested", 'not_interested'],
    ['booking', "I'm moving house, call me later", 'later'],
  ])('but what follows from it counts (%s): "%s"', (name, text, intent) => {
    expect(intentOf(name, text)).toBe(intent);
  });
});

describe('declining in other words', () => {
  it.each([
    'talked it over and we will pass',
    "I think I'll pass on this one",
    'honestly not my thing',
    "it's really not our cup of tea",
    "no and don't want to know",
    "bof c'est pas trop mon truc",
    'je passe mon tour',
    'non et pas envie de savoir',
    "not being funny but I ain't that bothered anymore",
    "know all about it, just don't fancy it, cheers",
  ])('ends it: "%s"', (text) => {
    expect(intentOf('booking', text)).toBe('not_interested');
  });

  it.each([
    "I'll pass by on tuesday at 3",
    'mornings are really not my thing',
    "le matin c'est pas mon truc",
    'je passe mardi à 15h',
  ])('does not: "%s"', (text) => {
    expect(intentOf('booking', text)).toBe('propose_time');
  });

  it.each(["don't bother ringing, bought one off Dave", 'got ours off my brother last week'])(
    'has one from another: "%s"',
    (text) => {
      expect(['not_interested', 'cancel']).toContain(intentOf('booked', text));
    },
  );

  it('leaves what came off the shelf alone', () => {
    expect(intentOf('booked', 'got mine off the shelf')).not.toBe('not_interested');
  });
});

describe('good as they are', () => {
  it.each([
    'thanks but I’m good',
    'thx but im gud',
    'cheers but we’re fine as we are',
    'no thanks, we’re all set',
  ])('declines: "%s"', (text) => {
    expect(intentOf('booking', text)).toBe('not_interested');
  });

  it.each(['thanks but I’m good on Tuesday', 'no, I’m fine with 2.30'])('"%s" names a time', (text) => {
    expect(intentOf('booking', text)).toBe('propose_time');
  });
});

describe('a yes that is joined to the next thing', () => {
  it.each(['yes and im free thursday after 3', 'Oui, et jeudi ça me va'])('answers: "%s"', (text) => {
    expect(valuesOf('known', text)).toEqual(['yes']);
  });
});

describe('who cannot say yet when', () => {
  it.each([
    'jpeux pas encore vous dire, ca dépend de mon planning',
    "can't tell you yet, depends on my rota",
    'je ne peux pas confirmer pour l’instant',
    "can't commit until I see my shifts",
  ])('is asked later, and refuses nothing: "%s"', (text) => {
    expect(intentOf('booking', text)).toBe('later');
  });

  it('may name a time all the same', () => {
    expect(intentOf('booking', 'depends on my shifts, thursday after 3 maybe')).toBe('propose_time');
  });
});

describe('nobody there asked', () => {
  it.each([
    "Personne ici n'a demandé quoi que ce soit, c'est l'école",
    "personne chez nous n'a pris rdv",
    'nobody here booked anything',
    'no one at this address has asked for a call',
  ])('is a wrong number: "%s"', (text) => {
    expect(intentOf('known', text)).toBe('wrong_number');
  });

  it.each(["personne ne m'a appelé", 'nobody rang me'])('is none: "%s"', (text) => {
    expect(intentOf('booked', text)).not.toBe('wrong_number');
  });
});

describe('opting out twice over', () => {
  it.each([
    'plus de rappels svp, plus rien du tout',
    'plus de relances, rien du tout merci',
    'no more reminders please, nothing at all',
  ])('stops everything: "%s"', (text) => {
    expect(intentOf('booked', text)).toBe('opt_out');
  });

  it.each(['thatll do me nicely', 'itll do me grand'])('is not "%s"', (text) => {
    expect(intentOf('oneSlot', text)).not.toBe('opt_out');
  });
});

it.each(['no changes from my end, still on', 'rien de changé pour moi', "pas de changement, c'est bon"])(
  'the meeting stands: "%s"',
  (text) => {
    expect(intentOf('booked', text)).toBe('confirm');
  },
);

it.each(['option 2 if its still going', "l'option 2 si elle est encore dispo", 'option 2 if free'])(
  'the second is chosen, if it is free: "%s"',
  (text) => {
    expect(intentOf('twoDays', text)).toBe('choose_slot');
  },
);

it.each([
  'cant make either of those',
  "can't do either one",
  'not able for either time',
  "trop tôt le premier, trop tard l'autre",
  "first one's too early, the other's no good either",
])('both are refused: "%s"', (text) => {
  expect(intentOf('slots', text)).toBe('reject_slots');
});

it.each([
  ['known', 'mornin', 'other'],
  ['need', 'evening all!', 'other'],
  ['booking', 'morning', 'propose_time'],
] as const)('a part of the day greets until times are talked about (%s): "%s"', (name, text, intent) => {
  expect(intentOf(name, text)).toBe(intent);
});

it('asks what it costs by the verb alone', () => {
  expect(understand(['Ça va me coûter combien à peu près'], situation('known')).topics).toEqual(['price']);
});

it.each(['Away both days sorry', 'je suis absente les deux jours'])(
  'both days are ruled out: "%s"',
  (text) => {
    const { intent, wish } = understand([text], situation('days'));
    expect([intent, wish.rejected]).toEqual(['reject_slots', ['2025-10-14', '2025-10-15']]);
  },
);

it.each([
  'have to cry off sorry, kid is sick',
  'going to have to bail, sorry',
  'need to pull out of tomorrow',
])('the meeting is called off: "%s"', (text) => {
  expect(intentOf('booked', text)).toBe('cancel');
});
