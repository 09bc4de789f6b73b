import { describe, expect, it } from 'vitest';
import { slot } from '../../evaluation/situations.js';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation } from './contexts.js';

/** The call of tomorrow at 14:30 was called off a moment ago. */
const CALLED_OFF = situation('idle', { calledOff: slot('2025-10-09', '14:30'), ended: 'settled' });

describe('a meeting that was called off is taken back', () => {
  it.each([
    'no wait, keep it',
    'actually keep the call please',
    "hang on don't cancel",
    'scratch that',
    'sorry, can you put it back?',
    'I can make it after all',
    'undo that pls',
    'cancelled by mistake, sorry',
    'can i still have that slot',
    'actually i can make it now',
    'keep it booked in please',
    'ah non attendez, gardez-le',
    'en fait je garde le rdv',
    'finalement je peux !',
    'non non, n’annulez pas',
    'Finalement on garde l’appel de demain',
    'Remettez le rdv svp',
    'oubliez mon dernier message',
    'je le veux quand même',
    'mauvais bouton désolé',
    'ah no keep it yes, my mistake',
    'wait keep it sorry',
    'no no leave it in please',
    'Actually yes put me back in',
    'pop me back in please',
    'reinstate me pls',
    'en fait non remettez le',
    'remettez-moi dedans',
    'attendez gardez-le pardon',
    "I didn't cancel",
    'what? i never cancelled!',
    "I haven't cancelled anything",
    "didn't mean to cancel",
    "I didn't ask you to cancel anything",
    'why cancelled?',
    'why did you cancel?',
    'how come its cancelled',
    'no I still want it',
    'we still want the call',
    "hein ? j'ai pas annulé",
    "je n'ai jamais annulé !",
    "mais j'ai rien annulé moi",
    "j'ai pas dit que j'annulais",
    "je n'ai pas demandé à annuler",
    'pourquoi annulé ?',
    'comment ça annulé ??',
    'pourquoi vous annulez ?',
    'non je le veux toujours',
    'on veut toujours le rdv',
  ])('"%s"', (text) => {
    const meaning = understand([text], CALLED_OFF);
    expect(`${meaning.intent} ${momentOf(meaning)}`).toBe('propose_time at 2025-10-09 14:30');
  });
});

describe('a meeting that was called off stays so', () => {
  it.each([
    'ok thanks, leave it then',
    'leave it as it is',
    'never mind',
    "I can't make it, sorry",
    "don't put it back",
    "don't put me back in",
    'put me down as not interested',
    'keep in touch',
    'keep my number',
    'not sure I can make it',
    'finalement je peux pas',
    'laissez comme ça',
    'laissez tomber',
    'gardez mon numéro',
    'je ne le garde pas',
    'merci, bonne journée',
    'I did cancel',
    'yes I cancelled',
    'oui j’ai annulé',
    'je n’ai pas annulé pour rien',
    'I don’t want it',
    'je veux toujours pas',
    "hein ? j'ai pas annulé, l'appel a eu lieu",
    "I didn't cancel, the call went ahead",
    'finalement je ne suis plus intéressé',
  ])('"%s"', (text) => {
    expect(understand([text], CALLED_OFF).at).toBeNull();
  });

  it('where another time is named, that one is meant', () => {
    const meaning = understand(['non attendez, gardez-moi vendredi 10h'], CALLED_OFF);
    expect(momentOf(meaning)).toBe('at 2025-10-10 10:00');
  });

  it.each(['même heure mercredi', 'wednesday same time'])(
    'and gives its hour to another day: "%s"',
    (text) => {
      expect(momentOf(understand([text], CALLED_OFF))).toBe('at 2025-10-15 14:30');
    },
  );

  it.each(["j'ai pas annulé, l'appel a eu lieu", "I didn't cancel, we spoke", 'pourquoi annulé ?'])(
    'and a person answers, where the call is not to come any more: "%s"',
    (text) => {
      expect(understand([text], situation('idle', { ended: 'settled' })).intent).toBe('human');
    },
  );

  it('where nothing was called off, there is nothing to take back', () => {
    expect(understand(['no wait, keep it'], situation('idle', { ended: 'settled' })).at).toBeNull();
  });
});

describe('who wants it whatever somebody else says', () => {
  it.each([
    'mais moi si donc on garde hein',
    'moi si, on garde',
    'mais moi je le veux',
    'but i do so keep it',
  ])('takes the meeting back: "%s"', (text) => {
    expect(understand([text], CALLED_OFF).at).toBe(CALLED_OFF.calledOff?.start);
    expect(understand([text], situation('idle', { ended: 'settled' })).intent).toBe('interested');
  });

  it.each([
    ["Bon mon mari dit qu'il n'en veut pas", 'mais moi si donc on garde hein'],
    ['mon mari est contre', 'mais moi je le veux'],
    ["my wife doesn't want it", 'i do though, keep it'],
    ["my husband isn't keen but i am"],
  ])('keeps it: "%s"', (...texts) => {
    expect(understand(texts, situation('booked')).intent).toBe('confirm');
    expect(understand(texts, situation('slots')).intent).toBe('interested');
  });

  it.each([
    ["mon mari n'en veut pas et moi non plus", 'not_interested'],
    ["mon mari n'en veut pas, moi oui mais c'est lui qui décide donc on annule", 'cancel'],
    ['but i do not want it either', 'not_interested'],
  ])('or wants none: "%s"', (text, intent) => {
    expect(understand([text], situation('booked')).intent).toBe(intent);
  });
});
