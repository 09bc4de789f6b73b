/** Which messages begin a conversation as WhatsApp counts them, and in whose name they ask the number for leave. */
import type { AdmissionRank } from '../../number/standing.js';
import { serviceWindowOpen } from './may-send.js';
import type { ContactState, Outgoing } from '../state.js';

export interface Beginning {
  rank: AdmissionRank;
  campaign: string;
  /** The name of the playbook that writes to a former customer once more; null for any other. */
  reengagementBy: string | null;
}

/** Null for a message that answers, follows or reminds, and for one within 24 hours of the person's own. */
export function beginning(contact: ContactState, message: Outgoing, now: number): Beginning | null {
  const writesFirst = message.kind === 'first_touch' || message.begins === true;
  if (!writesFirst || serviceWindowOpen(contact, now)) return null;
  const { lifecycle, profile, engagement, setup } = contact;
  const byRule = engagement?.priority ?? 'normal';
  const rank = lifecycle.stage === 'customer' ? 'customer' : lifecycle.stage === 'churned' ? 'low' : byRule;
  return {
    rank,
    campaign: profile.campaign_name ?? profile.source ?? '',
    reengagementBy: engagement?.openedBy === 'reengagement' ? (setup?.playbook.name ?? '') : null,
  };
}
