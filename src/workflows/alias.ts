/**
 * Another name of a contact: a business-scoped WhatsApp user id. What arrives under it waits, up to 50 items, until the
 * contact binds it, and is then forwarded (T1).
 */
import { defineSignal, getExternalWorkflowHandle, makeContinueAsNewFunc } from '@temporalio/workflow';
import { idOf } from '../domain/contact/outside.js';
import type { InboundMessage, PersonNews } from '../domain/whatsapp.js';
import { SIGNALS } from '../temporal/contract.js';
import type { Carried } from './entity.js';
import type { Shape } from '../domain/versions.js';
import { Entity, takeUp } from './entity.js';

const ALIAS: Shape = { kind: 'alias', version: 1, upcasters: {}, field: 'version' };

interface AliasState {
  contact: string | null;
  waiting: PersonNews[];
  /** On its way to the contact, one after the other: the order in which a person wrote matters. */
  forwarding: PersonNews[];
}
type AliasFact =
  | { fact: 'bound'; contact: string }
  | { fact: 'heard'; news: PersonNews }
  | { fact: 'forwarded' }
  | { fact: 'not_forwarded' };
type AliasCommand = { do: 'forward'; to: string; news: PersonNews[] };

const WAITING_LIMIT = 50;
const heard = defineSignal<[PersonNews]>(SIGNALS.heard);

export async function alias(carried?: Carried<AliasState, AliasFact>): Promise<void> {
  const fresh = (): AliasState => ({ contact: null, waiting: [], forwarding: [] });
  const past = takeUp<AliasState, AliasFact>(carried, ALIAS, { fresh, clockOffset: 0 });
  const entity = new Entity<AliasState, AliasFact, AliasCommand>(past, {
    decide: (state, fact) => {
      take(state, fact);
      const { contact, waiting } = state;
      if (contact === null || waiting.length === 0 || state.forwarding.length > 0) return [];
      state.forwarding = waiting;
      state.waiting = [];
      return [{ do: 'forward', to: contact, news: waiting }];
    },
    due: () => [],
    nextDeadline: () => null,
    carryOut: async ({ to, news }) => {
      const contact = getExternalWorkflowHandle(to);
      for (const one of news) await contact.signal(heard, one);
      return { fact: 'forwarded' };
    },
    failed: () => ({ fact: 'not_forwarded' }),
  });
  const hear = (news: PersonNews) => void entity.receive({ fact: 'heard', news }, idOf(news));
  entity.listen({
    [SIGNALS.bind]: (contact: string) => void entity.receive({ fact: 'bound', contact }, null),
    [SIGNALS.messageReceived]: (message: InboundMessage) => hear({ fact: 'message_received', message }),
    [SIGNALS.heard]: hear,
  });
  await makeContinueAsNewFunc<typeof alias>()(await entity.run());
}

function take(state: AliasState, fact: AliasFact): void {
  switch (fact.fact) {
    case 'bound':
      state.contact = fact.contact;
      return;
    case 'heard':
      state.waiting = [...state.waiting, fact.news].slice(-WAITING_LIMIT);
      return;
    case 'forwarded':
      state.forwarding = [];
      return;
    case 'not_forwarded':
      // A contact that cannot be signalled is gone: what was meant for it waits for the next one.
      state.contact = null;
      state.waiting = [...state.forwarding, ...state.waiting].slice(-WAITING_LIMIT);
      state.forwarding = [];
      return;
  }
}
