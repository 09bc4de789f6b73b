import type { DialerAsked, FormPost } from '../form.js';
import type { LeadPost } from '../lead.js';
import type { MessageStatus, PersonNews } from '../whatsapp.js';
import type { OperatorCommand } from './people/operator-command.js';

/** What reaches a contact from outside: from the CRM, from WhatsApp or from people. */
export type OutsideFact =
  | { fact: 'lead_posted'; post: LeadPost }
  | { fact: 'form_posted'; form: FormPost }
  | DialerAsked
  /** From the agent on whose list the contact was. */
  | { fact: 'unlisted'; key: string; by: string; how: UnlistedHow }
  /** By people. The same id counts once. */
  | { fact: 'commanded'; command: OperatorCommand; by: string; id?: string }
  | { fact: 'status_received'; status: MessageStatus }
  | PersonNews;

/** `refused`: the agent's list is full. */
export type UnlistedHow = 'taken' | 'removed' | 'cleared' | 'refused';

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
    case 'form_posted':
      return news.form.requestId;
    case 'dialer_asked':
      return news.requestId;
    case 'commanded':
      return news.id ?? null;
    case 'unlisted':
    case 'status_received':
      return null;
  }
}
