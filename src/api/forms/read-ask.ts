/** Calls for a known contact, in the words of the form: in and out of a sequence, on and off a power-dialer list. */
import type { AccountSettings } from '../../config/schema.js';
import type { DialerAsk } from '../../domain/form.js';
import type { PhoneIdentity } from '../../domain/phone.js';
import { FieldErrors, isBlank, readBoolean } from './form-fields.js';
import { readPhone, readPosition, readReference } from './read-form.js';
import type { NamedForm } from './read-form.js';

type Ask = (named: NamedForm, account: AccountSettings, errors: FieldErrors) => DialerAsk | null;

const enrol: Ask = (named, { dialer }, errors) => {
  const sequence = sequenceOf(named, dialer, errors);
  const endsOthers = readBoolean('force_update_sequence', named.get('force_update_sequence'), errors);
  if (isBlank(named.get('sequence_id'))) errors.add('sequence_id', 'The sequence id field is required.');
  return sequence === null ? null : { ask: 'enrol', sequence, others: endsOthers ? 'end' : 'keep' };
};
const disenrol: Ask = (named, { dialer }, errors) => {
  const sequence = sequenceOf(named, dialer, errors);
  // One that does not exist is not all of them.
  const names = !isBlank(named.get('sequence_id'));
  return sequence === null && names ? null : { ask: 'disenrol', sequence };
};
const list: Ask = (named, { dialer }, errors) => ({
  ask: 'list',
  owner: readReference('user_id', named.get('user_id'), dialer.agents, dialer, errors),
  position: readPosition(named.get('powerdialer_position'), errors),
});

/** By the path of the call. */
export const DIALER_CALLS = {
  '/api/v1/webhook/sequence-enroll': enrol,
  '/api/v1/webhook/sequence-disenroll': disenrol,
  '/api/v1/webhook/powerdialer-add': list,
  '/api/v1/webhook/powerdialer-remove': () => ({ ask: 'unlist' }),
} satisfies Record<string, Ask>;

export type DialerCall = keyof typeof DIALER_CALLS;

type ReadAsk =
  | { ok: true; phone: Extract<PhoneIdentity, { valid: true }>; asked: DialerAsk | null }
  | { ok: false; errors: FieldErrors };

/** `asked` null: it named what the account does not have, and lets be named. */
export function readAsk(call: DialerCall, named: NamedForm, account: AccountSettings): ReadAsk {
  const errors = new FieldErrors();
  const phone = readPhone('phone_number', named.get('phone_number'), account.country, errors);
  const asked = DIALER_CALLS[call](named, account, errors);
  return errors.any || !phone?.valid ? { ok: false, errors } : { ok: true, phone, asked };
}

function sequenceOf(named: NamedForm, dialer: AccountSettings['dialer'], errors: FieldErrors): string | null {
  return readReference('sequence_id', named.get('sequence_id'), dialer.sequences, dialer, errors);
}
