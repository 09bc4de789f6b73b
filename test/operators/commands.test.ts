import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashKey } from '../../src/config/keys.js';
import type { OutboxEntry } from '../../src/domain/contact/state.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { until } from '../support/polling.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const STUCK = '+33612345711';
const HOPELESS = '+33612345712';
const NOBODY = '+33612345719';

let temporal: TestTemporal;
let ringback: Ringback;
const log: string[] = [];

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, {
    log: (line) => void log.push(line),
    settings: ({ accounts: { alvio } }) => {
      for (const role of ['viewer', 'operator', 'admin'] as const) {
        alvio?.operators.push({ sha256: hashKey(`${role}-of-alvio`), label: `our ${role}`, role });
      }
    },
  });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

async function command(number: string, path: string, key = 'operator-of-alvio', method = 'POST') {
  const url = `${ringback.url}/v1/contacts/${encodeURIComponent(number)}/${path}?environment=test`;
  const response = await fetch(url, { method, headers: { 'api-key': key } });
  const body = (await response.json()) as Record<string, unknown>;
  return { status: response.status, body, headers: response.headers };
}

/** Posts a contact whose first callback the client's endpoint refuses. */
async function withStuckCallback(number: string): Promise<OutboxEntry> {
  ringback.inbox.answer = 503;
  await ringback.post({ phone_number: number, crm_contact_id: `CRM ${number}` });
  return until('the callback was refused', async () => {
    const [head] = (await ringback.state(number)).outbox.waiting;
    return head && head.tries > 0 && !head.busy ? head : null;
  });
}

describe('waiting callbacks', () => {
  it('are delivered now, when an operator says so, and not at their next attempt (T8)', async () => {
    await withStuckCallback(STUCK);
    ringback.inbox.answer = 200;
    const { status, body } = await command(STUCK, 'callbacks/deliver');
    expect([status, body]).toEqual([202, { delivering: expect.any(Number) as number }]);
    await until('it arrived', () => ringback.inbox.statuses(`CRM ${STUCK}`).length > 0, 4_000);
  });

  it('are not delivered where none waits: 409 with the reason', async () => {
    await until('nothing waits', async () => (await ringback.state(STUCK)).outbox.waiting.length === 0);
    expect(await command(STUCK, 'callbacks/deliver')).toMatchObject({
      status: 409,
      body: { title: 'Refused', detail: 'No callback of this contact is waiting.' },
    });
  });

  it('can be given up, once', async () => {
    const { webhookId } = await withStuckCallback(HOPELESS);
    const path = `callbacks/${webhookId}/give-up`;
    expect(await command(HOPELESS, path)).toMatchObject({ status: 200, body: { given_up: true } });
    const left = async () =>
      (await ringback.state(HOPELESS)).outbox.done.find((entry) => entry.webhookId === webhookId)?.end;
    await until('it left the outbox', async () => (await left()) === 'given_up');
    expect(await command(HOPELESS, path)).toMatchObject({
      status: 409,
      body: { detail: 'This callback is not waiting any more: given up.' },
    });
    expect(await command(HOPELESS, 'callbacks/msg_0/give-up')).toMatchObject({
      status: 409,
      body: { detail: 'No callback of this id is waiting.' },
    });
  });

  it('that are refused leave nothing in the history, and it replays', async () => {
    const workflowId = contactWorkflowId({ account: 'alvio', environment: 'test', number: HOPELESS });
    const events = async () =>
      (await temporal.client.workflow.getHandle(workflowId).describe()).historyLength;
    const before = await events();
    await command(HOPELESS, 'callbacks/msg_0/give-up');
    expect(await events()).toBe(before);
    await replayRuns(temporal.client, workflowId);
  });
});

describe('a command', () => {
  it('needs the role: a viewer is told 403, and which it takes (C-03)', async () => {
    expect(await command(STUCK, 'callbacks/deliver', 'viewer-of-alvio')).toMatchObject({
      status: 403,
      body: { title: 'Forbidden', status: 403, detail: 'This needs a key with the role operator.' },
    });
    expect((await command(STUCK, 'callbacks/deliver', 'admin-of-alvio')).status).not.toBe(403);
  });

  it('needs a key: 401 with WWW-Authenticate (C-03)', async () => {
    const { status, headers } = await command(STUCK, 'callbacks/deliver', 'guess');
    expect([status, headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="operators"']);
  });

  it('to nobody is a 404', async () => {
    expect(await command(NOBODY, 'callbacks/deliver')).toMatchObject({
      status: 404,
      body: { title: 'No such contact' },
    });
  });

  it('is a POST: 405 with Allow (C-02)', async () => {
    const { status, headers } = await command(STUCK, 'callbacks/deliver', 'operator-of-alvio', 'GET');
    expect([status, headers.get('allow')]).toEqual([405, 'POST']);
  });

  it('is on record: who, what, and what came of it, without the number (C-24)', async () => {
    const lines = log.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({
        msg: 'operator command',
        command: 'giveUpCallback',
        operator: 'our operator',
        outcome: 'done',
      }),
    );
    expect(log.filter((line) => line.includes('operator command')).join()).not.toContain('3361234');
  });

  it('is a 503 with Retry-After while no worker answers', async () => {
    await ringback.stopWorkers();
    const { status, headers } = await command(STUCK, 'callbacks/deliver');
    expect([status, headers.get('retry-after')]).toEqual([503, '5']);
  });
});
