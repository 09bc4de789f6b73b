/** Who was asked whether they know it, and says that they have one or none, has answered both. */
import type { Answer, Question } from '../../domain/language.js';
import { asksOfHaving, asksOfKnowing } from '../rules/answers/answers.js';
import { readShortAnswer } from '../rules/answers/short-answers.js';
import { plainWords } from '../rules/text/spelling.js';

const PARTS = /[.,;!\n]+ ?| (?=(?:but|though|mais|sauf)\b)/;

/** "Yes have one, but the contract ends soon", "no we don't have one". */
export function withHaving(answers: Answer[], texts: string[], open: Question[]): Answer[] {
  const known = open.find(asksOfKnowing);
  const having = open.find(asksOfHaving);
  if (!known || !having || answers.some(({ question }) => question === having.id)) return answers;
  const at = answers.findIndex(({ question }) => question === known.id);
  if (at < 0) return answers;
  const clauses = texts.flatMap((text) => plainWords(text).split(PARTS));
  const said = clauses.map(readShortAnswer).find((each) => each?.of === 'having');
  if (!said) return answers;
  return answers.toSpliced(at + 1, 0, { question: having.id, value: said.says });
}
