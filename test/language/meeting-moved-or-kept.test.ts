/** What is said of a meeting that stands: a goodbye and a nod keep it, and what moves it moves it to where it is meant. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';
import { holds } from './holds.js';

const KEPT = 'confirm at 2025-10-13 14:30';

describe('a goodbye till soon keeps the meeting', () => {
  holds('reminded', 'en', {
    'See you in a bit': KEPT,
    'ok cheers, talk to you in an hour': KEPT,
    'speak shortly then': KEPT,
    'will do': 'confirm',
    wilco: 'confirm',
    "I'm driving at half two but I've got hands free so crack on": 'confirm',
  });
  holds('reminded', 'fr', {
    'à tout de suite': KEPT,
    'ok à toute': KEPT,
    'à dans une heure': KEPT,
    'sans faute': 'confirm',
  });

  it.each(['talk to you in a bit, in a meeting', 'in a bit', 'not now, in a bit'])(
    'and what asks to wait does not: "%s"',
    (text) => {
      expect(understand([text], situation('reminded', { language: 'en' })).intent).toBe('later');
    },
  );
});

describe('the hour that stands, in bare digits', () => {
  holds('reminded', 'en', {
    'hi just woke up, 230 is fine': KEPT,
    'ok 230 works': KEPT,
    '430 is fine': 'other',
    '230 euros is fine': 'other',
  });
  holds('reminded', 'fr', { '1430 ça me va': KEPT });
});

describe('the hour that stands is named beside the one it moves to', () => {
  const MOVED = 'reschedule at 2025-10-09 17:00';
  holds('booked', 'en', {
    'half two has become a bit of an issue, 5pm instead?': MOVED,
    '2:30 is now a problem for me, kindly reschedule to 5 pm same day': MOVED,
    'cud it be 5 rather than half 2': MOVED,
    'wud it be ok at 5 instead of 230': MOVED,
    '2.30 is not a problem': 'confirm at 2025-10-09 14:30',
    'let me know if 2.30 is a problem': 'confirm at 2025-10-09 14:30',
  });
  holds('booked', 'fr', {
    '14h30 me pose problème, décalez à 17h le même jour svp': MOVED,
    '17h plutôt que 14h30 svp': MOVED,
  });
});

describe('other days, beside the one that is refused', () => {
  it.each([
    ["can't make tomorrow, sometime next week would suit better", 'en', ['2025-10-09']],
    ['tomorrow is out sadly, any day next week bar Monday', 'en', ['2025-10-09', '2025-10-13']],
    ["je peux plus demain, la semaine prochaine c'est mieux", 'fr', ['2025-10-09']],
    ['un imprévu, la semaine prochaine n’importe quand sauf mardi', 'fr', ['2025-10-14']],
  ] as const)('moves the meeting there: "%s"', (text, language, rejected) => {
    const { intent, at, wish } = understand([text], situation('booked', { language }));
    expect({ intent, at, span: wish.span, rejected: wish.rejected }).toEqual({
      intent: 'reschedule',
      at: null,
      span: { from: '2025-10-13', to: '2025-10-19' },
      rejected: [...rejected],
    });
  });

  it.each([
    ["can't tomorrow, I'm away next week", 'en'],
    ['ni demain ni la semaine prochaine', 'fr'],
    ['je peux pas demain, la semaine prochaine je suis en congés', 'fr'],
  ] as const)('unless these are refused too: "%s"', (text, language) => {
    const { intent, wish } = understand([text], situation('booked', { language }));
    expect(intent).toBe('reject_slots');
    expect(wish.rejected).toContain('2025-10-15');
  });

  it('are wished for a first call, too', () => {
    const { intent, wish } = understand(['la semaine prochaine sauf lundi'], situation('booking'));
    expect([intent, wish.span, wish.rejected]).toEqual([
      'propose_time',
      { from: '2025-10-13', to: '2025-10-19' },
      ['2025-10-13'],
    ]);
  });

  holds('reminded', 'fr', {
    "non pas aujourd'hui finalement mercredi fin de matinée svp":
      'reschedule date 2025-10-15, morning, from 10:30, not 2025-10-13',
    "pas aujourd'hui en fait demain 10h": 'reschedule at 2025-10-14 10:00, not 2025-10-13',
    'je peux pas finalement mercredi': 'reject_slots not 2025-10-15',
  });
  holds('reminded', 'en', {
    'no not today actually wednesday late morning please':
      'reschedule date 2025-10-15, morning, from 10:30, not 2025-10-13',
    "I can't actually wednesday": 'reject_slots not 2025-10-15',
  });
});

describe('how long it is till the meeting, said back', () => {
  it.each([
    ['In an hour?? I thought it was Tuesday', 'en'],
    ["in an hour?! wasn't it tomorrow", 'en'],
    ['one hour from now, correct?', 'en'],
    ["dans une heure ?! Mais je suis à la plage moi, c'était pas mardi ?", 'fr'],
    ['dans une heure ? je pensais mardi', 'fr'],
    ["dans 1h c'est bien ça ?", 'fr'],
  ] as const)('asks when it is: "%s"', (text, language) => {
    const { intent, topics, at } = understand([text], situation('reminded', { language }));
    expect([intent, topics, at]).toEqual(['question', ['call_time'], null]);
  });

  holds('reminded', 'en', {
    'in an hour, great': 'confirm',
    "in an hour? can't, make it Wednesday at 10": 'reschedule at 2025-10-15 10:00',
    'call me in 90 minutes instead': 'reschedule at 2025-10-13 15:01',
  });
  holds('reminded', 'fr', {
    'dans une heure ok': 'confirm',
    'on peut dans 2h ?': 'reschedule at 2025-10-13 15:31',
    'on remet à plus tard': 'reschedule',
    "je suis coincé à l'hôpital, on remet ça à plus tard": 'reschedule',
  });
});

describe('who cannot come, in other words', () => {
  holds('booked', 'en', {
    "I'd love to but I can't": 'reject_slots not 2025-10-09',
    "Would have loved to, but honestly can't and no idea when I can": 'reject_slots not 2025-10-09',
    "I don't know if I'll make it": 'reject_slots not 2025-10-09',
    "don't ring, I've had a change of heart": 'cancel',
    'I changed my mind, no need to call me': 'cancel',
    'no need to ring, changed my mind, just text me': 'in_writing',
  });
  holds('booked', 'fr', {
    "j'aimerais bien mais franchement je peux pas": 'reject_slots not 2025-10-09',
    'je sais pas si je serai là': 'reject_slots not 2025-10-09',
    "plus besoin de m'appeler, j'ai changé d'avis": 'cancel',
    "ah mince c'est demain ?? bon ok je serai là": 'confirm at 2025-10-09 14:30',
  });

  it.each([
    ["j'ai deux appels demain, le vôtre c'était bien l'après-midi ?", 'fr'],
    ["I've two calls tomorrow, yours was the afternoon one right?", 'en'],
  ] as const)('and who has another call besides asks when ours is: "%s"', (text, language) => {
    const { intent, topics } = understand([text], situation('booked', { language }));
    expect([intent, topics]).toEqual(['question', ['call_time']]);
  });
});

describe('whether another time is possible asks for it', () => {
  const MOVED = 'reschedule at 2025-10-13 11:00';
  holds('booked', 'fr', {
    "c'est possible lundi 13 à 11h à la place ?": MOVED,
    'c possible le lundi 13 a 11h ?': MOVED,
    // Only checks.
    "c'est bien lundi 13 à 11h ?": 'question',
  });
});

describe('what runs out one day moves nothing to it', () => {
  holds('booked', 'en', {
    'my contract with the old lot stops in December so good timing': 'other',
    'my lease is up in January': 'other',
  });
});

describe('what of theirs is moved or off, to whatever hour, leaves ours where it is', () => {
  holds('booked', 'en', {
    'my 2pm meeting has been moved to 4': 'other',
    "my flight's been delayed to 3": 'other',
    // Ours.
    'can my call be moved to 4?': 'reschedule at 2025-10-09 16:00',
    'my 2pm has moved to 3 so can we do 4 instead': 'reschedule at 2025-10-09 16:00',
  });
  holds('booked', 'fr', {
    'ma réunion de 14h est décalée à 16h': 'other',
    'mon rdv de 14h a été reporté à 16h': 'other',
    'mon rdv de 14h30 est annulé': 'cancel',
    'ma secrétaire vous recontacte': 'later',
  });

  it.each(['mon rdv de 14h est annulé', 'my 2pm got cancelled'])(
    'and ends nothing among offers: "%s"',
    (text) => {
      const { intent } = understand([text], situation('slots'));
      expect(['not_interested', 'cancel']).not.toContain(intent);
    },
  );
});
