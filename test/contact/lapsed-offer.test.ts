import { describe, expect, it } from 'vitest';
import { NO_WISH } from '../../src/domain/language.js';
import type { Offer } from '../../src/domain/language.js';
import { understandingContext } from '../../src/domain/contact/conversation/context.js';
import { understand } from '../../src/language/understand.js';
import { ContactInHand, DAY, HOUR, MONDAY_9H, READY } from './support.js';

const slot = (start: number) => ({ start, end: start + HOUR / 2 });
const TODAY_10H = MONDAY_9H + HOUR;
const FRIDAY_9H = MONDAY_9H + 4 * DAY;

function offered(offer: Offer, leadMinutes = 0): ContactInHand {
  const contact = new ContactInHand();
  contact.post();
  contact.prepared({ ...READY, leadMinutes });
  contact.sent();
  contact.hears({ intent: 'propose_time', wish: { ...NO_WISH, part: 'morning' } });
  contact.take({ fact: 'offer_found', offer });
  contact.sent();
  return contact;
}

function searched(contact: ContactInHand): string[] {
  return contact.commands.flatMap((command) => (command.do === 'find_offer' ? [command.prefer] : []));
}

describe('what stands offered', () => {
  it('is said again as long as it can be had', () => {
    const contact = offered({ kind: 'slots', slots: [slot(TODAY_10H), slot(FRIDAY_9H)] });
    contact.pass(HOUR / 2);
    contact.hears({ intent: 'interested' });
    expect(contact.saying()).toEqual(['offer_slots']);
  });

  it.each([
    ['one of its times has passed', TODAY_10H, 0, 2 * HOUR],
    ['one of its times begins too soon to be booked', TODAY_10H, 60, HOUR / 2],
    ['it is older than a day', FRIDAY_9H, 0, DAY + HOUR],
  ])('is looked up anew where %s', (_, start, leadMinutes, later) => {
    const contact = offered({ kind: 'slots', slots: [slot(start)] }, leadMinutes);
    contact.pass(later);
    contact.hears({ intent: 'interested' });
    expect(searched(contact)).toEqual(['days']);
    expect(contact.saying()).toEqual([]);
  });

  it('is looked up anew where it holds a day that is over', () => {
    const contact = offered({ kind: 'days', days: ['2025-10-06', '2025-10-07'] });
    contact.pass(16 * HOUR);
    contact.hears({ intent: 'other' });
    expect(searched(contact)).toEqual(['days']);
  });

  it('is looked up anew beside the answer to what was asked', () => {
    const contact = offered({ kind: 'slots', slots: [slot(TODAY_10H)] });
    contact.pass(2 * HOUR);
    contact.hears({ intent: 'question', topics: ['robot'] });
    expect(searched(contact)).toEqual(['days']);
    const slots = [slot(FRIDAY_9H)];
    contact.take({ fact: 'offer_found', offer: { kind: 'slots', slots } });
    expect(contact.state.outgoing[0]?.content).toMatchObject({
      utterance: { say: 'answer', topics: ['robot'], then: { say: 'offer_slots', slots, apology: false } },
    });
  });

  it('that was offered in place of a person who never came stands a day from then', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'human' });
    contact.sent();
    contact.hears({ intent: 'propose_time', wish: { ...NO_WISH, date: '2025-10-10', part: 'morning' } });
    contact.take({ fact: 'offer_found', offer: { kind: 'slots', slots: [slot(FRIDAY_9H)] } });
    contact.sent();
    contact.pass(12 * HOUR);
    const later = [slot(FRIDAY_9H), slot(FRIDAY_9H + HOUR)];
    contact.take({ fact: 'offer_found', offer: { kind: 'slots', slots: later }, returned: 0 });
    expect(contact.saying()).toEqual(['returned']);
    contact.sent();
    contact.pass(DAY - HOUR);
    contact.hears({ intent: 'interested' });
    expect(contact.saying()).toContain('offer_slots');
    contact.sent();
    contact.pass(2 * HOUR);
    contact.hears({ intent: 'interested' });
    expect(searched(contact)).toEqual(['days']);
  });

  it('gives way to the meeting that stands', () => {
    const contact = new ContactInHand().contacted().booked(FRIDAY_9H);
    contact.hears({ intent: 'reschedule' });
    contact.take({ fact: 'offer_found', offer: { kind: 'slots', slots: [slot(TODAY_10H)] } });
    contact.sent();
    contact.pass(2 * HOUR);
    contact.hears({ intent: 'interested' });
    expect(contact.saying()).toEqual(['booking_stands']);
    expect(contact.state.engagement?.offer).toBeNull();
  });
});

it('a day that is over is wished no more', () => {
  const contact = new ContactInHand().contacted();
  contact.hears({ intent: 'propose_time', wish: { ...NO_WISH, date: '2025-10-06', part: 'morning' } });
  const wish = (now: number) => understand(['hm'], understandingContext(contact.state, now)).wish;
  expect(wish(contact.now)).toMatchObject({ date: '2025-10-06', part: 'morning' });
  expect(wish(contact.now + DAY)).toMatchObject({ date: null, part: 'morning' });
});

it('a meeting that is kept is named, and what was offered in its place is off', () => {
  const contact = new ContactInHand().contacted().booked(FRIDAY_9H);
  contact.hears({ intent: 'reschedule' });
  contact.take({ fact: 'offer_found', offer: { kind: 'slots', slots: [slot(TODAY_10H)] } });
  contact.sent();
  contact.hears({ intent: 'confirm', at: FRIDAY_9H });
  expect(contact.saying()).toEqual(['booking_confirmed']);
  expect(contact.state.engagement).toMatchObject({ offer: null, wish: NO_WISH });
  expect(contact.state.booking?.start).toBe(FRIDAY_9H);
});
