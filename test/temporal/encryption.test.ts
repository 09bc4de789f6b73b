import { randomBytes } from 'node:crypto';
import { Client } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import type { Payload } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { EncryptionCodec, parseKeyRing } from '../../src/temporal/encryption.js';
import { dataConverter, temporalPlugin } from '../../src/temporal/plugin.js';
import { realServer } from '../support/temporal.js';

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
    expect(dataConverter({})).toEqual({});
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
