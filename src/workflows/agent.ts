/**
 * A person who calls: availability and power-dialer list. The contacts concerned by a command are told by signals,
 * which Temporal delivers whatever fails in between.
 */
import {
  defineQuery,
  defineUpdate,
  getExternalWorkflowHandle,
  log,
  makeContinueAsNewFunc,
  setHandler,
} from '@temporalio/workflow';
import {
  AGENT,
  commandAgent,
  newAgent,
  nextTelling,
  refusal,
  takenBy,
  takeNews,
  tellAgain,
  tellLater,
} from '../domain/agent.js';
import type {
  AgentCommand,
  AgentNews,
  AgentState,
  Availability,
  ListedContact,
  Unlisted,
} from '../domain/agent.js';
import type { OutsideFact } from '../domain/contact/outside.js';
import { escape } from '../domain/plain-words.js';
import { contactWorkflowId } from '../domain/identity.js';
import { QUERIES, SIGNALS, UPDATES } from '../temporal/contract.js';
import type { AgentStart } from '../temporal/contract.js';
import { Entity, takeUp } from './entity.js';
import type { Carried } from './entity.js';
import { isNotThere } from './not-there.js';
import { refuse } from './refuse.js';

const agentQuery = defineQuery<AgentState>(QUERIES.agent);
const availabilityQuery = defineQuery<Availability>(QUERIES.agentAvailability);
const commandUpdate = defineUpdate<ListedContact | null, [AgentCommand, string]>(UPDATES.commandAgent);

type AgentFact =
  | { fact: 'told'; news: AgentNews }
  | { fact: 'commanded'; id: string; command: AgentCommand }
  /** The run ended before the server said that the contact was told, or that there is none. */
  | { fact: 'perhaps_untold'; unlisted: Unlisted }
  /** The contact cannot be told right now, such as one whose run can take no more signals. */
  | { fact: 'untold'; unlisted: Unlisted };

const LISTED_SHOWN = 10;

export async function agent(start: AgentStart, carried?: Carried<AgentState, AgentFact>): Promise<void> {
  const { account, environment, clockOffset } = start;
  const past = takeUp<AgentState, AgentFact>(carried, AGENT, { fresh: newAgent, clockOffset });
  const entity = new Entity<AgentState, AgentFact, Unlisted>(past, {
    decide: (state, fact, now) => {
      switch (fact.fact) {
        case 'told':
          return takeNews(state, fact.news);
        case 'commanded':
          return commandAgent(state, fact.id, fact.command, now);
        case 'perhaps_untold':
          return [fact.unlisted];
        case 'untold':
          tellLater(state, fact.unlisted, now);
          return [];
      }
    },
    due: tellAgain,
    nextDeadline: (state) => {
      const at = nextTelling(state);
      return at === null ? null : { at, summary: 'tell contacts again' };
    },
    carryOut: async (unlisted) => {
      const { number, key, how } = unlisted;
      const contact = getExternalWorkflowHandle(contactWorkflowId({ account, environment, number }));
      const news: OutsideFact = { fact: 'unlisted', key, by: start.agent, how };
      try {
        await contact.signal<[OutsideFact]>(SIGNALS.heard, news);
        return null;
      } catch (error) {
        log.warn('a contact was not told that it is off the list', { error: String(error) });
        return isNotThere(error) ? null : { fact: 'untold', unlisted };
      }
    },
    failed: (unlisted) => ({ fact: 'perhaps_untold', unlisted }),
    details: (state) => details(start.agent, state),
  });

  entity.listen({
    [SIGNALS.agentTold]: (news: AgentNews) => void entity.receive({ fact: 'told', news }, null),
  });
  setHandler(agentQuery, () => entity.state);
  setHandler(availabilityQuery, () => entity.state.availability);
  setHandler(
    commandUpdate,
    (command, id) =>
      entity.ask(() => {
        const taken = takenBy(entity.state, id, command);
        entity.receive({ fact: 'commanded', id, command }, null);
        return taken;
      }),
    { validator: (command, id) => refuse(refusal(entity.state, id, command)) },
  );

  const next = await entity.run();
  await makeContinueAsNewFunc<typeof agent>()({ ...start, clockOffset: entity.clockOffset }, next);
}

function details(name: string, { availability, list, current }: AgentState): string {
  const lines = list
    .slice(0, LISTED_SHOWN)
    .map(({ number, why }, index) => `${index + 1}. ${number} (${escape(why)})`);
  const head = `**Agent ${name}**: ${availability.replaceAll('_', ' ')}, ${list.length} to call`;
  return [head, current ? `Took last: ${current.number}` : '', lines.join('\n')].filter(Boolean).join('\n\n');
}
