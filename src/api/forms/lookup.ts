/** `GET /api/v1/webhook/contact/phone-number`: a contact in the words in which forms post it. */
import type { Request, Response } from 'express';
import type { ContactState } from '../../domain/contact/state.js';
import { identifyPhone } from '../../domain/phone.js';
import { personUnder } from '../operators/contact-reader.js';
import type { ContactReader } from '../operators/contact-reader.js';
import { HttpError } from '../http-error.js';
import type { FormsCaller } from './router.js';

/** @throws {HttpError} 404 when nobody is known under the number */
export async function lookUp(
  contacts: ContactReader,
  { context }: FormsCaller,
  given: string,
  response: Response,
): Promise<void> {
  const { accountId, account, name } = context;
  const phone = identifyPhone(given, account.country);
  const contact = { account: accountId, environment: name, number: phone.number };
  const state = phone.valid ? await personUnder(contacts, contact) : null;
  if (!state) throw new HttpError(404, 'Contact not found.');
  response.json(inWordsOfForms(state));
}

/** @returns null when it is not there once */
export function phoneNumberOf(request: Request): string | null {
  const given: unknown = request.query['phone_number'];
  return typeof given === 'string' && given.trim() !== '' ? given : null;
}

function inWordsOfForms({ id, profile, dialer, lifecycle, createdAt }: ContactState) {
  const { fields } = dialer;
  return {
    phone_number: id.number,
    other_phone_numbers: dialer.otherNumbers.map(({ label, number }) => ({ label, phone_number: number })),
    name: profile.name ?? null,
    first_name: fields.first_name ?? null,
    last_name: fields.last_name ?? null,
    company_name: profile.company ?? null,
    email: profile.email ?? null,
    lead_source: profile.source ?? null,
    source: fields.source ?? null,
    date_of_birth: fields.date_of_birth ?? null,
    timezone: profile.time_zone ?? null,
    city: fields.city ?? null,
    state: fields.state ?? null,
    zipcode: fields.zipcode ?? null,
    country: fields.country ?? null,
    derived_from_phone: Object.keys(dialer.derived),
    address: fields.address ?? null,
    website: fields.website ?? null,
    csf1: fields.csf1 ?? null,
    csf2: fields.csf2 ?? null,
    notes: dialer.notes.map(({ at, by, text }) => ({ at: new Date(at).toISOString(), by, text })),
    user_id: dialer.owner,
    line_id: dialer.line,
    campaign_id: dialer.campaign,
    disposition_status_id: dialer.disposition,
    tag_ids: dialer.tags,
    sequence_id: dialer.enrolment?.sequence ?? null,
    powerdialer_user_id: dialer.listing?.agent ?? null,
    lifecycle_stage: lifecycle.stage,
    created_at: new Date(createdAt).toISOString(),
  };
}
