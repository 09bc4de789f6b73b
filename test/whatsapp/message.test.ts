import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS, messageBody, UnsendableError } from '../../src/whatsapp/message.js';

const buttons = (...titles: string[]) => ({
  type: 'buttons' as const,
  body: 'Quand ?',
  buttons: titles.map((title, index) => ({ id: `b${index}`, title })),
});
const titlesOf = (body: Record<string, unknown>): string[] => {
  const { action } = body['interactive'] as {
    action: { buttons?: { reply: { title: string } }[]; sections?: { rows: { title: string }[] }[] };
  };
  return (
    action.buttons?.map(({ reply }) => reply.title) ??
    action.sections?.[0]?.rows.map(({ title }) => title) ??
    []
  );
};

describe('a message as Meta takes it', () => {
  it('is a template with its parameters and payloads in order', () => {
    expect(
      messageBody({
        type: 'template',
        name: 'first_touch',
        language: 'fr',
        parameters: ['Anna', ' a\n\tb  c ', ''],
        buttonPayloads: ['yes', 'stop'],
      }),
    ).toEqual({
      type: 'template',
      template: {
        name: 'first_touch',
        language: { code: 'fr' },
        components: [
          {
            type: 'body',
            parameters: [
              { type: 'text', text: 'Anna' },
              { type: 'text', text: 'a b c' },
              { type: 'text', text: '-' },
            ],
          },
          {
            type: 'button',
            sub_type: 'quick_reply',
            index: '0',
            parameters: [{ type: 'payload', payload: 'yes' }],
          },
          {
            type: 'button',
            sub_type: 'quick_reply',
            index: '1',
            parameters: [{ type: 'payload', payload: 'stop' }],
          },
        ],
      },
    });
  });

  it('is a template without components where it has no parameters', () => {
    const content = {
      type: 'template' as const,
      name: 'plain',
      language: 'en_US',
      parameters: [],
      buttonPayloads: [],
    };
    expect(messageBody(content)).toEqual({
      type: 'template',
      template: { name: 'plain', language: { code: 'en_US' }, components: [] },
    });
  });

  it('is a template with parameters by their names', () => {
    const parameters = [
      { name: 'company', text: 'Alvio' },
      { name: 'time', text: '' },
    ];
    const content = { type: 'template' as const, name: 'n', language: 'fr', parameters, buttonPayloads: [] };
    expect(messageBody(content)).toMatchObject({
      template: {
        components: [
          {
            type: 'body',
            parameters: [
              { type: 'text', parameter_name: 'company', text: 'Alvio' },
              { type: 'text', parameter_name: 'time', text: '-' },
            ],
          },
        ],
      },
    });
  });

  it('is reply buttons', () => {
    expect(messageBody(buttons('Confirmer', 'Déplacer'))).toEqual({
      type: 'interactive',
      interactive: {
        type: 'button',
        body: { text: 'Quand ?' },
        action: {
          buttons: [
            { type: 'reply', reply: { id: 'b0', title: 'Confirmer' } },
            { type: 'reply', reply: { id: 'b1', title: 'Déplacer' } },
          ],
        },
      },
    });
  });

  it('is a list', () => {
    const rows = [
      { id: 'r0', title: 'Jeudi 14h30', description: '30 minutes' },
      { id: 'r1', title: 'Jeudi 15h' },
    ];
    expect(messageBody({ type: 'list', body: 'Quand ?', button: 'Choisir', rows })).toEqual({
      type: 'interactive',
      interactive: {
        type: 'list',
        body: { text: 'Quand ?' },
        action: { button: 'Choisir', sections: [{ rows }] },
      },
    });
  });

  it('shortens a text that is too long', () => {
    const { text } = messageBody({ type: 'text', body: 'mot '.repeat(2_000) }) as { text: { body: string } };
    expect(text.body.length).toBeLessThanOrEqual(LIMITS.text);
    expect(text.body.endsWith('mot…')).toBe(true);
  });

  it('tells titles apart that shortening makes equal', () => {
    const titles = titlesOf(
      messageBody(buttons('Jeudi après-midi à 14h30', 'Jeudi après-midi à 15h', 'Jeudi après-midi à 16h')),
    );
    expect(titles).toEqual(['Jeudi après-midi à…', 'Jeudi après-midi… 2', 'Jeudi après-midi… 3']);
  });

  it('has unique titles within the limit, whatever is given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 1, maxLength: 10 }),
        (titles) => {
          const rows = titles.map((title, index) => ({ id: `r${index}`, title }));
          const shown = titlesOf(messageBody({ type: 'list', body: 'b', button: 'c', rows }));
          expect(new Set(shown).size).toBe(titles.length);
          for (const title of shown) {
            expect(title.length).toBeGreaterThan(0);
            expect(title.length).toBeLessThanOrEqual(LIMITS.rowTitle);
          }
        },
      ),
    );
  });

  it.each([
    ['four buttons', buttons('1', '2', '3', '4')],
    ['no button', buttons()],
    [
      'eleven rows',
      {
        type: 'list' as const,
        body: 'b',
        button: 'c',
        rows: Array.from({ length: 11 }, (_, i) => ({ id: `${i}`, title: `${i}` })),
      },
    ],
    [
      'the same id twice',
      {
        ...buttons('a'),
        buttons: [
          { id: 'x', title: 'a' },
          { id: 'x', title: 'b' },
        ],
      },
    ],
    ['an id that is too long', { ...buttons('a'), buttons: [{ id: 'x'.repeat(257), title: 'a' }] }],
    [
      'a payload of a quick reply that is too long',
      {
        type: 'template' as const,
        name: 'n',
        language: 'fr',
        parameters: [],
        buttonPayloads: ['x'.repeat(129)],
      },
    ],
    ['no text', { type: 'text' as const, body: '\n' }],
  ])('cannot have %s', (_, content) => {
    expect(() => messageBody(content)).toThrow(UnsendableError);
  });
});

describe('shortening', () => {
  it.each([
    ['short enough', 'short enough'],
    ['cut at the last word that fits', 'cut at the last…'],
    ['Donaudampfschifffahrtsgesellschaft', 'Donaudampfschifffah…'],
    ['no-half-emojis👍👍👍👍', 'no-half-emojis👍👍…'],
  ])('%s', (text, shown) => {
    expect(titlesOf(messageBody(buttons(text)))).toEqual([shown]);
  });
});
