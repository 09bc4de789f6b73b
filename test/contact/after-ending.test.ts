import { describe, expect, it } from 'vitest';
import { ContactInHand, DAY, HOUR, PLAYBOOK, READY } from './support.js';

/** A contact whose meeting is over. */
function met(): ContactInHand {
  const contact = new ContactInHand().contacted().booked();
  contact.pass(DAY + HOUR);
  while (contact.state.outgoing.length > 0) contact.sent();
  expect(contact.state).toMatchObject({ engagement: null, parted: { saidGoodbye: false, unclear: 0 } });
  return contact;
}

/** One that has said no. */
function declined(): ContactInHand {
  const contact = new ContactInHand().contacted();
  contact.hears({ intent: 'not_interested' });
  contact.sent();
  contact.deliverAll();
  return contact;
}

/** Taken again in the engagement that it opened, the turn is understood in the same way. */
function comesBack(contact: ContactInHand, ...args: Parameters<ContactInHand['hears']>): void {
  contact.hears(...args);
  contact.prepared();
  contact.pass(1);
  const [meaning] = args;
  contact.understands({
    intent: 'other',
    wish: { date: null, time: null, part: null, notBefore: null, notAfter: null, rejected: [] },
    at: null,
    answers: [],
    topics: [],
    language: null,
    ...meaning,
  });
}

describe('after an engagement', () => {
  it('a courtesy opens none: it is answered once, and never after a goodbye of ours', () => {
    const contact = met();
    contact.hears({ intent: 'courtesy' });
    expect(contact.saying()).toEqual(['farewell']);
    contact.sent();
    contact.hears({ intent: 'courtesy' });
    expect(contact.saying()).toEqual([]);

    const other = declined();
    other.hears({ intent: 'courtesy' });
    expect(other.saying()).toEqual([]);

    for (const each of [contact, other]) {
      each.pass(30 * DAY);
      expect(each.saying()).toEqual([]);
      expect(each.deliverAll()).toEqual([]);
      expect(each.state.engagement).toBeNull();
    }
  });

  it('what can be answered after a no is answered, and sells nothing', () => {
    const contact = declined();
    contact.hears({ intent: 'question', topics: ['robot'] });
    expect(contact.state.outgoing.at(-1)?.content).toEqual({
      utterance: { say: 'answer', topics: ['robot'], then: null },
    });
    expect(contact.state.engagement).toBeNull();
  });

  it('a question that no topic answers is for a person, and begins nothing anew', () => {
    const contact = declined();
    contact.hears({ intent: 'question' });
    expect(contact.saying()).toEqual(['passed_on']);
    expect(contact.state).toMatchObject({ engagement: null, handover: { cause: 'not_understood' } });
  });

  it('whether their no arrived is answered, and that it is left there', () => {
    const contact = declined();
    contact.hears({ intent: 'question', topics: ['received'] });
    expect(contact.saying()).toEqual(['left_there']);
    expect(contact.state.engagement).toBeNull();
  });

  it('a no that was meant for somebody else is taken back', () => {
    const contact = declined();
    contact.hears({ intent: 'other', topics: ['wrong_chat'] });
    expect(contact.state.engagement?.openedBy).toBe('prospect');
  });

  it('a greeting with a word of excuse is met with a question, not with a want of understanding', () => {
    const contact = declined();
    contact.hears({ intent: 'other', greets: true });
    expect(contact.saying()).toEqual(['how_can_we_help']);
    expect(contact.state.engagement).toBeNull();
  });

  it.each([
    ['interested', []],
    ['question', ['price']],
    ['propose_time', []],
    ['human', []],
    ['answer', []],
  ] as const)('%s %j opens one', (intent, topics) => {
    const contact = declined();
    contact.hears({ intent, topics: [...topics] });
    expect(contact.state).toMatchObject({ engagement: { openedBy: 'prospect' }, parted: null });
    expect(contact.state.conversation.unread).toHaveLength(1);
  });

  it('what was not understood is asked back once, then left to a person', () => {
    const contact = declined();
    contact.hears({ intent: 'other' });
    expect(contact.saying()).toEqual(['not_understood']);
    contact.sent();
    contact.hears({ intent: 'other' });
    expect(contact.saying()).toEqual(['passed_on']);
    expect(contact.state).toMatchObject({ engagement: null, handover: { cause: 'not_understood' } });
  });

  it('what was not understood takes up what silence had left open', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'interested' });
    contact.sent();
    contact.status('delivered');
    for (let step = 0; step < 3; step += 1) {
      contact.pass(4 * DAY);
      if (contact.state.outgoing.length > 0) contact.sent();
      contact.status('delivered');
    }
    expect(contact.state.past.at(-1)?.reason).toBe('silence');
    contact.hears({ intent: 'other' });
    expect(contact.state.engagement?.openedBy).toBe('prospect');
  });

  it('a second no after our goodbye changes nothing; after a meeting people are told, and the meeting stays', () => {
    const contact = declined();
    contact.hears({ intent: 'not_interested' });
    expect(contact.saying()).toEqual([]);
    expect(contact.deliverAll()).toEqual([]);

    const other = met();
    other.hears({ intent: 'not_interested' });
    expect(other.saying()).toEqual(['not_interested']);
    expect(other.state.handover).toMatchObject({ cause: 'after_meeting', waitingSince: null });
    other.sent();
    other.pass(20 * DAY);
    expect(other.saying()).toEqual([]);
    expect(other.deliverAll()).toEqual([]);
  });

  it('nobody who had a meeting is questioned', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'answer', answers: [{ question: 'budget', value: '500' }] });
    contact.sent();
    contact.booked();
    contact.pass(DAY + HOUR);
    while (contact.state.outgoing.length > 0) contact.sent();
    comesBack(contact, { intent: 'propose_time' });
    expect(contact.state.engagement).toMatchObject({ stage: 'booking', asked: null });
  });

  it('what disqualified them is asked about again, and stands until it is put right', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'answer', answers: [{ question: 'known', value: 'yes' }] });
    contact.sent();
    contact.hears({ intent: 'answer', answers: [{ question: 'budget', value: '50' }] });
    expect(contact.state.past.at(-1)?.reason).toBe('disqualified');
    contact.sent();
    comesBack(contact, { intent: 'interested' });
    expect(contact.state.engagement?.answers).toEqual([
      { question: 'known', value: 'yes' },
      { question: 'budget', value: '50' },
    ]);
    expect(contact.state.outgoing.at(-1)?.content).toMatchObject({
      utterance: { say: 'question_again', question: 'budget' },
    });
  });

  it('a promise that was not kept is for a person, who is told', () => {
    const contact = met();
    const commands = contact.hears({ intent: 'let_down' });
    expect(contact.saying()).toEqual(['sorry']);
    expect(contact.state).toMatchObject({ engagement: null, handover: { cause: 'let_down', by: null } });
    expect(commands).toContainEqual(
      expect.objectContaining({ do: 'notify', notice: expect.objectContaining({ cause: 'let_down' }) }),
    );
  });
});

describe('after a meeting that took place', () => {
  it.each(['question', 'interested', 'answer', 'human', 'in_writing', 'other'] as const)(
    '%s is for a person, and sells nothing',
    (intent) => {
      const contact = met();
      contact.hears({ intent });
      expect(contact.saying()).toEqual([intent === 'human' ? 'human' : 'support']);
      expect(contact.state).toMatchObject({ engagement: null, handover: { cause: 'after_meeting' } });
      contact.sent();
      contact.pass(20 * DAY);
      expect(contact.deliverAll()).toEqual([]);
      expect(contact.state.engagement).toBeNull();
    },
  );

  it('what the playbook can answer is answered, and nothing besides', () => {
    const contact = met();
    contact.hears({ intent: 'question', topics: ['robot'] });
    expect(contact.state.outgoing.at(-1)?.content).toEqual({
      utterance: { say: 'answer', topics: ['robot'], then: null },
    });
    expect(contact.state.handover).toBeNull();
  });

  it('another time is looked for without follow-ups, and the meeting is not taken back when none is found', () => {
    const contact = met();
    comesBack(contact, { intent: 'propose_time' });
    contact.take({ fact: 'offer_found', offer: null });
    expect(contact.saying()).toEqual(['no_slots']);
    contact.sent();
    contact.status('delivered');
    contact.pass(20 * DAY);
    expect(contact.saying()).toEqual([]);
    expect(contact.state.past.at(-1)).toMatchObject({ reason: 'silence' });
    expect(contact.deliverAll()).toEqual([]);
  });

  it('to which nobody came, they are sold another as before', () => {
    const contact = met();
    contact.post({ lifecycle_stage: 'customer' });
    contact.post({ lifecycle_stage: 'lead', meeting_status: 'no_show' });
    expect(contact.state.engagement?.openedBy).toBe('no_show');
  });
});

it('who waits for what was promised is passed on again where nobody answers, and sold nothing', () => {
  const contact = met();
  contact.hears({ intent: 'let_down' });
  contact.sent();
  contact.pass(13 * HOUR);
  expect(contact.saying()).toEqual(['passed_on_again']);
  contact.sent();
  contact.pass(10 * DAY);
  expect(contact.saying()).toEqual([]);
  expect(contact.state).toMatchObject({ engagement: null, handover: null });
  expect(contact.deliverAll()).toEqual([]);
});

describe('who was taken for someone else', () => {
  function mistaken(): ContactInHand {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'wrong_number' });
    contact.sent();
    contact.deliverAll();
    return contact;
  }

  it('is written to again by their own words, and by none else', () => {
    const contact = mistaken();
    contact.hears({ intent: 'interested' });
    expect(contact.state.suppression).toMatchObject({ reason: 'WRONG_NUMBER' });
    contact.hears({ intent: 'opt_in' });
    expect(contact.state).toMatchObject({ suppression: null, engagement: { openedBy: 'prospect' } });
  });

  it('is answered at once as a customer', () => {
    const contact = mistaken();
    contact.post({ lifecycle_stage: 'customer' });
    contact.hears({ intent: 'opt_in' });
    expect(contact.state).toMatchObject({ suppression: null, engagement: null });
    expect(contact.saying()).toEqual(['opt_in_confirmed']);
  });
});

describe('who asks for time', () => {
  it('has it until the moment named, and is told when they hear of us', () => {
    const contact = new ContactInHand().contacted();
    const until = contact.now + 20 * DAY;
    contact.hears({ intent: 'later', until });
    expect(contact.state.outgoing.at(-1)?.content).toEqual({ utterance: { say: 'later', until } });
    contact.sent();
    contact.status('delivered');
    contact.hears({ intent: 'courtesy' });
    expect(contact.saying()).toEqual([]);
    contact.pass(20 * DAY - HOUR);
    expect(contact.saying()).toEqual([]);
    contact.pass(2 * HOUR);
    expect(contact.saying()).toEqual(['follow_up']);
  });

  it('has the longest wait of the playbook where none was named', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'later' });
    contact.sent();
    contact.status('delivered');
    expect(contact.state.engagement?.cadence.nextAt).toBeGreaterThanOrEqual(contact.now + 3 * DAY - HOUR);
  });

  it('takes it back with a wish to talk', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'later', until: contact.now + 20 * DAY });
    contact.sent();
    contact.hears({ intent: 'interested' });
    contact.sent();
    expect(contact.state.engagement?.cadence.nextAt).toBe(contact.now + DAY);
  });

  it('is promised nothing where no follow-up is left', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared({ ...READY, playbook: { ...PLAYBOOK, followUps: [] } });
    contact.sent();
    contact.hears({ intent: 'later', until: contact.now + 20 * DAY });
    expect(contact.state.outgoing.at(-1)?.content).toEqual({ utterance: { say: 'later' } });
    contact.sent();
    expect(contact.state.engagement?.cadence.nextAt).toBeGreaterThan(contact.now + 19 * DAY);
  });
});

it('who has written is not asked whether they have seen our message', () => {
  const playbook = { ...PLAYBOOK, templates: [...PLAYBOOK.templates, 'follow_up_answered' as const] };
  for (const writes of [true, false]) {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared({ ...READY, playbook });
    contact.sent();
    contact.status('delivered');
    if (writes) {
      contact.hears({ intent: 'interested' });
      contact.sent();
      contact.status('delivered');
    }
    contact.pass(DAY + HOUR);
    expect(contact.saying()).toEqual([writes ? 'follow_up_answered' : 'follow_up']);
  }
});
