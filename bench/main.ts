/**
 * `npm run bench`: what Ringback costs, each figure beside the least that could do the same, in one run.
 *
 *   npm run bench                     7 rounds of everything, about twelve minutes
 *   npm run bench -- --quick          2 small rounds, all areas at once, to see that it works
 *   npm run bench -- intake french    these areas alone
 */
import { parseArgs } from 'node:util';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { measureForms } from './forms.js';
import { measureFrenchConversation } from './french-conversation.js';
import { measureIntake } from './intake.js';
import { measureLifetime } from './lifetime.js';
import { measureLoad } from './load.js';
import { measureReplies } from './replies.js';
import type { AreaReport } from './report.js';
import { isMet, table, writeResults } from './report.js';
import { SECRETS, startTemporal } from './system.js';
import type { BenchTemporal } from './system.js';
import { measureThroughput } from './throughput.js';
import { measureWebhooks } from './webhooks.js';

const AREAS: Record<
  string,
  (temporal: BenchTemporal, rounds: number, quick: boolean) => Promise<AreaReport>
> = {
  intake: (temporal, rounds, quick) => measureIntake(temporal, rounds, quick ? 200 : 500),
  reply: (temporal, rounds, quick) => measureReplies(temporal, rounds, quick ? 10 : 50),
  french: (temporal, rounds, quick) => measureFrenchConversation(temporal, rounds, quick ? 0.05 : 0.2),
  throughput: (temporal, rounds, quick) => measureThroughput(temporal, rounds, quick ? 10 : 50),
  lifetime: measureLifetime,
  load: (temporal, rounds, quick) => measureLoad(temporal, rounds, quick ? 5 : 60),
  forms: (temporal, _rounds, quick) => measureForms(temporal, quick ? 200 : 5_000),
  webhook: (temporal, rounds, quick) => measureWebhooks(temporal, rounds, quick ? 5 : 60),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quick: { type: 'boolean', default: false } },
});
const unknown = positionals.filter((name) => !(name in AREAS));
if (unknown.length > 0) {
  console.error(`There is no area ${unknown.join(', ')}: choose of ${Object.keys(AREAS).join(', ')}.`);
  process.exit(2);
}
const rounds = values.quick ? 2 : 7;
Runtime.install({ logger: new DefaultLogger('ERROR'), shutdownSignals: [] });
Object.assign(process.env, SECRETS);
// Each process started here is ended with this one, by a listener of its own.
process.setMaxListeners(100);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

const temporal = await startTemporal();
const reports: Record<string, AreaReport> = {};
try {
  const chosen = Object.keys(AREAS).filter((name) => positionals.length === 0 || positionals.includes(name));
  // In a hurry all at once: that shows that everything works, not how fast it is.
  if (values.quick) await Promise.all(chosen.map(run));
  else for (const name of chosen) await run(name);
} finally {
  await temporal.stop();
}
async function run(name: string): Promise<void> {
  const since = performance.now();
  const report = await AREAS[name]?.(temporal, rounds, values.quick);
  if (report) reports[name] = report;
  console.error(`${name}: measured in ${((performance.now() - since) / 1_000).toFixed(0)} s`);
}

const lines = Object.values(reports).flatMap((report) => report.lines);
console.log(`\n${table(lines)}\n`);
console.log(
  `${lines.filter((line) => isMet(line) === false).length} targets missed; medians of ${rounds} rounds.`,
);
console.log(`All of it: ${writeResults('bench/results', reports, rounds)}`);
