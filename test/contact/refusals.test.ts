import { describe, expect, it } from 'vitest';
import { AFTER } from '../../src/domain/contact/messages/refusals.js';
import type { ErrorClass } from '../../src/domain/whatsapp.js';
import { readMetaError } from '../../src/whatsapp/errors.js';
import { ContactInHand, DAY, HOUR, kinds } from './support.js';

const MINUTE = 60_000;
const WAYS = ['at once', 'as a failed status'] as const;
type Way = (typeof WAYS)[number];

/** WhatsApp refuses the message under way, or takes it and reports later that it failed. */
function fails(contact: ContactInHand, code: number, way: Way) {
  const error = readMetaError({ code, message: 'no' }, way === 'at once' ? 400 : null);
  const message = contact.sending();
  if (way === 'at once') {
    return contact.take({ fact: 'send_ended', message, result: { result: 'refused', error } });
  }
  contact.sent();
  const status = { messageId: message, wamid: 'w', status: 'failed' as const, at: contact.now, error };
  return contact.take({ fact: 'status_received', status });
}
function opening(): ContactInHand {
  const contact = new ContactInHand();
  contact.post({ crm_contact_id: 'CRM_1' });
  contact.prepared();
  return contact;
}
function replying(): ContactInHand {
  const contact = new ContactInHand().contacted();
  contact.hears({ intent: 'interested' });
  return contact;
}
/** How long the one message that waits is held for, in minutes. */
function heldFor({ state: { outgoing }, now }: ContactInHand): number {
  expect(outgoing).toHaveLength(1);
  const state = outgoing[0]?.state;
  return state?.phase === 'held' ? (state.until - now) / MINUTE : 0;
}

const waits: [ErrorClass, number[], from: number, to: number][] = [
  ['transient', [1, 2, 131000, 131016, 133004], 0.25, 0.75],
  ['throughput', [4, 80007, 130429], 1 / 6, 0.5],
  ['pair_pace', [131056], 0.125, 0.375],
  ['maintenance', [131057], 5, 15],
  ['ecosystem', [131049, 130472, 131043], 24 * 60, 30 * 60],
  ['template', [132015, 132016, 132068, 132069], 30, 90],
  ['content', [100, 131008, 131009, 131051, 132000, 132001, 132005, 132007, 132008, 132012], 5, 15],
  ['unknown', [999_999], 30, 90],
  ['quality', [131048, 131064], 2.5, 7.5],
  ['account', [368, 131031, 131042, 131044, 131045, 131037, 133010, 133000, 133016], 2.5, 7.5],
  ['token', [0, 190, 3, 10, 200, 299, 131005], 2.5, 7.5],
];

describe.each(WAYS)('a message that WhatsApp refuses, %s,', (way) => {
  it.each(waits.flatMap(([name, codes, from, to]) => codes.map((code) => [code, name, from, to] as const)))(
    'with %i (%s) is tried again',
    (code, name, from, to) => {
      const contact = opening();
      fails(contact, code, way);
      const minutes = heldFor(contact);
      expect(minutes).toBeGreaterThanOrEqual(from);
      expect(minutes).toBeLessThanOrEqual(to);
      expect(contact.state.outgoing[0]?.state).toMatchObject({ reason: `${name}: ${code} no` });
      expect(contact.state.trouble).toContain(`${code} no`);
      expect(kinds(contact.pass(to * MINUTE))).toEqual(['send']);
    },
  );

  it.each([131048, 131031, 190])('with %i burns no attempt, however often', (code) => {
    const contact = opening();
    for (let time = 0; time < 50; time += 1) {
      fails(contact, code, way);
      contact.pass(8 * MINUTE);
    }
    expect(contact.state.engagement?.outcome).toBeNull();
    expect(contact.state.outgoing[0]).toMatchObject({ state: { phase: 'sending' }, tries: 1 });
    contact.sent();
    contact.status('delivered');
    expect(contact.waitingCallbacks()).toEqual(['FIRST_MESSAGE_DELIVERED']);
  });

  it.each([999_999, 132_000, 131_049])(
    'with %i again and again is given up, shown, and ends in NO_OUTCOME',
    (code) => {
      const contact = opening();
      for (let time = 0; time < 2; time += 1) {
        fails(contact, code, way);
        expect(contact.state.engagement).not.toBeNull();
        contact.pass(4 * DAY);
      }
      fails(contact, code, way);
      expect(contact.state.unsent.at(-1)).toMatchObject({
        what: 'opener',
        reason: expect.stringContaining(`${code}`) as string,
      });
      expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'NO_OUTCOME', reason: 'not_delivered' });
    },
  );

  it('with a passing problem that does not pass is asked for less and less often, and for a week at most', () => {
    const contact = opening();
    let sends = 0;
    while (contact.state.outgoing.length > 0 && sends < 1_000) {
      sends += 1;
      fails(contact, 131_016, way);
      contact.pass(90 * MINUTE);
    }
    expect(sends).toBeGreaterThan(50);
    expect(sends).toBeLessThan(250);
    expect(contact.state.past.at(-1)?.reason).toBe('not_delivered');
  });

  it.each([131_026, 131_021, 131_030, 130_497])('with %i tells NOT_REACHABLE', (code) => {
    const contact = opening();
    fails(contact, code, way);
    expect(contact.waitingCallbacks()).toEqual(['NOT_REACHABLE']);
    expect(contact.state.outgoing).toEqual([]);
  });

  it('because the person stopped marketing tells OPT_OUT, and is the last (131050)', () => {
    const contact = opening();
    fails(contact, 131_050, way);
    expect(contact.deliverAll()).toEqual(['OPT_OUT']);
    contact.post({ crm_deal_id: 'another' });
    expect(contact.state.outgoing).toEqual([]);
  });

  it('for want of a phone number is shown, and not tried again (131062)', () => {
    const contact = opening();
    fails(contact, 131_062, way);
    expect(kinds(contact.pass(30 * DAY))).not.toContain('send');
    expect(contact.state.unsent).toMatchObject([{ reason: 'needs_number: 131062 no' }]);
  });

  it('after 24 hours gives way to a template, once (131047)', () => {
    const contact = replying();
    fails(contact, 131_047, way);
    expect(contact.saying()).toEqual(['follow_up']);
    expect(contact.state.unsent.at(-1)).toMatchObject({ kind: 'reply', reason: 'window_closed: 131047 no' });
    fails(contact, 131_047, way);
    expect(contact.saying()).toEqual([]);
  });
});

describe('a reply that waits', () => {
  const REFUSED = { result: 'refused', error: readMetaError({ code: 131_016, message: 'no' }, 400) } as const;
  const refused = (contact: ContactInHand) =>
    contact.take({ fact: 'send_ended', message: contact.sending(), result: REFUSED });
  const texts = ({ state: { conversation } }: ContactInHand) =>
    conversation.messages.filter(({ direction }) => direction === 'out').map(({ text }) => text);

  it('is tried again before what is said next, so that they arrive in order', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'question', topics: ['price'] });
    refused(contact);
    contact.hears({ intent: 'later' });
    contact.sent('the price');
    contact.sent('until later');
    expect(texts(contact).slice(1)).toEqual(['the price', 'until later']);
  });

  it('is dropped, and shown, once a later one went out', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'question', topics: ['price'] });
    refused(contact);
    contact.hears({ intent: 'later' });
    refused(contact);
    contact.sent('until later');
    expect(contact.state.unsent).toMatchObject([{ kind: 'reply', what: 'offer_call', reason: 'superseded' }]);
    expect(kinds(contact.pass(HOUR))).not.toContain('send');
  });

  it('is dropped when it tells of a meeting that has been moved since', () => {
    const contact = new ContactInHand().contacted();
    const [tuesday, wednesday] = [contact.now + DAY, contact.now + 2 * DAY];
    contact.hears({ intent: 'propose_time', at: tuesday });
    contact.reserved(tuesday);
    refused(contact);
    contact.hears({ intent: 'reschedule', at: wednesday });
    contact.reserved(wednesday);
    refused(contact);
    expect(contact.state.outgoing.map(({ content }) => content)).toEqual([
      { utterance: { say: 'booked', start: wednesday, moved: true }, variant: 1 },
    ]);
  });
});

describe('a failed status', () => {
  it.each([131_048, 131_031, 190])('with %i has the number paused', (code) => {
    expect(kinds(fails(opening(), code, 'as a failed status'))).toEqual(['report_number']);
  });

  it('counts a follow-up as not sent, until it is', () => {
    const contact = new ContactInHand().contacted();
    contact.pass(DAY);
    fails(contact, 131_000, 'as a failed status');
    expect(contact.state.engagement?.cadence).toEqual({ followUpsSent: 0, nextAt: null });
    contact.pass(MINUTE);
    contact.sent();
    expect(contact.state.engagement?.cadence.followUpsSent).toBe(1);
  });

  it('after delivered changes nothing (T11)', () => {
    const contact = opening();
    contact.sent();
    const messageId = contact.lastSent();
    contact.status('delivered');
    const error = readMetaError({ code: 131_000 });
    const status = { messageId, wamid: 'w', status: 'failed' as const, at: contact.now, error };
    contact.take({ fact: 'status_received', status });
    expect([contact.state.outgoing, contact.state.sentLately]).toEqual([[], []]);
  });

  it('told twice sends again once', () => {
    const contact = opening();
    const messageId = contact.sending();
    fails(contact, 131_000, 'as a failed status');
    const error = readMetaError({ code: 131_000 });
    const status = { messageId, wamid: 'w', status: 'failed' as const, at: contact.now, error };
    contact.take({ fact: 'status_received', status });
    expect(contact.state.outgoing).toHaveLength(1);
  });
});

describe('a send that WhatsApp was never asked for', () => {
  /** No worker takes it, or it fails before WhatsApp is asked. */
  function lost(contact: ContactInHand) {
    const command = { do: 'send', message: contact.sending() } as const;
    const error = 'activity ScheduleToStart timeout';
    return contact.take({ fact: 'command_failed', command, error, cancelled: false, lost: true });
  }

  it('waits, burns no attempt, and goes out when it can', () => {
    const contact = opening();
    for (let time = 0; time < 4; time += 1) {
      lost(contact);
      expect(contact.state.conversation.messages).toEqual([]);
      expect(contact.state.trouble).toBe('A message waits: activity ScheduleToStart timeout');
      contact.pass(90 * MINUTE);
    }
    expect(contact.state.outgoing[0]).toMatchObject({ state: { phase: 'sending' }, tries: 1 });
    contact.sent();
    expect(contact.state.conversation.messages).toMatchObject([{ status: 'sent' }]);
  });

  it('is tried again apart from those of other contacts', () => {
    const waits = ['+33612345601', '+33612345602', '+33612345603'].map((number, index) => {
      const contact = new ContactInHand(number);
      for (let post = 0; post <= index; post += 1) contact.post();
      contact.prepared();
      lost(contact);
      return heldFor(contact);
    });
    for (const wait of waits) {
      expect(wait).toBeGreaterThanOrEqual(2.5);
      expect(wait).toBeLessThanOrEqual(7.5);
    }
    expect(new Set(waits).size).toBe(3);
  });

  it('is given up after a week, and shown as not sent', () => {
    const contact = opening();
    for (let time = 0; time < 1_000 && contact.state.outgoing.length > 0; time += 1) {
      lost(contact);
      contact.pass(90 * MINUTE);
    }
    expect(contact.state.conversation.messages).toEqual([]);
    expect(contact.state.unsent).toMatchObject([
      { what: 'opener', reason: 'activity ScheduleToStart timeout' },
    ]);
    expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'NO_OUTCOME', reason: 'not_delivered' });
  });
});

describe('a number that is paused', () => {
  it('lets every message wait, and none of them loses an attempt (T15)', () => {
    const contact = opening();
    for (let time = 0; time < 20; time += 1) {
      const until = contact.now + 5 * MINUTE;
      const result = { result: 'held' as const, until, reason: 'number_paused: token: expired' };
      contact.take({ fact: 'send_ended', message: contact.sending(), result });
      expect(contact.state.trouble).toBe('A message waits: number_paused: token: expired');
      contact.pass(5 * MINUTE);
    }
    expect(contact.state.outgoing[0]).toMatchObject({ state: { phase: 'sending' }, tries: 1 });
  });
});

it('every class of error has its behaviour', () => {
  expect(Object.keys(AFTER).sort()).toEqual(
    [...waits.map(([name]) => name), 'window_closed', 'opted_out', 'unreachable', 'needs_number'].sort(),
  );
});
