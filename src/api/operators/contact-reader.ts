/** Reading contacts from Temporal, which is where they live: memos by search, states by query. */
import { isGrpcServiceError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import { decodeArrayFromPayloads } from '@temporalio/common/lib/internal-non-workflow/index.js';
import type { ContactMemo } from '../../domain/contact/report.js';
import type { ContactState } from '../../domain/contact/state.js';
import { contactWorkflowId } from '../../domain/identity.js';
import type { ContactId, Environment } from '../../domain/identity.js';
import { MEMO, QUERIES, WORKFLOWS } from '../../temporal/contract.js';
import { SEARCH } from '../../temporal/search-attributes.js';
import { UnavailableError } from '../gateway.js';

export interface ContactReader {
  /**
   * The memos of contacts with any of these periods, such as `engaged:2026-11`.
   *
   * @throws {UnavailableError}
   */
  memos(account: string, environment: Environment, periods: string[]): AsyncIterable<ContactMemo>;
  /** Null when there is no such contact. @throws {UnavailableError} also when no worker answers */
  state(id: ContactId): Promise<ContactState | null>;
}

const PAGE = 1_000;
const PAGE_DEADLINE = 10_000;
const QUERY_DEADLINE = 5_000;
const RETRY_AFTER = 5;

export function temporalContactReader(client: Client): ContactReader {
  const { workflowService, connection } = client;
  const { namespace } = client.options;
  const converter = client.workflow['dataConverter'];

  return {
    async *memos(account, environment, periods) {
      const query = searchFor(account, environment, periods);
      // While a contact goes over to a new run, search may know both: the newer comes first.
      const seen = new Set<string>();
      let nextPageToken: Uint8Array = new Uint8Array();
      do {
        const request = { namespace, query, pageSize: PAGE, nextPageToken };
        const page = await connection
          .withDeadline(Date.now() + PAGE_DEADLINE, () => workflowService.listWorkflowExecutions(request))
          .catch((error: unknown) => {
            throw unavailable(error);
          });
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
        nextPageToken = page.nextPageToken;
      } while (nextPageToken.length > 0);
    },
    async state(id) {
      const handle = client.workflow.getHandle(contactWorkflowId(id));
      try {
        return await client.withDeadline(Date.now() + QUERY_DEADLINE, () =>
          handle.query<ContactState>(QUERIES.state),
        );
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return null;
        throw unavailable(error);
      }
    },
  };
}

/** Only ids from the settings and periods of ours stand in it. */
function searchFor(account: string, environment: Environment, periods: string[]): string {
  return [
    `WorkflowType = '${WORKFLOWS.contact}'`,
    `ExecutionStatus = 'Running'`,
    `${SEARCH.account.name} = '${account}'`,
    `${SEARCH.environment.name} = '${environment}'`,
    `${SEARCH.periods.name} IN (${periods.map((period) => `'${period}'`).join(', ')})`,
  ].join(' AND ');
}

function isMemo(value: unknown): value is ContactMemo {
  return typeof value === 'object' && value !== null && 'v' in value && value.v === 1;
}

/** Temporal, or a worker, does not answer. What else went wrong stays what it is. */
function unavailable(error: unknown): unknown {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return isGrpcServiceError(error) || isGrpcServiceError(cause)
    ? new UnavailableError(RETRY_AFTER, { cause: error })
    : error;
}
