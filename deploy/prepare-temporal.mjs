// Makes a Temporal cluster ready for Ringback: the namespace, its retention, the search attributes. Waits for the
// server, may run again at any time, and ends with 0 once the namespace takes workflows.
// TEMPORAL_ADDRESS and TEMPORAL_NAMESPACE say where; RETENTION_DAYS (30) how long an ended run is kept.
import { setTimeout as delay } from 'node:timers/promises';
import { connectClient } from '../dist/src/temporal/connection.js';
import {
  registerSearchAttributes,
  SearchAttributeError,
} from '../dist/src/temporal/register-search-attributes.js';

const GIVE_UP_MS = 180_000;
const ALREADY_EXISTS = 6;
const NOT_FOUND = 5;
const SECONDS_A_DAY = 86_400;

const retentionDays = Number(process.env.RETENTION_DAYS ?? 30);
if (!Number.isInteger(retentionDays) || retentionDays < 1)
  fail('RETENTION_DAYS must be a number of days from 1');

const temporal = await eventually('reach Temporal', () => connectClient());
const { connection, namespace } = temporal;
await eventually('create the namespace', createNamespace);
const added = await eventually('register the search attributes', () =>
  registerSearchAttributes(connection, namespace),
);
if (added.length > 0) say(`search attributes added: ${added.join(', ')}`);
// The server learns of a namespace and its attributes some seconds after they were written.
await eventually('see the namespace in use', () =>
  connection.workflowService.countWorkflowExecutions({
    namespace,
    query: 'RingbackAccount = "none" AND RingbackPaused = true',
  }),
);
await connection.close();
say(`namespace "${namespace}" is ready`);

async function createNamespace() {
  const retention = { seconds: retentionDays * SECONDS_A_DAY };
  try {
    await connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: retention,
    });
    say(`namespace "${namespace}" created, retention ${retentionDays} days`);
  } catch (error) {
    if (error?.code !== ALREADY_EXISTS) throw error;
    await connection.workflowService.updateNamespace({
      namespace,
      config: { workflowExecutionRetentionTtl: retention },
    });
  }
}

/** Tries every second until it works; a search attribute of the wrong type is for people to mend. */
async function eventually(what, attempt) {
  const until = Date.now() + GIVE_UP_MS;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof SearchAttributeError) return fail(error.message);
      const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
      if (Date.now() > until) return fail(`could not ${what}: ${reason}`);
      if (tries % 10 === 1 && error?.code !== NOT_FOUND) say(`waiting to ${what}: ${reason}`);
      await delay(1_000);
    }
  }
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
