import { parseArgs } from 'node:util';
import { checkExpires, findEnvironment, KEY_OPTIONS, newEntry } from './new-key.js';

/** Makes an API key. It is shown once: the settings keep its hash alone. */
export function key(args: string[]): number {
  const read = readArguments(args);
  if ('mistake' in read) {
    console.error(read.mistake);
    return 2;
  }
  const found = findEnvironment('key', read.positionals);
  if (!found) return 2;
  const made = newEntry(read.values);
  console.log(
    [
      'The new key. It is not shown again:',
      '',
      `  ${made.key}`,
      '',
      `Add its hash to ringback.yaml under accounts.${found.accountId}.environments.${found.name}.keys:`,
      '',
      ...made.lines,
      '',
      'The API takes it up as soon as the file is saved. All keys in the list are valid: remove the old one when nothing',
      'uses it any more.',
    ].join('\n'),
  );
  return 0;
}

function readArguments(args: string[]) {
  try {
    const read = parseArgs({ args, allowPositionals: true, options: KEY_OPTIONS });
    checkExpires(read.values.expires);
    return read;
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}
