/** Routing rules: what a payload holds decides how its engagement is played (DESIGN §5). Pure. */
import type { Json, JsonObject } from './json.js';

type Scalar = string | number | boolean;

export type Condition = Scalar | Scalar[] | { exists: boolean } | { matches: string };

interface RoutingCondition {
  /** Paths such as `campaign.source` or `assignees.0.email`. All must hold. */
  when: Record<string, Condition>;
}

/** The first rule whose conditions all hold. */
export function matchRoute<Rule extends RoutingCondition>(
  rules: readonly Rule[],
  payload: JsonObject,
): Rule | null {
  return (
    rules.find(({ when }) =>
      Object.entries(when).every(([path, wanted]) => holds(at(payload, path), wanted)),
    ) ?? null
  );
}

/** Texts are compared without regard to case, and with numbers and booleans as they are written. */
function holds(value: Json | undefined, wanted: Condition): boolean {
  if (Array.isArray(wanted)) return wanted.some((each) => holds(value, each));
  if (typeof wanted === 'object') {
    if ('exists' in wanted) return (value !== undefined && value !== null && value !== '') === wanted.exists;
    return isScalar(value) && new RegExp(wanted.matches, 'i').test(String(value).slice(0, 1_024));
  }
  if (Array.isArray(value)) return value.some((each) => holds(each, wanted));
  return isScalar(value) && String(value).trim().toLowerCase() === String(wanted).trim().toLowerCase();
}

/** Undefined where nothing is said. */
function at(payload: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = payload;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    if (Array.isArray(value)) value = value[Number(key)];
    else value = Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

function isScalar(value: Json | undefined): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
