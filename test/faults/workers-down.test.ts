import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../support/polling.js';
import { messagesTo, phoneNumber, sendIds } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const LEADS = Array.from({ length: 100 }, (_, index) => ({
  crm_contact_id: `CRM_${index}`,
  phone_number: phoneNumber(index),
}));
const READERS = LEADS.slice(0, 20);
const OTHERS = LEADS.slice(20);

describe('with every worker down', () => {
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

  it('takes every lead, and writes to nobody (C-14)', async () => {
    const answers = await Promise.all(LEADS.map((lead) => ringback.post(lead)));

    expect(answers.map(({ status }) => status)).toEqual(LEADS.map(() => 200));
    expect(ringback.sandbox.conversations()).toEqual([]);
  });

  it('writes to each once when workers are back, and tells the client of each once (C-13)', async () => {
    const { inbox, sandbox } = ringback;
    await ringback.startWorkers();
    await until('each contact has a message', () =>
      LEADS.every(({ phone_number: phone }) => messagesTo(ringback, phone).length > 0),
    );
    for (const { phone_number: phone } of READERS) {
      await until('delivered', () => messagesTo(ringback, phone)[0]?.status === 'delivered');
      sandbox.write(phone, { text: 'Bonjour' });
    }
    const told = ({ crm_contact_id: id }: { crm_contact_id: string }) => inbox.statuses(id);
    await until('the client is told of each', () => {
      const counts = [
        ...READERS.map((lead) => told(lead).length - 3),
        ...OTHERS.map((lead) => told(lead).length - 1),
      ];
      return counts.every((missing) => missing >= 0);
    });
    await until('each reader is answered', () =>
      READERS.every(({ phone_number: phone }) => messagesTo(ringback, phone).length > 1),
    );

    const openers = LEADS.map(
      ({ phone_number: phone }) =>
        messagesTo(ringback, phone).filter(({ template }) => template?.purpose === 'opener').length,
    );
    expect(openers).toEqual(LEADS.map(() => 1));
    expect(OTHERS.map(({ phone_number: phone }) => messagesTo(ringback, phone).length)).toEqual(
      OTHERS.map(() => 1),
    );
    const sent = LEADS.flatMap(({ phone_number: phone }) => sendIds(ringback, phone));
    expect(new Set(sent).size).toBe(sent.length);
    expect(READERS.map(told)).toEqual(
      READERS.map(() => ['FIRST_MESSAGE_DELIVERED', 'FIRST_MESSAGE_READ', 'RESPONSE_RECEIVED']),
    );
    expect(OTHERS.map(told)).toEqual(OTHERS.map(() => ['FIRST_MESSAGE_DELIVERED']));
    const ids = inbox.accepted().map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
