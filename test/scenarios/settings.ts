/** The shipped settings, with what a scenario changes in the guides' account. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Directory } from '../../src/config/directory.js';
import { parseSettings } from '../../src/config/settings.js';
import type { JsonObject } from '../../src/domain/json.js';
import { mergePayloads } from '../../src/domain/payload-merge.js';
import type { Scenario } from './scenario.js';

export const ACCOUNT = 'alvio';
const PLAYBOOK = 'sales_anytime';
const CALENDAR = 'experts';

export function directoryFor({ account, playbook, calendar }: Scenario): Directory {
  const shipped = parse(readFileSync('ringback.yaml', 'utf8'), { merge: true }) as JsonObject;
  const changes = {
    accounts: {
      [ACCOUNT]: {
        ...account,
        playbooks: { [PLAYBOOK]: playbook },
        calendars: { [CALENDAR]: calendar },
      },
    },
  } as unknown as JsonObject;
  return new Directory(parseSettings(JSON.stringify(mergePayloads(shipped, changes)), 'ringback.yaml', {}));
}
