/** Who on the client's side has this contact. Pure. */
import type { Assignee, Profile } from '../../lead.js';
import { peopleOf } from '../../lead.js';
import type { ContactState } from '../state.js';

type Whose = Pick<ContactState, 'setup' | 'profile'>;

/**
 * Whom a routing rule assigned, the sales rep, the SDR, and the others. The same person, by e-mail, is there once, in
 * the first of these roles, with what any of them tells (S1-20, S1-22).
 */
export function peopleInPlay({ setup, profile }: Whose): Assignee[] {
  const named = [setup?.assignee ?? null, ...peopleOf(profile)];
  const people: Assignee[] = [];
  for (const person of named) {
    if (!person) continue;
    const known = people.findIndex(({ email }) => email !== null && email === person.email);
    const same = people[known];
    if (same) people[known] = { ...person, ...said(same) };
    else people.push(person);
  }
  return people;
}

/** The first of {@link peopleInPlay}; null when there is nobody. */
export function assigneeOf(contact: Whose): Assignee | null {
  return peopleInPlay(contact)[0] ?? null;
}

/** The profile as messages and transcripts see it: whom a rule assigned comes first, and nobody is forgotten. */
export function profileInPlay({ setup, profile }: Whose): Profile {
  const { assignee } = setup ?? {};
  if (!assignee) return profile;
  const others = [profile.sales ?? null, ...(profile.assignees ?? [])].filter((person) => person !== null);
  return { ...profile, sales: assignee, assignees: others };
}

function said(person: Assignee): Partial<Assignee> {
  return Object.fromEntries(Object.entries(person).filter(([, value]) => value !== null));
}
