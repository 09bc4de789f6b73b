/** `POST /api/v1/webhook/forms`: what it takes and how it answers. What contacts make of it is tested beside. */
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hashKey } from '../../src/config/keys.js';
import { startApi, UNAVAILABLE } from '../api/support.js';
import { form, formsApi, mistakes, NUMBER, postForm, read, TOKEN } from './support.js';

describe('the answers of the forms endpoint', () => {
  it('are 201 for a new contact (S4-01, S4-38)', async () => {
    const { status, body } = await postForm(await formsApi(), form());
    expect([status, body]).toEqual([201, { message: 'Contact created.' }]);
  });

  it('are 202 and the same words for a known contact (S4-39, A-11)', async () => {
    const api = await formsApi();
    await postForm(api, form());
    const { status, body } = await postForm(api, form());
    expect([status, body]).toEqual([202, { message: 'Contact created.' }]);
  });

  it('are 200 for a known contact with force_update, and 201 for a new one (S4-37)', async () => {
    const api = await formsApi();
    expect((await postForm(api, form({ force_update: true }))).status).toBe(201);
    const { status, body } = await postForm(api, form({ force_update: true }));
    expect([status, body]).toEqual([200, { message: 'Contact updated.' }]);
  });

  it('name every wrong field at once, in the shape of the guide (S4-40)', async () => {
    const { status, body } = await postForm(await formsApi(), {
      api_token: TOKEN,
      phone_number: '12',
      name: ['John'],
      date_of_birth: '31/31/1975',
      timezone: 'Mars/Olympus',
      force_update: 'perhaps',
      user_id: '9999',
    });
    expect(status).toBe(400);
    expect(body).toEqual({
      message: 'The given data was invalid.',
      errors: {
        phone_number: ['The phone number is invalid.'],
        name: ['The name must be a string.'],
        date_of_birth: ['The date of birth is not a valid date.'],
        timezone: ['The timezone must be a valid zone.'],
        force_update: ['The force update field must be true or false.'],
        user_id: ['The selected user id is invalid.'],
      },
    });
  });

  it('refuse a known number with those words, where the account wants it (S4-40, A-11)', async () => {
    const api = await formsApi((account) => (account.dialer.duplicate_policy = 'reject'));
    expect((await postForm(api, form())).status).toBe(201);
    const { status, body } = await postForm(api, form());
    expect([status, body]).toEqual([
      400,
      {
        message: 'The given data was invalid.',
        errors: { phone_number: ['The phone number has already been taken.'] },
      },
    ]);
    expect(api.gateway.forms).toHaveLength(1);
    expect((await postForm(api, form({ force_update: 1 }))).status).toBe(200);
  });

  it.each([
    ['another method', 405, 'GET', 'application/json', ''],
    ['another type', 415, 'POST', 'text/plain', '{}'],
    ['what is not JSON', 400, 'POST', 'application/json', '{'],
    ['2 MB', 413, 'POST', 'application/json', `"${'x'.repeat(2 * 1_024 * 1_024)}"`],
  ])('to %s are %i with a message (A-04)', async (_what, status, method, type, body) => {
    const answer = await postForm(await formsApi(), body, { method, type });
    expect([answer.status, Object.keys(answer.body)]).toEqual([status, ['message']]);
  });

  it('say 503 when Temporal does not take the form', async () => {
    const api = await formsApi();
    api.gateway.failure = UNAVAILABLE;
    const { status, headers, body } = await postForm(api, form());
    expect([status, headers.get('retry-after'), body]).toEqual([
      503,
      '2',
      { message: 'Service Unavailable' },
    ]);
  });

  it('say 503 when the payload store does not take a large one', async () => {
    const api = await formsApi();
    api.store.failure = new Error('ECONNREFUSED');
    const { status, headers, body } = await postForm(api, form({ page: 'x'.repeat(20_000) }));
    expect([status, headers.get('retry-after'), body]).toEqual([
      503,
      '5',
      { message: 'Service Unavailable' },
    ]);
    expect(api.gateway.forms).toEqual([]);
  });

  it('keep the request id of a retry under its Idempotency-Key (C-11)', async () => {
    const api = await formsApi();
    const headers = { 'idempotency-key': 'web-form-1' };
    const answers = [await postForm(api, form(), { headers }), await postForm(api, form(), { headers })];
    expect(answers.map(({ status }) => status)).toEqual([201, 202]);
    expect(new Set(api.gateway.forms.map(({ form }) => form.requestId)).size).toBe(1);
  });

  it('take a blank Idempotency-Key for none (C-11)', async () => {
    const api = await formsApi();
    const headers = { 'idempotency-key': '  ' };
    await postForm(api, form(), { headers });
    await postForm(api, form(), { headers });
    expect(new Set(api.gateway.forms.map(({ form }) => form.requestId)).size).toBe(2);
  });
});

describe('an address that has come too often without a token', () => {
  const failing = async (body: unknown = form({ api_token: 'wrong' })) => {
    const api = await startApi(({ http }) => (http.failed_keys = { requests: 3, per: 60_000 }));
    const statuses = [];
    for (let sent = 0; sent < 4; sent += 1) statuses.push((await postForm(api, body)).status);
    return { api, statuses };
  };
  /** Inflates to a megabyte. */
  const large = (api_token: string) =>
    gzipSync(JSON.stringify(form({ api_token, csf1: 'x'.repeat(1_048_576) })));
  const postLarge = async ({ url }: { url: string }, api_token: string, headers = {}) => {
    const response = await fetch(`${url}/api/v1/webhook/forms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip', ...headers },
      body: new Uint8Array(large(api_token)),
    });
    return { status: response.status, wait: response.headers.get('retry-after') };
  };

  it('is told to wait before a large body is inflated, unless a bearer token says whose it is (C-03)', async () => {
    const { api, statuses } = await failing();
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect(await postLarge(api, TOKEN)).toEqual({ status: 429, wait: '60' });
    expect((await postLarge(api, '', { authorization: 'Bearer wrong' })).status).toBe(429);
    expect((await postLarge(api, '', { authorization: `Bearer ${TOKEN}` })).status).toBe(201);
    // Nobody is locked out by those who share an address with them.
    expect((await postForm(api, form())).status).toBe(202);
    api.clock.now += 60_000;
    expect((await postLarge(api, TOKEN)).status).toBe(202);
  });

  it('has come so often, too, by what cannot be read', async () => {
    expect((await failing('{')).statuses).toEqual([400, 400, 400, 429]);
    const oversized = `"${'x'.repeat(2 * 1_024 * 1_024)}"`;
    expect((await failing(oversized)).statuses).toEqual([413, 413, 413, 429]);
  });
});

describe('the token', () => {
  it('is required (S4-09)', async () => {
    const { status, body } = await postForm(await formsApi(), { phone_number: '8187405020' });
    expect([status, body.errors]).toEqual([400, { api_token: ['The api token field is required.'] }]);
  });

  it('is refused when wrong (S4-09, A-04)', async () => {
    const { status, body } = await postForm(await formsApi(), form({ api_token: 'wrong' }));
    expect([status, body]).toEqual([401, { message: 'Unauthenticated.' }]);
  });

  it('may come as a bearer token, and counts in the body first (A-19)', async () => {
    const api = await formsApi();
    const bearer = { headers: { authorization: `Bearer ${TOKEN}` } };
    expect((await postForm(api, { phone_number: '8187405020' }, bearer)).status).toBe(201);
    expect((await postForm(api, form({ api_token: 'wrong' }), bearer)).status).toBe(401);
  });

  it('belongs to an admin, who is written down as having done it, and several have their own (S4-04, S4-05)', async () => {
    const api = await formsApi(({ environments: { test } }) => {
      test?.forms?.tokens.push({ sha256: hashKey('second'), label: 'second', admin: 'Second Admin' });
    });
    await postForm(api, form());
    await postForm(api, form({ api_token: 'second' }));
    expect(api.gateway.forms.map(({ form: { by } }) => by)).toEqual(['Demo Admin', 'Second Admin']);
  });

  it('is never in what is kept, nor in the log', async () => {
    const api = await formsApi();
    await postForm(api, form({ first_name: 'John' }));
    expect(JSON.stringify(api.gateway.forms) + api.log.join('')).not.toContain(TOKEN);
  });

  it('opens nothing in production when everybody knows it', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    const { matchKey } = await import('../../src/config/keys.js');
    const token = { sha256: hashKey(TOKEN), label: '' };
    expect(matchKey(TOKEN, [token], { NODE_ENV: 'production' })).toBeNull();
    vi.unstubAllEnvs();
  });
});

describe('the number', () => {
  it.each([
    '+1 818-740-5020',
    '(818) 740-5020',
    '818.740.5020',
    '8187405020',
    '1 818 740 5020',
    8_187_405_020,
  ])('written %s is the same contact (S4-10, A-17)', async (phone_number) => {
    const { contact } = await read({ phone_number });
    expect(contact).toEqual({ account: 'aloware', environment: 'test', number: NUMBER });
  });

  it('of the guide is taken, though no plan has it (A-14)', async () => {
    expect((await read({ phone_number: '8181234567' })).contact.number).toBe('+18181234567');
  });

  it('is read in the country of the form (A-21)', async () => {
    expect((await read({ phone_number: '06 12 34 56 78', country: 'fr' })).contact.number).toBe(
      '+33612345678',
    );
  });

  it.each([
    ['', 'The phone number field is required.'],
    [null, 'The phone number field is required.'],
    ['12', 'The phone number is invalid.'],
    [['8187405020'], 'The phone number must be a string.'],
  ])('that is %j is refused (S4-10, A-14)', async (phone_number, sentence) => {
    expect(await mistakes({ phone_number })).toEqual({ phone_number: [sentence] });
  });
});

describe('other numbers (S4-11)', () => {
  it('come as objects or arrays, with or without a label', async () => {
    const { otherNumbers } = await read({
      other_phone_numbers: [
        { label: 'mobile', phone_number: '8187405021' },
        { phone_number: '8187405022' },
        ['home', '8187405023'],
        ['8187405024'],
      ],
    });
    expect(otherNumbers).toEqual([
      { label: 'mobile', number: '+18187405021' },
      { label: null, number: '+18187405022' },
      { label: 'home', number: '+18187405023' },
      { label: null, number: '+18187405024' },
    ]);
  });

  it('need a number each', async () => {
    const other_phone_numbers = [{ label: 'mobile' }, [], { phone_number: '1' }];
    expect(await mistakes({ other_phone_numbers })).toEqual({
      'other_phone_numbers.0.phone_number': ['The other_phone_numbers.0.phone_number field is required.'],
      'other_phone_numbers.1.phone_number': ['The other_phone_numbers.1.phone_number field is required.'],
      'other_phone_numbers.2.phone_number': ['The other_phone_numbers.2.phone_number is invalid.'],
    });
  });

  it('are at most 10, in a list', async () => {
    const many = Array.from({ length: 11 }, () => ['8187405021']);
    expect(await mistakes({ other_phone_numbers: many })).toEqual({
      other_phone_numbers: ['The other phone numbers may not have more than 10 items.'],
    });
    expect(await mistakes({ other_phone_numbers: '8187405021' })).toEqual({
      other_phone_numbers: ['The other phone numbers must be an array.'],
    });
  });

  it('cannot be another contact: both are told (A-11)', async () => {
    const api = await formsApi();
    await postForm(api, form({ phone_number: '8187405021' }));
    const { status, body } = await postForm(
      api,
      form({ other_phone_numbers: [['8187405029'], ['8187405021'], ['8187405020']] }),
    );
    expect([status, body.errors]).toEqual([
      400,
      { 'other_phone_numbers.1.phone_number': ['The phone number has already been taken.'] },
    ]);
  });
});

describe('data fields', () => {
  it('are read, and blanks say nothing (S4-07, S4-12, S4-15, S4-19, S4-20, S4-22)', async () => {
    const { known, fields, body } = await read({
      company_name: '',
      email: '[email protected]',
      address: '1234 First Street',
      website: 'aloware',
      csf1: 'Custom data',
      csf2: '  ',
    });
    expect(known).toMatchObject({ phone_number: NUMBER, email: '[email protected]' });
    expect(known).not.toHaveProperty('company');
    expect(fields).toEqual({ address: '1234 First Street', website: 'aloware', csf1: 'Custom data' });
    expect(body).toMatchObject({ inline: { email_valid: false } });
  });

  it('take any string, of which the contact keeps 256 characters and the body all (S4-20)', async () => {
    const long = 'x'.repeat(300);
    const path = `https://a.example/?q=${'é'.repeat(234)}🎉🎉`;
    const given = { website: path, address: long, csf1: long, name: long, lead_source: long, state: long };
    const { fields, known, body, otherNumbers } = await read({
      ...given,
      other_phone_numbers: [[long, '8187405021']],
    });
    const cut = long.slice(0, 256);
    expect(fields).toMatchObject({ address: cut, csf1: cut, state: cut, website: path.slice(0, 255) });
    expect(known).toMatchObject({ name: cut, source: cut });
    expect(otherNumbers[0]?.label).toHaveLength(60);
    expect(body).toMatchObject({ inline: given });
  });

  it('are refused as ids, numbers, dates and zones that are too long, which would be others when cut', async () => {
    const long = '1'.repeat(300);
    const refused = await mistakes({ user_id: long, tag_id: long, date_of_birth: long, timezone: long });
    expect(refused).toMatchObject({
      user_id: ['The user id may not be greater than 256 characters.'],
      tag_id: ['The tag id may not be greater than 256 characters.'],
      date_of_birth: ['The date of birth may not be greater than 256 characters.'],
      timezone: ['The timezone may not be greater than 256 characters.'],
    });
    expect(Object.keys(await mistakes({ phone_number: long }))).toEqual(['phone_number']);
  });

  it('hold a name whole and in parts, as it was given (S4-13)', async () => {
    const { known, fields } = await read({ name: 'J. Doe', first_name: 'John' });
    expect([known.name, fields]).toEqual(['J. Doe', { first_name: 'John' }]);
  });

  it('take the source by either name (S4-14)', async () => {
    expect((await read({ lead_source: 'Google Ads' })).known.source).toBe('Google Ads');
    expect((await read({ source: 'Fair' })).known.source).toBe('Fair');
    expect(await mistakes({ source: [] })).toEqual({ source: ['The source must be a string.'] });
    const { known, fields } = await read({ lead_source: 'Google Ads', source: 'Fair' });
    expect([known.source, fields.source]).toEqual(['Google Ads', 'Fair']);
  });

  it.each([
    ['12/05/1975', '1975-12-05'],
    ['12-05-1975', '1975-12-05'],
    ['2/29/2000', '2000-02-29'],
    ['1975-12-05', '1975-12-05'],
    ['MM/DD/YYYY', undefined],
    ['', undefined],
  ])('read the date %j (S4-16, A-12)', async (date_of_birth, expected) => {
    expect((await read({ date_of_birth })).fields.date_of_birth).toBe(expected);
  });

  it.each(['13/05/1975', '02/29/2001', 'soon', '5 Dec 1975'])(
    'refuse the date %j (A-12)',
    async (date_of_birth) => {
      expect(await mistakes({ date_of_birth })).toEqual({
        date_of_birth: ['The date of birth is not a valid date.'],
      });
    },
  );

  it('take a zone by its IANA name (S4-17)', async () => {
    expect((await read({ timezone: 'America/New_York' })).known.time_zone).toBe('America/New_York');
  });

  it('carry where the number is at home (S4-18, A-16)', async () => {
    expect((await read({ phone_number: '2125550123' })).derived).toEqual({
      country: 'US',
      state: 'NY',
      city: 'New York',
      timezone: 'America/New_York',
    });
    expect((await read({ phone_number: '8181234567' })).derived).toMatchObject({
      country: 'US',
      state: 'CA',
    });
  });

  it.each([
    ['USA', 'New York', 'US', 'NY'],
    ['the United States', 'ca', 'US', 'CA'],
    ['us', 'N.Y.', 'US', 'NY'],
    ['États-Unis', 'Caroline du Nord', 'US', 'NC'],
    ['Canada', 'Québec', 'CA', 'QC'],
    ['uk', 'Kent', 'GB', 'Kent'],
    ['Mexico', 'Baja California', 'MX', 'Baja California'],
    ['Australia', 'wa', 'AU', 'wa'],
    ['Narnia', 'Maine', 'Narnia', 'Maine'],
    ['', 'new york', undefined, 'NY'],
  ])('keep the country %j and the state %j by their codes (S4-18)', async (country, state, ...codes) => {
    const { fields } = await read({ country, state });
    expect([fields.country, fields.state]).toEqual(codes);
  });

  it('read a number without country code in the country that is named (S4-10, S4-18)', async () => {
    const { contact } = await read({ phone_number: '06 39 98 00 01', country: 'France' });
    expect(contact.number).toBe('+33639980001');
  });

  it('keep a note whole, and refuse one that is too long (S4-21)', async () => {
    expect((await read({ notes: 'Agreed to be written to.' })).note).toBe('Agreed to be written to.');
    expect(await mistakes({ notes: 'x'.repeat(4_097) })).toEqual({
      notes: ['The notes may not be greater than 4096 characters.'],
    });
  });

  it.each([
    [{ consent: false }, false],
    [{ Consent: 'no' }, false],
    [{ accepts_whatsapp: '0' }, false],
    [{ custom: { accepts_whatsapp: false }, consent: true }, false],
    [{ consent: 'yes' }, true],
    [{ consent: { source: 'web form', text: 'I agree' } }, true],
    [{ consent: 'By sending this I agree to the terms.' }, undefined],
    [{ consent: null, custom: { accepts_whatsapp: null } }, undefined],
  ])('read the consent of %j as %s: a refusal wins', async (fields, consent) => {
    expect((await read(fields)).known.consent ?? undefined).toBe(consent);
  });

  it('tell who else is named, to be hidden in transcripts, and not the token (S2-31)', async () => {
    const { known } = await read({
      spouse_name: 'Elspeth Roe',
      address: '4 Old Mill Yard',
      second_email: 'elspeth@roe.example',
      other_phone_numbers: [['home', '8187405021']],
      lead_source: 'Fair',
    });
    expect(known.identifying).toEqual([
      { kind: 'name', value: 'Elspeth Roe' },
      { kind: 'address', value: '4 Old Mill Yard' },
      { kind: 'email', value: 'elspeth@roe.example' },
      { kind: 'phone', value: '+18187405021' },
    ]);
  });

  it('keep what is not known, as it came', async () => {
    const { body } = await read({ utm: { source: 'x' }, 'Custom Key': 1 });
    expect(body).toMatchObject({ inline: { utm: { source: 'x' }, 'Custom Key': 1 } });
  });
});

describe('spellings', () => {
  it('of the guide and of others are understood (S4-35, A-07)', async () => {
    const told = await read({
      distribute_to_right_group: true,
      ring_group_id: '5',
      disposition_id: '1234',
      Sequence_id: '4567',
      'zip code': '90045',
      'company name': 'Aloware',
      'lead source': 'Fair',
    });
    expect(told).toMatchObject({
      distribute: { ringGroup: '5', to: 'anyone' },
      disposition: '1234',
      sequence: { id: '4567', others: 'keep' },
      fields: { zipcode: '90045' },
      known: { company: 'Aloware', source: 'Fair' },
    });
  });

  it.each([[{ zip: '1', zipcode: '2' }], [{ zipcode: '2', zip: '1' }]])(
    'give way to the canonical one in %j (A-07)',
    async (both) => {
      expect((await read(both)).fields.zipcode).toBe('2');
    },
  );

  it.each([
    [true, 'replace'],
    [1, 'replace'],
    ['1', 'replace'],
    ['TRUE', 'replace'],
    [false, 'fill_blanks'],
    [0, 'fill_blanks'],
    ['0', 'fill_blanks'],
    ['false', 'fill_blanks'],
    ['', 'fill_blanks'],
  ])('of a boolean %j are understood (A-10, S4-32)', async (force_update, merge) => {
    expect((await read({ force_update })).merge).toBe(merge);
  });

  it.each(['yes', 2, [], {}])('of a boolean %j are refused (A-10)', async (add_to_powerdialer) => {
    expect(await mistakes({ add_to_powerdialer })).toEqual({
      add_to_powerdialer: ['The add to powerdialer field must be true or false.'],
    });
  });

  it.each(['1234', 1234])('of an id %j are one (S4-36)', async (id) => {
    expect(await read({ line_id: id, tag_id: id, disposition_status_id: id, user_id: id })).toMatchObject({
      line: '1234',
      tag: '1234',
      disposition: '1234',
      owner: '1234',
    });
  });
});

describe('what a form asks for', () => {
  it('names ids of the settings (S4-08, S4-33, A-08)', async () => {
    expect(await mistakes({ line_id: '1', tag_id: '1', sequence_id: '1', campaign_id: 'x' })).toEqual({
      line_id: ['The selected line id is invalid.'],
      tag_id: ['The selected tag id is invalid.'],
      sequence_id: ['The selected sequence id is invalid.'],
      campaign_id: ['The selected campaign id is invalid.'],
    });
  });

  it('may name others, where the account lets it (A-08)', async () => {
    const api = await formsApi((account) => (account.dialer.unknown_reference = 'ignore'));
    expect((await postForm(api, form({ line_id: '1', user_id: '1' }))).status).toBe(201);
    expect(api.gateway.forms[0]?.form).toMatchObject({ line: null, owner: null });
  });

  it('needs a campaign only where the account wants it (S4-34, A-06)', async () => {
    expect((await read({ campaign_id: '1234' })).known.campaign_name).toBe('Spring offer');
    expect(await mistakes({}, (account) => (account.dialer.require_campaign_id = true))).toEqual({
      campaign_id: ['The campaign id field is required.'],
    });
  });

  it('looks at the ring group only to distribute (S4-25)', async () => {
    expect((await read({ ring_group_id: 'none' })).distribute).toBeNull();
    expect(await mistakes({ distribute_to_ring_group: true })).toEqual({
      ring_group_id: ['The ring group id field is required when distribute to ring group is true.'],
    });
    expect(await mistakes({ distribute_to_ring_group: true, ring_group_id: 'none' })).toEqual({
      ring_group_id: ['The selected ring group id is invalid.'],
    });
  });

  it('looks at the position only for the power dialer, and means the top (S4-29)', async () => {
    expect((await read({ powerdialer_position: 'middle' })).powerDialer).toBeNull();
    expect((await read({ add_to_powerdialer: true })).powerDialer).toBe('top');
    expect((await read({ add_to_powerdialer: 1, powerdialer_position: 'Bottom' })).powerDialer).toBe(
      'bottom',
    );
    expect(await mistakes({ add_to_powerdialer: true, powerdialer_position: 'middle' })).toEqual({
      powerdialer_position: ['The selected powerdialer position is invalid.'],
    });
  });

  it('writes to nobody by itself, and after a missed call (S4-03)', async () => {
    expect((await read({ line_id: '1234', disposition_status_id: '1234' })).action).toBeNull();
    expect((await read({ disposition_status_id: '1235' })).action).toEqual({
      start: 'engagement',
      why: 'missed_call',
      playbook: null,
    });
  });

  it('starts what the line wants, before the campaign and the account (S4-03)', async () => {
    const api = await formsApi(({ dialer }) => {
      dialer.on_form = { sequence: '4567' };
      dialer.campaigns['1234'] = { name: 'Spring', on_form: { template: 'opener' } };
      dialer.lines['1234'] = { name: 'Main', on_form: { playbook: 'sales' } };
    });
    await postForm(api, form({ line_id: '1234', campaign_id: '1234' }));
    await postForm(api, form({ campaign_id: '1234' }));
    await postForm(api, form());
    expect(api.gateway.forms.map(({ form: { action } }) => action)).toEqual([
      { start: 'engagement', why: 'form', playbook: 'sales' },
      { start: 'message', template: 'opener' },
      { start: 'sequence', sequence: '4567' },
    ]);
  });
});

describe('1 000 forms a minute (S4-41, S4-42)', () => {
  afterEach(() => void vi.useRealTimers());

  it('pass, and the next is told the exact wait; another token is not concerned', async () => {
    const start = Date.UTC(2026, 0, 1);
    vi.useFakeTimers({ toFake: ['Date'], now: start });
    const api = await formsApi(({ environments: { test } }) => {
      test?.forms?.tokens.push({ sha256: hashKey('second'), label: 'second', admin: 'Second Admin' });
    });
    // 20 at a time, as a busy sender does.
    for (let sent = 0; sent < 1_000; sent += 20) {
      const answers = await Promise.all(Array.from({ length: 20 }, () => postForm(api, form())));
      for (const { status } of answers) expect(status).toBeLessThan(300);
    }
    vi.setSystemTime(start + 12_345);
    const { status, headers, body } = await postForm(api, form());
    expect([status, body]).toEqual([
      429,
      { message: 'Too Many Attempts.', retry_after: 48, retry_after_ms: 47_655 },
    ]);
    const told = [
      'retry-after',
      'x-ratelimit-limit',
      'x-ratelimit-remaining',
      'x-ratelimit-reset',
      'ratelimit',
    ];
    expect(told.map((name) => headers.get(name))).toEqual([
      '48',
      '1000',
      '0',
      String(start / 1_000 + 60),
      '"forms";r=0;t=48',
    ]);
    expect((await postForm(api, form({ api_token: 'second' }))).status).toBe(202);
    vi.setSystemTime(start + 59_999);
    expect((await postForm(api, form())).status).toBe(429);
    vi.setSystemTime(start + 60_000);
    expect((await postForm(api, form())).status).toBe(202);
  }, 60_000);

  it('end on the millisecond, by a real clock', async () => {
    const api = await formsApi(({ environments: { test } }) => {
      if (test?.forms) test.forms.rate_limit = { requests: 3, per: 1_000 };
    });
    for (let sent = 0; sent < 3; sent += 1) await postForm(api, form());
    // Each refusal tells when it ends, from between its sending and its answer: together they leave one moment.
    let [earliest, latest] = [-Infinity, Infinity];
    for (;;) {
      const sent = Date.now();
      const { status, body } = await postForm(api, form());
      if (status !== 429) {
        expect(status).toBe(202);
        // It was let in no sooner than told …
        expect(Date.now()).toBeGreaterThanOrEqual(earliest);
        break;
      }
      const wait = body.retry_after_ms ?? 0;
      earliest = Math.max(earliest, sent + wait);
      latest = Math.min(latest, Date.now() + wait);
      // … and nobody was refused who had waited.
      expect(sent).toBeLessThan(latest);
    }
    expect(latest - earliest).toBeLessThan(20);
    expect(earliest).toBeLessThanOrEqual(latest);
  });
});
