/** Temporal's list filters, with what people typed quoted safely. */
import type { Environment } from '../../domain/identity.js';
import { facet } from '../../domain/contact/shown/attributes.js';
import { canonical, isRaw } from '../../domain/identity.js';
import { toKeyword, toListed } from '../../domain/keyword.js';
import { identifyPhone } from '../../domain/phone.js';
import { countryCode, stateCode } from '../../domain/place-names.js';
import { WORKFLOWS } from '../../temporal/contract.js';
import { SEARCH } from '../../temporal/search-attributes.js';

export const QUEUES = ['needs_person', 'follow_up', 'callbacks_failing', 'booked', 'all'] as const;
export type Queue = (typeof QUEUES)[number];

const IN_QUEUE: Record<Queue, string | null> = {
  needs_person: `${SEARCH.handover.name} = true`,
  follow_up: `${SEARCH.followUpDue.name} IS NOT NULL`,
  callbacks_failing: `${SEARCH.callbackFailing.name} = true`,
  booked: `${SEARCH.nextMeeting.name} IS NOT NULL`,
  all: null,
};

const ATTRIBUTES = {
  stage: SEARCH.stage.name,
  lifecycle: SEARCH.lifecycle.name,
  outcome: SEARCH.outcome.name,
  campaign: SEARCH.campaign.name,
  source: SEARCH.source.name,
  assigned_to: SEARCH.assignedTo.name,
  owner: SEARCH.assignedTo.name,
  crm_contact_id: SEARCH.crmContactId.name,
  crm_deal_id: SEARCH.crmDealId.name,
} as const;
type Attribute = keyof typeof ATTRIBUTES;
/** Each is one of many that a contact has, by its name. */
const FACETS = ['country', 'state', 'city', 'line', 'disposition', 'sequence', 'born'] as const;
type Facet = (typeof FACETS)[number];

type Filter = Attribute | Facet | 'tag';
/** What lists may be narrowed to: the names of the parameters. */
export const FILTER_NAMES: Filter[] = [...(Object.keys(ATTRIBUTES) as Attribute[]), 'tag', ...FACETS];

const SEARCHED: Attribute[] = [
  'crm_contact_id',
  'crm_deal_id',
  'campaign',
  'source',
  'assigned_to',
  'stage',
  'outcome',
];

export interface ListQuery {
  account: string;
  environment: Environment;
  queue: Queue;
  filters: Partial<Record<Filter, string>>;
  /** A number, also its beginning; or whole words of what a contact is found by. */
  search: string | null;
}

/** @param country how numbers in national form are read */
export function listQuery(wanted: ListQuery, country: string): string {
  const { account, environment, queue, filters, search } = wanted;
  const filtered = Object.entries(filters).map(([name, value]) => narrowed(name as Filter, value));
  return [
    equals('WorkflowType', WORKFLOWS.contact),
    equals('ExecutionStatus', 'Running'),
    equals(SEARCH.account.name, account),
    equals(SEARCH.environment.name, environment),
    IN_QUEUE[queue],
    ...filtered,
    search === null ? null : found(search, `contact:${account}:${environment}:`, country),
  ]
    .filter((part) => part !== null)
    .join(' AND ');
}

function narrowed(name: Filter, value: string): string {
  if (name === 'tag') return has(SEARCH.tags.name, value);
  if (isFacet(name)) {
    const ways = [...new Set([value, asKept(name, value)])];
    const each = ways.map((way) => has(SEARCH.facets.name, facet(name, way)));
    return each.length === 1 ? each.join('') : `(${each.join(' OR ')})`;
  }
  const alone = equals(ATTRIBUTES[name], value);
  // A form may name two.
  return name === 'source' ? `(${alone} OR ${has(SEARCH.facets.name, facet(name, value))})` : alone;
}

/** Countries and states are kept by their codes, where there are some. */
function asKept(name: Facet, value: string): string {
  if (name === 'country') return countryCode(value);
  return name === 'state' ? stateCode(value, undefined) : value;
}

function isFacet(name: Filter): name is Facet {
  return (FACETS as readonly string[]).includes(name);
}

function found(search: string, prefix: string, country: string): string {
  const ways = SEARCHED.map((name) => equals(ATTRIBUTES[name], search));
  const number = numberIn(search, country);
  if (number !== null) ways.unshift(`WorkflowId STARTS_WITH ${quoted(`${prefix}${number}`)}`);
  return `(${ways.join(' OR ')})`;
}

/** The number, or how it begins; null when it is none. */
function numberIn(search: string, country: string): string | null {
  if (isRaw(search)) return search;
  if (!/^\+?[\d\s().-]{3,40}$/.test(search)) return null;
  const { number } = identifyPhone(search, country);
  if (!isRaw(number)) return number;
  return canonical(`+${search.replaceAll(/\D/g, '')}`);
}

/**
 * Temporal finds no value with a double quote or a backslash in it, however they are written: such a value finds what
 * begins as it does up to there.
 */
function equals(attribute: string, value: string): string {
  const beginning = toKeyword(value).split(/["\\]/, 1)[0] ?? '';
  const whole = beginning === toKeyword(value) || beginning === '';
  return whole ? `${attribute} = ${quoted(value)}` : `${attribute} STARTS_WITH ${quoted(beginning)}`;
}

/** Of attributes that are lists, Temporal compares whole values and nothing else. */
function has(attribute: string, value: string): string {
  return `${attribute} = ${quoted(toListed(value))}`;
}

/** A value as it stands in a search attribute, as a string of Temporal's filters. */
function quoted(value: string): string {
  return `'${toKeyword(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
