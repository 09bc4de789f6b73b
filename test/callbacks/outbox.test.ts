import { describe, expect, it } from 'vitest';
import { attributesOf } from '../../src/domain/contact/shown/attributes.js';
import { outboxDeadline } from '../../src/domain/contact/callbacks/outbox.js';
import type { Delivery } from '../../src/domain/contact/decision.js';
import type { OutboxEntry } from '../../src/domain/contact/state.js';
import { currentDetails } from '../../src/domain/contact/shown/view.js';
import type { ResendRequest } from '../../src/domain/callbacks.js';
import { ContactInHand } from '../contact/support.js';
import { DAY, HOUR, MINUTE, SECOND } from './support.js';

/** A contact with so many callbacks that wait, of a number that cannot be one. */
function waitingFor(callbacks: number, index = 0): ContactInHand {
  const contact = new ContactInHand(`raw-${String(index).padStart(24, '0')}`);
  for (let count = 0; count < callbacks; count += 1) {
    contact.post({ crm_contact_id: 'CRM_1' }, { inline: { count } });
  }
  return contact;
}
function head({ state }: ContactInHand): OutboxEntry {
  const [entry] = state.outbox.waiting;
  if (!entry) throw new Error('nothing waits');
  return entry;
}
/** Answers the attempt that is due with this, and says how long the next one waits. */
function waitAfter(contact: ContactInHand, httpStatus: number, retryAfterMs: number | null = null): number {
  const { now } = contact;
  contact.answered(head(contact).webhookId, httpStatus, retryAfterMs);
  return head(contact).nextAttemptAt - now;
}
/** Fails so often that it is given up. */
function giveUp(contact: ContactInHand, httpStatus: number): void {
  const { webhookId } = head(contact);
  for (let tries = 0; tries < 20; tries += 1) {
    const entry = contact.state.outbox.waiting.find((waiting) => waiting.webhookId === webhookId);
    if (!entry) return;
    contact.pass(Math.max(0, entry.nextAttemptAt - contact.now));
    contact.answered(webhookId, httpStatus);
  }
}
function ask(contact: ContactInHand, request: ResendRequest) {
  return contact.take({ fact: 'resend_asked', request });
}
const missed = (since: number | null = null): ResendRequest => ({
  what: 'missed',
  since,
  urgency: 'now',
  spreadMs: 0,
});

describe('a callback that is given up while it is being sent', () => {
  function givenUpWhileSent(): { contact: ContactInHand; webhookId: string } {
    const contact = waitingFor(2);
    const { webhookId } = head(contact);
    expect(contact.take({ fact: 'callback_given_up', webhookId })).toEqual([]);
    return { contact, webhookId };
  }

  it('keeps its place, and is delivered if it was taken all the same', () => {
    const { contact, webhookId } = givenUpWhileSent();
    const [next] = contact.answered(webhookId, 200);
    expect(contact.state.outbox.done).toMatchObject([{ webhookId, end: 'delivered' }]);
    expect(next).toMatchObject({ do: 'deliver_callback' });
  });

  it('is not sent again once it was refused', () => {
    const { contact, webhookId } = givenUpWhileSent();
    contact.answered(webhookId, 500);
    expect(contact.state.outbox.done).toMatchObject([{ webhookId, end: 'given_up' }]);
  });

  it('is not sent again once its attempt was lost', () => {
    const { contact, webhookId } = givenUpWhileSent();
    const command = { do: 'deliver_callback', webhookId } as const;
    contact.take({ fact: 'command_failed', command, error: 'lost', cancelled: false, lost: true });
    expect(contact.state.outbox.done).toMatchObject([{ webhookId, end: 'given_up' }]);
  });
});

describe('a callback that fails on our side, and not on the client’s', () => {
  function failed(contact: ContactInHand): OutboxEntry {
    const entry = head(contact);
    const command = { do: 'deliver_callback', webhookId: entry.webhookId } as const;
    contact.take({ fact: 'command_failed', command, error: 'the body is gone', cancelled: false });
    return entry;
  }

  it('is shown to operators with the error, wherever callbacks that fail are found', () => {
    const contact = waitingFor(1);
    failed(contact);
    expect(attributesOf(contact.state).callbackFailing).toBe(true);
    expect(currentDetails(contact.state, contact.now)).toContain('the body is gone');
  });

  it('says so no longer once it got through', () => {
    const contact = waitingFor(1);
    const { webhookId } = failed(contact);
    contact.pass(MINUTE);
    contact.answered(webhookId, 200);
    expect(attributesOf(contact.state).callbackFailing).toBe(false);
  });
});

describe('progress that is under way when an outcome comes', () => {
  const crm = { crm_contact_id: 'CRM_1' };
  function overtaken(): { contact: ContactInHand; webhookId: string } {
    const contact = new ContactInHand();
    contact.post(crm);
    contact.prepared();
    contact.sent();
    contact.status('delivered');
    const { webhookId, status } = head(contact);
    expect(status).toBe('FIRST_MESSAGE_DELIVERED');
    contact.hears({ intent: 'not_interested' });
    return { contact, webhookId };
  }

  it.each<[string, Delivery]>([
    ['is held back', { result: 'held', reason: 'the endpoint rests', retryInMs: HOUR }],
    ['finds the endpoint busy', { result: 'busy', retryInMs: HOUR }],
  ])('gives way to it where it %s', (_, delivery) => {
    const { contact, webhookId } = overtaken();
    const commands = contact.take({ fact: 'callback_attempted', webhookId, delivery });
    expect(contact.state.outbox.done.at(-1)).toMatchObject({ webhookId, end: 'superseded' });
    expect(commands).toEqual([{ do: 'deliver_callback', webhookId: head(contact).webhookId }]);
    expect(head(contact).status).toBe('NO_OUTCOME');
  });

  it('gives way to it where its attempt fails on our side', () => {
    const { contact, webhookId } = overtaken();
    const command = { do: 'deliver_callback', webhookId } as const;
    contact.take({ fact: 'command_failed', command, error: 'the body is gone', cancelled: false });
    expect(contact.state.outbox.done.at(-1)).toMatchObject({ webhookId, end: 'superseded' });
  });
});

describe('the schedule of a callback (C-21, T8)', () => {
  it('is at once, 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h: three days and a little', () => {
    const hours = [2, 5, 10, 14, 20, 24].map((count) => count * HOUR);
    const contact = waitingFor(1);
    const { webhookId } = head(contact);
    for (const planned of [5 * SECOND, 5 * MINUTE, 30 * MINUTE, ...hours]) {
      const wait = waitAfter(contact, 500);
      expect(wait / planned).toBeGreaterThanOrEqual(0.9);
      expect(wait / planned).toBeLessThanOrEqual(1.1);
      const [command] = contact.pass(wait);
      expect(command).toEqual({ do: 'deliver_callback', webhookId });
    }
    contact.answered(webhookId, 500);
    expect(contact.state.outbox.waiting).toEqual([]);
    expect(contact.state.outbox.done[0]).toMatchObject({ end: 'given_up', tries: 10 });
    expect(contact.state.outbox.done[0]?.attempts).toHaveLength(10);
  });

  it('is not the same for all contacts, so that they do not come together', () => {
    const waits = Array.from({ length: 50 }, (_, index) => {
      const contact = waitingFor(1, index);
      head(contact).webhookId = `msg_${index}`;
      return waitAfter(contact, 503);
    });
    expect(new Set(waits).size).toBeGreaterThan(30);
  });

  it.each([
    ['longer than planned', 2 * HOUR, 2 * HOUR],
    ['longer than a day', 9 * DAY, DAY],
  ])('waits as Retry-After asks: %s', (_, asked, wait) => {
    expect(waitAfter(waitingFor(1), 503, asked)).toBe(wait);
  });

  it('is not hurried by Retry-After', () => {
    expect(waitAfter(waitingFor(1), 503, 1)).toBeGreaterThan(4 * SECOND);
  });

  it.each([[400], [401], [404], [422]])('ends after five answers of %i', (status) => {
    const contact = waitingFor(1);
    giveUp(contact, status);
    expect(contact.state.outbox.done[0]).toMatchObject({ end: 'given_up', tries: 5 });
  });

  it.each([[408], [409], [425], [429], [500], [503], [301]])('goes on to its end after %i', (status) => {
    const contact = waitingFor(1);
    giveUp(contact, status);
    expect(contact.state.outbox.done[0]).toMatchObject({ end: 'given_up', tries: 10 });
  });

  it('ends with 410', () => {
    const contact = waitingFor(1);
    contact.answered(head(contact).webhookId, 410);
    expect(contact.state.outbox.done[0]).toMatchObject({ end: 'gone', tries: 1 });
  });

  it.each([
    ['lost with its worker', { lost: true as const }, [1, 2, 4, 8, 15, 15]],
    ['a failure of our own', {}, [5, 10, 20, 40, 80, 160]],
  ])('counts no attempt that was %s, and waits longer each time', (_, how, seconds) => {
    const contact = waitingFor(1);
    const waits = seconds.map(() => {
      const command = { do: 'deliver_callback' as const, webhookId: head(contact).webhookId };
      contact.take({ fact: 'command_failed', command, error: 'timed out', cancelled: false, ...how });
      const wait = head(contact).nextAttemptAt - contact.now;
      contact.pass(wait);
      return wait / SECOND;
    });
    expect(waits).toEqual(seconds);
    expect(head(contact)).toMatchObject({ tries: 0, attempts: [] });
  });

  it('goes on where it was after it was held for the sake of its endpoint', () => {
    const contact = waitingFor(1);
    const { webhookId } = head(contact);
    const delivery = { result: 'held' as const, retryInMs: MINUTE, reason: 'the endpoint fails' };
    contact.take({ fact: 'callback_attempted', webhookId, delivery });
    expect(head(contact)).toMatchObject({ tries: 0, held: 'the endpoint fails' });
    expect(outboxDeadline(contact.state)).toBe(contact.now + MINUTE);
    expect(attributesOf(contact.state).callbackFailing).toBe(true);
    expect(currentDetails(contact.state, contact.now)).toContain('the endpoint fails');
  });
});

describe('what was missed', () => {
  function withMissed(callbacks: number): ContactInHand {
    const contact = waitingFor(callbacks);
    for (let count = 0; count < callbacks; count += 1) giveUp(contact, 422);
    return contact;
  }

  it('is kept with every attempt, found by search and shown in the Temporal UI', () => {
    const { state, now } = withMissed(1);
    expect(attributesOf(state).callbackFailing).toBe(true);
    const details = currentDetails(state, now);
    expect(details).toContain('❌ NOT_REACHABLE: given up');
    expect(details.match(/: 422/g)).toHaveLength(5);
  });

  it('is kept although many others are delivered afterwards', () => {
    const contact = withMissed(1);
    for (let count = 0; count < 30; count += 1) {
      contact.post({}, { inline: { later: count } });
      contact.deliverAll();
    }
    const { done } = contact.state.outbox;
    expect(done.filter(({ end }) => end === 'delivered')).toHaveLength(20);
    expect(done.find(({ end }) => end === 'given_up')?.attempts).toHaveLength(5);
  });

  it('is sent again by its id, with the same body and sequence, on a schedule of its own', () => {
    const contact = withMissed(1);
    const [given] = contact.state.outbox.done;
    const commands = ask(contact, { what: 'one', webhookId: given?.webhookId ?? '' });
    expect(commands).toEqual([{ do: 'deliver_callback', webhookId: given?.webhookId }]);
    const { webhookId, sequence, body, attempts } = given ?? head(contact);
    expect(head(contact)).toMatchObject({ webhookId, sequence, body, attempts, tries: 0, urgency: 'now' });
    giveUp(contact, 422);
    expect(contact.state.outbox.done[0]).toMatchObject({ end: 'given_up', tries: 5 });
  });

  it('is sent again all together, in order', () => {
    const contact = withMissed(3);
    contact.post({}, { inline: { later: true } });
    ask(contact, missed());
    expect(contact.state.outbox.waiting.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4]);
    expect(contact.state.outbox.waiting.filter(({ busy }) => busy)).toHaveLength(1);
    contact.deliverAll();
    expect(attributesOf(contact.state).callbackFailing).toBe(false);
  });

  it('since a time is sent again without what was missed before', () => {
    const contact = withMissed(1);
    contact.pass(DAY);
    const since = contact.now;
    contact.post({}, { inline: { later: true } });
    giveUp(contact, 422);
    ask(contact, missed(since));
    expect(contact.state.outbox.waiting.map(({ sequence }) => sequence)).toEqual([2]);
  });

  it('is not sent again unasked when it is old news: progress after an outcome, a meeting that was moved', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'interested' });
    giveUp(contact, 422);
    contact.booked();
    expect(contact.state.outbox.done.filter(({ end }) => end === 'given_up')).toHaveLength(1);
    ask(contact, missed());
    expect(contact.state.outbox.waiting).toEqual([]);
    const progress = contact.state.outbox.done.find(({ end }) => end === 'given_up');
    ask(contact, { what: 'one', webhookId: progress?.webhookId ?? '' });
    expect(contact.waitingCallbacks()).toEqual(['RESPONSE_RECEIVED']);
  });

  it('is spread over the time that the endpoint asks for, each contact at a moment of its own', () => {
    const moments = Array.from({ length: 40 }, (_, index) => {
      const contact = waitingFor(1, index);
      giveUp(contact, 422);
      ask(contact, { what: 'missed', since: null, urgency: 'in_turn', spreadMs: HOUR });
      return head(contact).nextAttemptAt - contact.now;
    });
    expect(Math.max(...moments)).toBeLessThan(HOUR);
    expect(new Set(moments).size).toBeGreaterThan(30);
  });

  it('never makes a contact too large, whatever its endpoint answers (T4)', () => {
    const contact = waitingFor(30);
    const long = { at: contact.now, httpStatus: 500, excerpt: 'x'.repeat(500), ms: 15_000 };
    for (let count = 0; count < 400 && contact.state.outbox.waiting.length > 0; count += 1) {
      const { webhookId, nextAttemptAt } = head(contact);
      contact.pass(Math.max(0, nextAttemptAt - contact.now));
      const delivery = { result: 'attempted' as const, attempt: long, retryAfterMs: null, stored: null };
      contact.take({ fact: 'callback_attempted', webhookId, delivery });
    }
    expect(contact.state.outbox.done).toHaveLength(20);
    expect(JSON.stringify(contact.state.outbox).length).toBeLessThan(30_000);
    expect(contact.state.outbox.done.at(-1)?.attempts).toHaveLength(10);
  });
});

describe('the order of callbacks (T8)', () => {
  it('a meeting that was moved before it was told is told once, as moved', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'propose_time', at: contact.now + DAY });
    contact.reserved(contact.now + DAY);
    contact.sent();
    contact.answered(head(contact).webhookId, 200);
    waitAfter(contact, 503, HOUR);
    contact.hears({ intent: 'reschedule', at: contact.now + 2 * DAY });
    contact.reserved(contact.now + 2 * DAY);
    expect(contact.waitingCallbacks()).toEqual(['MEETING_BOOKED']);
    expect(contact.state.outbox.done.at(-1)).toMatchObject({ status: 'MEETING_BOOKED', end: 'superseded' });
  });

  it('an outcome does not wait for progress that fails', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'interested' });
    expect(contact.waitingCallbacks()).toEqual(['RESPONSE_RECEIVED']);
    waitAfter(contact, 503);
    contact.hears({ intent: 'opt_out' });
    expect(contact.waitingCallbacks()).toEqual(['OPT_OUT']);
  });
});
