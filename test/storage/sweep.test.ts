import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DirectoryBlobs } from '../../src/storage/directory-blobs.js';
import { PayloadStore } from '../../src/storage/payload-store.js';
import { S3Blobs } from '../../src/storage/s3-blobs.js';
import { addressesIn, sweep } from '../../src/storage/sweep.js';
import type { SweepOptions } from '../../src/storage/sweep.js';
import { fakeS3 } from './fake-s3.js';

const DAY = 86_400_000;
const CONTACT = { account: 'alvio', environment: 'test' as const, number: '+33612345678' };
const OTHER = { ...CONTACT, number: '+33612345679' };
const KEY = Buffer.alloc(32, 7);

let folder: string;
let store: PayloadStore;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringback-sweep-'));
  store = new PayloadStore(new DirectoryBlobs(folder), KEY);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function kept(contact: typeof CONTACT, text: string, days: number): Promise<string> {
  const { ref } = await store.put(contact, Buffer.from(text));
  const then = new Date(Date.now() - days * DAY);
  utimesSync(join(folder, ref), then, then);
  return ref;
}

function options(named: string[], more: Partial<SweepOptions> = {}): SweepOptions {
  const namedBy = () =>
    Promise.resolve({ addresses: new Set(named), unreadFolders: new Set<string>(), unread: [] });
  return { retention: 30 * DAY, now: Date.now(), dryRun: false, namedBy, ...more };
}

function refs(): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe('a sweep of the payload store (T5)', () => {
  it('removes what nobody names once it is older than the retention and seven days', async () => {
    const named = await kept(CONTACT, 'named', 100);
    const recent = await kept(CONTACT, 'superseded lately', 36);
    const forgotten = await kept(OTHER, 'forgotten', 38);
    expect(await sweep(store, options([named]))).toMatchObject({ kept: 1, touched: 1, removed: 1 });
    expect(refs().sort()).toEqual([named, recent].map((ref) => ref.slice(ref.lastIndexOf('/') + 1)).sort());
    await expect(store.get({ ref: forgotten, sha256: forgotten.slice(-64) })).rejects.toThrow(/nothing/);
  });

  it('makes what is named young again, so that it stays as long as runs that named it', async () => {
    const named = await kept(CONTACT, 'named', 100);
    await sweep(store, options([named]));
    expect(await sweep(store, options([]))).toMatchObject({ kept: 1, touched: 0, removed: 0 });
  });

  it('removes nothing when nobody can be asked, or when it only counts', async () => {
    await kept(CONTACT, 'old', 100);
    const fails = { namedBy: () => Promise.reject(new Error('no worker')) };
    await expect(sweep(store, options([], fails))).rejects.toThrow('no worker');
    expect(await sweep(store, options([], { dryRun: true }))).toMatchObject({ removed: 1 });
    expect(refs()).toHaveLength(1);
  });

  it('keeps all that a contact who could not be read may name, and goes on with the others', async () => {
    const ofUnread = await kept(CONTACT, 'perhaps named', 100);
    await kept(OTHER, 'forgotten', 100);
    const unread = [{ workflowId: 'contact:…', runId: '1', reason: 'a key is gone' }];
    const unreadFolders = new Set([store.folderOf(CONTACT)]);
    const namedBy = () => Promise.resolve({ addresses: new Set<string>(), unreadFolders, unread });
    expect(await sweep(store, options([], { namedBy }))).toEqual({
      ...{ kept: 1, touched: 0, removed: 1 },
      ...{ unread: 1, unreadRuns: unread },
    });
    expect(refs()).toEqual([ofUnread.slice(ofUnread.lastIndexOf('/') + 1)]);
  });

  it('leaves playbooks alone, which hold nothing personal', async () => {
    const { ref } = await store.putShared('playbooks', Buffer.from('a playbook'));
    utimesSync(join(folder, ref), new Date(0), new Date(0));
    await sweep(store, options([]));
    expect(refs()).toHaveLength(1);
  });

  it('finds every address in a state, wherever it stands', () => {
    const ref = (name: string) => ({ ref: name, sha256: 'x', bytes: 1 });
    const state = {
      payload: { stored: ref('a') },
      outbox: { done: [{ body: { stored: ref('b') } }] },
      n: null,
    };
    expect([...addressesIn(state)]).toEqual(['a', 'b']);
  });

  it('lists and removes in S3 too, page by page', async () => {
    const s3 = await fakeS3('bucket');
    Object.assign(process.env, { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 'b' });
    const settings = { kind: 's3' as const, bucket: 'bucket', prefix: 'p/', endpoint: s3.url };
    const inS3 = new PayloadStore(new S3Blobs(settings), KEY);
    try {
      for (const text of ['1', '2', '3', '4', '5']) await inS3.put(CONTACT, Buffer.from(text));
      const future = { now: Date.now() + 100 * DAY };
      expect(await sweep(inS3, options([], future))).toMatchObject({ removed: 5 });
      expect(s3.objects.size).toBe(0);
    } finally {
      await s3.close();
    }
  });
});
