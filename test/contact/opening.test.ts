import { describe, expect, it } from 'vitest';
import type { Intent, Understanding } from '../../src/domain/language.js';
import { NO_WISH } from '../../src/domain/language.js';
import type { PayloadBody } from '../../src/domain/lead.js';
import { ContactInHand, DAY, kinds, PLAYBOOK, READY } from './support.js';

const lastLine = (contact: ContactInHand): string => contact.state.posts.at(-1)?.line ?? '';

describe('what opens an engagement', () => {
  it('is the first post about a lead (S2-04, S0-07, S0-10)', () => {
    const contact = new ContactInHand();
    expect(kinds(contact.post())).toEqual(['prepare']);
    expect(contact.state.engagement?.openedBy).toBe('first_post');
    expect(lastLine(contact)).toBe('started an engagement (first post)');
  });

  it('is not a second post while one is running: no second opener (A-24)', () => {
    const contact = new ContactInHand().contacted();
    expect(kinds(contact.post({ name: 'Jane' }))).toEqual([]);
    expect(contact.state.profile.name).toBe('Jane');
    expect(lastLine(contact)).toContain('an engagement is running');
  });

  it('is not a first post as customer or churned (S0-08)', () => {
    for (const stage of ['customer', 'churned'] as const) {
      const contact = new ContactInHand();
      expect(kinds(contact.post({ lifecycle_stage: stage }))).toEqual([]);
      expect(contact.state.lifecycle.stage).toBe(stage);
    }
  });

  it('is a new deal, or the stage back to lead, after an outcome (A-25, S0-30)', () => {
    const withDeal = new ContactInHand().contacted({ crm_deal_id: 'deal-1' });
    withDeal.hears({ intent: 'not_interested' });
    withDeal.post({ crm_deal_id: 'deal-2' });
    expect(withDeal.state.engagement?.openedBy).toBe('new_deal');

    const reopened = new ContactInHand().contacted();
    reopened.post({ lifecycle_stage: 'customer' });
    reopened.post({ lifecycle_stage: 'lead' });
    expect(reopened.state.engagement?.openedBy).toBe('back_to_lead');
  });

  it('is the same lead sent again once the cool-down has passed, and no sooner', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'not_interested' });
    contact.post({ crm_contact_id: 'CRM_1' });
    expect(lastLine(contact)).toContain('ended too recently');
    contact.pass(PLAYBOOK.coolDown.noOutcome);
    contact.post({ crm_contact_id: 'CRM_1' });
    expect(contact.state.engagement?.openedBy).toBe('sent_again');
  });

  it('is not an edit, however long after', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'not_interested' });
    contact.pass(300 * DAY);
    contact.post({ email: 'new@example.com' });
    expect(contact.state.engagement).toBeNull();
    expect(lastLine(contact)).toContain('only edits');
  });

  it('is a large lead sent again, as a small one is; an edit of what is stored is none (T4)', () => {
    const lead = { stored: { ref: 'alvio/test/a', sha256: 'a', bytes: 20_000 } };
    const edit = { inline: { custom: { budget: 100 } } };
    const since = (posts: PayloadBody[]): ContactInHand => {
      const contact = new ContactInHand();
      contact.post({ crm_contact_id: 'CRM_1' }, lead);
      contact.prepared();
      contact.sent();
      contact.take({ fact: 'payload_merged', payload: lead, posts: 1 });
      contact.hears({ intent: 'not_interested' });
      contact.pass(PLAYBOOK.coolDown.noOutcome);
      for (const body of posts) contact.post({ crm_contact_id: 'CRM_1' }, body);
      return contact;
    };
    expect(lastLine(since([lead]))).toBe('started an engagement (sent again)');
    expect(lastLine(since([{ stored: { ...lead.stored, ref: 'alvio/test/b', sha256: 'b' } }]))).toContain(
      'updated the contact; no engagement: the post only edits',
    );
    expect(lastLine(since([edit]))).toContain('updated the contact; no engagement: the post only edits');
    // Back to what it was is an edit as well.
    const undone = { inline: { custom: { budget: null } } };
    expect(lastLine(since([edit, undone, edit]))).toContain('only edits');
  });

  it('never is a third within 30 days, whatever is posted', () => {
    const contact = new ContactInHand().contacted({ crm_deal_id: 'deal-1' });
    contact.hears({ intent: 'not_interested' });
    contact.post({ crm_deal_id: 'deal-2' });
    contact.prepared();
    contact.sent();
    contact.hears({ intent: 'not_interested' });
    contact.post({ crm_deal_id: 'deal-3' });
    expect(contact.state.engagement).toBeNull();
    expect(lastLine(contact)).toContain('two openers in the last 30 days');
  });

  it('is never a post about someone who opted out: OPT_OUT is told again instead (A-27)', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'opt_out' });
    contact.sent();
    expect(contact.deliverAll()).toContain('OPT_OUT');
    contact.post({ crm_deal_id: 'new', crm_contact_id: 'CRM_2' });
    expect(contact.state.engagement).toBeNull();
    expect(contact.state.outbox.waiting[0]?.body).toEqual({
      inline: { crm_id: 'CRM_2', status: 'OPT_OUT', details: { reason: 'STOP' } },
    });
  });

  it('is never a post about a number that is someone else’s: NOT_REACHABLE is told again instead', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'wrong_number' });
    contact.sent();
    expect(contact.deliverAll()).toContain('NOT_REACHABLE');
    contact.post({ crm_deal_id: 'new', crm_contact_id: 'CRM_2' });
    expect(contact.state.engagement).toBeNull();
    expect(contact.state.outbox.waiting.map(({ body }) => body)).toEqual([
      { inline: { crm_id: 'CRM_2', status: 'NOT_REACHABLE', details: { reason: 'WRONG_NUMBER' } } },
    ]);
  });

  it('is a reply after an outcome: opened by the prospect, without an opener', () => {
    const contact = new ContactInHand().contacted();
    contact.hears({ intent: 'not_interested' });
    contact.sent();
    contact.hears({ intent: 'interested' });
    expect(contact.state.engagement?.openedBy).toBe('prospect');
    contact.prepared();
    expect(contact.saying()).not.toContain('opener');
  });
});

describe('someone who writes while their engagement is set up', () => {
  const failed = { fact: 'command_failed', command: { do: 'prepare' }, error: 'no store' } as const;

  function writing(): ContactInHand {
    const contact = new ContactInHand();
    contact.post();
    writes(contact, 'Who is this?');
    return contact;
  }

  it('is answered rather than written to first', () => {
    const contact = writing();
    contact.prepared();
    expect(contact.saying()).toEqual([]);
    contact.pass(PLAYBOOK.burstWindow);
    contact.understands(meaning('interested'));
    expect(contact.saying()).toEqual(['question']);
  });

  it('is not written to first after a stop, which is read when the set-up is there', () => {
    const contact = writing();
    contact.prepared();
    contact.pass(PLAYBOOK.burstWindow);
    contact.understands(meaning('opt_out'));
    expect(contact.saying()).toEqual(['opt_out_confirmed']);
    expect(contact.deliverAll()).toEqual(['RESPONSE_RECEIVED', 'OPT_OUT']);
  });

  it('is heard saying stop while the set-up fails', () => {
    const contact = writing();
    contact.take({ ...failed, cancelled: false });
    expect(kinds(contact.pass(PLAYBOOK.burstWindow))).toEqual(['understand']);
    contact.understands(meaning('opt_out'));
    expect(contact.state.suppression).toMatchObject({ kind: 'opt_out' });
    expect(contact.saying()).toEqual(['opt_out_confirmed']);
    expect(kinds(contact.pass(DAY))).not.toContain('prepare');
  });

  it('waits with all else until the set-up is there, and is read anew with it', () => {
    const contact = writing();
    for (let tries = 0; tries < 5; tries += 1) {
      contact.take({ ...failed, cancelled: false });
      expect(kinds(contact.pass(PLAYBOOK.burstWindow))).toEqual(['understand']);
      contact.understands(meaning('interested'));
      expect(kinds(contact.pass(60_000))).toEqual(['prepare']);
    }
    expect(contact.state.outgoing).toEqual([]);
    contact.prepared();
    expect(kinds(contact.pass(0))).toEqual(['answer']);
    contact.understands(meaning('interested'));
    expect(contact.saying()).toEqual(['question']);
  });

  it('is not given up where nothing can be understood either', () => {
    const contact = writing();
    for (let tries = 0; tries < 5; tries += 1) {
      contact.take({ ...failed, cancelled: false });
      const [understand] = contact.pass(PLAYBOOK.burstWindow);
      if (!understand) throw new Error('nothing is to be understood');
      contact.take({ fact: 'command_failed', command: understand, error: 'no worker', cancelled: false });
      contact.pass(60_000);
    }
    expect(contact.state).toMatchObject({ handover: null, conversation: { unread: ['wamid.0'] } });
  });

  it('is not written to first either when they wrote just before it opened', () => {
    const contact = new ContactInHand().contacted();
    contact.post({ lifecycle_stage: 'customer' });
    writes(contact, 'Stop');
    contact.post({ lifecycle_stage: 'lead' });
    contact.prepared();
    expect(contact.state.outgoing).toEqual([]);
  });
});

it('who has a meeting by the time the set-up is there is not written to first', () => {
  const contact = new ContactInHand().contacted();
  contact.hears({ intent: 'not_interested' });
  contact.sent();
  contact.post({ crm_deal_id: 'another' });
  const start = contact.now + DAY;
  contact.take({ fact: 'commanded', command: { command: 'book', start }, by: 'Ann' });
  contact.reserved(start);
  contact.prepared();
  expect(contact.saying()).toEqual(['booked']);
});

function writes(contact: ContactInHand, text: string): void {
  const words = { at: contact.now, type: 'text' as const, text, payload: null };
  const id = `wamid.${contact.state.conversation.messages.length}`;
  contact.take({ fact: 'message_received', message: { id, ...words, profileName: null, userId: null } });
}

function meaning(intent: Intent): Understanding {
  return { intent, wish: NO_WISH, at: null, answers: [], topics: [], language: null };
}

describe('an engagement that may not write', () => {
  it('ends as OPT_OUT with NO_CONSENT when consent is refused, and sends nothing', () => {
    const contact = new ContactInHand();
    contact.post({ crm_contact_id: 'CRM_1', consent: false });
    expect(kinds(contact.prepared({ ready: false, reason: 'no_consent' }))).toEqual(['deliver_callback']);
    expect(contact.state.outbox.waiting[0]?.body).toEqual({
      inline: { crm_id: 'CRM_1', status: 'OPT_OUT', details: { reason: 'NO_CONSENT' } },
    });
  });

  it('ends as OPT_OUT when the person opted out in an earlier life of the contact (T3)', () => {
    const contact = new ContactInHand();
    contact.post();
    contact.prepared({ ready: false, reason: 'suppressed' });
    expect(contact.waitingCallbacks()).toEqual(['OPT_OUT']);
    expect(contact.state.suppression?.kind).toBe('opt_out');
    expect(contact.state.outgoing).toEqual([]);
  });

  it('leaves nobody waiting for a person, and no meeting, where the person opted out elsewhere (T3)', () => {
    const contact = new ContactInHand().contacted().booked();
    const { booking } = contact.state;
    contact.pass(2 * DAY);
    contact.post({ crm_contact_id: 'CRM_2' });
    contact.state.booking = booking;
    contact.state.followUpDue = contact.now;
    expect(kinds(contact.prepared({ ready: false, reason: 'suppressed' }))).toContain('cancel_reservation');
    expect(contact.state).toMatchObject({ booking: null, followUpDue: null, handover: null });
  });
});

describe('a number that cannot be one', () => {
  it('is told as NOT_REACHABLE once for each new payload, and nothing else happens (A-20)', () => {
    const contact = new ContactInHand('raw-0123456789abcdef01234567');
    contact.post({ phone_number: 'abc', crm_contact_id: 'CRM_9' });
    expect(contact.state.outbox.waiting[0]?.body).toEqual({
      inline: { crm_id: 'CRM_9', status: 'NOT_REACHABLE', details: { reason: 'INVALID_NUMBER' } },
    });
    contact.post({ phone_number: 'abc', crm_contact_id: 'CRM_9' });
    expect(contact.waitingCallbacks()).toEqual(['NOT_REACHABLE']);
    contact.post({ phone_number: 'abc', crm_contact_id: 'CRM_10' });
    expect(contact.waitingCallbacks()).toEqual(['NOT_REACHABLE', 'NOT_REACHABLE']);
    expect(contact.state.engagement).toBeNull();
  });
});

describe('a lead that is posted while what its person wrote first is being set up', () => {
  it('counts as one who answered, as the other way round', () => {
    const contact = new ContactInHand();
    contact.writes();
    contact.post({ crm_contact_id: 'CRM_1' });
    contact.prepared();
    expect(contact.state.engagement).toMatchObject({ stage: 'qualifying', progress: { responded: true } });
    expect(contact.waitingCallbacks()).toContain('RESPONSE_RECEIVED');
  });
});

describe('a person who answers for a contact that nothing is set up for', () => {
  it('writes at any hour: no sending hours are asked for in vain', () => {
    const contact = new ContactInHand();
    contact.post({ consent: false, lifecycle_stage: 'customer' });
    contact.writes();
    contact.prepared({ ready: false, reason: 'no_consent' });
    const commands = contact.take({
      fact: 'commanded',
      by: 'paul',
      command: { command: 'say', text: 'Paul here.' },
    });
    expect(contact.state.setup).toBeNull();
    expect(kinds(commands)).toEqual(['send']);
  });
});

describe('quiet hours', () => {
  it('hold the opener until the next allowed moment, and operators see why', () => {
    const contact = new ContactInHand();
    const opensAt = contact.now + 3 * 3_600_000;
    contact.post();
    contact.prepared({
      ...READY,
      sendWindows: [
        { from: opensAt, to: opensAt + DAY },
        { from: opensAt + 6 * DAY, to: opensAt + 9 * DAY },
      ],
    });
    expect(contact.state.engagement?.stage).toBe('waiting');
    expect(contact.state.outgoing[0]?.state).toEqual({
      phase: 'held',
      until: opensAt,
      reason: 'quiet_hours',
    });
    expect(kinds(contact.pass(3 * 3_600_000))).toEqual(['send']);
  });
});

describe('the id callbacks name', () => {
  it('is fixed for the engagement; a different one counts from the next on (A-23)', () => {
    const contact = new ContactInHand().contacted({ crm_contact_id: 'FIRST' });
    contact.post({ crm_contact_id: 'SECOND' });
    expect(contact.state.engagement?.crmId).toBe('FIRST');
  });

  it('is the number until a post names one', () => {
    const contact = new ContactInHand();
    contact.post();
    expect(contact.state.engagement?.crmId).toBe('+33612345678');
    contact.post({ crm_contact_id: 'LATER' });
    expect(contact.state.engagement?.crmId).toBe('LATER');
  });
});
