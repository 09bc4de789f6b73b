/** Who comes first on a queue, and who shares it with whom (T16, T17). */
import type { ContactState, Outgoing } from '../../domain/contact/state.js';

/** T17: replies to customers, replies to prospects, bookings and reminders, first touches, and what can wait. */
const PRIORITY = { customerReply: 1, reply: 2, booking: 3, firstTouch: 4, churned: 5 } as const;

/** The key is the number, and its weight the rate that the server keeps for it (T16). */
export function sendPriority(contact: ContactState, message: Outgoing) {
  const { setup } = contact;
  const weight = setup?.sendWeight === undefined ? {} : { fairnessWeight: setup.sendWeight };
  return { priorityKey: sendRank(contact, message), fairnessKey: setup?.whatsappNumber ?? '', ...weight };
}

function sendRank(contact: ContactState, { kind }: Outgoing): number {
  const { lifecycle, engagement } = contact;
  if (lifecycle.stage === 'churned') return PRIORITY.churned;
  if (kind === 'reply' || kind === 'person') return replyPriority(contact).priorityKey;
  if (engagement?.priority === 'low') return PRIORITY.churned;
  return kind === 'reminder' || engagement?.priority === 'high' ? PRIORITY.booking : PRIORITY.firstTouch;
}

export function replyPriority({ lifecycle }: ContactState) {
  return { priorityKey: lifecycle.stage === 'customer' ? PRIORITY.customerReply : PRIORITY.reply };
}

export function bookingPriority({ lifecycle }: ContactState) {
  return { priorityKey: lifecycle.stage === 'customer' ? PRIORITY.customerReply : PRIORITY.booking };
}
