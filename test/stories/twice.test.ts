import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginStory, inbound, SOON, status } from './support.js';
import type { Story } from './support.js';

describe('what comes twice, or in the wrong order', () => {
  let story: Story;

  beforeAll(async () => {
    story = await beginStory('2025-10-08T09:31:00+02:00');
  });
  afterAll(() => story.close());

  it('a message that Meta delivers twice is answered once, also in a later run (T6)', async () => {
    const phone = '+33612345650';
    await story.post({ crm_contact_id: 'CRM_TWICE', phone_number: phone });
    await story.delivered(phone, 1);
    // What is posted here passes by the sandbox, to which the 24 hours would be over.
    story.sandbox.open(phone).lastInboundAt = Number.MAX_SAFE_INTEGER;
    await story.webhook(inbound(phone, 'wamid.one', 'Non'));
    await story.webhook(inbound(phone, 'wamid.one', 'Non'));
    const messages = async () => {
      const { conversation } = await story.state(phone);
      return conversation.messages.map(({ direction }) => direction);
    };
    await expect.poll(messages, SOON).toEqual(['out', 'in', 'out']);
    await story.continueAsNew(phone);
    await story.webhook(inbound(phone, 'wamid.one', 'Non'));
    await story.webhook(inbound(phone, 'wamid.two', 'Non'));
    await expect.poll(messages, SOON).toEqual(['out', 'in', 'out', 'in', 'out']);
    await story.told('CRM_TWICE', ['FIRST_MESSAGE_DELIVERED', 'RESPONSE_RECEIVED']);
    expect(await story.replays(phone)).toBe(2);
  });

  it('a read without a delivered tells both, and what comes late changes nothing (S2-22, S2-23)', async () => {
    const phone = '+33612345651';
    story.sandbox.scenario(phone, { phone_off: true });
    await story.post({ crm_contact_id: 'CRM_ORDER', phone_number: phone });
    await expect.poll(() => story.chat(phone).length, SOON).toBe(1);
    const [opener] = story.sandbox.open(phone).messages;
    if (!opener) throw new Error('there is no opener');
    for (const what of ['read', 'delivered', 'read', 'sent', 'failed', 'delivered']) {
      await story.webhook(status(opener, phone, what));
    }
    // A message after them all: once it is answered, everything before has been considered.
    story.sandbox.write(phone, { text: 'Non' });
    await story.told('CRM_ORDER', ['FIRST_MESSAGE_DELIVERED', 'FIRST_MESSAGE_READ', 'RESPONSE_RECEIVED']);
    const { conversation, engagement } = await story.state(phone);
    expect(conversation.messages[0]?.status).toBe('read');
    expect(engagement?.progress).toEqual({ delivered: true, read: true, responded: true });
    await story.replays(phone);
  });

  it('a post repeated under its Idempotency-Key gets the same answer and opens nothing (S1-32, C-11)', async () => {
    const phone = '+33612345652';
    const key = { 'idempotency-key': 'call 4711' };
    const lead = { crm_contact_id: 'CRM_KEY', phone_number: phone };
    const first = await story.post(lead, undefined, key);
    await story.delivered(phone, 1);
    const again = await story.post(lead, undefined, key);
    expect(again).toMatchObject({ status: 200, body: first.body });

    const other = await story.post({ ...lead, crm_deal_id: 'another deal' }, undefined, key);
    expect(other.body['request_id']).not.toBe(first.body['request_id']);
    await expect
      .poll(async () => (await story.state(phone)).posts.map(({ requestId }) => requestId), SOON)
      .toEqual([first.body['request_id'], other.body['request_id']]);
    expect(story.chat(phone)).toHaveLength(1);
    expect((await story.state(phone)).openings).toHaveLength(1);
    await story.replays(phone);
  });
});
