import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Command } from '../../src/domain/contact/decision.js';
import type { PostingMark, SendInput } from '../../src/temporal/contract.js';
import { temporalPlugin } from '../../src/temporal/plugin.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { bundleOf } from '../support/workflow-bundle.js';
import type { outcome } from './unreported-workflow.js';

const TASK_QUEUE = 'contacts';
const RESULT = { result: 'unconfirmed', text: 'Bonjour', at: 1, modelAsked: true } as const;
const CONTENT = { utterance: { say: 'later' } } as const;
const SEND = { content: CONTENT } as unknown as SendInput;
const UNDERSTANDING = { understanding: { intent: 'later' } };
const RESERVATION = { reservation: { result: 'reserved' } };

let temporal: TestTemporal;
let worker: Worker;
let running: Promise<void>;
beforeAll(async () => {
  temporal = await realServer();
  worker = await Worker.create({
    connection: temporal.nativeConnection,
    namespace: temporal.namespace,
    plugins: [temporalPlugin()],
    taskQueue: TASK_QUEUE,
    workflowBundle: await bundleOf(new URL('unreported-workflow.ts', import.meta.url)),
  });
  running = worker.run();
});
afterAll(async () => {
  worker.shutdown();
  await running;
  await temporal.close();
});

/** A worker takes the send, leaves this on the server, and is never heard of again; nor is any other. */
async function leftBehind(name: string, details: Partial<PostingMark> | null): Promise<void> {
  const { connection, namespace } = temporal;
  const { workflowService } = connection;
  const { taskToken } = await connection.withDeadline(Date.now() + 20_000, () =>
    workflowService.pollActivityTaskQueue({ namespace, taskQueue: { name }, identity: 'lost' }),
  );
  if (details === null) return;
  const data = Buffer.from(JSON.stringify(details));
  const payloads = [{ metadata: { encoding: Buffer.from('json/plain') }, data }];
  await workflowService.recordActivityTaskHeartbeat({ namespace, taskToken, details: { payloads } });
}

const MARK = { phase: 'posting', unconfirmed: RESULT } as const;
const cases: [string, Command, Partial<PostingMark> | null, unknown][] = [
  ['a message', { do: 'send', message: 'm' }, MARK, { fact: 'send_ended', message: 'm', result: RESULT }],
  [
    'an answer',
    { do: 'answer', message: 'm' },
    { ...MARK, foreseen: { finding: UNDERSTANDING, send: SEND } },
    { fact: 'answered', message: 'm', ...UNDERSTANDING, said: { content: CONTENT, result: RESULT } },
  ],
  [
    'a confirmation',
    { do: 'reserve', key: 'k', calendar: 'c', start: 1, message: 'm' },
    { ...MARK, foreseen: { finding: RESERVATION, send: SEND } },
    {
      fact: 'reserved',
      key: 'k',
      calendar: 'c',
      message: 'm',
      ...RESERVATION,
      said: { content: CONTENT, result: RESULT },
    },
  ],
  [
    'what left no mark',
    { do: 'send', message: 'm' },
    null,
    {
      fact: 'command_failed',
      command: { do: 'send', message: 'm' },
      error: 'activity ScheduleToStart timeout',
      cancelled: false,
      lost: true,
    },
  ],
];

it.concurrent.each(cases)(
  'of %s of which nobody reports how it ended, the mark says whether it may have gone out (T10)',
  async (name, command, mark, expected) => {
    const args: Parameters<typeof outcome> = [command, name];
    const handle = await temporal.client.workflow.start<typeof outcome>('outcome', {
      taskQueue: TASK_QUEUE,
      workflowId: name,
      args,
    });
    await leftBehind(name, mark);
    expect(await handle.result()).toEqual(expected);
  },
  30_000,
);
