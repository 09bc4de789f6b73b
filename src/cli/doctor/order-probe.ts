/**
 * Does the server heed priority and fairness keys? It takes both whatever its settings are, so only the order in
 * which it hands out tasks tells (T16).
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { TASK_QUEUES } from '../../temporal/contract.js';

/**
 * The workflow side of a queue whose workers run activities alone: nobody takes tasks from it, and it has the
 * partitions that count.
 */
const QUEUE = TASK_QUEUES.whatsapp;
const TYPE = 'ringback-doctor';
const BEFORE = 6;
const AFTER = 3;
/** Tasks wait in the order in which they came for so long until they are handed out by rank. */
const SETTLE = 500;
const POLL = 3_000;

interface Task {
  priorityKey: number;
  fairnessKey?: string;
}

interface OrderFound {
  urgentFirst: boolean;
  fair: boolean;
}

export async function probeOrder(connection: Connection, namespace: string): Promise<OrderFound> {
  const probe = new Probe(connection, namespace);
  try {
    const byRank = await probe.order({ priorityKey: 5 }, { priorityKey: 1 });
    const byKey = await probe.order(
      { priorityKey: 3, fairnessKey: 'doctor-a' },
      { priorityKey: 3, fairnessKey: 'doctor-b' },
    );
    return {
      urgentFirst: byRank.slice(0, AFTER).every((which) => which === 'after'),
      // In the order of their coming, the last would be the very last.
      fair: byKey.lastIndexOf('after') < BEFORE + AFTER - 2,
    };
  } finally {
    await probe.clean();
  }
}

class Probe {
  readonly #connection: Connection;
  readonly #namespace: string;
  readonly #started: string[] = [];

  constructor(connection: Connection, namespace: string) {
    this.#connection = connection;
    this.#namespace = namespace;
  }

  /** Queues six tasks of one kind, then three of the other, and tells the order in which they are handed out. */
  async order(before: Task, after: Task): Promise<('before' | 'after')[]> {
    const kinds = new Map<string, 'before' | 'after'>();
    for (let index = 0; index < BEFORE + AFTER; index += 1) {
      const kind = index < BEFORE ? 'before' : 'after';
      kinds.set(await this.#start(kind === 'before' ? before : after), kind);
    }
    await delay(SETTLE);
    const order: ('before' | 'after')[] = [];
    // Another doctor at work may be handed some of ours, and we some of theirs.
    for (let polls = 0; order.length < kinds.size && polls < 2 * kinds.size; polls += 1) {
      const kind = kinds.get(await this.#take());
      if (kind) order.push(kind);
    }
    if (order.length < kinds.size) throw new Error('the server did not hand out the tasks of the probe');
    return order;
  }

  /** Leaves nothing behind. */
  async clean(): Promise<void> {
    const { workflowService } = this.#connection;
    const namespace = this.#namespace;
    await this.#within(POLL, () =>
      Promise.all(
        this.#started.map((workflowId) =>
          workflowService.deleteWorkflowExecution({ namespace, workflowExecution: { workflowId } }),
        ),
      ),
    );
  }

  async #start(priority: Task): Promise<string> {
    const workflowId = `${TYPE}:${randomUUID()}`;
    await this.#connection.workflowService.startWorkflowExecution({
      namespace: this.#namespace,
      requestId: randomUUID(),
      identity: TYPE,
      workflowId,
      workflowType: { name: TYPE },
      taskQueue: { name: QUEUE },
      // Whatever becomes of this process, nothing stays for long.
      workflowExecutionTimeout: msToTs(60_000),
      priority,
    });
    this.#started.push(workflowId);
    return workflowId;
  }

  /** The workflow of the next task; empty when there was none. */
  async #take(): Promise<string> {
    const { workflowService } = this.#connection;
    const request = { namespace: this.#namespace, taskQueue: { name: QUEUE }, identity: TYPE };
    const { workflowExecution } = await this.#within(POLL, () =>
      workflowService.pollWorkflowTaskQueue(request),
    );
    return workflowExecution?.workflowId ?? '';
  }

  #within<T>(ms: number, call: () => Promise<T>): Promise<T> {
    return this.#connection.withDeadline(Date.now() + ms, call);
  }
}
