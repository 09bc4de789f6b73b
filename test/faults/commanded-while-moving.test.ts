import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OperatorCommand } from '../../src/domain/contact/people/operator-command.js';
import type { OutsideFact } from '../../src/domain/contact/outside.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { SIGNALS, TASK_QUEUES, UPDATES } from '../../src/temporal/contract.js';
import { numberChanged } from '../support/meta.js';
import { until } from '../support/polling.js';
import { messagesTo } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const { entities, whatsapp } = TASK_QUEUES;
const [OLD, NEW] = ['+33612340191', '+33612340192'];
const idOf = (number: string) => contactWorkflowId({ account: 'alvio', environment: 'test', number });
let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, { workers: false });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

it('what a person commands while the number changes is done once, also where it is passed on twice and has no id but the call’s (T1)', async () => {
  const { workflow } = temporal.client;
  await ringback.startWorkers([entities]);
  await ringback.post({ crm_contact_id: 'CRM_SAID', phone_number: OLD });
  await until('a message is on its way', async () =>
    (await ringback.state(OLD)).outgoing.some(({ state }) => state.phase === 'sending'),
  );
  await numberChanged(ringback, OLD, NEW);
  await until('the number changes', async () => (await ringback.state(OLD)).moved?.phase === 'settling');
  await workflow.getHandle(idOf(OLD)).executeUpdate<void, [OperatorCommand, string]>(UPDATES.command, {
    args: [{ command: 'hand_over' }, 'Ann'],
    updateId: 'of-the-call',
  });
  const { moved } = await ringback.state(OLD);
  expect(moved?.waiting).toMatchObject([{ fact: 'commanded', id: 'of-the-call' }]);

  await ringback.startWorkers([whatsapp]);
  const did = async () => (await ringback.state(NEW)).audit.map((entry) => entry.did);
  await until('it is carried out', async () => messagesTo(ringback, OLD).length > 0 && (await exists(NEW)));
  await until('it has arrived', async () => (await did()).length > 0);
  await workflow.getHandle(idOf(NEW)).signal<[OutsideFact]>(SIGNALS.heard, moved!.waiting[0]!);
  expect(await did()).toHaveLength(1);
  await replayRuns(temporal.client, idOf(OLD));
  await replayRuns(temporal.client, idOf(NEW));
});

async function exists(number: string): Promise<boolean> {
  const { count } = await temporal.client.workflow.count(`WorkflowId = '${idOf(number)}'`);
  return count > 0;
}
