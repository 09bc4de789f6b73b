/** Words of the product said of other things, and the same said of the call. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { standardTopics } from '../../src/language/wordings/topics.js';
import { situation } from './contexts.js';
import type { SITUATIONS } from './contexts.js';

function intentOf(name: keyof typeof SITUATIONS, text: string): string {
  return understand([text], situation(name)).intent;
}

describe('while a meeting stands', () => {
  it.each([
    'mon vol est annulé mais pour demain ça tient',
    "j'ai annulé le coiffeur pour être là",
    'mon rdv chez le dentiste est annulé',
    'le prof de danse a annulé, je suis dispo',
    'my driving lesson got cancelled so tomorrow is even better',
    'I cancelled my gym class for this',
    'the plumber cancelled on me again',
    'train cancelled but I can still talk',
  ])('something else is off: "%s"', (text) => {
    expect(intentOf('booked', text)).not.toBe('cancel');
  });

  it.each([
    'mon train est annulé, du coup annulez le rdv svp',
    "j'ai annulé le rdv avec vous",
    'the school cancelled so the kids are home, cancel tomorrow please',
    'work cancelled my day off so cancel our call',
    "call off tomorrow afternoon's chat please",
    "scrap tomorrow's catch up",
  ])('the call is off: "%s"', (text) => {
    expect(intentOf('booked', text)).toBe('cancel');
  });

  it.each(['my appointment is cancelled, right?', "the call's off then?", 'le rdv est annulé ?'])(
    'whether it is off is asked: "%s"',
    (text) => {
      expect(intentOf('booked', text)).toBe('question');
    },
  );

  it.each(['coincée chez le garagiste, on reporte', 'faut décaler désolée', 'on repousse svp'])(
    'the meeting is put off: "%s"',
    (text) => {
      expect(intentOf('booked', text)).toBe('reschedule');
    },
  );

  it.each(['sat here with a brew and ready', 'phone charged and sat in the van', 'all set and sat down'])(
    'nobody sits on a Saturday: "%s"',
    (text) => {
      expect(understand([text], situation('reminded')).at).toBeNull();
      expect(intentOf('reminded', text)).not.toBe('reschedule');
    },
  );
});

describe('what is on, and when, moves no meeting', () => {
  it.each([
    'super bowl on sunday',
    'man utd saturday',
    "oh mum's birthday sunday",
    'brocante du village dimanche',
    "réunion de parents d'élèves vendredi",
  ])('"%s"', (text) => {
    const { intent, at } = understand([text], situation('booked'));
    expect([intent, at]).toEqual(['other', null]);
  });

  it.each([
    'sunday please',
    'how about friday',
    'friday is better for the kids',
    'vendredi plutôt',
    'yeh friday',
  ])('but a day alone does: "%s"', (text) => {
    expect(intentOf('booked', text)).toBe('reschedule');
  });
});

describe('leave to write is refused', () => {
  it.each([
    "je n'autorise personne à m'écrire ici",
    'aucune société n’a le droit de me démarcher sur whatsapp',
    'vous n’êtes pas autorisés à me contacter',
    'nobody has my permission to message me',
    'you are not allowed to text this number',
  ])('"%s"', (text) => {
    expect(intentOf('known', text)).toBe('opt_out');
  });

  it.each([
    'vous êtes autorisés à me contacter le matin',
    'you have my permission to text me',
    'are you even allowed to text people?',
    "personne n'a le droit de me déranger au travail, appelez le soir",
  ])('or given: "%s"', (text) => {
    expect(intentOf('known', text)).not.toBe('opt_out');
  });
});

describe('fewer messages are wished, and not none', () => {
  it.each([
    'arrêtez de m’envoyer trois rappels par jour, un seul rappel suffit',
    'stop sending so many reminders, one reminder is plenty',
    "plus la peine de m'écrire d'ici mardi, c'est noté",
    'no need to text me before the call',
  ])('"%s"', (text) => {
    expect(['opt_out', 'not_interested']).not.toContain(intentOf('booked', text));
  });

  it.each([
    'arrêtez de m’envoyer des rappels',
    'stop sending me messages before the call or ever again',
    'stop with the reminders and remove me, one message is enough',
    'un message ça suffit, arrêtez',
  ])('or none: "%s"', (text) => {
    expect(intentOf('booked', text)).toBe('opt_out');
  });
});

it.each(['who is this? I do not recall giving you my number', "can't remember giving out my number"])(
  'whence the number is asked, and nothing refused: "%s"',
  (text) => {
    const { intent, answers } = understand([text], situation('known'));
    expect(intent).not.toBe('opt_out');
    expect(answers).toEqual([]);
  },
);

it.each(['can you confirm that in writing?', 'vous pouvez me confirmer ça par mail ?'])(
  'a confirmation in writing calls nothing off: "%s"',
  (text) => {
    expect(intentOf('booked', text)).toBe('question');
  },
);

it.each([
  'any day but tuesday?',
  "n'importe quel jour sauf mardi ?",
  'apart from tuesday is there anything?',
  'cannae do tuesday',
])('a day that is left out is no wish, however it is asked: "%s"', (text) => {
  const { wish } = understand([text], situation('booking'));
  expect([wish.date, wish.rejected]).toEqual([null, ['2025-10-14']]);
});

it.each([
  'I had one with a competitor but cancelled it',
  "j'étais chez un concurrent avant",
  "j'etais chez un concurrent j'ai tout annulé",
  "enfin j'avais un truc chez un concurrent mais j'ai résilié",
  'no, was with a competitor, contract ended in june',
  'used to be with another firm, left them in May',
  'on est partis de chez notre ancien fournisseur',
])('what is over with others refuses nothing: "%s"', (text) => {
  expect(intentOf('situation', text)).toBe('answer');
});

it.each([
  "j'etais chez un concurrent j'ai tout annulé",
  'non plus maintenant, on est parti de chez le concurrent',
  'used to be with a competitor, left them in May',
])('nor does it where nothing was asked: "%s"', (text) => {
  expect(['not_interested', 'cancel']).not.toContain(intentOf('booking', text));
});

it.each([
  "j'ai signé chez un concurrent",
  'on est partis chez un concurrent',
  'we left to go with a competitor',
  'we were with you but went with a competitor',
])('who has gone to others declines: "%s"', (text) => {
  expect(intentOf('booking', text)).toBe('not_interested');
});

it.each(['oh hang on, my son did it for me', "ah attendez c'est mon fils qui l'a fait pour moi"])(
  'asked for by one of theirs: "%s"',
  (text) => {
    const known = situation('known');
    const asked = { ...known, topics: [...known.topics, ...standardTopics('Alvio')] };
    const { intent, topics } = understand([text], asked);
    expect([intent, topics.includes('someone_else_asked')]).toEqual(['question', true]);
  },
);

it.each(['my brother did it for me already thanks', 'oh my brother already did it'])(
  'or put in by them: "%s"',
  (text) => {
    expect(intentOf('known', text)).toBe('not_interested');
  },
);

describe('words in which people agree', () => {
  it.each(["you're on", 'lovely stuff, speak then', 'talk then', 'you got it'])('"%s"', (text) => {
    expect(intentOf('oneSlot', text)).toBe('choose_slot');
  });
});

it.each(['evening all', 'morning everyone', 'afternoon folks'])(
  '"%s" greets, and wishes no part of the day',
  (text) => {
    const { intent, wish, greets } = understand([text], situation('booking'));
    expect([intent, wish.part, greets]).toEqual(['other', null, true]);
  },
);

describe('to be written to instead', () => {
  it.each([
    'could you email it to me instead',
    'text it over please',
    "I'd rather you typed it than rang me",
  ])('"%s"', (text) => {
    expect(intentOf('situation', text)).toBe('in_writing');
  });

  it.each(['can you text me the info instead', 'vous pouvez me l’envoyer par sms à la place ?'])(
    'also instead of the call that stands: "%s"',
    (text) => {
      expect(intentOf('booked', text)).toBe('in_writing');
    },
  );

  it.each(['I type it up for work', 'I text it over to my staff most days'])('or not: "%s"', (text) => {
    expect(intentOf('situation', text)).toBe('answer');
  });
});

it.each([
  ['not til after 4, school run', '16:00'],
  ['not before gone 5', '17:00'],
  ['pas avant après 17h', '17:00'],
])('"%s" is from then on', (text, from) => {
  const { wish } = understand([text], situation('dayKnown'));
  expect([wish.notBefore, wish.notAfter]).toEqual([from, null]);
});

it.each(['my husband might have been the one', 'mon mari a dû remplir ça', "c'est sûrement ma fille"])(
  'who else may have asked is no answer: "%s"',
  (text) => {
    expect(understand([text], situation('known')).answers).toEqual([]);
  },
);
