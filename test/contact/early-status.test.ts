import { expect, it } from 'vitest';
import { ContactInHand, DAY } from './support.js';

/** A first message is on its way, and its status arrives before the response to its send. */
function overtaken(status: 'delivered' | 'failed') {
  const contact = new ContactInHand();
  contact.post({ crm_contact_id: 'CRM_1' });
  contact.prepared();
  const message = contact.sending();
  contact.status(status, message, status === 'failed' ? { class: 'unreachable' } : null);
  return { contact, message };
}

const SENT = { result: 'sent', wamid: 'wamid.1', text: 'Bonjour', at: 0 } as const;

it('a delivered that overtakes the response of the send counts (T10)', () => {
  const { contact } = overtaken('delivered');
  expect(contact.state.outgoing).toEqual([]);
  expect(contact.waitingCallbacks()).toEqual(['FIRST_MESSAGE_DELIVERED']);
});

it('the words of a message come with the response, also when its status came first', () => {
  const { contact, message } = overtaken('delivered');
  contact.take({ fact: 'send_ended', message, result: SENT });
  expect(contact.state.conversation.messages).toMatchObject([{ text: 'Bonjour', status: 'delivered' }]);
});

it('a failed that overtakes the response of the send is not lost (T11)', () => {
  const { contact, message } = overtaken('failed');
  contact.take({ fact: 'send_ended', message, result: SENT });
  expect(contact.state.engagement?.outcome ?? contact.state.past.at(-1)?.outcome).toBe('NOT_REACHABLE');
  expect(contact.state.conversation.messages).toMatchObject([{ text: 'Bonjour', status: 'failed' }]);
});

it('who answers before the response of the first send is in conversation, and stays so', () => {
  const contact = new ContactInHand();
  contact.post({ crm_contact_id: 'CRM_1' });
  contact.prepared();
  const message = contact.sending();
  const oui = { id: 'wamid.in', at: contact.now, type: 'text', text: 'Oui', payload: null } as const;
  contact.take({ fact: 'message_received', message: { ...oui, profileName: null, userId: null } });
  contact.take({ fact: 'send_ended', message, result: SENT });
  expect(contact.state.engagement?.stage).toBe('qualifying');
});

it('a confirmation whose status came first is still said after the booking, so that callback and calendar tell the same', () => {
  const contact = new ContactInHand().contacted();
  const start = contact.now + DAY;
  contact.hears({ intent: 'propose_time', at: start });
  const { message = '' } = contact.place() ?? {};
  contact.status('delivered', message);
  const content = { utterance: { say: 'booked', start, moved: false } } as const;
  contact.reserved(start, { content, result: { ...SENT, at: contact.now } }, message);
  const confirmation = contact.state.conversation.messages.find(({ id }) => id === message);
  expect(confirmation?.at).toBeGreaterThan(contact.state.booking?.bookedAt ?? Infinity);
});
