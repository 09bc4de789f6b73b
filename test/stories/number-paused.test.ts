import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../support/polling.js';
import { messagesTo, phoneNumber, sendIds, testNumberId } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const MINUTE = 60_000;
const NEW = [0, 1, 2, 3].map(phoneNumber);
const TALKING = [4, 5, 6].map(phoneNumber);
const LEAVING = phoneNumber(7);
const FIRST = NEW[0] ?? '';

let temporal: TestTemporal;
let ringback: Ringback;
beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal);
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

const post = (phone: string) => ringback.post({ crm_contact_id: phone, phone_number: phone });
const waitsFor = async (phone: string, reason: RegExp) =>
  (await ringback.state(phone)).outgoing.some(
    ({ state }) => state.phase === 'held' && reason.test(state.reason),
  );
interface Standing {
  health: { state: string; code?: number; reason?: string };
}
async function numbers(action = '', body?: object): Promise<{ numbers?: Standing[] } & Partial<Standing>> {
  const response = await fetch(`${ringback.url}/v1/numbers${action}?environment=test&account=alvio`, {
    method: action === '' ? 'GET' : 'POST',
    headers: { 'api-key': 'operator-demo', 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(response.status).toBe(200);
  return (await response.json()) as { numbers?: Standing[] } & Partial<Standing>;
}
/** Contacts are posted until one is written to at once: then every process has seen that the number sends again. */
async function sendingAgain(): Promise<string[]> {
  const posted: string[] = [];
  await until('a new contact is written to at once', async () => {
    const phone = phoneNumber(100 + posted.length);
    posted.push(phone);
    await post(phone);
    return await until('it is written to, or waits', async () => {
      if (messagesTo(ringback, phone).length > 0) return 'sent';
      return (await waitsFor(phone, /^number_paused/)) ? 'waits' : null;
    }).then((what) => what === 'sent');
  });
  return posted;
}

describe('a number whose token has expired', () => {
  it('is paused, burns nobody’s attempt, and resumed: every contact goes on where it was (T15)', async () => {
    for (const phone of [...TALKING, LEAVING]) await post(phone);
    for (const phone of [...TALKING, LEAVING]) {
      await until('a first message', () => messagesTo(ringback, phone)[0]?.status === 'delivered');
    }
    ringback.sandbox.scenario(FIRST, { errors: [190] });
    await post(FIRST);
    await until('the first to meet it waits', () => waitsFor(FIRST, /^token: 190/));
    const paused = await until('operators see it', async () => {
      const standing = (await numbers()).numbers?.find(({ health }) => health.state === 'paused');
      return standing ?? null;
    });
    expect(paused.health).toMatchObject({ state: 'paused', code: 190 });

    for (const phone of NEW.slice(1)) await post(phone);
    for (const phone of TALKING) ringback.sandbox.write(phone, { text: 'Oui' });
    ringback.sandbox.write(LEAVING, { text: 'Stop' });
    for (const phone of [...NEW.slice(1), ...TALKING, LEAVING]) {
      await until(`${phone} waits`, () => waitsFor(phone, /^number_paused: token/));
    }
    await ringback.sandbox.moveClock('alvio', { advanceMs: 30 * MINUTE });
    await until('all were looked at again', async () => {
      const states = await Promise.all([...NEW, ...TALKING].map((phone) => ringback.state(phone)));
      const now = ringback.sandbox.now('alvio');
      return states.every(({ outgoing }) =>
        outgoing.every(({ state }) => state.phase === 'held' && state.until > now),
      );
    });
    expect([...NEW, ...TALKING].map((phone) => messagesTo(ringback, phone).length)).toEqual([
      0, 0, 0, 0, 1, 1, 1,
    ]);

    const answer = await numbers(`/${testNumberId(ringback)}/resume`, {});
    expect(answer.health).toMatchObject({ state: 'sending' });
    const posted = await sendingAgain();
    await ringback.sandbox.moveClock('alvio', { advanceMs: 8 * MINUTE });
    await until(
      'all are written to',
      () =>
        [...NEW, ...posted].every((phone) => messagesTo(ringback, phone).length === 1) &&
        [...TALKING, LEAVING].every((phone) => messagesTo(ringback, phone).length === 2),
    );

    for (const phone of [...NEW, ...TALKING, LEAVING, ...posted]) {
      // WhatsApp has a message a moment before the contact knows.
      const whole = async () => {
        const { outgoing, unsent, past } = await ringback.state(phone);
        return [outgoing, unsent, past.map(({ outcome }) => outcome)];
      };
      await expect.poll(whole, { timeout: 15_000 }).toEqual([[], [], phone === LEAVING ? ['OPT_OUT'] : []]);
      expect(new Set(sendIds(ringback, phone)).size).toBe(sendIds(ringback, phone).length);
    }
    for (const phone of [FIRST, ...TALKING]) {
      await replayRuns(
        temporal.client,
        contactWorkflowId({ account: 'alvio', environment: 'test', number: phone }),
      );
    }
  });

  it('is paused and resumed by operators, who say why and are named', async () => {
    const id = testNumberId(ringback);
    const paused = await numbers(`/${id}/pause`, { reason: 'a wrong template' });
    expect(paused.health).toMatchObject({ state: 'paused', reason: 'a wrong template' });
    await numbers(`/${id}/resume`, {});
    const { numbers: all = [] } = await numbers();
    const lines = all.flatMap((one) => ('history' in one ? (one.history as { line: string }[]) : []));
    expect(lines.map(({ line }) => line).slice(-2)).toEqual([
      "paused by the demo's operator key: a wrong template",
      "resumed by the demo's operator key",
    ]);
  });

  it.each([
    ['another account’s number', 404, '/100000000000003/pause', '{}'],
    ['a body that is no JSON', 400, '/100000000000002/pause', '{'],
    ['a reason that is no text', 400, '/100000000000002/pause', '{"reason":7}'],
  ])('is not touched by %s', async (_, status, path, body) => {
    const response = await fetch(`${ringback.url}/v1/numbers${path}?environment=test&account=alvio`, {
      method: 'POST',
      headers: { 'api-key': 'operator-demo', 'content-type': 'application/json' },
      body,
    });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      expect.stringContaining('application/problem+json'),
    ]);
  });
});
