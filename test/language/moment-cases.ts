import { describe, expect, it } from 'vitest';
import { momentOf, situation, type Situation } from '../../evaluation/situations.js';
import { understand } from '../../src/language/understand.js';

/** `moment` as `momentOf` says it, on the prospect's clock; empty where none is meant, or has to be asked. */
export type MomentCase = [situation: Situation, language: 'fr' | 'en', text: string, moment: string];

/** Classes of wording by what they have in common, each held to the moments that its texts mean. */
export function holdMoments(classes: Record<string, MomentCase[]>): void {
  describe.each(Object.entries(classes))('%s', (_, cases) => {
    it.each(cases)('[%s, %s] %s', (name, language, text, moment) => {
      const context = situation(name, { language });
      expect(momentOf(understand([text], context), context.timeZone)).toBe(moment);
    });
  });
}
