import { describe, expect, it } from 'vitest';
import { bookingLinkOf } from '../../src/domain/booking-link.js';
import type { Assignee } from '../../src/domain/lead.js';
import { NO_WISH } from '../../src/domain/language.js';
import { say } from '../../src/language/wording.js';
import { outboundDirectory } from '../support/outbound-settings.js';
import { ContactInHand, DAY, kinds, PLAYBOOK, READY } from './support.js';

const LINK = 'https://cal.example.com/jean/30min';
const JEAN: Assignee = {
  role: 'sales',
  prenom: 'Jean',
  nom: null,
  email: 'jean@example.com',
  lien_calendrier: LINK,
  slack_id: null,
  phone_number: null,
};

function contacted(booking: 'calendar' | 'link', sales: Assignee = JEAN): ContactInHand {
  const contact = new ContactInHand();
  contact.post({ crm_contact_id: 'CRM_1', sales });
  contact.prepared({ ...READY, playbook: { ...PLAYBOOK, booking } });
  contact.sent();
  contact.status('delivered');
  contact.deliverAll();
  return contact;
}

describe('a playbook that lets prospects book by themselves (S1-18)', () => {
  it.each([
    ['a time', { intent: 'propose_time', at: Date.UTC(2025, 9, 9, 8) }],
    ['a day', { intent: 'propose_time', wish: { ...NO_WISH, date: '2025-10-09' } }],
    ['other times', { intent: 'reject_slots' }],
    ['the price, which is left to a call', { intent: 'question', topics: ['price'] }],
  ] as const)('gives the link of who has the contact in place of %s', (_, meaning) => {
    const contact = contacted('link');
    const commands = contact.hears({ ...meaning, topics: 'topics' in meaning ? [...meaning.topics] : [] });
    expect(kinds(commands)).not.toContain('find_offer');
    expect(kinds(commands)).not.toContain('reserve');
    const said = JSON.stringify(contact.state.outgoing);
    expect(said).toContain('booking_link');
    expect(contact.state.engagement?.stage).toBe('booking');
  });

  it('gives it again while nothing else is to be said', () => {
    const contact = contacted('link');
    contact.hears({ intent: 'propose_time', at: Date.UTC(2025, 9, 9, 8) });
    contact.sent();
    contact.hears({ intent: 'interested' });
    expect(contact.saying()).toEqual(['booking_link']);
  });

  it('books in the calendar where nobody has a link', () => {
    const contact = contacted('link', { ...JEAN, lien_calendrier: null });
    expect(kinds(contact.hears({ intent: 'propose_time', at: contact.now + DAY }))).toContain('reserve');
  });

  it('moves a meeting of ours in the calendar it stands in', () => {
    const contact = contacted('calendar').booked();
    if (contact.state.setup) contact.state.setup.playbook.booking = 'link';
    expect(kinds(contact.hears({ intent: 'propose_time', at: contact.now + 2 * DAY }))).toContain('reserve');
  });

  it('is not what other playbooks do', () => {
    const contact = contacted('calendar');
    expect(kinds(contact.hears({ intent: 'reject_slots' }))).toContain('find_offer');
  });
});

describe('the link', () => {
  it.each([
    ['of sales', { sales: JEAN, sdr: { ...JEAN, lien_calendrier: 'https://b.example.com' } }, LINK],
    ['of the SDR then', { sales: { ...JEAN, lien_calendrier: null }, sdr: JEAN }, LINK],
    ['of an assignee then', { assignees: [{ ...JEAN, lien_calendrier: ' ' }, JEAN] }, LINK],
    ['none that is no address', { sales: { ...JEAN, lien_calendrier: 'javascript:alert(1)' } }, null],
    ['none where there is none', {}, null],
  ])('is that %s', (_, profile, link) => {
    expect(bookingLinkOf(profile)).toBe(link);
  });

  it.each([
    ['fr', `Choisissez ici le moment qui vous convient : ${LINK}`],
    ['en', `Pick the time that suits you here: ${LINK}`],
  ] as const)('stands in the words (%s)', (language, text) => {
    const { playbook } = outboundDirectory().environment('demo', 'test');
    const context = {
      language,
      timeZone: 'Europe/Paris',
      timeZoneCertain: true,
      calendarTimeZone: null,
      now: 0,
      playbook,
      profile: { phone_number: '+33612345678', sales: JEAN },
      bookingStart: null,
    };
    expect(say({ say: 'booking_link' }, context).text).toBe(text);
  });
});
