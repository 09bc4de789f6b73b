import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TASK_QUEUES } from '../../src/temporal/contract.js';
import { until } from '../support/polling.js';
import { messagesTo, phoneNumber, testNumberId } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { sendsQueued } from '../support/queues.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const { entities, callbacks, calendars, whatsapp } = TASK_QUEUES;
/** More than the number sends in a second. */
const COUNT = 120;
const PHONES = Array.from({ length: COUNT }, (_, index) => phoneNumber(index));
const LEAVER = PHONES[COUNT / 2] ?? '';
const OTHERS = PHONES.filter((phone) => phone !== LEAVER);
const AT_ONCE = 50;

describe(`a contact who opts out while ${COUNT} sends queue on the number`, () => {
  let temporal: TestTemporal;
  let ringback: Ringback;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal, { workers: false });
    await ringback.startWorkers([entities, callbacks, calendars]);
  });
  afterAll(async () => {
    await ringback.stop();
    await temporal.close();
  });

  it('gets the confirmation and nothing else (T9)', async () => {
    for (let index = 0; index < PHONES.length; index += AT_ONCE) {
      const batch = PHONES.slice(index, index + AT_ONCE);
      await Promise.all(batch.map((phone) => ringback.post({ crm_contact_id: phone, phone_number: phone })));
    }
    await until('all sends are queued', async () => (await sendsQueued(temporal)) >= PHONES.length);
    ringback.sandbox.write(LEAVER, { text: 'Stop' }, testNumberId(ringback));
    await until('the opt-out is taken in', async () => (await ringback.state(LEAVER)).suppression !== null);
    await ringback.startWorkers([whatsapp]);
    await until('the others have their message', () =>
      OTHERS.every((phone) => messagesTo(ringback, phone).length > 0),
    );
    await until('the opt-out is confirmed', () => messagesTo(ringback, LEAVER).length > 0);

    expect(messagesTo(ringback, LEAVER).map(({ kind }) => kind)).toEqual(['text']);
    expect((await ringback.state(LEAVER)).outgoing).toEqual([]);
    expect(ringback.inbox.statuses(LEAVER).at(-1)).toBe('OPT_OUT');
    expect(OTHERS.map((phone) => messagesTo(ringback, phone).length)).toEqual(OTHERS.map(() => 1));
  });
});
