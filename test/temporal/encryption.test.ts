import { randomBytes } from 'node:crypto';
import { Client } from '@temporalio/client';
import { ApplicationFailure, defaultPayloadConverter } from '@temporalio/common';
import type { Payload, ProtoFailure } from '@temporalio/common';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SWEEP, TASK_QUEUES, WORKFLOWS } from '../../src/temporal/contract.js';
import { EncryptionCodec, parseKeyRing } from '../../src/temporal/encryption.js';
import { temporalPlugin } from '../../src/temporal/plugin.js';
import { until } from '../support/polling.js';
import { realServer, workflowBundle } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const key = (id: string, fill: number): string => `${id}:${Buffer.alloc(32, fill).toString('base64')}`;
const codec = (...keys: string[]): EncryptionCodec => new EncryptionCodec(parseKeyRing(keys.join(',')));
const payload = (value: unknown): Payload => defaultPayloadConverter.toPayload(value);

async function firstOf(payloads: Promise<Payload[]>): Promise<Payload> {
  const [first] = await payloads;
  if (!first) throw new Error('no payload');
  return first;
}
const read = (one: Payload): unknown => defaultPayloadConverter.fromPayload(one);

describe('payload encryption', () => {
  it('returns what it was given', async () => {
    const original = { name: 'Jeanne Martin', phone: '+33639980001', emoji: '🗨️' };
    const sealed = await firstOf(codec(key('a', 1)).encode([payload(original)]));
    expect(read(await firstOf(codec(key('a', 1)).decode([sealed])))).toEqual(original);
  });

  it('lets nothing of the content be read', async () => {
    const sealed = await firstOf(codec(key('a', 1)).encode([payload('Jeanne Martin')]));
    expect(Buffer.from(sealed.data ?? []).toString('latin1')).not.toContain('Jeanne');
  });

  it('encrypts with the first key after a rotation, and still reads what the older one wrote', async () => {
    const before = await firstOf(codec(key('old', 1)).encode([payload('written before')]));
    const rotated = codec(key('new', 2), key('old', 1));
    const after = await firstOf(rotated.encode([payload('written after')]));
    expect(Buffer.from(after.metadata?.['encryption-key-id'] ?? []).toString()).toBe('new');
    expect((await rotated.decode([before, after])).map(read)).toEqual(['written before', 'written after']);
  });

  it('reads what was written before encryption was on', async () => {
    expect(await codec(key('a', 1)).decode([payload('plain')])).toEqual([payload('plain')]);
  });

  it('names the key it lacks', async () => {
    const sealed = await codec(key('gone', 1)).encode([payload('x')]);
    await expect(codec(key('a', 2)).decode(sealed)).rejects.toThrow('encrypted with key "gone"');
  });

  it.each([
    ['the content', (data: Uint8Array) => data.length - 20],
    ['the nonce', () => 0],
    ['the tag', (data: Uint8Array) => data.length - 1],
  ])('refuses a payload when %s was changed', async (_, position) => {
    const sealed = await firstOf(codec(key('a', 1)).encode([payload('book Monday at 10')]));
    const data = Buffer.from(sealed.data ?? []);
    data[position(data)]! ^= 1;
    await expect(codec(key('a', 1)).decode([{ ...sealed, data }])).rejects.toThrow(/authenticate/);
  });

  it('refuses a payload under the id of another key', async () => {
    const sealed = await firstOf(codec(key('a', 1)).encode([payload('x')]));
    const moved = { ...sealed, metadata: { ...sealed.metadata, 'encryption-key-id': Buffer.from('b') } };
    await expect(codec(key('a', 1), key('b', 1)).decode([moved])).rejects.toThrow(/authenticate/);
  });
});

describe('RINGBACK_ENCRYPTION_KEYS', () => {
  it('switches encryption off when it is unset', () => {
    expect(temporalPlugin({}).configureClient({}).dataConverter).toEqual({});
  });

  it.each([
    ['a key without an id', Buffer.alloc(32).toString('base64'), 'key 1 is not of the form id:base64'],
    ['a key that is too short', `a:${Buffer.alloc(16).toString('base64')}`, 'key "a" must be 32 bytes'],
    ['an id given twice', `${key('a', 1)},${key('a', 2)}`, 'key id "a" is there twice'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => parseKeyRing(text)).toThrow(message);
  });

  it('is never repeated in a mistake', () => {
    const secret = randomBytes(20).toString('base64');
    expect(() => parseKeyRing(`a:${secret}`)).toThrow(expect.not.stringContaining(secret));
  });
});

it('keeps what a workflow is started with from the server', async () => {
  const server = await realServer();
  try {
    const { connection, namespace } = server;
    const plugins = [temporalPlugin({ RINGBACK_ENCRYPTION_KEYS: key('a', 1) })];
    const client = new Client({ connection, namespace, plugins });
    const handle = await client.workflow.start('any', {
      workflowId: 'sealed',
      taskQueue: 'nobody',
      args: ['Jeanne Martin'],
    });
    const [started] = (await handle.fetchHistory()).events ?? [];
    const input = started?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
    expect(Buffer.from(input?.metadata?.['encoding'] ?? []).toString()).toBe('binary/encrypted');
  } finally {
    await server.close();
  }
});

describe('what failures say', () => {
  const sealed = { RINGBACK_ENCRYPTION_KEYS: key('a', 1) };
  const said = 'Jeanne Martin has no calendar';
  let server: TestTemporal;
  beforeAll(async () => {
    server = await realServer();
  });
  afterAll(() => server.close());

  /** A workflow that fails for its activity's failure, and one whose task fails: their histories. */
  async function failAndBeStuck(env: Record<string, string>) {
    const { connection, nativeConnection, namespace } = server;
    const plugins = [temporalPlugin(env)];
    const { workflow } = new Client({ connection, namespace, plugins });
    const worker = await Worker.create({
      connection: nativeConnection,
      namespace,
      taskQueue: TASK_QUEUES.entities,
      workflowBundle: workflowBundle(),
      plugins,
      activities: {
        sweepPayloads: () =>
          Promise.reject(
            ApplicationFailure.create({
              message: said,
              nonRetryable: true,
              cause: new Error(`why: ${said}`),
            }),
          ),
      },
    });
    return worker.runUntil(async () => {
      const run = {
        taskQueue: TASK_QUEUES.entities,
        args: [],
        workflowId: `fails-${randomBytes(4).toString('hex')}`,
      };
      const failed = await workflow.start(SWEEP, run);
      const result: unknown = await failed.result().catch((error: unknown) => error);
      const stuck = await workflow.start(WORKFLOWS.suppression, {
        ...run,
        workflowId: `${run.workflowId}-stuck`,
      });
      const task = await until('a failed task', async () => {
        const { events } = await stuck.fetchHistory();
        return (
          events?.find(({ workflowTaskFailedEventAttributes: of }) => of)
            ?.workflowTaskFailedEventAttributes ?? null
        );
      });
      await stuck.terminate();
      return { result, task: task?.failure ?? {}, history: await failed.fetchHistory(), plugins };
    });
  }

  it('is payload with encryption on, and read by clients, by the codec and by replays', async () => {
    const { result, task, history, plugins } = await failAndBeStuck(sealed);
    expect(JSON.stringify(historyToJSON(history))).not.toContain('Jeanne');
    expect(result).toMatchObject({ cause: { cause: { message: said, cause: { message: `why: ${said}` } } } });
    const failures = (history.events ?? []).flatMap((event) => [
      ...chainOf(event.activityTaskFailedEventAttributes?.failure),
      ...chainOf(event.workflowExecutionFailedEventAttributes?.failure),
    ]);
    expect(new Set([...failures, task].map(({ message }) => message))).toEqual(new Set(['Encoded failure']));
    const words = await Promise.all(
      [...failures, task].map((failure) => decoded(failure, codec(key('a', 1)))),
    );
    expect(words).toEqual([
      said,
      `why: ${said}`,
      expect.any(String),
      said,
      `why: ${said}`,
      expect.any(String),
    ]);
    expect(words.at(-1)).toContain('undefined');
    await Worker.runReplayHistory({ workflowBundle: workflowBundle(), plugins }, history);
  });

  it('stands as it always did with encryption off, and such a history replays with it on', async () => {
    const { result, task, history } = await failAndBeStuck({});
    expect(JSON.stringify(historyToJSON(history))).toContain(said);
    expect(JSON.stringify(historyToJSON(history))).not.toContain('encodedAttributes');
    expect(result).toMatchObject({ cause: { cause: { message: said } } });
    expect(task.message).toContain('undefined');
    const plugins = [temporalPlugin(sealed)];
    await Worker.runReplayHistory({ workflowBundle: workflowBundle(), plugins }, history);
  });
});

function chainOf(failure: ProtoFailure | null | undefined): ProtoFailure[] {
  return failure ? [failure, ...chainOf(failure.cause)] : [];
}

async function decoded({ encodedAttributes }: ProtoFailure, by: EncryptionCodec): Promise<string> {
  const attributes = read(await firstOf(by.decode(encodedAttributes ? [encodedAttributes] : [])));
  return (attributes as { message: string }).message;
}
