/** What a colleague writes to the prospect from the phone app: part of the conversation, and the start of a handover. */
import type { ColleagueMessage } from '../../whatsapp.js';
import type { Decision } from '../decision.js';
import { handOver, personWrote } from './handover.js';
import { MESSAGE_TEXT_LIMIT } from '../state.js';

/** Who writes there is not known. */
const PHONE_APP = 'the phone app';

export function colleagueWrote(decision: Decision, { id, type, text }: ColleagueMessage): void {
  const { contact, now } = decision;
  const { conversation } = contact;
  handOver(decision, 'colleague', PHONE_APP);
  personWrote(decision, PHONE_APP);
  if (type === 'reaction') return;
  conversation.messages.push({
    id,
    direction: 'out',
    at: now,
    type,
    text: text.slice(0, MESSAGE_TEXT_LIMIT),
    // No receipt of it comes here, and nothing is to wait for one.
    status: 'delivered',
  });
  conversation.startedAt ??= now;
  conversation.lastOutboundAt = now;
}
