import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/domain/contact/decision.js';
import type { PayloadBody } from '../../src/domain/lead.js';
import { ContactInHand, MONDAY_9H } from './support.js';

const LARGE: PayloadBody = { stored: { ref: 'alvio/test/a', sha256: 'a', bytes: 20_000 } };

function merge(commands: Command[]) {
  return commands.find((command) => command.do === 'merge_payload');
}

/** Its payload is being merged by an activity, and so many bodies of 15 KB wait behind it. */
function behind(count: number): ContactInHand {
  const contact = new ContactInHand();
  contact.post({}, LARGE);
  for (let index = 0; index < count; index += 1)
    contact.post({}, { inline: { [`note${index}`]: 'x'.repeat(15_000) } });
  return contact;
}

describe('posts that wait to be merged', () => {
  it('are merged together, in their order, once the first is (T4)', () => {
    const contact = behind(3);
    const commands = contact.take({ fact: 'payload_merged', payload: LARGE, posts: 1 });
    const posted = merge(commands)?.posted.map((body) => Object.keys('inline' in body ? body.inline : {}));
    expect(posted).toEqual([['note0'], ['note1'], ['note2']]);
    contact.take({ fact: 'payload_merged', payload: LARGE, posts: 3 });
    expect(contact.state).toMatchObject({ payloadQueue: [], merging: null });
  });

  it('are never more at once than an activity may be given', () => {
    const contact = behind(30);
    const commands = contact.take({ fact: 'payload_merged', payload: LARGE, posts: 1 });
    expect(JSON.stringify(merge(commands)).length).toBeLessThan(300_000);
    expect(merge(commands)?.posted.length).toBeLessThan(30);
  });

  it('are left out, and told, beyond what a history may hold; known fields are taken all the same', () => {
    const contact = behind(200);
    contact.post({ name: 'Anna' }, { inline: { note: 'x'.repeat(15_000) } });
    expect(JSON.stringify(contact.state).length).toBeLessThan(1_000_000);
    expect(contact.state.trouble).toContain('faster than they can be merged');
    expect(contact.state.profile.name).toBe('Anna');
  });
});

describe('a contact that another becomes, while its own posts are merged', () => {
  it('loses nothing of either, and its own wins', () => {
    const contact = behind(1);
    const old = new ContactInHand('+33612349999');
    old.post({}, { inline: { note0: 'old', city: 'Lyon' } });
    const moved = { to: contact.state.id.number, at: MONDAY_9H, phase: 'handing_over' } as const;
    contact.take({
      fact: 'adopted',
      from: { ...old.state, moved: { ...moved, waiting: [], passing: [], retryAt: null } },
    });
    const [, second, third] = contact.state.payloadQueue;
    expect(Object.keys(second && 'inline' in second ? second.inline : {})).toEqual(['note0']);
    expect(third).toEqual({ inline: { note0: 'old', city: 'Lyon' }, fills: 'blanks' });
  });
});

describe('what reaches a number that was left', () => {
  it('waits within what a history may hold', () => {
    const contact = new ContactInHand();
    const change = { id: 'c', at: contact.now, number: '+33612349999', userId: null };
    contact.take({ fact: 'identity_changed', change });
    for (let index = 0; index < 100; index += 1)
      contact.post({}, { inline: { [`note${index}`]: 'x'.repeat(15_000) } });
    expect(JSON.stringify(contact.state).length).toBeLessThan(700_000);
    expect(JSON.stringify(contact.state)).toContain('note99');
  });
});
