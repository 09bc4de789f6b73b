import { afterAll, beforeAll, expect, it } from 'vitest';
import { beginStory, SOON } from './support.js';
import type { Story } from './support.js';

let story: Story;

beforeAll(async () => {
  story = await beginStory('2025-10-08T09:31:00+02:00');
});
afterAll(() => story.close());

it('silence after two follow-ups is no outcome, and neither is a phone that is off (S2-20, S2-29, S3-12)', async () => {
  const silent = '+33612345610';
  const off = '+33612345611';
  story.sandbox.assign(silent, 'silent');
  story.sandbox.scenario(off, { phone_off: true });
  await story.post({ crm_contact_id: 'CRM_SILENT', phone_number: silent });
  await story.post({ crm_contact_id: 'CRM_OFF', phone_number: off });
  await story.told('CRM_SILENT', ['FIRST_MESSAGE_DELIVERED']);
  await expect.poll(() => story.chat(off).length, SOON).toBe(1);

  await story.daysPass(1);
  await story.delivered(silent, 2);
  await story.daysPass(3);
  await story.delivered(silent, 3);
  await story.daysPass(2);

  await story.told('CRM_SILENT', ['FIRST_MESSAGE_DELIVERED', 'NO_OUTCOME']);
  await story.told('CRM_OFF', ['NO_OUTCOME']);
  expect(story.chat(silent)).toHaveLength(3);
  expect(story.chat(off), 'nobody follows up on what never arrived').toHaveLength(1);
  const bodyOf = (crmId: string) => story.inbox.accepted(crmId).at(-1)?.body;
  expect(bodyOf('CRM_SILENT')).toEqual({
    crm_id: 'CRM_SILENT',
    status: 'NO_OUTCOME',
    ai_summary: "Conversation initiée. Prospect n'a pas répondu.",
    conversation_transcript: expect.stringMatching(
      /^🗨️ RÉSUMÉ DE CONVERSATION\n[^]*🏷️ Étape Kanban: contacted\n[^]*par Alvio\.$/,
    ),
  });
  expect(bodyOf('CRM_OFF')).toEqual({
    crm_id: 'CRM_OFF',
    status: 'NO_OUTCOME',
    ai_summary: 'Conversation initiée. Message envoyé mais jamais remis au prospect.',
    conversation_transcript: expect.stringMatching(/^🗨️ RÉSUMÉ[^]*🏷️ Étape Kanban: new\n/),
  });
  await story.replays(silent);
  await story.replays(off);
});
