import { expect, it } from 'vitest';
import { attributesOf } from '../../src/domain/contact/shown/attributes.js';
import { ContactInHand, HOUR, MONDAY_9H } from './support.js';

const MINUTE = HOUR / 60;

const lastActivity = (contact: ContactInHand): number | null => attributesOf(contact.state).lastActivity;

it('a contact that nobody wrote to or heard from has no last activity', () => {
  const contact = new ContactInHand();
  contact.post();
  expect(lastActivity(contact)).toBeNull();
});

it('whoever writes last is the last activity, by the full hour, so that a conversation is not written to search at each message', () => {
  const contact = new ContactInHand().contacted();
  expect(lastActivity(contact)).toBe(MONDAY_9H);
  contact.pass(59 * MINUTE);
  contact.hears({ intent: 'interested' });
  expect(lastActivity(contact)).toBe(MONDAY_9H);
  contact.pass(2 * MINUTE);
  contact.hears({ intent: 'interested' });
  expect(lastActivity(contact)).toBe(MONDAY_9H + HOUR);
});
