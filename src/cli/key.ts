import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { makeKey } from '../config/keys.js';
import { keySchema } from '../config/schema.js';
import { Directory, loadSettings } from '../config/settings.js';

/** Makes an API key. It is shown once: the settings keep its hash alone. */
export function key(args: string[]): number {
  const read = readArguments(args);
  if ('mistake' in read) {
    console.error(read.mistake);
    return 2;
  }
  const { account, environment, expires } = read;
  const known = new Directory(loadSettings()).environments();
  const found = known.find(({ accountId, name }) => accountId === account && name === environment);
  if (!found) {
    const choices = known.map(({ accountId, name }) => `  ringback key ${accountId} ${name}`);
    console.error(['Name an account and an environment of the settings:', ...choices].join('\n'));
    return 2;
  }
  const { key: made, sha256 } = makeKey();
  const label = read.label ?? `made ${new Date().toISOString().slice(0, 10)}`;
  const entry = stringify([{ sha256, label, ...(expires !== undefined && { expires }) }]).trimEnd();
  console.log(
    [
      'The new key. It is not shown again:',
      '',
      `  ${made}`,
      '',
      `Add its hash to ringback.yaml under accounts.${account}.environments.${environment}.keys:`,
      '',
      ...entry.split('\n').map((line) => `  ${line}`),
      '',
      'The API takes it up as soon as the file is saved. All keys in the list are valid: remove the old one when nothing',
      'uses it any more.',
    ].join('\n'),
  );
  return 0;
}

function readArguments(args: string[]) {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: { expires: { type: 'string' }, label: { type: 'string' } },
    });
    const { expires, label } = values;
    if (!keySchema.shape.expires.safeParse(expires).success) {
      return { mistake: '--expires takes a date such as 2027-01-31, or 2027-01-31T12:00:00Z' };
    }
    return { account: positionals[0], environment: positionals[1], expires, label };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}
