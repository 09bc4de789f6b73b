/** A person who writes to us and whom no post has named: engaged, handed over or left alone, by playbook (DESIGN §6). */
import type { UnknownSenders } from '../../playbook.js';
import type { InboundMessage } from '../../whatsapp.js';
import type { Decision } from '../decision.js';
import { beginEngagement } from '../lifecycle/engagement.js';
import { handOver } from '../people/handover.js';
import { hear } from '../lifecycle/heard.js';
import { say } from '../messages/outgoing.js';
import type { ContactState } from '../state.js';

/** Null for someone whom a post has named, and as long as no playbook is known. */
export function unknownSender({ postedAt, setup }: ContactState): UnknownSenders | null {
  return postedAt === null && setup ? setup.playbook.unknownSenders : null;
}

/** Nobody engages with this person, unless they were named meanwhile. */
export function isLeftAlone(contact: ContactState): boolean {
  return contact.engagement === null && unknownSender(contact) === 'ignore';
}

/**
 * Deals with an unknown person once it is known how.
 *
 * @returns whether an engagement began
 */
export function receiveUnknown(decision: Decision): boolean {
  const { contact } = decision;
  const waits = contact.conversation.unread.length > 0;
  if (!waits || contact.engagement || contact.suppression || contact.handover) return false;
  if (contact.lifecycle.stage !== 'lead') return false;
  switch (unknownSender(contact)) {
    case 'engage':
      beginEngagement(decision, 'prospect');
      return true;
    case 'hand_over':
      handOver(decision, 'unknown_sender');
      say(decision, { say: 'support' });
      return false;
    case 'ignore':
    case null:
      return false;
  }
}

/** Where they come from, as long as no post says so. An ad's headline stands for its campaign. */
export function attribute({ contact, now }: Decision, { referral }: InboundMessage): void {
  if (referral) contact.referral = { ...referral, at: now };
  const { profile } = contact;
  if (contact.postedAt === null || referral) hear(contact, 'source', 'whatsapp');
  const campaign = referral?.headline ?? referral?.sourceId;
  if (campaign) profile.campaign_name ??= campaign;
}
