import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWebhook, wantedStatus } from '../../src/whatsapp/webhook.js';
import type { ParsedWebhook } from '../../src/whatsapp/webhook.js';

const RECEIVED_AT = 1_759_908_700_000;
const FIXTURES = new URL('fixtures/', import.meta.url);
const read = (file: string) => JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as unknown;
const NOTHING: ParsedWebhook = {
  messages: [],
  echoes: [],
  preferences: [],
  identityChanges: [],
  statuses: [],
  notices: [],
  ignored: {},
  unseen: {},
};
/** `name.json` is what Meta sends, `name.parsed.json` what is read of it: what is empty is left out. */
const fixture = (name: string) => ({
  webhook: read(`${name}.json`),
  expected: { ...NOTHING, ...(read(`${name}.parsed.json`) as Partial<ParsedWebhook>) },
});
const names = readdirSync(FIXTURES)
  .filter((file) => !file.endsWith('.parsed.json'))
  .map((file) => file.replace(/\.json$/, ''));

describe("Meta's webhooks", () => {
  it.each(names)('are read as written down: %s', (name) => {
    const { webhook, expected } = fixture(name);
    expect(parseWebhook(webhook, RECEIVED_AT)).toEqual(expected);
  });

  it('are read into plain JSON', () => {
    for (const name of names) {
      const parsed = parseWebhook(fixture(name).webhook, RECEIVED_AT);
      expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
    }
  });

  it.each([
    [null],
    ['text'],
    [[]],
    [{ object: 'page', entry: [] }],
    [{ object: 'whatsapp_business_account' }],
  ])('about something else are ignored: %j', (body) => {
    expect(parseWebhook(body, RECEIVED_AT)).toEqual({
      ...NOTHING,
      ignored: { other_object: 1 },
    });
  });

  it('never break on any shape, and never lose a good message beside it', () => {
    const { webhook, expected } = fixture('text');
    const good = webhook as { object: string; entry: { changes: { value: { messages: unknown[] } }[] }[] };
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('entry', 'change', 'message'), (odd, where) => {
        const batch = structuredClone(good) as { entry: unknown[] } & typeof good;
        const [entry] = good.entry;
        if (where === 'entry') batch.entry.unshift(odd as never);
        else if (where === 'change')
          batch.entry.unshift({ changes: [odd, ...(entry?.changes ?? [])] } as never);
        else batch.entry[0]?.changes[0]?.value.messages.unshift(odd);
        const { messages } = parseWebhook(batch, RECEIVED_AT);
        expect(messages).toContainEqual(expected.messages[0]);
      }),
    );
  });

  it('cap a text at 4096 characters, without half a character at the end', () => {
    const { webhook } = fixture('text');
    const long = JSON.parse(
      JSON.stringify(webhook).replace(/"body":"[^"]*"/, `"body":"${'x'.repeat(4_095)}👍"`),
    ) as unknown;
    expect(parseWebhook(long, RECEIVED_AT).messages[0]?.message.text).toBe('x'.repeat(4_095));
  });
});

describe('what a status is signalled as (T11)', () => {
  it.each([
    ['dr', 'sent', null],
    ['dr', 'delivered', 'delivered'],
    ['dr', 'read', 'read'],
    ['dr', 'failed', 'failed'],
    ['d', 'sent', null],
    ['d', 'delivered', 'delivered'],
    ['d', 'read', 'delivered'],
    ['d', 'failed', 'failed'],
  ] as const)('wanting %s, a status %s is %s', (want, status, expected) => {
    expect(wantedStatus(want, status)).toBe(expected);
  });
});
