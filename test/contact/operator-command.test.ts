import { describe, expect, it } from 'vitest';
import type { OperatorCommand } from '../../src/domain/contact/people/operator-command.js';
import { refusal } from '../../src/domain/contact/people/operator-command.js';
import { ContactInHand, DAY, kinds, READY } from './support.js';

function does(contact: ContactInHand, command: OperatorCommand) {
  return contact.take({ fact: 'commanded', by: 'paul', command });
}

describe('a person', () => {
  it('writes in their own words, and has the conversation from then on', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'question', topics: ['robot'] });
    contact.sent();
    does(contact, { command: 'say', text: 'Paul here.' });
    expect(contact.saying()).toEqual(['Paul here.']);
    expect(contact.state.handover).toMatchObject({ by: 'paul', waitingSince: null });
    expect(contact.state.audit).toEqual([{ at: contact.now, by: 'paul', did: 'say' }]);
  });

  it('books a meeting, which is told to the client and said to the prospect', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'later' });
    contact.sent();
    const start = contact.now + DAY;
    expect(does(contact, { command: 'book', start })).toMatchObject([{ do: 'reserve', start }]);
    contact.reserved(start);
    expect(contact.state.booking?.start).toBe(start);
    expect(contact.saying()).toEqual(['booked']);
    expect(contact.waitingCallbacks()).toContain('MEETING_BOOKED');
  });

  it('books for whoever has not written: the reminder template tells them, and nothing asks for a meeting any more', () => {
    const contact = new ContactInHand().contacted();
    const start = contact.now + 5 * DAY;
    does(contact, { command: 'book', start });
    contact.reserved(start);
    expect(contact.saying()).toEqual(['reminder']);
    contact.sent();
    contact.status('delivered');
    contact.pass(4 * DAY);
    expect(contact.saying()).toEqual([]);
    expect(contact.state.engagement?.cadence.nextAt).toBeNull();
  });

  it('books for a customer, who is sent nothing of a sales cadence, even where the time was taken', () => {
    for (const isFree of [true, false]) {
      const contact = new ContactInHand().contacted();
      contact.post({ lifecycle_stage: 'customer' });
      const start = contact.now + 5 * DAY;
      does(contact, { command: 'book', start });
      contact.prepared();
      const { key = '', calendar = '' } = contact.state.engagement?.reserving ?? {};
      if (isFree) contact.reserved(start);
      else
        contact.take({
          fact: 'reserved',
          key,
          calendar,
          reservation: { result: 'unavailable', reason: 'taken', alternatives: [] },
        });
      expect(contact.saying()).toEqual(isFree ? ['reminder'] : []);
      if (isFree) contact.sent();
      contact.pass(4 * DAY);
      expect(contact.saying()).toEqual([]);
    }
  });

  it('books for a contact whose engagement has ended', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'not_interested' });
    contact.sent();
    contact.deliverAll();
    const start = contact.now + DAY;
    does(contact, { command: 'book', start });
    expect(contact.state.engagement).toMatchObject({ openedBy: 'operator', reserving: { start } });
    expect(contact.state.openings).toHaveLength(1);
  });

  it('has the meeting in the calendar that was asked, whatever is set up meanwhile', () => {
    const { contact, start } = bookedWhileSetUp();
    contact.reserved(start);
    expect(contact.state.setup?.calendar).toBe('another');
    expect(contact.state.booking).toMatchObject({ calendar: 'experts' });
  });

  it('has the same calendar asked again, whatever is set up meanwhile', () => {
    const { contact, command } = bookedWhileSetUp();
    contact.take({ fact: 'command_failed', command, error: 'no calendar', cancelled: false });
    expect(contact.pass(60_000)).toContainEqual(
      expect.objectContaining({ do: 'reserve', calendar: 'experts' }),
    );
  });

  it('marks someone as not to be written to, as if they had said stop themselves', () => {
    const contact = new ContactInHand().contacted().booked();
    expect(kinds(does(contact, { command: 'do_not_contact' }))).toEqual([
      'change_suppression',
      'cancel_reservation',
      'notify',
    ]);
    expect(contact.state.outgoing).toEqual([]);
  });

  it('is told when to look at an engagement without outcome, until they did (S2-20)', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'not_interested' });
    expect(contact.state.followUpDue).toBe(contact.now + DAY);
    does(contact, { command: 'follow_up_done' });
    expect(contact.state.followUpDue).toBeNull();
  });

  it('changes nothing where it cannot be done any more, and the audit says why', () => {
    const contact = new ContactInHand().contacted();
    const before = structuredClone(contact.state);
    does(contact, { command: 'cancel_meeting' });
    const did = 'cancel meeting: not done, no meeting is booked';
    expect(contact.state).toEqual({ ...before, audit: [{ at: contact.now, by: 'paul', did }] });
  });
});

/** A person books for a contact that was set up before, while it is set up anew. */
function bookedWhileSetUp() {
  const contact = new ContactInHand().contacted();
  contact.hears({ intent: 'not_interested' });
  contact.sent();
  const start = contact.now + DAY;
  const command = does(contact, { command: 'book', start }).find((one) => one.do === 'reserve');
  if (!command) throw new Error('nothing is reserved');
  contact.prepared({ ...READY, calendar: 'another' });
  return { contact, start, command };
}

describe('a command is refused with its reason', () => {
  const fresh = (): ContactInHand => new ContactInHand().contacted();
  const stopped = (): ContactInHand => {
    const contact = fresh();
    contact.hears({ intent: 'opt_out' });
    return contact;
  };
  const cases: [string, () => ContactInHand, OperatorCommand, RegExp][] = [
    ['words outside the 24 hours', fresh, { command: 'say', text: 'Hi' }, /only a template/],
    ['words to someone who said stop', stopped, { command: 'say', text: 'Hi' }, /not written to/],
    ['no words', fresh, { command: 'say', text: ' ' }, /empty/],
    ['a meeting in the past', fresh, { command: 'book', start: 1 }, /has passed/],
    ['a cancellation without a meeting', fresh, { command: 'cancel_meeting' }, /no meeting/],
    ['handing back what nobody has', fresh, { command: 'hand_back' }, /nobody/],
    [
      'a template there is none of',
      fresh,
      { command: 'send_template', template: 'reengagement' },
      /no template/,
    ],
  ];
  it.each(cases)('%s', (_, contact, command, why) => {
    const { state, now } = contact();
    expect(refusal(state, command, now)).toMatch(why);
  });

  it('cannot have a template sent to whoever refused to be written to, but may answer them (DESIGN §6)', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'question', topics: ['price'] });
    contact.sent();
    contact.post({ consent: false });
    const template = { command: 'send_template', template: 'follow_up' } as const;
    expect(refusal(contact.state, template, contact.now)).toContain('refused to be written to');
    expect(kinds(does(contact, { command: 'say', text: 'Paul here.' }))).toContain('send');
  });
});
