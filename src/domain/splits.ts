/** The values by which an account splits its reports: what a payload holds at the paths it declares. Pure. */
import type { Json, JsonObject } from './json.js';

/** By path; null clears, as everywhere in a payload. */
type Splits = Record<string, string | null>;

/** Five of them, with campaign, source and route, must fit into a memo. */
export const SPLIT_LIMIT = 60;

/** What a post says at the declared paths. A path it does not mention is not in it. */
export function splitsOf(payload: JsonObject, paths: readonly string[]): Splits {
  const found = paths.map((path): [string, string | null | undefined] => [path, textAt(payload, path)]);
  return Object.fromEntries(
    found.filter((entry): entry is [string, string | null] => entry[1] !== undefined),
  );
}

/** Text, numbers and booleans as they are written. A group that is null clears what it held. */
function textAt(payload: JsonObject, path: string): string | null | undefined {
  let value: Json | undefined = payload;
  for (const key of path.split('.')) {
    if (value === null) return null;
    if (typeof value !== 'object') return undefined;
    if (Array.isArray(value)) value = value[Number(key)];
    else value = Object.hasOwn(value, key) ? value[key] : undefined;
  }
  if (value === undefined || typeof value === 'object') return value === null ? null : undefined;
  return Array.from(String(value).trim()).slice(0, SPLIT_LIMIT).join('') || null;
}
