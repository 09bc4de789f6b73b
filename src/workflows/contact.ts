/**
 * The life of a contact. It begins with the first post or message, and never ends on its own: posts, messages and
 * statuses come in as facts, `domain/contact` decides what each leads to, `perform` carries it out.
 */
import {
  defineQuery,
  defineSignal,
  defineUpdate,
  isCancellation,
  log,
  makeContinueAsNewFunc,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  uuid4,
} from '@temporalio/workflow';
import type { SearchAttributeUpdatePair } from '@temporalio/common';
import { attributesOf } from '../domain/contact/attributes.js';
import { decide, due, isDormant, nextDeadline } from '../domain/contact/decide.js';
import type { Command, Decision, Fact } from '../domain/contact/decision.js';
import { newContact } from '../domain/contact/new-contact.js';
import type { ContactState } from '../domain/contact/state.js';
import { upcast } from '../domain/contact/versions.js';
import { currentDetails } from '../domain/contact/view.js';
import type { LeadPost } from '../domain/lead.js';
import type { InboundMessage, MessageStatus } from '../domain/whatsapp.js';
import { QUERIES, SIGNALS, UPDATES } from '../temporal/contract.js';
import type { ContactStart, FloodNotice } from '../temporal/contract.js';
import { SEARCH } from '../temporal/search-attributes.js';
import type { Carried } from './entity.js';
import { begin, Entity } from './entity.js';
import { perform } from './perform.js';

const leadPosted = defineSignal<[LeadPost]>(SIGNALS.leadPosted);
const messageReceived = defineSignal<[InboundMessage]>(SIGNALS.messageReceived);
const statusReceived = defineSignal<[MessageStatus]>(SIGNALS.statusReceived);
const flooded = defineSignal<[FloodNotice]>(SIGNALS.flooded);
const stateQuery = defineQuery<ContactState>(QUERIES.state);
const deliverNow = defineUpdate<number, [string | null]>(UPDATES.deliverNow);
const giveUpCallback = defineUpdate<boolean, [string]>(UPDATES.giveUpCallback);

/** T4. Beyond it an alert fires; the contact goes on. */
const STATE_BUDGET = 65_536;

type ContactEntity = Entity<ContactState, Fact, Command>;

export async function contact(start: ContactStart, carried?: Carried<ContactState, Fact>): Promise<void> {
  const past =
    carried ??
    begin<ContactState, Fact>(newContact(start.id, Date.now() + start.clockOffset), start.clockOffset);
  past.state = upcast(past.state);
  const engagementsBefore = past.state.past.length;
  const attributes = attributeWriter();

  const entity: ContactEntity = new Entity<ContactState, Fact, Command>(past, {
    decide: (state, fact, now) => deciding(state, now, (decision) => decide(decision, fact)),
    due: (state, now) => deciding(state, now, due),
    nextDeadline,
    carryOut: (command) => {
      if (command.do === 'cancel_sends') entity.cancel(({ do: kind }) => kind === 'send');
      return perform(entity.state, command, entity.now());
    },
    failed: (command, error) => ({
      fact: 'command_failed',
      command,
      error:
        error instanceof Error
          ? error.cause instanceof Error
            ? error.cause.message
            : error.message
          : String(error),
      cancelled: isCancellation(error),
    }),
    afterTurn: (state) => {
      attributes.write(state);
      setCurrentDetails(currentDetails(state, entity.now()));
    },
    // When an engagement has ended the contact goes dormant in a run of its own, with next to no history (T6).
    wantsNewRun: (state) => state.past.length > engagementsBefore && isDormant(state),
  });

  setHandler(leadPosted, (post) => void entity.receive({ fact: 'lead_posted', post }, post.requestId));
  setHandler(
    messageReceived,
    (message) => void entity.receive({ fact: 'message_received', message }, message.id),
  );
  setHandler(statusReceived, (status) => void entity.receive({ fact: 'status_received', status }, null));
  setHandler(flooded, ({ dropped, at }) => void entity.receive({ fact: 'flooded', dropped, at }, null));
  setHandler(stateQuery, () => entity.state);
  setHandler(deliverNow, (webhookId) => {
    entity.receive({ fact: 'deliver_now', webhookId }, null);
    return entity.state.outbox.waiting.filter((entry) => webhookId === null || entry.webhookId === webhookId)
      .length;
  });
  setHandler(giveUpCallback, (webhookId) => {
    entity.receive({ fact: 'callback_given_up', webhookId }, null);
    return entity.state.outbox.waiting.some((entry) => entry.webhookId === webhookId);
  });

  const next = await entity.run();
  const size = JSON.stringify(next.state).length;
  if (size > STATE_BUDGET) log.error('the state of a contact is too large', { size });
  await makeContinueAsNewFunc<typeof contact>()({ ...start, clockOffset: entity.clockOffset }, next);
}

function deciding(state: ContactState, now: number, step: (decision: Decision) => void): Command[] {
  const commands: Command[] = [];
  step({ contact: state, now, commands, newId: uuid4 });
  return commands;
}

/** Writes search attributes that changed, at most one upsert a turn (T18). */
function attributeWriter() {
  const written = new Map<string, string>();
  return {
    write(state: ContactState): void {
      const now = attributesOf(state);
      const pairs: SearchAttributeUpdatePair[] = [
        { key: SEARCH.account, value: now.account },
        { key: SEARCH.environment, value: now.environment },
        { key: SEARCH.lifecycle, value: now.lifecycle },
        { key: SEARCH.stage, value: now.stage },
        { key: SEARCH.outcome, value: now.outcome },
        { key: SEARCH.crmContactId, value: now.crmContactId },
        { key: SEARCH.crmDealId, value: now.crmDealId },
        { key: SEARCH.campaign, value: now.campaign },
        { key: SEARCH.source, value: now.source },
        { key: SEARCH.assignedTo, value: now.assignedTo },
        { key: SEARCH.nextMeeting, value: now.nextMeeting === null ? null : new Date(now.nextMeeting) },
        { key: SEARCH.callbackFailing, value: now.callbackFailing },
      ];
      const changed = pairs.filter(
        ({ key, value }) => (written.get(key.name) ?? 'null') !== JSON.stringify(value),
      );
      if (changed.length === 0) return;
      for (const { key, value } of changed) written.set(key.name, JSON.stringify(value));
      upsertSearchAttributes(changed);
    },
  };
}
