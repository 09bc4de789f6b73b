/** The steps of an erasure (T22). Each is safe to repeat: what is gone already is no mistake. */
import { setTimeout as delay } from 'node:timers/promises';
import { Context } from '@temporalio/activity';
import type { Client, WorkflowHandle } from '@temporalio/client';
import type { AgentNews } from '../domain/agent.js';
import type { ContactState } from '../domain/contact/state.js';
import { MINUTE, SECOND } from '../domain/durations.js';
import {
  agentWorkflowId,
  aliasWorkflowId,
  calendarWorkflowId,
  contactWorkflowId,
} from '../domain/identity.js';
import type { ContactId } from '../domain/identity.js';
import type { Directory } from '../config/directory.js';
import type { PayloadStore } from '../storage/payload-store.js';
import { QUERIES, SIGNALS, UPDATES, WORKFLOWS } from '../temporal/contract.js';
import type { ErasureActivities, ListedRuns, Sealed } from '../temporal/contract.js';
import type { ErasureNames, Person } from '../temporal/erasures.js';
import { listRuns } from '../temporal/runs.js';
import type { Run } from '../temporal/runs.js';
import { ifFound } from '../temporal/temporal-errors.js';
import type { Suppressions } from './suppression.js';

interface ErasureDeps {
  directory: Directory;
  client: Client;
  store: Pick<PayloadStore, 'removeContact'>;
  suppressions: Pick<Suppressions, 'change'>;
  names: ErasureNames;
}

const ANSWER_WITHIN = 5_000;
/** A chain of changed numbers that is longer is followed no further. */
const NUMBERS_FOLLOWED = 20;
const LOOK_AGAIN = 100;
/** How long a calendar may take to go on as a new run. */
const RENEWED_WITHIN = MINUTE;
/** So many calendars or agents are seen to at once. */
const AT_ONCE = 8;
const SIGN_OF_LIFE = 5 * SECOND;
/** What a contact has under way may take so long to end by itself. */
const SETTLES_WITHIN = MINUTE;
/** A contact that goes over leaves behind what has not ended by then (T6), */
const LEFT_BEHIND_AFTER = 30 * SECOND;
/** and an attempt of that, begun just before, takes no longer than this. */
const LAST_ATTEMPT = MINUTE;

/** How far the calendars or agents were seen to, in the order of their ids: the next attempt goes on after it. */
interface Walked {
  upTo: string;
  forgotten: number;
}

export function createErasureActivities(deps: ErasureDeps): ErasureActivities {
  const { directory, client, store, suppressions, names } = deps;

  async function findPerson({ account, environment, sealed }: Sealed) {
    const { numbers, userIds } = names.open(sealed);
    const calendars = new Set<string>();
    const person: Person = { numbers: [], userIds: [...userIds] };
    const toFollow = [...numbers];
    let optedOut = false;
    while (toFollow.length > 0 && person.numbers.length < NUMBERS_FOLLOWED) {
      const number = toFollow.shift() ?? '';
      if (person.numbers.includes(number)) continue;
      person.numbers.push(number);
      const state = await stateOf({ account, environment, number });
      if (!state) continue;
      person.userIds.push(...state.userIds);
      if (state.booking) calendars.add(state.booking.calendar);
      if (state.setup) calendars.add(state.setup.calendar);
      const others = await numbersPassedOn({ account, environment, number }, state);
      toFollow.push(...state.formerNumbers, ...(state.moved ? [state.moved.to] : []), ...others);
      if (state.suppression?.kind !== 'opt_out') continue;
      optedOut = true;
      const { at } = state.suppression;
      // Their other numbers are numbers of the same person, for as long as nobody else has them.
      for (const stopped of [number, ...others]) {
        await suppressions.change({ account, environment, number: stopped }, { suppressed: true, at });
      }
    }
    person.userIds = [...new Set(person.userIds)];
    person.calendars = [...calendars];
    return { sealed: names.seal(person), optedOut };
  }

  /** Those of the person's other numbers that are no contact of their own: what arrives there goes to this one. */
  async function numbersPassedOn(contact: ContactId, { dialer }: ContactState): Promise<string[]> {
    const passedOn: string[] = [];
    for (const { number } of dialer.otherNumbers) {
      const state = await stateOf({ ...contact, number });
      if (state?.moved?.to === contact.number) passedOn.push(number);
    }
    return passedOn;
  }

  async function stopContacts(input: Sealed & { at: number }): Promise<boolean> {
    let stopped = true;
    for (const workflowId of contactsOf(input)) {
      const handle = client.workflow.getHandle(workflowId);
      const emptied = await ifFound(async () => {
        const state = await answered(() => handle.query<ContactState>(QUERIES.state));
        if (state.erasedAt === null) {
          await handle.signal(SIGNALS.erased, input.at);
          return false;
        }
        // What was under way when it was told may still book, call back or send: it ends first.
        const { raw, startTime } = await handle.describe();
        if ((raw.pendingActivities ?? []).length > 0) {
          // What fails for good would be tried for ever: a new run tries it no more.
          if (input.at >= state.erasedAt + SETTLES_WITHIN) await handle.signal(SIGNALS.refresh);
          return false;
        }
        const began = startTime.getTime();
        return began < state.erasedAt + LEFT_BEHIND_AFTER || input.at >= began + LAST_ATTEMPT;
      });
      if (emptied === false) stopped = false;
    }
    return stopped;
  }

  async function forgetBookings(input: Sealed): Promise<number> {
    return await walk(await calendarsOf(input), async (handle) => {
      let forgotten = 0;
      for (const contact of contactsOf(input)) {
        forgotten += await answered(() =>
          handle.executeUpdate<number, [string]>(UPDATES.forget, { args: [contact] }),
        );
      }
      return forgotten;
    });
  }

  async function forgetListings(input: Sealed): Promise<void> {
    const { numbers } = names.open(input.sealed);
    await walk(await agentsOf(input), async (handle) => {
      for (const number of numbers) {
        await handle.signal<[AgentNews]>(SIGNALS.agentTold, { news: 'forgotten', number });
      }
      return 0;
    });
  }

  /**
   * Has each of the workflows forget somebody, and then go on as a new run: the one until then remembers who was booked
   * or listed. What an earlier attempt has seen to is left out.
   *
   * @param forget how often the person was named
   * @returns how often in all
   */
  async function walk(
    workflowIds: string[],
    forget: (handle: WorkflowHandle) => Promise<number>,
  ): Promise<number> {
    const context = Context.current();
    const before = context.info.heartbeatDetails as Walked | undefined;
    let walked: Walked = before ?? { upTo: '', forgotten: 0 };
    const left = workflowIds.filter((id) => id > walked.upTo).sort();
    const alive = setInterval(() => context.heartbeat(walked), SIGN_OF_LIFE);
    try {
      for (let from = 0; from < left.length; from += AT_ONCE) {
        const together = left.slice(from, from + AT_ONCE);
        const counts = await allOver(together.map((id) => renew(id, forget)));
        walked = {
          upTo: together.at(-1) ?? walked.upTo,
          forgotten: walked.forgotten + counts.reduce((sum, count) => sum + count, 0),
        };
        context.heartbeat(walked);
      }
    } finally {
      clearInterval(alive);
    }
    return walked.forgotten;
  }

  async function renew(
    workflowId: string,
    forget: (handle: WorkflowHandle) => Promise<number>,
  ): Promise<number> {
    const forgotten = await ifFound(async () => {
      const handle = client.workflow.getHandle(workflowId);
      const { runId, status } = await handle.describe();
      if (status.name !== 'RUNNING') return 0;
      const count = await forget(handle);
      await goOnAsNew(handle, runId);
      return count;
    });
    return forgotten ?? 0;
  }

  /** @param runId of the run that is to end */
  async function goOnAsNew(handle: WorkflowHandle, runId: string): Promise<void> {
    await handle.signal(SIGNALS.refresh);
    const until = Date.now() + RENEWED_WITHIN;
    while ((await handle.describe()).runId === runId) {
      if (Date.now() > until) throw new Error('a run does not go on as a new one');
      await delay(LOOK_AGAIN);
    }
  }

  /** Those of the settings, and those that are in them no more. */
  async function agentsOf(of: Sealed): Promise<string[]> {
    const { account, environment } = of;
    const configured = Object.keys(directory.environment(account, environment).account.dialer.agents);
    const ids = configured.map((agent) => agentWorkflowId(account, environment, agent));
    const found = await runningOf(WORKFLOWS.agent, prefixOf(of).agents);
    return [...new Set([...ids, ...found])];
  }

  /** Those of the settings, those of people whom payloads named, and those that are in the settings no more. */
  async function calendarsOf(of: Sealed): Promise<string[]> {
    const { account, environment, sealed } = of;
    const configured = Object.keys(directory.environment(account, environment).account.calendars);
    const known = [...configured, ...(names.open(sealed).calendars ?? [])];
    const ids = known.map((calendar) => calendarWorkflowId(account, environment, calendar));
    const found = await runningOf(WORKFLOWS.calendar, prefixOf(of).calendars);
    return [...new Set([...ids, ...found])];
  }

  /** Those that search finds. It is behind, and may miss one that goes on as a new run just now. */
  async function runningOf(type: string, prefix: string): Promise<string[]> {
    const found = new Set<string>();
    const query = `${ofType(type, prefix)} AND ExecutionStatus = 'Running'`;
    for await (const { workflowId } of listRuns(client, query)) found.add(workflowId);
    return [...found];
  }

  async function removeStored({ account, environment, sealed }: Sealed): Promise<void> {
    for (const number of names.open(sealed).numbers) {
      await store.removeContact({ account, environment, number });
    }
  }

  async function deleteRuns(input: Sealed & { forgottenAt: number }): Promise<ListedRuns> {
    const { account, environment, sealed, forgottenAt } = input;
    const listed: ListedRuns = { contactRuns: 0, aliasRuns: 0, otherRuns: 0 };
    const { calendars, agents } = prefixOf(input);
    // A run that began since names nobody: a busy account ends some every minute.
    const mayName = `ExecutionStatus != 'Running' AND StartTime <= '${new Date(forgottenAt).toISOString()}'`;
    for (const those of [ofType(WORKFLOWS.calendar, calendars), ofType(WORKFLOWS.agent, agents)])
      listed.otherRuns += await deleteListed(`${those} AND ${mayName}`, isClosed);
    for (const userId of names.open(sealed).userIds) {
      const workflowId = aliasWorkflowId(account, environment, userId);
      listed.aliasRuns += await deleteListed(ofId(workflowId), () => true);
    }
    for (const workflowId of contactsOf(input)) {
      // An open contact that is not emptied began after the erasure: it is another's business.
      listed.contactRuns += await deleteListed(
        ofId(workflowId),
        async (run) => isClosed(run) || (await isEmptied(workflowId, run.runId)),
      );
    }
    return listed;
  }

  async function hasLateNews(input: Sealed): Promise<boolean> {
    const { account, environment, sealed } = input;
    const { numbers, userIds } = names.open(sealed);
    for (const number of numbers) {
      // Someone posted or wrote since: the aliases, if any, are of that contact.
      if (await stateOf({ account, environment, number })) return false;
    }
    for (const userId of userIds) {
      const handle = client.workflow.getHandle(aliasWorkflowId(account, environment, userId));
      if (await ifFound(() => handle.describe())) return true;
    }
    return false;
  }

  async function deleteOwnRuns({ workflowId, runId }: { workflowId: string; runId: string }): Promise<void> {
    await deleteListed(ofId(workflowId), (run) => run.runId !== runId);
  }

  /**
   * Has the runs that search finds and that match deleted.
   *
   * @returns how many matched
   */
  async function deleteListed(
    query: string,
    matches: (run: Run) => boolean | Promise<boolean>,
  ): Promise<number> {
    const context = Context.current();
    let listed = 0;
    for await (const run of listRuns(client, query)) {
      context.heartbeat();
      if (!(await matches(run))) continue;
      listed += 1;
      await deleteRun(run.workflowId, run.runId);
    }
    return listed;
  }

  /** A run that is deleted already, and that search still lists, counts as such. */
  async function isEmptied(workflowId: string, runId: string): Promise<boolean> {
    const handle = client.workflow.getHandle(workflowId, runId);
    const state = await ifFound(() => answered(() => handle.query<ContactState>(QUERIES.state)));
    return state === null || state.erasedAt !== null;
  }

  async function deleteRun(workflowId: string, runId: string): Promise<void> {
    const { workflowService, options } = client;
    const request = { namespace: options.namespace, workflowExecution: { workflowId, runId } };
    await ifFound(() => workflowService.deleteWorkflowExecution(request));
  }

  function stateOf(contact: { account: string; environment: Sealed['environment']; number: string }) {
    const handle = client.workflow.getHandle(contactWorkflowId(contact));
    return ifFound(async () => {
      // A closed run would answer too.
      const { status } = await handle.describe();
      if (status.name !== 'RUNNING') return null;
      return await answered(() => handle.query<ContactState>(QUERIES.state));
    });
  }

  function answered<T>(call: () => Promise<T>): Promise<T> {
    return client.withDeadline(Date.now() + ANSWER_WITHIN, call);
  }

  function contactsOf({ account, environment, sealed }: Sealed): string[] {
    return names.open(sealed).numbers.map((number) => contactWorkflowId({ account, environment, number }));
  }

  return {
    findPerson,
    stopContacts,
    forgetBookings,
    forgetListings,
    removeStored,
    deleteRuns,
    hasLateNews,
    deleteOwnRuns,
  };
}

function isClosed({ running }: Run): boolean {
  return !running;
}

function prefixOf({ account, environment }: Sealed): { calendars: string; agents: string } {
  return {
    calendars: calendarWorkflowId(account, environment, ''),
    agents: agentWorkflowId(account, environment, ''),
  };
}

/** Both in Temporal's query language. */
function ofType(type: string, prefix: string): string {
  return `WorkflowType = '${type}' AND WorkflowId STARTS_WITH ${quoted(prefix)}`;
}

function ofId(workflowId: string): string {
  return `WorkflowId = ${quoted(workflowId)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Waits for all of them also where some fail, and then fails: nothing goes on unseen. */
async function allOver<T>(promises: Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(promises);
  return await Promise.all(promises);
}
