import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../sandbox/graph/requests.js';
import type { TemplateStore } from '../../sandbox/graph/templates.js';
import type { BusinessNumber } from '../../sandbox/numbers.js';
import type { MessageContent } from '../../src/whatsapp/message.js';
import { messageBody } from '../../src/whatsapp/message.js';
import { metaSchema } from '../whatsapp/meta-schema.js';

const NUMBER = { display: '+33639980090' } as BusinessNumber;
const TEMPLATES = {} as TemplateStore;
const JUDGES = {
  text: metaSchema('TextMessage'),
  buttons: metaSchema('InteractiveMessage'),
  list: metaSchema('InteractiveMessage', true),
};
type Kind = keyof typeof JUDGES;

const request = (body: object): object => ({
  messaging_product: 'whatsapp',
  recipient_type: 'individual',
  to: '+33612345678',
  biz_opaque_callback_data: 'v1|contact:demo:test:+33612345678|m1|d',
  ...body,
});

/** The sandbox's verdict: null, or Meta's code. */
function refusedWith(body: object): number | null {
  try {
    parseRequest(body, NUMBER, TEMPLATES);
    return null;
  } catch (error) {
    return (error as { code: number }).code;
  }
}

/** Texts of any length and script, over the limits too; never blank. */
const words = (longest: number) =>
  fc.string({ minLength: 1, maxLength: longest, unit: 'grapheme' }).map((text) => `a${text}`);
const choices = (most: number) =>
  fc
    .array(words(60), { minLength: 1, maxLength: most })
    .map((titles) => titles.map((title, index) => ({ id: `slot:${index}`, title })));
const KINDS: Record<Kind, fc.Arbitrary<MessageContent>> = {
  text: fc.record({ type: fc.constant('text'), body: words(5_000) }),
  buttons: fc.record({ type: fc.constant('buttons'), body: words(1_500), buttons: choices(3) }),
  list: fc.record({ type: fc.constant('list'), body: words(5_000), button: words(40), rows: choices(10) }),
};

describe("what is sent passes Meta's own schema and the sandbox", () => {
  it.each(Object.entries(KINDS))('%s, of any length', (kind, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (content) => {
        const body = request(messageBody(content));
        expect(JUDGES[kind as Kind](body).error).toBeUndefined();
        expect(refusedWith(body)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

const buttons = (count: number, title = 'b', id = 'i') =>
  request({
    type: 'interactive',
    interactive: {
      type: 'button',
      body: { text: '?' },
      action: {
        buttons: Array.from({ length: count }, (_, n) => ({
          type: 'reply',
          reply: { id: `${id}${n}`, title: `${title}${n}` },
        })),
      },
    },
  });
const list = (rows: object[], label = 'Voir') =>
  request({
    type: 'interactive',
    interactive: { type: 'list', body: { text: '?' }, action: { button: label, sections: [{ rows }] } },
  });
const row = (fields: object = {}) => ({ id: 'a', title: 'b', ...fields });

describe("what Meta's own schema refuses, the sandbox refuses", () => {
  it.each<[string, Kind, object]>([
    ['a text that is no object', 'text', request({ type: 'text', text: 'a' })],
    ['a text message without its text', 'text', request({ type: 'text' })],
    ['a body that is a number', 'text', request({ type: 'text', text: { body: 1 } })],
    ['four buttons', 'buttons', buttons(4)],
    ['no buttons', 'buttons', buttons(0)],
    ['a button over 20 characters', 'buttons', buttons(1, 'x'.repeat(20))],
    ['a button id over 256 characters', 'buttons', buttons(1, 'b', 'x'.repeat(256))],
    ['eleven rows', 'list', list(Array.from({ length: 11 }, (_, n) => row({ id: `${n}`, title: `${n}` })))],
    ['a row over 24 characters', 'list', list([row({ title: 'x'.repeat(25) })])],
    ['a description over 72 characters', 'list', list([row({ description: 'x'.repeat(73) })])],
    ['a row id over 200 characters', 'list', list([row({ id: 'x'.repeat(201) })])],
    ['a row without a title', 'list', list([{ id: 'a' }])],
    ['a list button over 20 characters', 'list', list([row()], 'x'.repeat(21))],
    [
      'an interactive message without an action',
      'list',
      request({ type: 'interactive', interactive: { type: 'list', body: { text: 'a' } } }),
    ],
  ])('%s', (_, kind, body) => {
    expect(JUDGES[kind](body).success).toBe(false);
    expect(refusedWith(body)).not.toBeNull();
  });

  it('lets the same messages pass within the limits', () => {
    expect(JUDGES.buttons(buttons(3)).success).toBe(true);
    expect(JUDGES.list(list([row({ description: 'c' })])).success).toBe(true);
    expect([refusedWith(buttons(3)), refusedWith(list([row({ description: 'c' })]))]).toEqual([null, null]);
  });
});
