/** The labelled lines: what was said, in which situation, and what it means. Their form is in docs/understanding.md. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Language, UnderstandingContext } from '../src/domain/language.js';
import { SITUATIONS, type Situation } from './situations.js';

/** Rules may be tuned on one half; of the other only totals are ever looked at. */
export type Half = 'tuned' | 'held';

/**
 * A round is written without a look at the rules, run once as it is, and tuned on only after its first figures are on
 * record in docs/understanding.md. Its lines belong to neither half.
 */
export type Round =
  'round1' | 'round2' | 'round3' | 'round4' | 'round5' | 'round6' | 'round7' | 'round8' | 'round9';

export const ROUNDS: readonly Round[] = [
  'round1',
  'round2',
  'round3',
  'round4',
  'round5',
  'round6',
  'round7',
  'round8',
  'round9',
];

export interface Line {
  /** `fr.txt:12`. */
  where: string;
  /** The language it is written in. */
  language: Language;
  set: Half | Round;
  context: UnderstandingContext;
  text: string;
  /** The intents that are right; `!opt_out` is any but that. */
  intents: string[];
  /** As `momentOf` says it. */
  moment: string;
  answers: Record<string, string>;
  topics: string[];
  /** The language cue, where the line says which; `-` is none. */
  cue: Language | '-' | null;
}

const SECTION = /^\[(\w+)(?::(fr|en))?\]/;

const FOLDER = new URL('./lines/', import.meta.url);

/** A file is `<language>[-<name>].txt`. */
const FILE = /^(fr|en)(?:-(\w+))?\.txt$/;

export function loadLines(): Line[] {
  return readdirSync(FOLDER).sort().flatMap(loadFile);
}

function loadFile(name: string): Line[] {
  const [, language, part] = FILE.exec(name) ?? [];
  if (language !== 'fr' && language !== 'en') throw new Error(`${name}: which language is it in?`);
  const round = ROUNDS.find((each) => each === part) ?? null;
  return parse(readFileSync(new URL(name, FOLDER), 'utf8'), language, name, round);
}

/** @throws Error that names the line which cannot be read */
export function parse(file: string, language: Language, name: string, round: Round | null = null): Line[] {
  const lines: Line[] = [];
  let section: { situation: Situation; context: UnderstandingContext } | null = null;
  for (const [index, row] of file.split('\n').entries()) {
    const where = `${name}:${index + 1}`;
    if (row.trim() === '' || row.startsWith('#')) continue;
    const head = SECTION.exec(row);
    if (head) {
      const situation = situationNamed(head[1] ?? '', where);
      const spoken = head[2] === 'fr' || head[2] === 'en' ? head[2] : language;
      section = { situation, context: { ...SITUATIONS[situation], language: spoken } };
    } else if (section) {
      const line = readLine(row, where, language, section);
      lines.push(round === null ? line : { ...line, set: round });
    } else throw new Error(`${where}: a line before the first situation`);
  }
  return lines;
}

function readLine(
  row: string,
  where: string,
  language: Language,
  { situation, context }: { situation: Situation; context: UnderstandingContext },
): Line {
  const [text = '', intents = '', moment = '', extras = ''] = row.split(' |').map((cell) => cell.trim());
  if (intents === '') throw new Error(`${where}: no intent`);
  const { topics = '', lang, ...answers } = readExtras(extras, where);
  return {
    where,
    language,
    set: halfOf(`${situation}|${text}`),
    context,
    text,
    intents: intents.split('/'),
    moment,
    answers,
    topics: topics === '' ? [] : topics.split(','),
    cue: lang === 'fr' || lang === 'en' || lang === '-' ? lang : null,
  };
}

function readExtras(extras: string, where: string): Record<string, string> {
  if (extras === '') return {};
  return Object.fromEntries(
    extras.split(';').map((extra) => {
      const [key = '', value] = extra.trim().split('=');
      if (value === undefined) throw new Error(`${where}: expected key=value, found ${extra}`);
      return [key, value];
    }),
  );
}

function situationNamed(name: string, where: string): Situation {
  if (!Object.hasOwn(SITUATIONS, name)) throw new Error(`${where}: no situation is called ${name}`);
  return name as Situation;
}

/** By a hash, so that a line stays in its half wherever it stands in the file. */
function halfOf(key: string): Half {
  return (createHash('sha256').update(key).digest()[0] ?? 0) % 2 === 0 ? 'tuned' : 'held';
}
