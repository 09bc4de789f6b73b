import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContactId } from '../../src/domain/identity.js';
import { createPayloadStore, PayloadUnreadableError } from '../../src/storage/payload-store.js';
import type { PayloadStore } from '../../src/storage/payload-store.js';
import { fakeS3 } from './fake-s3.js';

const KEY = Buffer.alloc(32, 7);
const ANNA: ContactId = { account: 'demo', environment: 'test', number: '+33639980001' };
const BRUNO: ContactId = { ...ANNA, number: '+33639980002' };
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

interface Kept {
  store: PayloadStore;
  paths(): Promise<string[]>;
  corrupt(ref: string): Promise<void>;
  close(): Promise<void>;
}

async function inDirectory(): Promise<Kept> {
  const path = await mkdtemp(join(tmpdir(), 'ringback-store-'));
  return {
    store: createPayloadStore({ kind: 'directory', path }, KEY),
    paths: async () =>
      (await readdir(path, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1)),
    corrupt: (ref) => writeFile(join(path, ref), 'other'),
    close: () => rm(path, { recursive: true }),
  };
}

async function inS3(): Promise<Kept> {
  const s3 = await fakeS3('payloads');
  process.env['AWS_ACCESS_KEY_ID'] = 'test';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'test';
  return {
    store: createPayloadStore({ kind: 's3', bucket: 'payloads', prefix: 'ringback/', endpoint: s3.url }, KEY),
    paths: async () => [...s3.objects.keys()].map((key) => key.replace(/^ringback\//, '')),
    corrupt: async (ref) => void s3.objects.set(`ringback/${ref}`, Buffer.from('other')),
    close: s3.close,
  };
}

describe.each([
  ['a directory', inDirectory],
  ['S3', inS3],
])('the payload store in %s (T4, T5)', (_, start) => {
  let kept: Kept;
  beforeEach(async () => {
    kept = await start();
  });
  afterEach(() => kept.close());

  const bytes = Buffer.from([0, 255, 13, 10, 1]);

  it('gives back the bytes it was given', async () => {
    const ref = await kept.store.put(ANNA, bytes);
    expect(ref).toMatchObject({ sha256: sha256(bytes), bytes: 5 });
    expect(await kept.store.get(ref)).toEqual(bytes);
  });

  it('keeps nothing, and a lot', async () => {
    for (const content of [Buffer.alloc(0), Buffer.alloc(3_000_000, 'x')]) {
      expect((await kept.store.get(await kept.store.put(ANNA, content))).equals(content)).toBe(true);
    }
  });

  it('names a path by account, environment, keyed hash of the contact and content, and nothing personal', async () => {
    const { ref } = await kept.store.put(ANNA, bytes);
    expect(ref).toMatch(/^demo\/test\/[0-9a-f]{64}\/[0-9a-f]{64}$/);
    expect(await kept.paths()).toEqual([ref]);
    expect(ref).not.toContain('33639980001');
  });

  it('keeps the same bytes once, also when they are put at the same time', async () => {
    await Promise.all([1, 2, 3, 4].map(() => kept.store.put(ANNA, bytes)));
    expect(await kept.paths()).toHaveLength(1);
  });

  it('removes all of one contact and nothing of another', async () => {
    const gone = await kept.store.put(ANNA, bytes);
    await kept.store.put(ANNA, Buffer.from('more'));
    const stays = await kept.store.put(BRUNO, bytes);
    await kept.store.removeContact(ANNA);
    expect(await kept.paths()).toEqual([stays.ref]);
    await expect(kept.store.get(gone)).rejects.toThrow(PayloadUnreadableError);
  });

  it('removes nothing where nothing is', async () => {
    await expect(kept.store.removeContact(ANNA)).resolves.toBeUndefined();
  });

  it('does not hand out bytes that were changed', async () => {
    const ref = await kept.store.put(ANNA, bytes);
    await kept.corrupt(ref.ref);
    await expect(kept.store.get(ref)).rejects.toThrow('were changed');
  });

  it('keeps what belongs to no contact apart', async () => {
    const ref = await kept.store.putShared('playbooks', bytes);
    expect(ref.ref).toBe(`playbooks/${sha256(bytes)}`);
    expect(await kept.store.get(ref)).toEqual(bytes);
  });
});

describe('addresses of the payload store', () => {
  let kept: Kept;
  let path: string;
  beforeEach(async () => {
    kept = await inDirectory();
    path = await mkdtemp(join(tmpdir(), 'ringback-store-'));
  });
  afterEach(async () => {
    await kept.close();
    await rm(path, { recursive: true });
  });

  const hash = sha256(Buffer.from('x'));
  it.each([
    ['a climb out of the folder', `../../${hash}`],
    ['a climb in the middle', `demo/test/../${hash}`],
    ['an absolute path', `/etc/${hash}`],
    ['another folder', `secrets/${hash}`],
    ['no folder', hash],
    ['a path to something else', '../../../etc/passwd'],
  ])('are refused with %s', async (_, ref) => {
    await expect(kept.store.get({ ref, sha256: hash })).rejects.toThrow('not the address');
  });

  it('are refused when they name other content than they say', async () => {
    const ref = await kept.store.put(ANNA, Buffer.from('x'));
    await expect(kept.store.get({ ...ref, sha256: sha256(Buffer.from('y')) })).rejects.toThrow(
      'not the address',
    );
  });

  it('differ under another key', async () => {
    const [one, other] = [7, 8].map((byte) =>
      createPayloadStore({ kind: 'directory', path }, Buffer.alloc(32, byte)),
    );
    const refs = [await one?.put(ANNA, Buffer.from('x')), await other?.put(ANNA, Buffer.from('x'))];
    expect(refs[0]?.sha256).toBe(refs[1]?.sha256);
    expect(refs[0]?.ref).not.toBe(refs[1]?.ref);
  });

  it('hold a whole file only: no temporary one is left behind', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => kept.store.put(ANNA, Buffer.from(`payload ${index}`))),
    );
    expect((await kept.paths()).filter((path) => path.endsWith('.tmp'))).toEqual([]);
    expect(await kept.paths()).toHaveLength(20);
  });
});

it('reads what another process wrote to the same directory', async () => {
  const path = await mkdtemp(join(tmpdir(), 'ringback-store-'));
  const [writer, reader] = [1, 2].map(() => createPayloadStore({ kind: 'directory', path }, KEY));
  const ref = await writer?.put(ANNA, Buffer.from('shared'));
  expect(ref && (await reader?.get(ref))?.toString()).toBe('shared');
  expect(await readFile(join(path, ref?.ref ?? ''), 'utf8')).toBe('shared');
  await rm(path, { recursive: true });
});
