/** What every start of an agent has, whoever it is that first speaks to it. */
import { agentWorkflowId } from '../domain/identity.js';
import { TASK_QUEUES } from './contract.js';
import type { AgentStart } from './contract.js';

export function agentOptions(start: AgentStart) {
  const { account, environment, agent } = start;
  return {
    workflowId: agentWorkflowId(account, environment, agent),
    taskQueue: TASK_QUEUES.entities,
    args: [start] as [AgentStart],
    // Few, and every lead of a rush waits for them: they go before it.
    priority: { priorityKey: 1 },
    staticSummary: `Agent ${agent} of ${account} (${environment}): see Current details`,
  };
}
