/** WhatsApp's own switch for marketing messages. Only the person can set it: a stop is an opt-out like any other. */
import type { MarketingPreference } from '../../whatsapp.js';
import type { Decision } from '../decision.js';
import { optOut } from './engagement.js';

export function preferenceChanged(decision: Decision, { marketing, at }: MarketingPreference): void {
  const { contact } = decision;
  // Webhooks arrive in any order: what was set before changes nothing any more.
  if (at < contact.preferenceAt) return;
  contact.preferenceAt = at;
  if (marketing === 'stop') optOut(decision, { confirm: false, marketing: true });
  else resume(decision);
}

/** Switched on again, it undoes what it did. Who also said stop in words is not written to all the same. */
function resume({ contact, commands, now }: Decision): void {
  const { suppression } = contact;
  if (suppression?.kind !== 'opt_out' || !suppression.marketing) return;
  contact.suppression = null;
  commands.push({ do: 'change_suppression', suppressed: false, at: now });
}
