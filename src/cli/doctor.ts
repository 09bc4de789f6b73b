/** `ringback doctor`: is everything outside as it must be to serve real prospects? One line and one remedy each. */
import { parseArgs } from 'node:util';
import { loadSettings, SettingsError } from '../config/settings.js';
import type { Settings } from '../config/schema.js';
import { examineCallbacks } from './doctor/callbacks.js';
import { examine } from './doctor/finding.js';
import type { Finding, Verdict } from './doctor/finding.js';
import { examineSettings, examineStorage } from './doctor/own-house.js';
import { examineTemporal } from './doctor/temporal.js';
import { examineWebhook } from './doctor/webhook.js';
import { examineWhatsApp } from './doctor/whatsapp.js';

const USAGE = 'ringback doctor [--url https://<your host>] [--send-test] [--json]';
const MARKS: Record<Verdict, string> = {
  ok: 'ok     ',
  warning: 'warning',
  failed: 'FAILED ',
  skipped: 'skipped',
};

/** @returns 1 when something failed */
export async function doctor(args: string[], env = process.env): Promise<number> {
  let values;
  let settings: Settings;
  try {
    values = parseArgs({
      args,
      options: { url: { type: 'string' }, 'send-test': { type: 'boolean' }, json: { type: 'boolean' } },
    }).values;
    if (values.url !== undefined && !URL.canParse(values.url)) throw new Error('--url takes an address');
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\nUsage: ${USAGE}`);
    return 2;
  }
  try {
    settings = loadSettings(undefined, env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    return 1;
  }
  const { url, 'send-test': sendTest, json } = values;
  const looking: Record<string, () => Promise<Finding[]>> = {
    settings: () => Promise.resolve(examineSettings(settings, env)),
    storage: () => examineStorage(settings, env),
    temporal: examineTemporal,
    whatsapp: () => examineWhatsApp(settings, env),
    webhook: () => examineWebhook(url ?? null, settings, env),
    callback: () => examineCallbacks(settings, env, sendTest ? 'a_test_callback' : 'nothing'),
  };
  const found: Finding[] = [];
  for (const [name, check] of Object.entries(looking)) {
    const findings = await examine(name, check);
    found.push(...findings);
    if (!json) for (const finding of findings) console.log(line(finding));
  }
  const failures = found.filter(({ verdict }) => verdict === 'failed').length;
  if (json) console.log(JSON.stringify({ healthy: failures === 0, findings: found }, null, 2));
  else console.log(failures === 0 ? 'Everything that was looked at is in order.' : `${failures} failed.`);
  return failures === 0 ? 0 : 1;
}

function line({ check, verdict, says, remedy }: Finding): string {
  return `${MARKS[verdict]}  ${check}: ${says}${remedy === null ? '' : `\n         → ${remedy}`}`;
}
