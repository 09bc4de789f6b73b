import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashKey } from '../../src/config/keys.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { until } from '../support/polling.js';
import { messagesTo } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const JANE = '+33612345731';
const PAUL = '+33612345732';
const STOPPED = '+33612345733';
const NOBODY = '+33612345739';

let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, {
    settings: ({ accounts: { alvio } }) => {
      for (const role of ['viewer', 'operator'] as const) {
        alvio?.operators.push({ sha256: hashKey(`${role}-of-alvio`), label: `our ${role}`, role });
      }
    },
  });
  await Promise.all([JANE, PAUL, STOPPED].map(wroteBack));
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

/** Posts a lead, who answers the first message. */
async function wroteBack(number: string): Promise<void> {
  await ringback.post({
    phone_number: number,
    crm_contact_id: `CRM ${number}`,
    contact: { name: 'Jane Doe' },
  });
  await until('the first message arrived', () => messagesTo(ringback, number).length > 0);
  ringback.sandbox.write(number, { text: 'Oui' });
  await until('it was answered', () => messagesTo(ringback, number).length > 1);
}

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

async function command(
  number: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const url = `${ringback.url}/v1/contacts/${encodeURIComponent(number)}/${path}?environment=test`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'api-key': 'operator-of-alvio', 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const said = (number: string, text: string): number =>
  messagesTo(ringback, number).filter((message) => message.text === text).length;

/** Tomorrow, or the first working day after it, at noon in Paris or an hour before. */
function soon(): string {
  const day = new Date(Date.now() + 86_400_000);
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return `${day.toISOString().slice(0, 10)}T10:00:00+01:00`;
}

describe('people, over HTTP', () => {
  it('take a conversation, answer in their own words, and give it back; who did what is on record (C-30)', async () => {
    expect(await command(JANE, 'hand-over')).toEqual({ status: 202, body: { accepted: true } });
    await until('it is theirs', async () => (await ringback.state(JANE)).handover?.by === 'our operator');
    expect(await command(JANE, 'messages', { text: 'Paul ici.' })).toMatchObject({ status: 202 });
    await until('the prospect has it', () => said(JANE, 'Paul ici.') === 1);
    expect(await command(JANE, 'hand-back')).toMatchObject({ status: 202 });
    await until('it is ours again', async () => (await ringback.state(JANE)).handover === null);
    const { audit } = await ringback.state(JANE);
    expect(audit.map(({ by, did }) => `${by}: ${did}`)).toEqual([
      'our operator: hand over',
      'our operator: say',
      'our operator: hand back',
    ]);
  });

  it('book, and cancel', async () => {
    const start = soon();
    expect(await command(JANE, 'meeting', { start })).toMatchObject({ status: 202 });
    await until('it stands', async () => (await ringback.state(JANE)).booking?.start === Date.parse(start));
    await until('the client was told', () =>
      ringback.inbox.statuses(`CRM ${JANE}`).includes('MEETING_BOOKED'),
    );
    expect(await command(JANE, 'meeting/cancel')).toMatchObject({ status: 202 });
    await until('it is gone', async () => (await ringback.state(JANE)).booking === null);
  });

  it('send a template', async () => {
    const before = messagesTo(ringback, PAUL).length;
    expect(await command(PAUL, 'messages', { template: 'follow_up' })).toMatchObject({ status: 202 });
    await until('it arrived', () => messagesTo(ringback, PAUL).length > before);
  });

  it('stop all writing: the client is told OPT_OUT, and nothing can be said any more', async () => {
    expect(await command(STOPPED, 'do-not-contact')).toMatchObject({ status: 202 });
    await until('the client was told', () => ringback.inbox.statuses(`CRM ${STOPPED}`).includes('OPT_OUT'));
    expect(await command(STOPPED, 'messages', { text: 'Still there?' })).toMatchObject({
      status: 409,
      body: { title: 'Refused', detail: 'this person is not written to any more' },
    });
  });
});

describe('a command sent again', () => {
  it('with the same Idempotency-Key is carried out once, also after the contact has continued as new', async () => {
    const words = { text: 'Une seule fois.' };
    const once = { 'idempotency-key': 'click-1' };
    expect((await command(PAUL, 'messages', words, once)).status).toBe(202);
    await until('it arrived', () => said(PAUL, words.text) === 1);
    expect((await command(PAUL, 'messages', words, once)).status).toBe(202);
    const handle = temporal.client.workflow.getHandle(
      contactWorkflowId({ account: 'alvio', environment: 'test', number: PAUL }),
    );
    const { runId } = await handle.describe();
    await handle.signal('refresh');
    await until('a new run', async () => (await handle.describe()).runId !== runId);
    expect((await command(PAUL, 'messages', words, once)).status).toBe(202);
    expect((await command(PAUL, 'messages', { ...words, id: 'another' })).status).toBe(202);
    await until('the other one arrived', () => said(PAUL, words.text) === 2);
    expect((await ringback.state(PAUL)).audit.filter(({ did }) => did === 'say')).toHaveLength(2);
  });

  it('with a blank Idempotency-Key is another command', async () => {
    const words = { text: 'Deux fois.' };
    const blank = { 'idempotency-key': ' ' };
    for (const times of [1, 2]) {
      expect((await command(PAUL, 'messages', words, blank)).status).toBe(202);
      await until('it arrived', () => said(PAUL, words.text) === times);
    }
  });

  it('is accepted again although it could not be carried out twice: nobody has the conversation any more', async () => {
    const again = { id: 'hand-back-1' };
    expect((await command(PAUL, 'hand-back', again)).status).toBe(202);
    await until('it is ours again', async () => (await ringback.state(PAUL)).handover === null);
    expect((await command(PAUL, 'hand-back', again)).status).toBe(202);
    expect(await command(PAUL, 'hand-back')).toMatchObject({
      status: 409,
      body: { detail: 'nobody has taken this conversation over' },
    });
  });
});

describe('a command is refused', () => {
  const cases: [string, string, unknown, RegExp][] = [
    ['words and a template at once', 'messages', { text: 'a', template: 'opener' }, /^text: give either/],
    ['neither words nor a template', 'messages', {}, /^text: give either/],
    ['words beyond what WhatsApp takes', 'messages', { text: 'x'.repeat(4_097) }, /^text: /],
    ['a template there is none of', 'messages', { template: 'hello' }, /^template: /],
    ['a time without its offset', 'meeting', { start: '2026-12-01T14:30:00' }, /^start: must be a moment/],
    ['no time', 'meeting', {}, /^start: /],
    ['a report that is neither', 'meeting/report', { status: 'perhaps' }, /^status: /],
    ['an id that is no text', 'hand-over', { id: 1 }, /^id: /],
    ['what is no JSON', 'hand-over', '{', /not valid JSON/],
    ['a list', 'hand-over', '[]', /^body: /],
  ];
  it.each(cases)('for %s: 400 with the field (C-02)', async (_what, path, body, detail) => {
    const answer = await command(JANE, path, body);
    expect(answer).toMatchObject({ status: 400, body: { title: 'Invalid body' } });
    expect(answer.body['detail']).toMatch(detail);
  });

  it('to a viewer, to nobody, and with its reason where it cannot be', async () => {
    expect((await command(JANE, 'hand-over', {}, { 'api-key': 'viewer-of-alvio' })).status).toBe(403);
    expect((await command(NOBODY, 'hand-over')).status).toBe(404);
    expect(await command(JANE, 'meeting/cancel')).toMatchObject({
      status: 409,
      body: { detail: 'no meeting is booked' },
    });
    expect((await command(JANE, 'meeting', { start: '2020-01-01T10:00:00Z' })).status).toBe(409);
  });

  it('and leaves a history that replays', async () => {
    for (const number of [JANE, PAUL]) {
      await replayRuns(temporal.client, contactWorkflowId({ account: 'alvio', environment: 'test', number }));
    }
  });
});
