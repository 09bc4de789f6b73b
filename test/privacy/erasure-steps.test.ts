/** Single steps of an erasure, where there is much to go through or something never ends (T22). */
import { readFileSync } from 'node:fs';
import { MockActivityEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createErasureActivities } from '../../src/activities/erasure.js';
import { Directory } from '../../src/config/directory.js';
import { parseSettings } from '../../src/config/settings.js';
import type { AgentNews, AgentState } from '../../src/domain/agent.js';
import { agentWorkflowId, contactWorkflowId } from '../../src/domain/identity.js';
import { QUERIES, SIGNALS, TASK_QUEUES, WORKFLOWS } from '../../src/temporal/contract.js';
import type { ListedRuns } from '../../src/temporal/contract.js';
import { ErasureNames } from '../../src/temporal/erasures.js';
import { temporalPlugin } from '../../src/temporal/plugin.js';
import { formPost } from '../forms/form-post.js';
import { DELETES_SOON, ownServer } from '../support/own-server.js';
import { until } from '../support/polling.js';
import { SECRETS } from '../support/ringback.js';
import { startEntityWorker, timeSkipping, workflowBundle } from '../support/temporal.js';
import type { TestTemporal, TimeSkippingTemporal } from '../support/temporal.js';

const PERSON = '+33612346821';
const OTHER = '+33612346822';
const WHOSE = { account: 'alvio', environment: 'test' as const };
const names = new ErasureNames(SECRETS);

function stepsOn(temporal: TestTemporal) {
  const env = { ...process.env, ...SECRETS };
  const settings = parseSettings(readFileSync('ringback.yaml', 'utf8'), 'ringback.yaml', env);
  return createErasureActivities({
    directory: new Directory(settings),
    client: temporal.client,
    store: { removeContact: () => Promise.resolve() },
    suppressions: { change: () => Promise.resolve() },
    names,
  });
}

const sealed = { ...WHOSE, sealed: names.seal({ numbers: [PERSON], userIds: [] }) };

describe('the lists of many agents', () => {
  const AGENTS = Array.from({ length: 20 }, (_, index) => `agent-${String(index).padStart(2, '0')}`);
  let temporal: TestTemporal;
  let stop: () => Promise<void>;

  beforeAll(async () => {
    temporal = await ownServer({ dynamicConfig: DELETES_SOON });
    stop = await startEntityWorker(temporal);
    await Promise.all(AGENTS.map((agent) => lists('alvio', agent)));
    await lists('other', 'agent-00');
    await until('search lists them', async () => {
      const { count } = await temporal.client.workflow.count(`WorkflowType = '${WORKFLOWS.agent}'`);
      return count === AGENTS.length + 1;
    });
  });
  afterAll(async () => {
    await stop();
    await temporal.close();
  });

  async function lists(account: string, agent: string): Promise<void> {
    for (const number of [PERSON, OTHER]) {
      const news: AgentNews = {
        news: 'listed',
        position: 'bottom',
        contact: { key: number, number, name: null, why: 'a form', at: 0 },
      };
      await temporal.client.workflow.signalWithStart(WORKFLOWS.agent, {
        taskQueue: TASK_QUEUES.entities,
        workflowId: agentWorkflowId(account, 'test', agent),
        args: [{ account, environment: 'test', agent, clockOffset: 0 }],
        signal: SIGNALS.agentTold,
        signalArgs: [news],
      });
    }
  }
  const handleOf = (account: string, agent: string) =>
    temporal.client.workflow.getHandle(agentWorkflowId(account, 'test', agent));
  const listedBy = async (account: string, agent: string) => {
    const { list } = await handleOf(account, agent).query<AgentState>(QUERIES.agent);
    return list.map(({ number }) => number);
  };

  it('are gone through from where the attempt before was, which says how far it comes', async () => {
    const [first, second] = [AGENTS.slice(0, 10), AGENTS.slice(10)];
    const told: unknown[] = [];
    const upTo = agentWorkflowId('alvio', 'test', first.at(-1) ?? '');
    const attempt = new MockActivityEnvironment({ heartbeatDetails: { upTo, forgotten: 0 } });
    attempt.on('heartbeat', (details: unknown) => told.push(details));
    await attempt.run(() => stepsOn(temporal).forgetListings(sealed));
    expect(await Promise.all(second.map((agent) => listedBy('alvio', agent)))).toEqual(
      second.map(() => [OTHER]),
    );
    expect(await Promise.all(first.map((agent) => listedBy('alvio', agent)))).toEqual(
      first.map(() => [PERSON, OTHER]),
    );
    expect(told.at(-1)).toEqual({
      upTo: agentWorkflowId('alvio', 'test', AGENTS.at(-1) ?? ''),
      forgotten: 0,
    });
  });

  it('lose the person at every agent of the account, each in a new run, and at none of another', async () => {
    const { runId } = await handleOf('alvio', 'agent-00').describe();
    await new MockActivityEnvironment().run(() => stepsOn(temporal).forgetListings(sealed));
    expect(await Promise.all(AGENTS.map((agent) => listedBy('alvio', agent)))).toEqual(
      AGENTS.map(() => [OTHER]),
    );
    expect((await handleOf('alvio', 'agent-00').describe()).runId).not.toBe(runId);
    expect(await listedBy('other', 'agent-00')).toEqual([PERSON, OTHER]);
  });

  it('are in no run that is over, also of an agent that somebody ended', async () => {
    await handleOf('alvio', 'agent-01').terminate();
    const input = { ...sealed, forgottenAt: Date.now() + 1_000 };
    const steps = stepsOn(temporal);
    const closed = `ExecutionStatus != 'Running' AND WorkflowId STARTS_WITH 'agent:alvio:'`;
    await until('the end is listed', async () => (await temporal.client.workflow.count(closed)).count > 20);
    await until('nothing is listed', async () => {
      const attempt = new MockActivityEnvironment();
      const { otherRuns }: ListedRuns = await attempt.run(() => steps.deleteRuns(input));
      return otherRuns === 0;
    });
    expect((await temporal.client.workflow.count(closed)).count).toBe(0);
    expect(await listedBy('alvio', 'agent-00')).toEqual([OTHER]);
  }, 120_000);
});

describe('a contact with something under way that always fails', () => {
  let temporal: TimeSkippingTemporal;
  let worker: Worker;
  let running: Promise<void>;

  beforeAll(async () => {
    temporal = await timeSkipping();
    worker = await Worker.create({
      connection: temporal.nativeConnection,
      namespace: temporal.namespace,
      plugins: [temporalPlugin()],
      taskQueue: TASK_QUEUES.entities,
      workflowBundle: workflowBundle(),
      activities: { tellAgent: () => Promise.reject(new Error('the agent cannot be told')) },
    });
    running = worker.run();
  });
  afterAll(async () => {
    worker.shutdown();
    await running;
    await temporal.close();
  });

  it('is erased all the same: it goes on without, and is left alone until a last attempt is over', async () => {
    const id = { ...WHOSE, number: PERSON };
    const handle = await temporal.client.workflow.signalWithStart(WORKFLOWS.contact, {
      taskQueue: TASK_QUEUES.entities,
      workflowId: contactWorkflowId(id),
      args: [{ id, clockOffset: 0 }],
      signal: SIGNALS.formPosted,
      signalArgs: [formPost(PERSON, { owner: '1234', powerDialer: 'top' })],
    });
    const pending = async () => (await handle.describe()).raw.pendingActivities?.length ?? 0;
    await until('it is under way', async () => (await pending()) > 0);
    const steps = stepsOn(temporal);
    const isStopped = async () => await steps.stopContacts({ ...sealed, at: await temporal.now() });
    const { runId } = await handle.describe();

    expect([await isStopped(), await isStopped()]).toEqual([false, false]);
    await temporal.sleep('40 seconds');
    expect(await isStopped()).toBe(false);
    expect((await handle.describe()).runId).toBe(runId);
    await temporal.sleep('30 seconds');
    expect(await isStopped()).toBe(false);
    await temporal.sleep('35 seconds');
    await until('it goes on as a new run', async () => (await handle.describe()).runId !== runId);
    expect(await pending()).toBe(0);
    expect(await isStopped()).toBe(false);
    await temporal.sleep('1 minute');
    expect(await isStopped()).toBe(true);
  });
});
