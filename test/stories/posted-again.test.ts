import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginStory, DAY, SOON } from './support.js';
import type { Story } from './support.js';

describe('a person who opted out and is posted again', () => {
  let story: Story;

  beforeAll(async () => {
    story = await beginStory('2025-10-08T09:31:00+02:00');
  });
  afterAll(() => story.close());

  /** A prospect who stops, and has been told so. */
  async function optedOut(phone: string, crmId: string): Promise<void> {
    await story.post({ crm_contact_id: crmId, phone_number: phone });
    await story.delivered(phone, 1);
    story.sandbox.write(phone, { text: 'Stop' });
    await expect.poll(() => story.inbox.statuses(crmId).at(-1), SOON).toBe('OPT_OUT');
    await story.asleep(phone);
    expect(story.chat(phone)).toHaveLength(3);
    await story.delivered(phone, 2);
  }
  const optOuts = (crmId: string) =>
    story.inbox.accepted(crmId).filter(({ body }) => body.status === 'OPT_OUT');

  it('repeats the OPT_OUT for each new post, and sends nothing (A-27, S2-19)', async () => {
    const phone = '+33612345641';
    await optedOut(phone, 'CRM_OUT');
    await story.timePasses(40 * DAY);
    const { status } = await story.post({
      crm_contact_id: 'CRM_OUT',
      crm_deal_id: 'a new deal',
      phone_number: phone,
    });
    expect(status).toBe(200);
    await expect.poll(() => optOuts('CRM_OUT').length, SOON).toBe(2);
    const [first, again] = optOuts('CRM_OUT');
    expect(again?.body).toEqual(first?.body);
    expect(again?.headers['webhook-id']).not.toBe(first?.headers['webhook-id']);
    await story.daysPass(10);
    expect(story.chat(phone)).toHaveLength(3);
    await story.replays(phone);
  });
});
