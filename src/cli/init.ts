/** `ringback init`: the settings of one account, with keys and secrets of its own, in a folder that has none yet. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { parseSettings, SettingsError } from '../config/settings.js';
import type { Answers } from './init/answers.js';
import { QUESTIONS, readAnswers } from './init/answers.js';
import { environmentFiles, makeSecrets } from './init/environment.js';
import { makeAccess, settingsText } from './init/settings-text.js';

const USAGE = `ringback init [<folder>] [--yes] ${QUESTIONS.map(({ flag }) => `[--${flag} …]`).join(' ')}`;

/** @returns 0 when everything was written, 1 when something would have been overwritten or cannot be used */
export async function init(args: string[]): Promise<number> {
  let read: { folder: string; flags: Record<string, string | undefined>; yes: boolean };
  try {
    read = readArguments(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    return 2;
  }
  const folder = resolve(read.folder);
  const settingsFile = join(folder, 'ringback.yaml');
  const taken = [settingsFile, join(folder, '.env'), join(folder, '.env.example')].filter(existsSync);
  if (taken.length > 0) {
    console.error(`Nothing was written: ${taken.join(', ')} is there already.`);
    return 1;
  }
  const answers = readAnswers({ ...(read.yes ? {} : await ask(read.flags)), ...read.flags });
  if ('mistakes' in answers) {
    for (const mistake of answers.mistakes) console.error(mistake);
    return 2;
  }
  return write(folder, settingsFile, answers);
}

function write(folder: string, settingsFile: string, answers: Answers): number {
  const access = makeAccess();
  const secrets = makeSecrets();
  const text = settingsText(answers, access);
  try {
    parseSettings(text, settingsFile, {});
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(`Nothing was written: with these answers ${error.message}`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  // `wx`: what appeared in the meantime is not overwritten either.
  writeFileSync(settingsFile, text, { flag: 'wx' });
  for (const [name, { content, mode }] of Object.entries(environmentFiles(secrets))) {
    if (name === '.gitignore' && existsSync(join(folder, name))) continue;
    writeFileSync(join(folder, name), content, { flag: 'wx', mode });
  }
  const { test, production } = access.endpoints;
  console.log(
    [
      `Wrote ringback.yaml, .env (secrets, for you alone) and .env.example in ${folder}.`,
      '',
      'The keys. They are not shown again; the settings keep their hashes alone:',
      '',
      `  test        POST /${test.path}  api-key: ${test.key}`,
      `  production  POST /${production.path}  api-key: ${production.key}`,
      `  operator    /v1              api-key: ${access.operator.key}`,
      '',
      'Next: fill in what Meta gives you in .env, then `ringback check`. docs/go-live.md has every step.',
    ].join('\n'),
  );
  return 0;
}

function readArguments(args: string[]) {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      yes: { type: 'boolean', default: false },
      ...Object.fromEntries(QUESTIONS.map(({ flag }) => [flag, { type: 'string' as const }])),
    },
  });
  if (positionals.length > 1) throw new Error('Name one folder.');
  const { yes, ...rest } = values;
  const flags = Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
  return { folder: positionals[0] ?? '.', flags, yes: yes };
}

/** Asks for what no flag says. An empty answer takes what stands in brackets. */
async function ask(flags: Record<string, string | undefined>): Promise<Record<string, string>> {
  const given: Record<string, string> = {};
  const terminal = createInterface({ input: process.stdin });
  const lines = terminal[Symbol.asyncIterator]();
  try {
    for (const { flag, question, byDefault } of QUESTIONS) {
      if (flags[flag] !== undefined) continue;
      process.stdout.write(`${question} [${byDefault}] `);
      const { value, done } = await lines.next();
      // Answers that come from a file may end early: the rest is as in brackets.
      if (done) break;
      if (value.trim() !== '') given[flag] = value.trim();
    }
  } finally {
    terminal.close();
  }
  return given;
}
