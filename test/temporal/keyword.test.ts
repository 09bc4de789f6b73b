import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toKeyword } from '../../src/domain/keyword.js';
import { SEARCH } from '../../src/temporal/search-attributes.js';
import { realServer } from '../support/temporal.js';

describe('toKeyword (T19)', () => {
  it('leaves ordinary text as it is', () => {
    expect(toKeyword('Été 2026 – Salon "A"')).toBe('Été 2026 – Salon "A"');
  });

  it('strips NUL, line breaks and other controls', () => {
    expect(toKeyword('a\u0000b\nc\u0085d\u007f')).toBe('abcd');
  });

  it('strips half of a surrogate pair', () => {
    expect(toKeyword('a\ud83db')).toBe('ab');
  });

  it('makes one of two spellings of the same letter', () => {
    expect(toKeyword('Cafe\u0301')).toBe('Caf\u00e9');
  });

  it('cuts to 255 characters, never within one', () => {
    expect(toKeyword(`a${'🙂'.repeat(300)}`)).toBe(`a${'🙂'.repeat(254)}`);
  });

  it('changes nothing the second time, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const once = toKeyword(text);
        expect(toKeyword(once)).toBe(once);
        expect(Array.from(once).length).toBeLessThanOrEqual(255);
      }),
    );
  });

  it('makes 100 000 characters and NUL acceptable to the server', async () => {
    const server = await realServer();
    try {
      const value = toKeyword(`\u0000${'🙂'.repeat(100_000)}`);
      const start = server.client.workflow.start('any', {
        workflowId: 'long',
        taskQueue: 'nobody',
        typedSearchAttributes: [{ key: SEARCH.campaign, value }],
      });
      await expect(start).resolves.toMatchObject({ workflowId: 'long' });
    } finally {
      await server.close();
    }
  });
});
