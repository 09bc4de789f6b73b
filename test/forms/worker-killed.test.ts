/** Forms and agents while the worker is killed: every lead on at most one list, and none lost. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AgentState } from '../../src/domain/agent.js';
import type { ContactState } from '../../src/domain/contact/state.js';
import { agentWorkflowId, contactWorkflowId } from '../../src/domain/identity.js';
import { QUERIES } from '../../src/temporal/contract.js';
import { until } from '../support/polling.js';
import { build, startWorkerProcess } from '../support/processes.js';
import type { WorkerProcess } from '../support/processes.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { form, postForm } from './support.js';

const AGENTS = ['1234', '1235', '1236'];
const LEADS = Array.from({ length: 60 }, (_, index) => `818742${String(1_000 + index)}`);
const ROUNDS = 8;
const KILLS = 2;

let temporal: TestTemporal;
let ringback: Ringback;
let worker: WorkerProcess;

beforeAll(async () => {
  build();
  temporal = await realServer();
  ringback = await startRingback(temporal, { workers: false });
  worker = await startWorkerProcess(ringback);
});
afterAll(async () => {
  await worker.kill();
  await ringback.stop();
  await temporal.close();
});

async function call(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  for (;;) {
    const response = await fetch(`${ringback.url}/v1/${path}?environment=test&account=aloware`, {
      method,
      headers: { 'api-key': 'operator-demo', 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    // As an agent's client does while the worker is away.
    if (response.status !== 503) return (await response.json()) as { contact?: { number: string } | null };
    await response.text();
  }
}

const agentState = (id: string) =>
  temporal.client.workflow.getHandle(agentWorkflowId('aloware', 'test', id)).query<AgentState>(QUERIES.agent);
const contactState = (number: string) =>
  temporal.client.workflow
    .getHandle(contactWorkflowId({ account: 'aloware', environment: 'test', number }))
    .query<ContactState>(QUERIES.state);

it('every lead is on one list or was taken once, whatever is killed in between (S4-27, S4-28)', async () => {
  const taken: string[] = [];
  for (const id of AGENTS) await call('PUT', `agents/${id}`, { availability: 'available' });
  const wish = {
    distribute_to_ring_group: true,
    ring_group_id: '5',
    check_available_users: true,
    add_to_powerdialer: true,
    user_id: '1236',
  };
  let posted = 0;
  const posting = (async () => {
    for (let from = 0; from < LEADS.length; from += 10) {
      await Promise.all(
        LEADS.slice(from, from + 10).map(async (number) => {
          const { status } = await postForm(ringback, form({ phone_number: number, ...wish }));
          expect(status).toBe(201);
          posted += 1;
        }),
      );
      const id = AGENTS[from % 3] ?? '';
      await call('PUT', `agents/${id}`, { availability: from % 20 === 0 ? 'busy' : 'available' });
    }
  })();
  const calling = (async () => {
    const callOn = async (id: string): Promise<void> => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const key = { 'idempotency-key': `${id}-${round}` };
        const { contact } = await call('POST', `agents/${id}/next`, undefined, key);
        if (contact) taken.push(contact.number);
      }
    };
    await Promise.all(AGENTS.map(callOn));
  })();
  for (let kills = 0; kills < KILLS; kills += 1) {
    const share = ((kills + 1) * LEADS.length) / (KILLS + 1);
    await until(`${share} leads are posted`, () => posted >= share);
    await worker.kill();
    worker = await startWorkerProcess(ringback);
  }
  await Promise.all([posting, calling]);

  const numbers = LEADS.map((number) => `+1${number}`);
  const listed = async () =>
    (await Promise.all(AGENTS.map(agentState))).flatMap(({ list }) => list.map(({ number }) => number));
  await expect
    .poll(async () => (await listed()).length + taken.length, { timeout: 60_000, interval: 200 })
    .toBe(LEADS.length);
  expect([...(await listed()), ...taken].toSorted()).toEqual(numbers);

  // Both sides say the same.
  const states = new Map(await Promise.all(AGENTS.map(async (id) => [id, await agentState(id)] as const)));
  for (const number of numbers) {
    const { dialer } = await contactState(number);
    const agent = dialer.listing && states.get(dialer.listing.agent);
    expect(agent?.list.some(({ key }) => key === dialer.listing?.key) ?? taken.includes(number)).toBe(true);
    expect(dialer.owner).not.toBeNull();
  }
  for (const id of AGENTS) await replayRuns(temporal.client, agentWorkflowId('aloware', 'test', id));
}, 180_000);
