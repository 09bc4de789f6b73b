import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashKey } from '../../src/config/keys.js';
import { until } from '../support/polling.js';
import { messagesTo } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const ASKS = '+33612345741';
const OTHER = '+33612345742';
const ODD = `L'été "100%" \\ '; x = 'y`;

let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, {
    settings: ({ accounts: { alvio } }) => {
      alvio?.operators.push({ sha256: hashKey('viewer-of-alvio'), label: 'our viewer', role: 'viewer' });
    },
  });
  await ringback.post({
    phone_number: ASKS,
    contact: { name: 'Jane Doe' },
    campaign: { campaign_name: ODD },
  });
  await ringback.post({ phone_number: OTHER, crm_contact_id: 'CRM 42', campaign: { source: 'Facebook' } });
  for (const number of [ASKS, OTHER]) {
    await until('the first message arrived', () => messagesTo(ringback, number).length > 0);
  }
  ringback.sandbox.write(ASKS, { text: 'Je veux parler à un humain' });
  await until('both are found', async () => (await list('queue=all')).length === 2);
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

type Row = Record<string, unknown> & { number: string };

async function get(path: string): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await fetch(`${ringback.url}/v1/${path}`, { headers: { 'api-key': 'viewer-of-alvio' } });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function list(query: string): Promise<Row[]> {
  const { status, body } = await get(`contacts?environment=test&${query}`);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body['contacts'] as Row[];
}

const numbers = async (query: string): Promise<string[]> =>
  (await list(query)).map(({ number }) => number).sort();

describe('the list of contacts', () => {
  it('shows who needs a person: their name, since when they wait, and what they wrote last', async () => {
    const [row] = await until('they are in the queue', async () => {
      const rows = await list('queue=needs_person');
      return rows[0]?.['handover'] ? rows : null;
    });
    expect(row).toMatchObject({
      number: ASKS,
      name: 'Jane Doe',
      campaign: ODD,
      handover: {
        cause: 'prospect_asked',
        by: null,
        waiting_since: expect.stringMatching(/^20/) as string,
        last_words: 'Je veux parler à un humain',
      },
    });
    expect(await numbers('queue=needs_person')).toEqual([ASKS]);
  });

  it('finds by a number or its beginning, an id, or a source', async () => {
    expect(await numbers(`q=${encodeURIComponent('06 12 34 57 42')}`)).toEqual([OTHER]);
    expect(await numbers(`q=${encodeURIComponent('+336123')}`)).toEqual([ASKS, OTHER]);
    expect(await numbers('q=CRM%2042')).toEqual([OTHER]);
    expect(await numbers('q=Facebook')).toEqual([OTHER]);
    expect(await numbers('source=Facebook&stage=contacting')).toEqual([OTHER]);
    expect(await numbers('q=nobody')).toEqual([]);
  });

  it('takes what is asked for as it is, quotes and all', async () => {
    expect(await numbers(`campaign=${encodeURIComponent(ODD)}`)).toEqual([ASKS]);
    expect(await numbers(`q=${encodeURIComponent("' OR RingbackAccount != '")}`)).toEqual([]);
    expect(await numbers(`q=${encodeURIComponent('\\')}`)).toEqual([]);
  });

  it('comes in pages', async () => {
    const first = await get('contacts?environment=test&limit=1');
    const next = await get(`contacts?environment=test&limit=1&cursor=${String(first.body['next_cursor'])}`);
    const both = [first, next].flatMap(({ body }) => body['contacts'] as Row[]).map(({ number }) => number);
    expect(both.sort()).toEqual([ASKS, OTHER]);
  });

  it('refuses what it does not know', async () => {
    for (const query of ['queue=mine', 'limit=0', 'limit=101', 'cursor=bm9uZQ', `q=${'x'.repeat(256)}`]) {
      expect([query, (await get(`contacts?environment=test&${query}`)).status]).toEqual([query, 400]);
    }
  });

  it('is counted by queue', async () => {
    const { body } = await until('the counts are in', async () => {
      const answer = await get('queues?environment=test');
      return (answer.body['queues'] as Record<string, number>)['needs_person'] === 1 ? answer : null;
    });
    expect(body).toMatchObject({ queues: { all: 2, needs_person: 1, booked: 0 }, numbers_paused: 0 });
  });
});

describe('a key', () => {
  it('is told what it opens', async () => {
    expect((await get('session')).body).toEqual({
      accounts: [
        {
          account: 'alvio',
          name: 'Alvio Démo',
          time_zone: 'Europe/Paris',
          environments: ['test', 'production'],
          agents: [],
          label: 'our viewer',
          role: 'viewer',
        },
      ],
    });
  });
});

describe('a contact that is watched', () => {
  it('comes at once, and again when something has happened to it', async () => {
    const url = `${ringback.url}/v1/contacts/${encodeURIComponent(OTHER)}/events?environment=test`;
    const stop = new AbortController();
    const response = await fetch(url, { headers: { 'api-key': 'viewer-of-alvio' }, signal: stop.signal });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const reader = (response.body as ReadableStream<Uint8Array>).getReader();
    const decoder = new TextDecoder();
    let heard = '';
    const hears = async (words: string): Promise<void> => {
      while (!heard.includes(words)) heard += decoder.decode((await reader.read()).value);
    };
    await hears('event: contact\ndata: {');
    expect(heard).not.toContain('Bien reçu');
    ringback.sandbox.write(OTHER, { text: 'Bien reçu, merci' });
    await hears('Bien reçu, merci');
    stop.abort();
  });

  it('is nobody: 404', async () => {
    expect((await get('contacts/%2B33612345799/events?environment=test')).status).toBe(404);
  });
});
