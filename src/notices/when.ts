import type { Language } from '../domain/language.js';

/** `lundi 13 octobre à 14:30`, `Monday 13 October at 14:30`. */
export function instantToText(at: number, timeZone: string, language: Language): string {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { timeZone, weekday: 'long', day: 'numeric', month: 'long' });
  const time = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit' });
  return `${day.format(at)} ${language === 'fr' ? 'à' : 'at'} ${time.format(at)}`;
}
