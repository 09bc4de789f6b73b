import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { archiveMessages } from '../../src/activities/archive.js';
import { readArchive } from '../../src/storage/archived-messages.js';
import { mergePayload } from '../../src/activities/payloads.js';
import type { Message } from '../../src/domain/contact/state.js';
import type { ContactId } from '../../src/domain/identity.js';
import type { JsonObject } from '../../src/domain/json.js';
import type { PayloadBody } from '../../src/domain/lead.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import type { PayloadStore } from '../../src/storage/payload-store.js';

const contact: ContactId = { account: 'demo', environment: 'test', number: '+33639980001' };
let folder: string;
let store: PayloadStore;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ringback-payloads-'));
  store = createPayloadStore({ kind: 'directory', path: folder }, Buffer.alloc(32, 5));
});
afterEach(() => rm(folder, { recursive: true }));

async function stored(text: string): Promise<PayloadBody> {
  return { stored: await store.put(contact, Buffer.from(text)) };
}
async function read(body: PayloadBody): Promise<JsonObject> {
  return 'inline' in body
    ? body.inline
    : (JSON.parse((await store.get(body.stored)).toString()) as JsonObject);
}
function message(id: string): Message {
  return { id, direction: 'in', at: 1, type: 'text', text: `text of ${id}`, status: null };
}

it('keeps a merged payload in the contact while it is at most 16 KB (T4)', async () => {
  const merged = await mergePayload(store, {
    contact,
    current: { inline: { a: 1 } },
    posted: [await stored('{"b":2}')],
  });
  expect(merged).toEqual({ inline: { a: 1, b: 2 } });
});

it('stores a merged payload that is larger, and merges on top of it (T4)', async () => {
  const posted = await stored(JSON.stringify({ note: 'x'.repeat(20_000), keep: 1 }));
  const first = await mergePayload(store, { contact, current: { inline: { a: 1 } }, posted: [posted] });
  const second = await mergePayload(store, {
    contact,
    current: first,
    posted: [{ inline: { a: 2, keep: null } }],
  });
  const { note, ...rest } = await read(second);
  expect(['stored' in first, note, rest]).toEqual([true, 'x'.repeat(20_000), { a: 2 }]);
});

it('rounds no large number of a stored payload (C-27)', async () => {
  const posted = await stored('{"account":12345678901234567890}');
  expect(await mergePayload(store, { contact, current: { inline: {} }, posted: [posted] })).toEqual({
    inline: { account: '12345678901234567890' },
  });
});

it('keeps a post as received when the merged payload would be larger than 2 MiB (T4)', async () => {
  const current = await stored(JSON.stringify({ first: 'x'.repeat(1_500_000) }));
  const posted = await stored(JSON.stringify({ second: 'y'.repeat(1_500_000) }));
  const merged = await read(await mergePayload(store, { contact, current, posted: [posted] }));
  expect(Object.keys(merged)).toEqual(['first', 'ringback_unmerged']);
  expect(merged['ringback_unmerged']).toEqual(['stored' in posted ? posted.stored : null]);
});

it('keeps what the CRM posted when what only fills blanks would make it larger than 2 MiB (T4)', async () => {
  const current = await stored(JSON.stringify({ posted: 'x'.repeat(1_500_000) }));
  const form = await stored(JSON.stringify({ posted: 'form', filled: 'y'.repeat(600_000) }));
  const merged = await read(
    await mergePayload(store, { contact, current, posted: [{ ...form, fills: 'blanks' }] }),
  );
  expect(merged['posted']).toBe('x'.repeat(1_500_000));
  expect(merged['ringback_unmerged']).toEqual(['stored' in form ? form.stored : null]);
});

it('fills only blanks where it is told to', async () => {
  const current = { inline: { name: 'Anna', email: 'a@example.org' } };
  const posted = { inline: { name: 'Ana', city: 'Lyon' }, fills: 'blanks' as const };
  expect(await mergePayload(store, { contact, current, posted: [posted] })).toEqual({
    inline: { name: 'Anna', email: 'a@example.org', city: 'Lyon' },
  });
});

it('merges several posts at once, in their order', async () => {
  const posted = [await stored('{"a":1,"b":1}'), { inline: { b: null, c: 2 } }, { inline: { c: 3 } }];
  expect(await mergePayload(store, { contact, current: { inline: { z: 0 } }, posted })).toEqual({
    inline: { z: 0, a: 1, c: 3 },
  });
});

it('archives each message once, however often it is asked to', async () => {
  const first = await archiveMessages(store, {
    contact,
    archive: null,
    messages: [message('a'), message('b')],
  });
  const second = await archiveMessages(store, {
    contact,
    archive: first,
    messages: [message('b'), message('c')],
  });
  expect((await readArchive(store, { archive: second })).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('joins two archives in the order in which their messages were said, each once', async () => {
  const archive = async (...messages: [string, number][]) => {
    const said = messages.map(([id, at]) => ({ ...message(id), at }));
    return await archiveMessages(store, { contact, archive: null, messages: said });
  };
  const own = await archive(['c', 3], ['d', 4]);
  const theirs = await archive(['a', 1], ['d', 4], ['e', 5]);
  const both = await archiveMessages(store, {
    contact,
    archive: own,
    alsoArchived: [theirs],
    messages: [{ ...message('f'), at: 6 }],
  });
  const ids = (await readArchive(store, { archive: both })).map(({ id }) => id);
  expect(ids).toEqual(['a', 'c', 'd', 'e', 'f']);
});
