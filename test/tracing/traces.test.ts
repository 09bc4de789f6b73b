/** One trace from the request to what it leads to, and nothing of a person in it (T21). */
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { openCollector } from '../support/otlp-collector.js';
import type { Collector, SeenSpan } from '../support/otlp-collector.js';
import { until } from '../support/polling.js';
import type { ApiProcess, Process } from '../support/processes.js';
import { build, startApiProcess, startWorkerProcess } from '../support/processes.js';
import { startRingback, TEST_ENDPOINT } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import { bundleOf } from '../support/workflow-bundle.js';
import type { TestTemporal } from '../support/temporal.js';

const PHONE = '+33612346991';
const UNTRACED = '+33612346992';
const NAME = 'Apolline Vasseur';
const EMAIL = 'apolline@vasseur.example';
const CALLER = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };

let temporal: TestTemporal;
let ringback: Ringback;
let collector: Collector;

beforeAll(async () => {
  build();
  temporal = await realServer();
  ringback = await startRingback(temporal, { workers: false });
  collector = await openCollector();
}, 120_000);
afterAll(async () => {
  await collector.close();
  await ringback.stop();
  await temporal.close();
});

async function post(api: ApiProcess, number: string, headers: Record<string, string> = {}): Promise<void> {
  const response = await fetch(`${api.url}/${TEST_ENDPOINT.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'api-key': TEST_ENDPOINT.key, ...headers },
    body: JSON.stringify({ phone_number: number, crm_contact_id: number, name: NAME, email: EMAIL }),
  });
  expect(response.status).toBe(200);
}

describe('with OTEL_EXPORTER_OTLP_ENDPOINT', () => {
  const processes: Process[] = [];
  let trace: SeenSpan[];
  let callbackHeader: string;

  beforeAll(async () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '100' };
    const [api, worker] = await Promise.all([
      startApiProcess(ringback, env),
      startWorkerProcess(ringback, { env: { ...env, OTEL_SERVICE_NAME: 'our-worker' } }),
    ]);
    processes.push(api, worker);
    await post(api, PHONE, { traceparent: `00-${CALLER.traceId}-${CALLER.spanId}-01` });
    // A span of the workflow ends when it is told of the result.
    await until('a callback to be delivered and noted', async () => {
      const { outbox } = await ringback.state(PHONE);
      return outbox.done.length > 0 && outbox.waiting.length === 0;
    });
    callbackHeader = String(ringback.inbox.accepted(PHONE)[0]?.headers['traceparent']);
    await Promise.all(processes.map((one) => one.stop()));
    trace = collector.spans.filter(({ traceId }) => traceId === CALLER.traceId);
  }, 120_000);
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.kill()));
  });

  it("goes on with the caller's trace, from the request over workflow and activity to message and callback", () => {
    const names = trace.map(({ service, name }) => `${service}: ${name}`);
    expect(names).toEqual(
      expect.arrayContaining([
        'ringback-api: POST /:endpoint',
        'ringback-api: SignalWithStart:leadPosted',
        'our-worker: StartActivity:prepareEngagement',
        'our-worker: RunActivity:prepareEngagement',
        'our-worker: RunActivity:sendMessage',
        'our-worker: POST messages',
        'our-worker: RunActivity:deliverCallback',
        'our-worker: POST',
      ]),
    );
    expect(callbackHeader).toContain(`00-${CALLER.traceId}-`);
  });

  it('each span hangs below another of the trace, and the first below the caller', () => {
    const known = new Set([CALLER.spanId, ...trace.map(({ spanId }) => spanId)]);
    expect(trace.filter(({ parentId }) => !known.has(parentId))).toEqual([]);
    const root = trace.find(({ parentId }) => parentId === CALLER.spanId);
    expect(root).toMatchObject({
      name: 'POST /:endpoint',
      attributes: { 'http.response.status_code': 200, 'http.route': '/:endpoint' },
    });
    expect(new Set(trace.map(({ spanId }) => spanId)).size).toBe(trace.length);
  });

  it('the way of a send can be walked up to the request', () => {
    const way: string[] = [];
    let at = trace.find(({ name }) => name === 'POST messages');
    while (at) {
      way.push(at.name);
      const { parentId } = at;
      at = trace.find(({ spanId }) => spanId === parentId);
    }
    expect(way).toEqual([
      'POST messages',
      'RunActivity:sendMessage',
      'StartActivity:sendMessage',
      'SignalWithStart:leadPosted',
      'POST /:endpoint',
    ]);
  });

  it('names a contact as the logs do, and nothing of the person is in what was sent (T21)', () => {
    const send = trace.find(({ name }) => name === 'RunActivity:sendMessage');
    expect(send?.attributes['ringback.entity']).toMatch(/^c_[0-9a-f]{10}$/);
    const bytes = collector.bytes().toString('latin1');
    expect(bytes.length).toBeGreaterThan(1_000);
    const said = ringback.sandbox.open(PHONE).messages.map(({ text }) => text.slice(0, 20));
    expect(said.length).toBeGreaterThan(0);
    const personal = [PHONE, PHONE.slice(1), '0612346991', ...NAME.split(' '), EMAIL, ...said];
    const secret = [TEST_ENDPOINT.key, TEST_ENDPOINT.path, 'token-of-the-tests'].filter(
      (text) => text.length > 4,
    );
    expect([...personal, ...secret].filter((text) => bytes.includes(text))).toEqual([]);
  });

  it('leaves a history that replays, also by workflow code that knows nothing of traces (T7)', async () => {
    const workflowId = contactWorkflowId({ account: 'alvio', environment: 'test', number: PHONE });
    expect(await replayRuns(temporal.client, workflowId)).toBeGreaterThan(0);
    const history = await temporal.client.workflow.getHandle(workflowId).fetchHistory();
    expect(JSON.stringify(history)).toContain('_tracer-data');
    const workflowBundle = await bundleOf(new URL('../../src/workflows/index.ts', import.meta.url));
    await expect(Worker.runReplayHistory({ workflowBundle }, history, workflowId)).resolves.toBeUndefined();
  }, 60_000);
});

describe('without it', () => {
  it('nothing is sent, kept in a history or told to the receiver of a callback', async () => {
    const before = collector.bytes().length;
    const [api, worker] = await Promise.all([startApiProcess(ringback), startWorkerProcess(ringback)]);
    try {
      await post(api, UNTRACED, { traceparent: `00-${CALLER.traceId}-${CALLER.spanId}-01` });
      await until('the first callback', () => ringback.inbox.statuses(UNTRACED).length > 0);
    } finally {
      await Promise.all([api.stop(), worker.stop()]);
    }
    expect(ringback.inbox.accepted(UNTRACED)[0]?.headers).not.toHaveProperty('traceparent');
    const workflowId = contactWorkflowId({ account: 'alvio', environment: 'test', number: UNTRACED });
    const history = await temporal.client.workflow.getHandle(workflowId).fetchHistory();
    expect(JSON.stringify(history)).not.toContain('_tracer-data');
    expect(collector.bytes()).toHaveLength(before);
  }, 120_000);
});
