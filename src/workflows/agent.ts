/**
 * A person who calls: availability and power-dialer list. The contacts concerned by a command are told by signals,
 * which Temporal delivers whatever fails in between.
 *
 * Commands are signals too, and their answers part of the state.
 */
import {
  defineQuery,
  getExternalWorkflowHandle,
  makeContinueAsNewFunc,
  setCurrentDetails,
  setHandler,
} from '@temporalio/workflow';
import { commandAgent, newAgent, takeNews } from '../domain/agent.js';
import type {
  AgentAnswer,
  AgentCommand,
  AgentNews,
  AgentState,
  Availability,
  Unlisted,
} from '../domain/agent.js';
import type { OutsideFact } from '../domain/contact/outside.js';
import { contactWorkflowId } from '../domain/identity.js';
import { QUERIES, SIGNALS } from '../temporal/contract.js';
import type { AgentStart } from '../temporal/contract.js';
import { begin, Entity } from './entity.js';
import type { Carried } from './entity.js';

const agentQuery = defineQuery<AgentState>(QUERIES.agent);
const availabilityQuery = defineQuery<Availability>(QUERIES.agentAvailability);
const answerQuery = defineQuery<AgentAnswer | null, [string]>(QUERIES.agentAnswer);

type AgentFact =
  | { fact: 'told'; news: AgentNews }
  | { fact: 'commanded'; id: string; command: AgentCommand }
  /** There is no such contact any more. */
  | { fact: 'nobody_to_tell' };

const LISTED_SHOWN = 10;
/**
 * Shorter than others': a new run cannot begin while commands keep coming in, and each try at it replays the old one.
 * With 300 events that takes a tenth of a second, in which people hardly ask.
 */
const EVENT_BUDGET = 300;

export async function agent(start: AgentStart, carried?: Carried<AgentState, AgentFact>): Promise<void> {
  const { account, environment } = start;
  const entity = new Entity<AgentState, AgentFact, Unlisted>(
    carried ?? begin<AgentState, AgentFact>(newAgent(), start.clockOffset),
    {
      decide: (state, fact, now) => {
        switch (fact.fact) {
          case 'told':
            return takeNews(state, fact.news);
          case 'commanded':
            return commandAgent(state, fact.id, fact.command, now);
          case 'nobody_to_tell':
            return [];
        }
      },
      due: () => [],
      nextDeadline: () => null,
      carryOut: async ({ number, key, how }) => {
        const contact = getExternalWorkflowHandle(contactWorkflowId({ account, environment, number }));
        await contact.signal<[OutsideFact]>(SIGNALS.heard, { fact: 'unlisted', key, by: start.agent, how });
        return null;
      },
      failed: () => ({ fact: 'nobody_to_tell' }),
      afterTurn: (state) => setCurrentDetails(details(start.agent, state)),
      eventBudget: EVENT_BUDGET,
    },
  );

  entity.listen({
    [SIGNALS.agentTold]: (news: AgentNews) => void entity.receive({ fact: 'told', news }, null),
    [SIGNALS.agentCommanded]: (id: string, command: AgentCommand) =>
      void entity.receive({ fact: 'commanded', id, command }, null),
  });
  setHandler(agentQuery, () => entity.state);
  setHandler(availabilityQuery, () => entity.state.availability);
  setHandler(answerQuery, (id) => entity.state.answers.find((answer) => answer.id === id) ?? null);

  const next = await entity.run();
  await makeContinueAsNewFunc<typeof agent>()({ ...start, clockOffset: entity.clockOffset }, next);
}

function details(name: string, { availability, list, current }: AgentState): string {
  const lines = list
    .slice(0, LISTED_SHOWN)
    .map(({ number, why }, index) => `${index + 1}. ${number} (${why})`);
  const head = `**Agent ${name}**: ${availability.replaceAll('_', ' ')}, ${list.length} to call`;
  return [head, current ? `Took last: ${current.number}` : '', lines.join('\n')].filter(Boolean).join('\n\n');
}
