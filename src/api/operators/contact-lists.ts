/** Lists and counts of contacts, as Temporal's search knows them: a moment late, and without asking any contact. */
import type { Client } from '@temporalio/client';
import { decodeSearchAttributes } from '@temporalio/common/lib/converter/payload-search-attributes.js';
import type { Payload } from '@temporalio/common';
import { decodeArrayFromPayloads } from '@temporalio/common/lib/internal-non-workflow/index.js';
import type { ContactCard } from '../../domain/contact/shown/card.js';
import { contactWorkflowId, parseContactWorkflowId } from '../../domain/identity.js';
import type { ContactId } from '../../domain/identity.js';
import { MEMO } from '../../temporal/contract.js';
import { ifFound } from '../../temporal/temporal-errors.js';
import { withinDeadline } from '../within-deadline.js';

export interface ListedContact {
  number: string;
  /** Search attributes, by name. */
  attributes: Readonly<Record<string, unknown>>;
  card: ContactCard | null;
}

interface ListedPage {
  contacts: ListedContact[];
  /** Empty after the last page. */
  cursor: Uint8Array;
}

/** Each throws {@link UnavailableError} when Temporal does not answer. */
export interface ContactLists {
  /** @param cursor of the page before; empty for the first */
  page(query: string, limit: number, cursor: Uint8Array): Promise<ListedPage>;
  count(query: string): Promise<number>;
  /** Differs whenever anything has happened to the contact; null when there is none. No worker is asked. */
  mark(id: ContactId): Promise<string | null>;
}

const DEADLINE = 5_000;
/** Several consoles look at the same counts. */
const COUNT_KEPT = 2_000;
const COUNTS_KEPT = 200;

export function temporalContactLists(client: Client): ContactLists {
  const { workflowService } = client;
  const { namespace } = client.options;
  const ask = withinDeadline(client, DEADLINE);
  const converter = client.workflow['dataConverter'];
  const counts = new Map<string, { until: number; count: Promise<number> }>();

  /** Null under a key that is gone: the contact is listed all the same. */
  async function cardOf(payload: Payload): Promise<unknown> {
    return decodeArrayFromPayloads(converter, [payload]).then(
      ([card]) => card,
      () => null,
    );
  }

  return {
    async page(query, limit, cursor) {
      const request = { namespace, query, pageSize: limit, nextPageToken: cursor };
      const page = await ask(() => workflowService.listWorkflowExecutions(request));
      const contacts = new Map<string, ListedContact>();
      for (const { execution, memo, searchAttributes } of page.executions) {
        const id = parseContactWorkflowId(execution?.workflowId ?? '');
        if (!id || contacts.has(id.number)) continue;
        const payload = memo?.fields?.[MEMO.card];
        const card = payload ? await cardOf(payload) : null;
        const attributes = decodeSearchAttributes(searchAttributes?.indexedFields);
        contacts.set(id.number, { number: id.number, attributes, card: isCard(card) ? card : null });
      }
      return { contacts: [...contacts.values()], cursor: page.nextPageToken };
    },
    count(query) {
      const known = counts.get(query);
      if (known && Date.now() < known.until) return known.count;
      const count = ask(() => workflowService.countWorkflowExecutions({ namespace, query })).then((answer) =>
        Number(answer.count),
      );
      if (counts.size >= COUNTS_KEPT) counts.clear();
      counts.set(query, { until: Date.now() + COUNT_KEPT, count });
      count.catch(() => counts.delete(query));
      return count;
    },
    async mark(id) {
      const execution = { workflowId: contactWorkflowId(id) };
      const described = await ask(() =>
        ifFound(() => workflowService.describeWorkflowExecution({ namespace, execution })),
      );
      const info = described?.workflowExecutionInfo;
      return described && `${info?.execution?.runId}:${String(info?.historyLength)}`;
    },
  };
}

function isCard(value: unknown): value is ContactCard {
  return typeof value === 'object' && value !== null && 'v' in value && value.v === 1;
}
