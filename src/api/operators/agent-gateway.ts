/** Agents on Temporal: read by query, commanded by update, started by the first command. */
import { WithStartWorkflowOperation, WorkflowUpdateFailedError } from '@temporalio/client';
import type { Client, WorkflowHandle } from '@temporalio/client';
import { newAgent } from '../../domain/agent.js';
import type { AgentCommand, AgentState, ListedContact } from '../../domain/agent.js';
import { agentWorkflowId } from '../../domain/identity.js';
import type { Environment } from '../../domain/identity.js';
import { agentOptions } from '../../temporal/starts.js';
import { QUERIES, UPDATES, WORKFLOWS } from '../../temporal/contract.js';
import type { AgentStart } from '../../temporal/contract.js';
import { patiently } from '../../temporal/patiently.js';
import { ifFound } from '../../temporal/temporal-errors.js';
import { orUnavailable } from '../gateway.js';

export interface AgentId {
  account: string;
  environment: Environment;
  agent: string;
}

interface AgentAnswer {
  /** Why it could not be done, in a sentence for people. */
  refused: string | null;
  /** For `next`: whom to call, null when the list is empty. */
  taken: ListedContact | null;
}

export interface AgentGateway {
  /** Whether it was ever told or commanded anything. @throws {UnavailableError} */
  exists(id: AgentId): Promise<boolean>;
  /** One that was never heard of is offline, with an empty list. @throws {UnavailableError} */
  state(id: AgentId): Promise<AgentState>;
  /**
   * The same request again changes nothing more, and gets the same answer.
   *
   * @throws {UnavailableError} when no worker answers in time: it may be carried out all the same
   */
  command(id: AgentId, requestId: string, command: AgentCommand): Promise<AgentAnswer>;
}

/** A call that meets a run at its end may get no answer: it does when made again. */
const PATIENCE = { inFlight: 4, callDeadline: 2_000, tryFor: 4_000, longestPause: 300 };

/** @param clockOffset how far an account's clock is moved in development; milliseconds */
export function temporalAgentGateway(client: Client, clockOffset: (account: string) => number): AgentGateway {
  const call = patiently(client, PATIENCE);
  const idOf = ({ account, environment, agent }: AgentId) => agentWorkflowId(account, environment, agent);

  /** Null for one that nobody has told or commanded anything yet. */
  async function ask<T>(id: AgentId, question: (agent: WorkflowHandle) => Promise<T>): Promise<T | null> {
    const handle = client.workflow.getHandle(idOf(id));
    try {
      return await ifFound(() => call(idOf(id), () => question(handle)));
    } catch (error) {
      throw orUnavailable(error);
    }
  }

  function update(id: AgentId, requestId: string, command: AgentCommand): Promise<ListedContact | null> {
    const start: AgentStart = { ...id, clockOffset: clockOffset(id.account) };
    return client.workflow.executeUpdateWithStart<
      AgentWorkflow,
      ListedContact | null,
      [AgentCommand, string]
    >(UPDATES.commandAgent, {
      args: [command, requestId],
      updateId: requestId,
      startWorkflowOperation: new WithStartWorkflowOperation<AgentWorkflow>(WORKFLOWS.agent, {
        ...agentOptions(start),
        workflowIdConflictPolicy: 'USE_EXISTING',
      }),
    });
  }

  return {
    async exists(id) {
      const described = await ask(id, (handle) => handle.describe());
      return described?.status.name === 'RUNNING';
    },
    async state(id) {
      return (await ask(id, (handle) => handle.query<AgentState>(QUERIES.agent))) ?? newAgent();
    },
    async command(id, requestId, command) {
      try {
        return { refused: null, taken: await call(idOf(id), () => update(id, requestId, command)) };
      } catch (error) {
        if (error instanceof WorkflowUpdateFailedError)
          return { refused: error.cause?.message ?? error.message, taken: null };
        throw orUnavailable(error);
      }
    },
  };
}

type AgentWorkflow = (start: AgentStart) => Promise<void>;
