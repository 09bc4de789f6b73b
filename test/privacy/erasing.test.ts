import { describe, expect, it } from 'vitest';
import { newContact } from '../../src/domain/contact/new-contact.js';
import { stageLine } from '../../src/domain/contact/shown/first-screen.js';
import { forget, openBook, reserve, bookings, cancel } from '../../src/domain/calendar-book.js';
import { ErasureNames } from '../../src/temporal/erasures.js';
import { ContactInHand, DAY, HOUR } from '../contact/support.js';

const SECRET = { RINGBACK_SECRET: 'a secret of the tests, long enough to be one' };

describe('an erased contact (T22)', () => {
  it('keeps nothing, and drops what still arrives for a day', () => {
    const contact = new ContactInHand();
    contact.post({ campaign_name: 'spring', name: 'Jane Doe' });
    contact.prepared();
    const erasedAt = contact.now;
    contact.take({ fact: 'erased', at: erasedAt });
    const stub = { ...newContact(contact.state.id, contact.now), erasedAt };
    expect(contact.state).toEqual(stub);
    expect(stageLine(contact.state)).toBe('erased');
    contact.pass(23 * HOUR);
    contact.post({ name: 'Jane Doe' });
    expect(contact.state).toEqual(stub);
  });

  it('begins anew a day after, when it is still there', () => {
    const contact = new ContactInHand();
    contact.take({ fact: 'erased', at: contact.now });
    contact.pass(DAY + HOUR);
    contact.post({ name: 'Jane Doe' });
    expect(contact.state).toMatchObject({ erasedAt: null, profile: { name: 'Jane Doe' } });
  });
});

describe('a calendar that forgets a contact (T14, T22)', () => {
  it('frees the time, names nobody, and still raises the sequence for calendar programs', () => {
    const book = openBook('contact:alvio:test:', 0);
    const contact = 'contact:alvio:test:+33612345678';
    const request = { key: 'k', contact, start: 10 * HOUR, end: 11 * HOUR, replaces: null };
    reserve(book, request, 0);
    expect(forget(book, contact, HOUR)).toBe(1);
    expect(bookings(book)).toMatchObject([{ contact: 'erased', status: 'cancelled', sequence: 1 }]);
    expect(JSON.stringify(book)).not.toContain('33612345678');
    expect(reserve(book, { ...request, contact: `${contact}9` }, HOUR).result).toBe('reserved');
    expect(forget(book, contact, HOUR)).toBe(0);
    expect(cancel(book, 'unknown', HOUR)).toBeNull();
  });
});

describe('the names of an erasure (T22)', () => {
  const contact = { account: 'alvio', environment: 'test' as const, number: '+33612345678' };

  it('show nobody, and are the same for every spelling of a number', () => {
    const names = new ErasureNames(SECRET);
    expect(names.workflowId(contact)).toMatch(/^erasure:alvio:test:[0-9a-f]{64}$/);
    const brazil = (number: string) => names.id({ ...contact, number });
    expect(brazil('+551187654321')).toBe(brazil('+5511987654321'));
    expect(names.id({ ...contact, environment: 'production' as const })).not.toBe(names.id(contact));
  });

  it('are opened under the same secret alone', () => {
    const person = { numbers: [contact.number], userIds: ['FR.1'] };
    const sealed = new ErasureNames(SECRET).seal(person);
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('33612345678');
    expect(new ErasureNames(SECRET).open(sealed)).toEqual(person);
    const other = new ErasureNames({ RINGBACK_SECRET: 'another secret, long enough to be one too' });
    expect(() => other.open(sealed)).toThrow(/authenticate/);
  });
});
