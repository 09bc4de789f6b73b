import { describe, expect, it } from 'vitest';
import type { Fact, Preparation } from '../../src/domain/contact/decision.js';
import type { Understanding } from '../../src/domain/language.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { UnknownSenders } from '../../src/domain/playbook.js';
import type { InboundMessage, InboundType, Referral } from '../../src/domain/whatsapp.js';
import { ContactInHand, DAY, HOUR, kinds, PLAYBOOK, READY } from './support.js';

const AD: Referral = {
  sourceType: 'ad',
  sourceId: '600',
  sourceUrl: 'https://fb.me/1',
  headline: 'Rénovation',
  clickId: 'c',
};

function inbound(contact: ContactInHand, more: Partial<InboundMessage> = {}): Fact {
  const id = `wamid.${contact.state.conversation.messages.length}`;
  const plain = { at: contact.now, type: 'text' as const, text: 'Hello', payload: null, profileName: 'Anna' };
  return { fact: 'message_received', message: { id, ...plain, userId: null, ...more } };
}

function meaning(intent: Understanding['intent']): Understanding {
  return { intent, wish: NO_WISH, at: null, answers: [], topics: [], language: null };
}

describe('a colleague who writes from the phone app', () => {
  const echo: Fact = {
    fact: 'colleague_wrote',
    message: { id: 'wamid.echo', at: 0, type: 'text', text: 'I call you at three' },
  };

  it('is part of the conversation, and takes it over', () => {
    const contact = new ContactInHand().contacted();
    contact.take(echo);
    expect(contact.state.handover).toMatchObject({
      cause: 'colleague',
      by: 'the phone app',
      waitingSince: null,
    });
    expect(contact.state.conversation.messages.at(-1)).toMatchObject({
      id: 'wamid.echo',
      direction: 'out',
      text: 'I call you at three',
    });
  });

  it('and does not go on is followed up for, once the conversation is Ringback’s again', () => {
    const contact = new ContactInHand().contacted();
    contact.take(echo);
    expect(kinds(contact.pass(12 * HOUR))).toEqual([]);
    expect(kinds(contact.pass(DAY))).toEqual(['send']);
    expect(contact.saying()).toEqual(['follow_up']);
  });

  it('withdraws what was still to be said, and nothing more is while they have the conversation', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared();
    expect(kinds(contact.take(echo))).toEqual(['cancel_sends']);
    contact.take({
      fact: 'command_failed',
      command: { do: 'send', message: contact.sending() },
      error: '',
      cancelled: true,
    });
    expect(contact.state.outgoing).toEqual([]);
    expect(kinds(contact.pass(12 * HOUR))).not.toContain('send');
  });

  it('leaves a message that was already on its way where it went, without going on after it', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared();
    contact.take(echo);
    contact.sent();
    expect(kinds(contact.pass(30 * DAY))).not.toContain('send');
  });

  it('is not interrupted: what the prospect answers is left to the person', () => {
    const contact = new ContactInHand().contacted();
    contact.take(echo);
    contact.hears({ intent: 'interested' });
    expect(contact.saying()).toEqual([]);
    expect(contact.state.conversation.turn).toBeNull();
  });

  it('does not keep a stop from counting', () => {
    const contact = new ContactInHand().contacted();
    contact.take(echo);
    contact.hears({ intent: 'opt_out' });
    expect(contact.state.suppression).toMatchObject({ kind: 'opt_out' });
    expect(contact.waitingCallbacks()).toContain('OPT_OUT');
    expect(contact.saying()).toEqual(['opt_out_confirmed']);
  });

  it('keeps reminders back, and new engagements from opening', () => {
    const contact = new ContactInHand().contacted().booked();
    contact.pass(DAY / 2 + HOUR);
    contact.take(echo);
    expect(kinds(contact.pass(DAY / 2 - 2 * HOUR))).not.toContain('send');
    contact.post({ crm_deal_id: 'another deal' });
    expect(contact.state.posts.at(-1)?.line).toContain('no engagement');
  });
});

describe("WhatsApp's own marketing switch", () => {
  const switched = (marketing: 'stop' | 'resume', at: number): Fact => ({
    fact: 'preference_changed',
    preference: { id: `${marketing}:${at}`, at, marketing },
  });

  it('set to stop is an opt-out, told and remembered, without a word to the person', () => {
    const contact = new ContactInHand().contacted();
    expect(kinds(contact.take(switched('stop', contact.now)))).toContain('change_suppression');
    expect(contact.state.suppression).toMatchObject({ kind: 'opt_out', reason: 'STOP', marketing: true });
    expect(contact.waitingCallbacks()).toEqual(['OPT_OUT']);
    expect(contact.saying()).toEqual([]);
  });

  it('set to resume undoes its own stop', () => {
    const contact = new ContactInHand().contacted();
    contact.take(switched('stop', contact.now));
    const commands = contact.take(switched('resume', contact.now + 1));
    expect(commands).toContainEqual({ do: 'change_suppression', suppressed: false, at: contact.now });
    expect(contact.state.suppression).toBeNull();
  });

  it('set to stop is remembered with its own time, however late', () => {
    const contact = new ContactInHand().contacted();
    const at = contact.now;
    const stop = contact.take(switched('stop', at)).find((command) => command.do === 'change_suppression');
    if (!stop) throw new Error('nothing was to be remembered');
    contact.take({ fact: 'command_failed', command: stop, error: 'no', cancelled: false });
    expect(contact.pass(HOUR)).toContainEqual({ do: 'change_suppression', suppressed: true, at });
  });

  it('set to resume does not undo a stop in words', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'opt_out' });
    contact.take(switched('resume', contact.now));
    expect(contact.state.suppression).toMatchObject({ kind: 'opt_out' });
  });

  it('set to resume does not undo a stop in words that came after its own', () => {
    const contact = new ContactInHand().contacted();
    contact.take(switched('stop', contact.now));
    contact.hears({ intent: 'opt_out' });
    contact.take(switched('resume', contact.now + DAY));
    expect(contact.state.suppression).toMatchObject({ kind: 'opt_out' });
  });

  it('counts as it was set last, in whatever order it is told', () => {
    const contact = new ContactInHand().contacted();
    contact.take(switched('resume', contact.now));
    contact.take(switched('stop', contact.now - HOUR));
    expect(contact.state.suppression).toBeNull();
  });

  it('is what a refused send as opted out means, and may be set back', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared();
    const error = { class: 'opted_out' as const, code: 131_050, message: 'stopped' };
    contact.take({ fact: 'send_ended', message: contact.sending(), result: { result: 'refused', error } });
    expect(contact.state.suppression).toMatchObject({ kind: 'opt_out', marketing: true });
    contact.take(switched('resume', contact.now));
    expect(contact.state.suppression).toBeNull();
  });
});

describe('a person who writes and whom no lead names', () => {
  function writes(unknownSenders: UnknownSenders, more: Partial<InboundMessage> = {}): ContactInHand {
    const contact = new ContactInHand();
    contact.take(inbound(contact, more));
    const playbook = { ...PLAYBOOK, unknownSenders };
    const prepared: Preparation = { ...READY, playbook };
    contact.prepared(prepared);
    return contact;
  }
  const answered = (contact: ContactInHand, intent: Understanding['intent'] = 'question') => {
    contact.pass(PLAYBOOK.burstWindow);
    contact.understands(meaning(intent));
    return contact.saying();
  };

  it('is engaged, with source whatsapp and without a callback', () => {
    const contact = writes('engage');
    expect(contact.state.engagement).toMatchObject({ openedBy: 'prospect', stage: 'qualifying' });
    expect(contact.state.engagement?.progress.responded).toBe(true);
    expect(contact.state.profile).toMatchObject({ source: 'whatsapp', name: 'Anna' });
    expect(answered(contact)).toEqual(['question']);
    expect(contact.waitingCallbacks()).toEqual([]);
  });

  it('is handed over: told when a person answers, and nothing else', () => {
    const contact = writes('hand_over');
    expect(contact.state.handover).toMatchObject({ cause: 'unknown_sender', by: null });
    expect(contact.saying()).toEqual(['support']);
    contact.sent();
    expect(contact.state.engagement).toBeNull();
    expect(answered(contact)).toEqual([]);
  });

  it('is ignored, however often they write', () => {
    const contact = writes('ignore');
    expect(answered(contact)).toEqual([]);
    contact.take(inbound(contact));
    expect(answered(contact)).toEqual([]);
    expect(contact.state.engagement).toBeNull();
    expect(contact.state.measured).toEqual([]);
  });

  it.each(['engage', 'hand_over', 'ignore'] as const)('may say stop all the same: %s', (how) => {
    const contact = writes(how);
    answered(contact, 'opt_out');
    expect(contact.state.suppression).toMatchObject({ kind: 'opt_out', reason: 'STOP' });
  });

  it('is a lead like any other once a post names them', () => {
    const contact = writes('ignore');
    answered(contact);
    contact.post({ crm_contact_id: 'CRM_1', source: 'facebook' });
    expect(contact.state.engagement).toMatchObject({ openedBy: 'first_post', crmId: 'CRM_1' });
    expect(contact.state.profile.source).toBe('facebook');
  });

  it('is told of where the settings ask for it', () => {
    const contact = new ContactInHand();
    contact.take(inbound(contact));
    contact.prepared({ ...READY, playbook: { ...PLAYBOOK, unknownCallbacks: true } });
    answered(contact, 'not_interested');
    expect(contact.waitingCallbacks()).toEqual(['NO_OUTCOME']);
  });

  it('from an ad keeps it: its headline is the campaign that reports count', () => {
    const contact = writes('engage', { referral: AD });
    expect(contact.state.referral).toMatchObject({ ...AD, at: contact.now });
    expect(contact.state.measured).toMatchObject([{ campaign: 'Rénovation', source: 'whatsapp' }]);
  });

  it('from an ad without a headline is counted under its id', () => {
    const contact = writes('engage', { referral: { ...AD, headline: null } });
    expect(contact.state.profile.campaign_name).toBe('600');
  });
});

it('an ad never replaces the campaign that a post named', () => {
  const contact = new ContactInHand().contacted({ campaign_name: 'spring', source: 'facebook' });
  contact.take(inbound(contact, { referral: AD }));
  expect(contact.state.profile).toMatchObject({ campaign_name: 'spring', source: 'facebook' });
  expect(contact.state.referral?.sourceId).toBe('600');
});

describe('a user id', () => {
  it('is learned from a status', () => {
    const contact = new ContactInHand().contacted();
    const commands = contact.take({
      fact: 'status_received',
      status: {
        messageId: contact.lastSent(),
        wamid: 'w',
        status: 'read',
        at: 0,
        error: null,
        userId: 'FR.1',
      },
    });
    expect(commands).toContainEqual({ do: 'bind_alias', userId: 'FR.1' });
    expect(contact.state.userIds).toEqual(['FR.1']);
  });

  it('that changed is bound, and the one before stays', () => {
    const contact = new ContactInHand().contacted();
    contact.take(inbound(contact, { userId: 'FR.1' }));
    const commands = contact.take({
      fact: 'identity_changed',
      change: { id: 'c', at: contact.now, number: null, userId: 'FR.2' },
    });
    expect(commands).toContainEqual({ do: 'bind_alias', userId: 'FR.2' });
    expect(contact.state.userIds).toEqual(['FR.1', 'FR.2']);
    expect(contact.state.moved).toBeNull();
  });

  it('is learned from a reaction too', () => {
    const contact = new ContactInHand().contacted();
    const commands = contact.take(inbound(contact, { type: 'reaction', text: '👍', userId: 'FR.1' }));
    expect(kinds(commands)).toEqual(['bind_alias']);
  });
});

describe('a message without words', () => {
  const KINDS: [InboundType, string][] = [
    ['voice', 'voice'],
    ['audio', 'voice'],
    ['image', 'image'],
    ['video', 'video'],
    ['document', 'document'],
    ['sticker', 'sticker'],
    ['location', 'location'],
    ['contacts', 'contacts'],
    ['order', 'order'],
    ['unsupported', 'other'],
  ];
  const sends = (contact: ContactInHand, type: InboundType) => {
    contact.take(inbound(contact, { type, text: '' }));
    contact.pass(PLAYBOOK.burstWindow);
    contact.understands(meaning('media'));
    const said = contact.state.outgoing.map(({ content }) => 'utterance' in content && content.utterance);
    if (said.length > 0) contact.sent();
    return said;
  };

  it.each(KINDS)('of type %s gets the answer for %s, once', (type, kind) => {
    const contact = new ContactInHand().contacted();
    expect(sends(contact, type)).toEqual([{ say: 'media', kind }]);
    expect(sends(contact, type)).toEqual(kind === 'voice' ? [{ say: 'passed_on' }] : []);
  });

  it('as a second voice note is for a person', () => {
    const contact = new ContactInHand().contacted();
    sends(contact, 'voice');
    sends(contact, 'voice');
    expect(contact.state.handover).toMatchObject({ cause: 'voice_notes', by: null });
    contact.pass(HOUR);
    expect(sends(contact, 'voice')).toEqual([]);
  });

  it('of another kind gets an answer of its own', () => {
    const contact = new ContactInHand().contacted();
    sends(contact, 'voice');
    expect(sends(contact, 'image')).toEqual([{ say: 'media', kind: 'image' }]);
  });
});
