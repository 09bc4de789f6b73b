import { afterAll, beforeAll, expect, it } from 'vitest';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { identifyPhone } from '../../src/domain/phone.js';
import { SIGNALS } from '../../src/temporal/contract.js';
import type { ResendRequest } from '../../src/temporal/contract.js';
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

async function deliverNow(crmId: string): Promise<void> {
  const { number } = identifyPhone(`no number ${crmId}`, 'FR');
  const id = contactWorkflowId({ account: 'alvio', environment: 'test', number });
  const request: ResendRequest = { what: 'waiting', spreadMs: 0 };
  await temporal.client.workflow.getHandle(id).signal(SIGNALS.resendCallbacks, request);
}

async function startWorker(): Promise<WorkerProcess> {
  const { port } = endpoint.address() as AddressInfo;
  return startWorkerProcess(ringback, { env: { CRM_PORT: String(port) } });
}

it(
  `a worker killed ${KILLS} times at random while it delivers loses no callback and keeps their order (C-13, T8)`,
  { timeout: 720_000 + KILLS * 15_000 },
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
    // Whoever lost several workers in a row waits for long: as an operator would, ask for all of it now.
    await until(
      'all callbacks',
      async () => {
        if (missing().length === 0) return true;
        await Promise.all(missing().slice(0, 50).map(deliverNow));
        await delay(5_000);
        return false;
      },
      600_000,
    );

    for (const crmId of crmIds) {
      const came = sequences(crmId);
      const inOrder = came.map(({ sequence }) => sequence);
      expect(inOrder, crmId).toEqual(inOrder.toSorted((one, other) => one - other));
      expect([...new Set(inOrder)], crmId).toEqual([1, 2, 3]);
      const pairs = new Set(came.map(({ id, sequence }) => `${id} ${sequence}`));
      expect(pairs.size, crmId).toBe(CALLBACKS_PER_CONTACT);
    }
    const again = arrived.length - crmIds.length * CALLBACKS_PER_CONTACT;
    process.stdout.write(`${KILLS} kills: ${arrived.length} arrivals, ${again} of them repeated\n`);
  },
);
