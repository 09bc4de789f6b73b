import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/domain/json.js';
import { readLeadPayload } from '../../src/domain/lead-payload.js';
import { SCHEMA_EXAMPLE } from '../api/fixtures/guides.js';

const PHONE = '+33612345678';

function read(fields: JsonObject) {
  const result = readLeadPayload({ phone_number: PHONE, ...fields });
  if (!result.ok) throw new Error(result.errors.map(({ message }) => message).join());
  return result;
}
const known = (fields: JsonObject) => read(fields).known;
const errors = (payload: JsonObject) => {
  const result = readLeadPayload(payload);
  return result.ok ? [] : result.errors;
};

describe('a lead payload', () => {
  it('gives the fields of the guide’s example (S1-09, S1-12, S1-13, S1-18, S1-21)', () => {
    expect(readLeadPayload(SCHEMA_EXAMPLE)).toEqual({
      ok: true,
      phone: PHONE,
      unread: [],
      known: {
        crm_contact_id: '12345-abc',
        crm_deal_id: 'deal-12345-abc',
        lifecycle_stage: 'lead',
        name: 'Jane Doe',
        email: 'jane@example.com',
        source: 'facebook',
        campaign_name: 'facebook_video_august',
        preferred_language: 'en',
        sales: {
          role: 'sales',
          nom: 'Dupont',
          prenom: 'Jean',
          email: 'jean.dupont@example.com',
          lien_calendrier: 'https://calendly.com/jean-dupont',
          slack_id: 'U1234567890',
          phone_number: '+33698765432',
        },
        sdr: expect.objectContaining({ role: 'sdr', prenom: 'Sophie' }) as unknown,
        assignees: [
          expect.objectContaining({ role: 'sales', email: 'jean.dupont@example.com' }),
          expect.objectContaining({ role: 'sdr', lien_calendrier: null }),
        ] as unknown,
      },
    });
  });

  it.each<JsonObject>([{}, { phone_number: null }, { phone_number: '' }, { phone_number: '   ' }])(
    'without a phone number is refused by the field’s name: %j (S0-26, S1-10)',
    (payload) => {
      expect(errors(payload)).toMatchObject([{ field: 'phone_number', code: 'required' }]);
    },
  );

  it.each([true, [], {}, ['+33612345678']])('with %j for a phone number is refused', (phone_number) => {
    expect(errors({ phone_number })).toMatchObject([{ field: 'phone_number', code: 'invalid' }]);
  });

  it.each(['customer', ' Customer ', 'CUSTOMER\n'])('reads the lifecycle stage %j as customer', (stage) => {
    expect(known({ lifecycle_stage: stage }).lifecycle_stage).toBe('customer');
  });

  it.each([null, '', '  '])('takes the lifecycle stage %j for absent (A-05)', (stage) => {
    expect(known({ lifecycle_stage: stage })).not.toHaveProperty('lifecycle_stage');
  });

  it.each(['client', 'toString', 5, true, ['lead'], {}])(
    'with the lifecycle stage %j is refused, and the three stages are listed (S1-14)',
    (lifecycle_stage) => {
      const [error] = errors({ phone_number: PHONE, lifecycle_stage });
      expect(error?.field).toBe('lifecycle_stage');
      expect(error?.message).toContain('lead, customer, churned');
    },
  );

  it('tells all mistakes at once', () => {
    expect(errors({ lifecycle_stage: 'x' }).map(({ field }) => field)).toEqual([
      'phone_number',
      'lifecycle_stage',
    ]);
  });

  it('leaves alone and notes what has another type (A-13)', () => {
    const result = read({
      contact: { name: ['Jane'], email: 'not an e-mail' },
      sales: 'Jean',
      crm_deal_id: {},
    });
    expect(result.known).toEqual({
      email: 'not an e-mail',
      identifying: [{ kind: 'name', value: 'Jane' }],
    });
    expect(result.unread.sort()).toEqual(['crm_deal_id', 'name', 'sales']);
  });

  it('clears by null, a field or a whole group, and says nothing by absence (A-18)', () => {
    expect(known({ contact: { name: null }, crm_deal_id: null, sales: null })).toEqual({
      name: null,
      crm_deal_id: null,
      sales: null,
    });
    expect(known({ campaign: null })).toEqual({ source: null, campaign_name: null });
    expect(known({})).toEqual({});
  });

  it('understands a flat payload', () => {
    expect(known({ name: 'Jane', email: 'j@example.com' })).toEqual({ name: 'Jane', email: 'j@example.com' });
  });

  it('takes ids given as numbers (S4-36)', () => {
    expect(known({ crm_contact_id: 12345 }).crm_contact_id).toBe('12345');
  });

  it('bounds each field, whatever is posted (T4, C-26)', () => {
    const huge = '🙂'.repeat(50_000);
    const people = Array.from({ length: 500 }, (_, index) => ({ role: 'sales', nom: `${index}${huge}` }));
    const fields = known({ contact: { name: huge }, crm_contact_id: huge, assignees: people });
    expect(Buffer.byteLength(fields.name ?? '')).toBeLessThanOrEqual(1_024);
    expect(Buffer.byteLength(fields.crm_contact_id ?? '')).toBeLessThanOrEqual(1_024);
    expect(fields.assignees?.length).toBe(10);
  });

  it.each([
    ['fr', 'fr'],
    ['fr-FR', 'fr'],
    ['Français', 'fr'],
    ['EN', 'en'],
    ['english', 'en'],
    ['de', undefined],
    ['frisian', undefined],
  ])('reads the language %s as %s', (preferred_language, language) => {
    expect(known({ custom: { preferred_language } }).preferred_language).toBe(language);
  });

  it.each([
    [{ custom: { accepts_whatsapp: true } }, true],
    [{ custom: { accepts_whatsapp: 'no' } }, false],
    [{ consent: { source: 'form', text: 'I agree', at: '2026-01-01' } }, true],
    [{ consent: { source: 'form', given: false } }, false],
    [{ consent: true, custom: { accepts_whatsapp: false } }, false],
    [{ accepts_whatsapp: false }, false],
    [{ custom: { accepts_whatsapp: 'perhaps' } }, undefined],
    [{}, undefined],
  ])('reads the consent of %j as %s: a refusal wins', (fields, consent) => {
    expect(known(fields).consent).toBe(consent);
  });

  it('takes nothing from a prototype that is posted (C-09)', () => {
    const payload = JSON.parse('{"__proto__": {"phone_number": "+33612345678"}}') as JsonObject;
    expect(errors(payload)).toMatchObject([{ field: 'phone_number' }]);
  });
});
