/** Agents, their lists and the search over HTTP, on a real Temporal server. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { agentWorkflowId, contactWorkflowId } from '../../src/domain/identity.js';
import { newAgent } from '../../src/domain/agent.js';
import type { AgentState } from '../../src/domain/agent.js';
import { SIGNALS, TASK_QUEUES, WORKFLOWS } from '../../src/temporal/contract.js';
import { begin } from '../../src/workflows/entity.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { form, postForm } from './support.js';

const SOON = { timeout: 15_000, interval: 50 };
const WHOSE = 'environment=test&account=aloware';

let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, {
    settings: ({ accounts: { aloware } }) => {
      for (const id of ['20', '21', '22']) if (aloware) aloware.dialer.agents[id] = { name: `Agent ${id}` };
      if (aloware) aloware.dialer.ring_groups['9'] = { name: 'Nine', agents: ['20', '21', '22'] };
    },
  });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

async function call(method: string, path: string, body?: object, headers: Record<string, string> = {}) {
  const url = `${ringback.url}/v1/${path}${path.includes('?') ? '&' : '?'}${WHOSE}`;
  const response = await fetch(url, {
    method,
    headers: { 'api-key': 'operator-demo', ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, text, body: (isJson ? JSON.parse(text) : {}) as Record<string, unknown> };
}
const state = (number: string) => ringback.state(number, 'test', 'aloware');
const numbersOf = async (agent: string) => {
  const { body } = await call('GET', `agents/${agent}/list`);
  return (body['contacts'] as { number: string }[]).map(({ number }) => number);
};
const nextOf = async (agent: string, headers = {}) => {
  const { body } = await call('POST', `agents/${agent}/next`, undefined, headers);
  return (body['contact'] as { number: string } | null)?.number ?? null;
};
/** As clients of forms do, again when it is answered 503. */
async function post(number: string, more: object) {
  await vi.waitFor(async () => {
    const { status, body } = await postForm(ringback, form({ phone_number: number, ...more }));
    expect(status, JSON.stringify(body)).toBeLessThan(300);
  }, SOON);
}

describe('an agent', () => {
  it('is offline until they say otherwise (S4-26)', async () => {
    expect((await call('GET', 'agents/1236')).body).toMatchObject({
      name: 'Edsger',
      availability: 'offline',
    });
    const { status, body } = await call('PUT', 'agents/1236', { availability: 'on_break' });
    expect([status, body['availability']]).toEqual([200, 'on_break']);
    expect((await call('PUT', 'agents/1236', { availability: 'asleep' })).status).toBe(400);
    expect((await call('GET', 'agents/none')).status).toBe(404);
  });

  it('has a list in the order of its forms, and takes one at a time (S4-27, S4-29)', async () => {
    const to = { user_id: '1234', add_to_powerdialer: true };
    await post('8187406001', to);
    await expect.poll(() => numbersOf('1234'), SOON).toEqual(['+18187406001']);
    await post('8187406002', { ...to, powerdialer_position: 'bottom' });
    await expect.poll(async () => (await numbersOf('1234')).length, SOON).toBe(2);
    await post('8187406003', { ...to, powerdialer_position: 'top' });
    await expect
      .poll(() => numbersOf('1234'), SOON)
      .toEqual(['+18187406003', '+18187406001', '+18187406002']);
    // A contact on anyone's list is skipped, also by another agent's form (S4-28).
    await post('8187406001', { user_id: '1235', add_to_powerdialer: true });
    await expect.poll(async () => (await state('+18187406001')).dialer.owner, SOON).toBe('1235');
    expect(await numbersOf('1235')).toEqual([]);

    const key = { 'idempotency-key': 'call-1' };
    expect(await nextOf('1234', key)).toBe('+18187406003');
    expect(await nextOf('1234', key)).toBe('+18187406003');
    await expect.poll(async () => (await state('+18187406003')).dialer.listing, SOON).toBeNull();
    await call('PUT', 'agents/1234/list/8187406002', { position: 'top' });
    expect(await numbersOf('1234')).toEqual(['+18187406002', '+18187406001']);
    expect((await call('DELETE', 'agents/1234/list/8187406002')).status).toBe(204);
    expect((await call('DELETE', 'agents/1234/list/8187406002')).status).toBe(409);
    await call('DELETE', 'agents/1234/list');
    expect(await numbersOf('1234')).toEqual([]);
    await expect.poll(async () => (await state('+18187406001')).dialer.listing, SOON).toBeNull();
  });

  it('keeps the list over a new run', async () => {
    const id = agentWorkflowId('aloware', 'test', '1235');
    const to = { user_id: '1235', add_to_powerdialer: true, powerdialer_position: 'bottom' };
    const numbers = ['+18187406007', '+18187406008', '+18187406009'];
    for (const number of numbers) await post(number.slice(2), to);
    await expect.poll(() => numbersOf('1235'), SOON).toEqual(numbers);
    const key = { 'idempotency-key': 'call-2' };
    expect(await nextOf('1235', key)).toBe(numbers[0]);
    const handle = temporal.client.workflow.getHandle(id);
    const { runId } = await handle.describe();
    await handle.signal(SIGNALS.refresh);
    await expect.poll(async () => (await handle.describe()).runId, SOON).not.toBe(runId);
    // A run that follows another within a second begins with a wait, of which people see nothing.
    expect(await numbersOf('1235')).toEqual(numbers.slice(1));
    expect(await nextOf('1235', key)).toBe(numbers[0]);
    expect(await nextOf('1235')).toBe(numbers[1]);
    expect(await numbersOf('1235')).toEqual(numbers.slice(2));
    expect(await replayRuns(temporal.client, id)).toBe(2);
  });

  it('gets another contact with each request whose Idempotency-Key is blank', async () => {
    const numbers = ['+18187406016', '+18187406017'];
    const to = { user_id: '1236', add_to_powerdialer: true, powerdialer_position: 'bottom' };
    for (const number of numbers) await post(number.slice(2), to);
    await expect.poll(() => numbersOf('1236'), SOON).toEqual(numbers);
    const blank = { 'idempotency-key': ' ' };
    expect([await nextOf('1236', blank), await nextOf('1236', blank)]).toEqual(numbers);
  });

  it('shows in the Temporal UI what forms say as text, never as Markdown', async () => {
    const lead_source = '# [Click](https://evil.example) **now**';
    await post('8187406018', { user_id: '1236', add_to_powerdialer: true, lead_source });
    await expect.poll(() => numbersOf('1236'), SOON).toEqual(['+18187406018']);
    const metadata = await temporal.client.workflow
      .getHandle(agentWorkflowId('aloware', 'test', '1236'))
      .query<{ currentDetails?: string }>('__temporal_workflow_metadata');
    expect(metadata.currentDetails).toContain(
      String.raw`1. +18187406018 (\# \[Click\](https://evil.example) \*\*now\*\*)`,
    );
    await call('DELETE', 'agents/1236/list');
  });

  it('tells a contact that it is off the list also when the run that took it could not', async () => {
    const number = '+18187406012';
    await post(number.slice(2), { user_id: '22', add_to_powerdialer: true });
    await expect.poll(() => numbersOf('22'), SOON).toEqual([number]);
    const key = (await state(number)).dialer.listing?.key ?? '';
    const id = agentWorkflowId('aloware', 'test', '22');
    await temporal.client.workflow.getHandle(id).terminate();
    const unlisted = { number, key, how: 'taken' };
    const carried = begin<AgentState, object>({ ...newAgent(), over: [key] }, 0);
    carried.inbox.push({ fact: 'perhaps_untold', unlisted });
    await temporal.client.workflow.start(WORKFLOWS.agent, {
      workflowId: id,
      taskQueue: TASK_QUEUES.entities,
      args: [{ account: 'aloware', environment: 'test', agent: '22', clockOffset: 0 }, carried],
    });
    await expect.poll(async () => (await state(number)).dialer.listing, SOON).toBeNull();
    await post(number.slice(2), { user_id: '21', add_to_powerdialer: true });
    await expect.poll(() => numbersOf('21'), SOON).toEqual([number]);
    await call('DELETE', 'agents/21/list');
  });

  it('taken out of the settings keeps nobody: their list is seen and cleared, and nobody comes onto it (S4-27)', async () => {
    const agents = ringback.settings.accounts['aloware']?.dialer.agents ?? {};
    agents['23'] = { name: 'Leaver' };
    const to = { user_id: '23', add_to_powerdialer: true, powerdialer_position: 'bottom' };
    await post('8187406031', to);
    await post('8187406032', to);
    await post('8187406033', { user_id: '23' });
    await expect.poll(() => numbersOf('23'), SOON).toEqual(['+18187406031', '+18187406032']);
    delete agents['23'];

    await post('8187406033', { add_to_powerdialer: true });
    await expect
      .poll(async () => (await state('+18187406033')).trouble, SOON)
      .toBe("On nobody's power-dialer list: the settings have no agent 23");
    expect((await state('+18187406033')).dialer.listing).toBeNull();
    expect(await numbersOf('23')).toEqual(['+18187406031', '+18187406032']);
    // Who leaves by themselves is off it too.
    await call('POST', 'contacts/8187406032/do-not-contact');
    await expect.poll(() => numbersOf('23'), SOON).toEqual(['+18187406031']);

    expect((await call('GET', 'agents/23')).status).toBe(404);
    expect((await call('POST', 'agents/23/next')).status).toBe(404);
    expect((await call('GET', 'agents/nobody/list')).status).toBe(404);
    expect((await call('DELETE', 'agents/nobody/list')).status).toBe(404);
    expect((await call('DELETE', 'agents/23/list')).status).toBe(204);
    await expect.poll(async () => (await state('+18187406031')).dialer.listing, SOON).toBeNull();
    await post('8187406031', { user_id: '20', add_to_powerdialer: true });
    await expect.poll(() => numbersOf('20'), SOON).toEqual(['+18187406031']);
    await call('DELETE', 'agents/20/list');
  });

  it('says how a call went: unanswered, the engagement starts; a booked meeting takes them off the list', async () => {
    await post('8187406010', { user_id: '1236', add_to_powerdialer: true });
    expect((await call('PUT', 'contacts/8187406010/disposition', { disposition_id: 9 })).status).toBe(400);
    expect((await call('PUT', 'contacts/8187406010/disposition', { disposition_id: 1235 })).status).toBe(204);
    await expect
      .poll(async () => (await state('+18187406010')).engagement?.openedBy, SOON)
      .toBe('missed_call');
    expect((await state('+18187406010')).dialer.disposition).toBe('1235');
  });
});

describe('distribution to a ring group', () => {
  it('goes to who is available, and to nobody when none is (S4-24, S4-26, A-09)', async () => {
    const wish = {
      distribute_to_ring_group: 1,
      ring_group_id: 9,
      check_available_users: 1,
      add_to_powerdialer: 1,
    };
    await post('8187406020', wish);
    await expect.poll(async () => (await state('+18187406020')).dialer.distributing, SOON).toBeNull();
    expect((await state('+18187406020')).dialer).toMatchObject({ owner: null, listing: null });
    await call('PUT', 'agents/21', { availability: 'available' });
    // Availability is taken as known for a second.
    await expect
      .poll(async () => {
        await post('8187406021', wish);
        return (await state('+18187406021')).dialer.owner;
      }, SOON)
      .toBe('21');
    await expect.poll(() => numbersOf('21'), SOON).toEqual(['+18187406021']);
  });

  it('lists every lead once, on one list, while leads come and agents take them', async () => {
    for (const id of ['20', '21', '22']) await call('DELETE', `agents/${id}/list`);
    const numbers = Array.from({ length: 60 }, (_, index) => `818741${String(1_000 + index)}`);
    const wish = {
      distribute_to_ring_group: true,
      ring_group_id: '9',
      add_to_powerdialer: true,
      powerdialer_position: 'bottom',
    };
    // Each twice: the second changes nothing.
    await Promise.all(numbers.flatMap((number) => [post(number, wish), post(number, wish)]));
    const all = async () => (await Promise.all(['20', '21', '22'].map(numbersOf))).flat();
    await expect.poll(async () => (await all()).length, SOON).toBe(60);
    const taken: (string | null)[] = [];
    for (const id of ['20', '21', '22'])
      taken.push(...(await Promise.all(Array.from({ length: 40 }, () => nextOf(id)))));
    const called = taken.filter((number) => number !== null);
    expect(new Set(called).size).toBe(called.length);
    expect(called.toSorted()).toEqual(numbers.map((number) => `+1${number}`));
    expect(await all()).toEqual([]);
  });
});

describe('the search', () => {
  it('finds by tag, campaign, source, stage, owner and place, with cursor and as CSV (S4-02, S4-14)', async () => {
    for (let index = 0; index < 3; index += 1) {
      await post(`212555013${index}`, {
        name: '=Jane',
        tag_id: 1235,
        campaign_id: 1234,
        lead_source: "O'Neil's fair",
        source: 'Partners',
        user_id: '1236',
        date_of_birth: '12/05/1975',
        line_id: '1234',
      });
    }
    const find = async (query: string) =>
      (await call('GET', `contacts?${query}`)).body as unknown as {
        contacts: { number: string }[];
        next_cursor: string | null;
      };
    const numbers = ['+12125550130', '+12125550131', '+12125550132'];
    for (const query of [
      'tag=1235',
      'campaign=Spring%20offer',
      `source=${encodeURIComponent("O'Neil's fair")}`,
      'source=Partners&tag=1235',
      'city=New%20York',
      'state=NY',
      'state=New%20York&country=USA',
      'country=US&born=12-05',
      'line=1234&stage=no%20engagement&owner=1236',
    ]) {
      await expect
        .poll(async () => (await find(query)).contacts.map(({ number }) => number).toSorted(), SOON)
        .toEqual(numbers);
    }
    const first = await find('tag=1235&limit=2');
    expect(first.contacts).toHaveLength(2);
    const rest = await find(`tag=1235&limit=2&cursor=${first.next_cursor}`);
    expect([...first.contacts, ...rest.contacts].map(({ number }) => number).toSorted()).toEqual(numbers);
    expect((await call('GET', `contacts?tag=1234&cursor=${first.next_cursor}`)).status).toBe(400);
    const { text } = await call('GET', 'contacts?tag=1235&format=csv');
    expect(text.split('\r\n')).toHaveLength(5);
    expect(text).toContain("'+12125550130");
    expect((await find(`tag=${encodeURIComponent("1235' OR '1'='1")}`)).contacts).toEqual([]);
  });

  it('replays', async () => {
    for (const number of ['+12125550130', '+18187406010', '+18187406021'])
      await replayRuns(
        temporal.client,
        contactWorkflowId({ account: 'aloware', environment: 'test', number }),
      );
    await replayRuns(temporal.client, agentWorkflowId('aloware', 'test', '21'));
  });
});
