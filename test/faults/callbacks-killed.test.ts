import { afterAll, beforeAll, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { ContactState } from '../../src/domain/contact/state.js';
import { QUERIES } from '../../src/temporal/contract.js';
import { until } from '../support/polling.js';
import { build, startWorkerProcess } from '../support/processes.js';
import type { WorkerProcess } from '../support/processes.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

/** `RINGBACK_KILLS=300` for the whole of it. */
const KILLS = Number(process.env['RINGBACK_KILLS'] ?? 5);
const CONTACTS_PER_KILL = 2;
const CALLBACKS_PER_CONTACT = 3;
/** The endpoint takes up to so long, so that a kill meets a request at any stage. Milliseconds. */
const SLOWEST_ANSWER = 60;
/**
 * The longest way back: a task and an attempt that died are missed within 10 and 5 s, and who lost many workers in a
 * row waits 15 s more, each once or twice over. Milliseconds.
 */
const SOON = 90_000;

let temporal: TestTemporal;
let ringback: Ringback;
let worker: WorkerProcess | null = null;
const arrived: { crmId: string; id: string; sequence: number }[] = [];

/** A client's system that answers after a moment. */
const endpoint = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { crm_id: crmId } = JSON.parse(Buffer.concat(chunks).toString()) as { crm_id: string };
    const header = (name: string): string => String(request.headers[name]);
    arrived.push({ crmId, id: header('webhook-id'), sequence: Number(header('ringback-sequence')) });
    setTimeout(() => response.writeHead(200).end(), Math.random() * SLOWEST_ANSWER);
  });
});

beforeAll(async () => {
  build();
  temporal = await realServer();
  ringback = await startRingback(temporal, { workers: false });
  await new Promise<void>((resolve) => endpoint.listen(0, 'localhost', resolve));
});
afterAll(async () => {
  await worker?.kill();
  endpoint.closeAllConnections();
  endpoint.close();
  await ringback.stop();
  await temporal.close();
});

/** Numbers that cannot be one: each new payload about them is answered by a callback, and by nothing else. */
async function postContacts(round: number): Promise<string[]> {
  const ids = Array.from({ length: CONTACTS_PER_KILL }, (_, index) => `CRM_${round}_${index}`);
  for (let callback = 0; callback < CALLBACKS_PER_CONTACT; callback += 1) {
    for (const crmId of ids) {
      await ringback.post({
        phone_number: `no number ${crmId}`,
        crm_contact_id: crmId,
        custom: { callback },
      });
    }
  }
  return ids;
}

/** What the contacts wait for whose callbacks are missing. */
async function whatWaits(crmIds: string[]): Promise<string> {
  const told = crmIds.slice(0, 5).map(async (crmId) => {
    const hash = createHash('sha256').update(`no number ${crmId}`).digest('hex').slice(0, 24);
    const handle = temporal.client.workflow.getHandle(`contact:alvio:test:raw-${hash}`);
    const { pendingActivities, pendingWorkflowTask, workflowExecutionInfo } = (await handle.describe()).raw;
    const state = await handle.query<ContactState>(QUERIES.state);
    return JSON.stringify({
      crmId,
      status: workflowExecutionInfo?.status,
      task: pendingWorkflowTask,
      activities: pendingActivities?.map(
        ({ activityType, state: phase, attempt, scheduledTime, lastFailure }) => ({
          type: activityType?.name,
          phase,
          attempt,
          scheduledTime,
          failure: lastFailure?.message,
        }),
      ),
      waiting: state.outbox.waiting,
    });
  });
  return `${crmIds.length} of them\n${(await Promise.all(told)).join('\n')}`;
}

async function startWorker(): Promise<WorkerProcess> {
  const { port } = endpoint.address() as AddressInfo;
  return startWorkerProcess(ringback, { env: { CRM_PORT: String(port) } });
}

it(
  `a worker killed ${KILLS} times at random while it delivers loses no callback and keeps their order (C-13, T8)`,
  { timeout: 120_000 + KILLS * 30_000 },
  async () => {
    const crmIds: string[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      crmIds.push(...(await postContacts(kill)));
      const before = arrived.length;
      worker = await startWorker();
      const wanted = before + 1 + Math.floor(Math.random() * 4);
      await until('some deliveries', () => arrived.length >= wanted, 60_000);
      await delay(Math.random() * SLOWEST_ANSWER);
      await worker.kill();
    }
    worker = await startWorker();
    const sequences = (crmId: string) => arrived.filter((one) => one.crmId === crmId);
    const missing = (): string[] =>
      crmIds.filter((crmId) => new Set(sequences(crmId).map(({ id }) => id)).size < CALLBACKS_PER_CONTACT);
    // Nobody helps: who lost a worker, or several in a row, is tried again within seconds.
    const killed = performance.now();
    while (missing().length > 0) {
      const before = arrived.length;
      await until('another callback', () => arrived.length > before, SOON).catch(async (error: unknown) => {
        throw new Error(`${String(error)}: ${await whatWaits(missing())}`);
      });
    }
    const seconds = Math.round((performance.now() - killed) / 1_000);

    for (const crmId of crmIds) {
      const came = sequences(crmId);
      const inOrder = came.map(({ sequence }) => sequence);
      expect(inOrder, crmId).toEqual(inOrder.toSorted((one, other) => one - other));
      expect([...new Set(inOrder)], crmId).toEqual([1, 2, 3]);
      const pairs = new Set(came.map(({ id, sequence }) => `${id} ${sequence}`));
      expect(pairs.size, crmId).toBe(CALLBACKS_PER_CONTACT);
    }
    const again = arrived.length - crmIds.length * CALLBACKS_PER_CONTACT;
    process.stdout.write(
      `${KILLS} kills: ${arrived.length} arrivals, ${again} repeated, the last ${seconds} s after the last kill\n`,
    );
  },
);
