/** Shortly before the call: who is a little late, who waits for it, and who wants it confirmed. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { SITUATIONS } from './contexts.js';

describe('as the call draws near', () => {
  it.each([
    'can you wait a bit',
    'could you hold on a few minutes please',
    'would u wait 10 mins',
    'gonna be bout 10 late',
    'about 20 late sorry',
    'no no today, just 15 minutes late',
    'pouvez vous attendre un peu',
    'vous pouvez patienter quelques minutes svp',
    'est-ce que vous pouvez attendre 10 min',
    'un petit quart d’heure de retard',
    'non non aujourd’hui, juste 15 minutes de retard',
  ])('"%s": they come, and it is passed on', (text) => {
    expect(understand([text], SITUATIONS.reminded)).toMatchObject({
      intent: 'confirm',
      topics: ['to_pass_on'],
      at: null,
      wish: { date: null, time: null, rejected: [] },
    });
  });

  it.each([
    'ready and waiting',
    'standing by',
    "I'm sat here waiting",
    'just waiting for your call',
    'jsuis dessus j’attend',
    'j’attends',
    'on attend votre coup de fil',
    'hello? i am finished in 30 minute',
    'done in half an hour',
    'je finis le boulot dans 20 min',
  ])('"%s" keeps it', (text) => {
    expect(understand([text], SITUATIONS.reminded)).toMatchObject({
      intent: 'confirm',
      topics: [],
      at: null,
    });
  });

  it.each([
    ['can you wait till tomorrow', 'reschedule'],
    ["I'll be 20 late, make it 3", 'reschedule'],
    ['done in half an hour, call me then', 'reschedule'],
    ['give us another 15 mins', 'reschedule'],
    ['I’m out in 20 mins', null],
    ['j’attends le plombier', null],
  ])('but not "%s"', (text, intent) => {
    const meaning = understand([text], SITUATIONS.reminded);
    if (intent === null) expect(meaning.intent).not.toBe('confirm');
    else expect(meaning.intent).toBe(intent);
  });
});

describe('a confirmation asked of us', () => {
  it.each([
    'Confirm by return please.',
    'kindly confirm by email',
    'please reconfirm the appointment by text',
    'can you confirm please',
    'merci de me confirmer par retour',
    'veuillez confirmer par retour',
    'confirmez-moi le rendez-vous svp',
  ])('"%s": they are told when it is', (text) => {
    expect(understand([text], SITUATIONS.booked)).toMatchObject({
      intent: 'question',
      topics: ['call_time'],
      at: null,
    });
  });

  it.each(['I confirm', 'confirmed, thanks', 'je confirme', 'confirmé merci', 'merci de votre confirmation'])(
    '"%s" is theirs',
    (text) => {
      expect(understand([text], SITUATIONS.booked).intent).toBe('confirm');
    },
  );
});
