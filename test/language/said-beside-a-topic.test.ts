/** What is meant beside something that is asked or told: another person, a person wanted, an answer, the meeting kept. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

const told = (text: string, stage: Parameters<typeof situation>[0]) => {
  const { intent, answers, topics } = understand([text], situation(stage));
  return { intent, answers: answers.map(({ question, value }) => `${question}=${value}`), topics };
};

describe('a wrong number told beside asking who writes', () => {
  it.each([
    'who is this? think you have the wrong number',
    "Who's this please? I'm not the person you're after",
    'whoever owned this sim before me is who you want',
    'c’est qui ? vous avez le mauvais numéro je pense',
    "qui êtes-vous ? je ne suis pas celui que vous cherchez, j'ai ce numéro depuis peu",
  ])('is one: "%s"', (text) => {
    for (const stage of ['known', 'booking'] as const) expect(told(text, stage).intent).toBe('wrong_number');
  });

  it.each([
    'who is this?',
    'is this the wrong number?',
    'c’est qui ?',
    'c’est le mauvais numéro ?',
    'qui êtes-vous ?',
  ])('is none where it is only asked: "%s"', (text) => {
    for (const stage of ['known', 'booking'] as const) expect(told(text, stage).intent).toBe('question');
  });
});

describe('a person wanted beside asking about a machine', () => {
  it.each([
    'this chatbot is hopeless, is there a real person there',
    'are you real?? get me the manager',
    "is there an actual person on the other end? I'd like to talk to one",
    'aucune envie de parler à un robot, passez-moi un responsable',
    'y a pas un humain ?',
    'y a-t-il quelqu’un à qui parler chez vous, pas une machine',
  ])('is wanted: "%s"', (text) => {
    expect(told(text, 'known').intent).toBe('human');
  });

  it.each([
    'is this a robot?',
    'am I speaking to a real person?',
    "you're a bot aren't you",
    'is there a human there?',
    'c’est un robot ?',
    'il y a un humain derrière ?',
    "y a quelqu'un au téléphone ou c'est un robot qui appelle",
    'will there be an actual human on the line',
  ])('is only asked about: "%s"', (text) => {
    expect(told(text, 'known').intent).toBe('question');
  });
});

describe('an answer beside what is only told', () => {
  it.each([
    ['no, my husband filled in the form', 'no', ['someone_else_asked']],
    ["non pas vraiment, c'est mon fils qui a fait la demande", 'no', ['someone_else_asked']],
    ['oui bien sûr, mon frère est client chez vous', 'yes', []],
  ])('stays an answer: "%s"', (text, value, topics) => {
    expect(told(text, 'known')).toEqual({ intent: 'answer', answers: [`known=${value}`], topics });
  });

  it.each([
    'je suis en arrêt maladie depuis janvier, à mi-temps avant',
    'going through a divorce, we are selling the house',
  ])('in free words is kept with the hard time that it tells: "%s"', (text) => {
    expect(told(text, 'situation')).toEqual({
      intent: 'answer',
      answers: [`situation=${text}`],
      topics: ['hard_time'],
    });
  });

  it.each(["je suis à l'hôpital là", "I'm in hospital right now"])(
    'is none where nothing can be asked now: "%s"',
    (text) => {
      expect(told(text, 'situation')).toEqual({ intent: 'later', answers: [], topics: ['hard_time'] });
    },
  );
});

describe('a note beside the meeting that stands', () => {
  it.each([
    "Mon mari sera là aussi, c'est très bien",
    "That's fine with us, my daughter will be there to translate",
    'perfect, my wife will join us',
  ])('keeps it: "%s"', (text) => {
    expect(told(text, 'booked')).toMatchObject({ intent: 'confirm', topics: ['to_pass_on'] });
  });

  it('moves it where another time is asked for', () => {
    expect(told('ma femme sera là aussi, on peut décaler à 16h ?', 'booked').intent).toBe('reschedule');
  });
});

describe('a number of their own', () => {
  it.each(['you can get me on 07700 900123', 'vous pouvez me joindre au 06 12 34 15 30'])(
    'asks to be called on it: "%s"',
    (text) => expect(told(text, 'booking').intent).toBe('interested'),
  );

  it("is none where it is not to be called: don't call me on it", () => {
    expect(told("don't call me on 07700 900123", 'booking').intent).not.toBe('interested');
  });
});
