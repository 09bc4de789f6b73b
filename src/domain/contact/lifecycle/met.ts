/** A meeting that took place. */
import type { ContactState } from '../state.js';

/** The newest engagement ended with its meeting, and nobody has said that it did not take place. */
export function hasMet({ past, lastMeeting }: Pick<ContactState, 'past' | 'lastMeeting'>): boolean {
  return past.at(-1)?.reason === 'meeting_over' && lastMeeting?.report !== 'no_show';
}

/** They opened it after a meeting that took place: whatever comes of it, that meeting is not taken back. */
export function followsMeeting(contact: ContactState): boolean {
  const { engagement } = contact;
  return engagement?.openedBy === 'prospect' && engagement.outcome === null && hasMet(contact);
}
