/** Payload encryption over a change of keys, with processes as in production. */
import { randomBytes } from 'node:crypto';
import { Client } from '@temporalio/client';
import type { WorkflowHandle } from '@temporalio/client';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ContactState } from '../../src/domain/contact/state.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { QUERIES, SIGNALS } from '../../src/temporal/contract.js';
import { temporalPlugin } from '../../src/temporal/plugin.js';
import { until } from '../support/polling.js';
import type { ApiProcess, WorkerProcess } from '../support/processes.js';
import { build, startApiProcess, startWorkerProcess } from '../support/processes.js';
import { startRingback, TEST_ENDPOINT } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, workflowBundle } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const A = `first:${randomBytes(32).toString('base64')}`;
const B = `second:${randomBytes(32).toString('base64')}`;
/** What an operator reads, at the run in Temporal's UI and in the worker's log. */
const LACKING = 'a payload is encrypted with key "first", which RINGBACK_ENCRYPTION_KEYS lacks';
const [OLD, LEFT, NEW] = ['+33612347101', '+33612347102', '+33612347103'];

let temporal: TestTemporal;
let ringback: Ringback;
let api: ApiProcess | undefined;
let worker: WorkerProcess | undefined;

beforeAll(async () => {
  build();
  temporal = await realServer();
  ringback = await startRingback(temporal, { workers: false });
}, 120_000);
afterAll(async () => {
  await worker?.kill();
  await api?.kill();
  await ringback.stop();
  await temporal.close();
});

async function runWith(keys: string): Promise<void> {
  await Promise.all([worker?.kill(), api?.kill()]);
  const env = { RINGBACK_ENCRYPTION_KEYS: keys };
  [api, worker] = await Promise.all([startApiProcess(ringback, env), startWorkerProcess(ringback, { env })]);
}
function client(keys: string): Client {
  const { connection, namespace } = temporal;
  return new Client({ connection, namespace, plugins: [temporalPlugin({ RINGBACK_ENCRYPTION_KEYS: keys })] });
}
function contact(number: string, keys: string): WorkflowHandle {
  const id = contactWorkflowId({ account: 'alvio', environment: 'test', number });
  return client(keys).workflow.getHandle(id);
}
async function operator(path: string): Promise<{ status: number; text: string }> {
  const query = 'account=alvio&environment=test';
  const response = await fetch(`${api?.url}/v1/${path}?${query}`, {
    headers: { 'api-key': 'operator-demo' },
  });
  return { status: response.status, text: await response.text() };
}
async function post(number: string, more: object = {}): Promise<number> {
  const response = await fetch(`${api?.url}/${TEST_ENDPOINT.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'api-key': TEST_ENDPOINT.key },
    body: JSON.stringify({ phone_number: number, crm_contact_id: number, ...more }),
  });
  return response.status;
}
const postsOf = async (number: string, keys: string) =>
  (await contact(number, keys).query<ContactState>(QUERIES.state)).posts.length;
/** The ids of keys that the newest run was written with. */
async function keysIn(number: string, keys: string): Promise<string[]> {
  const history = JSON.stringify(await contact(number, keys).fetchHistory());
  const ids = [...history.matchAll(/"encryption-key-id":"([^"]+)"/g)].map(([, id = '']) =>
    Buffer.from(id, 'base64').toString(),
  );
  return [...new Set(ids)].sort();
}

describe('contacts under one key', () => {
  it('are written with it', async () => {
    await runWith(A);
    for (const number of [OLD, LEFT]) expect(await post(number)).toBe(200);
    await until('first callbacks', () =>
      [OLD, LEFT].every((number) => ringback.inbox.statuses(number).length > 0),
    );
    expect(await keysIn(OLD, A)).toEqual(['first']);
  }, 60_000);
});

describe('with a new key before the old one', () => {
  it('old contacts are read, and go on with the new key', async () => {
    await runWith(`${B},${A}`);
    expect(await post(OLD, { name: 'Second post' })).toBe(200);
    await until('both posts', async () => (await postsOf(OLD, `${B},${A}`)) === 2);
    expect(await keysIn(OLD, `${B},${A}`)).toEqual(['first', 'second']);
    expect((await operator(`contacts/${OLD}`)).text).toContain('Second post');
  }, 60_000);

  it('what was written under both replays', async () => {
    const history = await contact(OLD, `${B},${A}`).fetchHistory();
    const plugins = [temporalPlugin({ RINGBACK_ENCRYPTION_KEYS: `${B},${A}` })];
    await Worker.runReplayHistory({ workflowBundle: workflowBundle(), plugins }, history);
  }, 30_000);

  it('after a roll, a contact starts from a state under the new key alone', async () => {
    // All but one, which is forgotten.
    const runs: { workflowId: string; runId: string }[] = [];
    const { workflow } = client(`${B},${A}`);
    for await (const run of workflow.list({ query: `ExecutionStatus = 'Running'` })) {
      if (!run.workflowId.endsWith(LEFT)) runs.push(run);
    }
    for (const { workflowId, runId } of runs) {
      const handle = workflow.getHandle(workflowId);
      await handle.signal(SIGNALS.refresh);
      await until(`${workflowId} in a new run`, async () => (await handle.describe()).runId !== runId);
    }
    expect(await keysIn(OLD, `${B},${A}`)).toEqual(['second']);
  }, 60_000);
});

describe('with the new key alone', () => {
  it('who was rolled goes on, and so does who is new', async () => {
    await runWith(B);
    expect(await post(OLD, { name: 'Third post' })).toBe(200);
    expect(await post(NEW)).toBe(200);
    await until('the third post', async () => (await postsOf(OLD, B)) === 3);
    await until('the first callback of the new one', () => ringback.inbox.statuses(NEW).length > 0);
  }, 60_000);

  it('who was not waits, with an error that names the key, and nobody else is held up', async () => {
    expect(await post(LEFT, { name: 'Never read' })).toBe(200);
    const left = contact(LEFT, A);
    const failure = await until(
      'a failed task',
      async () => {
        const { events } = await left.fetchHistory();
        return events?.find(({ workflowTaskFailedEventAttributes: failed }) => failed) ?? null;
      },
      20_000,
    );
    expect(failure?.workflowTaskFailedEventAttributes?.failure?.message).toBe(LACKING);
    await until(
      'the log to say so',
      () => worker?.output().includes(JSON.stringify(`Error: ${LACKING}`)) ?? false,
    );
    expect((await operator(`contacts/${LEFT}`)).status).toBe(503);
    const listed = await operator('contacts');
    expect([listed.status, listed.text.includes(LEFT), listed.text.includes(NEW)]).toEqual([200, true, true]);
    expect(await post(NEW)).toBe(200);
    await until('the second post', async () => (await postsOf(NEW, B)) === 2);
  }, 60_000);
});
