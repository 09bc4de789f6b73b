import { expect, it } from 'vitest';
import type { Language } from '../../src/domain/language.js';
import { understand } from '../../src/language/understand.js';
import { momentOf, situation, type Situation } from './contexts.js';

/** Whether each is read so in that situation and language: the intent, and the moment in the words of `momentOf`. */
export function holds(name: Situation, language: Language, said: Record<string, string>): void {
  it.each(Object.entries(said))(`${name}: "%s": %s`, (text, expected) => {
    const meaning = understand([text], situation(name, { language }));
    expect(`${meaning.intent} ${momentOf(meaning)}`.trim()).toBe(expected);
  });
}
