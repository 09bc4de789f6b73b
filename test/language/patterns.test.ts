import { describe, expect, it } from 'vitest';
import { listed, oneOf, pattern } from '../../src/language/rules/text/patterns.js';

describe('lists of words and phrases', () => {
  it('hold an entry a row, or several with a stroke between them', () => {
    const entries = listed`
      bonjour / bonsoir
      good (?:morning|evening)
    `;
    expect(entries).toEqual(['bonjour', 'bonsoir', 'good (?:morning|evening)']);
  });

  it('go on in rows that stand further in, and take a comment for none of them', () => {
    const entries = listed`
      // Who asks for it.
      (?:i|we) want
        [ ](?:a|the) call
      \bd'
    `;
    expect(entries).toEqual(['(?:i|we) want (?:a|the) call', "\\bd'"]);
  });

  it('take in other patterns whole, strokes and all', () => {
    const entries = listed`
      ask ${'a / b'} / tell
    `;
    expect(entries).toEqual(['ask a / b', 'tell']);
  });

  it('are found by any of their entries, in the order of the languages', () => {
    const any = oneOf({ both: ['ok'], en: ['yes'], fr: ['oui'] }, ['si']);
    expect(any).toBe('(?:oui|yes|ok|si)');
    expect(pattern`^${any} ?$`).toBe('^(?:oui|yes|ok|si) ?$');
  });
});
