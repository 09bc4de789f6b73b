/** The form of a dialer team, as the API document shows it. What is read of it is in `src/api/forms/`. */
import { z } from 'zod';

const text = z.union([z.string(), z.number(), z.null()]);
const yes = z.union([z.boolean(), z.number(), z.string(), z.null()]).meta({
  description: 'true/false, 1/0, "1"/"0" or "true"/"false".',
});
const id = text.meta({ description: 'An id of the account’s settings.' });

export const leadForm = z
  .looseObject({
    api_token: text.optional().meta({ description: 'Your token; or as `Authorization: Bearer`.' }),
    phone_number: z.union([z.string(), z.number()]).meta({ examples: ['8181234567'] }),
    other_phone_numbers: z
      .union([z.array(z.unknown()).max(10), z.null(), z.literal('')])
      .optional()
      .meta({
        description: 'Objects with `phone_number` and `label`, or arrays such as ["mobile", "818…"].',
      }),
    company_name: text.optional(),
    name: text.optional(),
    first_name: text.optional(),
    last_name: text.optional(),
    lead_source: text.optional(),
    source: text.optional(),
    email: text.optional(),
    date_of_birth: text.optional().meta({ description: '12/05/1975, 12-05-1975 or 1975-12-05.' }),
    timezone: text.optional().meta({ description: 'IANA, such as America/Los_Angeles.' }),
    city: text.optional(),
    state: text.optional().meta({ description: 'In the US and Canada by code or name; kept by its code.' }),
    zipcode: text.optional(),
    country: text.optional().meta({ description: 'By ISO code or name; kept by its code.' }),
    address: text.optional(),
    website: text.optional(),
    notes: text.optional().meta({ description: 'Kept with time and author; consent is written down here.' }),
    consent: z
      .unknown()
      .optional()
      .meta({
        description:
          'Consent to be written to on WhatsApp: yes or no, or an object with `given` or `source` that proves it. A no ' +
          'always counts.',
        examples: [true],
      }),
    accepts_whatsapp: yes.optional().meta({ description: 'The same as yes or no, here or within `custom`.' }),
    csf1: text.optional(),
    csf2: text.optional(),
    user_id: id.optional(),
    distribute_to_ring_group: yes.optional(),
    ring_group_id: z
      .unknown()
      .optional()
      .meta({ description: 'Looked at with `distribute_to_ring_group` alone.', examples: ['1234'] }),
    check_available_users: yes.optional(),
    add_to_powerdialer: yes.optional(),
    powerdialer_position: z
      .unknown()
      .optional()
      .meta({ description: 'top or bottom. Looked at with `add_to_powerdialer` alone.', examples: ['top'] }),
    sequence_id: id.optional(),
    force_update_sequence: yes.optional(),
    force_update: yes.optional(),
    line_id: id.optional(),
    tag_id: id.optional(),
    disposition_status_id: id.optional(),
    campaign_id: id.optional(),
  })
  .meta({ id: 'LeadForm' });

const about = leadForm.pick({ api_token: true, phone_number: true });
const { sequence_id, force_update_sequence, user_id } = leadForm.shape;

/** Calls about a known contact. */
export const dialerCalls = {
  enrol: about
    .extend({
      sequence_id: z
        .union([z.string().regex(/\S/), z.number()])
        .meta({ description: 'An id of the account’s settings.' }),
      force_update_sequence,
    })
    .meta({ id: 'SequenceEnrolment' }),
  disenrol: about.extend({ sequence_id }).meta({ id: 'SequenceDisenrolment' }),
  list: about
    .extend({
      user_id,
      powerdialer_position: z
        .union([z.string().regex(/^\s*([Tt][Oo][Pp]|[Bb][Oo][Tt][Tt][Oo][Mm])?\s*$/), z.null()])
        .optional()
        .meta({ description: 'top or bottom; top without it.' }),
    })
    .meta({ id: 'PowerDialerAddition' }),
  unlist: about.meta({ id: 'PowerDialerRemoval' }),
};

export const dialerCallAnswer = z
  .object({ message: z.literal('Request accepted.') })
  .meta({ id: 'DialerCallAnswer' });

export const formAnswer = z
  .object({ message: z.enum(['Contact created.', 'Contact updated.']) })
  .meta({ id: 'FormAnswer' });

export const formRefused = z
  .object({
    message: z.string(),
    errors: z.record(z.string(), z.array(z.string())).optional(),
    retry_after: z.int().optional().meta({ description: 'Seconds.' }),
    retry_after_ms: z.int().optional().meta({ description: 'Exactly.' }),
  })
  .meta({ id: 'FormRefused' });

const nothing = z.string().nullable();

export const contactInForms = z
  .looseObject({ phone_number: z.string(), name: nothing, user_id: nothing, tag_ids: z.array(z.string()) })
  .meta({ id: 'ContactInForms' });
