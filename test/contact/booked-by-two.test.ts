/** A person books while what the prospect wrote is being understood. */
import { expect, it } from 'vitest';
import type { Command } from '../../src/domain/contact/decision.js';
import { refusal } from '../../src/domain/contact/people/operator-command.js';
import type { Understanding } from '../../src/domain/language.js';
import { NO_WISH } from '../../src/domain/language.js';
import { ContactInHand, DAY, HOUR, kinds, PLAYBOOK } from './support.js';

type Reserve = Extract<Command, { do: 'reserve' }>;

function meaning(intent: Understanding['intent'], at: number | null = null): Understanding {
  return { intent, wish: NO_WISH, at, answers: [], topics: [], language: null };
}

function writes(contact: ContactInHand, text: string): Command[] {
  const words = { at: contact.now, type: 'text' as const, text, payload: null };
  const id = `wamid.${contact.state.conversation.messages.length}`;
  contact.take({ fact: 'message_received', message: { id, ...words, profileName: null, userId: null } });
  return contact.pass(PLAYBOOK.burstWindow);
}

function books(contact: ContactInHand, start: number): Reserve {
  const commands = contact.take({ fact: 'commanded', command: { command: 'book', start }, by: 'Ann' });
  return reserve(commands);
}

function reserve(commands: Command[]): Reserve {
  const found = commands.find((command): command is Reserve => command.do === 'reserve');
  if (!found) throw new Error('nothing is reserved');
  return found;
}

/** The prospect wrote, and while that is being understood a person books. */
function booking() {
  const contact = new ContactInHand().contacted();
  const theirs = contact.now + 2 * DAY;
  writes(contact, 'Wednesday at 9');
  const command = books(contact, contact.now + DAY);
  return { contact, command, theirs };
}

it('one time is reserved after the other, and the calendar knows the contact as it is', () => {
  const { contact, command, theirs } = booking();
  expect(kinds(contact.understands(meaning('propose_time', theirs)))).not.toContain('reserve');
  contact.reserved(command.start);
  expect(contact.state.booking).toMatchObject({ start: command.start });
  contact.sent();
  contact.pass(0);
  expect(reserve(contact.understands(meaning('propose_time', theirs))).start).toBe(theirs);
  expect(kinds(contact.reserved(theirs))).not.toContain('cancel_reservation');
  expect(contact.state.booking).toMatchObject({ start: theirs });
  expect(contact.state.conversation).toMatchObject({ unread: [], turn: null });
});

it('what the prospect wrote waits while the calendar is asked again, but a stop does not', () => {
  const { contact, command, theirs } = booking();
  contact.understands(meaning('propose_time', theirs));
  contact.take({ fact: 'command_failed', command, error: 'no calendar', cancelled: false });
  expect(kinds(contact.pass(HOUR / 120))).toEqual([]);
  expect(kinds(writes(contact, 'Stop'))).toEqual(['answer']);
  contact.understands(meaning('opt_out'));
  expect(contact.state.suppression).toMatchObject({ kind: 'opt_out' });
  expect(contact.state.conversation).toMatchObject({ unread: [], turn: null });
});

it('what is being understood goes on when the time that a person booked is there', () => {
  const { contact, command } = booking();
  contact.reserved(command.start);
  expect(contact.state.conversation.turn).not.toBeNull();
  contact.understands(meaning('interested'));
  expect(contact.state.conversation.turn).toBeNull();
});

it('what is being understood goes on when the calendar fails the person', () => {
  const { contact, command } = booking();
  for (let tries = 0; tries < 5; tries += 1) {
    contact.take({ fact: 'command_failed', command, error: 'no calendar', cancelled: false });
    contact.pass(HOUR / 60);
  }
  expect(contact.state.conversation.turn).not.toBeNull();
});

it('a person is refused while the time that a prospect asked for is reserved, also after their engagement', () => {
  const contact = new ContactInHand().contacted();
  const start = contact.now + DAY;
  contact.hears({ intent: 'propose_time', at: contact.now + 2 * DAY });
  expect(refusal(contact.state, { command: 'book', start }, contact.now)).toMatch(/is being booked/);
  contact.post({ lifecycle_stage: 'customer' });
  expect(refusal(contact.state, { command: 'book', start }, contact.now)).toMatch(/is being booked/);
});
