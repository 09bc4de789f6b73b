import type { LeadPost } from '../lead.js';
import type { MessageStatus, PersonNews } from '../whatsapp.js';

/** What reaches a contact from outside: from the CRM or from WhatsApp. */
export type OutsideFact =
  { fact: 'lead_posted'; post: LeadPost } | { fact: 'status_received'; status: MessageStatus } | PersonNews;

/** By what it is known when it arrives again; null where coming again does no harm. */
export function idOf(news: OutsideFact): string | null {
  switch (news.fact) {
    case 'lead_posted':
      return news.post.requestId;
    case 'message_received':
    case 'colleague_wrote':
      return news.message.id;
    case 'preference_changed':
      return news.preference.id;
    case 'identity_changed':
      return news.change.id;
    case 'status_received':
      return null;
  }
}
