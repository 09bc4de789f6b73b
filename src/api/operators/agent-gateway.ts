/** Agents on Temporal: read by query, commanded by signal, started by the first command. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { newAgent } from '../../domain/agent.js';
import type { AgentCommand, AgentAnswer, AgentState } from '../../domain/agent.js';
import { agentWorkflowId } from '../../domain/identity.js';
import type { Environment } from '../../domain/identity.js';
import { askEntity, grpcErrorOf } from '../../temporal/asking.js';
import { QUERIES, SIGNALS, TASK_QUEUES, WORKFLOWS } from '../../temporal/contract.js';
import type { AgentStart } from '../../temporal/contract.js';
import { UnavailableError } from '../gateway.js';

export interface AgentId {
  account: string;
  environment: Environment;
  agent: string;
}

export interface AgentGateway {
  /** One that was never heard of is offline, with an empty list. @throws {UnavailableError} */
  state(id: AgentId): Promise<AgentState>;
  /**
   * The same request again changes nothing more, and gets the same answer.
   *
   * @throws {UnavailableError} when no worker answers in time: it may be carried out all the same
   */
  command(id: AgentId, requestId: string, command: AgentCommand): Promise<AgentAnswer>;
}

const DEADLINE = 5_000;
const RETRY_AFTER = 5;
/** An agent that is just going over to a new run has not heard of the command yet. */
const LOOK_AGAIN = 20;

/** @param clockOffset how far an account's clock is moved in development; milliseconds */
export function temporalAgentGateway(client: Client, clockOffset: (account: string) => number): AgentGateway {
  const idOf = ({ account, environment, agent }: AgentId) => agentWorkflowId(account, environment, agent);

  async function ask<Answer>(
    id: AgentId,
    deadline: number,
    query: string,
    ...args: string[]
  ): Promise<Answer | null> {
    try {
      return await askEntity<Answer>(client, idOf(id), deadline, query, ...args);
    } catch (error) {
      throw unavailable(error);
    }
  }

  return {
    async state(id) {
      return (await ask<AgentState>(id, Date.now() + DEADLINE, QUERIES.agent)) ?? newAgent();
    },
    async command(id, requestId, command) {
      const start: AgentStart = { ...id, clockOffset: clockOffset(id.account) };
      const deadline = Date.now() + DEADLINE;
      try {
        await client.withDeadline(deadline, () =>
          client.workflow.signalWithStart<AgentWorkflow, [string, AgentCommand]>(WORKFLOWS.agent, {
            workflowId: idOf(id),
            taskQueue: TASK_QUEUES.entities,
            args: [start],
            staticSummary: `Agent ${id.agent} of ${id.account} (${id.environment}): see Current details`,
            signal: SIGNALS.agentCommanded,
            signalArgs: [requestId, command],
          }),
        );
      } catch (error) {
        throw unavailable(error);
      }
      while (Date.now() < deadline) {
        const answer = await ask<AgentAnswer | null>(id, deadline, QUERIES.agentAnswer, requestId);
        if (answer) return answer;
        await delay(LOOK_AGAIN);
      }
      throw new UnavailableError(RETRY_AFTER, { cause: new Error('the agent has not answered') });
    },
  };
}

type AgentWorkflow = (start: AgentStart) => Promise<void>;

function unavailable(error: unknown): unknown {
  return grpcErrorOf(error) ? new UnavailableError(RETRY_AFTER, { cause: error }) : error;
}
