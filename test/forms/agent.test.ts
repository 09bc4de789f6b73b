import { describe, expect, it } from 'vitest';
import { commandAgent, newAgent, refusal, takenBy, takeNews } from '../../src/domain/agent.js';
import type { AgentState, ListedContact } from '../../src/domain/agent.js';
import type { ListPosition } from '../../src/domain/form.js';

const contact = (key: string): ListedContact => ({
  key,
  number: `+1818740${key}`,
  name: null,
  why: 'lead form',
  at: 0,
});
function listed(agent: AgentState, key: string, position: ListPosition = 'top') {
  return takeNews(agent, { news: 'listed', position, contact: contact(key) });
}
const keys = ({ list }: AgentState) => list.map(({ key }) => key);

describe('a power-dialer list', () => {
  it('has top before bottom, in order (S4-29)', () => {
    const agent = newAgent();
    listed(agent, '0001');
    listed(agent, '0002', 'bottom');
    listed(agent, '0003');
    listed(agent, '0004', 'bottom');
    expect(keys(agent)).toEqual(['0003', '0001', '0002', '0004']);
  });

  it('knows nothing any more of who is erased, on the list or taken from it (T22)', () => {
    const agent = newAgent();
    for (const key of ['0001', '0002', '0003']) listed(agent, key, 'bottom');
    commandAgent(agent, 'first', { command: 'next' }, 1);
    for (const key of ['0001', '0002']) takeNews(agent, { news: 'forgotten', number: contact(key).number });
    expect(keys(agent)).toEqual(['0003']);
    expect(JSON.stringify(agent)).not.toMatch(/\+1818740000[12]/);
    listed(agent, '0002');
    expect(keys(agent)).toEqual(['0003']);
  });

  it('has the order in which its contacts were asked for, in whatever order news of them comes (S4-29)', () => {
    const asked: [key: string, position: ListPosition, at: number][] = [
      ['0001', 'top', 1],
      ['0002', 'bottom', 2],
      ['0003', 'top', 3],
      ['0004', 'bottom', 4],
      ['0005', 'top', 5],
    ];
    for (const order of [
      [0, 1, 2, 3, 4],
      [4, 3, 2, 1, 0],
      [2, 4, 1, 0, 3],
    ]) {
      const agent = newAgent();
      for (const index of order) {
        const [key, position, at] = asked[index] ?? ['', 'top', 0];
        takeNews(agent, { news: 'listed', position, contact: { ...contact(key), at } });
      }
      expect(keys(agent)).toEqual(['0005', '0003', '0001', '0002', '0004']);
    }
  });

  it('leaves whom people have moved where they put them, also when their number changes', () => {
    const agent = newAgent();
    for (const [index, key] of ['0001', '0002', '0003'].entries())
      takeNews(agent, { news: 'listed', position: 'bottom', contact: { ...contact(key), at: index } });
    commandAgent(agent, 'a', { command: 'move', number: '+18187400001', position: 'bottom' }, 10);
    takeNews(agent, { news: 'listed', position: 'bottom', contact: { ...contact('0004'), at: 5 } });
    const renewed = { ...contact('0001'), number: '+18187409999' };
    takeNews(agent, { news: 'listed', position: 'bottom', contact: renewed });
    expect(keys(agent)).toEqual(['0002', '0003', '0004', '0001']);
    expect(agent.list.at(-1)?.number).toBe('+18187409999');
  });

  it('has nobody twice, however often it is told, also after they left', () => {
    const agent = newAgent();
    listed(agent, '0001');
    listed(agent, '0001');
    expect(keys(agent)).toEqual(['0001']);
    takeNews(agent, { news: 'unlisted', key: '0001' });
    listed(agent, '0001');
    expect(keys(agent)).toEqual([]);
  });

  it('never has who left before they came: news may arrive in any order', () => {
    const agent = newAgent();
    takeNews(agent, { news: 'unlisted', key: '0001' });
    listed(agent, '0001');
    expect(keys(agent)).toEqual([]);
  });

  it('gives the next one once for one request, and tells the contact', () => {
    const agent = newAgent();
    listed(agent, '0001', 'bottom');
    listed(agent, '0002', 'bottom');
    const next = (id: string) => {
      const taken = takenBy(agent, id, { command: 'next' })?.key ?? null;
      return { taken, tell: commandAgent(agent, id, { command: 'next' }, 0) };
    };
    expect(next('a')).toEqual({
      taken: '0001',
      tell: [{ number: '+18187400001', key: '0001', how: 'taken' }],
    });
    expect(next('a')).toEqual({ taken: '0001', tell: [] });
    expect(next('b').taken).toBe('0002');
    expect(next('c').taken).toBeNull();
    expect(agent.current?.key).toBe('0002');
  });

  it('is moved in, removed from and cleared', () => {
    const agent = newAgent();
    for (const key of ['0001', '0002', '0003']) listed(agent, key, 'bottom');
    commandAgent(agent, 'a', { command: 'move', number: '+18187400003', position: 'top' }, 0);
    commandAgent(agent, 'b', { command: 'move', number: '+18187400001', position: 'bottom' }, 0);
    expect(keys(agent)).toEqual(['0003', '0002', '0001']);
    expect(commandAgent(agent, 'c', { command: 'remove', number: '+18187400002' }, 0)).toHaveLength(1);
    const again = { command: 'remove', number: '+18187400002' } as const;
    expect(refusal(agent, 'd', again)).toBe('this contact is not on the list');
    // The request that removed it comes again: it was done.
    expect(refusal(agent, 'c', again)).toBeNull();
    expect(commandAgent(agent, 'e', { command: 'clear' }, 0).map(({ how }) => how)).toEqual([
      'cleared',
      'cleared',
    ]);
    expect(keys(agent)).toEqual([]);
  });

  it('takes 2 000: who does not fit is told', () => {
    const agent = newAgent();
    for (let number = 0; number < 2_000; number += 1) expect(listed(agent, String(number))).toEqual([]);
    expect(listed(agent, 'one more')).toMatchObject([{ key: 'one more', how: 'refused' }]);
    expect(agent.list).toHaveLength(2_000);
  });
});

describe('availability', () => {
  it('is offline until it is set, and knows since when', () => {
    const agent = newAgent();
    expect(agent.availability).toBe('offline');
    commandAgent(agent, 'a', { command: 'set_availability', availability: 'available' }, 5);
    commandAgent(agent, 'b', { command: 'set_availability', availability: 'available' }, 9);
    expect(agent).toMatchObject({ availability: 'available', since: 5 });
  });
});
