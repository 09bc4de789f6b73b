/** Forms on a real Temporal server, over real HTTP. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AgentState } from '../../src/domain/agent.js';
import { agentWorkflowId, contactWorkflowId } from '../../src/domain/identity.js';
import { QUERIES } from '../../src/temporal/contract.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { form, postForm } from './support.js';

const SOON = { timeout: 15_000, interval: 50 };
const ALOWARE = { path: 'alowaretest5k2m9', key: 'demo' };

let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, { workers: false });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

const state = (number: string) => ringback.state(number, 'test', 'aloware');
const workflowId = (number: string) => contactWorkflowId({ account: 'aloware', environment: 'test', number });
const agent = (id: string) =>
  temporal.client.workflow.getHandle(agentWorkflowId('aloware', 'test', id)).query<AgentState>(QUERIES.agent);

describe('with no worker running', () => {
  it('the answers are right: 201, 202, 200 (S4-37, S4-38, S4-39)', async () => {
    const statuses = [];
    for (const more of [{}, {}, { force_update: true }])
      statuses.push((await postForm(ringback, form({ phone_number: '8187405001', ...more }))).status);
    expect(statuses).toEqual([201, 202, 200]);
  });

  it('a contact of the CRM’s webhook is known to the form (C-28)', async () => {
    await ringback.post({ phone_number: '+1 818 740 5002' }, ALOWARE);
    expect((await postForm(ringback, form({ phone_number: '8187405002' }))).status).toBe(202);
  });

  it('a known number is refused where the account wants it, the form of a new one is kept, and may be sent again (A-11, C-11)', async () => {
    const { aloware } = ringback.settings.accounts;
    if (aloware) aloware.dialer.duplicate_policy = 'reject';
    const statuses = [];
    for (let time = 0; time < 2; time += 1)
      statuses.push(
        (await postForm(ringback, form({ phone_number: '8187405003', csf1: String(time) }))).status,
      );
    expect(statuses).toEqual([201, 400]);
    // A lost answer is no reason to be told that one's own number is taken.
    const again = { headers: { 'idempotency-key': 'lost-answer' } };
    const retried = [];
    for (let time = 0; time < 2; time += 1)
      retried.push((await postForm(ringback, form({ phone_number: '8187405006' }), again)).status);
    retried.push((await postForm(ringback, form({ phone_number: '8187405006' }))).status);
    if (aloware) aloware.dialer.duplicate_policy = 'accept';
    expect(retried).toEqual([201, 201, 400]);
  });

  it('another contact’s number is refused as other number (A-11)', async () => {
    const other_phone_numbers = [{ label: 'home', phone_number: '8187405001' }];
    const { status, body } = await postForm(
      ringback,
      form({ phone_number: '8187405004', other_phone_numbers }),
    );
    expect([status, body.errors]).toEqual([
      400,
      { 'other_phone_numbers.0.phone_number': ['The phone number has already been taken.'] },
    ]);
  });

  it('a call about a contact is kept, and one about nobody is refused (S4-27)', async () => {
    const add = async (phone_number: string) => {
      const response = await fetch(`${ringback.url}/api/v1/webhook/powerdialer-add`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(form({ phone_number, user_id: '1236' })),
      });
      return response.status;
    };
    expect([await add('8187405001'), await add('8187405999')]).toEqual([202, 404]);
  });

  it('and all of it is there once one runs', async () => {
    await ringback.startWorkers();
    await expect
      .poll(async () => (await agent('1236')).list.map(({ number }) => number), SOON)
      .toEqual(['+18187405001']);
    await expect.poll(async () => (await state('+18187405001')).posts.length, SOON).toBe(4);
    await expect.poll(async () => (await state('+18187405002')).posts.length, SOON).toBe(2);
    expect((await state('+18187405003')).dialer.fields).toMatchObject({ csf1: '0', state: 'CA' });
    for (const number of ['+18187405001', '+18187405002', '+18187405003'])
      await replayRuns(temporal.client, workflowId(number));
  });
});

describe('the guide’s own cURL', () => {
  it('passes as printed, with only the host changed (S4-06, A-08, A-12, A-13, A-14)', async () => {
    const printed = readFileSync(new URL('guide.curl.txt', import.meta.url), 'utf8');
    const mine = printed
      .replace('https://app.alodev.org', ringback.url)
      .replace('curl', "curl -s -w ' %{http_code}'");
    // The page's copy has a blank after each backslash, which no shell takes for a line that goes on.
    const script = mine.replaceAll(/\\ +\n/g, '\\\n');
    const answer = new Promise<string>((resolve) => {
      execFile('bash', ['-c', script], (_error, stdout) => resolve(stdout));
    });
    expect(await answer).toBe('{"message":"Contact created."} 201');
    await expect
      .poll(async () => (await state('+18181234567')).dialer.enrolment?.steps?.length, SOON)
      .toBe(4);
    const contact = await state('+18181234567');
    expect(contact.profile).toMatchObject({
      name: 'John Doe',
      company: 'Aloware',
      source: 'Google Ads',
      time_zone: 'America/Los_Angeles',
    });
    expect(contact.dialer).toMatchObject({
      fields: { city: 'Los Angeles', state: 'CA', zipcode: '90045', country: 'US', csf2: 'Custom data' },
      derived: {},
      notes: [{ by: 'Demo Admin', text: 'This is a test note' }],
      line: '1234',
      tags: ['1234'],
      disposition: '1234',
      enrolment: { sequence: '4567' },
      // Nobody is available: it stays with its owner, and at the bottom of their list.
      owner: '1234',
      listing: { agent: '1234', position: 'bottom' },
    });
    await expect
      .poll(async () => (await agent('1234')).list.map(({ number }) => number), SOON)
      .toEqual(['+18181234567']);
    await replayRuns(temporal.client, workflowId('+18181234567'));
    await replayRuns(temporal.client, agentWorkflowId('aloware', 'test', '1234'));
  });
});

describe('other numbers', () => {
  it('lead to their contact, and may be posted again (S4-11)', async () => {
    const more = { phone_number: '8187405010', other_phone_numbers: [['home', '8187405011']] };
    await postForm(ringback, form(more));
    const stub = () => temporal.client.workflow.getHandle(workflowId('+18187405011')).describe();
    await expect
      .poll(async () => (await stub().catch(() => null))?.memo, SOON)
      .toEqual({ forwardsTo: '+18187405010' });
    expect((await postForm(ringback, form(more))).status).toBe(202);
    const other = await postForm(
      ringback,
      form({ phone_number: '8187405012', other_phone_numbers: [['8187405011']] }),
    );
    expect(other.status).toBe(400);
    await postForm(ringback, form({ phone_number: '8187405011', csf1: 'by the other number' }));
    await expect
      .poll(async () => (await state('+18187405010')).dialer.fields.csf1, SOON)
      .toBe('by the other number');
  });
});

describe('a look-up by number', () => {
  it('gives the contact in the words of forms, also by another of its numbers', async () => {
    const get = async (
      number: string,
      headers: Record<string, string> = { authorization: 'Bearer 31B1B33D' },
    ) => {
      const url = `${ringback.url}/api/v1/webhook/contact/phone-number?phone_number=${number}&api_token=31B1B33D`;
      const response = await fetch(url, { headers });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    expect((await get('8187405010')).body).toMatchObject({ phone_number: '+18187405010', state: 'CA' });
    expect((await get('8187405011')).body).toMatchObject({ phone_number: '+18187405010' });
    expect(await get('8187405999')).toEqual({ status: 404, body: { message: 'Contact not found.' } });
    expect((await get('')).body['errors']).toEqual({ phone_number: ['The phone number field is required.'] });
    // A token in the address would stand in logs.
    expect(await get('8187405010', {})).toEqual({ status: 401, body: { message: 'Unauthenticated.' } });
  });
});

describe('a missed call', () => {
  it('starts the engagement on WhatsApp, which a plain form does not (S4-03)', async () => {
    await postForm(ringback, form({ phone_number: '8187405020' }));
    await postForm(ringback, form({ phone_number: '8187405021', disposition_id: 1235 }));
    await expect.poll(() => ringback.chat('+18187405021').length, SOON).toBe(1);
    expect((await state('+18187405021')).engagement?.openedBy).toBe('missed_call');
    expect((await state('+18187405020')).engagement).toBeNull();
  });
});
