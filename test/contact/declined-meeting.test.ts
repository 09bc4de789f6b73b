import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/domain/contact/decision.js';
import { understandingContext } from '../../src/domain/contact/conversation/context.js';
import { ContactInHand, DAY, HOUR } from './support.js';

function told(commands: Command[]): string[] {
  return commands.flatMap((command) => (command.do === 'notify' ? [command.notice.about] : []));
}

/** A meeting in so long, to which the prospect cannot come; two days are offered in its place. */
function declines(ahead = DAY): { contact: ContactInHand; commands: Command[] } {
  const contact = new ContactInHand().contacted().booked(new ContactInHand().now + ahead);
  const offer = { kind: 'days' as const, days: ['2025-10-20', '2025-10-21'] };
  const commands = contact.hears({ intent: 'reject_slots' }, 'cannot', { prefer: 'days', offer });
  contact.sent();
  contact.status('delivered');
  return { contact, commands };
}

describe('a meeting that the prospect cannot come to', () => {
  it('is told to people at once, stands, and is not reminded of', () => {
    const { contact, commands } = declines();
    expect(told(commands)).toEqual(['meeting_declined']);
    expect(contact.state.booking?.declined).toBeDefined();
    expect(told(contact.hears({ intent: 'reject_slots' }))).toEqual([]);
    contact.take({ fact: 'offer_found', offer: null });
    contact.sent();
    contact.pass(DAY - 2 * HOUR);
    expect(contact.saying()).toEqual([]);
  });

  it('is given up after its hour: freed, told as NO_OUTCOME, and asked about once more', () => {
    const { contact } = declines(5 * HOUR);
    contact.pass(5 * HOUR + 20 * 60_000);
    expect(contact.state.booking).not.toBeNull();
    const commands = contact.pass(HOUR);
    expect(commands.map((command) => command.do)).toContain('cancel_reservation');
    expect(told(commands)).toEqual(['meeting_cancelled']);
    expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'NO_OUTCOME', reason: 'meeting_declined' });
    expect(contact.deliverAll()).toEqual(['NO_OUTCOME']);
    contact.prepared();
    expect(contact.saying()).toEqual(['other_time']);
    expect(contact.state.engagement).toMatchObject({ openedBy: 'no_show', stage: 'booking' });
  });

  it('is not asked about again where a follow-up has gone out since', () => {
    const { contact } = declines(2 * DAY);
    contact.pass(DAY + HOUR);
    expect(contact.saying()).toEqual(['follow_up']);
    contact.sent();
    contact.status('delivered');
    contact.pass(DAY);
    expect(contact.state).toMatchObject({ booking: null, engagement: null, parted: { saidGoodbye: false } });
    expect(contact.saying()).toEqual([]);
    expect(contact.deliverAll()).toEqual(['NO_OUTCOME']);
  });

  it('is given up before its hour where all follow-ups went out in vain', () => {
    const { contact } = declines(12 * DAY);
    for (let step = 0; step < 2; step += 1) {
      contact.pass(3 * DAY + HOUR);
      contact.sent();
      contact.status('delivered');
    }
    const commands = contact.pass(2 * DAY + HOUR);
    expect(told(commands)).toEqual(['meeting_cancelled']);
    expect(contact.deliverAll()).toEqual(['NO_OUTCOME']);
  });

  it('is moved by a time that is taken meanwhile, also after its hour', () => {
    const { contact } = declines(HOUR);
    contact.pass(HOUR + 20 * 60_000);
    const start = contact.now + DAY;
    contact.hears({ intent: 'propose_time', at: start });
    contact.reserved(start);
    expect(contact.state.booking).toMatchObject({ start });
    expect(contact.state.booking?.declined).toBeUndefined();
    expect(contact.deliverAll()).toEqual(['MEETING_BOOKED']);
  });

  it('stays where they can come after all: asked once, and people are told', () => {
    const { contact } = declines();
    contact.hears({ intent: 'confirm' });
    expect(contact.saying()).toEqual(['keep_meeting']);
    contact.sent();
    const commands = contact.hears({ intent: 'confirm' });
    expect(contact.saying()).toEqual(['booking_confirmed']);
    expect(told(commands)).toEqual(['meeting_kept']);
    expect(contact.state.booking?.declined).toBeUndefined();
    contact.sent();
    contact.pass(DAY - HOUR);
    expect(contact.saying()).toEqual(['reminder']);
  });

  it('is known as such to understanding, and freed where it is let go', () => {
    const { contact } = declines();
    expect(understandingContext(contact.state, contact.now).declined).toBe(true);
    const commands = contact.hears({ intent: 'cancel' }, 'leave it');
    expect(commands.map((command) => command.do)).toContain('cancel_reservation');
    expect(contact.saying()).toEqual(['booking_cancelled']);
    expect(contact.state.booking).toBeNull();
    expect(contact.deliverAll()).toEqual(['NO_OUTCOME']);
  });

  it('stays where its own moment is named again', () => {
    const { contact } = declines();
    const { start } = contact.state.booking ?? { start: 0 };
    expect(told(contact.hears({ intent: 'confirm', at: start }))).toEqual(['meeting_kept']);
    expect(contact.saying()).toEqual(['booking_confirmed']);
  });

  it('is the matter of whoever has the conversation', () => {
    const { contact } = declines(5 * HOUR);
    contact.take({ fact: 'commanded', command: { command: 'hand_over' }, by: 'jean' });
    contact.pass(8 * HOUR);
    expect(contact.deliverAll()).toEqual([]);
    expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'MEETING_BOOKED', reason: 'meeting_over' });
  });

  it('is not given up for a wish to talk at another time', () => {
    const contact = new ContactInHand().contacted().booked();
    const wish = {
      date: '2025-10-20',
      time: null,
      part: null,
      notBefore: null,
      notAfter: null,
      rejected: [],
    };
    contact.hears({ intent: 'reschedule', wish });
    expect(contact.state.booking?.declined).toBeUndefined();
  });

  it('is not given up by who would like another time and falls silent: they are reminded of it', () => {
    const contact = new ContactInHand().contacted().booked();
    const offer = { kind: 'days' as const, days: ['2025-10-20', '2025-10-21'] };
    const commands = contact.hears({ intent: 'reschedule', mayCome: true }, 'another time', {
      prefer: 'days',
      offer,
    });
    expect(told(commands)).toEqual([]);
    contact.sent();
    contact.status('delivered');
    contact.pass((contact.state.booking?.start ?? 0) - contact.now - HOUR);
    expect(contact.saying()).toEqual(['reminder']);
    expect(contact.state.engagement?.offer).toBeNull();
  });
});

describe('a meeting that was called off', () => {
  it('is nothing to take back for who has opted out since', () => {
    const contact = new ContactInHand().contacted().booked(new ContactInHand().now + 2 * DAY);
    contact.hears({ intent: 'cancel' }, 'cancel it');
    expect(understandingContext(contact.state, contact.now).calledOff).toBeDefined();
    contact.hears({ intent: 'opt_out' }, 'stop');
    expect(understandingContext(contact.state, contact.now).calledOff).toBeUndefined();
  });
});
