import { afterAll, beforeAll, expect, it } from 'vitest';
import { beginStory, HOUR, SECOND, SOON } from './support.js';
import type { Story } from './support.js';

let story: Story;
beforeAll(async () => {
  story = await beginStory(null);
});
afterAll(() => story.close());

it('a callback in its second day of retries goes on as if nothing had happened, however often its contact continues as new (T8)', async () => {
  const contact = 'no number at all';
  story.inbox.answer = 503;
  await story.post({ crm_contact_id: 'CRM_SECOND_DAY', phone_number: contact });
  const waiting = async () =>
    (await story.state(story.workflowId(contact).split(':').at(-1) ?? '')).outbox.waiting[0];
  const tried = (times: number) => expect.poll(async () => (await waiting())?.tries, SOON).toBe(times);
  await tried(1);
  const untilDue = async () => ((await waiting())?.nextAttemptAt ?? 0) - (await story.temporal.now());
  for (let tries = 2; tries <= 8; tries += 1) {
    await story.timePasses(Math.max(0, await untilDue()) + SECOND);
    await tried(tries);
  }
  const before = await waiting();
  for (let run = 0; run < 4; run += 1) {
    await story.continueAsNew(contact);
    expect(await waiting()).toEqual(before);
  }
  const due = await untilDue();
  // The eighth wait is of 20 hours, a tenth more or less.
  expect(due / HOUR).toBeGreaterThan(17.9);
  expect(due / HOUR).toBeLessThan(22);

  await story.timePasses(due - 60 * SECOND);
  expect(story.inbox.received).toHaveLength(8);
  await story.timePasses(2 * 60 * SECOND);
  await tried(9);
  await story.continueAsNew(contact);
  story.inbox.answer = 200;
  await story.timePasses(27 * HOUR);
  await story.told('CRM_SECOND_DAY', ['NOT_REACHABLE']);
  expect(new Set(story.inbox.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  expect(story.inbox.received).toHaveLength(10);
  await story.replays(contact);
});
