/** The labelled lines: what was said, in which situation, and what it means. Their form is in docs/understanding.md. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language, UnderstandingContext } from '../src/domain/language.js';
import { SITUATIONS, type Situation } from './situations.js';

/** Rules may be tuned on one half; of the other only totals are ever looked at. */
export type Half = 'tuned' | 'held';

export interface Line {
  /** `fr.txt:12`. */
  where: string;
  /** The language it is written in. */
  language: Language;
  half: Half;
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

const FILES: [name: string, language: Language][] = [
  ['fr.txt', 'fr'],
  ['en.txt', 'en'],
  ['fr-trial.txt', 'fr'],
  ['en-trial.txt', 'en'],
];

export function loadLines(): Line[] {
  return FILES.flatMap(([name, language]) =>
    parse(readFileSync(new URL(`./lines/${name}`, import.meta.url), 'utf8'), language, name),
  );
}

/** @throws Error that names the line which cannot be read */
export function parse(file: string, language: Language, name: string): Line[] {
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
      lines.push(readLine(row, where, language, section));
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
    half: halfOf(`${situation}|${text}`),
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
