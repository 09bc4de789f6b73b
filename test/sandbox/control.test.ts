import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readClockOffset, writeClockOffset } from '../../src/temporal/development-clock.js';
import type { Setup } from './support.js';
import { PROSPECT, setUp, written } from './support.js';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-25T10:00:00Z');
let setup: Setup;
let data: string;
let told: [string, number, string[]][];

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'ringback-clock-'));
  told = [];
  setup = await setUp({
    dataDirectory: data,
    now: () => NOW,
    signalEntities: (...args) => Promise.resolve(told.push(args)),
  });
});
afterEach(async () => {
  await setup.stop();
  rmSync(data, { recursive: true });
});

async function post(path: string, body: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const answer = await fetch(`${setup.sandbox.url}/sandbox/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

describe('the development clock', () => {
  it('is zero for an account nobody moved, and without a file', () => {
    expect(readClockOffset('alvio', data)).toBe(0);
  });

  it('is read again after it was written', () => {
    writeClockOffset('alvio', 1, data);
    expect(readClockOffset('alvio', data)).toBe(1);
    writeClockOffset('alvio', 2, data);
    writeClockOffset('other', 5, data);
    expect([readClockOffset('alvio', data), readClockOffset('other', data)]).toEqual([2, 5]);
  });

  it('advances one account, adds up, and tells the contacts the sandbox knows', async () => {
    setup.sandbox.write(PROSPECT, { text: 'hello' });
    await post('clock', { account: 'alvio', advance_ms: HOUR });
    const { body } = await post('clock', { account: 'alvio', advance_ms: HOUR });
    expect(body).toMatchObject({ offset_ms: 2 * HOUR, now: new Date(NOW + 2 * HOUR).toISOString() });
    expect(readClockOffset('alvio', data)).toBe(2 * HOUR);
    expect(told.at(-1)).toEqual(['alvio', 2 * HOUR, ['contact:alvio:test:+33612345678']]);
  });

  it('moves to an instant', async () => {
    await post('clock', { account: 'alvio', to: '2026-11-26T09:00:00+01:00' });
    expect(readClockOffset('alvio', data)).toBe(22 * HOUR);
  });

  it('never moves back', async () => {
    const { status } = await post('clock', { account: 'alvio', to: '2026-11-25T09:00:00Z' });
    expect([status, readClockOffset('alvio', data), told]).toEqual([400, 0, []]);
  });

  it('times what the prospect writes afterwards', async () => {
    await post('clock', { account: 'alvio', advance_ms: HOUR });
    expect(setup.sandbox.write(PROSPECT, { text: 'hello' }).at).toBe(NOW + HOUR);
  });
});

describe('the control endpoints', () => {
  it('let a person write to a business that never wrote', async () => {
    expect((await post('messages', { phone: PROSPECT, text: 'Bonjour' })).status).toBe(201);
    await setup.until((received) => written(received).length === 1);
    expect(written(setup.received)).toEqual(['Bonjour']);
  });

  it.each([
    ['an unknown script', 'prospects', { phone: PROSPECT, script: 'nobody' }],
    ['an unknown fault', 'scenario', { phone: PROSPECT, faults: { typo: 1 } }],
    ['a button that is not there', 'messages', { phone: PROSPECT, press: { message: 'a', choice: 'b' } }],
    ['an empty message', 'messages', { phone: PROSPECT, text: ' ' }],
  ])('refuse %s and say why', async (_, path, body) => {
    const answer = await post(path, body);
    expect([answer.status, typeof answer.body['error']]).toEqual([400, 'string']);
  });

  it('show tomorrow at nine in the zone of the account', async () => {
    const answer = await fetch(`${setup.sandbox.url}/sandbox/conversations/${encodeURIComponent(PROSPECT)}`);
    expect(await answer.json()).toMatchObject({
      now: '2026-11-25T11:00:00+01:00',
      tomorrow_at_nine: '2026-11-26T09:00:00+01:00',
    });
  });

  it('stream changes', async () => {
    const stream = await fetch(`${setup.sandbox.url}/sandbox/events`);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    setup.sandbox.write(PROSPECT, { text: 'hello' });
    let seen = '';
    while (!seen.includes('changed')) seen += (await reader?.read())?.value ?? '';
    expect(seen).toContain(JSON.stringify({ phone: PROSPECT }));
    await reader?.cancel();
  });

  it('say when the client system is not there', async () => {
    const own = await setUp({ crmUrl: 'http://localhost:1' });
    const answer = await fetch(`${own.sandbox.url}/sandbox/crm/events`);
    expect(await answer.json()).toEqual({ reachable: false, events: [] });
    await own.stop();
  });
});

describe('the pages', () => {
  it.each(['/', '/chat', '/chat/%2B33612345678', '/pages/chat.js'])(
    '%s allows no other origin',
    async (path) => {
      const answer = await fetch(setup.sandbox.url + path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
      expect(await answer.text()).not.toMatch(/(?:src|href)="https?:/);
    },
  );
});
