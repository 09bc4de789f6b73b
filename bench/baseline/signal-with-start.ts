/** The least that intake could do: signal-with-start calls in a loop, to a workflow type that does nothing. */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { Connection } from '@temporalio/client';
import { defaultPayloadConverter, toPayloads } from '@temporalio/common';
import { parallel } from '../parallel.js';

const { TEMPORAL_ADDRESS, TEMPORAL_NAMESPACE, BENCH_PORT, BENCH_PAYLOAD = '{}', BENCH_AT_ONCE } = process.env;
const connection = await Connection.connect({ address: TEMPORAL_ADDRESS ?? 'localhost:7233' });
const { workflowService } = connection;

async function startOne(): Promise<void> {
  const id = randomUUID();
  await workflowService.signalWithStartWorkflowExecution({
    namespace: TEMPORAL_NAMESPACE ?? 'default',
    identity: 'bare-loop',
    requestId: randomUUID(),
    workflowId: `bare:${id}`,
    workflowType: { name: 'bare' },
    taskQueue: { name: 'bare' },
    input: { payloads: toPayloads(defaultPayloadConverter, { id }) ?? [] },
    signalName: 'posted',
    signalInput: { payloads: toPayloads(defaultPayloadConverter, JSON.parse(BENCH_PAYLOAD)) ?? [] },
  });
}

createServer((request, response) => {
  const times = Number(new URL(request.url ?? '/', 'http://localhost').searchParams.get('times'));
  const since = performance.now();
  parallel(times, Number(BENCH_AT_ONCE), startOne).then(
    () => response.end(JSON.stringify({ perSecond: (times * 1_000) / (performance.now() - since) })),
    (error: unknown) => response.writeHead(500).end(String(error)),
  );
}).listen(Number(BENCH_PORT), '127.0.0.1', () => console.log('ready'));
process.once('SIGTERM', () => process.exit(0));
