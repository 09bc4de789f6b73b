/** A prospect writes more than can be understood at the moment. */
import { expect, it } from 'vitest';
import type { Command } from '../../src/domain/contact/decision.js';
import { ContactInHand, PLAYBOOK } from './support.js';

const LONG = 'x'.repeat(4_096);

/** Whatever is to be archived is. */
function archives(contact: ContactInHand, commands: Command[]): void {
  for (const command of commands) {
    if (command.do !== 'archive') continue;
    const messages = command.messages.map(({ id }) => id);
    const archive = { ref: 'r', sha256: 's', bytes: 1 };
    archives(contact, contact.take({ fact: 'archived', messages, archive }));
  }
}

let written = 0;
function writes(contact: ContactInHand, text: string): string {
  written += 1;
  const id = `wamid.${written}`;
  const words = { at: contact.now, type: 'text' as const, text, payload: null };
  const message = { id, ...words, profileName: null, userId: null };
  archives(contact, contact.take({ fact: 'message_received', message }));
  return id;
}

function says(contact: ContactInHand, text: string): void {
  written += 1;
  const message = { id: `echo.${written}`, at: contact.now, type: 'text' as const, text };
  archives(contact, contact.take({ fact: 'colleague_wrote', message }));
}

function words(contact: ContactInHand, ids: string[]): string[] {
  const { messages } = contact.state.conversation;
  return ids.map((id) => messages.find((message) => message.id === id)?.text ?? '');
}

/** Their set-up does not come to an end. */
function waiting(): ContactInHand {
  const contact = new ContactInHand();
  contact.post();
  return contact;
}

it('what is unread is not archived before it is understood', () => {
  const contact = waiting();
  const stop = writes(contact, 'Stop');
  for (let more = 0; more < 8; more += 1) writes(contact, LONG);
  contact.prepared();
  contact.pass(PLAYBOOK.burstWindow);
  expect(contact.state.conversation.turn?.messages).toContain(stop);
  expect(words(contact, [stop])).toEqual(['Stop']);
});

it('nor what is being understood, while others write', () => {
  const contact = new ContactInHand().contacted();
  const stop = writes(contact, 'Stop');
  contact.pass(PLAYBOOK.burstWindow);
  for (let more = 0; more < 8; more += 1) says(contact, LONG);
  expect(words(contact, [stop])).toEqual(['Stop']);
  expect(contact.state.conversation.messages.length).toBeLessThan(8);
});

it('as much as WhatsApp lets through at once is understood, the first of it too (T6)', () => {
  const contact = new ContactInHand().contacted();
  const stop = writes(contact, 'Stop');
  for (let more = 1; more < 30; more += 1) writes(contact, 'and another thing');
  contact.pass(PLAYBOOK.burstWindow);
  expect(contact.state.conversation.turn?.messages).toContain(stop);
});

it('more than that is begun with', () => {
  const contact = new ContactInHand().contacted();
  const ids = Array.from({ length: 70 }, () => writes(contact, 'and another thing'));
  const { turn, unread } = contact.state.conversation;
  expect([...(turn?.messages ?? []), ...unread]).toEqual(ids);
});

it('what is too much to be read is shown', () => {
  const contact = waiting();
  for (let more = 0; more < 50; more += 1) writes(contact, 'and another thing');
  expect(contact.state.trouble).toMatch(/more was written/i);
});

it('a flood of long messages fits the state, and a stop in it is whole (T4)', () => {
  const contact = new ContactInHand().contacted();
  for (let more = 0; more < 100; more += 1) writes(contact, LONG);
  const stop = writes(contact, 'Please do not write to me any more');
  expect(JSON.stringify(contact.state).length).toBeLessThan(49_152);
  expect(words(contact, [stop])).toEqual(['Please do not write to me any more']);
});
