/** Reading contacts from Temporal, which is where they live: memos by search, states by query. */
import type { Client } from '@temporalio/client';
import { decodeArrayFromPayloads } from '@temporalio/common/lib/internal-non-workflow/index.js';
import type { ContactMemo } from '../../domain/contact/shown/report.js';
import type { ContactState } from '../../domain/contact/state.js';
import { contactWorkflowId } from '../../domain/identity.js';
import type { ContactId, Environment } from '../../domain/identity.js';
import { MEMO, QUERIES, WORKFLOWS } from '../../temporal/contract.js';
import { STEPS_FOLLOWED } from '../../temporal/passed-on.js';
import { SEARCH } from '../../temporal/search-attributes.js';
import { sharedReads } from '../../temporal/shared-reads.js';
import { ifFound } from '../../temporal/temporal-errors.js';
import { withinDeadline } from '../within-deadline.js';

export interface MemosRead {
  /** What happened before this moment is in; epoch milliseconds. */
  asOf: number;
  /** To be read once. Reading it throws {@link UnavailableError}. */
  memos: AsyncIterable<ContactMemo> | Iterable<ContactMemo>;
}

export interface ContactReader {
  /**
   * The memos of contacts with any of these periods, such as `engaged:2026-11`.
   */
  memos(account: string, environment: Environment, periods: string[]): Promise<MemosRead>;
  /** Null when there is no such contact. @throws {UnavailableError} also when no worker answers */
  state(id: ContactId): Promise<ContactState | null>;
}

/**
 * The person's contact, also by a number they had before or another one of theirs.
 *
 * @returns null when nobody is known under the number. @throws {UnavailableError}
 */
export async function personUnder(
  contacts: Pick<ContactReader, 'state'>,
  id: ContactId,
): Promise<ContactState | null> {
  let state = await contacts.state(id);
  for (let steps = 0; state?.moved?.phase === 'forwarding' && steps < STEPS_FOLLOWED; steps += 1) {
    state = await contacts.state({ ...id, number: state.moved.to });
  }
  return state;
}

const PAGE = 1_000;
const PAGE_DEADLINE = 10_000;
const QUERY_DEADLINE = 5_000;
const RUN_OVERLAP = 30_000;

export function temporalContactReader(client: Client): ContactReader {
  const { workflowService } = client;
  const { namespace } = client.options;
  const converter = client.workflow['dataConverter'];
  const search = withinDeadline(client, PAGE_DEADLINE);
  const ask = withinDeadline(client, QUERY_DEADLINE);
  const stateOf = sharedReads((workflowId) =>
    ask(() => ifFound(() => client.workflow.getHandle(workflowId).query<ContactState>(QUERIES.state))),
  );

  function pageOf(query: string, nextPageToken: Uint8Array) {
    const request = { namespace, query, pageSize: PAGE, nextPageToken };
    const page = search(() => workflowService.listWorkflowExecutions(request));
    // Whether it failed is looked at when its turn comes.
    page.catch(() => undefined);
    return page;
  }

  /** One page is read while the one before it is worked on. Several at once would take the server longer. */
  async function* memosOf(query: string): AsyncGenerator<ContactMemo> {
    // While a contact goes over to a new run, search may know both: the newer comes first.
    const seen = new Set<string>();
    let next: ReturnType<typeof pageOf> | null = pageOf(query, new Uint8Array());
    while (next) {
      const page: Awaited<ReturnType<typeof pageOf>> = await next;
      next = page.nextPageToken.length > 0 ? pageOf(query, page.nextPageToken) : null;
      const payloads = page.executions.flatMap(({ execution, memo }) => {
        const workflowId = execution?.workflowId ?? '';
        const payload = memo?.fields?.[MEMO.report];
        if (!payload || seen.has(workflowId)) return [];
        seen.add(workflowId);
        return [payload];
      });
      for (const memo of await decodeArrayFromPayloads(converter, payloads)) {
        if (isMemo(memo)) yield memo;
      }
    }
  }

  return {
    memos: (account, environment, periods) =>
      Promise.resolve({ asOf: Date.now(), memos: memosOf(searchFor(account, environment, periods)) }),
    state: (id) => stateOf(contactWorkflowId(id)),
  };
}

/**
 * Only ids from the settings and periods of ours stand in it. A run that has just ended is in for as long as search may
 * not know the one that follows it, or the contact would be missing.
 */
function searchFor(account: string, environment: Environment, periods: string[]): string {
  const since = new Date(Date.now() - RUN_OVERLAP).toISOString();
  return [
    `WorkflowType = '${WORKFLOWS.contact}'`,
    `(ExecutionStatus = 'Running' OR (ExecutionStatus = 'ContinuedAsNew' AND CloseTime > '${since}'))`,
    `${SEARCH.account.name} = '${account}'`,
    `${SEARCH.environment.name} = '${environment}'`,
    `${SEARCH.periods.name} IN (${periods.map((period) => `'${period}'`).join(', ')})`,
  ].join(' AND ');
}

function isMemo(value: unknown): value is ContactMemo {
  return typeof value === 'object' && value !== null && 'v' in value && value.v === 1;
}
