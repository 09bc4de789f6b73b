/**
 * What every start of an entity has, whoever it is that first speaks to it: its id, where it runs, and what operators
 * read and search of it before it has said anything itself.
 */
import { endpointWorkflowId } from '../domain/endpoint/state.js';
import {
  agentWorkflowId,
  calendarWorkflowId,
  contactWorkflowId,
  numberWorkflowId,
} from '../domain/identity.js';
import { TASK_QUEUES } from './contract.js';
import type { AgentStart, CalendarStart, ContactStart, EndpointStart, NumberStart } from './contract.js';
import { SEARCH } from './search-attributes.js';

export function contactOptions(start: ContactStart) {
  const { account, environment, number } = start.id;
  return {
    ...entity(contactWorkflowId(start.id), start),
    staticSummary:
      start.forwardsTo === undefined
        ? `Contact ${number} of ${account} (${environment}): see Current details`
        : `Another number of ${start.forwardsTo}`,
    typedSearchAttributes: [
      { key: SEARCH.account, value: account },
      { key: SEARCH.environment, value: environment },
    ],
  };
}

export function agentOptions(start: AgentStart) {
  const { account, environment, agent } = start;
  return {
    ...entity(agentWorkflowId(account, environment, agent), start),
    // Few, and every lead of a rush waits for them: they go before it.
    priority: { priorityKey: 1 },
    staticSummary: `Agent ${agent} of ${account} (${environment}): see Current details`,
  };
}

export function calendarOptions(start: CalendarStart) {
  const { account, environment, calendar } = start;
  return {
    ...entity(calendarWorkflowId(account, environment, calendar), start),
    staticSummary: `Calendar ${calendar}`,
  };
}

export function endpointOptions(start: EndpointStart) {
  const { account, environment } = start.id;
  return {
    ...entity(endpointWorkflowId(start.id), start),
    staticSummary: `Callback endpoint of ${account} (${environment}): see Current details`,
  };
}

export function numberOptions(start: NumberStart) {
  const { account, phoneNumberId } = start;
  return {
    ...entity(numberWorkflowId(account, phoneNumberId), start),
    staticSummary: `WhatsApp number ${phoneNumberId} of ${account}: see Current details`,
  };
}

function entity<Start>(workflowId: string, start: Start) {
  const args: [Start] = [start];
  return { workflowId, taskQueue: TASK_QUEUES.entities, args };
}
