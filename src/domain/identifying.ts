/** What of a payload, beside the fields Ringback reads, says who someone is: kept only so that transcripts hide it. */
import type { Json, JsonObject } from './json.js';

export interface Identifying {
  kind: 'name' | 'company' | 'address' | 'email' | 'phone';
  value: string;
}

const MOST = 24;
const LONGEST = 120;
const DEEPEST = 4;

/** By the names that fields have in CRMs of both languages, without case, accents and separators. */
const KINDS: [RegExp, Identifying['kind']][] = [
  [
    /^(?:full|first|last|middle|maiden|given|family|sur|display|contact|customer|lead|client|prospect|person|owner|spouse|partner|referrer)name$|^(?:nom|prenom)s?(?:(?:du)?(?:contact|client|prospect|conjoint))?$|^nom(?:complet|defamille)$/,
    'name',
  ],
  [/^(?:company|companyname|organi[sz]ation|societe|entreprise|raisonsociale|employer)$/, 'company'],
  [
    /^(?:(?:street|postal|home|billing|mailing)?address(?:line)?\d?|adresse\w{0,10}|street\d?|rue|voie)$/,
    'address',
  ],
  [/^(?:\w{0,10}e?mail(?:address|s)?\d?|courriel)$/, 'email'],
  [/^(?:\w{0,10}(?:phone|mobile|tel|telephone|portable|whatsapp)(?:number|s)?\d?)$/, 'phone'],
];
/** Where `name` is a person's, and not that of a product or a campaign. */
const PEOPLE =
  /^(?:contact|lead|person|customer|client|prospect|owner|user|spouse|partner|referrer|sales|sdr|assignees?|agent)s?$/;

/** At most 24, each once and at most 120 characters long. */
export function readIdentifying(payload: JsonObject): Identifying[] {
  const found = new Map<string, Identifying>();
  gather(payload, '', DEEPEST, (each) => {
    if (found.size < MOST) found.set(`${each.kind} ${each.value}`, each);
  });
  return [...found.values()];
}

function gather(
  value: Json | undefined,
  parent: string,
  deeper: number,
  keep: (found: Identifying) => void,
): void {
  if (typeof value !== 'object' || value === null || deeper < 0) return;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, MOST)) gather(item, parent, deeper - 1, keep);
    return;
  }
  for (const [key, held] of Object.entries(value)) {
    const name = plainKey(key);
    const kind = kindOf(name, parent);
    if (kind === null) gather(held, name, deeper - 1, keep);
    else for (const text of texts(held, deeper)) keep({ kind, value: text });
  }
}

function kindOf(key: string, parent: string): Identifying['kind'] | null {
  if (key === 'name')
    return parent === '' || PEOPLE.test(parent) ? 'name' : parent === 'company' ? 'company' : null;
  return KINDS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/** The texts of a field, also where it is a list or an object of lines. */
function texts(value: Json | undefined, deeper: number): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') {
    const text = value.trim();
    return text.length > 1 && text.length <= LONGEST ? [text] : [];
  }
  if (typeof value !== 'object' || value === null || deeper < 0) return [];
  return Object.values(value).flatMap((each) => texts(each, deeper - 1));
}

function plainKey(key: string): string {
  return key
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}
