/** Opt-outs that end what else was told, and what only sounds like one. */
import { describe, expect, it } from 'vitest';
import { intentOf } from './contexts.js';

describe('the last sentence asks not to be written to', () => {
  it.each([
    "It was for my dad but he's passed away, so it won't go ahead. Please don't text any more",
    'C’était pour ma mère qui est décédée. Merci de ne plus m’écrire',
    'Nah, forget the whole thing and don’t write back',
    'The fourth company texting me this week. Enough now please.',
    'Vous êtes la troisième société qui m’écrit ce matin. Ça suffit maintenant.',
  ])('"%s"', (text) => {
    expect(intentOf('booking', text)).toBe('opt_out');
  });
  it.each([
    "any time you have, I won't be going anywhere with this leg",
    "if I don't write back call me Tuesday",
    'third company to message me this week but fire away',
    "I won't be going anywhere, Friday at 2",
  ])('"%s" does not', (text) => {
    expect(intentOf('booking', text)).not.toBe('opt_out');
  });
});
