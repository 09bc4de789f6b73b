/** What is set up, understood and kept for a contact, and whom it is told. */
import { proxyActivities } from '@temporalio/workflow';
import type { ActivityOptions } from '@temporalio/workflow';
import { profileInPlay } from '../../domain/contact/people/assignee.js';
import type { Command, Fact } from '../../domain/contact/decision.js';
import { ATTEMPT } from '../../domain/contact/messages/model-calls.js';
import type { ContactState } from '../../domain/contact/state.js';
import type { Notice } from '../../domain/notice.js';
import { understandInput } from '../../temporal/contact-inputs.js';
import { TASK_QUEUES } from '../../temporal/contract.js';
import type { ContactActivities, NoticeInput } from '../../temporal/contract.js';
import { needed } from './needed.js';
import { replyPriority } from './priority.js';

/**
 * Quick and safe to repeat: a few tries, then the contact decides when to try again. Not local activities: a query that
 * meets one leaves a history that cannot be replayed (SDK 1.24), and the Temporal UI queries whatever run it shows.
 */
const quick: ActivityOptions = {
  taskQueue: TASK_QUEUES.entities,
  startToCloseTimeout: ATTEMPT,
  retry: { maximumAttempts: 5, initialInterval: '200 milliseconds' },
};

/** Longer than a slow channel takes to be given up: telling people anew would tell those twice who were reached. */
const telling: ActivityOptions = { ...quick, startToCloseTimeout: '1 minute' };

/** One short call, for which an agent's list waits: missed within seconds where its worker died. */
const listing: ActivityOptions = { ...needed, startToCloseTimeout: '8 seconds' };

const entities = proxyActivities<ContactActivities>(needed);

type EntityCommand = Extract<
  Command,
  {
    do:
      | 'prepare'
      | 'compute_windows'
      | 'merge_payload'
      | 'understand'
      | 'change_suppression'
      | 'bind_alias'
      | 'bind_number'
      | 'tell_agent'
      | 'find_agents'
      | 'plan_sequence'
      | 'notify'
      | 'archive'
      | 'move_contact'
      | 'report_number';
  }
>;

export async function onEntities(
  contact: ContactState,
  command: EntityCommand,
  now: number,
): Promise<Fact | null> {
  const { id, conversation, profile } = contact;
  switch (command.do) {
    case 'prepare': {
      const opener = contact.preparing?.opener ?? false;
      const { payload, payloadQueue } = contact;
      const { playbook: wanted } = contact.dialer;
      const input = { contact: id, profile, payload, unmerged: payloadQueue, now, opener, playbook: wanted };
      const prepared = await entities.prepareEngagement.executeWithOptions(
        { ...quick, summary: 'Set up the engagement' },
        [input],
      );
      return { fact: 'prepared', prepared };
    }
    case 'compute_windows': {
      const meeting = contact.booking?.start ?? null;
      const { timeZone } = conversation;
      const playbook = contact.setup?.playbook.hash ?? '';
      const windows = await entities.computeSendWindows({ contact: id, playbook, timeZone, now, meeting });
      return { fact: 'windows_computed', windows };
    }
    case 'merge_payload': {
      const { posted } = command;
      const payload = await entities.mergePayload({ contact: id, current: contact.payload, posted });
      return { fact: 'payload_merged', payload, posts: posted.length };
    }
    case 'understand': {
      const input = understandInput(contact, command.messages, now);
      const { found, ...understanding } = await entities.understand.executeWithOptions(
        { ...quick, summary: 'Understand the prospect', priority: replyPriority(contact) },
        [input],
      );
      return { fact: 'understood', understanding, ...(found && { found }) };
    }
    case 'change_suppression': {
      const { suppressed, at } = command;
      const otherNumbers = otherNumbersOf(contact);
      await entities.changeSuppression({ contact: id, otherNumbers, suppressed, at });
      return { fact: 'suppression_changed' };
    }
    case 'bind_alias': {
      await entities.bindAlias({ contact: id, userId: command.userId });
      return null;
    }
    case 'bind_number': {
      await entities.bindNumber({ contact: id, number: command.number });
      return null;
    }
    case 'tell_agent': {
      const { agent, news } = command;
      const options = { ...listing, summary: `Tell the agent ${agent}: ${news.news}` };
      const told = await entities.tellAgent.executeWithOptions(options, [{ contact: id, agent, news }]);
      return { fact: 'agent_told', isKnown: told !== 'no_such_agent' };
    }
    case 'find_agents': {
      const { ringGroup, to, request } = command;
      const options = { ...listing, summary: `Who of the ring group ${ringGroup}` };
      const agents = await entities.findAgents.executeWithOptions(options, [{ contact: id, ringGroup, to }]);
      return { fact: 'agents_found', agents, request };
    }
    case 'plan_sequence': {
      const { enrolment, sequence } = command;
      const input = { contact: id, profile, sequence, now };
      const options = { ...quick, summary: `Plan the sequence ${sequence}` };
      const plan = await entities.planSequence.executeWithOptions(options, [input]);
      return { fact: 'sequence_planned', enrolment, plan };
    }
    case 'notify': {
      const { notice, channels } = command;
      const summary = `Tell people: ${notice.about}`.replaceAll('_', ' ');
      const input = { ...noticeInput(contact, notice), ...(channels && { channels }) };
      const missed = await entities.notifyPeople.executeWithOptions({ ...telling, summary }, [input]);
      return missed.length === 0 ? null : { fact: 'told_in_part', notice, missed };
    }
    case 'archive': {
      const { messages, also } = command;
      const archive = await entities.archiveMessages({
        contact: id,
        archive: conversation.archive,
        ...(also && { alsoArchived: also }),
        messages,
      });
      const archived = messages.map((message) => message.id);
      return { fact: 'archived', messages: archived, archive, ...(also && { also }) };
    }
    case 'move_contact': {
      const to = { ...id, number: command.to };
      const summary = 'Go on under the new number';
      await entities.moveContact.executeWithOptions({ ...needed, summary }, [{ to, from: contact }]);
      return { fact: 'handed_over_to_new_number' };
    }
    case 'report_number': {
      const options = { ...quick, summary: 'Pause the WhatsApp number' };
      await entities.reportNumber.executeWithOptions(options, [
        { contact: id, error: command.error, at: now },
      ]);
      return null;
    }
  }
}

/** What reaches these reaches this contact, and a stop given under one of them is meant for all. */
function otherNumbersOf({ id, dialer, formerNumbers }: ContactState): string[] {
  const others = new Set([...dialer.otherNumbers.map(({ number }) => number), ...formerNumbers]);
  return [...others].filter((number) => number !== id.number);
}

function noticeInput(contact: ContactState, notice: Notice): NoticeInput {
  const { id, conversation } = contact;
  const profile = profileInPlay(contact);
  const lastWords = conversation.messages.findLast(({ direction }) => direction === 'in')?.text ?? null;
  return { contact: id, notice, profile, lastWords };
}
