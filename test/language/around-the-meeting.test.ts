import { describe, expect, it } from 'vitest';
import { NO_WISH } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { standardTopics } from '../../src/language/wordings/topics.js';
import { momentOf, situation } from './contexts.js';
import type { Situation } from './contexts.js';

function intentOf(text: string, name: Situation): string {
  const context = situation(name);
  return understand([text], { ...context, topics: [...context.topics] }).intent;
}

it.each([
  ['I’ll be driving but have bluetooth', 'confirm'],
  ['je serai au volant avec le kit mains libres', 'confirm'],
  ['I’d rather hold off for now', 'later'],
  ['laissons passer deux semaines', 'later'],
  ['leave it as planned', 'confirm'],
])('while a meeting stands "%s" is %s', (text, intent) => {
  expect(intentOf(text, 'booked')).toBe(intent);
});

describe('who doubts or denies that they can come is offered another time', () => {
  const refusals = [
    "I shan't be free tomorrow",
    'I’ll no be able to make it tomorrow',
    'je ne saurai être présent demain',
    'je suis dans l’impossibilité d’être là demain',
    'ça va pas le faire du tout',
    'ça risque d’être tendu',
    'ah ça va être compliqué aujourd’hui',
    'je vais pas pouvoir décrocher',
    'c’est mort pour moi',
    'désolé je serai au volant',
    'pas moyen désolé',
    'I can’t speak then',
    'that’ll be a bit awkward',
    'won’t be able to, sorry',
    'I’m going to struggle to make it',
    'not gonna manage that, sorry',
  ];
  it.each(refusals)('"%s", while a meeting stands', (text) => {
    expect(intentOf(text, 'booked')).toBe('reject_slots');
  });

  it.each(refusals)('"%s", just reminded', (text) => {
    expect(intentOf(text, 'reminded')).toBe('reject_slots');
  });

  it.each([
    'ça va être super',
    'ça va le faire',
    'ça marche pas de souci',
    'je serai en voiture mais vous pouvez appeler',
    'won’t be a problem',
    'can’t wait to talk then',
  ])('and who says "%s" keeps it', (text) => {
    expect(intentOf(text, 'reminded')).toBe('confirm');
  });

  it.each(['c’est compliqué à installer ?', 'will it be difficult to install'])(
    'and who asks "%s" is answered',
    (text) => {
      expect(intentOf(text, 'booked')).toBe('question');
    },
  );

  it.each(['afraid not', 'malheureusement non'])('"%s" is a no where one was asked', (text) => {
    expect(understand([text], situation('known')).answers).toEqual([{ question: 'known', value: 'no' }]);
  });
});

describe('a good wish moves no meeting', () => {
  it.each([
    'bon mardi à vous',
    'merci, excellente fin de soirée',
    'passez un bon vendredi',
    'merci et bon samedi',
    'super, bonne matinée !',
    'have a cracking Saturday',
    'happy Monday everyone',
    'enjoy the rest of your weekend',
    'cheers, hope you have a great evening',
    'a lovely Sunday to you too',
    'bon week-end, à lundi',
    'have a nice evening, talk Monday',
  ])('"%s"', (text) => {
    const meaning = understand([text], situation('booked'));
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('confirm ');
  });

  it.each([
    'à samedi',
    'ok merci, à ce week-end alors',
    'super, à mardi prochain',
    'à demain matin',
    'entendu, à cet après-midi',
    'till Monday then',
    'thanks, until Saturday',
    'see you on Monday then',
    'grand, talk tonight',
    'catch you next week, cheers',
  ])('nor does the goodbye "%s", whatever day it names', (text) => {
    for (const name of ['booked', 'reminded'] as const) {
      const context = situation(name);
      expect(understand([text], context)).toMatchObject({ intent: 'confirm', at: context.booking?.start });
    }
  });

  it.each([
    'à samedi plutôt',
    'à samedi ?',
    'see you Saturday instead',
    'until Saturday I am stuck, Saturday then',
    'push it till Saturday',
  ])('but "%s" asks for another day', (text) => {
    const meaning = understand([text], situation('booked'));
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('reschedule at 2025-10-11 14:30');
  });

  it.each([
    'vivement samedi',
    'trop hâte d’être à mardi',
    'roll on Saturday',
    'can’t wait for tomorrow',
    'looking forward to talking on Friday',
    'bon courage pour vendredi',
    'best of luck for Friday',
  ])('nor does the day that is longed for: "%s"', (text) => {
    for (const name of ['booked', 'reminded'] as const) {
      const meaning = understand([text], situation(name));
      expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('confirm ');
    }
  });

  it.each(['merci bonne soirée', 'have a lovely evening'])('nor narrows "%s" what is offered', (text) => {
    const meaning = understand([text], situation('slots'));
    expect(momentOf(meaning)).toBe('date 2025-10-15');
  });

  it.each([
    ['bon mardi alors', 'reschedule at 2025-10-14 14:30'],
    ['bon, mardi', 'reschedule at 2025-10-14 14:30'],
    ['non, c’est bon mardi', 'reschedule at 2025-10-14 14:30'],
    ['happy with Friday instead', 'reschedule at 2025-10-10 14:30'],
    ['bon samedi 11h', 'reschedule at 2025-10-11 11:00'],
    ['do you have a good Monday slot', 'reschedule at 2025-10-13 14:30'],
  ])('and "%s" wishes nothing well', (text, expected) => {
    const meaning = understand([text], situation('booked'));
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe(expected);
  });

  it('and where a day is asked for, "bon lundi" is one', () => {
    expect(momentOf(understand(['bon lundi'], situation('booking')))).toBe('date 2025-10-13');
  });
});

describe('the days on which we work are no other day for the meeting', () => {
  it.each([
    'ah vous intervenez le dimanche aussi',
    'vos équipes posent le samedi ?',
    'vous travaillez même le soir dites donc',
    'oh you guys work weekends too',
    'do your fitters come out on a Saturday',
    'is the office open on Sundays',
    'vous faites aussi le samedi ?',
    'vous passez le dimanche ?',
    'vous répondez jusqu’à 18h ?',
    'do you do Sundays?',
    'do your lads do weekends?',
    'do you shut at 5?',
    'you open Saturday?',
  ])('"%s"', (text) => {
    const meaning = understand([text], situation('booked'));
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('question ');
  });

  it.each(['vous faites aussi le dimanche ?', 'vous passez le samedi ?', 'do you do Sundays?'])(
    '"%s" is asked in any situation',
    (text) => {
      for (const name of ['booking', 'twoDays', 'oneSlot', 'reminded'] as const)
        expect(understand([text], situation(name))).toMatchObject({ intent: 'question', at: null });
    },
  );

  it.each([
    'vous appelez le samedi ?',
    'vous êtes joignables le week-end ?',
    'are you available on Saturdays?',
  ])('"%s" asks after it only where a meeting stands', (text) => {
    expect(understand([text], situation('booked')).intent).toBe('question');
    expect(understand([text], situation('booking')).intent).toBe('propose_time');
  });

  it('and "if so" asks for one of them', () => {
    const meaning = understand(['do you do Sundays? if so 10am'], situation('booking'));
    expect(momentOf(meaning)).toBe('at 2025-10-12 10:00');
  });

  it.each(['vous pouvez le samedi ?', 'can you call on Saturday instead'])('"%s" is', (text) => {
    expect(momentOf(understand([text], situation('booked')))).toBe('at 2025-10-11 14:30');
  });

  it.each(['à demain', 'ok à demain alors', 'see you tomorrow then', 'thanks speak tomorrow'])(
    'and "%s" keeps the meeting while other days stand offered',
    (text) => {
      const offer = { kind: 'days' as const, days: ['2025-10-11', '2025-10-12'] };
      const meaning = understand([text], situation('booked', { offer }));
      expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('confirm at 2025-10-09 14:30');
    },
  );
});

const NO_CALL_AT_ALL = [
  'pls don’t call me',
  'do not ring me please',
  'no need to phone me, thanks',
  'I’d rather you didn’t call',
  'non ne m’appelez pas svp',
  'merci de ne pas me téléphoner',
  'évitez de m’appeler',
];

describe('who wants no call', () => {
  it.each(NO_CALL_AT_ALL)('"%s": is answered in writing', (text) => {
    expect(intentOf(text, 'booking')).toBe('in_writing');
    expect(intentOf(text, 'slots')).toBe('in_writing');
  });

  it.each(NO_CALL_AT_ALL)('"%s": calls off the one that stands', (text) => {
    expect(intentOf(text, 'booked')).toBe('cancel');
  });

  it.each([
    'don’t ring me, just text',
    'ne m’appelez pas, écrivez-moi plutôt',
    'je préfère pas être appelé, on peut faire ça ici ?',
    'je suis pas fan du téléphone',
    'could we avoid a call please',
    'I’m not much of a phone person',
    'I only asked for a leaflet',
    'je voulais juste une brochure',
  ])('"%s": is answered in writing, whether one stands or not', (text) => {
    expect(intentOf(text, 'booking')).toBe('in_writing');
    expect(intentOf(text, 'booked')).toBe('in_writing');
  });

  it.each([
    ['don’t call me again', 'opt_out'],
    ['ne m’appelez plus', 'opt_out'],
    ['don’t call me and don’t text me', 'opt_out'],
    ['don’t phone me then', 'reject_slots'],
    ['don’t call me yet', 'later'],
    ['don’t call me, I’m driving', 'later'],
    ['don’t call my wife, call me', 'interested'],
    ['pourquoi vous m’appelez pas ?', 'question'],
    ['I only wanted a price', 'question'],
  ])('"%s" says something else', (text, intent) => {
    expect(intentOf(text, 'booking')).toBe(intent);
    expect(intentOf(text, 'booked')).toBe(intent);
  });

  it.each([
    'can I just text instead tho',
    'could we do it over whatsapp instead?',
    'is it ok if I text instead?',
    'does it have to be a call',
    'je peux juste écrire à la place ?',
    'on peut faire ça par mail plutôt ?',
    'on est obligé de s’appeler ?',
  ])('"%s" asks, and calls nothing off', (text) => {
    const context = situation('booked');
    const { intent, topics } = understand([text], { ...context, topics: standardTopics('Alvio') });
    expect([intent, topics]).toEqual(['question', ['writing']]);
  });

  it.each([
    ['can I just text instead, I hate phone calls', 'in_writing'],
    ['no call, can I just text', 'in_writing'],
    ['can I cancel and just text instead', 'cancel'],
  ])('"%s" says more than that', (text, intent) => {
    expect(intentOf(text, 'booked')).toBe(intent);
  });

  it.each([
    'don’t skip the call please',
    'don’t call me, I’ll call you',
    'ne m’appelez pas, je vous rappelle',
  ])('"%s" calls nothing off', (text) => {
    expect(['in_writing', 'cancel', 'opt_out', 'interested']).not.toContain(intentOf(text, 'booked'));
  });
});

describe('a small remark keeps the meeting', () => {
  it.each([
    'mdr merciii',
    'vous aussi :)',
    'same to you :)',
    'wow that was quick',
    'haha ok',
    '😂🎉',
    'pas de quoi',
    'c’est dans mon agenda',
    'gros bisous',
    'vous êtes au top',
  ])('"%s"', (text) => {
    const meaning = understand([text], situation('booked'));
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('confirm ');
  });

  it.each(['mon mari sera là aussi, ça va ?', 'my partner will join us, is that ok'])(
    'is passed on: "%s"',
    (text) => {
      const { topics, wish } = understand([text], situation('booked'));
      expect({ topics, wish }).toEqual({ topics: ['to_pass_on'], wish: NO_WISH });
    },
  );

  it.each([
    'ma femme sera là mais pas moi',
    'ma femme veut être là aussi, elle finit à 17h, ça va ?',
    'my husband wants to join, he finishes at 5',
    '😡',
    '👎',
  ])('"%s" is no such remark', (text) => {
    expect(intentOf(text, 'booked')).not.toBe('confirm');
  });

  it.each(['vous êtes vraiment nul comme robot', 'you’re a crap bot'])('"%s" is told what writes', (text) => {
    expect(understand([text], { ...situation('booked'), topics: standardTopics('Alvio') }).topics).toEqual([
      'robot',
    ]);
  });
});

describe('sooner than what stands', () => {
  const sooner = [
    'on pourrait avancer le rdv ?',
    'possible d’avancer un peu ?',
    'could you pull it forward',
    'could it be moved forward?',
    'plus tôt ce serait possible ?',
    'could you make it any sooner?',
  ];
  it.each(sooner)('"%s" moves the meeting', (text) => {
    expect(intentOf(text, 'booked')).toBe('reschedule');
  });

  it.each(sooner)('"%s" asks for other times than those offered', (text) => {
    expect(intentOf(text, 'slots')).toBe('reject_slots');
  });

  it.each(['on avance comment ?', 'on peut avancer sur le dossier avant ?', 'can we move forward with this'])(
    '"%s" moves nothing',
    (text) => {
      expect(intentOf(text, 'booked')).toBe('question');
    },
  );

  const soonest = [
    'le plus rapidement possible svp',
    'dès que vous avez un créneau',
    'votre premier créneau dispo',
    'the earliest you have please',
    'next available slot',
    'ASAP if possible',
    'at your earliest convenience',
  ];
  it.each(soonest)('"%s" takes any time, and the first of those offered', (text) => {
    const open = understand([text], situation('booking'));
    expect(`${open.intent} ${momentOf(open)}`).toBe('propose_time ');
    const among = understand([text], situation('slots'));
    expect(`${among.intent} ${momentOf(among)}`).toBe('choose_slot at 2025-10-15 08:30');
  });

  it.each(soonest)('"%s" moves the meeting that stands', (text) => {
    const meaning = understand([text], situation('booked'));
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('reschedule ');
  });

  it('and within what is known', () => {
    expect(momentOf(understand(['asap'], situation('dayKnown')))).toBe('date 2025-10-10');
    expect(momentOf(understand(['asap tomorrow'], situation('booking')))).toBe('date 2025-10-09');
  });
});

describe('who asks somebody first, and tells us then', () => {
  it.each([
    'je regarde avec mon mari ce soir puis je vous dis',
    'faut que je demande à ma fille demain et je vous tiens au courant',
    'je vous dirai ça ce soir',
    'I’ll have a word with my wife tonight and let you know',
    'need to run it past the boss tomorrow then I’ll come back to you',
    'going to sleep on it tonight, will text you back',
  ])('names no time for a call: "%s"', (text) => {
    for (const name of ['booking', 'days', 'booked'] as const) {
      const meaning = understand([text], situation(name));
      expect([meaning.intent, momentOf(meaning)]).toEqual(['later', '']);
    }
  });

  it.each([
    ['je vois avec ma femme, mais vendredi 10h ira', 'at 2025-10-10 10:00'],
    ['je vous dis vendredi 10h', 'at 2025-10-10 10:00'],
    ['ask for me tomorrow at 10', 'at 2025-10-09 10:00'],
  ])('but a time that is named is one: "%s"', (text, moment) => {
    expect(momentOf(understand([text], situation('booking')))).toBe(moment);
  });

  it.each(['vendredi ou lundi je sais pas trop', 'lundi ou vendredi, je sais pas encore'])(
    'and who does not know yet has refused neither day: "%s"',
    (text) => {
      const { intent, wish } = understand([text], situation('booking'));
      expect([intent, wish.rejected, wish.either?.length]).toEqual(['propose_time', [], 2]);
    },
  );
});

describe('what people should know before the call', () => {
  const topicsOf = (text: string) => {
    const context = situation('booked');
    return understand([text], { ...context, topics: standardTopics('Alvio') }).topics;
  };

  it.each([
    'I’ll be about ten minutes late I think',
    'j’aurai un petit peu de retard',
    'my brother wants to join us',
    'will she have to be there?',
    'ma fille participera aussi, enfin elle voudrait écouter',
    'on sera tous les deux à l’appel',
    'faut-il que ma femme soit présente ?',
  ])('is passed on: "%s"', (text) => {
    expect(topicsOf(text)).toContain('to_pass_on');
  });

  it.each([
    'I’ll be there',
    'on sera là',
    'on sera en route à 16h',
    'my boss is always late',
    'il sera livré quand ?',
    'could it be a bit later?',
  ])('and nothing else is: "%s"', (text) => {
    expect(topicsOf(text)).not.toContain('to_pass_on');
  });
});

it.each([
  'je n’oublierai pas demain',
  "I shan't forget, see you then",
  "shan't be late tomorrow",
  "driving but I'll be home by then",
  'je conduis mais je serai garé à temps',
])('who only says that they come keeps the meeting: "%s"', (text) => {
  expect(intentOf(text, 'reminded')).toBe('confirm');
});

describe('that the call is done is said with thanks, and calls nothing off', () => {
  const done = [
    "c'est fait merci",
    "c'est fait merci, le gars était cool",
    'voilà c’est fait, merci beaucoup',
    'ça y est c’est fait merci',
    "c'est bon c'est terminé, bonne journée",
    "l'appel est passé, merci à vous",
    'on s’est parlé, merci',
    'ok appel terminé, il était très sympa',
    'Done, thanks',
    'all done cheers',
    'all done, thank you so much',
    "that's done now, nice lad",
    'call done, thanks',
    "we've spoken, thanks",
    'just finished the call, thanks',
    'yes its all done, he was really helpful',
  ];

  it.each(done)('"%s"', (text) => {
    expect(intentOf(text, 'booked')).toBe('confirm');
    expect(understand([text], situation('booked', { met: true })).intent).toBe('confirm');
  });

  it.each(['all sorted, cheers. nice chap', 'tout est réglé, merci'])('once it has begun: "%s"', (text) => {
    expect(understand([text], situation('booked', { met: true })).intent).toBe('confirm');
  });

  it.each([
    'all sorted thanks',
    "c'est fait, j'ai signé ailleurs",
    'plus besoin, c’est fait merci',
    'j’ai fait faire par un voisin, merci',
    'c’est fait par un artisan du coin, merci',
    'annulez, c’est fait',
    'no longer needed, it’s done thanks',
    'got it done elsewhere, thanks',
    'done with you lot, cancel it',
  ])('but not "%s"', (text) => {
    expect(intentOf(text, 'booked')).not.toBe('confirm');
  });
});
