import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalendarView } from '../../src/temporal/contract.js';
import { QUERIES } from '../../src/temporal/contract.js';
import { calendarWorkflowId } from '../../src/domain/identity.js';
import { beginStory, HOUR, SOON } from './support.js';
import type { Story } from './support.js';

describe('each story of a lead ends in one outcome, told exactly as the guides print it', () => {
  let story: Story;

  beforeAll(async () => {
    story = await beginStory('2025-10-08T09:31:00+02:00');
  });
  afterAll(() => story.close());

  it('a conversation in English books a meeting and moves it (S2-17, S2-26, S2-31 to S2-33, A-29)', async () => {
    const phone = '+33612345604';
    story.sandbox.assign(phone, 'english-guide', 'Margaret Hamilton');
    await story.post({
      crm_contact_id: 'CRM_EN',
      phone_number: phone,
      contact: { name: 'Margaret Hamilton', email: 'margaret@apollo.example', company: 'Draper Laboratory' },
      custom: { preferred_language: 'en' },
    });
    const bookings = () =>
      story.inbox.accepted('CRM_EN').filter(({ body }) => body.status === 'MEETING_BOOKED');
    await expect.poll(() => bookings().length, SOON).toBe(1);
    await story.timePasses(2.4 * HOUR);
    await expect.poll(() => bookings().length, SOON).toBe(2);

    const [first, moved] = bookings();
    expect(first?.headers['webhook-id']).not.toBe(moved?.headers['webhook-id']);
    expect(first?.body).toEqual({
      crm_id: 'CRM_EN',
      status: 'MEETING_BOOKED',
      meeting: { start: '2025-10-09T14:30:00+02:00', timezone: 'Europe/Paris' },
      ai_summary: expect.stringMatching(/^Prospect interested in the offer\. .*asked for the price\. /),
      conversation_transcript: expect.any(String) as unknown,
    });
    expect(moved?.body).toMatchObject({ meeting: { start: '2025-10-13T14:30:00+02:00' } });

    const transcript = String(moved?.body['conversation_transcript']);
    const lines = transcript.split('\n');
    expect(lines.slice(0, 3)).toEqual(['🗨️ CONVERSATION SUMMARY', '', '='.repeat(37)]);
    expect(lines[4]).toMatch(/^📞 Contact: Prospect [A-Z]\d\d$/);
    expect(lines.slice(5, 10)).toEqual([
      '🏢 Company: [Company]',
      '📱 Phone: +33 6 ** ** ** 04',
      '📞 Company number: +33 6 ** ** ** 91',
      '📊 Current status: resolved',
      '🏷️ Kanban stage: responded',
    ]);
    expect(lines).toContain('Oct 8, 2025 at 09:31 - 👤 Client: Between 6.5 and 7');
    expect(lines.at(-1)).toBe('Conversation updated automatically by Alvio.');
    expect(transcript).not.toMatch(/Margaret|Hamilton|Draper|apollo|345604|Léa/);

    await story.replays(phone);
  });

  it('each step on the way is told once, with nothing but its name (S2-21 to S2-24, S2-30)', async () => {
    const phone = '+33612345603';
    const steps = ['FIRST_MESSAGE_DELIVERED', 'FIRST_MESSAGE_READ', 'RESPONSE_RECEIVED'];
    await story.post({ crm_contact_id: 'CRM_STEPS', phone_number: phone });
    await story.told('CRM_STEPS', steps.slice(0, 1));
    story.sandbox.read(phone);
    await story.told('CRM_STEPS', steps.slice(0, 2));
    story.sandbox.write(phone, { text: 'Oui' });
    await story.told('CRM_STEPS', steps);
    await story.delivered(phone, 2);
    story.sandbox.write(phone, { text: 'Pas intéressé, merci' });
    await story.told('CRM_STEPS', [...steps, 'NO_OUTCOME']);
    const bodies = story.inbox.accepted('CRM_STEPS').map(({ body }) => body);
    expect(bodies.slice(0, 3)).toEqual(steps.map((status) => ({ crm_id: 'CRM_STEPS', status })));
    await story.replays(phone);
  });

  it('a number without WhatsApp is not reachable (S2-18, S2-27)', async () => {
    const phone = '+33612345605';
    story.sandbox.assign(phone, 'no-whatsapp');
    await story.post({ crm_contact_id: 'CRM_NO_WA', phone_number: phone });
    await story.told('CRM_NO_WA', ['NOT_REACHABLE']);
    expect(story.inbox.accepted('CRM_NO_WA')[0]?.body).toEqual({
      crm_id: 'CRM_NO_WA',
      status: 'NOT_REACHABLE',
      details: { reason: 'NO_WHATSAPP' },
    });
    await story.replays(phone);
  });

  it('a number that cannot be one is taken as it is, and not reachable (S1-11, S2-12, A-20)', async () => {
    const { status } = await story.post({ crm_contact_id: 'CRM_ABC', phone_number: 'abc' });
    expect(status).toBe(200);
    await story.told('CRM_ABC', ['NOT_REACHABLE']);
    expect(story.inbox.accepted('CRM_ABC')[0]?.body).toEqual({
      crm_id: 'CRM_ABC',
      status: 'NOT_REACHABLE',
      details: { reason: 'INVALID_NUMBER' },
    });
    expect(story.sandbox.conversations().some(({ phone }) => phone.includes('abc'))).toBe(false);
    await story.replays('abc');
  });

  it('a stranger who has the number now is not reachable, and left in peace (S2-27)', async () => {
    const phone = '+33612345606';
    await story.post({ crm_contact_id: 'CRM_WRONG', phone_number: phone });
    await story.delivered(phone, 1);
    story.sandbox.write(phone, { text: "C'est une erreur de numéro" });
    await expect.poll(() => story.inbox.statuses('CRM_WRONG').at(-1), SOON).toBe('NOT_REACHABLE');
    expect(story.inbox.accepted('CRM_WRONG').at(-1)?.body).toEqual({
      crm_id: 'CRM_WRONG',
      status: 'NOT_REACHABLE',
      details: { reason: 'WRONG_NUMBER' },
    });
    await expect.poll(() => story.chat(phone).length, SOON).toBe(3);
    await story.post({ crm_contact_id: 'CRM_WRONG', crm_deal_id: 'a second deal', phone_number: phone });
    await expect.poll(async () => (await story.state(phone)).posts.length, SOON).toBe(2);
    expect(story.chat(phone)).toHaveLength(3);
    expect((await story.state(phone)).engagement).toBeNull();
    await story.replays(phone);
  });

  it('a prospect who says stop at once has opted out (S2-19, S2-28)', async () => {
    const phone = '+33612345607';
    story.sandbox.assign(phone, 'stop');
    await story.post({ crm_contact_id: 'CRM_STOP', phone_number: phone });
    await expect.poll(() => story.inbox.statuses('CRM_STOP').at(-1), SOON).toBe('OPT_OUT');
    expect(story.inbox.accepted('CRM_STOP').at(-1)?.body).toEqual({
      crm_id: 'CRM_STOP',
      status: 'OPT_OUT',
      details: { reason: 'STOP' },
    });
    // The opener, the stop, and one word that it was understood.
    await expect.poll(() => story.chat(phone).length, SOON).toBe(3);
    await story.replays(phone);
  });

  it('stop after a booking frees the time in the calendar (S2-19, S2-28)', async () => {
    const phone = '+33612345608';
    const bookings = async () => {
      const view = await story.temporal.client.workflow
        .getHandle(calendarWorkflowId('alvio', 'test', 'experts'))
        .query<CalendarView>(QUERIES.calendar);
      return view.bookings.filter(({ contact }) => contact === story.workflowId(phone));
    };
    story.sandbox.assign(phone, 'eager');
    await story.post({ crm_contact_id: 'CRM_LATE_STOP', phone_number: phone });
    await expect.poll(() => story.inbox.statuses('CRM_LATE_STOP').at(-1), SOON).toBe('MEETING_BOOKED');
    expect((await bookings()).map(({ status }) => status)).toEqual(['confirmed']);
    await story.answered(phone);

    story.sandbox.write(phone, { text: 'Stop' });
    await expect.poll(() => story.inbox.statuses('CRM_LATE_STOP').at(-1), SOON).toBe('OPT_OUT');
    await expect
      .poll(async () => (await bookings()).map(({ status }) => status), SOON)
      .toEqual(['cancelled']);
    expect((await story.state(phone)).booking).toBeNull();
    await story.replays(phone);
  });

  it('a lead who refused WhatsApp is not written to (S1-17, S2-28)', async () => {
    const phone = '+33612345609';
    await story.post({
      crm_contact_id: 'CRM_NO_CONSENT',
      phone_number: phone,
      custom: { accepts_whatsapp: false },
    });
    await story.told('CRM_NO_CONSENT', ['OPT_OUT']);
    expect(story.inbox.accepted('CRM_NO_CONSENT')[0]?.body).toEqual({
      crm_id: 'CRM_NO_CONSENT',
      status: 'OPT_OUT',
      details: { reason: 'NO_CONSENT' },
    });
    expect(story.chat(phone)).toEqual([]);
    await story.replays(phone);
  });
});
