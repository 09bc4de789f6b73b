import { describe, expect, it } from 'vitest';
import { foreseen } from '../../src/domain/contact/messages/foreseen.js';
import type { Content } from '../../src/domain/contact/state.js';
import type { Intent, Understanding } from '../../src/domain/language.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { SendResult } from '../../src/domain/whatsapp.js';
import { contactInTurn } from '../../src/temporal/contact-inputs.js';
import { ContactInHand, HOUR, kinds, PLAYBOOK, READY } from './support.js';

const INTENTS: Intent[] = ['answer', 'question', 'interested', 'not_interested', 'opt_out', 'human', 'other'];
const ANSWER: Understanding = {
  intent: 'answer',
  wish: NO_WISH,
  at: null,
  answers: [{ question: 'known', value: 'no' }],
  topics: [],
  language: null,
};
const BUDGET: Content = { utterance: { say: 'question', question: 'budget', first: false } };

function writes(contact: ContactInHand, text = 'No'): string {
  const id = `wamid.in.${contact.state.conversation.messages.length}`;
  const plain = { at: contact.now, type: 'text' as const, text, payload: null };
  contact.take({ fact: 'message_received', message: { id, ...plain, profileName: null, userId: null } });
  contact.pass(PLAYBOOK.burstWindow);
  return id;
}

function answering(): ContactInHand {
  const contact = new ContactInHand().contacted();
  writes(contact);
  return contact;
}

/** The answer went out, in the activity that understood. */
function answered(contact: ContactInHand, message: string, understanding = ANSWER) {
  const result: SendResult = { result: 'sent', wamid: 'wamid.out', text: 'Your budget?', at: contact.now };
  return contact.take({ fact: 'answered', message, understanding, said: { content: BUDGET, result } });
}

/** WhatsApp's word that it could not deliver what it had taken, ahead of the response to the send. */
function fails(contact: ContactInHand, messageId: string): void {
  const error = { class: 'transient', code: 131_000, message: 'something went wrong' } as const;
  const status = { messageId, wamid: 'wamid.out', status: 'failed', at: contact.now, error } as const;
  contact.take({ fact: 'status_received', status });
}

function out(contact: ContactInHand) {
  return contact.state.conversation.messages.filter(({ direction }) => direction === 'out');
}

describe('a turn answered in one go', () => {
  it('has its place in the queue, so that nothing else is sent before it', () => {
    const contact = answering();
    expect(kinds(contact.commands)).toEqual(['answer']);
    expect(contact.state.outgoing).toMatchObject([{ kind: 'reply', state: { phase: 'sending' } }]);
  });

  it('is decided upon as ever, and said once', () => {
    const contact = answering();
    expect(kinds(answered(contact, contact.sending()))).toEqual([]);
    expect(contact.state.engagement?.answers).toEqual(ANSWER.answers);
    expect(contact.state.engagement?.asked).toEqual({ question: 'budget', again: false });
    expect(contact.state.outgoing).toEqual([]);
    expect(out(contact).at(-1)).toMatchObject({ text: 'Your budget?', status: 'sent' });
    expect(contact.state.conversation.turn).toBeNull();
  });

  it('stands as it was said, though a person has taken the conversation meanwhile', () => {
    const contact = answering();
    const message = contact.sending();
    contact.take({ fact: 'commanded', command: { command: 'hand_over' }, by: 'Ann' });
    answered(contact, message);
    expect(out(contact).at(-1)).toMatchObject({ id: message, text: 'Your budget?' });
    expect(contact.state.outgoing).toEqual([]);
  });

  it('is known to have arrived when its status comes first, and gets its words afterwards', () => {
    const contact = answering();
    const message = contact.sending();
    contact.status('delivered', message);
    expect(kinds(answered(contact, message))).toEqual([]);
    expect(out(contact).filter(({ id }) => id === message)).toMatchObject([
      { text: 'Your budget?', status: 'delivered' },
    ]);
  });

  it('is not taken again when all that is known of it is that it arrived', () => {
    const contact = answering();
    const message = contact.sending();
    contact.status('delivered', message);
    const command = { do: 'answer', message } as const;
    contact.take({ fact: 'command_failed', command, error: 'lost', cancelled: false });
    expect(contact.state.conversation).toMatchObject({ turn: null, unread: [] });
  });

  it('that WhatsApp reports as failed before its words are known is sent again with them (T11)', () => {
    const contact = answering();
    const message = contact.sending();
    fails(contact, message);
    answered(contact, message);
    expect(contact.saying()).toEqual(['question']);
    expect(out(contact).at(-1)).toMatchObject({ id: message, text: 'Your budget?', status: 'failed' });
    const again = contact.pass(HOUR).find((command) => command.do === 'send');
    expect(again).toMatchObject({ message: contact.sending() });
    contact.sent();
    writes(contact, '200');
    expect(kinds(contact.commands)).toEqual(['answer']);
  });

  it('that failed at WhatsApp, and of which nobody reported, is taken again', () => {
    const contact = answering();
    const message = contact.sending();
    fails(contact, message);
    const command = { do: 'answer', message } as const;
    contact.take({ fact: 'command_failed', command, error: 'lost', cancelled: false });
    expect(kinds(contact.pass(60_000))).toEqual(['understand']);
  });

  it('waits where the number is paused, with its words, and goes out later', () => {
    const contact = answering();
    const message = contact.sending();
    const result: SendResult = { result: 'held', until: contact.now + 60_000, reason: 'number_paused' };
    const said = { content: BUDGET, result };
    contact.take({ fact: 'answered', message, understanding: ANSWER, said });
    expect(contact.saying()).toEqual(['question']);
    expect(contact.pass(60_000)).toContainEqual({ do: 'send', message });
  });

  it('leads to more than words: what follows is commanded', () => {
    const contact = answering();
    const understanding: Understanding = { ...ANSWER, intent: 'propose_time', at: contact.now + 86_400_000 };
    const message = contact.sending();
    const commands = contact.take({ fact: 'answered', message, understanding, said: null });
    expect(commands).toMatchObject([{ do: 'reserve', message: contact.sending() }]);
    expect(contact.sending()).not.toBe(message);
  });

  it('confirms a meeting along with reserving its time', () => {
    const contact = new ContactInHand().contacted();
    const start = contact.now + 86_400_000;
    contact.hears({ intent: 'propose_time', at: start });
    const message = contact.sending();
    contact.deliverAll();
    const content: Content = { utterance: { say: 'booked', start, moved: false } };
    const result: SendResult = { result: 'sent', wamid: 'wamid.out', text: 'Booked!', at: contact.now };
    expect(kinds(contact.reserved(start, { content, result }))).toEqual(['notify', 'deliver_callback']);
    expect(out(contact).at(-1)).toMatchObject({ id: message, text: 'Booked!' });
    expect(contact.state).toMatchObject({ booking: { start }, outgoing: [] });
  });

  it('leaves what else is sent alone while its time is reserved, and lets go of it when that fails', () => {
    const contact = new ContactInHand().contacted();
    const [command] = contact.hears({ intent: 'propose_time', at: contact.now + 86_400_000 });
    if (command?.do !== 'reserve') throw new Error('nothing is reserved');
    contact.take({ fact: 'command_failed', command, error: 'no calendar', cancelled: false });
    expect(contact.state.outgoing).toEqual([]);
    expect(contact.pass(60_000)).toMatchObject([{ do: 'reserve', key: command.key }]);
  });

  it('that was stopped is taken again at once', () => {
    const contact = answering();
    const command = { do: 'answer', message: contact.sending() } as const;
    contact.take({ fact: 'command_failed', command, error: 'cancelled', cancelled: true });
    expect(kinds(contact.pass(0))).toEqual(['answer']);
  });

  it('that failed is taken again in two steps', () => {
    const contact = answering();
    const command = { do: 'answer', message: contact.sending() } as const;
    contact.take({ fact: 'command_failed', command, error: 'no worker', cancelled: false });
    expect(kinds(contact.pass(60_000))).toEqual(['understand']);
  });
});

describe('understanding and sending stay apart', () => {
  it('where a message is on its way already', () => {
    const contact = answering();
    answered(contact, contact.sending());
    writes(contact, '200');
    contact.hears({ ...ANSWER, answers: [{ question: 'budget', value: '200' }] });
    writes(contact, 'Hello?');
    expect(kinds(contact.commands)).toEqual(['understand']);
  });

  it('where a person has the conversation', () => {
    const contact = new ContactInHand().contacted();
    contact.take({ fact: 'commanded', command: { command: 'hand_over' }, by: 'Ann' });
    writes(contact);
    expect(kinds(contact.commands)).toContain('understand');
  });

  it('where a model may be asked, which takes its time', () => {
    const contact = new ContactInHand();
    contact.post();
    const model = { callsPerDay: 5, rewords: false };
    contact.prepared({ ...READY, playbook: { ...PLAYBOOK, model } });
    contact.sent();
    contact.deliverAll();
    writes(contact);
    expect(kinds(contact.commands)).toContain('understand');
  });
});

describe('what a turn leads to', () => {
  const random = { newId: () => 'an-id' };

  it('is foreseen by the rules that decide', () => {
    const contact = answering();
    const id = contact.sending();
    const copy = structuredClone(contact.state);
    const message = foreseen(
      copy,
      id,
      { fact: 'answered', message: id, understanding: ANSWER, said: null },
      { now: contact.now, ...random },
    );
    expect(message).toMatchObject({ id, kind: 'reply', content: BUDGET });
  });

  it.each(INTENTS)(
    '%s: is the same for what the activity is given, without all that was posted',
    (intent) => {
      const contact = new ContactInHand();
      contact.contacted({ crm_contact_id: 'CRM_1', name: 'Anna' });
      contact.state.payload = { inline: { notes: 'what the CRM posted' } };
      contact.state.audit = [{ at: 1, by: 'Paul', did: 'took the conversation' }];
      writes(contact);
      const message = contact.sending();
      const fact = { fact: 'answered', message, understanding: { ...ANSWER, intent }, said: null } as const;
      const given = contactInTurn(structuredClone(contact.state));
      const told = JSON.stringify(given);
      const words = [structuredClone(contact.state), given].map((state) =>
        foreseen(state, message, fact, { now: contact.now, ...random }),
      );
      expect(words[1]).toEqual(words[0]);
      for (const posted of ['what the CRM posted', 'Paul', 'FIRST_MESSAGE_DELIVERED'])
        expect(told).not.toContain(posted);
    },
  );

  it('is left to the contact where it is no words yet', () => {
    const contact = answering();
    const copy = structuredClone(contact.state);
    const understanding: Understanding = { ...ANSWER, intent: 'propose_time', at: contact.now + 86_400_000 };
    const { now } = contact;
    const message = contact.sending();
    const fact = { fact: 'answered', message, understanding, said: null } as const;
    expect(foreseen(copy, message, fact, { now, ...random })).toBeNull();
  });
});
