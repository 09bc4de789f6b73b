import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Webhook } from 'standardwebhooks';
import type { Callback } from '../../examples/crm/callback.js';
import { startCrm } from '../../examples/crm/crm.js';
import type { Crm } from '../../examples/crm/crm.js';
import { sendLead } from '../../examples/crm/send-lead.js';

const SECRET = `whsec_${Buffer.from('a secret of 24 bytes or so').toString('base64')}`;
const OLDER_SECRET = `whsec_${Buffer.from('the secret before that one').toString('base64')}`;
let crm: Crm;
beforeEach(async () => {
  crm = await startCrm({ secret: SECRET });
});
afterEach(() => crm.stop());

const booked = (start: string): Callback => ({
  crm_id: 'CRM_1',
  status: 'MEETING_BOOKED',
  meeting: { start, timezone: 'Europe/Paris' },
  ai_summary: 'Interested.',
  conversation_transcript: '…',
});

interface Signing {
  id?: string;
  sequence?: number;
  at?: Date;
  secrets?: string[];
  /** What is sent instead of what was signed. */
  tampered?: string;
}

let counter = 0;
async function deliver(callback: Callback, signing: Signing = {}): Promise<number> {
  counter += 1;
  const { id = `msg_${counter}`, sequence = counter, at = new Date(), secrets = [SECRET] } = signing;
  const body = JSON.stringify(callback);
  const answer = await fetch(`${crm.url}/api/alvio/callback`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
      'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
      'ringback-sequence': String(sequence),
    },
    body: signing.tampered ?? body,
  });
  return answer.status;
}

describe('the signature of a callback', () => {
  it('is accepted as the reference library makes it, over the raw bytes', async () => {
    expect(await deliver({ crm_id: 'Éric/1', status: 'RESPONSE_RECEIVED' })).toBe(204);
  });

  it('is accepted while the secret is being replaced', async () => {
    expect(await deliver(booked('a'), { secrets: [OLDER_SECRET, SECRET] })).toBe(204);
  });

  it.each<[string, Signing]>([
    ['another secret', { secrets: [OLDER_SECRET] }],
    ['a changed body', { tampered: '{"crm_id":"CRM_1","status":"OPT_OUT","details":{"reason":"STOP"}}' }],
    ['a timestamp over five minutes old', { at: new Date(Date.now() - 6 * 60_000) }],
    ['a timestamp over five minutes ahead', { at: new Date(Date.now() + 6 * 60_000) }],
  ])('is refused with %s', async (_, signing) => {
    expect(await deliver(booked('a'), signing)).toBe(401);
    expect(crm.contacts()).toEqual([]);
    expect(crm.events()).toMatchObject([{ verified: false, result: 'refused', body: null }]);
  });

  it('is refused when it is missing', async () => {
    const answer = await fetch(`${crm.url}/api/alvio/callback`, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(401);
  });
});

describe('what the CRM does', () => {
  it('creates the appointment, then moves it (S2-11)', async () => {
    await deliver(booked('2026-01-24T14:30:00+01:00'));
    await deliver(booked('2026-01-26T14:30:00+01:00'));
    expect(crm.contacts()).toMatchObject([
      {
        crm_id: 'CRM_1',
        appointment: { start: '2026-01-26T14:30:00+01:00', timezone: 'Europe/Paris' },
        log: ['Appointment created, sales rep notified.', 'Appointment moved, sales rep notified.'],
      },
    ]);
  });

  it('marks a contact that cannot be reached (S2-12)', async () => {
    await deliver({ crm_id: 'CRM_1', status: 'NOT_REACHABLE', details: { reason: 'NO_WHATSAPP' } });
    expect(crm.contacts()[0]?.status).toBe('not reachable on WhatsApp');
  });

  it('marks an opt-out as do not contact (S2-13)', async () => {
    await deliver(booked('2026-01-24T14:30:00+01:00'));
    await deliver({ crm_id: 'CRM_1', status: 'OPT_OUT', details: { reason: 'STOP' } });
    expect(crm.contacts()).toMatchObject([{ do_not_contact: true, appointment: null }]);
  });

  it('plans a follow-up in 24 to 48 hours (S2-20)', async () => {
    const before = Date.now();
    await deliver({ crm_id: 'CRM_1', status: 'NO_OUTCOME', ai_summary: '', conversation_transcript: '' });
    const due = crm.contacts()[0]?.follow_up;
    const [from, to] = [due?.from, due?.to].map((at) => Date.parse(at ?? '') - before);
    expect(Math.round((from ?? 0) / 3_600_000)).toBe(24);
    expect(Math.round((to ?? 0) / 3_600_000)).toBe(48);
  });

  it('does nothing a second time for the same webhook-id', async () => {
    const again = { id: 'msg_same', sequence: 900 };
    expect([await deliver(booked('a'), again), await deliver(booked('a'), again)]).toEqual([204, 204]);
    expect(crm.events().map(({ result }) => result)).toEqual(['done', 'duplicate']);
    expect(crm.contacts()[0]?.log).toHaveLength(1);
  });

  it('ignores what is older than what it knows (A-31)', async () => {
    await deliver(booked('a'), { sequence: 5 });
    await deliver({ crm_id: 'CRM_1', status: 'RESPONSE_RECEIVED' }, { sequence: 4 });
    expect(crm.contacts()[0]?.status).toBe('meeting booked');
    expect(crm.events().map(({ result }) => result)).toEqual(['done', 'late']);
  });

  it('takes a status it does not know, so that it is not sent for days', async () => {
    expect(await deliver({ crm_id: 'CRM_1', status: 'NEW_STATUS' } as unknown as Callback)).toBe(204);
  });

  it('streams what it received and what comes', async () => {
    await deliver(booked('first'));
    const stream = await fetch(`${crm.url}/events/stream`);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    await deliver(booked('second'));
    let seen = '';
    while (!seen.includes('second')) seen += (await reader?.read())?.value ?? '';
    expect(seen).toContain('first');
    await reader?.cancel();
  });
});

describe('sending a lead', () => {
  /** Answers with each status in turn, and keeps what was asked. */
  async function against(statuses: number[], act: (url: string) => Promise<unknown>): Promise<string[]> {
    const keys: string[] = [];
    const server = createServer((request, response) => {
      request.resume();
      keys.push(`${String(request.headers['api-key'])} ${String(request.headers['idempotency-key'])}`);
      response.writeHead(statuses[keys.length - 1] ?? 200).end('{"status":"SUCCESS","request_id":"req_1"}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await act(`http://localhost:${(server.address() as AddressInfo).port}/6i8qsza7zhyt76`);
    } finally {
      server.closeAllConnections();
      server.close();
    }
    return keys;
  }
  const lead = { phone_number: '+33612345678', crm_contact_id: 'CRM_123456' };

  it('tries 429 and 5xx again, under one idempotency key (S1-32)', async () => {
    const keys = await against([503, 429, 200], async (url) => {
      expect(await sendLead(url, 'test', lead, { firstPauseMs: 0 })).toMatchObject({ request_id: 'req_1' });
    });
    expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
  });

  it('gives up at once on a mistake of its own', async () => {
    const keys = await against([401], async (url) => {
      await expect(sendLead(url, 'wrong', lead, { firstPauseMs: 0 })).rejects.toThrow('401');
    });
    expect(keys).toHaveLength(1);
  });
});
