/**
 * The life of a contact. It begins with the first post or message, and never ends on its own: posts, messages and
 * statuses come in as facts, `domain/contact` decides what each leads to, `perform` carries it out.
 */
import {
  currentUpdateInfo,
  defineQuery,
  defineUpdate,
  log,
  makeContinueAsNewFunc,
  setHandler,
  uuid4,
} from '@temporalio/workflow';
import { isOpening } from '../domain/contact/shown/attributes.js';
import { decide, due, isDormant, nextDeadline } from '../domain/contact/decide.js';
import type { Command, Decision, Fact } from '../domain/contact/decision.js';
import { newContact } from '../domain/contact/new-contact.js';
import { refusal } from '../domain/contact/people/operator-command.js';
import type { OperatorCommand } from '../domain/contact/people/operator-command.js';
import { whyNotDeliver, whyNotGiveUp } from '../domain/contact/callbacks/commands.js';
import type { ContactState } from '../domain/contact/state.js';
import { CONTACT } from '../domain/contact/versions.js';
import { upcast } from '../domain/versions.js';
import { idOf } from '../domain/contact/outside.js';
import type { OutsideFact } from '../domain/contact/outside.js';
import { currentDetails } from '../domain/contact/shown/view.js';
import type { FormPost } from '../domain/form.js';
import { countWanted } from '../domain/contact/callbacks/resend.js';
import type { ResendRequest } from '../domain/callbacks.js';
import type { LeadPost } from '../domain/lead.js';
import type { InboundMessage, MessageStatus } from '../domain/whatsapp.js';
import { QUERIES, SIGNALS, UPDATES } from '../temporal/contract.js';
import type { ContactStart, FloodNotice } from '../temporal/contract.js';
import type { Carried } from './entity.js';
import { Entity, takeUp } from './entity.js';
import { memoFields, writeMemo } from './memo.js';
import { failedCommand } from './failed-command.js';
import { perform } from './perform.js';
import { refuse, refuseElsewhere } from './refuse.js';
import { writeSearchAttributes } from './search-attributes.js';

const stateQuery = defineQuery<ContactState>(QUERIES.state);
const deliverNow = defineUpdate<number, [string | null]>(UPDATES.deliverNow);
const command = defineUpdate<void, [OperatorCommand, string, (string | null)?]>(UPDATES.command);
const resendUpdate = defineUpdate<number, [ResendRequest]>(UPDATES.resend);
const giveUpCallback = defineUpdate<boolean, [string]>(UPDATES.giveUpCallback);

/** T4. Beyond it an alert fires; the contact goes on. */
const STATE_BUDGET = 65_536;

type ContactEntity = Entity<ContactState, Fact, Command>;

export async function contact(start: ContactStart, carried?: Carried<ContactState, Fact>): Promise<void> {
  const { clockOffset } = start;
  const past = takeUp<ContactState, Fact>(carried, CONTACT, { fresh: () => firstState(start), clockOffset });
  const lastEnded = past.state.past.at(-1)?.id;

  const entity: ContactEntity = new Entity<ContactState, Fact, Command>(past, {
    decide: (state, fact, now) => deciding(state, now, (decision) => decide(decision, upToDate(fact))),
    due: (state, now) => deciding(state, now, due),
    nextDeadline,
    carryOut: (command) => {
      if (command.do === 'cancel_sends') entity.cancel(sends);
      return perform(entity.state, command, entity.now());
    },
    failed: failedCommand,
    afterTurn: (state) => {
      if (!isOpening(state)) {
        writeSearchAttributes(state);
        writeMemo(state);
      }
    },
    details: currentDetails,
    // When an engagement has ended the contact goes dormant in a run of its own, with next to no history (T6).
    wantsNewRun: (state) => state.past.at(-1)?.id !== lastEnded && isDormant(state),
    // One that has passed its mark would count as failed and go out again (T10).
    mustReport: sends,
  });

  if (start.form && !carried) {
    entity.receive({ fact: 'form_posted', form: start.form }, start.form.requestId);
  }
  entity.listen({
    [SIGNALS.formPosted]: (form: FormPost) =>
      void entity.receive({ fact: 'form_posted', form }, form.requestId),
    [SIGNALS.leadPosted]: (post: LeadPost) =>
      void entity.receive({ fact: 'lead_posted', post }, post.requestId),
    [SIGNALS.messageReceived]: (message: InboundMessage) =>
      void entity.receive({ fact: 'message_received', message }, message.id),
    [SIGNALS.statusReceived]: (status: MessageStatus) =>
      void entity.receive({ fact: 'status_received', status }, null),
    [SIGNALS.heard]: (news: OutsideFact) => void entity.receive(news, idOf(news)),
    [SIGNALS.adopted]: (from: ContactState) =>
      void entity.receive({ fact: 'adopted', from }, `adopted:${from.id.number}:${from.moved?.at}`),
    [SIGNALS.erased]: (at: number) => void entity.receive({ fact: 'erased', at }, null),
    [SIGNALS.flooded]: ({ dropped, at }: FloodNotice) =>
      void entity.receive({ fact: 'flooded', dropped, at }, null),
    [SIGNALS.resendCallbacks]: (request: ResendRequest) =>
      void entity.receive({ fact: 'resend_asked', request }, null),
  });
  setHandler(stateQuery, () => entity.state, { description: 'All that is known of the contact, as JSON.' });
  setHandler(
    deliverNow,
    (webhookId) =>
      entity.ask(() => {
        entity.receive({ fact: 'deliver_now', webhookId }, null);
        return entity.state.outbox.waiting.filter(
          (entry) => webhookId === null || entry.webhookId === webhookId,
        ).length;
      }),
    {
      validator: (webhookId) => {
        refuseElsewhere(entity.state.moved);
        refuse(whyNotDeliver(entity.state, webhookId));
      },
      description: 'Try waiting callbacks now: a webhook id, or null for all. Gives how many.',
    },
  );
  setHandler(
    resendUpdate,
    (request) =>
      entity.ask(() => {
        entity.receive({ fact: 'resend_asked', request }, null);
        return countWanted(entity.state.outbox, request);
      }),
    { validator: (_request) => refuseElsewhere(entity.state.moved) },
  );
  setHandler(
    giveUpCallback,
    (webhookId) =>
      entity.ask(() => {
        entity.receive({ fact: 'callback_given_up', webhookId }, null);
        return entity.state.outbox.waiting.some((entry) => entry.webhookId === webhookId);
      }),
    {
      validator: (webhookId) => {
        refuseElsewhere(entity.state.moved);
        refuse(whyNotGiveUp(entity.state, webhookId));
      },
      description: 'Give a waiting callback up: its webhook id. Gives whether it was waiting.',
    },
  );
  setHandler(
    command,
    (wanted, by, given = null) => {
      const id = idOfCommand(given);
      // Passed on after a change of number, it may arrive there twice.
      const fact: Fact = { fact: 'commanded', command: wanted, by, ...(id !== null && { id }) };
      return entity.ask(() => void entity.receive(fact, id));
    },
    {
      // Given again, it was carried out: that it could not be now is no reason to refuse it.
      validator: (wanted, _by, given = null) => {
        const id = idOfCommand(given);
        if (id !== null && entity.knows(id)) return;
        refuseElsewhere(entity.state.moved);
        refuse(refusal(entity.state, wanted, entity.now()));
      },
    },
  );

  const next = await entity.run();
  const size = JSON.stringify(next.state).length;
  if (size > STATE_BUDGET) log.error('the state of a contact is too large', { size });
  const memo = { ...memoFields(next.state) };
  await makeContinueAsNewFunc<typeof contact>({ memo })(
    { id: start.id, clockOffset: entity.clockOffset },
    next,
  );
}

/** A contact that hands itself over may run an older release. */
function upToDate(fact: Fact): Fact {
  return fact.fact === 'adopted' ? { ...fact, from: upcast(fact.from, CONTACT) } : fact;
}

/** A contact nothing is known of yet, or another number of one that is known. */
function firstState({ id, clockOffset, forwardsTo }: ContactStart): ContactState {
  const now = Date.now() + clockOffset;
  const state = newContact(id, now);
  if (forwardsTo === undefined) return state;
  const moved = { to: forwardsTo, at: now, waiting: [], passing: [], retryAt: null };
  return { ...state, moved: { ...moved, phase: 'forwarding' } };
}

/** To be asked where the update arrives: in a turn of the loop there is none. */
function idOfCommand(given: string | null): string | null {
  return given ?? currentUpdateInfo()?.id ?? null;
}

function deciding(state: ContactState, now: number, step: (decision: Decision) => void): Command[] {
  const commands: Command[] = [];
  step({ contact: state, now, commands, newId: uuid4 });
  return commands;
}

function sends(command: Command): boolean {
  const { do: kind } = command;
  return kind === 'send' || kind === 'answer' || (kind === 'reserve' && command.message !== undefined);
}
