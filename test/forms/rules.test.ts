/** What a contact makes of a form, without Temporal. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { beginning } from '../../src/domain/contact/messages/beginning.js';
import { pickEvenly } from '../../src/domain/contact/dialer/listing.js';
import type { FormPost } from '../../src/domain/form.js';
import type { Command } from '../../src/domain/contact/decision.js';
import { ContactInHand, DAY, HOUR, kinds, READY } from '../contact/support.js';
import { formPost } from './form-post.js';
import { read } from './support.js';

class FormContact extends ContactInHand {
  form(more: Partial<FormPost> = {}): Command[] {
    return this.take({ fact: 'form_posted', form: formPost(this.state.id.number, more) });
  }

  get dialer() {
    return this.state.dialer;
  }

  /** The newest form's question about a ring group is answered, or that of another request. */
  found(agents: string[], request = this.dialer.distributing?.request ?? ''): Command[] {
    return this.take({ fact: 'agents_found', agents, request });
  }

  consequence(): string {
    return this.state.posts.at(-1)?.line ?? '';
  }

  planned(steps: NonNullable<FormContact['dialer']['enrolment']>['steps']): Command[] {
    const enrolment = this.dialer.enrolment?.id ?? '';
    return this.take({ fact: 'sequence_planned', enrolment, plan: { name: 'x', steps: steps ?? [] } });
  }
}

const known = (more: object) => ({ phone_number: '+18187405020', ...more });

describe('data of a form', () => {
  it('fills only what is blank without force_update (S4-32, A-05b)', () => {
    const contact = new FormContact();
    contact.form({ known: known({ name: 'John Doe' }), fields: { csf1: 'a' } });
    contact.form({ known: known({ name: 'Jane Roe', email: 'j@x.fr' }), fields: { csf1: 'b', csf2: 'c' } });
    expect(contact.state.profile).toMatchObject({ name: 'John Doe', email: 'j@x.fr' });
    expect(contact.dialer.fields).toMatchObject({ csf1: 'a', csf2: 'c' });
  });

  it('replaces what is there with it, and clears nothing (S4-32)', () => {
    const contact = new FormContact();
    contact.form({ known: known({ name: 'John Doe' }), fields: { csf1: 'a', csf2: 'c' } });
    contact.form({ merge: 'replace', known: known({ name: 'Jane Roe' }), fields: { csf1: 'b' } });
    expect(contact.state.profile.name).toBe('Jane Roe');
    expect(contact.dialer.fields).toMatchObject({ csf1: 'b', csf2: 'c' });
  });

  it('is kept as it came beside it, by the same rule', () => {
    const contact = new FormContact();
    contact.form({ body: { inline: { budget: '5', colour: 'red' } } });
    contact.form({ body: { inline: { budget: '9', size: 'L' } } });
    expect(contact.state.payload).toEqual({ inline: { budget: '5', colour: 'red', size: 'L' } });
    contact.form({ merge: 'replace', body: { inline: { budget: '9' } } });
    expect(contact.state.payload).toMatchObject({ inline: { budget: '9', colour: 'red' } });
  });

  it('too large for the state only fills as well', () => {
    const contact = new FormContact();
    const stored = { ref: 'r', sha256: 's', bytes: 99_999 };
    const commands = contact.form({ body: { stored } });
    expect(commands).toContainEqual({ do: 'merge_payload', posted: [{ stored, fills: 'blanks' }] });
  });

  describe('about a name', () => {
    type Said = { name?: string; first_name?: string; last_name?: string };
    const say = (
      contact: FormContact,
      { name, ...fields }: Said,
      merge: FormPost['merge'] = 'fill_blanks',
    ) => {
      contact.form({ merge, known: known(name === undefined ? {} : { name }), fields });
      const { first_name, last_name } = contact.dialer.fields;
      return [contact.state.profile.name, first_name, last_name];
    };

    it('composes it from its parts, and the parts from it (S4-13)', () => {
      const parts = { first_name: 'John', last_name: 'Doe' };
      expect(say(new FormContact(), parts)).toEqual(['John Doe', 'John', 'Doe']);
      expect(say(new FormContact(), { name: 'Mary Ann Doe' })).toEqual(['Mary Ann Doe', 'Mary Ann', 'Doe']);
      expect(say(new FormContact(), { name: 'J. Doe', first_name: 'John' })).toEqual([
        'J. Doe',
        'John',
        undefined,
      ]);
    });

    it('adds the part that was missing without force_update (S4-32, A-05b)', () => {
      const contact = new FormContact();
      expect(say(contact, { first_name: 'Bob' })).toEqual(['Bob', 'Bob', undefined]);
      expect(say(contact, { last_name: 'Doe' })).toEqual(['Bob Doe', 'Bob', 'Doe']);
      expect(say(contact, { first_name: 'Rob', last_name: 'Roe' })).toEqual(['Bob Doe', 'Bob', 'Doe']);
      expect(say(contact, { name: 'Jane Roe' })).toEqual(['Bob Doe', 'Bob', 'Doe']);
    });

    it('replaces one part with force_update and keeps the other (S4-13, S4-32)', () => {
      const contact = new FormContact();
      say(contact, { name: 'John Doe' });
      expect(say(contact, { first_name: 'Bob' }, 'replace')).toEqual(['Bob Doe', 'Bob', 'Doe']);
      expect(say(contact, { last_name: 'Roe' }, 'replace')).toEqual(['Bob Roe', 'Bob', 'Roe']);
      expect(say(contact, { name: 'Madonna' }, 'replace')).toEqual(['Madonna', 'Madonna', undefined]);
      expect(say(contact, {}, 'replace')).toEqual(['Madonna', 'Madonna', undefined]);
    });

    it('keeps the other part of what the CRM posted (S4-32)', () => {
      const contact = new FormContact();
      contact.post({ name: 'John Doe' });
      expect(say(contact, { first_name: 'Bob' })).toEqual(['John Doe', 'John', 'Doe']);
      contact.post({ name: 'Robert Doe' });
      expect(say(contact, { last_name: 'Roe' }, 'replace')[0]).toBe('Robert Roe');
    });

    it('takes what people call themselves on WhatsApp for a blank (S4-32, A-05b)', () => {
      const contact = new FormContact();
      contact.writes('Hello', '~*Bobby*~');
      expect(contact.state.profile).toMatchObject({ name: '~*Bobby*~', source: 'whatsapp' });
      contact.form({ known: known({ source: 'Fair' }) });
      expect(say(contact, { last_name: 'Doe' })).toEqual(['Doe', undefined, 'Doe']);
      expect(say(contact, { first_name: 'Bob' })).toEqual(['Bob Doe', 'Bob', 'Doe']);
      expect(contact.state.profile.source).toBe('Fair');
      contact.form({ known: known({ source: 'Other', name: 'Other' }) });
      expect(contact.state.profile).toMatchObject({ name: 'Bob Doe', source: 'Fair' });
    });

    it('leaves what the CRM confirmed of it', () => {
      const contact = new FormContact();
      contact.writes('Hello', 'Bobby');
      contact.post({ name: 'Bobby', source: 'whatsapp' });
      contact.form({ known: known({ name: 'Bob Doe', source: 'Fair' }) });
      expect(contact.state.profile).toMatchObject({ name: 'Bobby', source: 'whatsapp' });
    });
  });

  it('gives consent where nothing was said of it, and takes it away whatever was said (S4-21, S4-32)', () => {
    const contact = new FormContact();
    contact.form({ known: known({ consent: true }) });
    expect(contact.state.profile.consent).toBe(true);
    contact.form({ known: known({ consent: false }) });
    expect(contact.state.profile.consent).toBe(false);
    contact.form({ known: known({ consent: true }) });
    expect(contact.state.profile.consent).toBe(false);
    contact.form({ merge: 'replace', known: known({ consent: true }) });
    expect(contact.state.profile.consent).toBe(true);
  });

  it('adds to what transcripts hide, beyond the name, e-mail and company that are known (S2-31)', () => {
    const contact = new FormContact();
    contact.post({ name: 'Jane Doe', identifying: [{ kind: 'name', value: 'Janie' }] });
    const identifying = [
      { kind: 'name' as const, value: 'Jane Doe' },
      { kind: 'name' as const, value: 'Elspeth Roe' },
    ];
    contact.form({ known: known({ name: 'Elspeth Roe', identifying }) });
    expect(contact.state.profile.identifying?.map(({ value }) => value)).toEqual(['Janie', 'Elspeth Roe']);
  });

  it('leaves what the CRM posted before (S4-32)', () => {
    const contact = new FormContact();
    contact.post({ name: 'From the CRM' });
    contact.form({ known: known({ name: 'From the form' }) });
    expect(contact.state.profile.name).toBe('From the CRM');
  });

  it('takes blank places from the number, and marks them (S4-18, A-16)', () => {
    const contact = new FormContact();
    const derived = { country: 'US', state: 'NY', city: 'New York', timezone: 'America/New_York' };
    contact.form({ derived, fields: { city: 'Albany' } });
    expect(contact.dialer.fields).toEqual({ city: 'Albany', country: 'US', state: 'NY' });
    expect(contact.state.profile.time_zone).toBe('America/New_York');
    expect(contact.dialer.derived).toEqual({ country: 'US', state: 'NY', timezone: 'America/New_York' });
  });

  it('takes the rest from the number where the form names its country and state in words (S4-18)', async () => {
    const contact = new FormContact('+12125550123');
    const { fields, derived } = await read({ phone_number: '2125550123', country: 'USA', state: 'New York' });
    contact.form({ fields, derived });
    expect(contact.dialer.fields).toMatchObject({ country: 'US', state: 'NY', city: 'New York' });
    expect(contact.state.profile.time_zone).toBe('America/New_York');
  });

  it('lets what is said replace what only the number said, also without force_update (S4-18)', () => {
    const contact = new FormContact();
    const derived = { country: 'US', state: 'NY', city: 'New York', timezone: 'America/New_York' };
    contact.form({ derived });
    contact.form({
      derived,
      fields: { country: 'US', state: 'CA' },
      known: known({ time_zone: 'Asia/Tokyo' }),
    });
    expect(contact.dialer.fields).toEqual({ country: 'US', state: 'CA' });
    expect(contact.state.profile.time_zone).toBe('Asia/Tokyo');
  });

  it('keeps each note with its time and author, the same one once (S4-21)', () => {
    const contact = new FormContact();
    contact.form({ note: 'Agreed to be written to.', receivedAt: 1, by: 'Ada' });
    contact.form({ note: 'Agreed to be written to.', receivedAt: 2, by: 'Ada' });
    contact.form({ note: 'Called back.', receivedAt: 3, by: 'Grace' });
    expect(contact.dialer.notes).toEqual([
      { at: 1, by: 'Ada', text: 'Agreed to be written to.' },
      { at: 3, by: 'Grace', text: 'Called back.' },
    ]);
  });

  it('sets relations and adds tags, whatever force_update says (S4-33, A-05b)', () => {
    const contact = new FormContact();
    contact.form({ line: '1', campaign: '1', disposition: '1', tag: '1' });
    contact.form({ line: '2', disposition: '2', tag: '2', owner: '1234' });
    expect(contact.dialer).toMatchObject({
      line: '2',
      campaign: '1',
      disposition: '2',
      tags: ['1', '2'],
      owner: '1234',
    });
  });

  it('leaves a contact nobody owns without owner (S4-23)', () => {
    const contact = new FormContact();
    contact.form();
    expect(contact.dialer.owner).toBeNull();
  });

  it('makes other numbers lead here, each once', () => {
    const contact = new FormContact();
    const otherNumbers = [
      { label: 'mobile', number: '+18187405021' },
      { label: null, number: contact.state.id.number },
    ];
    expect(contact.form({ otherNumbers })).toContainEqual({ do: 'bind_number', number: '+18187405021' });
    expect(kinds(contact.form({ otherNumbers }))).toEqual([]);
  });

  it('has an opt-out remembered for a number that is named later (T3)', () => {
    const contact = new FormContact().contacted();
    contact.hears({ intent: 'opt_out' });
    const otherNumbers = [{ label: null, number: '+18187405021' }];
    expect(contact.form({ otherNumbers })).toContainEqual({
      do: 'change_suppression',
      suppressed: true,
      at: contact.now,
    });
  });
});

describe('a form and WhatsApp', () => {
  it('writes to nobody unless something says so (S4-03)', () => {
    const contact = new FormContact();
    expect(kinds(contact.form())).toEqual([]);
    expect(contact.state.engagement).toBeNull();
    expect(contact.consequence()).toBe('form of Demo Admin: created the contact');
  });

  it('starts an engagement after a missed call, and once (S4-03)', () => {
    const contact = new FormContact();
    const action = { start: 'engagement', why: 'missed_call', playbook: null } as const;
    expect(kinds(contact.form({ action }))).toEqual(['prepare']);
    expect(contact.state.engagement?.openedBy).toBe('missed_call');
    expect(kinds(contact.form({ action }))).toEqual([]);
    expect(contact.consequence()).toContain('an engagement is running');
  });

  it('sends one template, and not again with each form (S4-03)', () => {
    const contact = new FormContact();
    const action = { start: 'message', template: 'opener' } as const;
    expect(kinds(contact.form({ action }))).toEqual(['prepare']);
    expect(kinds(contact.prepared())).toEqual(['send']);
    contact.sent();
    contact.form({ action });
    contact.form({ action });
    contact.form({ action });
    expect(contact.state.conversation.messages.length + contact.state.outgoing.length).toBeLessThanOrEqual(2);
  });

  it('that refuses consent ends the engagement, says so, and starts nothing', () => {
    const contact = new FormContact().contacted();
    contact.form({
      known: known({ consent: false }),
      action: { start: 'engagement', why: 'missed_call', playbook: null },
      sequence: { id: '4567', others: 'keep' },
    });
    expect(contact.state.engagement).toBeNull();
    expect(contact.state.past.at(-1)).toMatchObject({ outcome: 'OPT_OUT', reason: 'NO_CONSENT' });
    expect(contact.dialer.enrolment).toBeNull();
    expect(contact.consequence()).toContain('ended the engagement: consent is refused');
  });

  it('writes to nobody who opted out', () => {
    const contact = new FormContact().contacted();
    contact.hears({ intent: 'opt_out' });
    const before = contact.state.outgoing.length;
    contact.form({
      action: { start: 'engagement', why: 'missed_call', playbook: null },
      sequence: { id: '4567', others: 'keep' },
      owner: '1234',
      powerDialer: 'top',
    });
    expect(contact.state.outgoing).toHaveLength(before);
    expect(contact.dialer).toMatchObject({ enrolment: null, listing: null });
  });
});

describe('distribution', () => {
  it('gives the contact to one who was found, instead of user_id, and lists it there (S4-24, S4-27)', () => {
    const contact = new FormContact();
    const asked = contact.form({
      owner: '9',
      distribute: { ringGroup: '5', to: 'anyone' },
      powerDialer: 'bottom',
    });
    expect(asked).toContainEqual(
      expect.objectContaining({ do: 'find_agents', ringGroup: '5', to: 'anyone' }),
    );
    const [told] = contact.found(['7']);
    expect(contact.dialer.owner).toBe('7');
    expect(told).toMatchObject({
      do: 'tell_agent',
      agent: '7',
      news: { news: 'listed', position: 'bottom' },
    });
  });

  it('is left out when nobody is available, and the contact stays whose it is (S4-26, A-09)', () => {
    const contact = new FormContact();
    contact.form({ owner: '9', distribute: { ringGroup: '5', to: 'available' }, powerDialer: 'top' });
    contact.found([]);
    expect(contact.dialer).toMatchObject({ owner: '9', listing: { agent: '9' } });
  });

  it('is done again when it failed', () => {
    const contact = new FormContact();
    const asked = contact.form({ distribute: { ringGroup: '5', to: 'anyone' } });
    const command = asked.find((one) => one.do === 'find_agents');
    if (!command) throw new Error('nobody was looked for');
    contact.take({ fact: 'command_failed', command, error: 'lost', cancelled: false });
    expect(contact.pass(HOUR)).toContainEqual(command);
  });

  it('follows the newer of two forms that are close together, whichever answer comes first (S4-24)', () => {
    for (const newerFirst of [true, false]) {
      const contact = new FormContact();
      contact.form({ distribute: { ringGroup: '5', to: 'anyone' } });
      const older = contact.dialer.distributing?.request ?? '';
      contact.form({ distribute: { ringGroup: '6', to: 'anyone' } });
      const newer = contact.dialer.distributing?.request ?? '';
      expect(newer).not.toBe(older);
      if (newerFirst) contact.found(['of 6'], newer);
      contact.found(['of 5'], older);
      if (!newerFirst) contact.found(['of 6'], newer);
      expect(contact.dialer).toMatchObject({ owner: 'of 6', distributing: null });
    }
  });

  it('keeps the wish for a list of a form that another overtook (S4-27)', () => {
    const contact = new FormContact();
    const distribute = { ringGroup: '5', to: 'anyone' } as const;
    contact.form({ distribute, powerDialer: 'bottom', receivedAt: 7 });
    contact.form({ distribute, receivedAt: 8 });
    expect(contact.found(['7'])).toMatchObject([
      { do: 'tell_agent', agent: '7', news: { position: 'bottom', contact: { at: 7 } } },
    ]);
  });

  it('is even over 10 000 leads: chi-square (S4-24)', () => {
    const agents = ['1', '2', '3', '4', '5', '6', '7'];
    const counts = new Map(agents.map((agent) => [agent, 0]));
    for (let lead = 0; lead < 10_000; lead += 1) {
      const chosen = pickEvenly(agents, randomUUID()) ?? '';
      counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
    }
    const expected = 10_000 / agents.length;
    const chiSquare = [...counts.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    expect(counts.size).toBe(7);
    // 6 degrees of freedom: exceeded by chance once in a million runs.
    expect(chiSquare).toBeLessThan(38.3);
  });
});

describe('the power dialer', () => {
  it('gets a contact once, on whoever’s list it is (S4-28)', () => {
    const contact = new FormContact();
    expect(kinds(contact.form({ owner: '1234', powerDialer: 'top' }))).toEqual(['tell_agent']);
    expect(kinds(contact.form({ owner: '1235', powerDialer: 'top' }))).toEqual([]);
    expect(contact.dialer.listing?.agent).toBe('1234');
    expect(contact.consequence()).toContain('it is on that of 1234');
  });

  it('gets nobody whom nobody owns (S4-27)', () => {
    const contact = new FormContact();
    expect(kinds(contact.form({ powerDialer: 'top' }))).toEqual([]);
  });

  it('lets a contact be listed again once the agent took it, and late news changes nothing', () => {
    const contact = new FormContact();
    contact.form({ owner: '1234', powerDialer: 'top' });
    const key = contact.dialer.listing?.key ?? '';
    contact.take({ fact: 'unlisted', key: 'an older one', by: '1234', how: 'taken' });
    expect(contact.dialer.listing).not.toBeNull();
    contact.take({ fact: 'agent_told', isKnown: true });
    contact.take({ fact: 'unlisted', key, by: '1234', how: 'taken' });
    expect(kinds(contact.form({ powerDialer: 'top' }))).toEqual(['tell_agent']);
  });

  it('gets a contact only when the one whose list it left knows, however long that takes (S4-28)', () => {
    const contact = new FormContact();
    const tells = (commands: Command[]) => commands.filter((command) => command.do === 'tell_agent');
    contact.form({ owner: '1234', powerDialer: 'top' });
    contact.take({ fact: 'agent_told', isKnown: true });
    const [left] = tells(contact.post({ lifecycle_stage: 'customer' }));
    expect(left).toMatchObject({ do: 'tell_agent', agent: '1234', news: { news: 'unlisted' } });
    contact.post({ lifecycle_stage: 'lead' });
    expect(tells(contact.form({ owner: '1235', powerDialer: 'top' }))).toEqual([]);
    expect(contact.dialer.listing?.agent).toBe('1235');
    if (left) contact.take({ fact: 'command_failed', command: left, error: 'worker lost', cancelled: false });
    expect(tells(contact.pass(HOUR))).toEqual([left]);
    const [next] = tells(contact.take({ fact: 'agent_told', isKnown: true }));
    expect(next).toMatchObject({ do: 'tell_agent', agent: '1235', news: { news: 'listed' } });
    expect(tells(contact.take({ fact: 'agent_told', isKnown: true }))).toEqual([]);
  });

  it('of an agent whom the settings do not have gets nobody, and says so', () => {
    const contact = new FormContact();
    contact.form({ owner: 'gone', powerDialer: 'top' });
    contact.take({ fact: 'agent_told', isKnown: false });
    expect(contact.dialer.listing).toBeNull();
    expect(contact.state.trouble).toContain('no agent gone');
    expect(kinds(contact.form({ owner: '1234', powerDialer: 'top' }))).toEqual(['tell_agent']);
    contact.take({ fact: 'agent_told', isKnown: true });
    expect(contact.dialer.listing?.agent).toBe('1234');
  });

  it('keeps a newer list when an older agent turns out to be gone', () => {
    const contact = new FormContact();
    contact.form({ owner: 'gone', powerDialer: 'top' });
    contact.take({
      fact: 'dialer_asked',
      requestId: 'a',
      receivedAt: 1,
      by: 'Ada',
      asked: { ask: 'unlist' },
    });
    contact.form({ owner: '1234', powerDialer: 'top' });
    for (const isKnown of [false, false, true]) contact.take({ fact: 'agent_told', isKnown });
    expect(contact.dialer).toMatchObject({ listing: { agent: '1234' }, untold: [] });
  });

  it('loses a contact with a meeting, a customer, and who opted out', () => {
    const booked = new FormContact().contacted();
    const customer = new FormContact();
    const gone = new FormContact().contacted();
    for (const contact of [booked, customer, gone]) {
      contact.form({ owner: '1234', powerDialer: 'top' });
      contact.take({ fact: 'agent_told', isKnown: true });
    }
    booked.booked();
    const left = customer.post({ lifecycle_stage: 'customer' });
    gone.hears({ intent: 'opt_out' });
    expect(kinds(left)).toEqual(['tell_agent']);
    for (const contact of [booked, customer, gone]) expect(contact.dialer.listing).toBeNull();
  });
});

describe('a sequence', () => {
  const message = (at: number) => ({ at, action: { do: 'message', template: 'opener' } as const });
  const enrolled = (): FormContact => {
    const contact = new FormContact();
    contact.form({ owner: '1234', sequence: { id: '4567', others: 'keep' } });
    return contact;
  };

  it('starts with the form that names it, and takes its steps in time (S4-30)', () => {
    const contact = enrolled();
    const { now } = contact;
    contact.planned([
      message(now + HOUR),
      { at: now + DAY, action: { do: 'tag', tag: '1235' } },
      { at: now + DAY, action: { do: 'disposition', disposition: '1236' } },
      { at: now + DAY, action: { do: 'power_dialer', position: 'top' } },
    ]);
    expect(kinds(contact.pass(HOUR))).toEqual(['prepare']);
    expect(kinds(contact.prepared(READY))).toEqual(['send']);
    contact.sent();
    contact.status('delivered');
    expect(kinds(contact.pass(DAY))).toEqual(['tell_agent']);
    expect(contact.dialer).toMatchObject({
      tags: ['1235'],
      disposition: '1236',
      enrolment: null,
      pastEnrolments: [{ sequence: '4567', done: 4, end: 'finished' }],
    });
  });

  it('keeps the contact when another is named, unless that is to end it (S4-31)', () => {
    const contact = enrolled();
    contact.form({ sequence: { id: '4568', others: 'keep' } });
    expect(contact.dialer.enrolment?.sequence).toBe('4567');
    contact.form({ sequence: { id: '4568', others: 'end' } });
    expect(contact.dialer.enrolment?.sequence).toBe('4568');
    expect(contact.dialer.pastEnrolments).toMatchObject([{ sequence: '4567', end: 'moved_to_another' }]);
  });

  it('named again begins nothing new', () => {
    const contact = enrolled();
    expect(kinds(contact.form({ sequence: { id: '4567', others: 'end' } }))).toEqual([]);
  });

  it('ends with a reply, and what it was about to say is not said', () => {
    const contact = enrolled();
    contact.planned([message(contact.now + HOUR), message(contact.now + 2 * DAY)]);
    contact.pass(HOUR);
    contact.prepared({ ...READY, sendWindows: [{ from: contact.now + DAY, to: contact.now + 30 * DAY }] });
    expect(contact.saying()).toEqual(['opener']);
    contact.hears({ intent: 'other' });
    expect(contact.dialer.pastEnrolments).toMatchObject([{ end: 'replied', done: 1 }]);
    expect(contact.state.outgoing.filter(({ kind }) => kind === 'sequence')).toEqual([]);
  });

  it('ends for a customer, and for who may not be written to', () => {
    const customer = enrolled();
    customer.post({ lifecycle_stage: 'customer' });
    expect(customer.dialer.pastEnrolments).toMatchObject([{ end: 'not_a_lead' }]);
    const refused = enrolled();
    refused.planned([message(refused.now + HOUR), message(refused.now + DAY)]);
    refused.pass(HOUR);
    refused.prepared({ ready: false, reason: 'no_consent' });
    expect(refused.dialer.pastEnrolments).toMatchObject([{ end: 'may_not_write' }]);
    expect(refused.state.outgoing).toEqual([]);
  });

  it('is planned again when that failed, and ends when the settings no longer have it', () => {
    const contact = enrolled();
    const { id = '' } = contact.dialer.enrolment ?? {};
    const command = { do: 'plan_sequence', enrolment: id, sequence: '4567' } as const;
    contact.take({ fact: 'command_failed', command, error: 'lost', cancelled: false });
    expect(contact.pass(HOUR)).toContainEqual(command);
    contact.take({ fact: 'sequence_planned', enrolment: id, plan: null });
    expect(contact.dialer.pastEnrolments).toMatchObject([{ end: 'unknown_sequence' }]);
  });
});

describe('who is written to by a sequence or a single message', () => {
  const step = (at: number) => ({ at, action: { do: 'message', template: 'opener' } as const });
  const message = { start: 'message', template: 'opener' } as const;
  const begins = ({ state, now }: FormContact) =>
    state.outgoing.map((queued) => beginning(state, queued, now)?.rank ?? null);

  function enrolled(contact = new FormContact(), steps = [0]): FormContact {
    contact.form({ sequence: { id: '4567', others: 'keep' } });
    contact.planned(steps.map((after) => step(contact.now + HOUR + after)));
    contact.pass(HOUR);
    if (contact.state.preparing) contact.prepared();
    return contact;
  }

  it('is a conversation that the number is asked for, like a first touch (T15)', () => {
    const alone = new FormContact();
    alone.form({ action: message });
    alone.prepared();
    expect(begins(alone)).toEqual(['normal']);
    expect(begins(enrolled())).toEqual(['normal']);
  });

  it('is asked for once: the steps that follow begin nothing', () => {
    const contact = enrolled(new FormContact(), [0, DAY]);
    contact.sent();
    contact.status('delivered');
    contact.pass(DAY);
    expect(contact.saying()).toEqual(['opener']);
    expect(begins(contact)).toEqual([null]);
  });

  it('gets no later step while the first waits for its place', () => {
    const contact = enrolled(new FormContact(), [0, DAY]);
    const until = contact.now + 2 * DAY;
    const result = { result: 'held', until, reason: 'daily_limit' } as const;
    contact.take({ fact: 'send_ended', message: contact.sending(), result });
    expect(kinds(contact.pass(DAY))).toEqual([]);
    expect(contact.state.unsent).toMatchObject([{ kind: 'sequence', reason: 'last_message_undelivered' }]);
    expect(kinds(contact.pass(DAY))).toEqual(['send']);
    expect(begins(contact)).toEqual(['normal']);
  });

  it('is not written to first a third time in 30 days, whatever is posted (DESIGN §4)', () => {
    const contact = new FormContact();
    for (let time = 0; time < 4; time += 1) {
      enrolled(contact);
      if (contact.state.outgoing.length === 0) continue;
      contact.sent();
      contact.status('delivered');
    }
    expect(contact.state.conversation.messages).toHaveLength(2);
    expect(contact.dialer.pastEnrolments.map(({ end }) => end)).toEqual(Array(4).fill('finished'));
    expect(contact.state.trouble).toBe('A message was not sent: two_openers_in_30_days');
    contact.form({ action: message });
    expect(contact.consequence()).toContain('two openers in the last 30 days');
    contact.pass(31 * DAY);
    expect(contact.state.outgoing).toEqual([]);
    expect(enrolled(contact).saying()).toEqual(['opener']);
  });

  it('has an engagement counted among the two, and it them', () => {
    const contact = enrolled();
    contact.sent();
    contact.status('delivered');
    const missed = { start: 'engagement', why: 'missed_call', playbook: null } as const;
    contact.form({ action: missed });
    expect(contact.state.engagement?.openedBy).toBe('missed_call');
    contact.prepared();
    contact.sent();
    contact.hears({ intent: 'not_interested' });
    contact.sent();
    expect(enrolled(contact).state.outgoing).toEqual([]);
  });
});
