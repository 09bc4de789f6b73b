/** A contact whose run takes no more signals until it goes on as a new one, on a server that allows few. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgentNews, AgentState } from '../../src/domain/agent.js';
import { agentWorkflowId, aliasWorkflowId, contactWorkflowId } from '../../src/domain/identity.js';
import type { InboundMessage } from '../../src/domain/whatsapp.js';
import { QUERIES, SIGNALS, TASK_QUEUES, UPDATES, WORKFLOWS } from '../../src/temporal/contract.js';
import { ownServer } from '../support/own-server.js';
import { until } from '../support/polling.js';
import { replayRuns, startEntityWorker } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const SIGNALS_OF_A_RUN = 6;
const WHOSE = { account: 'acme', environment: 'test' as const };
const AN_HOUR = 3_600_000;

let temporal: TestTemporal;
let stopWorker: () => Promise<void>;

beforeAll(async () => {
  temporal = await ownServer({ dynamicConfig: [`history.maximumSignalsPerExecution=${SIGNALS_OF_A_RUN}`] });
  stopWorker = await startEntityWorker(temporal);
});
afterAll(async () => {
  await stopWorker();
  await temporal.close();
});

const handleOf = (workflowId: string) => temporal.client.workflow.getHandle(workflowId);

/** A run of this contact that no worker works on: what reaches it stays to be counted. */
async function contactOpens(number: string) {
  const workflowId = contactWorkflowId({ ...WHOSE, number });
  await temporal.client.workflow.start(WORKFLOWS.contact, {
    taskQueue: 'nobody',
    workflowId,
    args: [{ id: { ...WHOSE, number }, clockOffset: 0 }],
  });
  return handleOf(workflowId);
}

async function fill(workflowId: string): Promise<void> {
  for (let signal = 0; signal < SIGNALS_OF_A_RUN; signal += 1) {
    await handleOf(workflowId).signal(SIGNALS.flooded, { dropped: 1, at: 0 });
  }
}

async function told(workflowId: string): Promise<number> {
  const { events } = await handleOf(workflowId).fetchHistory();
  const signals = events?.flatMap((event) => event.workflowExecutionSignaledEventAttributes ?? []) ?? [];
  return signals.filter(({ signalName }) => signalName === SIGNALS.heard).length;
}

/** How often a workflow could not signal another one. */
async function failures(workflowId: string): Promise<number> {
  const { events } = await handleOf(workflowId).fetchHistory();
  return events?.filter((event) => event.signalExternalWorkflowExecutionFailedEventAttributes).length ?? 0;
}

function said(id: string): InboundMessage {
  return { id, at: 0, type: 'text', text: id, payload: null, profileName: null, userId: 'FR.1' };
}

describe('a WhatsApp user id', () => {
  async function aliasOf(userId: string, contact: string) {
    const workflowId = aliasWorkflowId(WHOSE.account, WHOSE.environment, userId);
    await temporal.client.workflow.signalWithStart(WORKFLOWS.alias, {
      taskQueue: TASK_QUEUES.entities,
      workflowId,
      args: [],
      signal: SIGNALS.bind,
      signalArgs: [contact],
    });
    return handleOf(workflowId);
  }

  it('keeps its contact while that takes nothing, and forwards in order when it does (T1, T6)', async () => {
    const contact = await contactOpens('+33612340001');
    await fill(contact.workflowId);
    const alias = await aliasOf('FR.1', contact.workflowId);
    await alias.signal(SIGNALS.messageReceived, said('Bonjour'));
    await until('it is refused', async () => (await failures(alias.workflowId)) === 1);
    await alias.signal(SIGNALS.messageReceived, said('STOP'));
    await contact.terminate();
    const next = await contactOpens('+33612340001');
    await alias.signal(SIGNALS.clockMoved, AN_HOUR);
    await until('both arrive', async () => (await told(next.workflowId)) === 2);
    expect(await failures(alias.workflowId)).toBe(1);
    expect(await replayRuns(temporal.client, alias.workflowId)).toBe(1);
  });

  it('lets go of a contact that is gone, and is of the next that binds it (T1)', async () => {
    const gone = contactWorkflowId({ ...WHOSE, number: '+33612340002' });
    const alias = await aliasOf('FR.2', gone);
    await alias.signal(SIGNALS.messageReceived, said('Bonjour'));
    await until('nobody is there', async () => (await failures(alias.workflowId)) === 1);
    await contactOpens('+33612340002');
    await alias.signal(SIGNALS.clockMoved, AN_HOUR);
    const next = await contactOpens('+33612340003');
    await alias.signal(SIGNALS.bind, next.workflowId);
    await until('it arrives', async () => (await told(next.workflowId)) === 1);
    expect(await told(gone)).toBe(0);
    expect(await replayRuns(temporal.client, alias.workflowId)).toBe(1);
  });
});

describe('an agent', () => {
  async function agentTakesOff(agent: string, number: string) {
    const workflowId = agentWorkflowId(WHOSE.account, WHOSE.environment, agent);
    const listed: AgentNews = {
      news: 'listed',
      position: 'top',
      contact: { key: 'key', number, name: null, why: 'a form', at: 0 },
    };
    await temporal.client.workflow.signalWithStart(WORKFLOWS.agent, {
      taskQueue: TASK_QUEUES.entities,
      workflowId,
      args: [{ ...WHOSE, agent, clockOffset: 0 }],
      signal: SIGNALS.agentTold,
      signalArgs: [listed],
    });
    const handle = handleOf(workflowId);
    await handle.executeUpdate(UPDATES.commandAgent, { args: [{ command: 'next' }, 'request'] });
    await until('the contact is not told', async () => (await failures(workflowId)) === 1);
    return handle;
  }
  const untoldOf = async (workflowId: string) =>
    (await handleOf(workflowId).query<AgentState>(QUERIES.agent)).untold.length;

  it('tells a contact that it is off the list when it takes it in again (S4-29, T6)', async () => {
    const contact = await contactOpens('+33612340004');
    await fill(contact.workflowId);
    const agent = await agentTakesOff('1', '+33612340004');
    await expect.poll(() => untoldOf(agent.workflowId)).toBe(1);
    await contact.terminate();
    const next = await contactOpens('+33612340004');
    await agent.signal(SIGNALS.clockMoved, AN_HOUR);
    await until('it is told', async () => (await told(next.workflowId)) === 1);
    expect(await untoldOf(agent.workflowId)).toBe(0);
    expect(await replayRuns(temporal.client, agent.workflowId)).toBe(1);
  });

  it('tells nobody where the contact is gone (S4-29)', async () => {
    const agent = await agentTakesOff('2', '+33612340005');
    expect(await untoldOf(agent.workflowId)).toBe(0);
  });
});
