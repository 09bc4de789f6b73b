/** The words of the console, in the browser's language or the one chosen here. */
import { EN } from './words.en.js';
import { FR } from './words.fr.js';

const CHOICE = 'ringback-language';
const chosen = sessionStorage.getItem(CHOICE) ?? navigator.language.toLowerCase().slice(0, 2);

export const language = chosen === 'fr' ? 'fr' : 'en';
export const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
const WORDS = language === 'fr' ? { ...EN, ...FR } : EN;

export const hasWords = (key) => Object.hasOwn(WORDS, key);

/** The words for `key`, with `{0}`, `{1}` … filled; a key without words of ours stands for itself. */
export function say(key, ...values) {
  const words = hasWords(key) ? WORDS[key] : String(key ?? '').replaceAll('_', ' ');
  return words.replace(/\{(\d)\}/g, (_, index) => values[index] ?? '');
}

export function chooseLanguage(next) {
  sessionStorage.setItem(CHOICE, next);
  location.reload();
}
