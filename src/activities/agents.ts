/** What dialer teams need from outside a contact: who is available, agents' lists, plans of sequences, other numbers. */
import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { SequenceSettings } from '../config/dialer-schema.js';
import type { Directory } from '../config/settings.js';
import type { AgentNews, Availability } from '../domain/agent.js';
import type { StepAction } from '../domain/form.js';
import { agentWorkflowId, contactWorkflowId } from '../domain/identity.js';
import type { ContactId, Environment } from '../domain/identity.js';
import { planSteps } from '../domain/sequence-plan.js';
import { askEntity } from '../temporal/asking.js';
import { MEMO, QUERIES, SIGNALS, TASK_QUEUES, WORKFLOWS } from '../temporal/contract.js';
import type { AgentStart, ContactActivities, ContactStart } from '../temporal/contract.js';
import { readClockOffset } from '../temporal/development-clock.js';
import { SEARCH } from '../temporal/search-attributes.js';
import { zoneOf } from './engagements.js';

type AgentActivities = Pick<ContactActivities, 'findAgents' | 'tellAgent' | 'planSequence' | 'bindNumber'>;
type AgentWorkflow = (start: AgentStart) => Promise<void>;
type ContactWorkflow = (start: ContactStart) => Promise<void>;

/** How long an agent's availability is taken as known: many leads come in a second, and agents rest for longer. */
const AVAILABILITY_KEPT = 1_000;
/** Then the activity fails, and is tried again. */
const ASK_FOR = 8_000;

export function createAgentActivities(directory: Directory, client: Client): AgentActivities {
  const availability = rememberedAvailability(client);
  const clockOffset = (account: string) =>
    directory.settings.development.clock ? readClockOffset(account) : 0;

  return {
    async findAgents({ contact: { account, environment }, ringGroup, to }) {
      const { dialer } = directory.environment(account, environment).account;
      const members = [...new Set(dialer.ring_groups[ringGroup]?.agents ?? [])];
      if (to === 'anyone') return members;
      const states = await Promise.all(members.map((agent) => availability(account, environment, agent)));
      return members.filter((_agent, index) => states[index] === 'available');
    },

    async tellAgent({ contact: { account, environment }, agent, news }) {
      const start = { account, environment, agent, clockOffset: clockOffset(account) };
      await client.workflow.signalWithStart<AgentWorkflow, [AgentNews]>(WORKFLOWS.agent, {
        ...agentOptions(start),
        signal: SIGNALS.agentTold,
        signalArgs: [news],
      });
    },

    planSequence({ contact, profile, sequence, now }) {
      const { account } = directory.environment(contact.account, contact.environment);
      const settings = account.dialer.sequences[sequence];
      if (!settings) return Promise.resolve(null);
      const { timeZone } = zoneOf(contact, profile, account.time_zone);
      const steps = planSteps(settings.steps.map(stepOf), settings.days, now, timeZone);
      return Promise.resolve({ name: settings.name, steps });
    },

    async bindNumber({ contact, number }) {
      const id: ContactId = { ...contact, number };
      const { account, environment } = contact;
      try {
        await client.workflow.start<ContactWorkflow>(WORKFLOWS.contact, {
          workflowId: contactWorkflowId(id),
          workflowIdConflictPolicy: 'FAIL',
          taskQueue: TASK_QUEUES.entities,
          args: [{ id, clockOffset: clockOffset(account), forwardsTo: contact.number }],
          memo: { [MEMO.forwardsTo]: contact.number },
          staticSummary: `Another number of ${contact.number}`,
          typedSearchAttributes: [
            { key: SEARCH.account, value: account },
            { key: SEARCH.environment, value: environment },
          ],
        });
      } catch (error) {
        // Bound already, or a contact of its own: its messages are that one's.
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      }
    },
  };
}

/** What every start of an agent has. */
export function agentOptions(start: AgentStart) {
  const { account, environment, agent } = start;
  return {
    workflowId: agentWorkflowId(account, environment, agent),
    taskQueue: TASK_QUEUES.entities,
    args: [start] as [AgentStart],
    staticSummary: `Agent ${agent} of ${account} (${environment}): see Current details`,
  };
}

function rememberedAvailability(client: Client) {
  const known = new Map<string, { until: number; asked: Promise<Availability> }>();

  async function ask(workflowId: string): Promise<Availability> {
    const until = Date.now() + ASK_FOR;
    const known = await askEntity<Availability>(client, workflowId, until, QUERIES.agentAvailability);
    // Nobody has set it yet.
    return known ?? 'offline';
  }

  return (account: string, environment: Environment, agent: string): Promise<Availability> => {
    const id = agentWorkflowId(account, environment, agent);
    const now = Date.now();
    const before = known.get(id);
    if (before && now < before.until) return before.asked;
    const asked = ask(id);
    known.set(id, { until: now + AVAILABILITY_KEPT, asked });
    asked.catch(() => known.delete(id));
    return asked;
  };
}

function stepOf(step: SequenceSettings['steps'][number]): { after: number; action: StepAction } {
  const { after, message, tag, owner, disposition, power_dialer: position } = step;
  if (message) return { after, action: { do: 'message', template: message } };
  if (tag) return { after, action: { do: 'tag', tag } };
  if (owner) return { after, action: { do: 'owner', owner } };
  if (disposition) return { after, action: { do: 'disposition', disposition } };
  return { after, action: { do: 'power_dialer', position: position ?? 'top' } };
}
