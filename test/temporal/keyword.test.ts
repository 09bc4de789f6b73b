import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywordList, toKeyword, toListed } from '../../src/domain/keyword.js';
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

describe('keywordList (T19)', () => {
  const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

  it('leaves ordinary words as they are, each once', () => {
    expect(keywordList(['vip', 'Été 2026 – Salon "A"', 'vip'])).toEqual(['vip', 'Été 2026 – Salon "A"']);
  });

  it('cuts each to 150 bytes with its quotes, never within a character', () => {
    expect(keywordList(['東'.repeat(250), '"'.repeat(250)])).toEqual(['東'.repeat(49), '"'.repeat(74)]);
  });

  it('leaves the first out where not all of them fit', () => {
    const tags = Array.from({ length: 40 }, (_, index) => `${'t'.repeat(60)}${index}`);
    const kept = keywordList(tags);
    expect(kept.length).toBeGreaterThan(25);
    expect(kept).toEqual(tags.slice(-kept.length));
  });

  it('never has more bytes than the server takes, and searches cut alike, whatever it is given', () => {
    const text = fc.string({ unit: 'binary', maxLength: 600 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (values) => {
        const list = keywordList(values);
        expect(bytes(list)).toBeLessThanOrEqual(2_000);
        for (const one of list) expect([toListed(one), toKeyword(one)]).toEqual([one, one]);
      }),
    );
  });

  it('makes 60 tags of 255 emoji acceptable to the server', async () => {
    const server = await realServer();
    try {
      const values = Array.from({ length: 60 }, (_, index) => `${index}${'🙂'.repeat(255)}`);
      const start = (value: string[]) =>
        server.client.workflow.start('any', {
          workflowId: 'listed',
          taskQueue: 'nobody',
          typedSearchAttributes: [{ key: SEARCH.tags, value }],
        });
      await expect(start(values)).rejects.toThrow('Failed to start Workflow');
      await expect(start(keywordList(values))).resolves.toMatchObject({ workflowId: 'listed' });
    } finally {
      await server.close();
    }
  });
});
