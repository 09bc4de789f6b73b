/** `ringback sweep`: removes from the payload store what no contact names any more. Best once a day. */
import { parseArgs } from 'node:util';
import type { Client } from '@temporalio/client';
import { loadSettings } from '../config/settings.js';
import type { ContactState } from '../domain/contact/state.js';
import { contactWorkflowId, parseContactWorkflowId } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';
import { createPayloadStore } from '../storage/payload-store.js';
import type { PayloadStore } from '../storage/payload-store.js';
import { addressesIn, sweep } from '../storage/sweep.js';
import { connectClient } from '../temporal/connection.js';
import { QUERIES, WORKFLOWS } from '../temporal/contract.js';

const ANSWER_WITHIN = 20_000;
const SECOND = 1_000;

/** @returns 0; a contact that cannot be asked throws, and nothing is removed */
export async function sweepStore(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { 'dry-run': { type: 'boolean', default: false } } });
  const dryRun = values['dry-run'];
  const store = createPayloadStore(loadSettings().storage);
  const { client, connection, namespace } = await connectClient();
  try {
    const { config } = await connection.workflowService.describeNamespace({ namespace });
    const retention = Number(config?.workflowExecutionRetentionTtl?.seconds ?? 0) * SECOND;
    if (retention === 0) throw new Error('the namespace does not say how long it keeps runs');
    const namedBy = (folders: Set<string>) => namedByContacts(client, store, folders);
    const { kept, touched, removed } = await sweep(store, { retention, now: Date.now(), dryRun, namedBy });
    console.log(`${dryRun ? 'would remove' : 'removed'} ${removed}, kept ${kept + touched} stored payloads`);
    return 0;
  } finally {
    await connection.close();
  }
}

/** Asks the contacts of these folders, and those to whom their persons moved. */
export async function namedByContacts(
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
