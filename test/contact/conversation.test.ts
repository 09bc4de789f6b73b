import { describe, expect, it } from 'vitest';
import { NO_WISH } from '../../src/domain/language.js';
import type { Offer } from '../../src/domain/language.js';
import { ContactInHand, DAY, HOUR, kinds, MONDAY_9H, PLAYBOOK, READY } from './support.js';

describe('progress', () => {
  it('is told once each, delivered before read before replied (S2-22 to S2-24)', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared();
    contact.sent();
    contact.status('delivered');
    contact.status('delivered');
    contact.status('read');
    contact.hears({ intent: 'interested' });
    contact.hears({ intent: 'interested' });
    expect(contact.waitingCallbacks()).toEqual([
      'FIRST_MESSAGE_DELIVERED',
      'FIRST_MESSAGE_READ',
      'RESPONSE_RECEIVED',
    ]);
  });

  it('tells delivered first when a read or a reply comes without its receipt', () => {
    const read = new ContactInHand();
    read.post();
    read.prepared();
    read.sent();
    read.status('read');
    expect(read.waitingCallbacks()).toEqual(['FIRST_MESSAGE_DELIVERED', 'FIRST_MESSAGE_READ']);
    expect(read.status('delivered')).toEqual([]);
  });
});

describe('a conversation', () => {
  it('asks the questions in order, each once, then offers a call', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'answer', answers: [{ question: 'known', value: 'no' }] });
    expect(contact.state.engagement?.asked?.question).toBe('budget');
    contact.sent();
    contact.hears({ intent: 'answer', answers: [{ question: 'budget', value: '500' }] });
    expect(contact.saying()).toEqual(['offer_call']);
    expect(contact.state.engagement?.stage).toBe('booking');
  });

  it('asks again once, in other words, what was not understood', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'other' });
    expect(contact.state.outgoing[0]?.content).toEqual({
      utterance: { say: 'question_again', question: 'known' },
    });
  });

  it('ends with NO_OUTCOME when an answer disqualifies, after saying so', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'answer', answers: [{ question: 'budget', value: '20' }] });
    expect(contact.saying()).toEqual(['disqualified']);
    expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'NO_OUTCOME', reason: 'disqualified' });
  });

  it('turns a topic left to a person into the offer of a call, though a question is open (S3-05)', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'question', topics: ['price'] });
    expect(contact.state.outgoing[0]?.content).toEqual({ utterance: { say: 'offer_call', topic: 'price' } });
  });

  it('asks for the day when only a time is known, and never makes one up (S3-06)', () => {
    const contact = new ContactInHand().contacted();
    const commands = contact.hears({ intent: 'propose_time', wish: { ...NO_WISH, time: '14:30' } });
    expect(contact.state.outgoing[0]?.content).toEqual({ utterance: { say: 'ask_day', time: '14:30' } });
    expect(kinds(commands)).toEqual(['send']);
  });

  it('tells our hours in place of asking for the day where no day has that hour', () => {
    const contact = new ContactInHand().contacted();
    const slots = [{ start: MONDAY_9H, end: MONDAY_9H + HOUR / 2 }];
    const elsewhere = { why: 'after_hours', time: '18:00' } as const;
    contact.hears({ intent: 'propose_time', wish: { ...NO_WISH, time: '23:00' } }, 'at 11pm', {
      prefer: 'slots',
      offer: { kind: 'slots', slots, elsewhere },
    });
    expect(contact.state.outgoing[0]?.content).toEqual({
      utterance: { say: 'offer_slots', slots, apology: true, elsewhere },
    });
    expect(contact.state.engagement?.wish.time).toBeNull();
  });

  it('asks for the day of an hour that some day has, whatever was looked up', () => {
    const contact = new ContactInHand().contacted();
    const slots = [{ start: MONDAY_9H, end: MONDAY_9H + HOUR / 2 }];
    contact.hears({ intent: 'propose_time', wish: { ...NO_WISH, time: '14:30' } }, 'at 2:30', {
      prefer: 'slots',
      offer: { kind: 'slots', slots },
    });
    expect(contact.saying()).toEqual(['ask_day']);
  });

  it('answers a burst once', () => {
    const contact = new ContactInHand().contacted();
    const write = (id: string) =>
      contact.take({
        fact: 'message_received',
        message: {
          id,
          at: contact.now,
          type: 'text',
          text: id,
          payload: null,
          profileName: null,
          userId: null,
        },
      });
    write('one');
    contact.pass(2_000);
    write('two');
    contact.pass(2_000);
    expect(contact.state.conversation.turn).toBeNull();
    expect(kinds(contact.pass(2_000))).toEqual(['answer']);
    expect(contact.state.conversation.turn).toEqual({ messages: ['one', 'two'] });
  });
});

describe('a meeting', () => {
  it('that is over, though nobody has noticed yet, is not what the prospect writes about', () => {
    const contact = new ContactInHand().contacted().booked();
    contact.now += 2 * DAY;
    contact.hears({ intent: 'question' });
    expect(contact.state.past.at(-1)?.outcome).toBe('MEETING_BOOKED');
    expect(contact.state).toMatchObject({ booking: null, engagement: null });
    expect(contact.state.handover).toMatchObject({ cause: 'after_meeting' });
  });

  it('is told as MEETING_BOOKED, and again with the new start when it moves (A-29)', () => {
    const contact = new ContactInHand().contacted().booked(new ContactInHand().now + 2 * DAY);
    expect(contact.state.engagement?.outcome).toBe('MEETING_BOOKED');
    const later = contact.now + 3 * DAY;
    const [command] = contact.hears({ intent: 'reschedule', at: later });
    expect(command).toMatchObject({ do: 'reserve', start: later });
    contact.reserved(later);
    expect(contact.saying()).toEqual(['booked']);
    expect(contact.deliverAll()).toEqual(['MEETING_BOOKED']);
    expect(contact.state.booking?.start).toBe(later);
  });

  it('is reminded of an hour before, and the move of a meeting moves its reminder (S3-08)', () => {
    const contact = new ContactInHand();
    contact.contacted().booked(contact.now + DAY);
    contact.hears({ intent: 'reschedule', at: contact.now + 5 * DAY });
    contact.reserved(contact.now + 5 * DAY);
    contact.sent();
    contact.deliverAll();
    expect(kinds(contact.pass(5 * DAY - HOUR - 1))).not.toContain('send');
    contact.pass(1);
    expect(contact.saying()).toEqual(['reminder']);
  });

  it('of somebody who turns out to have opted out elsewhere is cancelled when they were to be reminded', () => {
    const contact = new ContactInHand().contacted().booked();
    contact.pass(DAY - HOUR);
    const suppressed = { result: 'suppressed' } as const;
    const commands = contact.take({ fact: 'send_ended', message: contact.sending(), result: suppressed });
    expect(kinds(commands)).toContain('cancel_reservation');
    expect(contact.waitingCallbacks()).toEqual(['OPT_OUT']);
    expect(contact.state.booking).toBeNull();
  });

  it('beyond the sending hours that are known is reminded of within those of its own days', () => {
    const contact = new ContactInHand().contacted();
    const hours = (day: number) => ({ from: MONDAY_9H + day * DAY, to: MONDAY_9H + day * DAY + 10 * HOUR });
    const days = (count: number) => Array.from({ length: count }, (_, day) => hours(day));
    contact.state.sendWindows = days(12);
    const start = MONDAY_9H + 13 * DAY + HOUR / 2;
    contact.hears({ intent: 'propose_time', at: start });
    expect(kinds(contact.reserved(start))).toContain('compute_windows');
    contact.take({ fact: 'windows_computed', windows: days(20) });
    const lastMoment = hours(12).to - 60_000;
    expect(contact.state.engagement?.reminders).toEqual([lastMoment]);
  });

  it('is reminded of although the hours that are known are over, once more asked for where they failed', () => {
    const contact = new ContactInHand().contacted();
    contact.state.sendWindows = [{ from: MONDAY_9H - DAY, to: MONDAY_9H - DAY / 2 }];
    const start = contact.now + DAY;
    contact.hears({ intent: 'propose_time', at: start });
    const command = contact.reserved(start).find(({ do: what }) => what === 'compute_windows');
    if (!command) throw new Error('the hours were not asked for');
    contact.take({ fact: 'command_failed', command, error: 'over to a new run', cancelled: false });
    expect(contact.state.engagement?.reminders).toEqual([start - HOUR]);
    expect(kinds(contact.pass(60_000))).toContain('compute_windows');
  });

  it('asked to be another time at the reminder is looked for among new days (S3-09)', () => {
    const contact = new ContactInHand().contacted().booked();
    const commands = contact.hears({ intent: 'reject_slots' });
    expect(commands.find((command) => command.do === 'find_offer')).toMatchObject({ prefer: 'days' });
    contact.take({
      fact: 'offer_found',
      offer: { kind: 'days', days: ['2025-10-14', '2025-10-15'] },
    });
    expect(contact.saying()).toEqual(['offer_days']);
  });

  it('is offered at once what was looked up along with understanding, if it is what policy wants', () => {
    const offer: Offer = { kind: 'days', days: ['2025-10-14', '2025-10-15'] };
    const contact = new ContactInHand().contacted().booked();
    const commands = contact.hears({ intent: 'reject_slots' }, 'not possible', { prefer: 'days', offer });
    expect(kinds(commands)).not.toContain('find_offer');
    expect(contact.saying()).toEqual(['offer_days']);
    expect(contact.state.conversation.turn).toBeNull();

    const other = new ContactInHand().contacted().booked();
    const wish = { ...NO_WISH, date: '2025-10-16' };
    expect(
      kinds(other.hears({ intent: 'reject_slots', wish }, 'Thursday', { prefer: 'days', offer: null })),
    ).toContain('find_offer');
  });

  it('cancelled without a new time ends as NO_OUTCOME, and the calendar is told', () => {
    const contact = new ContactInHand().contacted().booked();
    const commands = contact.hears({ intent: 'cancel' });
    expect(kinds(commands)).toContain('cancel_reservation');
    expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'NO_OUTCOME', reason: 'booking_cancelled' });
  });

  it('is over when it ends, and the contact is dormant with no deadline left', () => {
    const contact = new ContactInHand().contacted().booked();
    contact.pass(DAY - HOUR);
    contact.sent();
    contact.status('delivered');
    contact.pass(2 * HOUR);
    expect(contact.state.engagement).toBeNull();
    expect(contact.state.past.at(-1)?.outcome).toBe('MEETING_BOOKED');
    expect(contact.pass(365 * DAY)).toEqual([]);
  });

  it('whose time was taken meanwhile is answered with other times, and an apology', () => {
    const contact = new ContactInHand().contacted();
    const at = contact.now + DAY;
    contact.hears({ intent: 'propose_time', at });
    const { key = '', calendar = '' } = contact.state.engagement?.reserving ?? {};
    const slots = [{ start: at + HOUR, end: at + 2 * HOUR }];
    contact.take({
      fact: 'reserved',
      ...contact.place(),
      key,
      calendar,
      reservation: { result: 'unavailable', reason: 'taken', alternatives: slots },
    });
    expect(contact.state.outgoing[0]?.content).toEqual({
      utterance: { say: 'offer_slots', slots, apology: true },
    });
  });
});

describe('stop', () => {
  it('at any stage withdraws everything, is confirmed once, and is told as OPT_OUT (S2-19)', () => {
    const contact = new ContactInHand().contacted();
    const commands = contact.hears({ intent: 'opt_out' });
    expect(kinds(commands)).toEqual(['change_suppression', 'send']);
    expect(contact.saying()).toEqual(['opt_out_confirmed']);
    contact.sent();
    contact.hears({ intent: 'question', topics: ['price'] });
    expect(contact.state.outgoing).toEqual([]);
  });

  it('after a booking cancels the meeting too', () => {
    const contact = new ContactInHand().contacted().booked();
    expect(kinds(contact.hears({ intent: 'opt_out' }))).toContain('cancel_reservation');
    expect(contact.deliverAll()).toEqual(['OPT_OUT']);
  });

  it('reaches a send that is under way (T9)', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared();
    contact.sending();
    expect(kinds(contact.hears({ intent: 'opt_out' }))).toContain('cancel_sends');
  });

  it('is undone by the person alone, who opts in again', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'opt_out' });
    contact.sent();
    contact.post({ lifecycle_stage: 'lead', consent: true });
    expect(contact.state.suppression).not.toBeNull();
    expect(kinds(contact.hears({ intent: 'opt_in' }))).toContain('change_suppression');
    expect(contact.state.suppression).toBeNull();
  });
});

describe('an opt-out', () => {
  it('is remembered outside the contact before the client is told (T3)', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'opt_out' });
    contact.answered(contact.state.outbox.waiting[0]?.webhookId ?? '', 200);
    expect(contact.waitingCallbacks()).toEqual(['OPT_OUT']);
    expect(contact.state.outbox.waiting[0]?.busy).toBe(false);
    expect(kinds(contact.take({ fact: 'suppression_changed' }))).toEqual(['deliver_callback']);
  });
});

describe('the cadence', () => {
  it('follows up on silence, and ends as NO_OUTCOME after the last step (S3-12)', () => {
    const contact = new ContactInHand().contacted();
    for (const [step, wait] of PLAYBOOK.followUps.entries()) {
      contact.pass(wait);
      // Never twice in the same words.
      expect(contact.saying()).toEqual([step === 0 ? 'follow_up' : 'last_follow_up']);
      contact.sent();
      contact.status('delivered');
    }
    contact.pass(PLAYBOOK.giveUpAfter);
    expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'NO_OUTCOME', reason: 'silence' });
  });

  it('follows up once where there are words for one follow-up only', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared({ ...READY, playbook: { ...PLAYBOOK, templates: ['opener', 'follow_up'] } });
    contact.sent();
    contact.status('delivered');
    contact.pass(PLAYBOOK.followUps[0] ?? 0);
    contact.sent();
    contact.status('delivered');
    expect(kinds(contact.pass(PLAYBOOK.giveUpAfter))).not.toContain('send');
    expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'NO_OUTCOME', reason: 'silence' });
  });

  it('sends no follow-up while the last message is undelivered, and says so in the end', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared();
    contact.sent();
    expect(kinds(contact.pass(30 * DAY))).not.toContain('send');
    expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'NO_OUTCOME', reason: 'not_delivered' });
  });

  it('stops when the prospect answers', () => {
    const contact = new ContactInHand().contacted();
    contact.pass(DAY / 2);
    contact.hears({ intent: 'interested' });
    contact.sent();
    expect(kinds(contact.pass(DAY - 1))).not.toContain('send');
  });
});

describe('a number without WhatsApp', () => {
  it('is told as NOT_REACHABLE, NO_WHATSAPP, when the first message fails (S2-27)', () => {
    const contact = new ContactInHand();
    contact.post({ crm_contact_id: 'CRM_1' });
    contact.prepared();
    contact.sent();
    contact.status('failed', contact.lastSent(), { class: 'unreachable' });
    expect(contact.state.outbox.waiting[0]?.body).toEqual({
      inline: { crm_id: 'CRM_1', status: 'NOT_REACHABLE', details: { reason: 'NO_WHATSAPP' } },
    });
  });

  it('is not believed once a message was delivered', () => {
    const contact = new ContactInHand().contacted();
    contact.status('failed', contact.lastSent(), { class: 'unreachable' });
    expect(contact.state.engagement).not.toBeNull();
  });
});

describe('the lifecycle', () => {
  it('stops the sales cadence at once when the deal is won (A-28)', () => {
    const contact = new ContactInHand().contacted();
    contact.post({ lifecycle_stage: 'customer' });
    expect(contact.state.engagement).toBeNull();
    expect(kinds(contact.pass(60 * DAY))).not.toContain('send');
  });

  it('leaves a booked meeting standing, reminder included (A-28)', () => {
    const contact = new ContactInHand().contacted().booked();
    contact.post({ lifecycle_stage: 'customer' });
    expect(contact.state.booking).not.toBeNull();
    contact.pass(DAY - HOUR);
    expect(contact.saying()).toEqual(['reminder']);
  });

  it('sent again with the same stage changes nothing (S0-36)', () => {
    const contact = new ContactInHand();
    contact.post({ lifecycle_stage: 'customer' });
    contact.post({ lifecycle_stage: 'customer' });
    expect(contact.state.lifecycle.history).toHaveLength(1);
  });

  it('stays what it is when a post does not name it (A-05)', () => {
    const contact = new ContactInHand();
    contact.post({ lifecycle_stage: 'customer' });
    contact.post({ name: 'Jane' });
    expect(contact.state.lifecycle.stage).toBe('customer');
  });
});
