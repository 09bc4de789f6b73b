/** The labelled lines: what was said, in which situation, and what it means. Their form is in docs/understanding.md. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language, UnderstandingContext } from '../src/domain/language.js';
import { SITUATIONS, type Situation } from './situations.js';

/** Rules may be tuned on one half; of the other only totals are ever looked at. */
export type Half = 'tuned' | 'held';

/**
 * A round is written without a look at the rules, run once as it is, and tuned on only after its first figures are on
 * record in docs/understanding.md. Its lines belong to neither half.
 */
export const ROUNDS = [
  'round1',
  'round2',
  'round3',
  'round4',
  'round5',
  'round6',
  'round7',
  'round8',
  'round9',
  'round10',
  'round11',
  'round12',
  'round13',
  'round14',
  'round15',
  'round16',
  'round17',
  'round18',
  'round19',
  'round20',
  'round21',
  'round22',
  'round23',
  'round24',
  'round25',
  'round26',
  'round27',
  'round28',
  'round29',
  'round30',
  'round31',
  'round32',
  'round33',
  'round34',
  'traps',
  'alikes',
] as const;

export type Round = (typeof ROUNDS)[number];

/** The newest rounds go on judging the learned reader, which was taught none of them. */
export const UNTAUGHT: readonly LineSet[] = ROUNDS.slice(ROUNDS.indexOf('round29'), ROUNDS.indexOf('traps'));

/** `own` are the lines of a file that was named to be judged. */
export type LineSet = Half | Round | 'own';

export interface Line {
  /** `fr.txt:12`. */
  where: string;
  /** The language it is written in. */
  language: Language;
  set: LineSet;
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

/** @throws Error that names the file or line which cannot be read */
export function loadFiles(paths: string[]): Line[] {
  return paths.flatMap((path) => {
    const name = basename(path);
    return parse(readFileSync(path, 'utf8'), nameParts(name).language, name, 'own');
  });
}

function loadFile(name: string): Line[] {
  const { language, part } = nameParts(name);
  const round = ROUNDS.find((each) => each === part) ?? null;
  return parse(readFileSync(new URL(name, FOLDER), 'utf8'), language, name, round);
}

function nameParts(name: string): { language: Language; part: string | undefined } {
  const [, language, part] = FILE.exec(name) ?? [];
  if (language === 'fr' || language === 'en') return { language, part };
  throw new Error(
    `${name}: which language is it in? Call it fr.txt, en.txt, fr-something.txt or en-something.txt.`,
  );
}

/** @throws Error that names the line which cannot be read */
export function parse(
  file: string,
  language: Language,
  name: string,
  set: Round | 'own' | null = null,
): Line[] {
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
      lines.push(set === null ? line : { ...line, set });
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
