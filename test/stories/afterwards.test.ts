import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beginStory, SOON } from './support.js';
import type { Story } from './support.js';

describe('a contact lives on after its outcome', () => {
  let story: Story;

  beforeAll(async () => {
    story = await beginStory('2025-10-08T09:31:00+02:00');
  });
  afterAll(() => story.close());

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
    await story.asleep(phone);
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
});
