/** Asking the workflow of a WhatsApp number: whether it is paused, and for leave to begin a conversation (T15). */
import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Directory } from '../config/directory.js';
import { numberWorkflowId } from '../domain/identity.js';
import type { HealthWithTemplates } from '../domain/number/withheld.js';
import type { Admission, AdmissionRequest } from '../domain/number/standing.js';
import { QUERIES, SIGNALS, UPDATES, WORKFLOWS } from '../temporal/contract.js';
import type { NumberStart, NumberTrouble } from '../temporal/contract.js';
import { numberOptions } from '../temporal/starts.js';
import { clockOffsetOf } from '../temporal/development-clock.js';
import { Batches } from './batches.js';
import { patiently } from '../temporal/patiently.js';
import { isNotFound } from '../temporal/temporal-errors.js';

export interface Numbers {
  /** As of the last 5 seconds. A number whose health cannot be read counts as it last stood. */
  health(account: string, phoneNumberId: string): Promise<HealthWithTemplates>;
  /** Safe to repeat: a message that was admitted is not counted again. */
  admit(account: string, phoneNumberId: string, request: AdmissionRequest): Promise<Admission>;
  /** Pauses the number. */
  report(account: string, phoneNumberId: string, trouble: NumberTrouble): Promise<void>;
}

const HEALTH_KEPT = 5_000;
const HEALTH_DEADLINE = 2_000;
/** The server takes 10 updates in flight for one workflow, and several processes share them. */
const PATIENCE = { inFlight: 2, callDeadline: 3_000, tryFor: 10_000 };
const LARGEST_BATCH = 100;
const WELL: HealthWithTemplates = { state: 'sending', since: 0 };

/** @param clock milliseconds that only rise, by which what is known of a number grows old */
export function createNumbers(
  directory: Pick<Directory, 'settings'>,
  client: Client,
  clock: () => number = () => performance.now(),
): Numbers {
  const call = patiently(client, PATIENCE);
  const admissions = new Batches<Asking, Admission>(askAll, {
    atOnce: PATIENCE.inFlight,
    largest: LARGEST_BATCH,
  });
  const known = new Map<string, { asOf: number; health: Promise<HealthWithTemplates> }>();

  function optionsOf(account: string, phoneNumberId: string) {
    const clockOffset = clockOffsetOf(directory.settings, account);
    return numberOptions({ account, phoneNumberId, clockOffset });
  }

  /** All of one number. */
  async function askAll(workflowId: string, asking: Asking[]): Promise<Admission[]> {
    const [first] = asking;
    if (!first) return [];
    const { account, phoneNumberId } = first;
    const updateId = randomUUID();
    return await call(workflowId, () =>
      client.workflow.executeUpdateWithStart<NumberWorkflow, Admission[], [AdmissionRequest[]]>(
        UPDATES.admit,
        {
          args: [asking.map(({ request }) => request)],
          updateId,
          startWorkflowOperation: new WithStartWorkflowOperation<NumberWorkflow>(WORKFLOWS.number, {
            ...optionsOf(account, phoneNumberId),
            workflowIdConflictPolicy: 'USE_EXISTING',
          }),
        },
      ),
    );
  }

  async function read(
    workflowId: string,
    last: Promise<HealthWithTemplates> | undefined,
  ): Promise<HealthWithTemplates> {
    try {
      return await client.withDeadline(Date.now() + HEALTH_DEADLINE, () =>
        client.workflow.getHandle(workflowId).query<HealthWithTemplates>(QUERIES.numberHealth),
      );
    } catch (error) {
      return isNotFound(error) ? WELL : ((await last) ?? WELL);
    }
  }

  return {
    health(account, phoneNumberId) {
      const workflowId = numberWorkflowId(account, phoneNumberId);
      const last = known.get(workflowId);
      if (last && clock() < last.asOf + HEALTH_KEPT) return last.health;
      const health = read(workflowId, last?.health);
      known.set(workflowId, { asOf: clock(), health });
      return health;
    },

    admit: (account, phoneNumberId, request) =>
      admissions.ask(numberWorkflowId(account, phoneNumberId), { account, phoneNumberId, request }),

    async report(account, phoneNumberId, trouble) {
      const workflowId = numberWorkflowId(account, phoneNumberId);
      await client.withDeadline(Date.now() + HEALTH_DEADLINE, () =>
        client.workflow.signalWithStart<NumberWorkflow, [NumberTrouble]>(WORKFLOWS.number, {
          ...optionsOf(account, phoneNumberId),
          signal: SIGNALS.numberTroubled,
          signalArgs: [trouble],
        }),
      );
      // What this process sends next sees it.
      known.delete(workflowId);
    },
  };
}

interface Asking {
  account: string;
  phoneNumberId: string;
  request: AdmissionRequest;
}

type NumberWorkflow = (start: NumberStart) => Promise<void>;
