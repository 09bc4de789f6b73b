/**
 * Another name of a contact: a business-scoped WhatsApp user id, or a number they no longer have. What arrives under
 * it waits, up to 50 messages, until the contact binds it, and is then forwarded (T1).
 */
import {
  defineSignal,
  getExternalWorkflowHandle,
  makeContinueAsNewFunc,
  setHandler,
} from '@temporalio/workflow';
import type { InboundMessage } from '../domain/whatsapp.js';
import { SIGNALS } from '../temporal/contract.js';
import type { Carried } from './entity.js';
import { begin, Entity } from './entity.js';

interface AliasState {
  contact: string | null;
  waiting: InboundMessage[];
}
type AliasFact =
  | { fact: 'bound'; contact: string }
  | { fact: 'message_received'; message: InboundMessage }
  | { fact: 'not_forwarded'; message: InboundMessage };
type AliasCommand = { do: 'forward'; to: string; message: InboundMessage };

const WAITING_LIMIT = 50;
const bind = defineSignal<[string]>(SIGNALS.bind);
const messageReceived = defineSignal<[InboundMessage]>(SIGNALS.messageReceived);

export async function alias(carried?: Carried<AliasState, AliasFact>): Promise<void> {
  const past = carried ?? begin<AliasState, AliasFact>({ contact: null, waiting: [] }, 0);
  const entity = new Entity<AliasState, AliasFact, AliasCommand>(past, {
    decide: (state, fact) => {
      if (fact.fact === 'bound') state.contact = fact.contact;
      else if (fact.fact === 'message_received') state.waiting.push(fact.message);
      // A contact that cannot be signalled is gone: what was meant for it waits for the next one.
      else state.waiting = [fact.message, ...state.waiting];
      if (fact.fact === 'not_forwarded') state.contact = null;
      state.waiting = state.waiting.slice(-WAITING_LIMIT);
      const { contact } = state;
      if (contact === null) return [];
      const messages = state.waiting;
      state.waiting = [];
      return messages.map((message) => ({ do: 'forward' as const, to: contact, message }));
    },
    due: () => [],
    nextDeadline: () => null,
    carryOut: async ({ to, message }) => {
      await getExternalWorkflowHandle(to).signal(messageReceived, message);
      return null;
    },
    failed: ({ message }) => ({ fact: 'not_forwarded', message }),
  });
  setHandler(bind, (contact) => void entity.receive({ fact: 'bound', contact }, null));
  setHandler(
    messageReceived,
    (message) => void entity.receive({ fact: 'message_received', message }, message.id),
  );
  await makeContinueAsNewFunc<typeof alias>()(await entity.run());
}
