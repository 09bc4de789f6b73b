import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScriptName } from '../../sandbox/prospects/scripts.js';
import { messagesTo, phoneNumber } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { SUNDAY_EVENING } from './crowd.js';

const HOUR = 3_600_000;
const SOON = { timeout: 30_000, interval: 50 };
let people = 0;

describe('what becomes of each prospect', () => {
  let temporal: TestTemporal;
  let ringback: Ringback;

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await startRingback(temporal, {
      clockOffset: SUNDAY_EVENING - Date.now(),
      settings: ({ accounts: { alvio } }) => {
        const playbook = alvio?.playbooks['sales_anytime'];
        if (!playbook) throw new Error('the shipped settings have changed');
        playbook.questions = playbook.questions.slice(0, 1);
        alvio.playbooks['patient'] = { ...playbook, burst_window: 3_000 };
        alvio.routing.push({
          name: 'patient',
          when: { 'custom.patient': true },
          set: { playbook: 'patient' },
        });
      },
    });
  });
  afterAll(async () => {
    await ringback.stop();
    await temporal.close();
  });

  /** A lead whose number is played by a script. */
  async function lead(script: ScriptName): Promise<string> {
    const phone = phoneNumber(7_000 + (people += 1));
    ringback.sandbox.assign(phone, script);
    // A flood goes out in batches, as WhatsApp's own would.
    if (script === 'hostile') ringback.sandbox.scenario(phone, { batches: 1 });
    await ringback.post({
      crm_contact_id: phone,
      phone_number: phone,
      custom: { patient: script === 'hostile' },
    });
    return phone;
  }
  const statuses = (phone: string) => ringback.inbox.statuses(phone);
  const booked = (phone: string) => statuses(phone).filter((status) => status === 'MEETING_BOOKED').length;
  const last = (phone: string) => messagesTo(ringback, phone).at(-1)?.text ?? '';
  /** The contact knows of so many messages sent, and its next step is planned: what the clock is moved to counts from there. */
  const waitsAfter = async (phone: string, messages: number): Promise<void> => {
    const cadence = async () => (await ringback.state(phone)).engagement?.cadence;
    await expect
      .poll(cadence, SOON)
      .toEqual({ followUpsSent: messages - 1, nextAt: expect.any(Number) as number });
  };
  const hours = (count: number) => ringback.sandbox.moveClock('alvio', { advanceMs: count * HOUR });
  const details = (phone: string) =>
    ringback.inbox.accepted(phone).at(-1)?.body['details'] as { reason?: string } | undefined;

  it.each<ScriptName>(['eager', 'french', 'english', 'emoji-yes'])(
    '%s: a meeting is booked',
    async (script) => {
      const phone = await lead(script);
      await expect.poll(() => booked(phone), SOON).toBe(1);
    },
  );

  it('english: is answered in English after an opener in French', async () => {
    const phone = await lead('english');
    await expect.poll(() => booked(phone), SOON).toBe(1);
    expect(messagesTo(ringback, phone)[0]?.text).toContain('Bonjour');
    await expect.poll(() => last(phone), SOON).toMatch(/booked/i);
  });

  it('mover: the meeting is booked, and booked again a day later', async () => {
    const phone = await lead('mover');
    await expect.poll(() => booked(phone), SOON).toBe(2);
  });

  it('stop: is told once that nothing more comes, and the client of the opt-out', async () => {
    const phone = await lead('stop');
    await expect.poll(() => statuses(phone), SOON).toContain('OPT_OUT');
    await expect.poll(() => messagesTo(ringback, phone).length, SOON).toBe(2);
  });

  it('voice-note: is asked to write, and then goes on', async () => {
    const phone = await lead('voice-note');
    await expect.poll(() => booked(phone), SOON).toBe(1);
    expect(messagesTo(ringback, phone)[1]?.text).toContain('messages vocaux');
  });

  it('several-at-once: loses none of them, and is booked', async () => {
    const phone = await lead('several-at-once');
    await expect.poll(() => booked(phone), SOON).toBe(1);
    const { conversation } = await ringback.state(phone);
    const texts = conversation.messages.filter(({ direction }) => direction === 'in').map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['Bonjour', 'Oui', 'Dites-moi tout']));
  });

  it('wrong-number: is told so, and the client why', async () => {
    const phone = await lead('wrong-number');
    await expect.poll(() => statuses(phone), SOON).toContain('NOT_REACHABLE');
    expect(details(phone)?.reason).toBe('WRONG_NUMBER');
    await expect.poll(() => last(phone), SOON).toContain('dérangement');
  });

  it('no-whatsapp: is not reachable, and got nothing', async () => {
    const phone = await lead('no-whatsapp');
    await expect.poll(() => statuses(phone), SOON).toContain('NOT_REACHABLE');
    expect(details(phone)?.reason).toBe('NO_WHATSAPP');
    expect(messagesTo(ringback, phone).map(({ status }) => status)).toEqual(['failed']);
  });

  it('asks-for-person: hears that a person comes, and operators see it', async () => {
    const phone = await lead('asks-for-person');
    await expect.poll(() => last(phone), SOON).toMatch(/Je préviens/);
    // The words are with the prospect before the contact knows that they were said.
    const handover = async () => (await ringback.state(phone)).handover;
    await expect.poll(handover, SOON).toMatchObject({ cause: 'prospect_asked' });
    expect(booked(phone)).toBe(0);
  });

  it('slow: is waited for, hours each time, and booked', async () => {
    const phone = await lead('slow');
    await expect.poll(() => statuses(phone), SOON).toContain('FIRST_MESSAGE_DELIVERED');
    for (let answers = 1; answers <= 3; answers += 1) {
      await hours(5.1);
      await expect.poll(() => messagesTo(ringback, phone).length, SOON).toBeGreaterThan(answers);
    }
    await expect.poll(() => booked(phone), SOON).toBe(1);
  });

  it('no-show: is reminded, does not come, and gets another time', async () => {
    const phone = await lead('no-show');
    await expect.poll(() => booked(phone), SOON).toBe(1);
    const meeting = (await ringback.state(phone)).booking?.start ?? 0;
    await ringback.sandbox.moveClock('alvio', { to: new Date(meeting - HOUR + 1_000).toISOString() });
    const reminders = () =>
      messagesTo(ringback, phone).filter(({ template }) => template?.purpose === 'reminder').length;
    await expect.poll(reminders, SOON).toBe(1);
    await expect
      .poll(() => ringback.chat(phone).filter((line) => line.startsWith('client: Oui, à tout')).length, SOON)
      .toBe(1);
    await expect.poll(() => last(phone), SOON).toMatch(/confirmé/);
    await hours(27);
    await expect.poll(() => booked(phone), SOON).toBe(2);
  });

  it('silent: is followed up twice, then given up', async () => {
    const phone = await lead('silent');
    await expect.poll(() => statuses(phone), SOON).toEqual(['FIRST_MESSAGE_DELIVERED']);
    await waitsAfter(phone, 1);
    for (const messages of [2, 3]) {
      await hours(messages === 2 ? 25 : 73);
      await expect.poll(() => messagesTo(ringback, phone).length, SOON).toBe(messages);
      await waitsAfter(phone, messages);
    }
    await hours(49);
    await expect.poll(() => statuses(phone), SOON).toEqual(['FIRST_MESSAGE_DELIVERED', 'NO_OUTCOME']);
  });

  it('hostile: books nothing, learns nothing, and 10 000 messages cost few answers', async () => {
    const phone = await lead('hostile');
    const written = () => ringback.sandbox.open(phone).messages.filter(({ from }) => from === 'prospect');
    await expect.poll(() => written().length, { timeout: 60_000 }).toBe(10_002);
    await expect
      .poll(() => written().filter(({ status }) => status === 'sent').length, {
        timeout: 240_000,
        interval: 500,
      })
      .toBe(0);
    const { booking, conversation, engagement } = await ringback.state(phone);
    const said = messagesTo(ringback, phone).map(({ text }) => text);
    expect([booking, booked(phone)]).toEqual([null, 0]);
    expect(engagement).not.toBeNull();
    expect(said.join(' ')).not.toMatch(/0 €|DAN|system|prompt|\+33/i);
    expect(said.length).toBeLessThan(25);
    expect(JSON.stringify(conversation).length).toBeLessThan(64_000);
    const { status } = await temporal.client.workflow.getHandle(`contact:alvio:test:${phone}`).describe();
    expect(status.name).toBe('RUNNING');
  }, 400_000);
});
