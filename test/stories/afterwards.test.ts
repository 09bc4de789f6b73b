import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginStory, DAY, SOON } from './support.js';
import type { Story } from './support.js';

describe('a contact lives on after its outcome', () => {
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
    await expect.poll(() => story.chat(phone).length, SOON).toBe(3);
    await story.delivered(phone, 2);
  }
  const optOuts = (crmId: string) =>
    story.inbox.accepted(crmId).filter(({ body }) => body.status === 'OPT_OUT');

  it('sleeps in a short run without a timer, until a new deal opens a second engagement (T6, A-25)', async () => {
    const phone = '+33612345640';
    await story.post({ crm_contact_id: 'CRM_ALIVE', crm_deal_id: 'deal 1', phone_number: phone });
    await story.delivered(phone, 1);
    story.sandbox.write(phone, { text: 'Pas intéressé, merci' });
    await expect.poll(() => story.inbox.statuses('CRM_ALIVE').at(-1), SOON).toBe('NO_OUTCOME');
    const newest = async () => {
      const history = await story.temporal.client.workflow.getHandle(story.workflowId(phone)).fetchHistory();
      return history.events ?? [];
    };
    await expect
      .poll(
        async () => (await newest())[0]?.workflowExecutionStartedEventAttributes?.continuedExecutionRunId,
        SOON,
      )
      .toBeTruthy();
    await story.delivered(phone, 2);
    await story.daysPass(60);
    expect((await newest()).filter((event) => event.timerStartedEventAttributes)).toEqual([]);
    expect((await newest()).length).toBeLessThan(20);
    expect((await story.run(phone)).status).toBe('RUNNING');

    await story.post({ crm_contact_id: 'CRM_AGAIN', crm_deal_id: 'deal 2', phone_number: phone });
    await story.told('CRM_AGAIN', ['FIRST_MESSAGE_DELIVERED']);
    const { past, engagement } = await story.state(phone);
    expect(past.map(({ crmId, outcome }) => [crmId, outcome])).toEqual([['CRM_ALIVE', 'NO_OUTCOME']]);
    expect(engagement).toMatchObject({ openedBy: 'new_deal', crmId: 'CRM_AGAIN' });
    await story.replays(phone);
  });

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
