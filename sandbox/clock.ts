/** The development clock: moves an account's time forward, and tells everyone who waits on it. */
import { WorkflowNotFoundError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { contactWorkflowId } from '../src/domain/identity.js';
import { lazyClient } from '../src/temporal/connection.js';
import type { TemporalClient } from '../src/temporal/connection.js';
import { SIGNALS, WORKFLOWS } from '../src/temporal/contract.js';
import { readClockOffset, writeClockOffset } from '../src/temporal/development-clock.js';
import type { Conversations } from './conversations.js';

/** Tells an account's entities its new offset. `contacts` are ids that visibility may not list yet. */
export type SignalEntities = (account: string, offset: number, contacts: string[]) => Promise<number>;

interface ClockOptions {
  /** Real time, epoch milliseconds. */
  now: () => number;
  /** Where `clock.json` is. */
  directory: string;
  conversations: Conversations;
  signalEntities: SignalEntities;
  onMoved: (account: string) => void;
}

export class DevelopmentClock {
  readonly #options: ClockOptions;

  constructor(options: ClockOptions) {
    this.#options = options;
  }

  /** The account's time, epoch milliseconds. */
  now(account: string): number {
    return this.#options.now() + readClockOffset(account, this.#options.directory);
  }

  /**
   * Moves an account's clock to an instant (epoch milliseconds). It moves forward only.
   *
   * @throws {RangeError} when the instant is in the account's past
   * @returns the new offset in milliseconds, and how many entities were told
   */
  async moveTo(account: string, instant: number): Promise<{ offset: number; told: number }> {
    const { now, directory, conversations, signalEntities, onMoved } = this.#options;
    if (!(instant >= this.now(account))) throw new RangeError('the clock moves forward only');
    const offset = instant - now();
    writeClockOffset(account, offset, directory);
    const contacts = conversations
      .all()
      .filter(({ number }) => number.account === account)
      .flatMap(({ number, phone }) =>
        number.environments.map((environment) => contactWorkflowId({ account, environment, number: phone })),
      );
    const told = await signalEntities(account, offset, contacts);
    onMoved(account);
    return { offset, told };
  }
}

const ENTITY_TYPES = Object.values(WORKFLOWS)
  .map((type) => `'${type}'`)
  .join(', ');
const AT_ONCE = 8;

/** Signals through Temporal, connected to at the first use. */
export function temporalSignals(): { signalEntities: SignalEntities; close(): Promise<void> } {
  let temporal: TemporalClient | null = null;
  return {
    async signalEntities(account, offset, contacts) {
      temporal ??= lazyClient();
      const { client } = temporal;
      const ids = [...new Set([...contacts, ...(await listEntities(client, account))])];
      const told = await inBatches(ids, (id) => signal(client, id, offset));
      return told.filter(Boolean).length;
    },
    async close() {
      await temporal?.connection.close();
    },
  };
}

/** Ids are chosen here, so that this needs no search attribute to be registered. */
async function listEntities(client: Client, account: string): Promise<string[]> {
  const query = `ExecutionStatus = 'Running' AND WorkflowType IN (${ENTITY_TYPES})`;
  const ids: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query })) {
    if (workflowId.split(':')[1] === account) ids.push(workflowId);
  }
  return ids;
}

async function signal(client: Client, workflowId: string, offset: number): Promise<boolean> {
  try {
    await client.workflow.getHandle(workflowId).signal(SIGNALS.clockMoved, offset);
    return true;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError) return false;
    throw error;
  }
}

async function inBatches<In, Out>(items: In[], act: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  for (let index = 0; index < items.length; index += AT_ONCE) {
    results.push(...(await Promise.all(items.slice(index, index + AT_ONCE).map(act))));
  }
  return results;
}
