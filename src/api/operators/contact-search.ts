/** `GET /v1/contacts`: contacts by what they are found by, page by page or as a spreadsheet (S4-02). */
import type { Client } from '@temporalio/client';
import { isGrpcServiceError } from '@temporalio/client';
import { decodeTypedSearchAttributes } from '@temporalio/common/lib/converter/payload-search-attributes.js';
import type { TypedSearchAttributes } from '@temporalio/common';
import { parseContactWorkflowId } from '../../domain/identity.js';
import type { Environment } from '../../domain/identity.js';
import { facet } from '../../domain/contact/attributes.js';
import { toKeyword } from '../../domain/keyword.js';
import { WORKFLOWS } from '../../temporal/contract.js';
import { SEARCH } from '../../temporal/search-attributes.js';
import { UnavailableError } from '../gateway.js';

/** Each is a parameter of the address. */
export const FILTERS = [
  'tag',
  'campaign',
  'source',
  'stage',
  'lifecycle',
  'owner',
  'country',
  'state',
  'city',
  'line',
  'disposition',
  'sequence',
  'born',
] as const;
export type ContactFilters = Partial<Record<(typeof FILTERS)[number], string>>;

export interface FoundContact {
  number: string;
  lifecycle: string | null;
  stage: string | null;
  outcome: string | null;
  owner: string | null;
  campaign: string | null;
  source: string | null;
  tags: string[];
  /** `country:US`, `state:CA`, … */
  facets: string[];
  next_meeting: string | null;
}

export interface FoundPage {
  contacts: FoundContact[];
  /** Null on the last page. */
  next: Uint8Array | null;
}

export interface ContactSearch {
  /** @throws {UnavailableError} */
  find(
    account: string,
    environment: Environment,
    filters: ContactFilters,
    page: { size: number; after: Uint8Array | null },
  ): Promise<FoundPage>;
}

const DEADLINE = 10_000;
const RETRY_AFTER = 5;

export function temporalContactSearch(client: Client): ContactSearch {
  const { workflowService, connection } = client;
  const { namespace } = client.options;
  return {
    async find(account, environment, filters, { size, after }) {
      const request = {
        namespace,
        query: queryOf(account, environment, filters),
        pageSize: size,
        nextPageToken: after ?? new Uint8Array(),
      };
      try {
        const { executions, nextPageToken } = await connection.withDeadline(Date.now() + DEADLINE, () =>
          workflowService.listWorkflowExecutions(request),
        );
        const contacts = executions.flatMap(({ execution, searchAttributes }) => {
          const id = parseContactWorkflowId(execution?.workflowId ?? '');
          return id ? [found(id.number, decodeTypedSearchAttributes(searchAttributes?.indexedFields))] : [];
        });
        return { contacts, next: nextPageToken.length > 0 ? nextPageToken : null };
      } catch (error) {
        if (isGrpcServiceError(error)) throw new UnavailableError(RETRY_AFTER, { cause: error });
        throw error;
      }
    },
  };
}

/** What people filter by is text of theirs: it goes through `toKeyword`, and its quotes are doubled. */
export function queryOf(account: string, environment: Environment, filters: ContactFilters): string {
  const facets = ['country', 'state', 'city', 'line', 'disposition', 'sequence', 'born'] as const;
  const equal = (attribute: { name: string }, value: string | undefined) =>
    value === undefined ? [] : [`${attribute.name} = ${quoted(value)}`];
  return [
    `WorkflowType = '${WORKFLOWS.contact}'`,
    `ExecutionStatus = 'Running'`,
    ...equal(SEARCH.account, account),
    ...equal(SEARCH.environment, environment),
    ...equal(SEARCH.tags, filters.tag),
    ...equal(SEARCH.campaign, filters.campaign),
    ...equal(SEARCH.source, filters.source),
    ...equal(SEARCH.stage, filters.stage),
    ...equal(SEARCH.lifecycle, filters.lifecycle),
    ...equal(SEARCH.assignedTo, filters.owner),
    ...facets.flatMap((name) => {
      const value = filters[name];
      return value === undefined ? [] : equal(SEARCH.facets, facet(name, value));
    }),
  ].join(' AND ');
}

function quoted(value: string): string {
  return `'${toKeyword(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function found(number: string, attributes: TypedSearchAttributes): FoundContact {
  return {
    number,
    lifecycle: attributes.get(SEARCH.lifecycle) ?? null,
    stage: attributes.get(SEARCH.stage) ?? null,
    outcome: attributes.get(SEARCH.outcome) ?? null,
    owner: attributes.get(SEARCH.assignedTo) ?? null,
    campaign: attributes.get(SEARCH.campaign) ?? null,
    source: attributes.get(SEARCH.source) ?? null,
    tags: attributes.get(SEARCH.tags) ?? [],
    facets: attributes.get(SEARCH.facets) ?? [],
    next_meeting: attributes.get(SEARCH.nextMeeting)?.toISOString() ?? null,
  };
}
