import { describe, expect, it } from 'vitest';
import type { Command, Fact } from '../../src/domain/contact/decision.js';
import { understandingContext } from '../../src/domain/contact/conversation/context.js';
import type { ContactState } from '../../src/domain/contact/state.js';
import { archivesOf } from '../../src/storage/archived-messages.js';
import { formPost } from '../forms/form-post.js';
import { ContactInHand, DAY, HOUR, kinds, READY } from './support.js';

const NEW_NUMBER = '+33612349999';

function changed(contact: ContactInHand, number = NEW_NUMBER, at = contact.now): Fact {
  return { fact: 'identity_changed', change: { id: 'wamid.change', at, number, userId: null } };
}

function wrote(id: string): Fact {
  const message = {
    id,
    at: 0,
    type: 'text' as const,
    text: id,
    payload: null,
    profileName: null,
    userId: null,
  };
  return { fact: 'message_received', message };
}

/** What goes over to the new number, and the stub that stays. */
function move(contact: ContactInHand): ContactState {
  const commands = contact.take(changed(contact));
  expect(commands).toContainEqual({ do: 'move_contact', to: NEW_NUMBER });
  const from = structuredClone(contact.state);
  contact.take({ fact: 'handed_over_to_new_number' });
  return from;
}

function arrived(from: ContactState, at = new ContactInHand(NEW_NUMBER)): ContactInHand {
  at.now = Math.max(at.now, from.moved?.at ?? 0);
  at.take({ fact: 'adopted', from });
  return at;
}

describe('a contact whose number changed', () => {
  it('goes on as the contact of the new number, in the middle of its conversation (T1)', () => {
    const old = new ContactInHand().contacted({ crm_contact_id: 'CRM_1', name: 'Anna' });
    const next = arrived(move(old));
    expect(next.state.id.number).toBe(NEW_NUMBER);
    expect(next.state.profile).toMatchObject({ crm_contact_id: 'CRM_1', name: 'Anna' });
    expect(next.state.engagement).toMatchObject({ crmId: 'CRM_1', stage: 'contacting' });
    expect(next.state.moved).toBeNull();
    next.hears({ intent: 'interested' });
    expect(next.waitingCallbacks()).toEqual(['RESPONSE_RECEIVED']);
    expect(next.saying()).toEqual(['question']);
  });

  it('is on one power-dialer list, also when both numbers were on one (S4-28)', () => {
    const listedAt = (contact: ContactInHand): string => {
      const form = formPost(contact.state.id.number, { owner: '1234', powerDialer: 'top' });
      contact.take({ fact: 'form_posted', form });
      contact.take({ fact: 'agent_told', isKnown: true });
      return contact.state.dialer.listing?.key ?? '';
    };
    const [old, at] = [new ContactInHand(), new ContactInHand(NEW_NUMBER)];
    // Once more, so that the two have keys of their own, as in life.
    at.take({ fact: 'unlisted', key: listedAt(at), by: '1234', how: 'taken' });
    const [theirs, own] = [listedAt(old), listedAt(at)];
    const commands = at.take({ fact: 'adopted', from: move(old) });
    expect(commands).toContainEqual({
      do: 'tell_agent',
      agent: '1234',
      news: { news: 'unlisted', key: theirs },
    });
    expect(at.state.dialer.listing?.key).toBe(own);
  });

  it('keeps no more tags and numbers of two contacts than of one', () => {
    const [old, at] = [new ContactInHand(), new ContactInHand(NEW_NUMBER)];
    for (const [contact, country] of [
      [old, '33'],
      [at, '44'],
    ] as const) {
      contact.state.dialer.tags = Array.from({ length: 15 }, (_, index) => `${country}-${index}`);
      contact.state.dialer.otherNumbers = Array.from({ length: 8 }, (_, index) => ({
        number: `+${country}60000000${index}`,
        label: null,
      }));
    }
    at.take({ fact: 'adopted', from: move(old) });
    const { tags, otherNumbers } = at.state.dialer;
    expect([tags.length, otherNumbers.length]).toEqual([20, 10]);
    expect([tags.at(-1), otherNumbers.at(-1)?.number]).toEqual(['44-14', '+44600000007']);
  });

  it('goes on only when it is known to whom of a ring group it is given (S4-24)', () => {
    const old = new ContactInHand();
    const form = formPost(old.state.id.number, { distribute: { ringGroup: '5', to: 'anyone' } });
    old.take({ fact: 'form_posted', form });
    expect(kinds(old.take(changed(old)))).toEqual([]);
    const found = old.take({ fact: 'agents_found', agents: ['7'], request: form.requestId });
    expect(kinds(found)).toEqual(['move_contact']);
    expect(old.state.dialer.owner).toBe('7');
  });

  it('goes on only when the steps of its sequence are planned, and takes them there (S4-31)', () => {
    const old = new ContactInHand();
    const sequence = { id: '4567', others: 'keep' } as const;
    const planning = old.take({ fact: 'form_posted', form: formPost(old.state.id.number, { sequence }) });
    expect(kinds(planning)).toContain('plan_sequence');
    const enrolment = old.state.dialer.enrolment?.id ?? '';
    expect(kinds(old.take(changed(old)))).toEqual([]);
    const steps = [{ at: old.now + HOUR, action: { do: 'tag' as const, tag: 'vip' } }];
    const planned: Fact = { fact: 'sequence_planned', enrolment, plan: { name: 'x', steps } };
    expect(kinds(old.take(planned))).toEqual(['move_contact']);
    const next = arrived(structuredClone(old.state));
    next.pass(HOUR);
    expect(next.state.dialer).toMatchObject({ tags: ['vip'], enrolment: null });
  });

  it('whose sequence could not be planned has it planned under the new one', () => {
    const old = new ContactInHand();
    const sequence = { id: '4567', others: 'keep' } as const;
    const commands = old.take({ fact: 'form_posted', form: formPost(old.state.id.number, { sequence }) });
    const command = commands.find(({ do: what }) => what === 'plan_sequence');
    if (!command) throw new Error('nothing is planned');
    old.take(changed(old));
    const failed: Fact = { fact: 'command_failed', command, error: 'no', cancelled: false };
    expect(kinds(old.take(failed))).toEqual(['move_contact']);
    expect(kinds(arrived(structuredClone(old.state)).pass(60_000))).toContain('plan_sequence');
  });

  it('with a meeting beyond the sending hours that are known asks for them under the new one', () => {
    const old = new ContactInHand().contacted();
    const days = (count: number) =>
      Array.from({ length: count }, (_, day) => {
        const from = old.now + day * DAY;
        return { from, to: from + 10 * HOUR };
      });
    old.state.sendWindows = days(12);
    const start = old.now + 13 * DAY + HOUR / 2;
    old.hears({ intent: 'propose_time', at: start });
    const command = old.reserved(start).find(({ do: what }) => what === 'compute_windows');
    if (!command) throw new Error('the hours were not asked for');
    old.sent();
    old.deliverAll();
    old.take({ fact: 'command_failed', command, error: 'no', cancelled: false });
    const known = days(20);
    const next = arrived(move(old));
    expect(kinds(old.pass(DAY))).not.toContain('compute_windows');
    expect(kinds(next.pass(60_000))).toContain('compute_windows');
    next.take({ fact: 'windows_computed', windows: known });
    expect(next.state.engagement?.reminders).toEqual([known[12]!.to - 60_000]);
    expect(kinds(next.pass(HOUR))).not.toContain('compute_windows');
  });

  it('leaves nothing of the person under the old one but where they went', () => {
    const old = new ContactInHand().contacted({ crm_contact_id: 'CRM_1', name: 'Anna' });
    move(old);
    expect(JSON.stringify(old.state)).not.toMatch(/Anna|CRM_1|words/);
    expect(old.state.moved).toMatchObject({ to: NEW_NUMBER, phase: 'forwarding' });
    expect(kinds(old.pass(30 * DAY))).toEqual([]);
  });

  it('passes on what still comes under the old number: messages, statuses and posts', () => {
    const old = new ContactInHand().contacted();
    move(old);
    expect(kinds(old.take(wrote('wamid.1')))).toEqual(['forward']);
    old.take({ fact: 'forwarded' });
    const [forward] = old.post({ crm_contact_id: 'CRM_2' });
    expect(forward).toMatchObject({ do: 'forward', to: NEW_NUMBER, news: [{ fact: 'lead_posted' }] });
  });

  it('passes on what people command meanwhile', () => {
    const old = new ContactInHand();
    old.post();
    old.prepared();
    old.take(changed(old));
    const commanded: Fact = {
      fact: 'commanded',
      command: { command: 'do_not_contact' },
      by: 'paul',
      id: 'c1',
    };
    expect(kinds(old.take(commanded))).toEqual([]);
    old.sent();
    const from = structuredClone(old.state);
    const news = { do: 'forward', to: NEW_NUMBER, news: [commanded] };
    expect(old.take({ fact: 'handed_over_to_new_number' })).toContainEqual(news);
    const next = arrived(from);
    next.take(commanded);
    expect(next.state.suppression).toMatchObject({ kind: 'opt_out' });
    expect(next.state.audit).toMatchObject([{ by: 'paul', did: 'do not contact' }]);
  });

  it('passes it on one after the other, and again when that failed', () => {
    const old = new ContactInHand().contacted();
    move(old);
    const [command] = old.take(wrote('wamid.1'));
    if (!command) throw new Error('nothing was passed on');
    expect(old.take(wrote('wamid.2'))).toEqual([]);
    old.take({ fact: 'command_failed', command, error: 'no', cancelled: false });
    const both = [wrote('wamid.1'), wrote('wamid.2')];
    expect(old.pass(60_000)).toEqual([{ do: 'forward', to: NEW_NUMBER, news: both }]);
    old.take({ fact: 'forwarded' });
    expect(kinds(old.take(wrote('wamid.3')))).toEqual(['forward']);
  });

  it('lets what is under way end first, and keeps what comes meanwhile', () => {
    const old = new ContactInHand();
    old.post();
    old.prepared();
    expect(kinds(old.take(changed(old)))).toEqual([]);
    expect(kinds(old.take(wrote('wamid.1')))).toEqual([]);
    expect(kinds(old.sent())).toEqual(['move_contact']);
    expect(old.state.conversation.messages).toHaveLength(1);
    expect(kinds(old.take({ fact: 'handed_over_to_new_number' }))).toEqual(['forward']);
  });

  it('is handed over again when that failed', () => {
    const old = new ContactInHand().contacted();
    const [command] = old.take(changed(old));
    if (!command) throw new Error('nothing was handed over');
    old.take({ fact: 'command_failed', command, error: 'no', cancelled: false });
    expect(kinds(old.pass(60_000))).toEqual(['move_contact']);
    expect(old.state.engagement).not.toBeNull();
  });

  it('keeps its meeting, and the callbacks that wait with their ids', () => {
    const old = new ContactInHand().contacted();
    old.booked();
    old.hears({ intent: 'cancel' });
    const waiting = () => old.state.outbox.waiting.map(({ webhookId }) => webhookId);
    const head = old.state.outbox.waiting[0]?.webhookId ?? '';
    old.sent();
    old.answered(head, 500);
    const before = waiting();
    expect(before).toHaveLength(1);
    const next = arrived(move(old));
    expect(next.state.outbox.waiting.map(({ webhookId }) => webhookId)).toEqual(before);
    expect(next.state.outbox.sequence).toBeGreaterThan(1);
  });

  it('keeps the callbacks that were missed under the old number, however many arrived under the new one', () => {
    const old = new ContactInHand().contacted();
    const [delivered] = old.state.outbox.done;
    if (!delivered) throw new Error('nothing was delivered');
    old.state.outbox.done = [{ ...delivered, webhookId: 'missed', end: 'given_up', at: 1 }];
    const from = move(old);
    const next = new ContactInHand(NEW_NUMBER);
    next.state.outbox.done = Array.from({ length: 20 }, (_, index) => ({
      ...delivered,
      webhookId: `n${index}`,
      at: 2 + index,
    }));
    arrived(from, next);
    expect(next.state.outbox.done.map(({ webhookId }) => webhookId)).toContain('missed');
  });

  it('has a meeting that its calendar knows by the old number', () => {
    const next = arrived(move(new ContactInHand().contacted().booked()));
    expect(next.state.booking).toMatchObject({ uid: 'uid', bookedAs: 'contact:alvio:test:+33612345678' });
  });

  it('may take back the meeting that was called off under the old one', () => {
    const old = new ContactInHand().contacted().booked();
    const { start, end } = old.state.booking ?? { start: 0, end: 0 };
    old.hears({ intent: 'cancel' });
    old.sent();
    old.deliverAll();
    const next = arrived(move(old));
    expect(understandingContext(next.state, next.now).calledOff).toEqual({ start, end });
  });

  it('knows where its meeting was moved from', () => {
    const old = new ContactInHand().contacted().booked();
    const { start, end } = old.state.booking ?? { start: 0, end: 0 };
    old.booked(start + HOUR);
    const next = arrived(move(old));
    expect(next.state.booking?.start).toBe(start + HOUR);
    expect(understandingContext(next.state, next.now).movedFrom).toEqual({ start, end });
  });

  it('knows when it was last told, greeted and let down', () => {
    const old = new ContactInHand().contacted();
    Object.assign(old.state.conversation, { greetedAt: 5, letDownAt: 7, toldWhenAt: 9, clock: 'Asia/Tokyo' });
    const at = new ContactInHand(NEW_NUMBER);
    Object.assign(at.state.conversation, { greetedAt: 6 });
    const { conversation } = arrived(move(old), at).state;
    expect(conversation).toMatchObject({ greetedAt: 6, letDownAt: 7, toldWhenAt: 9, clock: 'Asia/Tokyo' });
  });

  it('brings its user ids along', () => {
    const old = new ContactInHand().contacted();
    old.state.userIds = ['FR.1'];
    const next = arrived(move(old));
    expect(next.commands).toContainEqual({ do: 'bind_alias', userId: 'FR.1' });
  });

  it('is opted out under the new number too, and remembered there (T3)', () => {
    const old = new ContactInHand().contacted();
    old.hears({ intent: 'opt_out' });
    old.sent();
    old.deliverAll();
    const next = arrived(move(old));
    expect(next.state.suppression).toMatchObject({ kind: 'opt_out' });
    expect(next.commands).toContainEqual({ do: 'change_suppression', suppressed: true, at: next.now });
  });

  it('that only changes its spelling stays', () => {
    const contact = new ContactInHand().contacted();
    contact.take(changed(contact, contact.state.id.number));
    expect(contact.state.moved).toBeNull();
  });

  it('and back is the first contact again, which a late notice of the first change does not move', () => {
    const first = new ContactInHand().contacted({ name: 'Anna' });
    const second = arrived(move(first));
    second.now += DAY;
    second.take(changed(second, first.state.id.number));
    arrived(structuredClone(second.state), first);
    expect(first.state.moved).toBeNull();
    expect(first.state.profile.name).toBe('Anna');
    first.take(changed(first, NEW_NUMBER, first.now - 2 * DAY));
    expect(first.state.moved).toBeNull();
  });
});

describe('a number that was already known when its person arrives there', () => {
  const ref = (name: string) => ({ ref: name, sha256: name, bytes: 1 });
  const archiving = (commands: Command[]) => commands.find(({ do: what }) => what === 'archive');

  it('has the older messages of both, in one archive', () => {
    const [old, next] = [new ContactInHand().contacted(), new ContactInHand(NEW_NUMBER).contacted()];
    old.state.conversation.archive = ref('theirs');
    next.state.conversation.archive = ref('own');
    const commands = next.take({ fact: 'adopted', from: move(old) });
    expect(archiving(commands)).toEqual({ do: 'archive', messages: [], also: [ref('theirs')] });
    expect(archivesOf(next.state.conversation)).toEqual([ref('own'), ref('theirs')]);
    next.take({ fact: 'archived', messages: [], archive: ref('both'), also: [ref('theirs')] });
    expect(archivesOf(next.state.conversation)).toEqual([ref('both')]);
    expect(archiving(next.pass(HOUR))).toBeUndefined();
  });

  it('has them also where some were just being archived there', () => {
    const [old, next] = [new ContactInHand().contacted(), new ContactInHand(NEW_NUMBER).contacted()];
    old.state.conversation.archive = ref('theirs');
    next.state.conversation.archiving = true;
    expect(archiving(next.take({ fact: 'adopted', from: move(old) }))).toBeUndefined();
    const then = next.take({ fact: 'archived', messages: [], archive: ref('own') });
    expect(archiving(then)).toEqual({ do: 'archive', messages: [], also: [ref('theirs')] });
    expect(next.state.conversation.archive).toEqual(ref('own'));
  });

  it('has the meeting that stands there, and where that was moved from', () => {
    const [old, next] = [new ContactInHand().contacted(), new ContactInHand(NEW_NUMBER).contacted().booked()];
    old.state.calledOff = { start: old.now + DAY, end: old.now + DAY + HOUR };
    old.state.movedFrom = old.state.calledOff;
    arrived(move(old), next);
    expect(next.state).not.toHaveProperty('movedFrom');
    expect(next.state).not.toHaveProperty('calledOff');
  });

  it('who had just written gets one conversation, and one engagement', () => {
    const old = new ContactInHand().contacted({ crm_contact_id: 'CRM_1', source: 'facebook' });
    const next = new ContactInHand(NEW_NUMBER);
    next.now = old.now + 1_000;
    next.take(wrote('wamid.new'));
    next.prepared();
    arrived(move(old), next);
    expect(next.state.engagement).toMatchObject({ crmId: 'CRM_1', openedBy: 'first_post' });
    expect(next.state.engagement?.progress.responded).toBe(true);
    expect(next.state.conversation.messages.map(({ direction }) => direction)).toEqual(['out', 'in']);
    expect(next.waitingCallbacks()).toEqual(['RESPONSE_RECEIVED']);
    expect(next.state.profile.source).toBe('facebook');
    expect(next.state.measured).toHaveLength(1);
  });

  it('whom a post had named goes on with the older engagement; the other ends and is told', () => {
    const old = new ContactInHand().contacted({ crm_contact_id: 'CRM_1' });
    const next = new ContactInHand(NEW_NUMBER).contacted({ crm_contact_id: 'CRM_2' });
    arrived(move(old), next);
    expect(next.state.engagement?.crmId).toBe('CRM_1');
    expect(next.state.past).toMatchObject([
      { crmId: 'CRM_2', outcome: 'NO_OUTCOME', reason: 'number_changed' },
    ]);
    expect(next.waitingCallbacks()).toEqual(['NO_OUTCOME']);
    expect(next.state.profile.crm_contact_id).toBe('CRM_2');
  });

  it('who has a meeting there keeps it', () => {
    const old = new ContactInHand().contacted({ crm_contact_id: 'CRM_1' });
    const next = new ContactInHand(NEW_NUMBER).contacted({ crm_contact_id: 'CRM_2' }).booked();
    arrived(move(old), next);
    expect(next.state.engagement?.crmId).toBe('CRM_2');
    expect(next.state.booking).not.toBeNull();
    expect(next.state.past).toMatchObject([{ crmId: 'CRM_1' }]);
    expect(next.state.setup?.playbook.hash).toBe(READY.playbook.hash);
  });

  it('who opted out there stays opted out, and what ran at the old number ends', () => {
    const old = new ContactInHand().contacted({ crm_contact_id: 'CRM_1' });
    const next = new ContactInHand(NEW_NUMBER).contacted({ crm_contact_id: 'CRM_2' });
    next.hears({ intent: 'opt_out' });
    next.sent();
    next.deliverAll();
    arrived(move(old), next);
    expect(next.state.suppression).toMatchObject({ kind: 'opt_out' });
    expect(next.state.engagement).toBeNull();
    expect(next.waitingCallbacks()).toEqual(['OPT_OUT']);
  });
});
