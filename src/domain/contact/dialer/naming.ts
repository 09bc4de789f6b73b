/** What a form says of a name, whole or in parts: each is made of the other (S4-13). */
import type { FormFields, FormPost } from '../../form.js';
import { heardOnWhatsApp, somebodySaid } from '../lifecycle/heard.js';
import type { ContactState } from '../state.js';

type Parts = Pick<FormFields, 'first_name' | 'last_name'>;

const LONGEST = 256;

export function mergeName(contact: ContactState, { merge, known, fields }: FormPost): void {
  const { first_name: _first, last_name: _last, ...others } = contact.dialer.fields;
  const before = {
    name: heardOnWhatsApp(contact, 'name') ? '' : (contact.profile.name ?? ''),
    parts: partsAmong(contact.dialer.fields),
  };
  const said = { name: known.name ?? null, parts: partsAmong(fields) };
  if (said.name === null && isEmpty(said.parts)) return;
  const after = merge === 'replace' ? replaced(before, said) : filled(before, said);
  contact.dialer.fields = { ...others, ...after.parts };
  if (after.name === before.name) return;
  contact.profile = { ...contact.profile, name: after.name };
  somebodySaid(contact, after);
}

interface Named {
  name: string;
  parts: Parts;
}
type Said = { name: string | null; parts: Parts };

/** One part that is replaced leaves the other in the name. */
function replaced(before: Named, said: Said): Named {
  const name = said.name ?? wholeOf({ ...partsIn(before), ...said.parts });
  return { name, parts: isEmpty(said.parts) ? partsOf(name) : { ...before.parts, ...said.parts } };
}

/** A name that was made of its parts grows with them; one that somebody gave whole stays. */
function filled(before: Named, said: Said): Named {
  if (isEmpty(said.parts))
    return before.name === '' ? { name: said.name ?? '', parts: partsOf(said.name ?? '') } : before;
  const parts = { ...said.parts, ...partsIn(before), ...before.parts };
  if (before.name === '') return { name: said.name ?? wholeOf(parts), parts };
  return { name: wholeOf(before.parts) === before.name ? wholeOf(parts) : before.name, parts };
}

/** Of the name as it stands, which others than forms may have changed. */
function partsIn({ name, parts }: Named): Parts {
  return wholeOf(parts) === name ? parts : { ...parts, ...partsOf(name) };
}

function partsAmong({ first_name, last_name }: FormFields): Parts {
  return { ...(first_name !== undefined && { first_name }), ...(last_name !== undefined && { last_name }) };
}

function wholeOf({ first_name: first, last_name: last }: Parts): string {
  return [first, last].filter(Boolean).join(' ').slice(0, LONGEST);
}

/** The last word is the family name. */
function partsOf(name: string): Parts {
  const words = name.split(/\s+/).filter(Boolean);
  const last = words.length > 1 ? words.pop() : undefined;
  if (words.length === 0) return {};
  return { first_name: words.join(' '), ...(last !== undefined && { last_name: last }) };
}

function isEmpty(parts: Parts): boolean {
  return Object.keys(parts).length === 0;
}
