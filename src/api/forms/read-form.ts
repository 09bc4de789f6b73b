/** A form as it comes in → what is signalled to the contact, or every mistake at once (S4-07 to S4-36). */
import { isSupportedCountry } from 'libphonenumber-js/max';
import type { DialerSettings, OnForm } from '../../config/dialer-schema.js';
import { isTimeZone } from '../../domain/zone.js';
import type { AccountSettings } from '../../config/schema.js';
import { FORM_FIELDS } from '../../domain/form.js';
import type { FormAction, FormFields, FormPost, OtherNumber } from '../../domain/form.js';
import { readIdentifying } from '../../domain/identifying.js';
import type { Json, JsonObject } from '../../domain/json.js';
import { readConsent } from '../../domain/lead-payload.js';
import { identifyPhone } from '../../domain/phone.js';
import type { PhoneIdentity } from '../../domain/phone.js';
import { countryCode, stateCode } from '../../domain/place-names.js';
import { placeOfPhone } from '../../domain/phone-places/phone-places.js';
import {
  FieldErrors,
  NOTE_LIMIT,
  isBlank,
  readBoolean,
  readData,
  readDate,
  readText,
  spoken,
} from './form-fields.js';

/** Other spellings of the guide and of other clients. */
const ALIASES: Record<string, string> = {
  distribute_to_right_group: 'distribute_to_ring_group',
  disposition_id: 'disposition_status_id',
  zip: 'zipcode',
  zip_code: 'zipcode',
};

/** Every field that is read. */
const FIELDS = [
  'api_token',
  'phone_number',
  'other_phone_numbers',
  'company_name',
  'name',
  'lead_source',
  'email',
  'timezone',
  ...FORM_FIELDS,
  'notes',
  'consent',
  'accepts_whatsapp',
  'user_id',
  'distribute_to_ring_group',
  'ring_group_id',
  'check_available_users',
  'add_to_powerdialer',
  'powerdialer_position',
  'sequence_id',
  'force_update_sequence',
  'force_update',
  'line_id',
  'tag_id',
  'disposition_status_id',
  'campaign_id',
] as const;
type Field = (typeof FIELDS)[number];

/** The form under its canonical names; unknown keys stay as they came. */
export type NamedForm = Map<string, Json>;

const OTHER_NUMBERS_LIMIT = 10;

/** Of two spellings of one field the canonical one counts, unless it is blank. */
export function nameFields(form: JsonObject): NamedForm {
  const named: NamedForm = new Map();
  for (const [key, value] of Object.entries(form)) {
    const canonical = canonicalName(key);
    const known = named.get(canonical);
    if (isBlank(known) || (key === canonical && !isBlank(value))) named.set(canonical, value);
  }
  named.delete('__proto__');
  return named;
}

function canonicalName(key: string): string {
  const plain = key
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  const name = ALIASES[plain] ?? plain;
  return (FIELDS as readonly string[]).includes(name) ? name : key;
}

type ReadForm =
  | {
      ok: true;
      phone: Extract<PhoneIdentity, { valid: true }>;
      form: Omit<FormPost, Received>;
      body: JsonObject;
    }
  | { ok: false; errors: FieldErrors };
type Received = 'requestId' | 'receivedAt' | 'by' | 'body';

export function readForm(named: NamedForm, account: AccountSettings): ReadForm {
  const errors = new FieldErrors();
  const { dialer } = account;
  const get = (field: Field) => named.get(field);
  const text = (field: Field) => readData(field, get(field), errors);
  const yes = (field: Field) => readBoolean(field, get(field), errors);

  const inCountry = text('country');
  const country = inCountry === null ? null : countryCode(inCountry);
  const region = country && isSupportedCountry(country) ? country : account.country;
  const phone = readPhone('phone_number', get('phone_number'), region, errors);
  const otherNumbers = readOtherNumbers(get('other_phone_numbers'), region, errors);
  const derived = phone?.valid ? placeOfPhone(phone.number) : {};
  const fields = readFields(named, country, derived.country ?? account.country, errors);
  const reference = (field: Field, known: object) => readReference(field, get(field), known, dialer, errors);

  const campaign = reference('campaign_id', dialer.campaigns);
  if (dialer.require_campaign_id && isBlank(get('campaign_id')))
    errors.add('campaign_id', 'The campaign id field is required.');
  const line = reference('line_id', dialer.lines);
  const disposition = reference('disposition_status_id', dialer.dispositions);
  const body = bodyOf(named);
  const form = {
    merge: yes('force_update') ? ('replace' as const) : ('fill_blanks' as const),
    known: {
      phone_number: phone?.valid ? phone.dialled : '',
      ...given('name', text('name')),
      ...given('email', text('email')),
      ...given('company', text('company_name')),
      ...given('source', text('lead_source') ?? fields.source ?? null),
      ...given('campaign_name', campaign && (dialer.campaigns[campaign]?.name ?? null)),
      ...given('time_zone', readTimeZone(get('timezone'), errors)),
      ...readConsent(body),
      ...identifying(body, otherNumbers),
    },
    fields,
    derived,
    otherNumbers,
    note: readText('notes', get('notes'), errors, NOTE_LIMIT),
    owner: reference('user_id', dialer.agents),
    line,
    campaign,
    tag: reference('tag_id', dialer.tags),
    disposition,
    distribute: readDistribution(named, dialer, errors),
    powerDialer: yes('add_to_powerdialer') ? readPosition(get('powerdialer_position'), errors) : null,
    sequence: readSequence(reference('sequence_id', dialer.sequences), yes('force_update_sequence')),
    action: actionOf(dialer, line, campaign, disposition),
  };
  if (errors.any || !phone?.valid) return { ok: false, errors };
  return { ok: true, phone, form, body };
}

/** @returns null for nothing, or what is no text: that is among the errors, like a number that cannot be one */
export function readPhone(
  field: string,
  value: Json | undefined,
  region: string,
  errors: FieldErrors,
): PhoneIdentity | null {
  if (isBlank(value)) {
    errors.add(field, `The ${spoken(field)} field is required.`);
    return null;
  }
  const text = readText(field, value, errors);
  if (text === null) return null;
  const phone = identifyPhone(text, region);
  if (!phone.valid) errors.add(field, `The ${spoken(field)} is invalid.`);
  return phone;
}

/** Objects, or arrays `["mobile", "818…"]` and `["818…"]` (S4-11). */
function readOtherNumbers(value: Json | undefined, region: string, errors: FieldErrors): OtherNumber[] {
  const field = 'other_phone_numbers';
  if (isBlank(value)) return [];
  if (!Array.isArray(value)) {
    errors.add(field, 'The other phone numbers must be an array.');
    return [];
  }
  if (value.length > OTHER_NUMBERS_LIMIT) {
    errors.add(field, `The other phone numbers may not have more than ${OTHER_NUMBERS_LIMIT} items.`);
    return [];
  }
  return value.flatMap((item, index) => {
    const { label, number } = partsOf(item);
    const phone = readPhone(`${field}.${index}.phone_number`, number, region, errors);
    const name = readData(`${field}.${index}.label`, label, errors, 60);
    return phone?.valid ? [{ label: name, number: phone.number }] : [];
  });
}

function partsOf(item: Json): { label: Json | undefined; number: Json | undefined } {
  if (Array.isArray(item)) {
    return item.length < 2 ? { label: null, number: item[0] } : { label: item[0], number: item[1] };
  }
  if (typeof item === 'object' && item !== null)
    return { label: item['label'], number: item['phone_number'] };
  return { label: null, number: item };
}

/** @param home the country, as long as the form names none */
function readFields(named: NamedForm, country: string | null, home: string, errors: FieldErrors): FormFields {
  const fields: FormFields = {};
  for (const field of FORM_FIELDS) {
    const read = field === 'date_of_birth' ? readDate : readData;
    const value = field === 'country' ? country : read(field, named.get(field), errors);
    if (value !== null) fields[field] = field === 'state' ? stateCode(value, country ?? home) : value;
  }
  return fields;
}

function readTimeZone(value: Json | undefined, errors: FieldErrors): string | null {
  const zone = readText('timezone', value, errors);
  if (zone === null || isTimeZone(zone)) return zone;
  errors.add('timezone', 'The timezone must be a valid zone.');
  return null;
}

/** An id of the settings; an unknown one is a mistake, or nothing, by the account's wish. */
export function readReference(
  field: Field,
  value: Json | undefined,
  known: object,
  { unknown_reference: unknown }: DialerSettings,
  errors: FieldErrors,
): string | null {
  const id = readText(field, value, errors);
  if (id === null || Object.hasOwn(known, id)) return id;
  if (unknown === 'refuse') errors.add(field, `The selected ${spoken(field)} is invalid.`);
  return null;
}

/** The ring group is looked at only when the form asks for a distribution (S4-25). */
function readDistribution(
  named: NamedForm,
  dialer: DialerSettings,
  errors: FieldErrors,
): FormPost['distribute'] {
  const wanted = readBoolean('distribute_to_ring_group', named.get('distribute_to_ring_group'), errors);
  const available = readBoolean('check_available_users', named.get('check_available_users'), errors);
  if (!wanted) return null;
  const id = named.get('ring_group_id');
  if (isBlank(id)) {
    errors.add('ring_group_id', 'The ring group id field is required when distribute to ring group is true.');
    return null;
  }
  const ringGroup = readReference('ring_group_id', id, dialer.ring_groups, dialer, errors);
  return ringGroup === null ? null : { ringGroup, to: available ? 'available' : 'anyone' };
}

/** The top where nothing is said; what is neither is among the errors. */
export function readPosition(value: Json | undefined, errors: FieldErrors): 'top' | 'bottom' {
  const position = readText('powerdialer_position', value, errors)?.toLowerCase() ?? 'top';
  if (position === 'top' || position === 'bottom') return position;
  errors.add('powerdialer_position', 'The selected powerdialer position is invalid.');
  return 'top';
}

function readSequence(id: string | null, endsOthers: boolean): FormPost['sequence'] {
  return id === null ? null : { id, others: endsOthers ? 'end' : 'keep' };
}

/** A missed call before all; then what the line, the campaign or the account wants. */
export function actionOf(
  dialer: DialerSettings,
  line: string | null,
  campaign: string | null,
  disposition: string | null,
): FormAction | null {
  const missed = disposition !== null && dialer.dispositions[disposition]?.missed_call;
  if (missed) return { start: 'engagement', why: 'missed_call', playbook: null };
  const wish: OnForm | undefined =
    dialer.lines[line ?? '']?.on_form ?? dialer.campaigns[campaign ?? '']?.on_form ?? dialer.on_form;
  if (!wish) return null;
  if ('playbook' in wish) return { start: 'engagement', why: 'form', playbook: wish.playbook };
  return 'template' in wish
    ? { start: 'message', template: wish.template }
    : { start: 'sequence', sequence: wish.sequence };
}

/** Who else is named, and how they are reached; the number of the contact itself is hidden anyway. */
function identifying(
  { phone_number: _own, ...body }: JsonObject,
  otherNumbers: OtherNumber[],
): Pick<FormPost['known'], 'identifying'> {
  const numbers = otherNumbers.map(({ number }) => ({ phone_number: number }));
  const found = readIdentifying({ ...body, other_phone_numbers: numbers });
  return found.length > 0 ? { identifying: found } : {};
}

/** All that was said, without the token. Blanks say nothing; an e-mail is never refused, only judged. */
function bodyOf(named: NamedForm): JsonObject {
  const said = [...named].filter(([key, value]) => key !== 'api_token' && !isBlank(value));
  const email = named.get('email');
  return {
    ...Object.fromEntries(said),
    ...(typeof email === 'string' && { email_valid: /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim()) }),
  };
}

function given<Name extends string>(name: Name, value: string | null): { [key in Name]?: string } {
  return value === null ? {} : ({ [name]: value } as { [key in Name]: string });
}
