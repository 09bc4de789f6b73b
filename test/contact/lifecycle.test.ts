import { describe, expect, it } from 'vitest';
import type { LifecycleStage } from '../../src/domain/lead.js';
import { ContactInHand, DAY, HOUR, kinds, PLAYBOOK, READY } from './support.js';

const REENGAGING = {
  ...READY,
  playbook: { ...PLAYBOOK, reengageAfter: 10 * DAY, templates: ['opener' as const, 'reengagement' as const] },
};

describe('a customer', () => {
  it('is answered from the support part of the playbook, and asked no sales question (S0-01, S0-02, S0-08, S0-29)', () => {
    const contact = new ContactInHand().contacted();
    contact.post({ lifecycle_stage: 'customer' });
    contact.deliverAll();
    contact.hears({ intent: 'question', topics: ['invoice'] });
    expect(contact.state.outgoing[0]?.content).toEqual({
      utterance: { say: 'answer', topics: ['invoice'], then: null, support: true },
    });
  });

  it('who asks anything else waits for a person, and operators see it', () => {
    const contact = new ContactInHand().contacted();
    contact.post({ lifecycle_stage: 'customer' });
    contact.deliverAll();
    contact.hears({ intent: 'other' });
    expect(contact.saying()).toEqual(['support']);
    expect(contact.state.handover?.cause).toBe('customer_waits');
  });

  it('can still move the meeting that was booked before (A-28)', () => {
    const contact = new ContactInHand().contacted().booked();
    contact.post({ lifecycle_stage: 'customer' });
    expect(kinds(contact.hears({ intent: 'reschedule', at: contact.now + 2 * DAY }))).toEqual(['reserve']);
    contact.reserved(contact.now + 2 * DAY);
    contact.sent();
    contact.hears({ intent: 'other' });
    expect(contact.saying()).toEqual(['support']);
  });
});

describe('a former customer', () => {
  it('is not written to, unless the playbook wants it (S0-09)', () => {
    const contact = new ContactInHand().contacted();
    contact.post({ lifecycle_stage: 'churned' });
    contact.deliverAll();
    expect(kinds(contact.pass(365 * DAY))).toEqual([]);
  });

  it('is written to once more after the time the playbook says, by its own template, and once only', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared(REENGAGING);
    contact.sent();
    contact.status('delivered');
    contact.post({ lifecycle_stage: 'churned' });
    contact.deliverAll();
    expect(kinds(contact.pass(10 * DAY - HOUR))).toEqual([]);
    expect(kinds(contact.pass(HOUR))).toEqual(['prepare']);
    contact.prepared(REENGAGING);
    expect(contact.saying()).toEqual(['reengagement']);
    contact.sent();
    contact.hears({ intent: 'not_interested' });
    contact.sent();
    contact.post({ lifecycle_stage: 'customer' });
    contact.post({ lifecycle_stage: 'churned' });
    contact.deliverAll();
    expect(kinds(contact.pass(365 * DAY))).toEqual([]);
  });

  it('who is a customer again before that is left alone', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared(REENGAGING);
    contact.sent();
    contact.post({ lifecycle_stage: 'churned' });
    contact.pass(DAY);
    contact.post({ lifecycle_stage: 'customer' });
    contact.deliverAll();
    expect(kinds(contact.pass(30 * DAY))).toEqual([]);
  });

  it('who is a lead again is engaged by the re-engagement template (S0-35)', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared(REENGAGING);
    contact.sent();
    contact.post({ lifecycle_stage: 'churned' });
    contact.post({ lifecycle_stage: 'lead' });
    contact.prepared(REENGAGING);
    expect(contact.state.engagement?.openedBy).toBe('back_to_lead');
    expect(contact.saying()).toEqual(['reengagement']);
  });
});

describe('the stage', () => {
  it('goes from any to any, as often as needed, each change once in the history (S0-22, S0-30, S0-35, S0-36)', () => {
    const contact = new ContactInHand();
    const stages: LifecycleStage[] = [
      'lead',
      'customer',
      'customer',
      'churned',
      'lead',
      'churned',
      'customer',
      'lead',
    ];
    for (const stage of stages) contact.post({ lifecycle_stage: stage });
    expect(contact.state.lifecycle.history.map(({ stage }) => stage)).toEqual([
      'customer',
      'churned',
      'lead',
      'churned',
      'customer',
      'lead',
    ]);
  });
});

describe('a routing rule', () => {
  it('is remembered with the engagement it routed, and its tags with the contact', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared({ ...READY, route: { rule: 'vip', priority: 'high', tags: ['vip'], assignee: null } });
    expect(contact.state.engagement).toMatchObject({ route: 'vip', priority: 'high' });
    expect(contact.state.tags).toEqual(['vip']);
  });

  it('is not looked at for somebody whom a test environment does not write to; operators see why', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared({ ready: false, reason: 'not_a_test_recipient' });
    expect(contact.state.past.at(-1)).toMatchObject({
      outcome: 'NO_OUTCOME',
      reason: 'not_a_test_recipient',
    });
    expect(contact.state.trouble).toContain('test_recipients');
    expect(contact.state.outgoing).toEqual([]);
  });

  it('that says not to contact ends the engagement, and nothing is sent', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared({ ready: false, reason: 'do_not_contact', rule: 'competitors' });
    expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'NO_OUTCOME', reason: 'do_not_contact' });
    expect(contact.state.outgoing).toEqual([]);
  });
});
