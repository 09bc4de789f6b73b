/** What the learned reader learns from: the corpus, and those labelled lines that may be tuned on. */
import { readdirSync, readFileSync } from 'node:fs';
import { MEANINGS, type Meaning } from '../src/language/learned/meanings.js';
import { loadLines, UNTAUGHT, type Line } from './lines.js';

export interface Example {
  where: string;
  text: string;
  meaning: Meaning;
}

const FOLDER = new URL('./corpus/', import.meta.url);
const SECTION = /^\[(\w+)\]$/;

/** What a labelled line's intent says without its situation. Any other intent is `none`. */
const OF_INTENT: Record<string, Meaning> = {
  opt_out: 'opt_out',
  opt_in: 'opt_in',
  wrong_number: 'wrong_number',
  human: 'human',
  not_interested: 'not_interested',
  later: 'later',
  cancel: 'cancel',
  reschedule: 'reschedule',
  confirm: 'agree',
  interested: 'agree',
  question: 'question',
};

export function loadCorpus(): Example[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((name) => parseCorpus(readFileSync(new URL(name, FOLDER), 'utf8'), name));
}

/** @throws Error that names the line which cannot be read */
export function parseCorpus(file: string, name: string): Example[] {
  const examples: Example[] = [];
  let meaning: Meaning | null = null;
  for (const [index, row] of file.split('\n').entries()) {
    const where = `${name}:${index + 1}`;
    if (row.trim() === '' || row.startsWith('#')) continue;
    const head = SECTION.exec(row.trim())?.[1];
    if (head !== undefined) meaning = meaningNamed(head, where);
    else if (meaning === null) throw new Error(`${where}: a line before the first meaning`);
    else examples.push({ where, text: row.trim(), meaning });
  }
  return examples;
}

/** The labelled lines as examples: all but the half that is held back, the newest rounds, and those of `without`. */
export function labelledExamples(without: readonly string[] = []): Example[] {
  return loadLines()
    .filter(({ set, text }) => !['held', ...UNTAUGHT, ...without].includes(set) && text !== '')
    .map((line) => ({ where: line.where, text: line.text, meaning: meaningOf(line) }));
}

function meaningOf({ intents, moment }: Line): Meaning {
  const [first = ''] = intents;
  // A moment named is read by the rules; what stands around it is not learned.
  if (moment !== '' && first !== 'opt_out') return 'none';
  return OF_INTENT[first] ?? 'none';
}

function meaningNamed(name: string, where: string): Meaning {
  const meaning = MEANINGS.find((each) => each === name);
  if (!meaning) throw new Error(`${where}: no meaning is called ${name}`);
  return meaning;
}
