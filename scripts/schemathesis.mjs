// The whole product, for scripts/schemathesis.sh: Temporal, API, worker and sandbox on free ports, in memory, with no
// limit of requests a minute. Runs the given program with RINGBACK_URL, ENDPOINT and API_KEY set, and ends as it ends.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const compiled = (module) => import(pathToFileURL(resolve(root, 'dist', module)).href);
process.chdir(root);

const { DefaultLogger, Runtime } = await import('@temporalio/worker');
const { LEAD_HEADERS, SECRETS, benchAccount, startTemporal } = await compiled('bench/system.js');
const { openTheatre } = await compiled('bench/theatre.js');

Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
Object.assign(process.env, SECRETS);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const account = benchAccount('fuzzed', 0);
const temporal = await startTemporal();
try {
  const theatre = await openTheatre(temporal, 'schemathesis', [account], 0);
  try {
    const [program, ...args] = process.argv.slice(2);
    const env = {
      ...process.env,
      RINGBACK_URL: theatre.ringback.url,
      ENDPOINT: account.endpoint,
      API_KEY: LEAD_HEADERS['api-key'],
    };
    const child = spawn(program, args, { env, stdio: 'inherit' });
    process.exitCode = await new Promise((done) => child.once('exit', (code) => done(code ?? 1)));
    // Both processes lived through it, or asking one throws; and so did each contact that was made.
    await Promise.all([theatre.ringback.api.cpuMs(), theatre.ringback.worker?.cpuMs()]);
    const count = async (query) => (await theatre.client.workflow.count(query)).count;
    const failed = await count('ExecutionStatus IN ("Failed", "TimedOut", "Terminated")');
    const contacts = await count('WorkflowType = "contact" AND ExecutionStatus = "Running"');
    console.log(`${contacts} contacts were made; ${failed} workflows failed.`);
    if (failed > 0 || contacts === 0) process.exitCode ||= 1;
  } finally {
    await theatre.stop();
  }
} finally {
  await temporal.stop();
}
