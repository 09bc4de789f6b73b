/** Who was taken for someone else, and says that the number was right. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.js';
import { situation } from './contexts.js';

const MISTAKEN = situation('idle', { ended: 'settled', mistaken: true });

describe('who was taken for someone else', () => {
  it.each([
    'the number is right after all, friday 3pm',
    "ok number's right, friday at 3 works",
    "it's the right number sorry, monday 10am please",
    'le numéro est le bon en fait, lundi 10h',
    'bon numéro finalement, désolé',
  ])('is back: "%s"', (text) => {
    expect(understand([text], MISTAKEN).intent).toBe('opt_in');
  });

  it.each([
    'the number is not right',
    "that's my number but I'm not her",
    'how do you know the number is right',
    'is that the right number?',
    "c'est mon numéro, je suis pas Hugo",
    'le numéro est pas bon',
  ])('is not: "%s"', (text) => {
    expect(understand([text], MISTAKEN).intent).not.toBe('opt_in');
  });
});
