/** A contact that is erased: nothing of the person stays, and for a day what still arrives is dropped (T22). */
import type { Decision } from '../decision.js';
import { DAY } from '../../durations.js';
import { newContact } from '../new-contact.js';

/** What is under way ends without effect: whatever comes of it is dropped. Bookings are cancelled by the erasure. */
export function erase({ contact, commands, now }: Decision, at: number): void {
  commands.push({ do: 'cancel_sends' });
  const { listing } = contact.dialer;
  if (listing) {
    commands.push({ do: 'tell_agent', agent: listing.agent, news: { news: 'unlisted', key: listing.key } });
  }
  Object.assign(contact, newContact({ ...contact.id }, now), { erasedAt: at });
}

/** A day after, a contact that was not deleted begins anew. */
export function isErased({ contact, now }: Decision): boolean {
  if (contact.erasedAt === null) return false;
  if (now < contact.erasedAt + DAY) return true;
  contact.erasedAt = null;
  return false;
}
