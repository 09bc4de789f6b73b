import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation } from './contexts.js';
import type { Situation } from './contexts.js';

function read(texts: string[], name: Situation) {
  const context = situation(name);
  return understand(texts, context);
}

describe('behind a yes or a no', () => {
  it.each([
    ['yes can i pay monthly', 'yes'],
    ['oui on peut payer en 3 fois ?', 'yes'],
    ['oui, et vous livrez en Corse ?', 'yes'],
    ['no, and do you fit them yourselves?', 'no'],
    ['non mais est-ce que ça chauffe bien ?', 'no'],
    ["oui, mais d'abord dites-moi si vous venez à Namur", 'yes'],
    ['yes I know it, but first tell me if you cover Fife', 'yes'],
  ])('what is asked is heard: "%s"', (text, value) => {
    const { intent, answers } = read([text], 'known');
    expect([intent, answers[0]?.value]).toEqual(['question', value]);
  });

  it('also in a message of its own', () => {
    const { intent, answers } = read(['yes', 'do you cover cornwall'], 'known');
    expect([intent, answers[0]?.value]).toEqual(['question', 'yes']);
  });

  it.each([
    'oui, dites-moi quand vous êtes dispo',
    'yes, tell me if that works',
    'oui c’est ça ?',
    'yes can you call me?',
    'yes I think so?',
    'oui vous m’avez appelé hier',
  ])('and what wants no answer is none: "%s"', (text) => {
    expect(read([text], 'known').intent).toBe('answer');
  });
});

describe('beside a time that is taken', () => {
  it.each([
    ['8:30 works. do I need a permit for it?', '08:30'],
    ['2pm please, will he speak english?', '14:00'],
    ['8h30 parfait, faut prévoir quoi ?', '08:30'],
    ['14h, et il me faut un permis ?', '14:00'],
    ['14h merci, vous êtes basés où ?', '14:00'],
    ['the second one. will my dog be a problem?', '14:00'],
  ])('what else is asked is heard: "%s"', (text, time) => {
    const meaning = read([text], 'slots');
    expect([meaning.intent, momentOf(meaning), meaning.asksElse]).toEqual([
      'choose_slot',
      `at 2025-10-15 ${time}`,
      true,
    ]);
  });

  it.each([
    ['the first one works, do I need a permit?', '2025-10-14'],
    ['le 15, il faut signer quoi ?', '2025-10-15'],
  ])('also beside one of the days that are offered: "%s"', (text, date) => {
    expect(read([text], 'days')).toMatchObject({ intent: 'propose_time', wish: { date }, asksElse: true });
  });

  it('also in a message of its own', () => {
    expect(read(['8:30', 'do you also do solar panels'], 'slots')).toMatchObject({
      intent: 'choose_slot',
      asksElse: true,
    });
  });

  it.each([
    '8h30, ça vous va ?',
    '14h svp. vous pouvez confirmer ?',
    '2pm? is that still free',
    '8:30 is good. does that work for you?',
    '8:30. could we talk then?',
    '2pm, can someone call me then?',
    '8h30 et vous ?',
  ])('what is asked of the time itself is answered by the booking: "%s"', (text) => {
    const { intent, asksElse } = read([text], 'slots');
    expect([intent, asksElse]).toEqual(['choose_slot', undefined]);
  });

  it.each([
    ['le 2e, et c’est payant ?', 'price'],
    ['14h oui. Mais c’est mon gendre que vous appelez n’est-ce pas ?', 'to_pass_on'],
    ['2pm is fine, it’s my son you’ll be calling, ok?', 'to_pass_on'],
  ])('and what a topic answers is that topic: "%s"', (text, topic) => {
    const { at, asksElse, topics } = read([text], 'slots');
    expect([at !== null, topics, asksElse]).toEqual([true, [topic], undefined]);
  });
});
