import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashKey } from '../../src/config/keys.js';
import { endpointWorkflowId } from '../../src/domain/endpoint/state.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { until } from '../support/polling.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import {
  addAccount,
  answering,
  clientSystem,
  DAY,
  endpointDetailsOf,
  HOUR,
  MINUTE,
  openEndpoint,
  SECOND,
  SOON,
} from './support.js';
import type { ClientSystem, HttpEndpoint } from './support.js';

const NAMES = [
  'redirects',
  'gone',
  'paced',
  'fails',
  'recovers',
  'refuses',
  'replays',
  'rotates',
  'moves',
  'listed',
] as const;
type Name = (typeof NAMES)[number];

let temporal: TestTemporal;
let ringback: Ringback;
const log: string[] = [];
const endpoints = {} as Record<Name, HttpEndpoint>;
const clients = {} as Record<Name, ClientSystem>;
const SECRETS = { NEWER: `whsec_${randomBytes(32).toString('base64')}`, OLDER: '' };

beforeAll(async () => {
  temporal = await realServer();
  for (const name of NAMES) endpoints[name] = await openEndpoint();
  ringback = await startRingback(temporal, {
    log: (line) => log.push(line),
    settings: (settings) => {
      for (const name of NAMES) addAccount(settings, name, endpoints[name].url);
    },
  });
  Object.assign(process.env, { NEWER_CALLBACK_SECRET: SECRETS.NEWER });
  SECRETS.OLDER = process.env['CALLBACK_SECRET'] ?? '';
  for (const name of NAMES) clients[name] = clientSystem(ringback, name, endpoints[name]);
});
afterAll(async () => {
  for (const endpoint of Object.values(endpoints)) endpoint.close();
  await ringback.stop();
  await temporal.close();
});

async function waiting(client: ClientSystem, contact: string) {
  return (await client.state(contact)).outbox.waiting;
}
async function ends(client: ClientSystem, contact: string): Promise<string[]> {
  return (await client.state(contact)).outbox.done.map(({ end }) => end);
}
async function tried(client: ClientSystem, contact: string, tries: number): Promise<void> {
  await expect.poll(async () => (await waiting(client, contact))[0]?.tries, SOON).toBe(tries);
}
/** Until search knows that the contact has callbacks that need somebody. */
async function listed(client: ClientSystem, count: number) {
  return until('the callbacks are listed', async () => {
    const { body } = await client.operator('GET', '/callbacks');
    return (body.callbacks ?? []).length === count && body.callbacks;
  });
}

describe('callbacks, end to end', () => {
  it('a redirect is no success, and its target stays unvisited (C-21)', async () => {
    const { redirects } = clients;
    redirects.answer = answering(302, { location: '/elsewhere' });
    await redirects.post('r1');
    await tried(redirects, 'r1', 1);
    expect((await waiting(redirects, 'r1'))[0]?.attempts[0]).toMatchObject({ httpStatus: 302 });
    expect(redirects.arrived.map(({ path }) => path)).toEqual(['/api/alvio/callback']);

    redirects.answer = answering(204);
    await redirects.timePasses(6 * SECOND);
    await expect.poll(() => ends(redirects, 'r1'), SOON).toEqual(['delivered']);
  });

  it('410 ends it and marks the endpoint; once it is enabled, what was missed comes (C-21)', async () => {
    const { gone } = clients;
    gone.answer = answering(410, {}, 'moved away');
    await gone.post('g1');
    await expect.poll(() => ends(gone, 'g1'), SOON).toEqual(['gone']);
    await expect.poll(() => gone.health(), SOON).toBe('disabled');

    gone.answer = answering(200);
    await gone.post('g2');
    await expect.poll(() => ends(gone, 'g2'), SOON).toEqual(['disabled']);
    expect(gone.arrived.map(({ crmId }) => crmId)).toEqual(['g1']);
    await listed(gone, 2);

    expect(await gone.operator('POST', '/endpoints/gone/test/enable')).toEqual({
      status: 202,
      body: { account: 'gone', environment: 'test', was_disabled: true },
    });
    await expect.poll(() => gone.arrived.length, SOON).toBe(3);
    expect(await gone.health()).toBe('healthy');
    const [first, ...later] = gone.arrived;
    expect(later.map(({ crmId }) => crmId).sort()).toEqual(['g1', 'g2']);
    expect(later.find(({ crmId }) => crmId === 'g1')).toMatchObject({ id: first?.id, text: first?.text });
    await expect.poll(() => ends(gone, 'g1'), SOON).toEqual(['delivered']);
  });

  it.each([429, 503])('%i with Retry-After waits for as long, within bounds', async (status) => {
    const { paced } = clients;
    const contact = `p${status}`;
    paced.answer = answering(status, { 'retry-after': '7200' });
    await paced.post(contact);
    await tried(paced, contact, 1);
    const [entry] = await waiting(paced, contact);
    const wait = (entry?.nextAttemptAt ?? 0) - (entry?.attempts[0]?.at ?? 0);
    expect(wait).toBeGreaterThanOrEqual(2 * HOUR);
    expect(wait).toBeLessThan(2 * HOUR + MINUTE);

    paced.answer = answering(200);
    await paced.timePasses(2 * HOUR + SECOND);
    await expect.poll(() => ends(paced, contact), SOON).toEqual(['delivered']);
  });

  it('an endpoint that does nothing but fail for days is disabled, and gets everything once enabled', async () => {
    const { fails } = clients;
    fails.answer = answering(500, {}, 'database is down');
    await fails.post('f1');
    await tried(fails, 'f1', 1);
    for (const [index, wait] of [6 * SECOND, 6 * MINUTE, 34 * MINUTE, 3 * HOUR].entries()) {
      await fails.timePasses(wait);
      await tried(fails, 'f1', index + 2);
    }
    await expect.poll(() => fails.health(), SOON).toBe('failing');
    expect(await endpointDetailsOf(ringback, 'fails')).toContain('database is down');

    await fails.timePasses(5 * DAY);
    await expect.poll(() => fails.health(), SOON).toBe('disabled');
    const before = fails.arrived.length;
    await fails.post('f2');
    await expect.poll(() => ends(fails, 'f2'), SOON).toEqual(['disabled']);
    await fails.timePasses(DAY);
    await expect.poll(() => ends(fails, 'f1'), SOON).toEqual(['disabled']);
    expect(fails.arrived).toHaveLength(before);

    fails.answer = answering(200);
    await listed(fails, 2);
    await fails.operator('POST', '/endpoints/fails/test/enable');
    await expect.poll(() => ends(fails, 'f1'), SOON).toEqual(['delivered']);
    await expect.poll(() => ends(fails, 'f2'), SOON).toEqual(['delivered']);
    expect(new Set(fails.arrived.filter(({ crmId }) => crmId === 'f1').map(({ id }) => id)).size).toBe(1);
    const id = endpointWorkflowId({ account: 'fails', environment: 'test' });
    expect(await replayRuns(temporal.client, id)).toBeGreaterThan(0);
  });

  it('an endpoint that is back gets at once what waits, whatever was planned', async () => {
    const { recovers } = clients;
    recovers.answer = answering(503);
    await recovers.post('w1');
    await tried(recovers, 'w1', 1);
    for (const [index, wait] of [6 * SECOND, 6 * MINUTE, 34 * MINUTE, 3 * HOUR].entries()) {
      await recovers.timePasses(wait);
      await tried(recovers, 'w1', index + 2);
    }
    await expect.poll(() => recovers.health(), SOON).toBe('failing');
    await listed(recovers, 1);
    recovers.answer = answering(200);
    // Somebody else's callback shows that it is back; the first one's own time would come in five hours.
    await recovers.timePasses(10 * MINUTE);
    await recovers.post('w2');
    await expect.poll(() => ends(recovers, 'w2'), SOON).toEqual(['delivered']);
    await expect.poll(() => ends(recovers, 'w1'), SOON).toEqual(['delivered']);
    expect(await recovers.health()).toBe('healthy');
  });

  it('what was given up is listed with every attempt, and is sent again under its id', async () => {
    const { refuses } = clients;
    refuses.answer = answering(422, {}, 'unknown crm_id');
    await refuses.post('n1');
    await tried(refuses, 'n1', 1);
    for (const wait of [6 * SECOND, 6 * MINUTE, 34 * MINUTE, 3 * HOUR]) {
      const tries = (await waiting(refuses, 'n1'))[0]?.tries ?? 0;
      await refuses.timePasses(wait);
      await until('the next attempt', async () => {
        const [entry] = await waiting(refuses, 'n1');
        return !entry || entry.tries > tries;
      });
    }
    await expect.poll(() => ends(refuses, 'n1'), SOON).toEqual(['given_up']);

    const [row] = (await listed(refuses, 1)) ?? [];
    expect(row).toMatchObject({
      number: refuses.numberOf('n1'),
      status: 'NOT_REACHABLE',
      state: 'failed',
      end: 'given_up',
      webhook_id: refuses.arrived[0]?.id,
    });
    const attempt = { http_status: 422, excerpt: 'unknown crm_id', at: expect.any(String) as string };
    expect(row?.attempts).toEqual(
      Array.from({ length: 5 }, () => ({ ...attempt, ms: expect.any(Number) as number })),
    );

    refuses.answer = answering(200);
    const path = `/contacts/${refuses.numberOf('n1')}/callbacks/${row?.webhook_id}/resend`;
    expect(await refuses.operator('POST', path)).toEqual({ status: 202, body: { resending: 1 } });
    await expect.poll(() => ends(refuses, 'n1'), SOON).toEqual(['delivered']);
    expect(new Set(refuses.arrived.map(({ id }) => id)).size).toBe(1);
    expect(new Set(refuses.arrived.map(({ text }) => text)).size).toBe(1);
    const contact = { account: 'refuses', environment: 'test' as const, number: refuses.numberOf('n1') };
    await replayRuns(temporal.client, contactWorkflowId(contact));
  });

  it('all of a contact, and all of an endpoint since a time, are sent again in order; who asked is on record (C-30)', async () => {
    const { replays } = clients;
    replays.answer = answering(410);
    await replays.post('a1');
    await expect.poll(() => replays.health(), SOON).toBe('disabled');
    await replays.post('a1', 2);
    await expect.poll(() => ends(replays, 'a1'), SOON).toEqual(['gone', 'disabled', 'disabled']);
    await replays.operator('POST', '/endpoints/replays/test/enable', {});
    await expect.poll(() => replays.arrived.length, SOON).toBeGreaterThan(1);
    await expect.poll(() => replays.health(), SOON).toBe('disabled');
    await expect.poll(() => waiting(replays, 'a1'), SOON).toEqual([]);
    const since = new Date((await replays.state('a1')).outbox.done[0]?.at ?? 0).toISOString();
    await replays.post('a2');
    await expect.poll(() => ends(replays, 'a2'), SOON).toEqual(['disabled']);
    await listed(replays, 4);

    // Another address opens it anew, without sending anything yet for want of a delivery.
    replays.answer = answering(200);
    const callback = ringback.settings.accounts['replays']?.environments.test?.callback;
    if (callback) callback.url = callback.url.replace('/callback', '/elsewhere');
    const arrivedBefore = replays.arrived.length;
    const all = await replays.operator('POST', `/contacts/${replays.numberOf('a1')}/callbacks/resend`);
    expect(all).toEqual({ status: 202, body: { resending: 3 } });
    await expect.poll(() => ends(replays, 'a1'), SOON).toEqual(['delivered', 'delivered', 'delivered']);
    const again = replays.arrived.slice(arrivedBefore).filter(({ crmId }) => crmId === 'a1');
    expect(again.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);

    const answer = await replays.operator('POST', '/endpoints/replays/test/resend', { since });
    expect(answer).toMatchObject({ status: 202, body: { since, resending: true } });
    await expect.poll(() => ends(replays, 'a2'), SOON).toEqual(['delivered']);
    const commands = ['enableEndpoint', 'resendCallbacks', 'resendMissedCallbacks'];
    const noted = commands.map((command) => log.find((line) => line.includes(`"command":"${command}"`)));
    expect(noted).toEqual(commands.map(() => expect.stringMatching(/"operator":"[^"]+"/)));
  });

  it('is signed so that the older and the newer secret verify it while one replaces the other', async () => {
    const { rotates } = clients;
    const callback = ringback.settings.accounts['rotates']?.environments.test?.callback;
    if (callback) callback.secret_envs = ['NEWER_CALLBACK_SECRET', 'CALLBACK_SECRET'];
    rotates.answer = answering(500);
    await rotates.post('s1');
    await tried(rotates, 's1', 1);
    rotates.answer = answering(200);
    // Timestamps are whole seconds.
    const at = (arrived = rotates.arrived[0]) => Number(arrived?.headers['webhook-timestamp']);
    await until('the next second', () => Math.floor(Date.now() / 1_000) > at());
    await rotates.timePasses(6 * SECOND);
    await expect.poll(() => ends(rotates, 's1'), SOON).toEqual(['delivered']);
    const [first, second] = rotates.arrived;
    for (const arrived of [first, second]) {
      expect(String(arrived?.headers['webhook-signature']).split(' ')).toHaveLength(2);
      for (const secret of Object.values(SECRETS)) {
        const headers = arrived?.headers as Record<string, string>;
        expect(new Webhook(secret).verify(arrived?.text ?? '', headers)).toMatchObject({ crm_id: 's1' });
      }
    }
    expect(second?.id).toBe(first?.id);
    // The attempt's own time, by the clock of the receiver.
    expect(at(second)).toBeGreaterThan(at(first));
    expect(Math.abs(at(second) - Date.now() / 1_000)).toBeLessThan(60);
  });

  it('are kept in order while the first of them fails', async () => {
    const { moves } = clients;
    moves.answer = answering(500);
    await moves.post('o1', 3);
    await tried(moves, 'o1', 1);
    expect(moves.arrived.map(({ sequence }) => sequence)).toEqual([1]);
    moves.answer = answering(200);
    await moves.timePasses(6 * SECOND);
    await expect.poll(() => ends(moves, 'o1'), SOON).toEqual(['delivered', 'delivered', 'delivered']);
    expect(moves.arrived.map(({ sequence }) => sequence)).toEqual([1, 1, 2, 3]);
  });
});

describe("operators' commands about callbacks", () => {
  it('are refused for a key that may only read', async () => {
    const { listed: client } = clients;
    const reader = { sha256: hashKey('reads-only'), label: 'reader', role: 'viewer' as const };
    ringback.settings.accounts['listed']?.operators.push(reader);
    const post = (path: string) =>
      fetch(`${ringback.url}/v1${path}?environment=test`, {
        method: 'POST',
        headers: { 'api-key': 'reads-only' },
      });
    for (const path of [
      `/contacts/${client.numberOf('x')}/callbacks/resend`,
      `/contacts/${client.numberOf('x')}/callbacks/msg_1/resend`,
      '/endpoints/listed/test/resend',
      '/endpoints/listed/test/enable',
    ]) {
      expect((await post(path)).status, path).toBe(403);
    }
    expect((await post('/endpoints/gone/test/enable')).status).toBe(403);
  });

  it.each([
    ['GET', '/callbacks?state=lost', undefined, 400],
    ['GET', '/callbacks?limit=0', undefined, 400],
    ['GET', '/callbacks?limit=1000', undefined, 400],
    ['POST', '/endpoints/listed/test/resend', { since: 'yesterday' }, 400],
    ['POST', '/endpoints/listed/test/resend', { since: '2999-01-01T00:00:00Z' }, 400],
    ['POST', '/endpoints/listed/staging/resend', {}, 400],
    ['POST', '/contacts/raw-000000000000000000000000/callbacks/resend', {}, 404],
    ['POST', '/contacts/raw-000000000000000000000000/callbacks/msg_1/resend', undefined, 404],
    ['DELETE', '/callbacks', undefined, 405],
  ])('%s %s %j is answered with %i', async (method, path, body, status) => {
    expect((await clients.listed.operator(method, path, body)).status).toBe(status);
  });

  it('know no callback by another id', async () => {
    const { listed: client } = clients;
    await client.post('k1');
    await expect.poll(() => ends(client, 'k1'), SOON).toEqual(['delivered']);
    const path = `/contacts/${client.numberOf('k1')}/callbacks/msg_unknown/resend`;
    expect((await client.operator('POST', path)).status).toBe(404);
  });

  it('list page after page', async () => {
    const { listed: client } = clients;
    client.answer = answering(410);
    await client.post('l1');
    await expect.poll(() => client.health(), SOON).toBe('disabled');
    for (const contact of ['l2', 'l3']) await client.post(contact);
    await listed(client, 3);
    const numbers: unknown[] = [];
    let cursor = '';
    do {
      const { body } = await client.operator('GET', `/callbacks?state=failed&limit=1&cursor=${cursor}`);
      numbers.push(...(body.callbacks ?? []).map(({ number }) => number));
      cursor = (body['next_cursor'] as string | null) ?? '';
    } while (cursor !== '');
    expect(new Set(numbers)).toEqual(new Set(['l1', 'l2', 'l3'].map((one) => client.numberOf(one))));
    expect(numbers).toHaveLength(3);
  });
});
