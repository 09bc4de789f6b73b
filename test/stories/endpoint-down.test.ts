import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { beginStory, HOUR, SECOND, SOON } from './support.js';
import type { Story } from './support.js';

describe("the client's callback endpoint is down for two days", () => {
  let story: Story;

  beforeAll(async () => {
    story = await beginStory('2025-10-08T09:31:00+02:00');
  });
  beforeEach(() => {
    story.inbox.answer = 503;
  });
  afterAll(() => story.close());

  const posts = (crmId: string) => story.inbox.received.filter(({ body }) => body.crm_id === crmId);
  const sequences = (crmId: string) =>
    story.inbox.accepted(crmId).map(({ headers }) => Number(headers['ringback-sequence']));

  it('and gets every status afterwards, in order, each under its own id (A-30, A-31, T8)', async () => {
    const phone = '+33612345630';
    const steps = ['FIRST_MESSAGE_DELIVERED', 'FIRST_MESSAGE_READ', 'RESPONSE_RECEIVED'];
    await story.post({ crm_contact_id: 'CRM_DOWN', phone_number: phone });
    await story.delivered(phone, 1);
    story.sandbox.write(phone, { text: 'Non' });
    const waiting = async () => (await story.state(phone)).outbox.waiting.map(({ status }) => status);
    await expect.poll(waiting, SOON).toEqual(steps);
    await story.delivered(phone, 2);

    await story.timePasses(10 * SECOND);
    for (const hours of [1, 7, 16, 24]) {
      await story.continueAsNew(phone);
      await story.timePasses(hours * HOUR);
      expect(await waiting()).toEqual(steps);
    }
    const refused = posts('CRM_DOWN');
    expect(refused.length).toBeGreaterThanOrEqual(7);
    expect(new Set(refused.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(refused.map(({ text }) => text)).size).toBe(1);

    story.inbox.answer = 200;
    await story.timePasses(24 * HOUR);
    await story.told('CRM_DOWN', steps);
    expect(sequences('CRM_DOWN')).toEqual([1, 2, 3]);
    const ids = story.inbox.accepted('CRM_DOWN').map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids).size).toBe(3);
    expect(ids[0]).toBe(refused[0]?.headers['webhook-id']);

    const done = async () => (await story.state(phone)).outbox.done;
    await expect.poll(async () => (await done()).length, SOON).toBe(3);
    const [first, second] = await done();
    expect(first).toMatchObject({ webhookId: ids[0], end: 'delivered', tries: refused.length + 1 });
    expect(first?.attempts.map(({ httpStatus }) => httpStatus)).toEqual([...refused.map(() => 503), 200]);
    expect(second).toMatchObject({ webhookId: ids[1], tries: 1 });
    expect(await story.replays(phone)).toBe(5);
  });

  it('and is told the outcomes alone, once there are some (A-31)', async () => {
    const phone = '+33612345631';
    story.sandbox.assign(phone, 'eager');
    await story.post({ crm_contact_id: 'CRM_OVERTAKEN', phone_number: phone });
    const outbox = async () => (await story.state(phone)).outbox;
    const statuses = async () => (await outbox()).waiting.map(({ status }) => status);
    await expect.poll(statuses, SOON).toEqual(['MEETING_BOOKED']);
    await story.answered(phone);
    story.sandbox.write(phone, { text: 'Stop' });
    await expect.poll(statuses, SOON).toEqual(['MEETING_BOOKED', 'OPT_OUT']);
    await story.timePasses(48 * HOUR);

    story.inbox.answer = 200;
    await story.timePasses(24 * HOUR);
    await story.told('CRM_OVERTAKEN', ['MEETING_BOOKED', 'OPT_OUT']);
    expect(sequences('CRM_OVERTAKEN')).toEqual([4, 5]);
    const ends = async () => (await outbox()).done.map(({ status, end }) => `${status} ${end}`);
    await expect
      .poll(ends, SOON)
      .toEqual([
        'FIRST_MESSAGE_DELIVERED superseded',
        'FIRST_MESSAGE_READ superseded',
        'RESPONSE_RECEIVED superseded',
        'MEETING_BOOKED delivered',
        'OPT_OUT delivered',
      ]);
    await story.replays(phone);
  });
});
