import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OperatorCommand } from '../../src/domain/contact/people/operator-command.js';
import type { InboundMessage } from '../../src/domain/whatsapp.js';
import { SIGNALS, UPDATES } from '../../src/temporal/contract.js';
import type {
  CalendarActivities,
  CallbackActivities,
  ContactActivities,
  WhatsAppActivities,
} from '../../src/temporal/contract.js';
import { formPost } from '../forms/form-post.js';
import { beginStory, inbound, SECOND, SOON } from './support.js';
import type { Story } from './support.js';

type ActivityName =
  | Exclude<keyof ContactActivities, 'computeSendWindows' | 'moveContact'>
  | keyof WhatsAppActivities
  | Exclude<keyof CalendarActivities, 'cancelReservation' | 'withdrawReservation'>
  | keyof CallbackActivities;

describe('an activity that fails for good', () => {
  const failing = new Set<string>();
  let story: Story;

  beforeAll(async () => {
    story = await beginStory('2025-10-08T09:31:00+02:00', {
      failing,
      settings: (settings) => {
        for (const account of Object.values(settings.accounts)) account.notices = { webhook_env: 'NOWHERE' };
      },
    });
  });
  afterEach(() => failing.clear());
  afterAll(() => story.close());

  const post = (phone: string, more: object = {}) => story.post({ phone_number: phone, ...more });
  const fill = (phone: string, more: Parameters<typeof formPost>[1]) =>
    story.temporal.client.workflow
      .getHandle(story.workflowId(phone))
      .signal(SIGNALS.formPosted, formPost(phone, more));
  const writes = (phone: string, text: string) => void story.sandbox.write(phone, { text });
  const commands = (phone: string, command: OperatorCommand) =>
    story.temporal.client.workflow
      .getHandle(story.workflowId(phone))
      .executeUpdate(UPDATES.command, { args: [command, 'Ann'] });
  async function contacted(phone: string): Promise<void> {
    await post(phone);
    await story.delivered(phone, 1);
  }

  /** How each activity comes to be needed: what happens before it fails, and what makes it fail. */
  const needs: Record<
    ActivityName,
    { before?: (phone: string) => Promise<void>; then: (phone: string) => unknown }
  > = {
    prepareEngagement: { then: post },
    sendMessage: { then: post },
    deliverCallback: { then: post },
    mergePayload: { then: (phone) => post(phone, { notes: 'x'.repeat(20_000) }) },
    answerTurn: { before: contacted, then: (phone) => writes(phone, 'Non') },
    // In one with its answer, but for who has a person's.
    understand: {
      before: async (phone) => {
        await contacted(phone);
        await commands(phone, { command: 'hand_over' });
      },
      then: (phone) => writes(phone, 'Non'),
    },
    changeSuppression: { before: contacted, then: (phone) => writes(phone, 'Stop') },
    archiveMessages: {
      before: contacted,
      then: async (phone) => {
        for (let part = 0; part < 5; part += 1) {
          writes(phone, `${part} ${'bla '.repeat(1_000)}`);
          await story.answered(phone);
        }
      },
    },
    bindAlias: {
      before: contacted,
      then: (phone) =>
        story.temporal.client.workflow
          .getHandle(story.workflowId(phone))
          .signal<[InboundMessage]>(SIGNALS.messageReceived, {
            id: 'wamid.with-user-id',
            at: 0,
            type: 'text',
            text: 'Non',
            payload: null,
            profileName: null,
            userId: 'US.4711',
          }),
    },
    findAgents: {
      before: contacted,
      then: (phone) => fill(phone, { distribute: { ringGroup: '5', to: 'anyone' } }),
    },
    tellAgent: { before: contacted, then: (phone) => fill(phone, { owner: '1234', powerDialer: 'top' }) },
    planSequence: {
      before: contacted,
      then: (phone) => fill(phone, { sequence: { id: '4567', others: 'keep' } }),
    },
    bindNumber: {
      before: contacted,
      then: (phone) => fill(phone, { otherNumbers: [{ label: null, number: '+33612345600' }] }),
    },
    notifyPeople: { before: contacted, then: (phone) => writes(phone, 'Je veux parler à un conseiller') },
    reportNumber: {
      then: async (phone) => {
        story.sandbox.scenario(phone, { phone_off: true });
        await post(phone);
        const sent = () => story.sandbox.open(phone).messages.at(-1);
        await expect.poll(() => sent()?.status, SOON).toBe('sent');
        const { id = '', opaque = null } = sent() ?? {};
        const known = { id, status: 'failed', timestamp: '1760000000', recipient_id: phone.slice(1) };
        const errors = [{ code: 131042, title: 'Business eligibility payment issue' }];
        await story.webhook({ statuses: [{ ...known, biz_opaque_callback_data: opaque, errors }] });
      },
    },
    // What interest alone leads to is not foreseen while it is understood.
    findSlots: { before: contacted, then: (phone) => writes(phone, 'Ça m’intéresse') },
    bookTurn: { before: contacted, then: (phone) => writes(phone, 'Lundi 13 à 14h30') },
    // In one with its answer, but for who has a person's.
    reserve: {
      before: async (phone) => {
        await contacted(phone);
        await commands(phone, { command: 'hand_over' });
      },
      then: (phone) => commands(phone, { command: 'book', start: Date.parse('2025-10-13T14:30:00+02:00') }),
    },
  };

  it.each(Object.entries(needs).map(([activity, need], index) => ({ activity, need, index })))(
    '$activity leaves the contact open, and it goes on (T2)',
    async ({ activity, need, index }) => {
      const phone = `+336123456${60 + index}`;
      await need.before?.(phone);
      failing.add(activity);
      await need.then(phone);
      await expect.poll(() => failing.has(`${activity} was called`), SOON).toBe(true);
      failing.clear();

      await post(phone, { crm_contact_id: 'one more post' });
      const known = async () => (await story.state(phone)).profile.crm_contact_id;
      await expect.poll(known, SOON).toBe('one more post');
      expect((await story.run(phone)).status).toBe('RUNNING');
      await story.replays(phone);
    },
  );
});

describe('moving a contact to its new number', () => {
  it('is done again when it failed, and loses nothing that came meanwhile (T1, T2)', async () => {
    const [old, next] = ['+33612345698', '+33612345699'];
    const failing = new Set<string>();
    const story = await beginStory('2025-10-08T09:31:00+02:00', { failing });
    await story.post({ phone_number: old });
    await story.delivered(old, 1);
    failing.add('moveContact');
    const system = { body: 'changed', wa_id: next.slice(1), type: 'user_changed_number' };
    const change = {
      from: old.slice(1),
      id: 'wamid.change',
      timestamp: '1760000000',
      type: 'system',
      system,
    };
    await story.webhook({ messages: [change] });
    await expect.poll(() => failing.has('moveContact was called'), SOON).toBe(true);
    await story.webhook(inbound(old, 'wamid.meanwhile', 'Non'));
    failing.clear();
    await story.timePasses(61 * SECOND);
    const known = async () => (await story.state(next)).conversation.messages.map(({ id }) => id);
    await expect.poll(() => known().catch(() => []), SOON).toContain('wamid.meanwhile');
    await story.replays(old);
    await story.replays(next);
    await story.close();
  });
});
