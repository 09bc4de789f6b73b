/** The page on which prospects book by themselves, where their contact has one (S1-18). Pure. */
import type { Profile } from './lead.js';
import { peopleOf } from './lead.js';

const LONGEST = 500;

/** The first `lien_calendrier` of those who have the contact. */
export function bookingLinkOf(profile: Pick<Profile, 'sales' | 'sdr' | 'assignees'>): string | null {
  const links = peopleOf(profile).map((person) => person.lien_calendrier?.trim() ?? '');
  return links.find((link) => /^https?:\/\/[^\s<>"]+$/i.test(link) && link.length <= LONGEST) ?? null;
}
