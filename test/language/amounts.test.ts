/** How many, where other numbers are said, or the number is put right or stands beside a moment or a question. */
import { describe, expect, it } from 'vitest';
import type { Question } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation } from './contexts.js';

const read = (text: string) => understand([text], situation('need'));
const amountIn = (text: string) => read(text).answers[0]?.value ?? null;

describe('a number that is settled on after others', () => {
  it.each([
    ['2 ou 3 je dirais... allez 3', '3'],
    ["2 or 3, let's say 3", '3'],
    ['4 maybe 5. go for 5', '5'],
    ['trois, quatre... disons 4', '4'],
    ['2 ou 3', '2'],
    ["il m'en faudrait cinq euh non disons quatre", '4'],
    ["j'ai 10 volets en tout mais on n'en change que 6", '6'],
    ['Five rooms but only two need doing', '2'],
    ['there are 8 of them but I just want 3', '3'],
  ])('is the answer: "%s"', (text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });
});

describe('a number of something else than what was asked', () => {
  it.each([
    ['on est au 5e sans ascenseur'],
    ['we live on the 14th floor'],
    ['mon petit de 4 ans joue avec le téléphone'],
    ['sorry, my 3 year old sent that'],
    ['la chaudière a 22 ans'],
    ["j'ai 68 ans vous savez"],
    ['vous pouvez me joindre sur mon portable 06 44 51 22 13'],
    ['my other number is 07700 900 123'],
    ['code postal 31000'],
    ['I live at 27 Mill Lane'],
    ['on a 6000 de budget'],
    ['they quoted me 4500 last year'],
    ['house was built in 1936'],
    ['il y a 12 ans'],
    ["j'ai 2 questions avant"],
    ['on the 23rd'],
    ['numéro de dossier 48213'],
    ["I'm around 24/7"],
    ["et j'ai ma mère de 90 ans avec moi"],
    ['none of your business'],
  ])('is no answer: "%s"', (text) => {
    expect(read(text).answers).toEqual([]);
  });

  it.each([
    ['4 fenêtres au 3e étage', '4'],
    ['the 2nd floor has 6 of them', '6'],
    ['12 windows, budget 5k max', '12'],
    ['a quote for 9 windows', '9'],
    ['7, and my number is 07700 900123', '7'],
    ['2500 euros', '2500'],
    ['140 m2', '140'],
    ['about 60 people', '60'],
    ['20 ans', '20'],
  ])('leaves the answer beside it: "%s"', (text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });

  it.each<[{ id: string; keywords?: string[] }, string, string]>([
    [{ id: 'age' }, "j'ai 54 ans", '54'],
    [{ id: 'budget' }, 'my budget is 3k max', '3000'],
    [{ id: 'need', keywords: ['étage'] }, 'au 3 étage', '3'],
    [{ id: 'years_there' }, 'for 10 years', '10'],
  ])('is the answer where just that was asked (%j): "%s"', (given, text, amount) => {
    const asked = { kind: 'number', min: null, max: null, ...given } as Question;
    const { answers } = understand([text], situation('need', { asked, open: [asked] }));
    expect(answers[0]?.value).toBe(amount);
  });
});

describe('a number that is put right at once', () => {
  it.each([
    ['eight, hang on, nine', '9'],
    ['trois, ah non quatre', '4'],
    ['ten. scratch that, eleven', '11'],
    ['une, enfin deux', '2'],
    ['six, pardon, je me trompe, sept', '7'],
  ])('is the last: "%s"', (text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });

  it.each([
    ['six or seven', '6'],
    ['whole house so maybe 10?', '10'],
    ['une je dirais ? ça prend combien de temps ?', '1'],
    ["two i'd say? do you fit them too?", '2'],
    ["deux, c'est pour la cuisine et le salon", '2'],
  ])('stands where nothing is taken back: "%s"', (text, amount) => {
    expect(amountIn(text)).toBe(amount);
  });
});

describe('an amount in words beside more', () => {
  it.each([
    ['Nine. You can ring me Friday at 11', '9', 'at 2025-10-10 11:00'],
    ['Quinze. Demain 10h ça vous va pour en parler', '15', 'at 2025-10-09 10:00'],
    ['douze, rappelez-moi demain à 10h', '12', 'at 2025-10-09 10:00'],
    ['Nineteen. We went round the house last night', '19', ''],
    ['Huit ! On les a recomptés ce matin', '8', ''],
    ['12. Checked with my wife this morning', '12', ''],
    ['trois, et si vous pouvez appelez moi demain 14h', '3', 'at 2025-10-09 14:00'],
    ['5 et si possible rappel jeudi 9h', '5', 'at 2025-10-09 09:00'],
    ['six and if you can ring me tomorrow at 2', '6', 'at 2025-10-09 14:00'],
  ])('is answered: "%s"', (text, amount, moment) => {
    const meaning = read(text);
    expect([meaning.answers[0]?.value, momentOf(meaning)]).toEqual([amount, moment]);
  });

  it.each([
    ['10 but whats the price on that', 'question'],
    ['four but how much is one', 'question'],
    ['6, mais c’est combien', 'question'],
  ])('is answered beside a question: "%s"', (text, intent) => {
    const meaning = read(text);
    expect([meaning.intent, meaning.answers.length]).toEqual([intent, 1]);
  });
});

describe('a number, and a call that is asked for in the same breath', () => {
  it.each([
    [
      'environ 12 mais on peut en parler de vive voix, vendredi après 17h ?',
      '12',
      'date 2025-10-10, from 17:00',
    ],
    ["douze, et j'aimerais un appel vendredi", '12', 'date 2025-10-10'],
    ['8 mais je voudrais être rappelé demain 10h', '8', 'at 2025-10-09 10:00'],
    ['20 units and we can talk thurs morning', '20', 'date 2025-10-09, morning'],
    ["twelve but I'd like a call friday at 3", '12', 'at 2025-10-10 15:00'],
    ["30 and I'm free tomorrow after 4", '30', 'date 2025-10-09, from 16:00'],
  ])('are both taken: "%s"', (text, amount, moment) => {
    expect(amountIn(text)).toBe(amount);
    expect(momentOf(read(text))).toBe(moment);
  });

  it.each(['20 and we can go to 25', '10 et on peut aller jusqu’à 20'])('unlike "%s"', (text) => {
    expect(momentOf(read(text))).toBe('');
  });
});
