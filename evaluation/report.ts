/** How many lines were understood, as totals and as a table. */
import type { Language } from '../src/domain/language.js';
import type { Verdict } from './judge.js';
import { ROUNDS, type LineSet } from './lines.js';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const HALVES_AND_OWN: readonly LineSet[] = ['tuned', 'held', 'own'];

export interface Totals {
  lines: number;
  right: number;
  /** From 0 to 1. */
  accuracy: number;
  missedOptOuts: number;
  falseOptOuts: number;
  wrongMoments: number;
  missedMoments: number;
}

export function totals(verdicts: Verdict[]): Totals {
  const count = (test: (verdict: Verdict) => boolean): number => verdicts.filter(test).length;
  const right = count((verdict) => verdict.right);
  return {
    lines: verdicts.length,
    right,
    accuracy: verdicts.length === 0 ? 1 : right / verdicts.length,
    missedOptOuts: count(({ optOut }) => optOut === 'missed'),
    falseOptOuts: count(({ optOut }) => optOut === 'false'),
    wrongMoments: count(({ moment }) => moment === 'wrong'),
    missedMoments: count(({ moment }) => moment === 'missed'),
  };
}

export function partOf(verdicts: Verdict[], which: LineSet): Verdict[] {
  return verdicts.filter(({ line }) => line.set === which);
}

/** Accuracy of each intent in each language and half (or own file), then the totals of each set of lines. */
export function report(verdicts: Verdict[]): string {
  const intents = [...new Set(verdicts.map(({ line }) => intentOf(line.intents)))].sort();
  const sets = HALVES_AND_OWN.filter((set) => partOf(verdicts, set).length > 0);
  const columns = LANGUAGES.flatMap((language) => sets.map((set): [Language, LineSet] => [language, set]));
  const row = (name: string, some: Verdict[]): string =>
    name.padEnd(16) +
    columns
      .map(([language, which]) => cell(partOf(some, which).filter(({ line }) => line.language === language)))
      .join('');
  return [
    'intent'.padEnd(16) + columns.map(([language, which]) => `${language} ${which}`.padStart(18)).join(''),
    ...intents.map((intent) =>
      row(
        intent,
        verdicts.filter(({ line }) => intentOf(line.intents) === intent),
      ),
    ),
    row('all', verdicts),
    '',
    ...[...HALVES_AND_OWN, ...ROUNDS].flatMap((which) => inBoth(which, partOf(verdicts, which))),
  ].join('\n');
}

function inBoth(which: LineSet, verdicts: Verdict[]): string[] {
  if (verdicts.length === 0) return [];
  const languages = LANGUAGES.map((language) => {
    const { right, lines, accuracy } = totals(verdicts.filter(({ line }) => line.language === language));
    return `${language} ${right}/${lines} ${percent(accuracy)}`;
  });
  return [`${summary(which, verdicts)}; ${languages.join(', ')}`];
}

/** The wrong lines, but those of the half that is not looked at. */
export function failures(verdicts: Verdict[]): string[] {
  return verdicts
    .filter(({ right, line }) => !right && line.set !== 'held')
    .map(
      ({ line, understood, by, optOut, moment }) =>
        `${line.where}  ${line.text}\n    wanted ${[line.intents.join('/'), line.moment, ...Object.entries(line.answers).map((entry) => entry.join('='))].join(' ')}; got ${understood}, by ${by}` +
        (optOut === 'right' ? '' : `  [${optOut} opt-out]`) +
        (moment === 'right' ? '' : `  [${moment} moment]`),
    );
}

/** A line is counted under its first label. */
function intentOf([first = '']: string[]): string {
  return first.startsWith('!') ? 'look-alike' : first;
}

function cell(verdicts: Verdict[]): string {
  if (verdicts.length === 0) return '–'.padStart(18);
  const { right, lines, accuracy } = totals(verdicts);
  return `${right}/${lines} ${percent(accuracy)}`.padStart(18);
}

function summary(which: LineSet, verdicts: Verdict[]): string {
  const { right, lines, accuracy, missedOptOuts, falseOptOuts, wrongMoments, missedMoments } = totals(
    partOf(verdicts, which),
  );
  return (
    `${which}: ${right} of ${lines} right (${percent(accuracy)}), ${missedOptOuts} opt-outs missed, ` +
    `${falseOptOuts} false, ${wrongMoments} moments wrong, ${missedMoments} missed`
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
