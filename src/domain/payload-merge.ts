/**
 * Merging what a CRM posts into what is known: objects deeply, arrays and scalars replaced, `null` clears, as
 * RFC 7396. Light on purpose: workflow code imports it.
 */
import type { Identifying } from './identifying.js';
import type { Json, JsonObject } from './json.js';
import type { Assignee, KnownFields, Profile } from './lead.js';

/**
 * Merges a posted payload into the one at hand. Neither argument is changed; values are taken over as they are.
 * A `__proto__` key is dropped, and nothing inherited is ever looked at (C-09).
 */
export function mergePayloads(current: JsonObject, posted: JsonObject): JsonObject {
  const merged: JsonObject = {};
  for (const [key, value] of Object.entries(current)) if (key !== '__proto__') merged[key] = value;
  for (const [key, value] of Object.entries(posted)) {
    if (key === '__proto__') continue;
    if (value === null) {
      delete merged[key];
    } else if (isObject(value)) {
      const before = Object.hasOwn(merged, key) ? merged[key] : undefined;
      merged[key] = mergePayloads(isObject(before) ? before : {}, value);
    } else {
      merged[key] = value;
    }
  }
  return merged;
}

/**
 * Merges the fields that Ringback reads. An absent field says nothing, `null` clears. People are merged field by
 * field, where `null` says nothing: intake fills what a post left out with it.
 */
export function mergeKnown(profile: Profile, known: KnownFields): Profile {
  const merged: Record<string, unknown> = { ...profile };
  for (const [field, value] of Object.entries(known)) {
    if (value === undefined || field === '__proto__') continue;
    if (value === null) delete merged[field];
    else merged[field] = value;
  }
  if (known.sales) merged['sales'] = mergePerson(profile.sales, known.sales);
  if (known.sdr) merged['sdr'] = mergePerson(profile.sdr, known.sdr);
  if (known.identifying) merged['identifying'] = joinIdentifying(profile.identifying, known.identifying);
  if (known.splits) merged['splits'] = mergeSplits(profile.splits, known.splits);
  return merged as unknown as Profile;
}

function mergePerson(before: Assignee | null | undefined, posted: Assignee): Assignee {
  const said = Object.entries(posted).filter(([, value]) => value !== null && value !== undefined);
  return { ...posted, ...before, ...Object.fromEntries(said) };
}

/** What was known before is still not to be shown. */
export function joinIdentifying(before: Identifying[] = [], posted: Identifying[]): Identifying[] {
  const key = ({ kind, value }: Identifying): string => `${kind} ${value}`;
  return [...new Map([...before, ...posted].map((each) => [key(each), each])).values()].slice(-24);
}

function mergeSplits(before: Profile['splits'], posted: NonNullable<Profile['splits']>): Profile['splits'] {
  const merged = Object.entries({ ...before, ...posted }).filter(([, value]) => value !== null);
  return Object.fromEntries(merged);
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
