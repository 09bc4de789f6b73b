/**
 * Another name of a contact: a business-scoped WhatsApp user id. What arrives under it waits, up to 50 items, until the
 * contact binds it, and is then forwarded (T1).
 */
import { defineSignal, getExternalWorkflowHandle, makeContinueAsNewFunc } from '@temporalio/workflow';
import { idOf } from '../domain/contact/outside.js';
import { MINUTE } from '../domain/durations.js';
import type { InboundMessage, PersonNews } from '../domain/whatsapp.js';
import { SIGNALS } from '../temporal/contract.js';
import type { Carried } from './entity.js';
import type { Shape } from '../domain/versions.js';
import { Entity, takeUp } from './entity.js';
import { isNotThere } from './not-there.js';

const ALIAS: Shape = {
  kind: 'alias',
  version: 2,
  upcasters: { 1: (state) => ({ ...state, retryAt: null }) },
  field: 'version',
};

interface AliasState {
  contact: string | null;
  waiting: PersonNews[];
  /** On its way to the contact, one after the other: the order in which a person wrote matters. */
  forwarding: PersonNews[];
  /** When what waits is tried again; null when nothing failed. */
  retryAt: number | null;
}
type AliasFact =
  | { fact: 'bound'; contact: string }
  | { fact: 'heard'; news: PersonNews }
  | { fact: 'forwarded' }
  /** `gone`: there is no such contact. */
  | { fact: 'not_forwarded'; gone?: boolean };
type AliasCommand = { do: 'forward'; to: string; news: PersonNews[] };

const WAITING_LIMIT = 50;
const heard = defineSignal<[PersonNews]>(SIGNALS.heard);

export async function alias(carried?: Carried<AliasState, AliasFact>): Promise<void> {
  const fresh = (): AliasState => ({ contact: null, waiting: [], forwarding: [], retryAt: null });
  const past = takeUp<AliasState, AliasFact>(carried, ALIAS, { fresh, clockOffset: 0 });
  const entity = new Entity<AliasState, AliasFact, AliasCommand>(past, {
    decide: (state, fact, now) => {
      take(state, fact, now);
      return forward(state);
    },
    due: (state) => {
      state.retryAt = null;
      return forward(state);
    },
    nextDeadline: ({ retryAt }) => (retryAt === null ? null : { at: retryAt, summary: 'forward again' }),
    carryOut: async ({ to, news }) => {
      const contact = getExternalWorkflowHandle(to);
      for (const one of news) await contact.signal(heard, one);
      return { fact: 'forwarded' };
    },
    failed: (_command, error) => ({ fact: 'not_forwarded', gone: isNotThere(error) }),
  });
  const hear = (news: PersonNews) => void entity.receive({ fact: 'heard', news }, idOf(news));
  entity.listen({
    [SIGNALS.bind]: (contact: string) => void entity.receive({ fact: 'bound', contact }, null),
    [SIGNALS.messageReceived]: (message: InboundMessage) => hear({ fact: 'message_received', message }),
    [SIGNALS.heard]: hear,
  });
  await makeContinueAsNewFunc<typeof alias>()(await entity.run());
}

function forward(state: AliasState): AliasCommand[] {
  const { contact, waiting, forwarding, retryAt } = state;
  if (contact === null || waiting.length === 0 || forwarding.length > 0 || retryAt !== null) return [];
  state.forwarding = waiting;
  state.waiting = [];
  return [{ do: 'forward', to: contact, news: waiting }];
}

function take(state: AliasState, fact: AliasFact, now: number): void {
  switch (fact.fact) {
    case 'bound':
      state.contact = fact.contact;
      state.retryAt = null;
      return;
    case 'heard':
      state.waiting = [...state.waiting, fact.news].slice(-WAITING_LIMIT);
      return;
    case 'forwarded':
      state.forwarding = [];
      return;
    case 'not_forwarded':
      // What was meant for a contact that is gone waits for the next one, which binds it. Any other is tried again from
      // the first: what did arrive is known there by its id.
      if (fact.gone) state.contact = null;
      else state.retryAt = now + MINUTE;
      state.waiting = [...state.forwarding, ...state.waiting].slice(-WAITING_LIMIT);
      state.forwarding = [];
      return;
  }
}
