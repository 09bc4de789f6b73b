import { describe, expect, it } from 'vitest';
import { attributesOf } from '../../src/domain/contact/shown/attributes.js';
import { assigneeOf, peopleInPlay, profileInPlay } from '../../src/domain/contact/people/assignee.js';
import { currentDetails } from '../../src/domain/contact/shown/view.js';
import type { Assignee } from '../../src/domain/lead.js';
import { ContactInHand, READY } from './support.js';

function person(prenom: string, fields: Partial<Assignee> = {}): Assignee {
  const email = `${prenom.toLowerCase()}@example.com`;
  const none = { nom: null, lien_calendrier: null, slack_id: null, phone_number: null };
  return { role: 'sales', prenom, email, ...none, ...fields };
}

const JEAN = person('Jean');
const SOPHIE = person('Sophie', { role: 'sdr' });
const LINA = person('Lina', { role: 'support' });

function names(people: Assignee[]): (string | null)[] {
  return people.map(({ prenom }) => prenom);
}

describe('the people of a contact', () => {
  it.each([
    ['sales and sdr', { sales: JEAN, sdr: SOPHIE }, ['Jean', 'Sophie']],
    ['an sdr alone', { sdr: SOPHIE }, ['Sophie']],
    ['assignees in their place', { assignees: [LINA, JEAN] }, ['Lina', 'Jean']],
    ['assignees beside them', { assignees: [LINA], sdr: SOPHIE, sales: JEAN }, ['Jean', 'Sophie', 'Lina']],
  ])('are those of the payload, by %s (S1-18, S1-19, S1-20, S1-21)', (_, known, expected) => {
    const contact = new ContactInHand();
    contact.post(known);
    expect(names(peopleInPlay(contact.state))).toEqual(expected);
  });

  it('are each there once, with all that is said of them (S1-22)', () => {
    const contact = new ContactInHand();
    const again = person('Jean', { role: 'support', slack_id: 'U1', prenom: 'Jean-Paul' });
    contact.post({ sales: JEAN, sdr: SOPHIE, assignees: [again, LINA] });
    expect(peopleInPlay(contact.state)).toEqual([{ ...JEAN, slack_id: 'U1' }, SOPHIE, LINA]);
  });

  it('without an e-mail are never taken for one another', () => {
    const contact = new ContactInHand();
    contact.post({ assignees: [person('A', { email: null }), person('B', { email: null })] });
    expect(peopleInPlay(contact.state)).toHaveLength(2);
  });
});

describe('a person whom a routing rule assigns', () => {
  function routed(): ContactInHand {
    const contact = new ContactInHand();
    contact.post({ sales: JEAN, sdr: SOPHIE });
    contact.prepared({ ...READY, route: { rule: 'vip', priority: 'normal', tags: [], assignee: LINA } });
    return contact;
  }

  it('comes before the payload’s, in lists, in search and in what operators read', () => {
    const { state, now } = routed();
    expect(assigneeOf(state)).toEqual(LINA);
    expect(names(peopleInPlay(state))).toEqual(['Lina', 'Jean', 'Sophie']);
    expect(attributesOf(state).assignedTo).toBe('lina@example.com');
    expect(currentDetails(state, now)).toContain('| Assigned to | Lina |');
  });

  it('is named in messages, and nobody else’s name is forgotten when a transcript is masked', () => {
    const profile = profileInPlay(routed().state);
    expect(profile.sales).toEqual(LINA);
    expect(names([...(profile.assignees ?? []), ...(profile.sdr ? [profile.sdr] : [])])).toEqual([
      'Jean',
      'Sophie',
    ]);
  });

  it('is no longer there in an engagement that no rule routed', () => {
    const contact = routed();
    contact.prepared();
    expect(assigneeOf(contact.state)).toEqual(JEAN);
  });
});
