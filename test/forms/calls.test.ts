/** Calls about a known contact: in and out of a sequence, on and off a power-dialer list. */
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/domain/contact/decision.js';
import type { DialerAsk } from '../../src/domain/form.js';
import type { Settings } from '../../src/config/schema.js';
import { ContactInHand, kinds } from '../contact/support.js';
import { formPost } from './form-post.js';
import { form, formsApi, postForm } from './support.js';

type Account = Settings['accounts'][string];

async function call(name: string, body: object, change: (account: Account) => void = () => undefined) {
  const api = await formsApi(change);
  await postForm(api, form());
  const response = await fetch(`${api.url}/api/v1/webhook/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(form(body)),
  });
  const answer = (await response.json()) as { message: string; errors?: Record<string, string[]> };
  return {
    status: response.status,
    answer,
    asked: api.gateway.asked.map(({ asked, by }) => ({ asked, by })),
  };
}

describe('a call about a contact', () => {
  it.each<[string, object, DialerAsk]>([
    ['sequence-enroll', { sequence_id: 4567 }, { ask: 'enrol', sequence: '4567', others: 'keep' }],
    [
      'sequence-enroll',
      { Sequence_id: '4568', force_update_sequence: 1 },
      { ask: 'enrol', sequence: '4568', others: 'end' },
    ],
    ['sequence-disenroll', {}, { ask: 'disenrol', sequence: null }],
    ['sequence-disenroll', { sequence_id: '4567' }, { ask: 'disenrol', sequence: '4567' }],
    ['powerdialer-add', {}, { ask: 'list', owner: null, position: 'top' }],
    [
      'powerdialer-add',
      { user_id: 1235, powerdialer_position: 'bottom' },
      { ask: 'list', owner: '1235', position: 'bottom' },
    ],
    ['powerdialer-remove', {}, { ask: 'unlist' }],
  ])('%s with %j tells the contact (S4-28 to S4-31)', async (name, body, asked) => {
    expect(await call(name, body)).toEqual({
      status: 202,
      answer: { message: 'Request accepted.' },
      asked: [{ asked, by: 'Demo Admin' }],
    });
  });

  it('is refused with the form’s sentences, and tells nobody (S4-40)', async () => {
    const { status, answer, asked } = await call('sequence-enroll', {});
    expect([status, answer.errors, asked]).toEqual([
      400,
      { sequence_id: ['The sequence id field is required.'] },
      [],
    ]);
    expect((await call('powerdialer-add', { user_id: '9' })).answer.errors).toEqual({
      user_id: ['The selected user id is invalid.'],
    });
  });

  it('is another request than the next call with its Idempotency-Key and body, and the same one again (C-11)', async () => {
    const api = await formsApi();
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'call-4711' };
    await postForm(api, form(), { headers });
    for (const name of ['powerdialer-add', 'powerdialer-remove', 'powerdialer-remove'])
      await fetch(`${api.url}/api/v1/webhook/${name}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(form()),
      });
    const [posted] = api.gateway.forms.map(({ form: { requestId } }) => requestId);
    const [added, removed, again] = api.gateway.asked.map(({ requestId }) => requestId);
    expect(new Set([posted, added, removed]).size).toBe(3);
    expect(again).toBe(removed);
  });

  it('about nobody is 404, and makes no contact', async () => {
    const { status, answer } = await call('powerdialer-remove', { phone_number: '8187405999' });
    expect([status, answer]).toEqual([404, { message: 'Contact not found.' }]);
  });

  it('with a wrong token is 401, and by another method 405', async () => {
    expect((await call('powerdialer-remove', { api_token: 'wrong' })).status).toBe(401);
    const api = await formsApi();
    expect((await fetch(`${api.url}/api/v1/webhook/powerdialer-add`)).status).toBe(405);
  });

  it('that names a sequence nobody has takes nobody out of another one (A-08)', async () => {
    const ignoring = (account: Account) => (account.dialer.unknown_reference = 'ignore');
    const { status, asked } = await call('sequence-disenroll', { sequence_id: 'gone' }, ignoring);
    expect([status, asked]).toEqual([202, []]);
  });
});

class AskedContact extends ContactInHand {
  ask(asked: DialerAsk): Command[] {
    this.#asked += 1;
    const requestId = `req_asked${this.#asked}`;
    return this.take({ fact: 'dialer_asked', requestId, receivedAt: this.now, by: 'Ada', asked });
  }
  #asked = 0;
}

describe('a contact that is asked', () => {
  const known = (): AskedContact => {
    const contact = new AskedContact();
    const more = { owner: '1234', sequence: { id: '4567', others: 'keep' as const } };
    contact.take({ fact: 'form_posted', form: formPost(contact.state.id.number, more) });
    return contact;
  };

  it('goes into a sequence as with a form, and out of it (S4-30, S4-31)', () => {
    const contact = known();
    contact.ask({ ask: 'enrol', sequence: '4568', others: 'keep' });
    expect(contact.state.dialer.enrolment?.sequence).toBe('4567');
    expect(kinds(contact.ask({ ask: 'enrol', sequence: '4568', others: 'end' }))).toEqual(['plan_sequence']);
    contact.ask({ ask: 'disenrol', sequence: '4567' });
    expect(contact.state.dialer.enrolment?.sequence).toBe('4568');
    contact.ask({ ask: 'disenrol', sequence: null });
    expect(contact.state.dialer.pastEnrolments.map(({ end }) => end)).toEqual([
      'moved_to_another',
      'removed',
    ]);
    expect(contact.state.posts.at(-1)?.line).toBe('asked by Ada: taken out of the sequence 4568');
  });

  it('goes on one list, and off it (S4-27, S4-28)', () => {
    const contact = known();
    expect(kinds(contact.ask({ ask: 'list', owner: '1235', position: 'bottom' }))).toEqual(['tell_agent']);
    expect(contact.state.dialer).toMatchObject({ owner: '1235', listing: { agent: '1235' } });
    expect(kinds(contact.ask({ ask: 'list', owner: '1236', position: 'top' }))).toEqual([]);
    expect(contact.state.dialer.listing?.agent).toBe('1235');
    contact.take({ fact: 'agent_told', isKnown: true });
    expect(kinds(contact.ask({ ask: 'unlist' }))).toEqual(['tell_agent']);
    expect(kinds(contact.ask({ ask: 'unlist' }))).toEqual([]);
    expect(contact.state.dialer.listing).toBeNull();
  });

  it('who opted out is neither called nor written to', () => {
    const contact = new AskedContact().contacted();
    contact.hears({ intent: 'opt_out' });
    contact.ask({ ask: 'enrol', sequence: '4567', others: 'end' });
    contact.ask({ ask: 'list', owner: '1234', position: 'top' });
    expect(contact.state.dialer).toMatchObject({ enrolment: null, listing: null });
  });
});
