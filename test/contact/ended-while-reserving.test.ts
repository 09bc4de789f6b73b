/** A prospect picks a time, and before the calendar has answered the engagement ends. */
import { describe, expect, it } from 'vitest';
import type { Command, Said } from '../../src/domain/contact/decision.js';
import type { Intent } from '../../src/domain/language.js';
import { NO_WISH } from '../../src/domain/language.js';
import { ContactInHand, DAY, HOUR, kinds, PLAYBOOK } from './support.js';

const MINUTE = 60_000;

type Reserve = Extract<Command, { do: 'reserve' }>;

function reserving(contact = new ContactInHand().contacted()) {
  const start = contact.now + 2 * DAY;
  const command = contact
    .hears({ intent: 'propose_time', at: start }, 'Wednesday at 9')
    .find((one): one is Reserve => one.do === 'reserve');
  if (!command) throw new Error('nothing is reserved');
  return { contact, start, command };
}

function told(contact: ContactInHand, start: number): Said {
  return {
    content: { utterance: { say: 'booked', start, moved: false } },
    result: { result: 'sent', wamid: 'wamid.booked', text: "You're booked!", at: contact.now },
  };
}

const ENDINGS: [string, (contact: ContactInHand) => unknown][] = [
  ['the deal is won', (contact) => contact.post({ lifecycle_stage: 'customer' })],
  ['the customer leaves', (contact) => contact.post({ lifecycle_stage: 'churned' })],
  ['consent is refused', (contact) => contact.post({ consent: false })],
  [
    "WhatsApp's own switch is set",
    (contact) =>
      contact.take({
        fact: 'preference_changed',
        preference: { id: 'p', at: contact.now, marketing: 'stop' },
      }),
  ],
  [
    'an operator says do not contact',
    (contact) => contact.take({ fact: 'commanded', command: { command: 'do_not_contact' }, by: 'Ann' }),
  ],
];

describe.each(ENDINGS)('a person who picks a time, and %s meanwhile', (_, end) => {
  it('is read again, stop included, and the time is given back', () => {
    const { contact, command } = reserving();
    end(contact);
    expect(kinds(contact.reservedUnder(command))).toContain('cancel_reservation');
    expect(contact.state.booking).toBeNull();
    understood(contact);
    saysStop(contact);
    expect(contact.state.suppression).toMatchObject({ kind: 'opt_out' });
    expectAllRead(contact);
  });

  it('is read again where the calendar failed', () => {
    const { contact, command } = reserving();
    end(contact);
    contact.take({ fact: 'command_failed', command, error: 'no calendar', cancelled: true });
    understood(contact);
    saysStop(contact);
    expectAllRead(contact);
  });

  it('is read again where the calendar was to be asked once more', () => {
    const { contact, command } = reserving();
    contact.take({ fact: 'command_failed', command, error: 'no calendar', cancelled: false });
    end(contact);
    understood(contact);
    saysStop(contact);
    expectAllRead(contact);
  });
});

/** What is asked to be understood now is. */
function understood(contact: ContactInHand, intent: Intent = 'other'): void {
  const asked = kinds(contact.pass(PLAYBOOK.burstWindow)).some(
    (kind) => kind === 'understand' || kind === 'answer',
  );
  if (asked) {
    contact.understands({ intent, wish: NO_WISH, at: null, answers: [], topics: [], language: null });
  }
  if (contact.state.outgoing.some(({ state }) => state.phase === 'sending')) contact.sent();
}

function saysStop(contact: ContactInHand): void {
  const words = { at: contact.now, type: 'text' as const, text: 'Stop', payload: null };
  contact.take({
    fact: 'message_received',
    message: { id: 'wamid.stop', ...words, profileName: null, userId: null },
  });
  understood(contact, 'opt_out');
}

function expectAllRead(contact: ContactInHand): void {
  expect(contact.state.conversation).toMatchObject({ unread: [], turn: null });
}

describe('a meeting that the prospect was told of', () => {
  it('stands, though the engagement ended in that moment, and the client is told (A-28)', () => {
    const { contact, start, command } = reserving();
    contact.post({ lifecycle_stage: 'customer' });
    contact.deliverAll();
    expect(kinds(contact.reservedUnder(command, told(contact, start)))).not.toContain('cancel_reservation');
    expect(contact.state.booking).toMatchObject({ start });
    expect(contact.deliverAll()).toEqual(['MEETING_BOOKED']);
    expect(contact.state.outgoing).toEqual([]);
    expectAllRead(contact);
    contact.pass(2 * DAY - HOUR);
    expect(contact.saying()).toEqual(['reminder']);
    contact.sent();
    contact.pass(2 * HOUR);
    expect(contact.state).toMatchObject({ booking: null, engagement: null });
  });

  it('is given up all the same for who is not to be written to any more', () => {
    const { contact, start, command } = reserving();
    contact.take({ fact: 'commanded', command: { command: 'do_not_contact' }, by: 'Ann' });
    expect(kinds(contact.reservedUnder(command, told(contact, start)))).toContain('cancel_reservation');
    expect(contact.state.booking).toBeNull();
  });

  it('is given back where another time is being reserved by then', () => {
    const contact = new ContactInHand().contacted();
    const books = (start: number): Reserve => {
      const commands = contact.take({ fact: 'commanded', command: { command: 'book', start }, by: 'Ann' });
      const command = commands.find((one): one is Reserve => one.do === 'reserve');
      if (!command) throw new Error('nothing is reserved');
      return command;
    };
    const first = books(contact.now + DAY);
    contact.post({ lifecycle_stage: 'customer' });
    const second = books(contact.now + 2 * DAY);
    expect(kinds(contact.reservedUnder(first, told(contact, first.start)))).toContain('cancel_reservation');
    contact.reservedUnder(second, null, { uid: 'another' });
    expect(contact.state.booking).toMatchObject({ uid: 'another', start: second.start });
  });

  it('is not told of later, where its words had to wait and it was given back', () => {
    const { contact, start, command } = reserving();
    contact.post({ lifecycle_stage: 'customer' });
    const result = { result: 'held', until: contact.now + HOUR, reason: 'number_paused' } as const;
    contact.reservedUnder(command, { ...told(contact, start), result });
    expect(contact.saying()).not.toContain('booked');
  });

  it('is where the calendar has moved it to', () => {
    const { contact, start, command } = reserving(new ContactInHand().contacted().booked());
    contact.post({ consent: false });
    expect(contact.state).toMatchObject({ engagement: null, booking: { uid: 'uid' } });
    const commands = contact.reservedUnder(command, null, { sequence: 1 });
    expect(kinds(commands)).not.toContain('cancel_reservation');
    expect(contact.state.booking).toMatchObject({ uid: 'uid', start, sequence: 1 });
    expect(contact.saying()).toEqual(['booked']);
  });

  it('is not taken up again after it was cancelled while it was being moved', () => {
    const { contact, start, command } = reserving(new ContactInHand().contacted().booked());
    contact.take({ fact: 'commanded', command: { command: 'cancel_meeting' }, by: 'Ann' });
    const commands = contact.reservedUnder(command, told(contact, start), { sequence: 1 });
    expect(kinds(commands)).toContain('cancel_reservation');
    expect(contact.state.booking).toBeNull();
  });
});

describe('a reservation that failed, though it may have gone through, and that nobody waits for any more', () => {
  const fails = (contact: ContactInHand, command: Reserve): Command[] =>
    contact.take({ fact: 'command_failed', command, error: 'the worker is gone', cancelled: false });
  const withdrawn = ({ key, calendar }: Reserve): Command => ({ do: 'withdraw_reservation', key, calendar });

  it('is withdrawn where the engagement ends before the next try', () => {
    const { contact, command } = reserving();
    expect(fails(contact, command)).not.toContainEqual(withdrawn(command));
    expect(contact.post({ lifecycle_stage: 'churned' })).toContainEqual(withdrawn(command));
  });

  it('is withdrawn where the engagement had ended', () => {
    const { contact, command } = reserving();
    contact.post({ lifecycle_stage: 'churned' });
    expect(fails(contact, command)).toContainEqual(withdrawn(command));
  });

  it('is withdrawn after the last try, and withdrawn again where that fails too', () => {
    const { contact, command } = reserving();
    for (let tries = 0; tries < 4; tries += 1) {
      fails(contact, command);
      contact.pass(MINUTE);
    }
    const withdrawing = withdrawn(command);
    expect(fails(contact, command)).toContainEqual(withdrawing);
    contact.take({ fact: 'command_failed', command: withdrawing, error: 'no calendar', cancelled: false });
    expect(contact.pass(HOUR)).toContainEqual(withdrawing);
  });
});

it('a calendar that stays out of reach ends the turn, and a person takes over', () => {
  const { contact, command } = reserving();
  for (let tries = 0; tries < 5; tries += 1) {
    contact.take({ fact: 'command_failed', command, error: 'no calendar', cancelled: false });
    contact.pass(MINUTE);
  }
  expect(contact.state.handover).toMatchObject({ cause: 'calendar_failed' });
  expectAllRead(contact);
});
