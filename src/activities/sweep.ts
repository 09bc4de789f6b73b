/** Sweeping the payload store: who names what is asked of the contacts, and what nobody names goes (T5). */
import { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import type { ContactState } from '../domain/contact/state.js';
import { contactWorkflowId, parseContactWorkflowId } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';
import type { PayloadStore } from '../storage/payload-store.js';
import { addressesIn, sweep } from '../storage/sweep.js';
import { QUERIES, WORKFLOWS } from '../temporal/contract.js';
import type { SweepActivities, Swept } from '../temporal/contract.js';

const ANSWER_WITHIN = 20_000;
const SECOND = 1_000;
const SIGN_OF_LIFE = 10 * SECOND;

export function createSweepActivities(client: Client, store: PayloadStore): SweepActivities {
  return {
    async sweepPayloads() {
      const context = Context.current();
      const alive = setInterval(() => context.heartbeat(), SIGN_OF_LIFE);
      try {
        return await sweepStored(client, store, { dryRun: false });
      } finally {
        clearInterval(alive);
      }
    },
  };
}

/**
 * @param options.dryRun counts, and changes nothing
 * @throws when a contact cannot be asked: then nothing is removed
 */
export async function sweepStored(
  client: Client,
  store: PayloadStore,
  { dryRun }: { dryRun: boolean },
): Promise<Swept> {
  const { namespace } = client.options;
  const { config } = await client.workflowService.describeNamespace({ namespace });
  const retention = Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) * SECOND;
  if (retention === 0) throw new Error('the namespace does not say how long it keeps runs');
  const namedBy = (folders: Set<string>) => namedByContacts(client, store, folders);
  return sweep(store, { retention, now: Date.now(), dryRun, namedBy });
}

/** Asks the contacts of these folders, and those to whom their persons moved. */
async function namedByContacts(
  client: Client,
  store: Pick<PayloadStore, 'folderOf' | 'get'>,
  folders: Set<string>,
): Promise<Set<string>> {
  const named = new Set<string>();
  const asked = new Set<string>();
  const query = `WorkflowType = '${WORKFLOWS.contact}' AND ExecutionStatus = 'Running'`;
  for await (const { workflowId } of client.workflow.list({ query })) {
    const contact = parseContactWorkflowId(workflowId);
    if (contact && folders.has(store.folderOf(contact))) await ask(contact);
  }
  return named;

  async function ask(contact: ContactId): Promise<void> {
    const workflowId = contactWorkflowId(contact);
    if (asked.has(workflowId)) return;
    asked.add(workflowId);
    const state = await client.withDeadline(Date.now() + ANSWER_WITHIN, () =>
      client.workflow.getHandle(workflowId).query<ContactState>(QUERIES.state),
    );
    addressesIn(state, named);
    // Posts that were too large to merge stand in the payload by their addresses.
    if ('stored' in state.payload) {
      addressesIn(JSON.parse((await store.get(state.payload.stored)).toString()), named);
    }
    if (state.moved) await ask({ ...contact, number: state.moved.to });
  }
}
