/** Hours and days that people name in one breath with something else: a refusal, a reason, a complaint. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { intentOf, momentOf, situation, type Situation } from './contexts.js';
import { holdMoments, type MomentCase } from './moment-cases.js';

const CLASSES: Record<string, MomentCase[]> = {
  'what is taken after enough was offered is chosen': [
    ['slots', 'en', "enough offering times, I'll go with 2pm", 'at 2025-10-15 14:00'],
    ['slots', 'en', "quit suggesting more slots I'll have the 8.30", 'at 2025-10-15 08:30'],
    ['slots', 'fr', 'arrêtez de proposer des créneaux je prends 14h', 'at 2025-10-15 14:00'],
    ['slots', 'fr', 'arrêtez de me proposer 8h30', 'at 2025-10-15 14:00'],
  ],
  'from an hour after work on is from that hour on': [
    ['newyork', 'en', 'after work, say 5 or later', 'from 17:00'],
    ['booking', 'en', 'after work so from 6.30', 'from 18:30'],
    ['booking', 'fr', 'après le boulot, donc à partir de 17h', 'from 17:00'],
    ['booking', 'fr', 'après le travail', 'evening'],
    ['booking', 'en', 'after work, 8ish', 'time 20:00'],
  ],
  'next week after an hour is no week after': [
    ['booking', 'en', 'next week after 2', 'from 14:00'],
    ['booking', 'en', 'any morning next week after 10', 'morning, from 10:00'],
  ],
  'two times with a point are put right': [
    ['dayKnown', 'en', '2.20 sorry 2.50', 'at 2025-10-10 14:50'],
    ['dayKnown', 'fr', '3.40 non pardon 4.10', 'at 2025-10-10 16:10'],
  ],
  'useless before an hour is free from then on': [
    ['booking', 'en', 'hopeless before ten', 'from 10:00'],
    ['booking', 'fr', 'je suis bonne à rien avant 11h', 'from 11:00'],
    ['slots', 'en', "I'm a zombie before 11 so it'll have to be 2", 'at 2025-10-15 14:00'],
    ['slots', 'en', "it'll have to be 1", 'date 2025-10-15'],
    ['slots', 'en', '2pm if its only 15 mins', 'at 2025-10-15 14:00'],
  ],
  'a meal at an hour is not the hour of the call': [
    ['booking', 'en', 'friday before lunch at 12', 'date 2025-10-10, to 12:00'],
    ['booking', 'fr', 'vendredi avant le repas à 12h', 'date 2025-10-10, to 12:00'],
    ['booking', 'en', 'friday after lunch, at 2', 'at 2025-10-10 14:00'],
  ],
  'what is counted is no hour': [
    ['booking', 'en', 'tomorrow 3 jobs', 'date 2025-10-09'],
    ['booking', 'fr', 'demain 2 appels', 'date 2025-10-09'],
    ['booking', 'en', 'tomorrow 3', 'at 2025-10-09 15:00'],
  ],
  'who both can that day are there once the last of them is': [
    ['booking', 'en', "we can both do friday but he's only home from 6", 'date 2025-10-10, from 18:00'],
    [
      'booking',
      'fr',
      "on peut tous les deux jeudi mais elle rentre qu'à 17h30",
      'date 2025-10-09, from 17:30',
    ],
  ],
  'a reason to take the only time takes it': [
    ['oneSlot', 'en', '10 is when the dog naps so happy days', 'at 2025-10-09 10:00'],
    ['oneSlot', 'fr', "10 c'est ma pause donc oui", 'at 2025-10-09 10:00'],
    ['oneSlot', 'en', '10 is my shift so no', ''],
  ],
  'when a child sleeps is told': [
    ['oneSlot', 'en', '11.30? the toddler goes down at half ten', 'at 2025-10-09 11:30'],
    ['oneSlot', 'fr', 'plutôt 10h45, la petite fait la sieste à 10h', 'at 2025-10-09 10:45'],
  ],
  'shortly before the call another while moves it by so much': [
    ['reminded', 'en', 'can ye give us another half hour', 'at 2025-10-13 15:00'],
    ['reminded', 'en', 'need another 10 mins', 'at 2025-10-13 14:40'],
    ['reminded', 'fr', "il me faut encore un quart d'heure", 'at 2025-10-13 14:45'],
  ],
  'hours to be called at count beside what was asked': [
    ['situation', 'en', 'old boiler, three kids. free after 4 most days', 'from 16:00'],
    ['situation', 'fr', 'chaudière en panne, dispo après 17 en semaine', 'from 17:00'],
    ['situation', 'en', 'been debt free after 6 years of loans', ''],
  ],
  'a day in three letters beside the same time': [
    ['booked', 'en', 'smth came up, tue same time?', 'at 2025-10-14 14:30'],
    ['booked', 'en', 'sun same time would be better', 'at 2025-10-12 14:30'],
  ],
  'another hour is asked for where those offered are too early or too late': [
    ['slots', 'en', 'bit early and then too late, 10?', 'at 2025-10-15 10:00'],
    ['slots', 'fr', 'un peu tôt, 11 ?', 'at 2025-10-15 11:00'],
    ['slots', 'en', 'too early, 2?', 'not 2025-10-15'],
  ],
  'room to move on an hour asks about it': [
    ['twoDays', 'en', 'any leeway on the 4? half 4 friday would suit', 'at 2025-10-10 16:30'],
    ['oneSlot', 'en', 'any wiggle room on the 10?', ''],
    ['twoDays', 'fr', 'une marge sur le 16h ?', ''],
  ],
  'days from one to another are refused with those between': [
    [
      'booking',
      'en',
      'I work monday to wednesday, rest is grand',
      'not 2025-10-13, not 2025-10-14, not 2025-10-15',
    ],
    ['booking', 'fr', 'pas du lundi au mercredi', 'not 2025-10-13, not 2025-10-14, not 2025-10-15'],
  ],
  'a day on which family is over is none that is wished': [
    ['booking', 'en', 'my parents are over friday, tuesday?', 'date 2025-10-14'],
    ['booking', 'fr', 'ma mère est là vendredi, lundi ?', 'date 2025-10-13'],
  ],
  'a day that suits follows one that does not': [
    ['booking', 'en', 'monday is no good tuesday is fine', 'date 2025-10-14, not 2025-10-13'],
    ['booking', 'en', 'fri is mad mon is grand', 'date 2025-10-13, not 2025-10-10'],
    ['booking', 'fr', "jeudi c'est mort vendredi c'est bon", 'date 2025-10-10, not 2025-10-09'],
    ['booking', 'fr', 'jeudi je peux pas vendredi non plus', 'not 2025-10-09, not 2025-10-10'],
    ['booking', 'en', 'neither monday nor friday works', 'not 2025-10-13, not 2025-10-10'],
    ['booking', 'en', 'no way monday works', 'not 2025-10-13'],
  ],
  'a no right before a day is explained': [
    ['oneDay', 'en', "no tuesday, it's our anniversary", 'not 2025-10-14'],
    ['oneDay', 'fr', "non le 14, c'est mon anniversaire", 'not 2025-10-14'],
  ],
  'days and hours in few letters': [
    ['booking', 'en', 'sat 11ish', 'at 2025-10-11 11:00'],
    ['booking', 'en', '9.30 mon?', 'at 2025-10-13 09:30'],
    ['booking', 'en', 'monday 1st thing', 'date 2025-10-13, morning'],
    ['twoDays', 'en', 'ill go 10 2moro', 'at 2025-10-09 10:00'],
  ],
  'minutes to an hour are no evening': [
    ['dayKnown', 'en', '5 to 11', 'date 2025-10-10'],
    ['dayKnown', 'en', 'free 5 to 9', 'date 2025-10-10, from 17:00, to 21:00'],
  ],
  'a day to be called on counts in a story': [
    ['situation', 'en', 'on the boat til thurs, ring me fri after 1', 'date 2025-10-10, from 13:00'],
  ],
  'a wish beside our questions stands apart from the answer': [
    [
      'known',
      'en',
      'not really but can we just do the call, friday morning suits',
      'date 2025-10-10, morning',
    ],
    ['known', 'en', 'no, just ring me, tuesday 3pm', 'at 2025-10-14 15:00'],
  ],
  'nobody says no to what they can say no to no longer': [
    ['oneSlot', 'en', "can't refuse that", 'at 2025-10-09 10:00'],
    ['oneSlot', 'fr', 'difficile de dire non', 'at 2025-10-09 10:00'],
    ['oneSlot', 'en', "wouldn't say no", 'at 2025-10-09 10:00'],
    ['oneSlot', 'fr', 'je dis pas non', 'at 2025-10-09 10:00'],
    ['oneSlot', 'en', "can't say no to my boss", 'not 2025-10-09'],
    ['oneSlot', 'fr', 'je peux pas non', 'not 2025-10-09'],
  ],
};

holdMoments(CLASSES);

describe('a meeting that stands', () => {
  it.each([
    'still in portugal, back friday',
    'off sick, home on friday',
    'encore en vacances, retour vendredi',
    'can we move it to friday 3pm if my flight is delayed',
    'might have to move it to 4 if the plumber comes',
    'on peut décaler à 16h si mon train a du retard ?',
    'yoga is saturdays',
    "le marché c'est le samedi",
    "the bell doesn't work so tell him to knock",
    "l'interphone marche pas, dites-lui de crier",
    'any flex on the 2.30?',
    'back from hols on sunday, cant wait to chat',
    'finished early, call me now if you want',
    'appelez maintenant si vous voulez, je suis libre',
  ])('is not moved by what may be: "%s"', (text) => {
    expect(understand([text], situation('booked')).at).toBeNull();
    expect(intentOf('booked', text)).not.toBe('reject_slots');
  });

  it.each(['on holiday, back tomorrow', 'en vacances, retour demain'])(
    'stays once they are back: "%s"',
    (text) => {
      expect(momentOf(understand([text], situation('booked')))).toBe('at 2025-10-09 14:30');
    },
  );

  it.each(['move it to 4 if possible', "can we move it to 4 if you're free", 'décalez à 16h si ça vous va'])(
    'is moved out of courtesy: "%s"',
    (text) => expect(momentOf(understand([text], situation('booked')))).toBe('at 2025-10-09 16:00'),
  );

  it.each(['tell him not to ring me', 'ask her not to call again', 'dites-lui de ne pas m’appeler'])(
    'is called off where he shall not call: "%s"',
    (text) => expect(intentOf('booked', text)).toBe('cancel'),
  );

  it.each(['tell him not to ring the bell', 'tell him not to call before 2'])(
    'stands where he shall not at an hour or otherwise: "%s"',
    (text) => expect(intentOf('booked', text)).not.toBe('cancel'),
  );
});

describe('what is said of any time', () => {
  it.each([
    'ye can ring whenever mate',
    'any weekday really',
    "doesn't matter which day",
    'whenever, I work from home',
    "n'importe quel jour, je suis retraité",
    'quand vous voulez, je suis à la maison',
    'quand tu veux frérot',
  ])('takes whichever: "%s"', (text) => expect(intentOf('booking', text)).toBe('propose_time'));

  it.each(['no hurry, maybe after christmas', 'rien ne presse, plutôt après les fêtes'])(
    'puts it off without haste: "%s"',
    (text) => expect(intentOf('booking', text)).toBe('later'),
  );

  it.each(['nah leave it, ta', 'actually leave it'])('leaves it: "%s"', (text) => {
    expect(intentOf('booking', text)).toBe('not_interested');
  });

  it.each(['leave it at 2', 'leave it till monday', 'just leave it with me'])(
    'leaves it till then: "%s"',
    (text) => {
      expect(intentOf('booking', text)).not.toBe('not_interested');
    },
  );
});

describe('beside our questions', () => {
  it.each<[Situation, string, string]>([
    ['situation', 'send the leaflet only, no call needed', 'in_writing'],
    ['situation', 'kindly share the brochure', 'in_writing'],
    ['booking', 'text is easier for me', 'in_writing'],
    ['booking', "par sms c'est mieux, j'entends mal", 'in_writing'],
    ['booked', "text me if email's better", 'other'],
    ['booking', 'yous open weekends', 'question'],
    ['booked', 'is it 2.30 or 3 we said', 'question'],
    ['booking', "could you just text me? I can't hear on the phone", 'in_writing'],
    ['situation', "rather go through it with a real person if there's one", 'human'],
    ['booking', 'bot? get me your supervisor', 'human'],
    ['booking', 'silly question but do I need a landline', 'question'],
    ['booking', 'question bête mais il faut une box', 'question'],
    ['situation', 'at A&E with the young lad, will text when we are back', 'later'],
  ])('%s "%s" is %s', (name, text, intent) => expect(intentOf(name, text)).toBe(intent));

  it.each([
    ['who’d be ringing', 'who_calls', 'booking'],
    ['why should it matter', 'why_do_you_ask', 'housing'],
    ['quelle importance ?', 'why_do_you_ask', 'housing'],
    ['what bills should be kept handy', 'to_prepare', 'booked'],
  ] as const)('"%s" asks %s', (text, topic, name) => {
    expect(understand([text], situation(name)).topics).toContain(topic);
  });

  it.each([
    ['ye my cuz has one', 'yes'],
    ['so many calls lately but aye I know about it', 'yes'],
    ["I'm afraid I've never come across them", 'no'],
  ])('"%s" is a %s', (text, value) => {
    expect(understand([text], situation('known')).answers).toContainEqual({ question: 'known', value });
  });
});

describe('who was not called', () => {
  it.each([
    'no one phoned me at 3',
    'nobody showed up at half ten',
    'personne a appelé à 14h',
    "personne n'a sonné à 10h",
  ])('tells of an hour that is over: "%s"', (text) =>
    expect(momentOf(understand([text], situation('idle')))).toBe(''),
  );

  it('may ask for another', () => {
    const text = 'nobody rang at 2, can ye do 4 tomorrow';
    expect(momentOf(understand([text], situation('idle')))).toBe('at 2025-10-09 16:00');
  });
});

describe('another while', () => {
  it.each<[Situation, string]>([
    ['booked', 'give me another 30 mins please'],
    ['reminded', 'give me another 10 minutes to think'],
    ['reminded', "j'ai encore 10 min de route"],
  ])('moves nothing where it may be of something else: %s "%s"', (name, text) => {
    expect(intentOf(name, text)).not.toBe('reschedule');
  });
});
