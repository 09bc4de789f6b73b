/** The standard wordings by language and tone. */
import type { Language } from '../../domain/language.js';
import type { WORDING_NAMES } from '../../domain/wording-names.js';
import { EN } from './en.js';
import { FR } from './fr.js';
import { FR_INFORMAL } from './fr-informal.js';

export type WordingName = (typeof WORDING_NAMES)[number];
/** One text, or several that take turns. */
export type Texts = string | string[];
export type Wordings = Record<WordingName, Texts>;
export type Tone = 'formal' | 'informal';

export function standardWording(name: WordingName, language: Language, tone: Tone): Texts {
  if (language === 'en') return EN[name];
  return (tone === 'informal' ? FR_INFORMAL[name] : undefined) ?? FR[name];
}
