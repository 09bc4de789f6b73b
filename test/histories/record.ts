/** Records histories of today's shape into `v1/`: those that are not there. Run by hand, see README.md. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { it } from 'vitest';
import type { AgentNews } from '../../src/domain/agent.js';
import type { EndpointReport } from '../../src/domain/endpoint/state.js';
import { endpointWorkflowId } from '../../src/domain/endpoint/state.js';
import {
  agentWorkflowId,
  aliasWorkflowId,
  calendarWorkflowId,
  contactWorkflowId,
  numberWorkflowId,
} from '../../src/domain/identity.js';
import { QUERIES, SIGNALS, SWEEP, TASK_QUEUES, UPDATES, WORKFLOWS } from '../../src/temporal/contract.js';
import type { ErasureActivities, ErasureReceipt } from '../../src/temporal/contract.js';
import { temporalPlugin } from '../../src/temporal/plugin.js';
import { form, postForm } from '../forms/support.js';
import { until } from '../support/polling.js';
import { messagesTo } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import { realServer, timeSkipping, workflowBundle } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { receiveFromUser } from '../support/user-ids.js';

const FOLDER = join(import.meta.dirname, 'v1');
const WEDNESDAY_0931 = Date.parse('2025-10-08T09:31:00+02:00');
const BOOKED = '+33612345604';
const OPTED_OUT = '+33612345605';
const WITH_USER_ID = '+33612345606';
const LISTED = '+18187406834';
const USER_ID = 'FR.900000000001';
const CONVERSATIONS = [
  'contact-booked-french',
  'contact-opted-out',
  'contact-with-user-id',
  'alias',
  'calendar',
  'suppression',
];
const OTHERS = ['agent', 'number', 'endpoint', 'sweep'];

mkdirSync(FOLDER, { recursive: true });

it.skipIf(areRecorded(CONVERSATIONS))('records conversations, and what they lead to', async () => {
  const temporal = await realServer();
  const ringback = await startRingback(temporal, { clockOffset: WEDNESDAY_0931 - Date.now() });
  const { sandbox, inbox } = ringback;
  const told = (id: string, status: string, times = 1) =>
    until(`${status} of ${id}`, () => inbox.statuses(id).filter((one) => one === status).length === times);
  try {
    await ringback.post({ crm_contact_id: 'CRM_3', phone_number: WITH_USER_ID });
    await until('the first message', () => messagesTo(ringback, WITH_USER_ID).length === 1);
    await receiveFromUser(ringback, { userId: USER_ID, text: 'Qui êtes-vous ?' });
    await receiveFromUser(ringback, { from: WITH_USER_ID, userId: USER_ID, text: 'Oui' });
    await until('what waited has arrived', async () => {
      const { conversation } = await ringback.state(WITH_USER_ID);
      return conversation.messages.filter(({ direction }) => direction === 'in').length === 2;
    });

    sandbox.assign(OPTED_OUT, 'stop');
    await ringback.post({ crm_contact_id: 'CRM_2', phone_number: OPTED_OUT });
    await told('CRM_2', 'OPT_OUT');
    await ringback.post({ crm_contact_id: 'CRM_2', phone_number: OPTED_OUT });
    await told('CRM_2', 'OPT_OUT', 2);

    sandbox.assign(BOOKED, 'french-guide');
    await ringback.post({ crm_contact_id: 'CRM_1', phone_number: BOOKED });
    await told('CRM_1', 'MEETING_BOOKED');
    await sandbox.moveClock('alvio', { to: '2025-10-08T11:58:00+02:00' });
    await told('CRM_1', 'MEETING_BOOKED', 2);
    await sandbox.moveClock('alvio', { to: '2025-10-13T13:30:00+02:00' });
    await told('CRM_1', 'MEETING_BOOKED', 3);
    await until('the last message', () => messagesTo(ringback, BOOKED).length >= 12);

    const contact = (number: string) => contactWorkflowId({ account: 'alvio', environment: 'test', number });
    await save(temporal, 'contact-booked-french', contact(BOOKED));
    await save(temporal, 'contact-opted-out', contact(OPTED_OUT));
    await save(temporal, 'contact-with-user-id', contact(WITH_USER_ID));
    await save(temporal, 'alias', aliasWorkflowId('alvio', 'test', USER_ID));
    await save(temporal, 'calendar', calendarWorkflowId('alvio', 'test', 'experts'));
    await save(temporal, 'suppression', await idOfType(temporal, 'suppression'));
  } finally {
    await ringback.stop();
    await temporal.close();
  }
});

it.skipIf(areRecorded(OTHERS))('records an agent, a number, an endpoint and a sweep', async () => {
  const temporal = await realServer();
  const ringback = await startRingback(temporal);
  const { client } = temporal;
  const refreshed = async (workflowId: string) => {
    const handle = client.workflow.getHandle(workflowId);
    const { runId } = await handle.describe();
    await handle.signal(SIGNALS.refresh);
    await until('a new run that was taken up', async () => {
      if ((await handle.describe()).runId === runId) return false;
      const { events } = await handle.fetchHistory();
      return events?.some((event) => event.workflowTaskCompletedEventAttributes) ?? false;
    });
    return handle;
  };
  const signal = (type: string, workflowId: string, start: unknown, name: string, value: unknown) =>
    client.workflow.signalWithStart(type, {
      workflowId,
      taskQueue: TASK_QUEUES.entities,
      args: [start],
      signal: name,
      signalArgs: [value],
    });
  try {
    // Two are on the list of an agent: a contact, and one whom nobody knows.
    await postForm(ringback, form({ phone_number: LISTED, user_id: '1236', add_to_powerdialer: true }));
    const whose = { account: 'aloware', environment: 'test' as const };
    const agent = client.workflow.getHandle(agentWorkflowId(whose.account, whose.environment, '1236'));
    await until('the contact is listed', async () => {
      return (await ringback.state(LISTED, 'test', 'aloware')).dialer.listing?.agent === '1236';
    });
    const stranger = { key: 'key', number: '+18187406835', name: null, why: 'lead form', at: 1 };
    const listed: AgentNews = { news: 'listed', position: 'bottom', contact: stranger };
    await until('the agent is there', () => agent.describe().catch(() => null));
    await agent.signal(SIGNALS.agentTold, listed);
    const command = (id: string, wanted: unknown) =>
      agent.executeUpdate(UPDATES.commandAgent, { args: [wanted, id] });
    await command('1', { command: 'set_availability', availability: 'available' });
    await command('2', { command: 'next' });
    await until('the contact is off the list', async () => {
      return (await ringback.state(LISTED, 'test', 'aloware')).dialer.listing === null;
    });
    await refreshed(agent.workflowId);
    await command('3', { command: 'clear' });
    await until('nobody is there to be told', async () => {
      const { events } = await agent.fetchHistory();
      return events?.some((event) => event.signalExternalWorkflowExecutionFailedEventAttributes) ?? false;
    });
    await save(temporal, 'agent', agent.workflowId);

    const number = numberWorkflowId('alvio', '1');
    const error = { class: 'token', code: 190, message: 'the token has expired' };
    await signal(
      WORKFLOWS.number,
      number,
      { account: 'alvio', phoneNumberId: '1', clockOffset: 0 },
      SIGNALS.numberTroubled,
      { error, at: 1 },
    );
    const numberHandle = client.workflow.getHandle(number);
    await numberHandle.executeUpdate(UPDATES.resumeNumber, { args: [{ by: 'Ada', reason: '' }] });
    const asked = { key: 'm1', rank: 'normal', campaign: 'spring', limit: 50, reengagement: null };
    await numberHandle.executeUpdate(UPDATES.admit, { args: [[asked]] });
    await refreshed(number);
    await numberHandle.signal(SIGNALS.qualityTold, { rating: 'YELLOW', at: 2 });
    await numberHandle.signal(SIGNALS.templateTold, {
      name: 'opener',
      language: 'fr',
      status: 'PAUSED',
      reason: null,
      at: 3,
    });
    await numberHandle.executeUpdate(UPDATES.pauseNumber, { args: [{ by: 'Ada', reason: 'a look' }] });
    await save(temporal, 'number', number);

    const id = { account: 'alvio', environment: 'test' as const };
    const endpoint = endpointWorkflowId(id);
    const tell = (report: EndpointReport) =>
      signal(WORKFLOWS.endpoint, endpoint, { id, clockOffset: 0 }, SIGNALS.endpointReported, report);
    const failing = { since: 1, address: 'a', answer: '503' };
    await tell({ saw: 'failing', at: 2, ...failing });
    await tell({ saw: 'exhausted', at: 3, ...failing });
    const endpointHandle = client.workflow.getHandle(endpoint);
    await endpointHandle.executeUpdate(UPDATES.enableEndpoint);
    await until('the contacts are asked', async () => {
      const { events } = await endpointHandle.fetchHistory();
      return events?.some((event) => event.activityTaskCompletedEventAttributes) ?? false;
    });
    await refreshed(endpoint);
    await endpointHandle.executeUpdate(UPDATES.resendMissed, { args: [null] });
    await save(temporal, 'endpoint', endpoint);

    await client.workflow.execute(SWEEP, {
      workflowId: SWEEP,
      taskQueue: TASK_QUEUES.entities,
      args: [],
    });
    await save(temporal, 'sweep', SWEEP);
  } finally {
    await ringback.stop();
    await temporal.close();
  }
});

it.skipIf(areRecorded(['erasure']))('records an erasure, over its whole day', async () => {
  const temporal = await timeSkipping();
  let looks = 0;
  let listings = 0;
  const activities: ErasureActivities = {
    findPerson: ({ sealed }) => Promise.resolve({ sealed: `${sealed}, whole`, optedOut: true }),
    stopContacts: () => Promise.resolve((looks += 1) > 1),
    forgetBookings: () => Promise.resolve(1),
    forgetListings: () => Promise.resolve(),
    removeStored: () => Promise.resolve(),
    deleteRuns: () => {
      listings += 1;
      return Promise.resolve({ contactRuns: listings === 1 ? 2 : 0, aliasRuns: 0, otherRuns: 0 });
    },
    // Once, something had been on its way.
    hasLateNews: () => Promise.resolve((looks += 1) === 4),
    deleteOwnRuns: () => Promise.resolve(),
  };
  const worker = await Worker.create({
    connection: temporal.nativeConnection,
    namespace: temporal.namespace,
    plugins: [temporalPlugin()],
    taskQueue: TASK_QUEUES.entities,
    workflowBundle: workflowBundle(),
    activities: { ...activities },
  });
  const running = worker.run();
  try {
    const workflowId = `erasure:alvio:test:${'a'.repeat(64)}`;
    const handle = await temporal.client.workflow.signalWithStart(WORKFLOWS.erasure, {
      workflowId,
      taskQueue: TASK_QUEUES.entities,
      args: [{ account: 'alvio', environment: 'test', id: 'a'.repeat(64) }],
      signal: SIGNALS.erasureAsked,
      signalArgs: [{ sealed: 'someone', by: 'Ada' }],
    });
    await temporal.sleep('1 minute');
    await until('it is erased', async () => {
      return (await handle.query<ErasureReceipt>(QUERIES.receipt)).status === 'erased';
    });
    await temporal.sleep('25 hours');
    await until('it has ended', async () => {
      const { status } = await temporal.client.workflow.getHandle(workflowId).describe();
      return status.name === 'COMPLETED';
    });
    await save(temporal, 'erasure', workflowId);
  } finally {
    worker.shutdown();
    await running;
    await temporal.close();
  }
});

function areRecorded(names: string[]): boolean {
  return names.every(isRecorded);
}

function isRecorded(name: string): boolean {
  return existsSync(join(FOLDER, `${name}.1.json`));
}

/** Writes all runs of a workflow, the newest as number 1, unless there are some. */
async function save({ client }: TestTemporal, name: string, workflowId: string): Promise<void> {
  if (isRecorded(name)) return;
  let runId: string | undefined;
  for (let run = 1; ; run += 1) {
    const history = await client.workflow.getHandle(workflowId, runId).fetchHistory();
    const json = JSON.stringify(JSON.parse(historyToJSON(history)), anonymous);
    writeFileSync(join(FOLDER, `${name}.${run}.json`), `${json}\n`);
    runId =
      history.events?.[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId || undefined;
    if (runId === undefined) return;
  }
}

/** The process and machine that recorded it say nothing. */
function anonymous(key: string, value: unknown): unknown {
  return key === 'identity' ? 'recorder' : value;
}

async function idOfType({ client }: TestTemporal, type: string): Promise<string> {
  return until(`a ${type} is listed`, async () => {
    for await (const { workflowId } of client.workflow.list({ query: `WorkflowType = '${type}'` }))
      return workflowId;
    return null;
  });
}
