import { afterAll, beforeAll, expect, it } from 'vitest';
import { PRODUCTION_ENDPOINT } from '../support/ringback.js';
import { beginStory, HOUR, SECOND, SOON } from './support.js';
import type { Story } from './support.js';

const PHONE = '+33612345620';
const MONDAY_0900 = Date.parse('2025-10-13T09:00:00+02:00');
let story: Story;

beforeAll(async () => {
  story = await beginStory('2025-10-12T23:00:00+02:00');
});
afterAll(() => story.close());

it('a lead of Sunday night is written to at nine on Monday, and answered at any hour (S2-01, S2-04, T12)', async () => {
  await story.post({ crm_contact_id: 'CRM_NIGHT', phone_number: PHONE }, PRODUCTION_ENDPOINT);
  const held = async () => (await story.state(PHONE, 'production')).outgoing.map(({ state }) => state);
  await expect.poll(held, SOON).toEqual([{ phase: 'held', until: MONDAY_0900, reason: 'quiet_hours' }]);

  await story.timePasses(9 * HOUR);
  expect(story.chat(PHONE)).toEqual([]);
  await story.timePasses(HOUR);
  await expect.poll(() => story.chat(PHONE).length, SOON).toBe(1);
  const [opener] = (await story.state(PHONE, 'production')).conversation.messages;
  expect(opener?.at).toBeGreaterThanOrEqual(MONDAY_0900);
  expect(opener?.at).toBeLessThan(MONDAY_0900 + 10 * SECOND);
  await story.told('CRM_NIGHT', ['FIRST_MESSAGE_DELIVERED']);

  await story.timePasses(14 * HOUR);
  story.sandbox.write(PHONE, { text: 'Non' });
  await expect.poll(() => story.chat(PHONE).length, SOON).toBe(3);
  await story.replays(PHONE, 'production');
});
