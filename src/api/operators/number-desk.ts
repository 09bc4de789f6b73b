/** WhatsApp numbers as operators see and handle them: through the workflow of each. */
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import { numberWorkflowId } from '../../domain/identity.js';
import type { Health, NumberState, TemplateStanding } from '../../domain/number/number.js';
import { QUERIES, SIGNALS, UPDATES, WORKFLOWS } from '../../temporal/contract.js';
import type { NumberStart, OperatorAct, QualityTold } from '../../temporal/contract.js';
import { numberOptions } from '../../temporal/starts.js';
import { ifFound } from '../../temporal/temporal-errors.js';
import { UnavailableError } from '../gateway.js';
import type { NumberListener } from '../number-news.js';
import { withinDeadline } from '../within-deadline.js';

export interface NumberDesk extends NumberListener {
  /** Null for a number that has not been asked for anything yet. @throws {UnavailableError} */
  state(account: string, phoneNumberId: string): Promise<NumberState | null>;
  /** @throws {UnavailableError} */
  pause(account: string, phoneNumberId: string, act: OperatorAct): Promise<Health>;
  /** Null for a number that was never paused. @throws {UnavailableError} */
  resume(account: string, phoneNumberId: string, act: OperatorAct): Promise<Health | null>;
}

const DEADLINE = 5_000;
const RETRY_AFTER = 5;

/** @param clockOffset how far an account's clock is moved in development; milliseconds */
export function temporalNumberDesk(client: Client, clockOffset: (account: string) => number): NumberDesk {
  const ask = withinDeadline(client, DEADLINE);

  function askIfFound<T>(call: () => Promise<T>): Promise<T | null> {
    return ask(() => ifFound(call));
  }

  /** Starts the number's workflow if there is none. */
  async function tell(
    account: string,
    id: string,
    signal: string,
    value: TemplateStanding | QualityTold,
  ): Promise<void> {
    await askIfFound(() =>
      client.workflow.signalWithStart<NumberWorkflow, [TemplateStanding | QualityTold]>(WORKFLOWS.number, {
        ...optionsOf(account, id),
        signal,
        signalArgs: [value],
      }),
    );
  }
  const optionsOf = (account: string, id: string) =>
    numberOptions({ account, phoneNumberId: id, clockOffset: clockOffset(account) });
  const handle = (account: string, id: string) => client.workflow.getHandle(numberWorkflowId(account, id));

  return {
    state: (account, id) => askIfFound(() => handle(account, id).query<NumberState>(QUERIES.number)),

    async pause(account, id, act) {
      const health = await askIfFound(() =>
        client.workflow.executeUpdateWithStart<NumberWorkflow, Health, [OperatorAct]>(UPDATES.pauseNumber, {
          args: [act],
          startWorkflowOperation: new WithStartWorkflowOperation<NumberWorkflow>(WORKFLOWS.number, {
            ...optionsOf(account, id),
            workflowIdConflictPolicy: 'USE_EXISTING',
          }),
        }),
      );
      if (health === null) throw new UnavailableError(RETRY_AFTER);
      return health;
    },

    templateTold: (account, id, template) => tell(account, id, SIGNALS.templateTold, template),
    qualityTold: (account, id, rating, at) => tell(account, id, SIGNALS.qualityTold, { rating, at }),

    resume: (account, id, act) =>
      askIfFound(() =>
        handle(account, id).executeUpdate<Health, [OperatorAct]>(UPDATES.resumeNumber, { args: [act] }),
      ),
  };
}

type NumberWorkflow = (start: NumberStart) => Promise<void>;
