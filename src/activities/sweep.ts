/** Sweeping the payload store: who names what is asked of the contacts, and what nobody names goes (T5). */
import { Context } from '@temporalio/activity';
import type { Client } from '@temporalio/client';
import { sha256Of } from '../calendars/meeting-document.js';
import type { ContactState } from '../domain/contact/state.js';
import { SECOND } from '../domain/durations.js';
import { contactWorkflowId, parseContactWorkflowId } from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';
import type { PayloadStore } from '../storage/payload-store.js';
import { addressesIn, sweep } from '../storage/sweep.js';
import type { Named } from '../storage/sweep.js';
import { QUERIES, WORKFLOWS } from '../temporal/contract.js';
import type { CalendarFeed, SweepActivities, Swept } from '../temporal/contract.js';
import { listRuns, newestRun } from '../temporal/runs.js';

const ANSWER_WITHIN = 20_000;
/** When so many cannot be read, and nobody could, it is not they who are in trouble. */
const IN_VAIN = 5;
const RUNNING_CALENDARS = `WorkflowType = '${WORKFLOWS.calendar}' AND ExecutionStatus = 'Running'`;
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
 * @throws when nobody can be asked: then nothing is removed
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

/**
 * Asks the contacts of these folders, those to whom their persons moved, and the calendars. One that cannot be read, such as one whose
 * key is gone, costs the others nothing.
 *
 * @throws when the first few cannot be read, and nobody else could
 */
async function namedByContacts(
  client: Client,
  store: Pick<PayloadStore, 'addressOf' | 'folderOf' | 'get'>,
  folders: Set<string>,
): Promise<Named> {
  const named: Named = { addresses: new Set(), unreadFolders: new Set(), unread: [] };
  const answers = new Map<string, Answer>();
  const query = `WorkflowType = '${WORKFLOWS.contact}' AND ExecutionStatus = 'Running'`;
  for await (const { workflowId } of listRuns(client, query)) {
    const contact = parseContactWorkflowId(workflowId);
    if (contact && folders.has(store.folderOf(contact))) await askAll(contact);
  }
  for await (const { workflowId, runId } of listRuns(client, RUNNING_CALENDARS)) {
    try {
      for (const ref of await documentsOf(workflowId)) named.addresses.add(ref);
    } catch (error) {
      // Whose meetings it holds is not known: nothing of anybody is removed.
      named.unread.push({ workflowId, runId, reason: reasonOf(error) });
      for (const folder of folders) named.unreadFolders.add(folder);
    }
  }
  return named;

  /** What a feed tells of the meetings of a calendar: it does so for longer than the contacts name them. */
  async function documentsOf(calendar: string): Promise<string[]> {
    const handle = client.workflow.getHandle(calendar);
    const { bookings } = await client.withDeadline(Date.now() + ANSWER_WITHIN, () =>
      handle.query<CalendarFeed, [number | null]>(QUERIES.feed, null),
    );
    return (bookings ?? []).flatMap(({ contact, doc }) => {
      const id = parseContactWorkflowId(contact);
      return id && doc !== undefined ? [store.addressOf(id, sha256Of(doc))] : [];
    });
  }

  /** The contact, then the one their person moved to, which may still name what lies in the folder of the first. */
  async function askAll(contact: ContactId): Promise<void> {
    const folder = store.folderOf(contact);
    const followed = new Set<string>();
    for (let next: ContactId | null = contact; next;) {
      const workflowId = contactWorkflowId(next);
      if (followed.has(workflowId)) return;
      followed.add(workflowId);
      const answer: Answer = answers.get(workflowId) ?? (await ask(next));
      answers.set(workflowId, answer);
      if (answer === 'unread') {
        named.unreadFolders.add(folder).add(store.folderOf(next));
        return;
      }
      next = answer.movedTo;
    }
  }

  async function ask(contact: ContactId): Promise<Answer> {
    const workflowId = contactWorkflowId(contact);
    const run = await newestRun(client, workflowId);
    if (!run) return { movedTo: null };
    try {
      // It would let the question wait for as long as it is asked.
      if (run.failingAttempt > 0) throw new Error(`its workflow task fails, attempt ${run.failingAttempt}`);
      const handle = client.workflow.getHandle(workflowId);
      const state = await client.withDeadline(Date.now() + ANSWER_WITHIN, () =>
        handle.query<ContactState>(QUERIES.state),
      );
      addressesIn(state, named.addresses);
      // Posts that were too large to merge stand in the payload by their addresses.
      if ('stored' in state.payload) {
        addressesIn(JSON.parse((await store.get(state.payload.stored)).toString()), named.addresses);
      }
      return { movedTo: state.moved ? { ...contact, number: state.moved.to } : null };
    } catch (error) {
      const reason = reasonOf(error);
      named.unread.push({ workflowId, runId: run.runId, reason });
      if (named.unread.length === IN_VAIN && answers.size < IN_VAIN) {
        throw new Error(`no contact can be asked, so nothing was removed: ${reason}`, { cause: error });
      }
      return 'unread';
    }
  }
}

type Answer = { movedTo: ContactId | null } | 'unread';

function reasonOf(error: unknown): string {
  const { cause, message } = error instanceof Error ? error : new Error(String(error));
  return cause instanceof Error ? cause.message : message;
}
