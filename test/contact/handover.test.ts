import { describe, expect, it } from 'vitest';
import { currentDetails } from '../../src/domain/contact/shown/view.js';
import type { Understanding } from '../../src/domain/language.js';
import { NO_WISH } from '../../src/domain/language.js';
import { ContactInHand, DAY, HOUR, kinds, MONDAY_9H, PLAYBOOK, READY } from './support.js';

const MINUTE = 60_000;

/** The prospect asked for a person and was told that one will answer. */
function handedOver(): ContactInHand {
  const contact = new ContactInHand().contacted();
  contact.hears({ intent: 'human' });
  contact.sent();
  return contact;
}

function say(contact: ContactInHand, text = 'Hello, Paul here.'): void {
  contact.take({ fact: 'commanded', by: 'paul', command: { command: 'say', text } });
}

describe('a prospect who asks for a person', () => {
  it('is told that one will answer, and people are told at once', () => {
    const contact = new ContactInHand().contacted();
    const commands = contact.hears({ intent: 'human' });
    expect(commands).toContainEqual({
      do: 'notify',
      notice: { about: 'handover', cause: 'prospect_asked', at: contact.now },
    });
    expect(contact.saying()).toEqual(['human']);
    expect(contact.state.handover).toMatchObject({ cause: 'prospect_asked', by: null });
  });

  it('gets no word from Ringback while a person has the conversation', () => {
    const contact = handedOver();
    contact.take({ fact: 'commanded', by: 'paul', command: { command: 'hand_over' } });
    contact.hears({ intent: 'question', topics: ['price'] });
    expect(contact.state.outgoing).toEqual([]);
    expect(kinds(contact.pass(11 * HOUR))).not.toContain('send');
  });

  it('can still stop everything', () => {
    const contact = handedOver();
    contact.hears({ intent: 'opt_out' });
    expect(contact.saying()).toEqual(['opt_out_confirmed']);
    expect(contact.state.handover).toBeNull();
  });

  it('is answered by the next person when nobody does within the time of the playbook', () => {
    const contact = handedOver();
    const since = contact.state.handover?.waitingSince;
    expect(contact.pass(30 * MINUTE - 1)).toEqual([]);
    expect(contact.pass(1)).toEqual([
      {
        do: 'notify',
        notice: { about: 'escalation', cause: 'prospect_asked', at: contact.now, waitingSince: since },
      },
    ]);
    expect(contact.pass(2 * HOUR)).toEqual([]);
  });

  it('is told again to those who were not reached, later each time, for a day', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'human' });
    const notice = { about: 'handover', cause: 'prospect_asked', at: contact.now } as const;
    const told: number[] = [];
    contact.take({ fact: 'told_in_part', notice, missed: ['chat'] });
    while (contact.state.again.length > 0) {
      const [next] = contact.state.again;
      expect(next?.command).toEqual({ do: 'notify', notice, channels: ['chat'] });
      contact.pass((next?.at ?? 0) - contact.now);
      told.push((contact.now - notice.at) / MINUTE);
      contact.take({ fact: 'told_in_part', notice, missed: ['chat'] });
    }
    expect(told).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048]);
  });

  it('is not escalated once someone answered', () => {
    const contact = handedOver();
    say(contact);
    contact.sent();
    expect(contact.pass(2 * HOUR)).toEqual([]);
  });

  it('gets a word and what could still speak against a call when nobody answers for twelve hours', () => {
    const contact = handedOver();
    const { since } = contact.state.handover ?? {};
    contact.pass(12 * HOUR);
    expect(contact.state.handover).toBeNull();
    expect(contact.state.outgoing[0]?.content).toEqual({
      utterance: {
        say: 'returned',
        since,
        then: { say: 'question', question: 'known', first: true, repeated: true },
      },
    });
  });

  it('is offered a call then, rather than questioned, where no answer could speak against one', () => {
    const contact = handedOver();
    contact.state.engagement?.answers.push({ question: 'budget', value: '200' });
    contact.pass(12 * HOUR);
    expect(contact.state.outgoing[0]?.content).toMatchObject({
      utterance: { say: 'returned', then: { say: 'offer_call', topic: null } },
    });
  });

  it('is not written to at night for that: the word waits for the hours, or gives way to what they write', () => {
    const contact = handedOver();
    const morning = contact.now + 20 * HOUR;
    contact.state.sendWindows = [{ from: morning, to: morning + 10 * DAY }];
    contact.pass(12 * HOUR);
    expect(contact.state.outgoing[0]?.state).toEqual({
      phase: 'held',
      until: morning,
      reason: 'quiet_hours',
    });
    contact.hears({ intent: 'propose_time', at: contact.now + 2 * DAY });
    expect(contact.saying()).not.toContain('returned');
  });

  it('is not followed up while a person has the conversation, and is again after', () => {
    const contact = handedOver();
    say(contact);
    contact.sent();
    contact.status('delivered');
    expect(kinds(contact.pass(11 * HOUR))).toEqual([]);
    contact.take({ fact: 'commanded', by: 'paul', command: { command: 'hand_back' } });
    contact.pass(DAY);
    expect(contact.saying()).toEqual(['follow_up']);
  });

  it('is not followed up with a call where they asked to be written to, also after', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'in_writing' });
    contact.sent();
    contact.status('delivered');
    contact.take({ fact: 'commanded', by: 'paul', command: { command: 'hand_back' } });
    contact.pass(30 * DAY);
    expect(contact.saying()).toEqual([]);
    expect(contact.state.past.at(-1)?.outcome).toBe('NO_OUTCOME');
  });
});

describe('a handover', () => {
  it('begins when the prospect was not understood twice', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'other' });
    expect(contact.saying()).toEqual(['question_again']);
    contact.sent();
    contact.hears({ intent: 'other' });
    expect(contact.saying()).toEqual(['passed_on']);
    expect(contact.state.handover?.cause).toBe('not_understood');
  });

  it('begins when understanding fails for the third time', () => {
    const contact = new ContactInHand().contacted();
    contact.take({
      fact: 'message_received',
      message: {
        id: 'm',
        at: contact.now,
        type: 'text',
        text: 'Hi',
        payload: null,
        profileName: null,
        userId: null,
      },
    });
    for (let time = 1; time <= 3; time += 1) {
      const command = contact.pass(MINUTE).find(({ do: what }) => what === 'answer' || what === 'understand');
      if (!command) throw new Error(`understanding was not tried a ${time}. time`);
      contact.take({ fact: 'command_failed', command, error: 'no worker', cancelled: false });
    }
    expect(contact.saying()).toEqual(['passed_on']);
  });

  it('begins for a customer whose question the playbook cannot answer', () => {
    const contact = new ContactInHand();
    contact.post({ lifecycle_stage: 'customer' });
    contact.take({
      fact: 'message_received',
      message: {
        id: 'm',
        at: contact.now,
        type: 'text',
        text: 'Hi',
        payload: null,
        profileName: null,
        userId: null,
      },
    });
    contact.prepared();
    contact.hears({ intent: 'question' });
    expect(contact.saying()).toEqual(['support']);
    expect(contact.state.handover?.cause).toBe('customer_waits');
  });

  it('opens no engagement for a lead posted meanwhile, and says why', () => {
    const contact = new ContactInHand();
    contact.post({ lifecycle_stage: 'customer' });
    contact.take({ fact: 'commanded', by: 'paul', command: { command: 'hand_over' } });
    contact.post({ lifecycle_stage: 'lead' });
    expect(contact.state.engagement).toBeNull();
    expect(contact.state.posts.at(-1)?.line).toContain('a person has the conversation');
  });

  it('shows who has the conversation and since when the prospect waits', () => {
    const contact = handedOver();
    expect(currentDetails(contact.state, contact.now)).toContain(
      '| Handed over | nobody yet, since prospect asked, 2025-10-06 07:00 UTC; the prospect waits since',
    );
    say(contact);
    expect(currentDetails(contact.state, contact.now)).toContain('| Handed over | paul, ');
  });

  it('tells nobody where the settings name no way to', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared({ ...READY, tellsPeople: false });
    contact.sent();
    expect(kinds(contact.hears({ intent: 'human' }))).not.toContain('notify');
  });

  it('keeps a reminder until it is handed back, and drops it when the meeting has begun', () => {
    const contact = new ContactInHand().contacted().booked();
    contact.pass(13 * HOUR);
    contact.take({ fact: 'commanded', by: 'paul', command: { command: 'hand_over' } });
    contact.pass(10 * HOUR);
    expect(contact.state.outgoing).toMatchObject([
      { kind: 'reminder', state: { phase: 'held', reason: 'handed_over' } },
    ]);
    contact.pass(2 * HOUR);
    expect(contact.state.outgoing).toEqual([]);
  });

  it('keeps a reminder no longer than until its end, also when a post is decided upon before that', () => {
    const contact = new ContactInHand().contacted().booked();
    contact.pass(11 * HOUR + 30 * MINUTE);
    contact.take({ fact: 'commanded', by: 'paul', command: { command: 'hand_over' } });
    contact.pass(11 * HOUR + 55 * MINUTE);
    expect(contact.state.outgoing).toMatchObject([{ state: { phase: 'held', reason: 'handed_over' } }]);
    contact.now += 10 * MINUTE;
    expect(kinds(contact.post({ name: 'Julie' }))).toEqual(['send']);
    expect(kinds(contact.pass(0))).toEqual([]);
    expect(contact.state.handover).toBeNull();
  });
});

describe('a prospect whom Ringback did not understand, before anyone has taken the conversation', () => {
  function notUnderstood(): ContactInHand {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'other' });
    contact.sent();
    contact.hears({ intent: 'other' });
    contact.sent();
    return contact;
  }

  it.each<[string, Partial<Understanding>, string[]]>([
    ['answers', { intent: 'answer', answers: [{ question: 'known', value: 'yes' }] }, ['question']],
    ['asks what the playbook knows', { intent: 'question', topics: ['robot'] }, ['answer']],
    ['is interested', { intent: 'interested' }, ['question']],
    ['puts it off', { intent: 'later' }, ['later']],
  ])('goes on with Ringback where they %s, and people are told', (_, meaning, saying) => {
    const contact = notUnderstood();
    const commands = contact.hears(meaning);
    expect(contact.saying()).toEqual(saying);
    expect(contact.state.handover).toBeNull();
    const told = { about: 'handed_back', cause: 'not_understood', at: contact.now };
    expect(commands).toContainEqual({ do: 'notify', notice: told });
  });

  it('is taken at their word where they refuse: the client is told at once', () => {
    const contact = notUnderstood();
    contact.hears({ intent: 'not_interested' });
    expect(contact.saying()).toEqual(['not_interested']);
    expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'NO_OUTCOME', reason: 'not_interested' });
    expect(contact.deliverAll()).toContain('NO_OUTCOME');
  });

  it.each<Partial<Understanding>>([{ intent: 'confirm' }, { intent: 'question' }, { intent: 'other' }])(
    'waits for a person with %o',
    (meaning) => {
      const contact = notUnderstood();
      contact.hears(meaning);
      expect(contact.saying().filter((said) => said !== 'noted')).toEqual([]);
      expect(contact.state.handover).not.toBeNull();
    },
  );

  it('is left to the person who has taken it', () => {
    const contact = notUnderstood();
    say(contact);
    contact.sent();
    contact.hears({ intent: 'not_interested' });
    expect(contact.state.outgoing).toEqual([]);
    expect(contact.state.engagement).not.toBeNull();
  });
});

describe('a time that is named while a person is waited for', () => {
  it('is booked, and the handover stands: nobody is told that the prospect still waits', () => {
    const contact = handedOver();
    const start = contact.now + DAY;
    contact.hears({ intent: 'propose_time', at: start });
    contact.reserved(start);
    expect(contact.saying()).toEqual(['booked']);
    expect(contact.state.handover).toMatchObject({ cause: 'prospect_asked', by: null, waitingSince: null });
    contact.sent();
    expect(kinds(contact.pass(13 * HOUR))).not.toContain('notify');
    expect(contact.state.outgoing).toEqual([]);
  });

  it('is left to the person once someone has taken it, and taken up when nobody writes any more', () => {
    const contact = handedOver();
    say(contact);
    contact.sent();
    const wish = { ...NO_WISH, date: '2025-10-08', time: '10:00' };
    contact.hears({ intent: 'propose_time', at: contact.now + 2 * DAY, wish });
    expect(contact.state.outgoing).toEqual([]);
    const commands = contact.pass(12 * HOUR);
    const since = MONDAY_9H + PLAYBOOK.burstWindow;
    expect(commands).toContainEqual({ do: 'find_offer', prefer: 'slots', returned: since });
    const slot = { start: contact.now + DAY, end: contact.now + DAY + HOUR / 2 };
    contact.take({ fact: 'offer_found', offer: { kind: 'slots', slots: [slot] }, returned: since });
    expect(contact.state.outgoing[0]?.content).toMatchObject({
      utterance: { say: 'returned', since, then: { say: 'offer_slots', slots: [slot] } },
    });
  });

  it('is asked for again where its times cannot be looked up', () => {
    const contact = handedOver();
    contact.state.engagement?.answers.push({ question: 'budget', value: '200' });
    contact.hears({ intent: 'propose_time', wish: { ...NO_WISH, date: '2025-10-08' } });
    const offer = { kind: 'days', days: ['2025-10-08'] } as const;
    contact.take({ fact: 'offer_found', offer: { ...offer, days: [...offer.days] } });
    contact.sent();
    const command = contact.pass(12 * HOUR).find(({ do: what }) => what === 'find_offer');
    if (!command) throw new Error('nothing was looked up');
    contact.take({ fact: 'command_failed', command, error: 'no calendar', cancelled: false });
    expect(contact.state.outgoing[0]?.content).toMatchObject({
      utterance: { say: 'returned', then: { say: 'offer_call' } },
    });
  });

  it('gives way to what the prospect writes while its times are looked up', () => {
    const contact = handedOver();
    contact.hears({ intent: 'propose_time', wish: { ...NO_WISH, date: '2025-10-08' } });
    contact.take({ fact: 'offer_found', offer: { kind: 'days', days: ['2025-10-08'] } });
    contact.sent();
    contact.pass(12 * HOUR);
    contact.state.conversation.unread = ['wamid.new'];
    contact.take({ fact: 'offer_found', offer: { kind: 'days', days: ['2025-10-08'] }, returned: 0 });
    expect(contact.saying()).not.toContain('returned');
  });
});

it('a lead who says that they are a customer is questioned no more, and never followed up', () => {
  const contact = new ContactInHand().contacted();
  contact.hears({ intent: 'other', topics: ['already_customer'] });
  expect(contact.saying()).toEqual(['support']);
  expect(contact.state.handover?.cause).toBe('customer_waits');
  contact.sent();
  contact.status('delivered');
  contact.pass(13 * HOUR);
  expect(contact.saying()).toEqual(['passed_on_again']);
  contact.sent();
  contact.status('delivered');
  contact.pass(10 * DAY);
  expect(contact.saying()).toEqual([]);
});

describe('until somebody takes the conversation', () => {
  it('each new matter is passed on with a word, once', () => {
    const contact = handedOver();
    contact.pass(MINUTE);
    contact.hears({ intent: 'question' });
    expect(contact.saying()).toEqual(['noted']);
    contact.sent();
    contact.hears({ intent: 'question' });
    contact.hears({ intent: 'courtesy' });
    expect(contact.saying()).toEqual([]);
    contact.hears({ intent: 'other' });
    expect(contact.saying()).toEqual(['noted']);
    contact.sent();
    contact.pass(2 * HOUR);
    contact.hears({ intent: 'question' });
    expect(contact.saying()).toEqual(['noted']);
  });

  it('what is asked beside a meeting that stands is told of it, also to a customer', () => {
    const contact = new ContactInHand().contacted().booked();
    const start = contact.state.booking?.start ?? 0;
    contact.post({ lifecycle_stage: 'customer' });
    contact.hears({ intent: 'other' });
    expect(contact.saying()).toEqual(['support']);
    contact.sent();
    contact.pass(2 * HOUR);
    contact.hears({ intent: 'question' });
    expect(contact.state.outgoing.at(-1)?.content).toMatchObject({
      utterance: { say: 'noted', then: { say: 'booking_stands', start } },
    });
  });
});

describe('by when an answer was promised', () => {
  function promised(): ContactInHand {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'human' });
    const answerBy = contact.now + 33 * HOUR;
    const result = {
      result: 'sent',
      wamid: 'wamid.human',
      text: 'words',
      at: contact.now,
      answerBy,
    } as const;
    contact.take({ fact: 'send_ended', message: contact.sending(), result });
    return contact;
  }

  it('nothing is said in place of the person', () => {
    const contact = promised();
    contact.pass(32 * HOUR);
    expect(contact.saying()).toEqual([]);
    expect(contact.state.handover).not.toBeNull();
    contact.pass(2 * HOUR);
    expect(contact.state.handover).toBeNull();
  });

  it('what stands in for words that pass no more is not repeated by the next follow-up', () => {
    const contact = promised();
    const said: string[] = [];
    for (let hours = 0; hours < 10 * 24; hours += 1) {
      contact.pass(HOUR);
      if (contact.state.outgoing.length === 0) continue;
      said.push(...contact.saying());
      contact.sent();
      contact.status('delivered');
    }
    expect(said).toEqual(['follow_up', 'last_follow_up']);
  });
});
