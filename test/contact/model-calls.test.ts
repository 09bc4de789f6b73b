import { describe, expect, it } from 'vitest';
import { identitiesIn, mayAskModel, mayReword } from '../../src/domain/contact/messages/model-calls.js';
import type { Outgoing } from '../../src/domain/contact/state.js';
import type { Utterance } from '../../src/domain/language.js';
import { ContactInHand, DAY, HOUR, PLAYBOOK, READY } from './support.js';

function withModel(rewords = false, callsPerDay = 2): ContactInHand {
  const contact = new ContactInHand();
  contact.post({ crm_contact_id: 'CRM_1' });
  contact.prepared({ ...READY, playbook: { ...PLAYBOOK, model: { callsPerDay, rewords } } });
  contact.sent();
  return contact;
}

function saying(utterance: Utterance, kind: Outgoing['kind'] = 'reply'): Outgoing {
  return {
    id: 'm',
    kind,
    content: { utterance },
    queuedAt: 0,
    notAfter: null,
    state: { phase: 'queued' },
    tries: 0,
  };
}

describe('a model may be asked', () => {
  it('never, where the account has none', () => {
    const contact = new ContactInHand().contacted();
    expect(mayAskModel(contact.state, contact.now)).toBe(false);
    expect(mayReword(contact.state, saying({ say: 'later' }), contact.now)).toBe(false);
  });

  it('so often a day about one contact, whether or not it was of use', () => {
    const contact = withModel();
    const may = () => mayAskModel(contact.state, contact.now);
    expect(may()).toBe(true);
    contact.hears({ intent: 'interested' });
    contact.hears({ intent: 'interested', by: 'rules' });
    expect(contact.state.conversation.modelCalls.count).toBe(1);
    expect(may()).toBe(true);
    contact.hears({ intent: 'interested', by: 'model' });
    expect(may()).toBe(false);
    contact.now += DAY;
    expect(may()).toBe(true);
    contact.hears({ intent: 'interested', by: 'model' });
    expect(contact.state.conversation.modelCalls.count).toBe(1);
  });

  it('also for words, and those count too', () => {
    const contact = withModel(true);
    contact.hears({ intent: 'question', topics: ['robot'] });
    const message = contact.sending();
    const result = {
      result: 'sent',
      wamid: 'wamid.1',
      text: 'words',
      at: contact.now,
      modelAsked: true,
    } as const;
    contact.take({ fact: 'send_ended', message, result });
    expect(contact.state.conversation.modelCalls.count).toBe(1);
  });

  it('not after an opt-out, nor while a person has the conversation', () => {
    const out = withModel();
    out.hears({ intent: 'opt_out' });
    expect(mayAskModel(out.state, out.now)).toBe(false);
    const handed = withModel();
    handed.hears({ intent: 'human' });
    expect(mayAskModel(handed.state, handed.now)).toBe(false);
  });
});

describe('the words of a model', () => {
  const { state, now } = withModel(true);

  it.each<Utterance>([
    { say: 'question', question: 'known', first: false },
    { say: 'question_again', question: 'known' },
    { say: 'answer', topics: ['robot'], then: { say: 'question', question: 'known', first: false } },
    { say: 'offer_call', topic: 'price' },
    { say: 'not_understood' },
    { say: 'later' },
  ])('may be used for $say', (utterance) => {
    expect(mayReword(state, saying(utterance), now)).toBe(true);
  });

  it.each<Utterance>([
    { say: 'opt_out_confirmed' },
    { say: 'opt_in_confirmed' },
    { say: 'wrong_number' },
    { say: 'booked', start: now + HOUR, moved: false },
    { say: 'booking_confirmed', start: now + HOUR },
    { say: 'booking_cancelled' },
    { say: 'offer_days', days: ['2025-10-08'] },
    { say: 'answer', topics: ['robot'], then: { say: 'offer_slots', slots: [], apology: false } },
    { say: 'human' },
    { say: 'no_show' },
  ])('are never used for $say', (utterance) => {
    expect(mayReword(state, saying(utterance), now)).toBe(false);
  });

  it('are used for replies alone', () => {
    for (const kind of ['reminder', 'first_touch', 'follow_up', 'person'] as const)
      expect(mayReword(state, saying({ say: 'later' }, kind), now)).toBe(false);
    expect(mayReword({ ...state, setup: null }, saying({ say: 'later' }), now)).toBe(false);
  });
});

it('knows everyone whom a profile names', () => {
  const someone = {
    role: 'sales',
    nom: null,
    email: null,
    lien_calendrier: null,
    slack_id: null,
    phone_number: null,
  };
  const profile = {
    phone_number: '+33612345678',
    name: 'Camille Durand',
    company: 'Toitures Durand',
    sales: { ...someone, prenom: 'Lina', nom: 'Petit' },
    sdr: null,
    assignees: [{ ...someone, prenom: 'Paul' }],
  };
  expect(identitiesIn(profile)).toEqual({
    names: ['Camille Durand', 'Lina', 'Petit', 'Paul'],
    companies: ['Toitures Durand'],
  });
  expect(identitiesIn({ phone_number: '+33612345678', name: '  ' })).toEqual({ names: [], companies: [] });
});
