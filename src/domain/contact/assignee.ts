/** Who on the client's side has this contact: whom a routing rule assigned, else the payload's own people (S1-22). */
import type { Assignee, Profile } from '../lead.js';
import type { ContactState } from './state.js';

export function assigneeOf({ setup, profile }: Pick<ContactState, 'setup' | 'profile'>): Assignee | null {
  return setup?.assignee ?? profile.sales ?? profile.sdr ?? profile.assignees?.[0] ?? null;
}

/** The profile as messages and transcripts see it: whom a rule assigned comes first, and nobody is forgotten. */
export function profileInPlay({ setup, profile }: Pick<ContactState, 'setup' | 'profile'>): Profile {
  const { assignee } = setup ?? {};
  if (!assignee) return profile;
  const others = [profile.sales ?? null, ...(profile.assignees ?? [])].filter((person) => person !== null);
  return { ...profile, sales: assignee, assignees: others };
}
