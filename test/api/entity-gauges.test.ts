import proto from '@temporalio/proto';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporalEntityCounts } from '../../src/api/entity-counts.js';
import type { EntityCounts } from '../../src/api/entity-counts.js';
import { registerEntityGauges } from '../../src/api/entity-gauges.js';
import { Directory } from '../../src/config/directory.js';
import { loadSettings } from '../../src/config/settings.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { until } from '../support/polling.js';
import type { Ringback } from '../support/ringback.js';
import { startRingback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';

const { CommandType } = proto.temporal.api.enums.v1;
const TEST = { account: 'alvio', environment: 'test' } as const;
const SOON = { timeout: 30_000, interval: 50 };

describe('counted by Temporal', () => {
  let ringback: Ringback;
  let counts: EntityCounts;
  beforeAll(async () => {
    ringback = await startRingback(await realServer());
    counts = temporalEntityCounts(ringback.temporal.client);
  });
  afterAll(async () => {
    await ringback.stop();
    await ringback.temporal.close();
  });

  it('nothing is wrong where nothing ever happened', async () => {
    expect(await counts.contacts(TEST, 'handover')).toBe(0);
    expect(await counts.contacts(TEST, 'callbackFailing')).toBe(0);
    expect(await counts.failingSince(TEST)).toBeNull();
    expect(await counts.isPaused('alvio', '100000000000002')).toBe(false);
    expect(await counts.endedLately()).toBe(0);
  });

  it('a number that an operator pauses is paused', async () => {
    const paused = await fetch(`${ringback.url}/v1/numbers/100000000000002/pause?account=alvio`, {
      method: 'POST',
      headers: { 'api-key': 'operator-demo', 'content-type': 'application/json' },
      body: JSON.stringify({ reason: 'a look at it' }),
    });
    expect(paused.status).toBe(200);
    await until('the number to be paused', () => counts.isPaused('alvio', '100000000000002'));
    expect(await counts.isPaused('alvio', '100000000000001')).toBe(false);
    await fetch(`${ringback.url}/v1/numbers/100000000000002/resume?account=alvio`, {
      method: 'POST',
      headers: { 'api-key': 'operator-demo' },
    });
    await until('the number to send', async () => !(await counts.isPaused('alvio', '100000000000002')));
  });

  it('a contact whose callbacks are refused is one that fails, and a run that somebody ended is told', async () => {
    ringback.inbox.answer = 500;
    await ringback.post({ phone_number: '+33639980071', crm_contact_id: 'crm-71' });
    await expect.poll(() => counts.contacts(TEST, 'callbackFailing'), SOON).toBe(1);
    const contact = contactWorkflowId({ ...TEST, number: '+33639980071' });
    await ringback.temporal.client.workflow.getHandle(contact).terminate('a test');
    await expect.poll(() => counts.endedLately(), SOON).toBe(1);
  });

  it('a run that was cancelled is told like one that was ended', async () => {
    const before = await counts.endedLately();
    const { client, namespace } = ringback.temporal;
    const { workflow, workflowService } = client;
    const taskQueue = { name: 'nobody' };
    const handle = await workflow.start('contact', { workflowId: 'cancelled', taskQueue: taskQueue.name });
    await handle.cancel();
    // As a worker does whose workflow takes it: ours never do.
    const { taskToken } = await client.withDeadline(Date.now() + 10_000, () =>
      workflowService.pollWorkflowTaskQueue({ namespace, taskQueue }),
    );
    const commandType = CommandType.COMMAND_TYPE_CANCEL_WORKFLOW_EXECUTION;
    const commands = [{ commandType, cancelWorkflowExecutionCommandAttributes: {} }];
    await workflowService.respondWorkflowTaskCompleted({ namespace, taskToken, commands });
    await expect.poll(() => counts.endedLately(), SOON).toBe(before + 1);
  });
});

describe('/metrics', () => {
  const directory = new Directory(loadSettings('ringback.yaml', {}));
  const healthy: EntityCounts = {
    contacts: async (_, what) => (what === 'handover' ? 2 : 0),
    failingSince: async () => null,
    isPaused: async () => false,
    endedLately: async () => 0,
  };

  function served(counts: EntityCounts) {
    const registry = new Registry();
    let time = 1_000_000;
    registerEntityGauges(registry, { directory, counts, now: () => time });
    return { read: () => registry.metrics(), pass: (ms: number) => (time += ms) };
  }

  it('counts at most twice a minute, however often it is read', async () => {
    let asked = 0;
    const { read, pass } = served({ ...healthy, endedLately: async () => (asked += 1) });
    await Promise.all([read(), read(), read()]);
    await read();
    expect(asked).toBe(1);
    pass(30_000);
    await read();
    expect(asked).toBe(2);
  });

  it('gives a figure for each environment, and how long an endpoint has failed', async () => {
    const { read } = served({ ...healthy, failingSince: async () => 400_000 });
    const text = await read();
    expect(text).toContain('ringback_contacts_with_a_person{account="alvio",environment="test"} 2');
    expect(text).toContain(
      'ringback_callback_endpoint_failing_seconds{account="alvio",environment="production"} 600',
    );
    expect(text).toContain('ringback_number_paused{account="alvio",number="essai"} 0');
  });

  it('is served while Temporal does not answer, and tells the age of its last figures', async () => {
    let down = false;
    const { read, pass } = served({
      ...healthy,
      endedLately: async () => {
        if (down) throw new Error('Temporal is down');
        return 0;
      },
    });
    await read();
    down = true;
    pass(60_000);
    expect(await read()).toContain('ringback_entity_counts_timestamp_seconds 1000\n');
  });
});
