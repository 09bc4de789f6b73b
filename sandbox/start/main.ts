/**
 * `npm start`: the whole product on one machine. Finds or fetches Temporal, starts it with API, worker, sandbox and a
 * client system, plays a lead through, and stays. With `--exit` it ends after the story: 0 when the meeting was
 * booked, else 1 and the reason.
 */
import { join } from 'node:path';
import { startCrm } from '../../examples/crm/crm.js';
import type { Crm, CrmEvent } from '../../examples/crm/crm.js';
import { loadSettings } from '../../src/config/settings.js';
import { requireSecret } from '../../src/secrets/secrets.js';
import { provideTemporal } from '../temporal/server.js';
import { isPortFree, PortBusyError } from '../temporal/ports.js';
import { startSandbox } from '../sandbox.js';
import { prepareDevelopment } from './development.js';
import { clock, ConversationNarrator, paint, print } from './narrator.js';
import { PostNarrator } from './posts.js';
import { startProcess } from './processes.js';
import { playStory } from './story.js';

const READY_TIMEOUT = 60_000;
const exitAfterStory = process.argv.includes('--exit');
const stops: (() => Promise<unknown>)[] = [];
let interrupted = false;

try {
  await start();
} catch (error) {
  // What ends because it was stopped is no failure.
  if (interrupted) await new Promise(() => undefined);
  print(paint('red', `\n✗ ${error instanceof Error ? error.message : String(error)}`));
  await stopAll();
  process.exit(1);
}

async function start(): Promise<void> {
  const began = Date.now();
  const development = prepareDevelopment();
  const { data, ports, urls } = development;
  const calendarUrl = `${urls.api}/calendars/demo-calendar.ics`;
  onInterrupt();
  for (const [port, variable] of [
    [ports.api, 'PORT'],
    [ports.sandbox, 'SANDBOX_PORT'],
    [ports.crm, 'CRM_PORT'],
  ] as const) {
    if (!(await isPortFree(port))) throw new PortBusyError(port, variable);
  }

  // By the UI's own host: a browser sends the codec's cookie to no other.
  const codecEndpoint = process.env['RINGBACK_ENCRYPTION_KEYS'] && `http://127.0.0.1:${ports.api}/codec`;
  const temporal = await provideTemporal({
    dbFile: join(data, 'temporal.db'),
    codecEndpoint: codecEndpoint || undefined,
    onMessage: print,
  });
  stops.push(temporal.stop);
  process.env['TEMPORAL_ADDRESS'] = temporal.target.connectionOptions.address;
  process.env['TEMPORAL_NAMESPACE'] = temporal.target.namespace;
  const temporalUi = temporal.uiUrl ?? process.env['TEMPORAL_UI_URL'] ?? 'http://localhost:8233';

  const settings = loadSettings();
  const crm = await startCrm({ secret: requireSecret('CALLBACK_SECRET'), port: ports.crm });
  stops.push(() => crm.stop());
  const sandbox = await startSandbox({
    settings,
    ringbackUrl: urls.api,
    token: requireSecret('WHATSAPP_TOKEN'),
    appSecret: requireSecret('WHATSAPP_APP_SECRET'),
    port: ports.sandbox,
    dataDirectory: data,
    crmUrl: urls.crm,
    temporalUiUrl: temporalUi,
    calendarUrl,
  });
  stops.push(() => sandbox.stop());

  const posts = new PostNarrator(sandbox, urls.sandbox);
  const processes = (['worker', 'api'] as const).map((name) => {
    const logFile = join(data, 'logs', `${name}.log`);
    const child = startProcess(name, `${name}/main.js`, logFile, (line) => posts.take(name, line));
    stops.push(() => child.stop());
    return { ...child, logFile };
  });
  const failed = Promise.race(
    processes.map(async ({ name, ended, logFile }) => {
      throw new Error(`the ${name} ended (${await ended}); its log is ${logFile}`);
    }),
  );
  failed.catch(() => undefined);
  await Promise.race([posts.ready, failed, timeout(READY_TIMEOUT, 'API and worker to be ready')]);
  print(`Ringback is up after ${((Date.now() - began) / 1_000).toFixed(1)} s.`);

  const conversations = new ConversationNarrator((account) => sandbox.now(account));
  sandbox.subscribe((conversation) => conversations.show(conversation));
  narrateCallbacks(crm);

  const phone = await playStory({ settings, development, sandbox, crm, failed });
  print(paint('green', '\n✓ Written to, qualified, booked, moved and reminded; the CRM knows each step.'));
  if (exitAfterStory) {
    await stopAll();
    process.exit(0);
  }
  const rows = [
    ['Start page', urls.api],
    ['Chat: play the prospect', `${urls.sandbox}/chat/${encodeURIComponent(phone)}`],
    ['Console', `${urls.api}/console (key: operator-demo)`],
    ['Agents’ lists', `${urls.api}/agent (the same key)`],
    ['Temporal UI', temporalUi],
    ...(codecEndpoint ? [['Codec of the UI', `${codecEndpoint} (key: codec-demo)`]] : []),
    ['Calendar feed', calendarUrl],
    ['Callbacks as received', `${urls.crm}/events`],
    ['Logs', join(data, 'logs')],
  ];
  print(`\n${paint('bold', 'Where to look')}`);
  for (const [name = '', where = ''] of rows) print(`  ${name.padEnd(24)} ${where}`);
  print(
    `\n${paint('bold', 'Your turn')}: post a lead of your own, then answer it in the chat. Ctrl-C stops everything.`,
  );
  print(
    `  curl -X POST '${urls.api}/6i8qsza7zhyt76' -H 'api-key: test' -H 'Content-Type: application/json' \\`,
  );
  print(
    `    -d '{"phone_number": "+33612345678", "crm_contact_id": "12345-abc", "contact": {"name": "Jane Doe"}}'`,
  );
  await failed;
}

function narrateCallbacks(crm: Crm): void {
  let told = 0;
  const timer = setInterval(() => {
    for (const event of crm.events().slice(told)) print(callbackLine(event));
    told = crm.events().length;
  }, 50);
  stops.push(() => Promise.resolve(clearInterval(timer)));
}

function callbackLine({ body, verified, action }: CrmEvent): string {
  if (!body) return `  ${paint('red', '📮 a callback whose signature is wrong')}`;
  const meeting = body.status === 'MEETING_BOOKED' ? ` ${clock(Date.parse(body.meeting.start))}` : '';
  const mark = verified ? paint('green', '✓ signature') : '';
  return `  ${paint('yellow', `📮 ${body.status}${meeting}`)} ${mark} ${paint('dim', action)}`;
}

function timeout(ms: number, what: string): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`waited ${ms / 1_000} s for ${what}; see the logs`)), ms).unref();
  });
}

function onInterrupt(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (interrupted) return;
      interrupted = true;
      print('\nStopping …');
      void stopAll().then(() => process.exit(signal === 'SIGINT' ? 130 : 0));
    });
  }
}

/** In the reverse order of starting. */
async function stopAll(): Promise<void> {
  for (const stop of stops.splice(0).toReversed()) await stop().catch(() => undefined);
}
