/** Days and times as people say them. Timestamps carry the offset of their own zone: they are shown as they stand. */
import { language, locale, say } from './words.js';

export const timeOf = (iso) => iso.slice(11, 16);

/** `Today`, `Yesterday`, else `Monday 23 November`. */
export function dayOf(iso, now = '') {
  const day = iso.slice(0, 10);
  if (now) {
    if (day === now.slice(0, 10)) return say('today');
    if (day === dayBefore(now)) return say('yesterday');
  }
  return named(iso, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** `Mon 23 Nov, 14:30`. */
export function momentOf(iso) {
  return `${named(iso, { weekday: 'short', day: 'numeric', month: 'short' })}, ${timeOf(iso)}`;
}

/** In a list of chats: the time today, `Yesterday`, else the date. */
export function shortOf(iso, now) {
  if (iso.slice(0, 10) === now.slice(0, 10)) return timeOf(iso);
  if (iso.slice(0, 10) === dayBefore(now)) return say('yesterday');
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** `in 5 h`, or `now`. */
export function until(iso, now) {
  const minutes = Math.round((Date.parse(iso) - Date.parse(now)) / 60_000);
  if (minutes < 1) return say('now');
  if (minutes < 100) return say('in', `${minutes} min`);
  const hours = Math.round(minutes / 60);
  if (hours < 48) return say('in', `${hours} h`);
  return say('in', `${Math.round(hours / 24)} ${language === 'fr' ? 'jours' : 'days'}`);
}

function named(iso, format) {
  const text = new Date(`${iso.slice(0, 10)}T00:00:00Z`).toLocaleDateString(locale, {
    ...format,
    timeZone: 'UTC',
  });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function dayBefore(now) {
  return new Date(Date.parse(`${now.slice(0, 10)}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
