#!/usr/bin/env node
/** `ringback <command>`: the small tools around the settings and the running contacts. */
import { calendarKey } from './calendar-key.js';
import { check } from './check.js';
import { key } from './key.js';
import { roll } from './roll.js';
import { schema } from './schema.js';
import { templates } from './templates.js';

/** A command prints what it did and returns the exit code. */
const COMMANDS: Record<string, { usage: string; run: (args: string[]) => number | Promise<number> }> = {
  check: {
    usage: 'check                        checks ringback.yaml and the environment it needs',
    run: check,
  },
  key: {
    usage:
      'key <account> <environment>  makes an API key and prints it once; --expires <date>, --label <text>',
    run: key,
  },
  'calendar-key': {
    usage:
      'calendar-key <account> <environment>  makes the secret address of a calendar feed, of the whole account or of\n' +
      '                                       --calendar <id>, --person <id> or --email <address>',
    run: calendarKey,
  },
  roll: {
    usage: 'roll                         lets every contact go on under the running release',
    run: roll,
  },
  schema: { usage: 'schema                       writes ringback.schema.json, for editors', run: schema },
  templates: {
    usage:
      'templates push|status        submits the templates to Meta, or tells how they stand; <account>, --wait',
    run: (args) => templates(args),
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) {
  try {
    process.exitCode = await command.run(args);
  } catch (error) {
    console.error(`ringback ${name}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
} else {
  const usages = Object.values(COMMANDS).map(({ usage }) => `  ringback ${usage}`);
  console.error(['Usage:', ...usages].join('\n'));
  process.exitCode = 2;
}
