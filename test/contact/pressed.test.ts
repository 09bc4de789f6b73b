import { describe, expect, it } from 'vitest';
import type { InboundMessage } from '../../src/domain/whatsapp.js';
import { ContactInHand, DAY, PLAYBOOK, READY } from './support.js';

const PROJECT = { id: 'project', kind: 'choice' as const, choices: ['solar', 'heat pump'], disqualify: [] };

function asked(): ContactInHand {
  const contact = new ContactInHand();
  contact.post({ crm_contact_id: 'CRM_1' });
  const playbook = { ...PLAYBOOK, questions: [...PLAYBOOK.questions, PROJECT] };
  contact.prepared({ ...READY, playbook });
  contact.sent();
  return contact;
}

function hears(contact: ContactInHand, message: Partial<InboundMessage>): void {
  const base = { id: `wamid.${contact.now}`, at: contact.now, text: '', payload: null, profileName: null };
  contact.take({
    fact: 'message_received',
    message: { ...base, type: 'interactive', userId: null, ...message },
  });
  contact.pass(PLAYBOOK.burstWindow);
}

describe('an answer that is pressed', () => {
  it('answers the question it was offered for, whatever is asked now', () => {
    const contact = asked();
    hears(contact, { text: 'solar', payload: 'answer:project:0' });
    const wish = contact.state.engagement?.wish;
    if (!wish) throw new Error('no engagement');
    contact.understands({
      intent: 'answer',
      wish,
      at: null,
      // What the title would mean as an answer to the question asked now.
      answers: [{ question: 'known', value: 'yes' }],
      topics: [],
      language: null,
    });
    expect(contact.state.engagement?.answers).toEqual([{ question: 'project', value: 'solar' }]);
  });

  it('is read as the whole choice, where its title is cut', () => {
    const contact = asked();
    hears(contact, { text: 'heat p…', payload: 'answer:project:1' });
    expect(contact.state.conversation.messages.at(-1)).toMatchObject({
      text: 'heat p…',
      choice: 'heat pump',
    });
  });

  it.each(['answer:nothing:0', 'answer:project:7', 'answer:known:3', 'answer:project:yes', 'answer::'])(
    'means nothing when it was never offered: %s',
    (payload) => {
      const contact = asked();
      hears(contact, { text: 'x', payload });
      expect(contact.state.conversation.messages.at(-1)).not.toHaveProperty('answer');
    },
  );
});

describe('a reaction', () => {
  const react = (contact: ContactInHand, text: string, payload = contact.state.conversation.lastWamid) =>
    hears(contact, { type: 'reaction', text, payload });

  it('of a thumb to a question of yes or no is a yes', () => {
    const contact = asked();
    react(contact, '👍🏽');
    expect(contact.state.conversation.messages.at(-1)).toMatchObject({ text: '👍🏽', choice: 'yes' });
  });

  it('to an older message says nothing', () => {
    const contact = asked();
    react(contact, '👍', 'wamid.of-something-else');
    expect(contact.state.conversation.turn).toBeNull();
  });

  it.each(['❤️', '😂', ''])('of %s says nothing', (emoji) => {
    const contact = asked();
    react(contact, emoji);
    expect(contact.state.conversation.turn).toBeNull();
  });

  it('never chooses among several times', () => {
    const contact = asked();
    contact.hears({ intent: 'propose_time' });
    const slots = [contact.now + DAY, contact.now + 2 * DAY].map((start) => ({ start, end: start + 1 }));
    contact.take({ fact: 'offer_found', offer: { kind: 'slots', slots } });
    contact.sent();
    react(contact, '👍');
    expect(contact.state.conversation.turn).toBeNull();
  });
});
