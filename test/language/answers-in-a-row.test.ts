import { describe, expect, it } from 'vitest';
import type { Question, Understanding } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation } from './contexts.js';

const KNOWN: Question = { id: 'known', kind: 'yes_no', disqualify: null };
const SIMILAR: Question = { id: 'similar', kind: 'yes_no', disqualify: null };
const CONTEXT: Question = { id: 'context', kind: 'text' };
const NEED: Question = { id: 'need', kind: 'number', min: null, max: null };
const ALL = [KNOWN, SIMILAR, CONTEXT, NEED];

/** As it is understood once this question was asked, and those before it were answered. */
function after(asked: Question, texts: string[], all: Question[] = ALL): Understanding {
  const at = all.indexOf(asked);
  const context = { asked, open: all.slice(at), answered: all.slice(0, at) };
  return understand(texts, situation('known', context));
}

function answersOf({ answers }: Understanding): string {
  return answers.map(({ question, value }) => `${question}=${value}`).join('; ');
}

describe('answers to several questions at once', () => {
  it.each([
    [
      KNOWN,
      ['oui', 'non', 'appart 45m2 a Bordeaux'],
      'known=yes; similar=no; context=appart 45m2 a Bordeaux',
    ],
    [
      KNOWN,
      ['Oui je connais. Non, rien de similaire. Maison neuve à Rennes.'],
      'known=yes; similar=no; context=Maison neuve à Rennes',
    ],
    [KNOWN, ['je connais pas et j’ai rien de similaire'], 'known=no; similar=no'],
    [
      KNOWN,
      ['1) yes 2) no 3) terrace in York 4) two'],
      'known=yes; similar=no; context=terrace in York; need=2',
    ],
    [KNOWN, ['oui\nnon\nmaison à Brest\n3'], 'known=yes; similar=no; context=maison à Brest; need=3'],
    [
      KNOWN,
      ['jamais entendu parler, on a déjà un poêle, maison ancienne, une seule'],
      'known=no; similar=yes; context=maison ancienne; need=1',
    ],
    [
      KNOWN,
      ['yes', 'no we dont have one', '2 bed flat in leicester with my parents'],
      'known=yes; similar=no; context=2 bed flat in leicester with my parents',
    ],
    [SIMILAR, ['nah, 3 bed semi, just the one'], 'similar=no; context=3 bed semi; need=1'],
    [
      SIMILAR,
      ["non, c'est pour ma mère de 87 ans, deux je pense"],
      "similar=no; context=c'est pour ma mère de 87 ans; need=2",
    ],
    [
      CONTEXT,
      ['2 enfants, maison ancienne', 'vers Dijon', '3'],
      'context=2 enfants, maison ancienne, vers Dijon; need=3',
    ],
  ])('are each taken, in the order of the questions: (%#)', (asked, texts, answers) => {
    const meant = after(asked, texts);
    expect(meant.intent).toBe('answer');
    expect(answersOf(meant)).toBe(answers);
  });

  it.each([
    [KNOWN, ['oui', 'non', 'maison a Metz', '3', 'lundi 20 a 11h'], 4, 'at 2025-10-20 11:00'],
    [
      KNOWN,
      ["Never heard of it, don't have one, 3 bed semi in Derby, need 2, free monday 20th at 9am"],
      4,
      'at 2025-10-20 09:00',
    ],
    [KNOWN, ['yes, no, terraced house, 4, can you ring me tomorrow at 3pm'], 4, 'at 2025-10-09 15:00'],
    [SIMILAR, ['no. flat in Bath, need 1, monday 20th at 3.30pm'], 3, 'at 2025-10-20 15:30'],
    [SIMILAR, ['need 1. can u do tmrw 4ish'], 1, 'at 2025-10-09 16:00'],
    [CONTEXT, ['maison a Metz', '3', 'lundi 20 a 11h'], 2, 'at 2025-10-20 11:00'],
    [
      CONTEXT,
      ['on a rien, maison 120m2 a marseille, il en faudrait 3, dispo jeudi matin'],
      2,
      'date 2025-10-09, morning',
    ],
    [CONTEXT, ['appart à Lyon, rappelez moi demain 10h'], 1, 'at 2025-10-09 10:00'],
  ])('leave the hour that is wished with them: (%#)', (asked, texts, count, moment) => {
    const meant = after(asked, texts);
    expect(meant.intent).toBe('propose_time');
    expect(meant.answers).toHaveLength(count);
    expect(momentOf(meant)).toBe(moment);
  });

  it('leave what is asked with them', () => {
    const meant = after(CONTEXT, ['maison à Metz. 3. c’est combien ?']);
    expect([meant.intent, meant.topics]).toEqual(['question', ['price']]);
    expect(answersOf(meant)).toBe('context=maison à Metz; need=3');
  });

  it.each([
    [KNOWN, ['oui', 'non'], 'known=yes'],
    [KNOWN, ['oui', 'oui'], 'known=yes'],
    [KNOWN, ['Non. Je connais pas du tout.'], 'known=no'],
    [KNOWN, ['yes. actually no'], 'known=no'],
    [KNOWN, ['oui, non enfin pas trop'], 'known=no'],
    [KNOWN, ['yes, in the pub now'], 'known=yes'],
    [KNOWN, ['oui, ma soeur en appart'], 'known=yes'],
    [KNOWN, ['oui, par la famille'], 'known=yes'],
    [SIMILAR, ['no i dont have one, i need 5 minutes'], 'similar=no'],
    [SIMILAR, ["non, j'ai 3 enfants"], 'similar=no'],
  ])('are not made of one: (%#)', (asked, texts, answers) => {
    expect(answersOf(after(asked, texts))).toBe(answers);
  });

  it('speak against no call by their order alone', () => {
    const owner: Question = { id: 'owner', kind: 'yes_no', disqualify: 'no' };
    const meant = after(KNOWN, ['oui', 'non', 'maison', '3'], [KNOWN, owner, CONTEXT, NEED]);
    expect(meant.answers).not.toContainEqual({ question: 'owner', value: 'no' });
  });

  it('in free words are told over several messages', () => {
    const told = after(CONTEXT, ['maison ancienne', 'vers Dijon', "et j'ai ma mère de 90 ans avec moi"]);
    expect(answersOf(told)).toBe("context=maison ancienne, vers Dijon, et j'ai ma mère de 90 ans avec moi");
    expect(answersOf(after(CONTEXT, ['attendez']))).toBe('');
  });

  it('end nothing that is said besides', () => {
    expect(after(KNOWN, ['non', 'non', 'une maison', 'pas intéressé']).intent).toBe('not_interested');
    expect(after(KNOWN, ['no. no. house. stop messaging me']).intent).toBe('opt_out');
  });
});
