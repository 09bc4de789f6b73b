// The whole product, for scripts/schemathesis.sh: Temporal, API, worker and sandbox on free ports, in memory, with no
// limit of requests a minute. Runs the given program with RINGBACK_URL set, and ends as it ends.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const compiled = (module) => import(pathToFileURL(resolve(root, 'dist', module)).href);
process.chdir(root);

const { DefaultLogger, Runtime } = await import('@temporalio/worker');
const { parse } = await import('yaml');
const { SECRETS, startTemporal } = await compiled('bench/system.js');
const { openTheatre } = await compiled('bench/theatre.js');

Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
Object.assign(process.env, SECRETS);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const temporal = await startTemporal();
try {
  const theatre = await openTheatre(temporal, 'schemathesis', settingsOf, 0);
  try {
    const [program, ...args] = process.argv.slice(2);
    const env = { ...process.env, RINGBACK_URL: theatre.ringback.url };
    const child = spawn(program, args, { env, stdio: 'inherit' });
    process.exitCode = await new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
    // Both processes lived through it, or asking one throws; and so did each contact that was made.
    await Promise.all([theatre.ringback.api.cpuMs(), theatre.ringback.worker?.cpuMs()]);
    const count = async (query) => (await theatre.client.workflow.count(query)).count;
    const failed = await count('ExecutionStatus IN ("Failed", "TimedOut", "Terminated", "Canceled")');
    const contacts = await count('WorkflowType = "contact" AND ExecutionStatus = "Running"');
    const erasures = await count('WorkflowType = "erasure"');
    console.log(`${contacts} contacts stand, ${erasures} people were erased; ${failed} workflows failed.`);
    if (failed > 0 || contacts + erasures === 0) process.exitCode ||= 1;
  } finally {
    await theatre.stop();
  }
} finally {
  await temporal.stop();
}

/**
 * The account of the webhook guides with the forms and agents of the other guide, so that the examples of all guides
 * hold in one account, as the document's parameters say; without limits that a fuzzer would run into.
 */
function settingsOf(callbackUrl) {
  const shipped = parse(readFileSync('ringback.yaml', 'utf8'), { merge: true });
  const { alvio, aloware } = shipped.accounts;
  const rate_limit = { requests: 10_000_000 };
  const unlimited = (environment) => ({
    ...environment,
    rate_limit,
    callback: { ...environment.callback, url: callbackUrl },
  });
  const { tokens } = aloware.environments.test.forms;
  const environments = {
    test: { ...unlimited(alvio.environments.test), forms: { tokens, rate_limit } },
    production: unlimited(alvio.environments.production),
  };
  // Numbers in national form are read as those of the forms' guide.
  const account = { ...alvio, country: 'US', dialer: aloware.dialer, environments };
  const http = { ...shipped.http, failed_keys: rate_limit };
  return JSON.stringify({ ...shipped, http, accounts: { alvio: account } });
}
