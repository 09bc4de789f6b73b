/** What is said in place of an answer: a doubt, an age, how busy the place is, an amount of no number, an ultimatum. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { situation, type Situation } from './contexts.js';

/** The intent, and the values that were answered. */
function holds(name: Situation, language: Language, said: Record<string, string>): void {
  it.each(Object.entries(said))(`${name}: "%s": %s`, (text, expected) => {
    const { intent, answers, topics } = understand([text], situation(name, { language }));
    expect([intent, ...answers.map(({ value }) => value), ...topics].join(' ')).toBe(expected);
  });
}

describe('who doubts whether they want it is asked later', () => {
  holds('known', 'en', {
    'not sure if I want this anymore': 'later',
    "don't know if I still want it": 'later',
    'having second thoughts tbh': 'later',
    'I still want it': 'interested',
    'not sure if I want it at 3 or 4': 'other',
  });
  holds('situation', 'fr', {
    "je sais plus si j'en veux": 'later',
    "pas sûr que ça m'intéresse": 'later',
  });
});

describe('an age is no amount', () => {
  holds('need', 'en', {
    "I am 81, I don't understand these things": 'other',
    "I'm 78 and it's all too much for me": 'other',
    'im 43 and live alone so just the one': 'answer 1',
    "I'm after 20": 'answer 20',
    '81': 'answer 81',
  });
});

describe('an amount of no number puts nothing off', () => {
  holds('need', 'en', {
    'a few': 'other',
    'quite a few I think': 'other',
    'a couple': 'answer 2',
  });
  holds('need', 'fr', {
    'quelques-uns': 'other',
    'plusieurs je pense': 'other',
    'une poignée, disons 4': 'answer 4',
  });
});

describe('how busy the place is keeps nobody from answering', () => {
  holds('need', 'en', {
    "I run a garage, it's hectic": 'answer',
    "I run a garage, it's hectic right now": 'later',
  });
  holds('need', 'fr', {
    'on a une boulangerie, on est débordés': 'answer',
    'je suis débordé': 'later',
  });
});

describe('the price or else asks for the price', () => {
  holds('known', 'en', {
    'tell me the price or sod off': 'question price',
    'price or bugger off': 'question price',
    'send me the price or leave me alone': 'question price',
    'no price? sod off': 'opt_out',
    "leave me alone or I'll report you": 'opt_out',
    'sod all': 'answer no',
  });
  holds('known', 'fr', {
    'donnez-moi le prix ou fichez-moi la paix': 'question price',
    'le prix ou dégagez': 'question price',
    'fichez-moi la paix': 'opt_out',
    'arrêtez ou je porte plainte': 'opt_out',
  });
});
