/** What dialer teams need from outside a contact: who is available, agents' lists, plans of sequences, other numbers. */
import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { SequenceSettings } from '../config/dialer-schema.js';
import type { Directory } from '../config/directory.js';
import type { AgentNews, Availability } from '../domain/agent.js';
import { zoneOf } from '../domain/prospect-zone.js';
import type { StepAction } from '../domain/form.js';
import { agentWorkflowId } from '../domain/identity.js';
import type { ContactId, Environment } from '../domain/identity.js';
import { planSteps } from '../domain/sequence-plan.js';
import { agentOptions, contactOptions } from '../temporal/starts.js';
import { MEMO, QUERIES, SIGNALS, WORKFLOWS } from '../temporal/contract.js';
import type { AgentStart, ContactActivities, ContactStart } from '../temporal/contract.js';
import { clockOffsetOf } from '../temporal/development-clock.js';
import { patiently } from '../temporal/patiently.js';
import { isNotFound } from '../temporal/temporal-errors.js';

type AgentActivities = Pick<ContactActivities, 'findAgents' | 'tellAgent' | 'planSequence' | 'bindNumber'>;
type AgentWorkflow = (start: AgentStart) => Promise<void>;
type ContactWorkflow = (start: ContactStart) => Promise<void>;

/** How long an agent's availability is taken as known: many leads come in a second, and agents rest for longer. */
const AVAILABILITY_KEPT = 1_000;
/** Then the activity fails, and is tried again. A query that meets a run at its end is answered when asked again. */
const PATIENCE = { inFlight: 2, callDeadline: 2_500, tryFor: 5_000, longestPause: 1_000 };

export function createAgentActivities(directory: Directory, client: Client): AgentActivities {
  const availability = rememberedAvailability(client);

  /** Nobody calls from their list any more: contacts may leave it, and none comes. */
  async function tellFormerAgent(
    { account, environment, agent }: Omit<AgentStart, 'clockOffset'>,
    news: AgentNews,
  ): Promise<'told' | 'no_such_agent'> {
    const isListed = news.news === 'listed';
    const leaving: AgentNews = isListed ? { news: 'unlisted', key: news.contact.key } : news;
    const handle = client.workflow.getHandle(agentWorkflowId(account, environment, agent));
    try {
      await handle.signal<[AgentNews]>(SIGNALS.agentTold, leaving);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
    return isListed ? 'no_such_agent' : 'told';
  }

  return {
    async findAgents({ contact: { account, environment }, ringGroup, to }) {
      const { dialer } = directory.environment(account, environment).account;
      const members = [...new Set(dialer.ring_groups[ringGroup]?.agents ?? [])];
      if (to === 'anyone') return members;
      const states = await Promise.all(members.map((agent) => availability(account, environment, agent)));
      return members.filter((_agent, index) => states[index] === 'available');
    },

    async tellAgent({ contact: { account, environment }, agent, news }) {
      const { agents } = directory.environment(account, environment).account.dialer;
      if (!Object.hasOwn(agents, agent)) return tellFormerAgent({ account, environment, agent }, news);
      const start = { account, environment, agent, clockOffset: clockOffsetOf(directory.settings, account) };
      await client.workflow.signalWithStart<AgentWorkflow, [AgentNews]>(WORKFLOWS.agent, {
        ...agentOptions(start),
        signal: SIGNALS.agentTold,
        signalArgs: [news],
      });
      return 'told';
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
      try {
        await client.workflow.start<ContactWorkflow>(WORKFLOWS.contact, {
          ...contactOptions({
            id,
            clockOffset: clockOffsetOf(directory.settings, contact.account),
            forwardsTo: contact.number,
          }),
          workflowIdConflictPolicy: 'FAIL',
          memo: { [MEMO.forwardsTo]: contact.number },
        });
      } catch (error) {
        // Bound already, or a contact of its own: its messages are that one's.
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      }
    },
  };
}

function rememberedAvailability(client: Client) {
  const known = new Map<string, { until: number; asked: Promise<Availability> }>();
  const call = patiently(client, PATIENCE);

  async function ask(workflowId: string): Promise<Availability> {
    const handle = client.workflow.getHandle(workflowId);
    try {
      return await call(workflowId, () => handle.query<Availability>(QUERIES.agentAvailability));
    } catch (error) {
      // Nobody has set it yet.
      if (isNotFound(error)) return 'offline';
      throw error;
    }
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
