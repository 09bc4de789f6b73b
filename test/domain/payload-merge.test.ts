import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJsonExact } from '../../src/domain/exact-json.js';
import type { Json, JsonObject } from '../../src/domain/json.js';
import type { Assignee, Profile } from '../../src/domain/lead.js';
import { mergeKnown, mergePayloads } from '../../src/domain/payload-merge.js';

const person: Assignee = {
  role: 'sales',
  prenom: null,
  nom: null,
  email: null,
  lien_calendrier: null,
  slack_id: null,
  phone_number: null,
};
const profile: Profile = { phone_number: '+33612345678', name: 'Marie', email: 'marie@example.com' };

describe('merging payloads (A-18, S0-37)', () => {
  test('objects merge deeply, arrays and scalars are replaced', () => {
    const current = { custom: { surface: 90, tags: ['a', 'b'] }, source: 'web' };
    const posted = { custom: { tags: ['c'], roof: { type: 'tile' } }, source: 'ad' };
    expect(mergePayloads(current, posted)).toEqual({
      custom: { surface: 90, tags: ['c'], roof: { type: 'tile' } },
      source: 'ad',
    });
  });

  test('null clears, at any depth', () => {
    expect(mergePayloads({ a: { b: 1, c: 2 }, d: 3 }, { a: { b: null }, d: null, e: { f: null } })).toEqual({
      a: { c: 2 },
      e: {},
    });
  });

  test('an object takes the place of a scalar, and the other way round', () => {
    expect(mergePayloads({ a: 1, b: { c: 1 } }, { a: { x: 1 }, b: 2 })).toEqual({ a: { x: 1 }, b: 2 });
  });

  test('neither side is changed', () => {
    const current = { a: { b: 1 } };
    mergePayloads(current, { a: { b: 2, c: 3 } });
    expect(current).toEqual({ a: { b: 1 } });
  });

  test('no prototype is reached (C-09)', () => {
    const evil = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
    ) as JsonObject;
    mergePayloads({}, evil);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a key named constructor is data like any other', () => {
    const merged = mergePayloads({}, { constructor: { name: 'Bouygues' } });
    expect(JSON.stringify(merged)).toBe('{"constructor":{"name":"Bouygues"}}');
  });

  test('posting the same again changes nothing', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })) as fc.Arbitrary<JsonObject>;
    fc.assert(
      fc.property(object, object, (current, posted) => {
        const once = mergePayloads(current, posted);
        expect(mergePayloads(once, posted)).toEqual(once);
      }),
    );
  });
});

describe('merging known fields', () => {
  test('an absent field stays, a given one replaces, null clears', () => {
    const merged = mergeKnown(profile, { phone_number: '+33612345678', name: 'Marie Dupont', email: null });
    expect(merged).toEqual({ phone_number: '+33612345678', name: 'Marie Dupont' });
  });

  test('a person keeps what the post does not say', () => {
    const before = { ...profile, sales: { ...person, nom: 'Martin', email: 'm@example.com' } };
    const merged = mergeKnown(before, { phone_number: '1', sales: { ...person, email: 'n@example.com' } });
    expect(merged.sales).toEqual({ ...person, nom: 'Martin', email: 'n@example.com' });
  });

  test('the list of assignees is replaced', () => {
    const before = { ...profile, assignees: [{ ...person, nom: 'Martin' }] };
    const merged = mergeKnown(before, { phone_number: '1', assignees: [{ ...person, nom: 'Petit' }] });
    expect(merged.assignees?.map(({ nom }) => nom)).toEqual(['Petit']);
  });

  test('the result is JSON and nothing else', () => {
    const merged = mergeKnown(profile, { phone_number: '1', campaign_name: 'autumn' });
    expect(JSON.parse(JSON.stringify(merged))).toEqual(merged);
  });
});

describe('reading JSON without rounding (C-27)', () => {
  test.each<[string, Json]>([
    ['12345678901234567890', '12345678901234567890'],
    ['0.12345678901234567890123', '0.12345678901234567890123'],
    ['9007199254740991', 9_007_199_254_740_991],
    ['9007199254740993', '9007199254740993'],
    ['10000000000000000000000', 1e22],
    ['-1.50000000000000000000', -1.5],
    ['1e400', '1e400'],
    ['-2.5E-400', '-2.5E-400'],
    ['1e-100', 1e-100],
    ['0e999', 0],
  ])('%s', (text, expected) => {
    expect(parseJsonExact(`{"id":${text}}`)).toEqual({ id: expected });
  });

  test('digits within text stay as they are', () => {
    const text = String.raw`{"a":"12345678901234567890 \" 12345678901234567890"}`;
    expect(parseJsonExact(text)).toEqual(JSON.parse(text));
  });

  test('ordinary JSON is read as always', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseJsonExact(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('two megabytes of escapes beside a long number are read at once', () => {
    const text = JSON.stringify(['"'.repeat(1_000_000), 0]).replace(',0]', ',12345678901234567890]');
    expect(parseJsonExact(text)).toEqual(['"'.repeat(1_000_000), '12345678901234567890']);
  });

  test('two megabytes of a text that never ends are refused at once', () => {
    expect(() => parseJsonExact(`12345678901234567890 "${String.raw`\"`.repeat(1_000_000)}`)).toThrow(
      SyntaxError,
    );
  });

  test('what is no JSON is refused', () => {
    expect(() => parseJsonExact('{"a":1234567890123456-7}')).toThrow(SyntaxError);
  });
});

test('the values by which reports are split are merged one by one, and null clears', () => {
  const first = mergeKnown(
    { phone_number: '1' },
    { phone_number: '1', splits: { region: 'north', vip: 'true' } },
  );
  const second = mergeKnown(first, { phone_number: '1', splits: { region: null, medium: 'cpc' } });
  expect(second.splits).toEqual({ vip: 'true', medium: 'cpc' });
  expect(mergeKnown(second, { phone_number: '1' }).splits).toEqual(second.splits);
});
