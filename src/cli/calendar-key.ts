import { parseArgs } from 'node:util';
import { checkExpires, findEnvironment, KEY_OPTIONS, newEntry } from './new-key.js';

const WHOSE = ['calendar', 'person', 'email'] as const;

/** Makes the secret address of a calendar feed. It is shown once: the settings keep its hash alone. */
export function calendarKey(args: string[]): number {
  const read = readArguments(args);
  if ('mistake' in read) {
    console.error(read.mistake);
    return 2;
  }
  const { values } = read;
  const found = findEnvironment('calendar-key', read.positionals);
  if (!found) return 2;
  const there = { calendar: found.account.calendars, person: found.account.people };
  for (const field of ['calendar', 'person'] as const) {
    const name = values[field];
    if (name === undefined || name in there[field]) continue;
    console.error(`--${field}: "${name}" is not one of ${Object.keys(there[field]).join(', ') || '(none)'}`);
    return 2;
  }
  const whose: Record<string, string> = {};
  for (const field of WHOSE) if (values[field] !== undefined) whose[field] = values[field];
  const made = newEntry(values, { environment: found.name, ...whose });
  console.log(
    [
      'The address to subscribe to. Whoever knows it reads the meetings; it is not shown again:',
      '',
      `  https://<your host>/calendars/${made.key}.ics`,
      '',
      `Add its hash to ringback.yaml under accounts.${found.accountId}.feeds:`,
      '',
      ...made.lines,
      '',
      'The API takes it up as soon as the file is saved. To replace an address, make another, hand it over, and remove the',
      'old entry.',
    ].join('\n'),
  );
  return 0;
}

function readArguments(args: string[]) {
  try {
    const read = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...KEY_OPTIONS,
        calendar: { type: 'string' },
        person: { type: 'string' },
        email: { type: 'string' },
      },
    });
    checkExpires(read.values.expires);
    if (WHOSE.filter((name) => read.values[name] !== undefined).length > 1) {
      return { mistake: 'name one of --calendar, --person and --email, or none for the whole account' };
    }
    return read;
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}
