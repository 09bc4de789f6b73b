/** A person is erased, and the files of the server and of the store are searched for them (T22). */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openApiDocument } from '../../src/api/openapi/document.js';
import { temporalGateway } from '../../src/api/temporal-gateway.js';
import { personalCalendarId } from '../../src/calendars/calendar-ids.js';
import { erase as erasePerson, exportPerson } from '../../src/cli/privacy.js';
import { sweepStore } from '../../src/cli/sweep.js';
import { hashKey } from '../../src/config/keys.js';
import type { AgentState } from '../../src/domain/agent.js';
import { agentWorkflowId, contactWorkflowId } from '../../src/domain/identity.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import { QUERIES, SIGNALS, UPDATES } from '../../src/temporal/contract.js';
import type { CalendarView } from '../../src/temporal/contract.js';
import { form, postForm } from '../forms/support.js';
import { DELETES_SOON, ownServer } from '../support/own-server.js';
import { until } from '../support/polling.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { replay, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { receiveFromUser } from '../support/user-ids.js';

const PERSON = '+33612346801';
const USER_ID = 'FR.zebulon17';
const NEEDLES = {
  number: PERSON.slice(1),
  name: 'Zebulon Quartermain',
  email: 'zebulon@quartermain.example',
  words: 'the aubergines are ripe',
  userId: USER_ID,
};
/** Whom no settings name: the meeting is in a calendar of their own. */
const SALES = 'marc.dupont@sales.example';
/** Of the account of dialer teams. */
const ALOWARE_ENDPOINT = { path: 'alowaretest5k2m9', key: 'demo' };
const SETTINGS_OF_A_LOOK = { timeout: 30_000 };

let folder: string;
let temporal: TestTemporal & { address: string };
let ringback: Ringback;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ringback-erasure-'));
  temporal = await ownServer({ dbFile: join(folder, 'temporal.db'), dynamicConfig: DELETES_SOON });
  ringback = await startRingback(temporal, {
    settings: ({ accounts: { alvio, aloware } }) => {
      aloware?.operators.push({ sha256: hashKey('admin-of-aloware'), label: 'their admin', role: 'admin' });
      for (const role of ['operator', 'admin'] as const) {
        alvio?.operators.push({ sha256: hashKey(`${role}-of-alvio`), label: `our ${role}`, role });
      }
    },
  });
}, 60_000);
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
  rmSync(folder, { recursive: true, force: true });
});

async function call(method: string, path: string, key = 'admin-of-alvio') {
  const url = `${ringback.url}/v1${path}?environment=test`;
  const response = await fetch(url, { method, headers: { 'api-key': key } });
  return { status: response.status, body: (await response.json()) as Record<string, unknown>, response };
}

async function erase(number: string, key = 'admin-of-alvio'): Promise<Record<string, unknown>> {
  const { status, body } = await call('POST', `/contacts/${encodeURIComponent(number)}/erase`, key);
  expect(status).toBe(202);
  return until(
    'the person is erased',
    async () => {
      const receipt = await call('GET', `/erasures/${String(body['id'])}`, key);
      return receipt.body['status'] === 'erased' ? receipt.body : null;
    },
    240_000,
  );
}

function filesUnder(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** Which of the needles stand in the files of Temporal and of the store. */
function found(needles: Record<string, string> = NEEDLES): string[] {
  const { storage } = ringback.settings;
  const places = [folder, storage.kind === 'directory' ? storage.path : ''];
  const bytes = Buffer.concat(
    places.flatMap(filesUnder).flatMap((file) => [Buffer.from(file), readFileSync(file)]),
  );
  return Object.entries(needles).flatMap(([name, needle]) => {
    const text = bytes.toString('latin1');
    const inTimers = text.match(timerOf(needle))?.length ?? 0;
    return text.split(needle).length - 1 > inTimers ? [name] : [];
  });
}

/**
 * A timer that the server set for a run, with the run's name: it stays in the server's own table until it fires, and
 * nothing that it was set for is left by then.
 */
function timerOf(number: string): RegExp {
  return new RegExp(`contact:\\w+:test:\\+${number}\\x1a\\$[0-9a-f-]{36} [\\s\\S]`, 'g');
}

describe('a person with a conversation, a meeting, a large payload, a user id and callbacks', () => {
  let receipt: Record<string, unknown>;

  beforeAll(async () => {
    await ringback.post({
      phone_number: PERSON,
      crm_contact_id: 'CRM_ERASED',
      contact: { name: NEEDLES.name, email: NEEDLES.email },
      custom: { notes: NEEDLES.email.repeat(2_000) },
      sales: { prenom: 'Marc', nom: 'Dupont', email: SALES },
    });
    await until('the first message', () => ringback.chat(PERSON).length > 0);
    await receiveFromUser(ringback, { from: PERSON, userId: USER_ID, text: NEEDLES.words });
    await until('an answer', () => ringback.chat(PERSON).length > 1);
    const contact = { account: 'alvio', environment: 'test' as const, number: PERSON };
    const handle = temporal.client.workflow.getHandle(contactWorkflowId(contact));
    const start = new Date(Date.now() + 3 * 86_400_000);
    for (let day = 0; day < 7; day += 1) {
      start.setUTCHours(13, 0, 0, 0);
      if (![0, 6].includes(start.getUTCDay())) break;
      start.setUTCDate(start.getUTCDate() + 1);
    }
    await handle.executeUpdate(UPDATES.command, {
      args: [{ command: 'book', start: start.getTime() }, 'the test'],
    });
    await until('the meeting', async () => (await ringback.state(PERSON)).booking);
    await handle.signal(SIGNALS.refresh);
    await until('MEETING_BOOKED', () => ringback.inbox.statuses('CRM_ERASED').includes('MEETING_BOOKED'));
  }, 60_000);

  it('is exported whole, in one file: state, payload, transcript, callbacks and audit (T22, C-29)', async () => {
    const { status, body, response } = await call('GET', `/contacts/${encodeURIComponent(PERSON)}/export`);
    expect(status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(body).toMatchObject({
      number: PERSON,
      whatsapp_user_ids: [USER_ID],
      payload: { contact: { name: NEEDLES.name }, custom: { notes: NEEDLES.email.repeat(2_000) } },
      audit: [{ by: 'the test' }],
    });
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema(JSON.parse(JSON.stringify(openApiDocument('1.2.3'))) as object, 'openapi');
    expect(ajv.getSchema('openapi#/components/schemas/ContactExport')?.(body)).toBe(true);
    const { transcript, callbacks } = body as {
      transcript: { text: string }[];
      callbacks: { status: string; body: { conversation_transcript?: string } }[];
    };
    expect(transcript.map(({ text }) => text)).toContain(NEEDLES.words);
    const booked = callbacks.find((callback) => callback.status === 'MEETING_BOOKED');
    expect(booked?.body.conversation_transcript).toContain('aubergines');
    expect(found().length).toBeGreaterThan(0);
  });

  it('is erased only by an admin', async () => {
    const path = `/contacts/${encodeURIComponent(PERSON)}`;
    expect((await call('POST', `${path}/erase`, 'operator-of-alvio')).status).toBe(403);
    expect((await call('GET', `${path}/export`, 'operator-of-alvio')).status).toBe(403);
  });

  it('goes with all runs, with a receipt that names nobody (T22, C-29)', async () => {
    receipt = await erase(PERSON);
    expect(receipt).toMatchObject({ asked_by: 'our admin', suppression_kept: false });
    expect(receipt['removed']).toMatchObject({ bookings: 1, alias_runs: 1 });
    for (const needle of Object.values(NEEDLES)) expect(JSON.stringify(receipt)).not.toContain(needle);
    expect((await call('GET', `/contacts/${encodeURIComponent(PERSON)}`)).status).toBe(404);
    const listed: string[] = [];
    for await (const run of temporal.client.workflow.list()) listed.push(JSON.stringify(run.workflowId));
    expect(listed.filter((id) => id.includes(NEEDLES.number) || id.includes(USER_ID))).toEqual([]);
  }, 250_000);

  it('has no meeting any more, and nobody is named in the calendar of whom the payload named (T14)', async () => {
    const configured = Object.keys(ringback.settings.accounts['alvio']?.calendars ?? {});
    const views = await Promise.all(
      [...configured, personalCalendarId(SALES)].map((calendar) =>
        temporal.client.workflow
          .getHandle(`calendar:alvio:test:${calendar}`)
          .query<CalendarView>(QUERIES.calendar)
          .catch(() => ({ version: 0, bookings: [] })),
      ),
    );
    const bookings = views.flatMap((view) => view.bookings);
    expect(bookings).toMatchObject([{ status: 'cancelled', contact: 'erased' }]);
  });

  it('is in no file of the server or of the store (T22)', async () => {
    await expect.poll(() => found(), SETTINGS_OF_A_LOOK).toEqual([]);
  }, 60_000);
});

describe('a person of a form, with a second number, on the list of an agent', () => {
  const [first, second] = ['+18187406831', '+18187406832'];
  const key = 'admin-of-aloware';
  const person = {
    first: first.slice(1),
    second: second.slice(1),
    name: 'Zenobia Featherstonehaugh',
    email: 'zenobia@featherstonehaugh.example',
    words: 'the persimmons stand by the door',
  };
  const id = (number: string) => ({ account: 'aloware', environment: 'test' as const, number });
  const agent = (of: string) =>
    temporal.client.workflow
      .getHandle(agentWorkflowId('aloware', 'test', of))
      .query<AgentState>(QUERIES.agent);
  const write = (number: string, text: string) =>
    temporalGateway(temporal.client, () => 0).messageReceived(id(number), {
      id: `wamid.${text}`,
      at: Date.now(),
      type: 'text',
      text,
      payload: null,
      profileName: null,
      userId: null,
    });

  beforeAll(async () => {
    const listed = { add_to_powerdialer: true, user_id: '1236' };
    const { status } = await postForm(
      ringback,
      form({
        ...listed,
        phone_number: first,
        first_name: 'Zenobia',
        last_name: 'Featherstonehaugh',
        email: person.email,
        notes: person.email,
        other_phone_numbers: [{ phone_number: second }],
      }),
    );
    if (status !== 201) throw new Error(`the form was answered with ${status}`);
    await postForm(
      ringback,
      form({ ...listed, phone_number: '+18187406833', powerdialer_position: 'bottom' }),
    );
    await until(
      'both are on the list',
      async () => (await agent('1236').catch(() => null))?.list.length === 2,
    );
    await ringback.post(
      { phone_number: first, custom: { notes: person.email.repeat(1_000) } },
      ALOWARE_ENDPOINT,
    );
    await until('the first message', () => ringback.chat(first).length > 0);
    const url = `${ringback.url}/v1/agents/1236/next?environment=test&account=aloware`;
    const taken = await fetch(url, { method: 'POST', headers: { 'api-key': key } });
    if (!(await taken.text()).includes(person.name)) throw new Error('the agent took somebody else');
    await until('the second number leads to the first', async () => {
      const stub = await ringback.state(second, 'test', 'aloware').catch(() => null);
      return stub?.moved?.phase === 'forwarding';
    });
    await write(second, person.words);
    await until('the message is with the contact', async () => {
      const { conversation } = await ringback.state(first, 'test', 'aloware');
      return conversation.messages.some(({ text }) => text === person.words);
    });
    await write(second, 'STOP');
    await until('the opt-out', async () => {
      return (await ringback.state(first, 'test', 'aloware')).suppression?.kind === 'opt_out';
    });
  }, 60_000);

  it('is all over the files before', async () => {
    await expect.poll(() => found(person), SETTINGS_OF_A_LOOK).toEqual(Object.keys(person));
  }, 60_000);

  it('goes whole when the second number is named, from the memory of the agent too (T22)', async () => {
    expect(await erase(second, key)).toMatchObject({ suppression_kept: true });
    const listed: string[] = [];
    for await (const run of temporal.client.workflow.list()) listed.push(run.workflowId);
    expect(listed.filter((one) => one.includes(person.first) || one.includes(person.second))).toEqual([]);
    const edsger = await agent('1236');
    expect(JSON.stringify(edsger)).not.toContain(person.first);
    expect(edsger.list.map(({ number }) => number)).toEqual(['+18187406833']);
    const agentId = agentWorkflowId('aloware', 'test', '1236');
    await replay(await temporal.client.workflow.getHandle(agentId).fetchHistory(), agentId);
  }, 250_000);

  it('is in no file of the server or of the store, by either number (T22)', async () => {
    await expect.poll(() => found(person), SETTINGS_OF_A_LOOK).toEqual([]);
  }, 60_000);

  it.each([first, second])(
    'posted again under %s, is not written to, and OPT_OUT comes back (T3)',
    async (number) => {
      const crm = `CRM_AGAIN_${number}`;
      const before = ringback.chat(number).length;
      await ringback.post({ phone_number: number, crm_contact_id: crm }, ALOWARE_ENDPOINT);
      await until('OPT_OUT', () => ringback.inbox.statuses(crm).includes('OPT_OUT'));
      expect(ringback.inbox.statuses(crm)).toEqual(['OPT_OUT']);
      expect(ringback.chat(number)).toHaveLength(before);
    },
    60_000,
  );
});

describe('after an erasure', () => {
  const optedOut = { phone: '+33612346802', crm: 'CRM_STOPPED' };
  const fresh = { phone: '+33612346803', crm: 'CRM_FRESH' };

  it('who had opted out is not written to when posted again, and OPT_OUT comes back (T3, T22, C-29)', async () => {
    const { phone, crm } = optedOut;
    await ringback.post({ phone_number: phone, crm_contact_id: crm });
    await until('the first message', () => ringback.chat(phone).length > 0);
    ringback.sandbox.write(phone, { text: 'Stop' });
    await until('OPT_OUT', () => ringback.inbox.statuses(crm).includes('OPT_OUT'));
    await until('the goodbye', () => ringback.chat(phone).length > 2);
    expect(await erase(phone)).toMatchObject({ suppression_kept: true });

    const before = ringback.chat(phone).length;
    await ringback.post({ phone_number: phone, crm_contact_id: crm });
    await until(
      'OPT_OUT again',
      () => ringback.inbox.statuses(crm).filter((status) => status === 'OPT_OUT').length === 2,
    );
    expect(ringback.chat(phone)).toHaveLength(before);
  }, 120_000);

  it('who had not is a contact nobody knows yet, and what they wrote before is dropped (T22)', async () => {
    const { phone, crm } = fresh;
    await ringback.post({ phone_number: phone, crm_contact_id: crm, contact: { name: 'Old Name' } });
    await until('the first message', () => ringback.chat(phone).length > 0);
    await erase(phone);

    const gateway = temporalGateway(temporal.client, () => 0);
    const id = { account: 'alvio', environment: 'test' as const, number: phone };
    const late = { id: 'wamid.late', at: Date.now() - 3_600_000, type: 'text' as const, text: 'late' };
    await gateway.messageReceived(id, { ...late, payload: null, profileName: null, userId: null });
    expect((await call('GET', `/contacts/${encodeURIComponent(phone)}`)).status).toBe(404);

    await ringback.post({ phone_number: phone, crm_contact_id: crm });
    await until('a first message again', () => ringback.chat(phone).length > 1);
    const state = await ringback.state(phone);
    expect(state.profile).toEqual({ phone_number: phone, crm_contact_id: crm });
    expect(state.measured).toHaveLength(1);
  }, 120_000);
});

describe('a person whose number changed', () => {
  it.each([
    ['the new', '+33612346804', '+33612346805'],
    ['the old', '+33612346807', '+33612346808'],
  ])(
    'goes under both numbers when %s one is named (T1, T22)',
    async (named, old, now) => {
      await ringback.post({ phone_number: old, crm_contact_id: 'CRM_MOVED' });
      await until('the first message', () => ringback.chat(old).length > 0);
      const contact = { account: 'alvio', environment: 'test' as const, number: old };
      const change = { id: 'change', number: now, userId: null, at: Date.now() };
      await temporal.client.workflow
        .getHandle(contactWorkflowId(contact))
        .signal(SIGNALS.heard, { fact: 'identity_changed', change });
      await until('the person is at the new number', async () => {
        const there = await call('GET', `/contacts/${encodeURIComponent(now)}`);
        return there.status === 200 && (await ringback.state(old)).moved?.phase === 'forwarding';
      });
      expect((await ringback.state(now)).formerNumbers).toEqual([old]);
      expect(
        await replayRuns(temporal.client, contactWorkflowId({ ...contact, number: now })),
      ).toBeGreaterThan(0);
      await erase(named === 'the new' ? now : old);
      for (const number of [old, now]) {
        expect((await call('GET', `/contacts/${encodeURIComponent(number)}`)).status).toBe(404);
      }
    },
    120_000,
  );
});

describe('ringback', () => {
  const printed: string[] = [];
  const phone = '+33612346806';

  beforeAll(async () => {
    process.env['TEMPORAL_ADDRESS'] = temporal.address;
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
    await ringback.post({ phone_number: phone, custom: { notes: 'long'.repeat(10_000) } });
    await until('the payload is merged', async () => 'stored' in (await ringback.state(phone)).payload);
  }, 60_000);
  afterAll(() => {
    vi.restoreAllMocks();
    delete process.env['TEMPORAL_ADDRESS'];
  });

  it('sweep keeps what a contact names (T5)', async () => {
    const { storage } = ringback.settings;
    const store = createPayloadStore(storage);
    const { payload } = await ringback.state(phone);
    if (!('stored' in payload) || storage.kind !== 'directory') throw new Error('nothing is stored');
    const path = join(storage.path, payload.stored.ref);
    utimesSync(path, new Date(0), new Date(0));
    const forgotten = join(path, '../0');
    writeFileSync(forgotten, 'of a write that was cut');
    utimesSync(forgotten, new Date(0), new Date(0));
    expect(await sweepStore([])).toBe(0);
    expect(printed.at(-1)).toMatch(/^removed 1, kept \d+ stored payloads$/);
    expect((await store.get(payload.stored)).length).toBeGreaterThan(40_000);
  });

  it('export prints a person, and erase the receipt (T22)', async () => {
    const who = [phone, '--account', 'alvio', '--environment', 'test'];
    expect(await exportPerson(who)).toBe(0);
    expect(JSON.parse(printed.at(-1) ?? '')).toMatchObject({
      number: phone,
      format: 'ringback-contact-export',
    });
    expect(await erasePerson(who)).toBe(0);
    expect(JSON.parse(printed.at(-1) ?? '')).toMatchObject({ status: 'erased', account: 'alvio' });
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await exportPerson(who)).toBe(1);
  }, 120_000);
});
