import { describe, expect, it } from 'vitest';
import { AGENT, newAgent } from '../../src/domain/agent.js';
import { CALENDAR, openBook } from '../../src/domain/calendar-book.js';
import { newContact } from '../../src/domain/contact/new-contact.js';
import { CONTACT } from '../../src/domain/contact/versions.js';
import { ENDPOINT, newEndpoint } from '../../src/domain/endpoint/state.js';
import { newNumber, NUMBER } from '../../src/domain/number/number.js';
import { upcast } from '../../src/domain/versions.js';
import type { Shape } from '../../src/domain/versions.js';

interface Named {
  version: number;
  names: string[];
  since: number | null;
}

const NAMED: Shape = {
  kind: 'fake',
  version: 3,
  field: 'version',
  upcasters: {
    1: (state) => {
      const { name, ...rest } = state as { name: string };
      return { ...rest, names: [name] };
    },
    2: (state) => ({ ...state, since: null }),
  },
};

function upgraded(state: object, shape = NAMED): Named {
  return upcast(state as Named, shape);
}

describe('a state of an older release (T7)', () => {
  it('is brought up step by step, and says of which version it is now', () => {
    expect(upgraded({ version: 1, name: 'Anna' })).toEqual({ version: 3, names: ['Anna'], since: null });
    expect(upgraded({ version: 2, names: ['Anna'] })).toEqual({ version: 3, names: ['Anna'], since: null });
  });

  it('is of the first version where it says none', () => {
    expect(upgraded({ name: 'Anna' })).toEqual({ version: 3, names: ['Anna'], since: null });
  });

  it('stays as it is when it is of this release', () => {
    const state: Named = { version: 3, names: [], since: 7 };
    expect(upgraded(state)).toEqual(state);
  });

  it('is refused where a step is missing, with what it is', () => {
    expect(() => upgraded({ version: 0 })).toThrow('fake: no way from state version 0 to 1');
  });

  it('is refused when a newer release wrote it, with what it is and what is known', () => {
    expect(() => upgraded({ version: 4 })).toThrow(
      'fake: state version 4 is newer than this release, which knows 3',
    );
  });

  it('of a calendar goes by its shape: its version counts its changes', () => {
    const book = { ...openBook('contact:acme:test:', 0), version: 812 };
    expect(upcast(book, CALENDAR)).toEqual({ ...book, shape: CALENDAR.version });
    expect(() => upcast({ ...book, shape: 99 }, CALENDAR)).toThrow('calendar: state version 99 is newer');
  });
});

describe('a state that is new', () => {
  const id = { account: 'acme', environment: 'test' as const };

  it.each([
    { shape: CONTACT, state: newContact({ ...id, number: '+33612345678' }, 0) },
    { shape: AGENT, state: newAgent() },
    { shape: NUMBER, state: newNumber('acme', '1') },
    { shape: ENDPOINT, state: newEndpoint(id) },
  ])('of the kind $shape.kind is of the version of this release (T7)', ({ shape, state }) => {
    expect(state.version).toBe(shape.version);
  });
});
