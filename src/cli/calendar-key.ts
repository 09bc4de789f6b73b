import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { makeKey } from '../config/keys.js';
import { keySchema } from '../config/schema.js';
import { Directory, loadSettings } from '../config/settings.js';

const WHOSE = ['calendar', 'person', 'email'] as const;

/** Makes the secret address of a calendar feed. It is shown once: the settings keep its hash alone. */
export function calendarKey(args: string[]): number {
  const read = readArguments(args);
  if ('mistake' in read) {
    console.error(read.mistake);
    return 2;
  }
  const { account, environment, values } = read;
  const known = new Directory(loadSettings()).environments();
  const found = known.find(({ accountId, name }) => accountId === account && name === environment);
  if (!found) {
    const choices = known.map(({ accountId, name }) => `  ringback calendar-key ${accountId} ${name}`);
    console.error(['Name an account and an environment of the settings:', ...choices].join('\n'));
    return 2;
  }
  const there = { calendar: found.account.calendars, person: found.account.people };
  for (const field of ['calendar', 'person'] as const) {
    const name = values[field];
    if (name === undefined || name in there[field]) continue;
    console.error(`--${field}: "${name}" is not one of ${Object.keys(there[field]).join(', ') || '(none)'}`);
    return 2;
  }
  const { key: made, sha256 } = makeKey();
  const { calendar, person, email, expires } = values;
  const label = values.label ?? `made ${new Date().toISOString().slice(0, 10)}`;
  const whose = {
    ...(calendar !== undefined && { calendar }),
    ...(person !== undefined && { person }),
    ...(email !== undefined && { email }),
  };
  const entry = stringify([
    { sha256, label, environment, ...whose, ...(expires !== undefined && { expires }) },
  ]).trimEnd();
  console.log(
    [
      'The address to subscribe to. Whoever knows it reads the meetings; it is not shown again:',
      '',
      `  https://<your host>/calendars/${made}.ics`,
      '',
      `Add its hash to ringback.yaml under accounts.${account}.feeds:`,
      '',
      ...entry.split('\n').map((text) => `  ${text}`),
      '',
      'The API takes it up as soon as the file is saved. To replace an address, make another, hand it over, and remove the',
      'old entry.',
    ].join('\n'),
  );
  return 0;
}

function readArguments(args: string[]) {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        calendar: { type: 'string' },
        person: { type: 'string' },
        email: { type: 'string' },
        expires: { type: 'string' },
        label: { type: 'string' },
      },
    });
    if (!keySchema.shape.expires.safeParse(values.expires).success) {
      return { mistake: '--expires takes a date such as 2027-01-31, or 2027-01-31T12:00:00Z' };
    }
    if (WHOSE.filter((name) => values[name] !== undefined).length > 1) {
      return { mistake: 'name one of --calendar, --person and --email, or none for the whole account' };
    }
    return { account: positionals[0], environment: positionals[1], values };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}
