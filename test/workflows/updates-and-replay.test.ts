/**
 * What people command reaches a workflow as an update, and mostly one that no worker has in its cache: a contact that
 * slept for weeks. Whatever such an update leads to, the run can be taken up again (see `Entity.ask`).
 */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporalAgentGateway } from '../../src/api/operators/agent-gateway.js';
import type { AgentCommand, AgentNews, AgentState } from '../../src/domain/agent.js';
import {
  agentWorkflowId,
  calendarWorkflowId,
  contactWorkflowId,
  numberWorkflowId,
} from '../../src/domain/identity.js';
import { endpointWorkflowId } from '../../src/domain/endpoint/state.js';
import { QUERIES, SIGNALS, TASK_QUEUES, UPDATES, WORKFLOWS } from '../../src/temporal/contract.js';
import type { AgentStart, CalendarStart, CalendarView, NumberStart } from '../../src/temporal/contract.js';
import { addAccount, answering, clientSystem, openEndpoint } from '../callbacks/support.js';
import type { ClientSystem, HttpEndpoint } from '../callbacks/support.js';
import { until } from '../support/polling.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const ACCOUNT = 'sleepy';
const HOUR = 3_600_000;
const SOON = { timeout: 30_000, interval: 50 };
let temporal: TestTemporal;
let ringback: Ringback;
let endpoint: HttpEndpoint;
let client: ClientSystem;

beforeAll(async () => {
  temporal = await realServer();
  endpoint = await openEndpoint();
  ringback = await startRingback(temporal, {
    cachedWorkflows: 0,
    settings: (settings) => addAccount(settings, ACCOUNT, endpoint.url),
  });
  client = clientSystem(ringback, ACCOUNT, endpoint);
});
afterAll(async () => {
  endpoint.close();
  await ringback.stop();
  await temporal.close();
});

const handleOf = (id: string) => temporal.client.workflow.getHandle(id);

function update<Result>(id: string, name: string, args: unknown[]): Promise<Result> {
  return handleOf(id).executeUpdate<Result, [unknown, ...unknown[]]>(name, {
    args: args as [unknown, ...unknown[]],
  });
}

/** Has it go on as a new run, whose first task leads to nothing. */
async function goesToSleep(id: string): Promise<void> {
  const { runId } = await handleOf(id).describe();
  await handleOf(id).signal(SIGNALS.refresh);
  await until('a new run that sleeps', async () => {
    const described = await handleOf(id).describe();
    if (described.runId === runId) return false;
    const { events } = await handleOf(id).fetchHistory();
    return events?.some((event) => event.workflowTaskCompletedEventAttributes) ?? false;
  });
}

async function contactWithCallbacks(name: string, callbacks: number): Promise<string> {
  await client.post(name, callbacks);
  await expect
    .poll(async () => {
      const { waiting, done } = (await client.state(name)).outbox;
      return waiting.length + done.length;
    }, SOON)
    .toBe(callbacks);
  return contactWorkflowId({
    account: ACCOUNT,
    environment: 'test',
    number: client.numberOf(name),
  });
}

it('a contact that sleeps is commanded, and its run replays', async () => {
  client.answer = answering(200);
  const id = await contactWithCallbacks('sleeper', 1);
  await expect.poll(async () => (await client.state('sleeper')).outbox.waiting.length, SOON).toBe(0);
  const { webhookId } = (await client.state('sleeper')).outbox.done[0] ?? {};
  await goesToSleep(id);
  expect(await update(id, UPDATES.resend, [{ what: 'one', webhookId }])).toBe(1);
  await until('it is sent again', () => client.arrived.length === 2);
  await goesToSleep(id);
  await update(id, UPDATES.command, [{ command: 'hand_over' }, 'Ada', randomUUID()]);
  expect((await client.state('sleeper')).handover).not.toBeNull();
  expect(await replayRuns(temporal.client, id)).toBe(3);
});

it('a contact takes many commands at once, beside signals', async () => {
  client.answer = answering(503);
  const id = await contactWithCallbacks('busy', 4);
  const command = (name: string) => update(id, UPDATES.command, [{ command: name }, 'Ada', randomUUID()]);
  for (let round = 0; round < 5; round += 1) {
    const outcomes = await Promise.allSettled([
      update(id, UPDATES.deliverNow, [null]),
      handleOf(id).signal(SIGNALS.resendCallbacks, { what: 'waiting', spreadMs: 0 }),
      command('hand_over'),
      update(id, UPDATES.resend, [{ what: 'waiting', spreadMs: 0 }]),
      handleOf(id).signal(SIGNALS.flooded, { dropped: 1, at: Date.now() }),
      command('follow_up_done'),
      update(id, UPDATES.deliverNow, [null]),
      client.post('busy'),
      command('hand_back'),
    ]);
    // Only what cannot be done is refused: to hand back what nobody has.
    const refused = outcomes.slice(0, -1).filter(({ status }) => status === 'rejected');
    expect(refused).toEqual([]);
  }
  const [first] = (await client.state('busy')).outbox.waiting;
  expect(await update(id, UPDATES.giveUpCallback, [first?.webhookId])).toBe(true);
  expect(await replayRuns(temporal.client, id)).toBeGreaterThan(0);
}, 120_000);

it('a calendar, a number and an endpoint that sleep are asked, and their runs replay', async () => {
  const calendar = calendarWorkflowId(ACCOUNT, 'test', 'team');
  const start: CalendarStart = {
    account: ACCOUNT,
    environment: 'test',
    calendar: 'team',
    buffer: 0,
    clockOffset: 0,
  };
  await temporal.client.workflow.start<(start: CalendarStart) => Promise<void>>(WORKFLOWS.calendar, {
    workflowId: calendar,
    taskQueue: TASK_QUEUES.entities,
    args: [start],
  });
  const number = numberWorkflowId(ACCOUNT, '1');
  await temporal.client.workflow.start<(start: NumberStart) => Promise<void>>(WORKFLOWS.number, {
    workflowId: number,
    taskQueue: TASK_QUEUES.entities,
    args: [{ account: ACCOUNT, phoneNumberId: '1', clockOffset: 0 }],
  });
  for (let round = 0; round < 2; round += 1) {
    const from = Date.now() + (1 + round) * HOUR;
    const slots = [{ start: from, end: from + HOUR }];
    await goesToSleep(calendar);
    const wanted = { contact: `c${round}`, slots, until: Date.now() + HOUR, buffer: 0 };
    expect(await update(calendar, UPDATES.hold, [wanted])).toEqual({ held: slots });
    await goesToSleep(number);
    await update(number, UPDATES.pauseNumber, [{ by: 'Ada', reason: 'a look' }]);
    await update(number, UPDATES.resumeNumber, [{ by: 'Ada', reason: '' }]);
  }
  expect((await handleOf(calendar).query<CalendarView>(QUERIES.calendar)).holds).toHaveLength(2);
  expect(await replayRuns(temporal.client, calendar)).toBe(3);
  expect(await replayRuns(temporal.client, number)).toBe(3);

  const { status } = await client.operator('POST', `/endpoints/${ACCOUNT}/test/resend`, { since: null });
  expect(status).toBeLessThan(300);
  const health = endpointWorkflowId({ account: ACCOUNT, environment: 'test' });
  await goesToSleep(health);
  await update(health, UPDATES.resendMissed, [null]);
  expect(await replayRuns(temporal.client, health)).toBeGreaterThan(1);
});

it('an agent that sleeps is commanded, and many times at once beside news; what they took counts once, and runs replay', async () => {
  const agent = { account: ACCOUNT, environment: 'test', agent: 'ada' } as const;
  const id = agentWorkflowId(ACCOUNT, 'test', 'ada');
  await temporal.client.workflow.start<(start: AgentStart) => Promise<void>>(WORKFLOWS.agent, {
    workflowId: id,
    taskQueue: TASK_QUEUES.entities,
    args: [{ ...agent, clockOffset: 0 }],
  });
  const state = () => handleOf(id).query<AgentState>(QUERIES.agent);
  const gateway = temporalAgentGateway(temporal.client, () => 0);
  const command = (wanted: AgentCommand, requestId: string = randomUUID()) =>
    gateway.command(agent, requestId, wanted);
  const next = async (requestId: string) => (await command({ command: 'next' }, requestId)).taken?.key;
  // One is a contact, who is told when they are taken; of the others nobody is known.
  client.answer = answering(200);
  await contactWithCallbacks('listed', 1);
  const tell = (key: string, at: number) => {
    const number = key === 'first' ? client.numberOf('listed') : `+3363998${key.padStart(4, '0')}`;
    const contact = { key, number, name: null, why: 'lead form', at };
    return handleOf(id).signal<[AgentNews]>(SIGNALS.agentTold, {
      news: 'listed',
      position: 'bottom',
      contact,
    });
  };

  await tell('first', 1);
  await tell('1', 2);
  await goesToSleep(id);
  expect(await next('call-1')).toBe('first');
  await goesToSleep(id);
  expect(await next('call-1')).toBe('first');
  await goesToSleep(id);
  const stranger = await command({ command: 'remove', number: '+33639989999' });
  expect(stranger).toEqual({ refused: 'this contact is not on the list', taken: null });

  const taken: (string | undefined)[] = [];
  for (let round = 0; round < 5; round += 1) {
    const [one, again, other] = await Promise.all([
      next(`one-${round}`),
      next(`one-${round}`),
      next(`other-${round}`),
      tell(String(10 + round * 2), 10 + round * 2),
      command({ command: 'set_availability', availability: round % 2 === 0 ? 'busy' : 'available' }),
      tell(String(11 + round * 2), 11 + round * 2),
      handleOf(id).signal(SIGNALS.refresh),
    ]);
    expect(again).toBe(one);
    taken.push(one, other);
  }
  const called = taken.filter((key) => key !== undefined);
  expect(new Set(called).size).toBe(called.length);
  // A query that meets a run at its end is not answered before its time is up.
  await goesToSleep(id);
  const left = (await state()).list.map(({ key }) => key);
  expect([...called, ...left].map(Number).toSorted((a, b) => a - b)).toEqual([
    1,
    ...Array.from({ length: 10 }, (_, index) => 10 + index),
  ]);
  expect(await replayRuns(temporal.client, id)).toBeGreaterThan(3);
}, 120_000);
