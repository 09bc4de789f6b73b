/** Words of the product said of other things, and the same said of the call. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { intentOf, situation } from './contexts.js';

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

describe('what a cancellation would cost calls nothing off', () => {
  it.each([
    "en cas d'annulation je perds quelque chose ?",
    "c'est quoi le délai d'annulation",
    'in case of cancellation do I pay',
  ])('"%s"', (text) => {
    expect(intentOf('booked', text)).toBe('question');
  });

  it.each(['annulation svp', 'I had to cancel', "if it's ok I have to cancel"])('as "%s" does', (text) => {
    expect(intentOf('booked', text)).toBe('cancel');
  });
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

describe('the day on which something always is moves no meeting', () => {
  it.each([
    "le marché c'est le mercredi matin",
    "le mercredi c'est jour de marché",
    "chez nous les poubelles c'est le jeudi",
    'market is on tuesdays',
    'quiz night is thursday',
    'yoga is always on a friday',
  ])('"%s"', (text) => {
    const { intent, at } = understand([text], situation('booked'));
    expect([intent, at]).toEqual(['other', null]);
  });

  it.each(['yoga is on tuesdays', "le marché c'est le mardi"])('nor is it wished: "%s"', (text) => {
    expect(understand([text], situation('booking')).wish.date).toBeNull();
  });

  it.each(["l'appel c'est vendredi 10h", 'the best day is friday', 'the call is on monday'])(
    'but what is said of the call does: "%s"',
    (text) => {
      expect(intentOf('booked', text)).toBe('reschedule');
    },
  );
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
    const asked = { ...known, topics: [...known.topics] };
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

describe('what else of theirs is off or moved', () => {
  it.each([
    'ma réunion de 13h est annulée, je suis dispo',
    'client de 13h a annulé donc ok',
    "j'ai annulé mon 13h pour être dispo",
    'my 3 o’clock has been cancelled so I’ve loads of time',
    'ma réunion de 14h est décalée, donc ok pour 14h30',
    "j'ai déplacé mon autre cours donc on garde",
    "my 1pm got moved so we're good",
    'cancelled my hair appointment for this 😉',
  ])('leaves the meeting where it is: "%s"', (text) => {
    const { intent, at } = understand([text], situation('reminded'));
    expect(['confirm', 'other']).toContain(intent);
    expect([null, situation('reminded').booking?.start]).toContain(at);
  });

  it.each([
    'should I cancel with my old provider before we talk?',
    'je dois annuler mon prélèvement chez l’ancien avant l’appel ?',
    'can I cancel my old policy first?',
  ])('is asked about: "%s"', (text) => {
    expect(intentOf('booked', text)).toBe('question');
  });

  it.each(["don't you dare cancel", "vous avez pas intérêt à l'annuler"])(
    'is forbidden rather: "%s"',
    (text) => expect(intentOf('booked', text)).not.toBe('cancel'),
  );

  it.each([
    ['mon rdv de 14h30 est annulé', 'cancel'],
    ['cancel my 2.30', 'cancel'],
    ['notre rdv est annulé', 'cancel'],
    ['my shift got moved so I need another time', 'reschedule'],
    ["j'ai déplacé notre rdv", 'reschedule'],
    ['no need to ring me any more, the plumber came', 'cancel'],
  ])('unlike the meeting itself: "%s" is %s', (text, intent) => {
    expect(intentOf('reminded', text)).toBe(intent);
  });

  it.each([
    'my mum has a call with you monday at 9, is it the same guy?',
    'ma voisine a rdv avec vous vendredi 10h, même personne ?',
  ])('and so does the call of somebody else: "%s"', (text) => {
    expect(intentOf('booked', text)).toBe('question');
    expect(understand([text], situation('booked')).wish.date).toBeNull();
  });
});

describe('who waited in vain', () => {
  it.each([
    'spent the whole morning waiting by the phone for nothing',
    'hung about all evening and got no call',
    "j'ai poireauté toute la matinée",
    "on m'avait dit 14h et rien",
    'you said 2pm, its now 3 and no phonecall',
    "le téléphone n'a pas sonné de l'après-midi",
  ])('is let down, and names no moment: "%s"', (text) => {
    const { intent, wish } = understand([text], situation('idle'));
    expect(intent).toBe('let_down');
    expect([wish.date, wish.time, wish.part, wish.notAfter]).toEqual([null, null, null, null]);
  });

  it.each(["on devait m'appeler à 13h et rien", 'somebody was meant to ring at 1 but they didnt'])(
    'is told when it is, where it is still to come: "%s"',
    (text) => expect(intentOf('reminded', text)).toBe('question'),
  );

  it.each(["I'm sitting by the phone", "j'attends votre appel", 'je reste à côté du téléphone'])(
    'is not who only waits for the meeting: "%s"',
    (text) => expect(intentOf('reminded', text)).toBe('confirm'),
  );

  it.each([
    ["I've waited in all morning, 2pm would do", '14:00'],
    ['waste of a morning, let’s say 2pm tomorrow', '14:00'],
    ['on m’a dit que vous appeliez le soir, jeudi 19h ?', '19:00'],
  ])('may wish for another hour: "%s"', (text, time) => {
    expect(understand([text], situation('booking')).wish.time).toBe(time);
  });
});

describe('when the other side begins or stops', () => {
  it.each([
    'vous finissez tard le soir ?',
    'vous commencez à quelle heure le matin ?',
    "what's your latest in the evening?",
    'do you knock off at 5?',
  ])('is asked, and is no wish: "%s"', (text) => {
    const { intent, wish } = understand([text], situation('booking'));
    expect(intent).toBe('question');
    expect([wish.part, wish.notBefore]).toEqual([null, null]);
  });
});

describe('another day that would do as well moves no meeting', () => {
  it.each([
    'je suis libre lundi aussi si jamais',
    "si ça l'arrange je peux aussi vendredi",
    "I'm free all day friday too just so you know",
    'friday works as well btw',
  ])('"%s"', (text) => {
    const { intent, at, topics } = understand(
      [text],
      situation('booked', { topics: [{ topic: 'to_pass_on', keywords: [] }] }),
    );
    expect([intent, at, topics]).toEqual(['question', null, ['to_pass_on']]);
  });

  it.each([
    'too early, friday is fine',
    'vendredi plutôt, ça me va aussi',
    'friday would be good too, can we move it?',
  ])('but one in its place does: "%s"', (text) => {
    expect(intentOf('booked', text)).toBe('reschedule');
  });
});

it.each([
  ['actually scrap that friday 11am instead', '2025-10-10'],
  ['finalement oublie ça vendredi 11h à la place', '2025-10-10'],
  ['ah non vendredi prochain pas celui là', '2025-10-17'],
  ['sorry I meant friday next week not this one', '2025-10-17'],
])('what is dropped is not the day that takes its place: "%s"', (text, date) => {
  expect(understand([text], situation('slots')).wish.date).toBe(date);
});

describe('who is tired of questions, and wants the call', () => {
  it.each([
    'lâchez moi avec vos questions, je veux juste un rdv',
    'pas envie de répondre, on peut juste fixer le rdv ?',
    'fixons un rdv',
    'just book me in please',
    'too many questions, when can he call',
    'can we skip the questions and just book a call?',
  ])('"%s"', (text) => {
    expect(intentOf('need', text)).toBe('interested');
  });

  it.each(["j'ai juste un appel manqué de vous", "don't book me in yet", 'put me in the picture first'])(
    'not yet: "%s"',
    (text) => {
      expect(intentOf('need', text)).not.toBe('interested');
    },
  );
});
