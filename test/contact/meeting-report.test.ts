import { describe, expect, it } from 'vitest';
import { ContactInHand, DAY, HOUR, kinds, PLAYBOOK, READY } from './support.js';

/** A meeting was booked and confirmed at its reminder, and its time has come and gone. */
function met(): ContactInHand {
  const contact = new ContactInHand().contacted().booked();
  contact.pass(DAY - HOUR);
  contact.sent();
  contact.hears({ intent: 'confirm' });
  contact.sent();
  contact.pass(2 * HOUR);
  return contact;
}
const withTemplate = {
  ...READY,
  playbook: { ...PLAYBOOK, templates: [...PLAYBOOK.templates, 'no_show' as const] },
};

describe('a meeting to which nobody came', () => {
  it('told by the CRM leads to one message that asks for another time', () => {
    const contact = met();
    contact.post({ meeting_status: 'no_show' });
    contact.prepared();
    expect(contact.saying()).toEqual(['no_show']);
    expect(contact.state.engagement).toMatchObject({ openedBy: 'no_show', stage: 'booking' });
    expect(contact.state.openings).toHaveLength(1);
  });

  it('told twice leads to nothing more', () => {
    const contact = met();
    contact.post({ meeting_status: 'no_show' });
    contact.prepared();
    contact.sent();
    expect(kinds(contact.post({ meeting_status: 'no_show' }))).toEqual([]);
  });

  it('leads to the template when the prospect has not written within a day', () => {
    const contact = met();
    contact.pass(2 * DAY);
    contact.post({ meeting_status: 'no_show' });
    contact.prepared(withTemplate);
    expect(contact.saying()).toEqual(['no_show']);
    expect(contact.state.outgoing[0]?.content).toEqual({ template: 'no_show' });
  });

  it('is left to a person when there is no template for it', () => {
    const contact = met();
    contact.pass(2 * DAY);
    contact.post({ meeting_status: 'no_show' });
    contact.prepared();
    expect(contact.waitingCallbacks()).toEqual(['NO_OUTCOME']);
    expect(contact.state.followUpDue).toBe(contact.now + DAY);
  });

  it('can be told while the meeting should still last', () => {
    const contact = new ContactInHand().contacted().booked();
    contact.pass(DAY - HOUR);
    contact.sent();
    contact.pass(HOUR + 10 * 60_000);
    contact.post({ meeting_status: 'no_show' });
    expect(contact.state.booking).toBeNull();
    expect(contact.state.engagement?.openedBy).toBe('no_show');
  });
});

describe('a report of a meeting', () => {
  it('that was held is measured, and nobody is written to', () => {
    const contact = met();
    expect(kinds(contact.post({ meeting_status: 'held' }))).toEqual([]);
    expect(contact.state.measured.at(-1)?.heldAt).toBe(contact.now);
    expect(contact.state.engagement).toBeNull();
  });

  it('that has not begun is no report: the post goes its usual way', () => {
    const contact = new ContactInHand().contacted().booked();
    contact.post({ meeting_status: 'no_show' });
    expect(contact.state.booking).not.toBeNull();
    expect(contact.state.posts.at(-1)?.line).toContain('a meeting is booked');
  });
});
