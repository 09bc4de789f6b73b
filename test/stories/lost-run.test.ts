import { afterAll, beforeAll, expect, it } from 'vitest';
import { beginStory, SOON } from './support.js';
import type { Story } from './support.js';

let story: Story;

beforeAll(async () => {
  story = await beginStory('2025-10-08T09:31:00+02:00');
});
afterAll(() => story.close());

const optOuts = (crmId: string) =>
  story.inbox.accepted(crmId).filter(({ body }) => body.status === 'OPT_OUT');

it('who opted out is not written to even if the run was lost: the opt-out is kept elsewhere too (T3)', async () => {
  const phone = '+33612345642';
  await story.post({ crm_contact_id: 'CRM_LOST', phone_number: phone });
  await story.delivered(phone, 1);
  story.sandbox.write(phone, { text: 'Stop' });
  await expect.poll(() => optOuts('CRM_LOST').length, SOON).toBe(1);
  await expect.poll(() => story.chat(phone).length, SOON).toBe(3);
  await story.replays(phone);
  await story.temporal.client.workflow.getHandle(story.workflowId(phone)).terminate('lost, in this story');

  await story.post({ crm_contact_id: 'CRM_LOST', phone_number: phone });
  await expect.poll(() => optOuts('CRM_LOST').length, SOON).toBe(2);
  await story.daysPass(10);
  expect(story.chat(phone)).toHaveLength(3);
  expect((await story.state(phone)).suppression).toMatchObject({ kind: 'opt_out', reason: 'STOP' });
  await story.replays(phone);
});
