/** Business-scoped user ids: other names of the contact, by which WhatsApp may call them alone. */
import type { Decision } from '../decision.js';
import { USER_IDS_KEPT } from '../kept.js';

export function learnUserId(decision: Decision, userId: string): void {
  const { contact } = decision;
  if (contact.userIds.includes(userId)) return;
  contact.userIds = [...contact.userIds, userId].slice(-USER_IDS_KEPT);
  decision.commands.push({ do: 'bind_alias', userId });
}
