/** Reading a lead payload: what Ringback understands of it is taken, and every other field is left as it came. */
import { z } from 'zod';
import { toDecimal } from './decimal.js';
import { readIdentifying } from './identifying.js';
import type { Json, JsonObject } from './json.js';
import type { Language } from './language.js';
import type { Assignee, KnownFields, LifecycleStage } from './lead.js';

export interface FieldError {
  field: string;
  code: 'required' | 'invalid';
  message: string;
}

type ReadPayload =
  | {
      ok: true;
      phone: string | number;
      known: Omit<KnownFields, 'phone_number'>;
      /** Fields of a type or value Ringback cannot use; the payload keeps them. */
      unread: string[];
    }
  | { ok: false; errors: FieldError[] };

const STAGES = ['lead', 'customer', 'churned'] as const satisfies readonly LifecycleStage[];

/** The two fields that can be wrong; the published schema is made of the same (A-15, S1-10, S1-14). */
export const phoneNumber = z.union([z.string().regex(/\S/), z.number()]);
export const lifecycleStage = z.union([
  z.enum(STAGES),
  z
    .string()
    // In any case, or blank. Spelt out, since JSON Schema's patterns have no flags; read in linear time.
    .regex(/^\s*(?:(?:[Ll][Ee][Aa][Dd]|[Cc][Uu][Ss][Tt][Oo][Mm][Ee][Rr]|[Cc][Hh][Uu][Rr][Nn][Ee][Dd])\s*)?$/),
  z.null(),
]);

const FIELD_LIMIT = 256;
const ASSIGNEES_LIMIT = 10;

/** Only `phone_number` and `lifecycle_stage` can be wrong; any other field of another type is kept, unread. */
export function readLeadPayload(payload: JsonObject): ReadPayload {
  const errors: FieldError[] = [];
  const phone = readPhone(payload['phone_number'], errors);
  const stage = readStage(payload['lifecycle_stage'], errors);
  if (phone === null || errors.length > 0) return { ok: false, errors };
  const found = {
    crm_contact_id: payload['crm_contact_id'],
    crm_deal_id: payload['crm_deal_id'],
    name: orRoot(payload, 'contact', 'name'),
    email: orRoot(payload, 'contact', 'email'),
    company: orRoot(payload, 'contact', 'company'),
    source: within(payload, 'campaign', 'source'),
    campaign_name: within(payload, 'campaign', 'campaign_name'),
    time_zone: orRoot(payload, 'custom', 'time_zone'),
    preferred_language: orRoot(payload, 'custom', 'preferred_language'),
    conversion: payload['conversion'],
    churn: payload['churn'],
    sales: payload['sales'],
    sdr: payload['sdr'],
    assignees: payload['assignees'],
  };
  const known: Omit<KnownFields, 'phone_number'> = {
    ...(stage && { lifecycle_stage: stage }),
    ...field('crm_contact_id', found.crm_contact_id),
    ...field('crm_deal_id', found.crm_deal_id),
    ...field('name', found.name),
    ...field('email', found.email),
    ...field('company', found.company),
    ...field('source', found.source),
    ...field('campaign_name', found.campaign_name),
    ...field('time_zone', found.time_zone),
    ...language(found.preferred_language),
    ...readConsent(payload),
    ...conversion(found.conversion),
    ...churn(found.churn),
    ...meeting(object(payload['meeting'])['status']),
    ...person('sales', found.sales),
    ...person('sdr', found.sdr),
    ...assignees(found.assignees),
    ...identifying(payload, [found.name, found.email, found.company, payload['phone_number']]),
  };
  const unread = Object.entries(found)
    .filter(([name, value]) => value !== undefined && value !== '' && !(name in known))
    .map(([name]) => name);
  return { ok: true, phone, known, unread };
}

/** What is not read already. */
function identifying(payload: JsonObject, read: (Json | undefined)[]): Pick<KnownFields, 'identifying'> {
  const { sales: _sales, sdr: _sdr, assignees: _assignees, ...rest } = payload;
  const others = readIdentifying(rest).filter(({ value }) => !read.includes(value));
  return others.length > 0 ? { identifying: others } : {};
}

/** A value within a group such as `contact`. A group that is null clears what it held. */
function within(payload: JsonObject, group: string, key: string): Json | undefined {
  return payload[group] === null ? null : object(payload[group])[key];
}

/** The same, or from the root: flat payloads, without the group, are understood as well. */
function orRoot(payload: JsonObject, group: string, key: string): Json | undefined {
  const value = within(payload, group, key);
  return value === undefined ? payload[key] : value;
}

function readPhone(value: Json | undefined, errors: FieldError[]): string | number | null {
  const read = phoneNumber.safeParse(value);
  if (read.success) return read.data;
  const absent = value === undefined || value === null || value === '' || typeof value === 'string';
  errors.push({
    field: 'phone_number',
    code: absent ? 'required' : 'invalid',
    message: absent
      ? 'phone_number is required: the number of the contact, preferably in E.164 such as "+33612345678".'
      : 'phone_number must be a string such as "+33612345678".',
  });
  return null;
}

function readStage(value: Json | undefined, errors: FieldError[]): LifecycleStage | null {
  const read = lifecycleStage.optional().safeParse(value);
  if (read.success) return STAGES.find((known) => known === read.data?.trim().toLowerCase()) ?? null;
  errors.push({
    field: 'lifecycle_stage',
    code: 'invalid',
    message: `lifecycle_stage must be one of ${STAGES.join(', ')}; leave it out to keep the stage as it is.`,
  });
  return null;
}

/** Strings and numbers are taken, `null` clears, anything else is left to the payload. */
function field<Name extends string>(name: Name, value: Json | undefined): { [key in Name]?: string | null } {
  if (value === null) return { [name]: null } as { [key in Name]: null };
  const text = asText(value);
  return text === null ? {} : ({ [name]: text } as { [key in Name]: string });
}

function language(value: Json | undefined): { preferred_language?: Language | null } {
  if (value === null) return { preferred_language: null };
  const tag = asText(value)?.toLowerCase() ?? '';
  if (/^(fr|french|fran[cç]ais)(?![a-z])/.test(tag)) return { preferred_language: 'fr' };
  if (/^(en|english|anglais)(?![a-z])/.test(tag)) return { preferred_language: 'en' };
  return {};
}

/** An explicit refusal wins over an explicit yes. */
export function readConsent(payload: JsonObject): { consent?: boolean | null } {
  const value = payload['consent'];
  const accepts = orRoot(payload, 'custom', 'accepts_whatsapp');
  const said = new Set([yesOrNo(value), yesOrNo(object(value)['given']), yesOrNo(accepts)]);
  if (said.has(false)) return { consent: false };
  if (said.has(true) || typeof object(value)['source'] === 'string') return { consent: true };
  return value === null || accepts === null ? { consent: null } : {};
}

function yesOrNo(value: Json | undefined): boolean | null {
  if (typeof value === 'boolean') return value;
  const text = asText(value)?.toLowerCase();
  if (text === 'true' || text === 'yes' || text === 'oui' || text === '1') return true;
  return text === 'false' || text === 'no' || text === 'non' || text === '0' ? false : null;
}

/** Each field by itself: what cannot be read is left to the payload (S0-15 to S0-20). */
function conversion(value: Json | undefined): Pick<KnownFields, 'conversion'> {
  if (value === null) return { conversion: null };
  if (!isObject(value)) return {};
  const { amount } = value;
  return {
    conversion: {
      ...dates(value['date']),
      amount: typeof amount === 'number' || typeof amount === 'string' ? toDecimal(amount) : null,
      currency: asText(value['currency']),
      product: asText(value['product']),
    },
  };
}

function churn(value: Json | undefined): Pick<KnownFields, 'churn'> {
  if (value === null) return { churn: null };
  if (!isObject(value)) return {};
  return { churn: { ...dates(value['date']), reason: asText(value['reason']) } };
}

/** As given, and in ISO 8601 where it is that: a date, or with a zone an instant in UTC. */
function dates(value: Json | undefined): { date: string | null; date_iso: string | null } {
  const date = asText(value);
  return { date, date_iso: date === null ? null : isoDate(date) };
}

const ISO_8601 = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i;

function isoDate(text: string): string | null {
  const [, day, zone] = ISO_8601.exec(text) ?? [];
  if (day === undefined) return null;
  const midnight = new Date(`${day}T00:00:00Z`);
  // The 30th of February is no date.
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return null;
  if (zone === undefined) return day;
  const instant = new Date(text.replace(' ', 'T'));
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}

/** Of the meeting that Ringback booked; any other word is left to the payload. */
function meeting(value: Json | undefined): Pick<KnownFields, 'meeting_status'> {
  const said = asText(value)
    ?.toLowerCase()
    .replace(/[\s-]+/g, '_');
  return said === 'held' || said === 'no_show' ? { meeting_status: said } : {};
}

function person<Name extends 'sales' | 'sdr'>(
  name: Name,
  value: Json | undefined,
): { [key in Name]?: Assignee | null } {
  if (value === null) return { [name]: null } as { [key in Name]: null };
  if (!isObject(value)) return {};
  return { [name]: assignee(value, name) } as { [key in Name]: Assignee };
}

/** The same person, by e-mail, is one assignee (S1-22). */
function assignees(value: Json | undefined): { assignees?: Assignee[] | null } {
  if (value === null) return { assignees: null };
  if (!Array.isArray(value)) return {};
  const people = value.filter(isObject).map((item) => assignee(item, ''));
  const once = people.filter(
    ({ email }, index) => email === null || people.findIndex((other) => other.email === email) === index,
  );
  return { assignees: once.slice(0, ASSIGNEES_LIMIT) };
}

function assignee(value: JsonObject, role: string): Assignee {
  return {
    role: asText(value['role']) ?? role,
    prenom: asText(value['prenom']),
    nom: asText(value['nom']),
    email: asText(value['email'])?.toLowerCase() ?? null,
    lien_calendrier: asText(value['lien_calendrier']),
    slack_id: asText(value['slack_id']),
    phone_number: asText(value['phone_number']),
  };
}

function asText(value: Json | undefined): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  return value.trim() === '' ? null : value.trim().slice(0, FIELD_LIMIT);
}

function object(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
