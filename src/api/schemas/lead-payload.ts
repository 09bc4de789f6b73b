/**
 * The lead payload as integrators read about it. What is strict is the domain's own; every other field is described
 * and never enforced, so no type is declared that a payload could break.
 */
import { z } from 'zod';
import type { ZodOpenApiOverrideMetaContext } from 'zod-openapi';
import { lifecycleStage, phoneNumber } from '../../domain/lead-payload.js';

interface Meta {
  description: string;
  examples?: unknown[];
}

/** Anything is taken; the text says what is understood. */
const free = (description: string, ...examples: unknown[]) =>
  z
    .unknown()
    .meta({ description, ...(examples.length > 0 && { examples }) })
    .optional();

/** A group such as `contact`: its known keys are described, any other key is kept, and so is any other value. */
function group(shape: z.ZodRawShape, meta: Meta & { id?: string }) {
  return z.union([z.looseObject(shape), z.unknown()]).meta({
    ...meta,
    override: ({ jsonSchema }: ZodOpenApiOverrideMetaContext) => {
      const properties = jsonSchema.anyOf?.[0]?.properties;
      delete jsonSchema.anyOf;
      jsonSchema.properties = properties;
      jsonSchema.additionalProperties = {};
    },
  });
}

const person = {
  nom: free('Last name. A string.', 'Dupont'),
  prenom: free('First name. A string.', 'Jean'),
  email: free('E-mail address. A string.', 'jean.dupont@example.com'),
  lien_calendrier: free('Link to the booking page. A string.', 'https://calendly.com/jean-dupont'),
  slack_id: free('Slack member id. A string.', 'U1234567890'),
  phone_number: free('Phone number. A string.', '+33698765432'),
};

export const leadPayload = z
  .looseObject({
    phone_number: phoneNumber.meta({
      description:
        'The contact’s number, by which the contact is known. Prefer E.164. Otherwise send it as it is: a national ' +
        'form is read with the account’s country, and one that cannot be a number is accepted and answered by a ' +
        'NOT_REACHABLE callback with the reason INVALID_NUMBER.',
      examples: ['+33612345678', '06 12 34 56 78'],
    }),
    crm_contact_id: free(
      'Your id of the contact, a string or a number. It comes back as `crm_id` in each callback; without one, the ' +
        'number in E.164 does.',
      '12345-abc',
    ),
    crm_deal_id: free(
      'Your id of the deal, a string or a number. A new one starts a new attempt.',
      'deal-12345-abc',
    ),
    lifecycle_stage: lifecycleStage
      .meta({
        description:
          'In any case, with or without spaces around it. Left out, null or empty, a known contact keeps its stage ' +
          'and a new one is a `lead`. `customer` stops the sales conversation; `churned` sends no sales messages.',
        examples: ['lead'],
      })
      .optional(),
    contact: group(
      {
        name: free('Full name. A string.', 'Jane Doe'),
        email: free('E-mail address. A string.', 'jane@example.com'),
        postal_code: free('Postal code. A string or a number.', '75001'),
        company: free('Company. A string.', 'Alpine Farm'),
        time_zone: free('IANA time zone of the contact. A string.', 'Europe/Paris'),
      },
      { description: 'Who the contact is. An object; any other key is kept.' },
    ).optional(),
    campaign: group(
      {
        source: free('Where the lead comes from. A string.', 'facebook'),
        ad_id: free('Id of the ad. A string or a number.', '9876543210'),
        campaign_name: free('Name of the campaign. A string.', 'facebook_video_august'),
        utm_source: free('A string.', 'fb'),
        utm_medium: free('A string.', 'cpc'),
      },
      { description: 'What brought the lead. An object; any other key is kept.' },
    ).optional(),
    custom: group(
      {
        preferred_language: free('Language to write in: `fr` or `en`.', 'en'),
        time_zone: free('IANA time zone of the contact. A string.', 'Europe/Paris'),
        accepts_whatsapp: free(
          'Consent to be written to on WhatsApp. `false` is a refusal: nothing is sent, and an OPT_OUT callback with ' +
            'the reason NO_CONSENT follows.',
          true,
        ),
        notes: free('Notes. A string.', 'Called in, wants delivery next week'),
      },
      { description: 'Anything else you know. An object with any keys; they may stand at the root as well.' },
    ).optional(),
    consent: group(
      {
        given: free('Whether the contact agreed. A boolean.', true),
        source: free('Where they agreed. A string.', 'contact form'),
        text: free('What they agreed to. A string.'),
        at: free('When they agreed, ISO 8601. A string.', '2025-01-15T10:00:00Z'),
      },
      { description: 'Consent to be written to on WhatsApp: a boolean, or an object that proves it.' },
    ).optional(),
    conversion: group(
      {
        date: free('ISO 8601 or free text.', '2025-01-15'),
        amount: free('A number, or text.', 5000),
        currency: free('A string.', 'EUR'),
        product: free('A string.', 'Premium Package'),
        contract_duration: free('A string.', '12 months'),
      },
      { description: 'With `customer`: what they bought. An object; any other key is kept.' },
    ).optional(),
    churn: group(
      {
        date: free('ISO 8601 or free text.', '2025-03-20'),
        reason: free('A string.', 'price'),
        notes: free('A string.', 'Migrated to competitor'),
      },
      { description: 'With `churned`: why they left. An object; any other key is kept.' },
    ).optional(),
    sales: group(person, { description: 'The sales representative in charge. An object.' }).optional(),
    sdr: group(person, { description: 'The SDR in charge. An object; same fields as `sales`.' }).optional(),
    assignees: free(
      'More people on this conversation: an array of objects with the fields of `sales` and a `role` (`sales`, ' +
        '`sdr`, `support`, …). One person, by e-mail, counts once; up to 10.',
      [{ role: 'sales', nom: 'Dupont', prenom: 'Jean', email: 'jean.dupont@example.com' }],
    ),
  })
  .meta({
    id: 'LeadPayload',
    description:
      'Only `phone_number` is required. Any other key is accepted at any depth, and kept. A later post of the same ' +
      'number is merged: objects deeply, any other value is replaced, `null` clears. A known field of a type that ' +
      'cannot be used is kept and not read. Smaller than 2 MB, at most 64 levels deep.',
  });
