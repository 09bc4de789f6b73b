/** Days and times as people write them, in French and English. */
import type { CivilDate, CivilTime, Language, Slot } from '../domain/language.js';
import { daysBetween, instantToCivil, offsetAt, weekdayOf } from '../domain/zone.js';

const DAYS = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};
const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Up to so many days ahead a weekday needs no date beside it in a sentence. */
const CLEAR_DAYS = 3;

/** `14h30`, `14h`; `2:30pm`, `2pm`. */
export function timeText(time: CivilTime, language: Language): string {
  const hour = Number(time.slice(0, 2));
  const minutes = time.slice(3);
  if (language === 'fr') return `${hour}h${minutes === '00' ? '' : minutes}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes === '00' ? '' : `:${minutes}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** `8h30-9h`; `8:30am-9am`. */
export function slotTimeText(slot: Slot, zone: string, language: Language): string {
  const [from, to] = [slot.start, slot.end].map((at) => timeText(instantToCivil(at, zone).time, language));
  return `${from ?? ''}-${to ?? ''}`;
}

/** `lundi 13/10`; `Monday, Oct 13`. */
export function fullDay(date: CivilDate, language: Language): string {
  const day = weekdayName(date, language);
  return language === 'fr' ? `${day} ${date.slice(8)}/${date.slice(5, 7)}` : `${day}, ${monthDay(date)}`;
}

/** `demain`, `mercredi`, `lundi 13/10`: a day as one says it today. */
export function spokenDay(date: CivilDate, today: CivilDate, language: Language): string {
  const ahead = daysBetween(today, date);
  if (ahead === 0) return language === 'fr' ? "aujourd'hui" : 'today';
  if (ahead === 1) return language === 'fr' ? 'demain' : 'tomorrow';
  if (ahead === -1) return language === 'fr' ? 'hier' : 'yesterday';
  return ahead > 1 && ahead <= CLEAR_DAYS ? weekdayName(date, language) : fullDay(date, language);
}

/** `mardi`, or `mardi 21/10` from a week ahead on: a day among several that are offered. */
export function offeredDay(date: CivilDate, today: CivilDate, language: Language): string {
  const ahead = daysBetween(today, date);
  if (ahead === 0) return spokenDay(date, today, language);
  return ahead > 0 && ahead < 7 ? weekdayName(date, language) : fullDay(date, language);
}

/** `demain à 14h30`; `Monday, Oct 13 at 2:30pm`. */
export function spokenMoment(at: number, now: number, zone: string, language: Language): string {
  const { date, time } = instantToCivil(at, zone);
  const day = spokenDay(date, instantToCivil(now, zone).date, language);
  return `${day} ${language === 'fr' ? 'à' : 'at'} ${timeText(time, language)}`;
}

/** Whether a day is near enough to be said without its date. */
export function isNear(at: number, now: number, zone: string): boolean {
  return daysBetween(instantToCivil(now, zone).date, instantToCivil(at, zone).date) <= CLEAR_DAYS;
}

/** Of a reply button, at most 20 characters: `mercredi 15/10`; `Wed, Oct 15`. */
export function dayTitle(date: CivilDate, language: Language): string {
  if (language === 'fr') return fullDay(date, language);
  return `${weekdayName(date, language).slice(0, 3)}, ${monthDay(date)}`;
}

/** Of a reply button, at most 20 characters: `mer. 15/10 8h30`; `Wed, Oct 15, 12:30pm`. */
export function slotTitle(slot: Slot, zone: string, language: Language): string {
  const { date, time } = instantToCivil(slot.start, zone);
  const clock = timeText(time, language);
  if (language === 'en') return `${dayTitle(date, language)}, ${clock}`;
  return `${weekdayName(date, language).slice(0, 3)}. ${date.slice(8)}/${date.slice(5, 7)} ${clock}`;
}

const FRENCH_NAMES: Record<string, string> = {
  London: 'Londres',
  Brussels: 'Bruxelles',
  Lisbon: 'Lisbonne',
  Athens: 'Athènes',
  Algiers: 'Alger',
  Dubai: 'Dubaï',
  Singapore: 'Singapour',
  Warsaw: 'Varsovie',
  Vienna: 'Vienne',
  Moscow: 'Moscou',
};

/** `heure de Paris`; `Paris time`; `UTC+2` for a zone that names no place. */
export function zoneName(zone: string, at: number, language: Language): string {
  const city = zone.split('/').at(-1)?.replace(/_/g, ' ') ?? zone;
  if (!zone.includes('/') || zone.startsWith('Etc/')) {
    const hours = offsetAt(at, zone) / 3_600_000;
    return `UTC${hours === 0 ? '' : hours > 0 ? `+${hours}` : `${hours}`}`;
  }
  if (language === 'en') return `${city} time`;
  const name = FRENCH_NAMES[city] ?? city;
  return /^[AEIOUYHÀÉ]/i.test(name) ? `heure d'${name}` : `heure de ${name}`;
}

function weekdayName(date: CivilDate, language: Language): string {
  return DAYS[language][weekdayOf(date)] ?? '';
}

function monthDay(date: CivilDate): string {
  return `${MONTHS_EN[Number(date.slice(5, 7)) - 1] ?? ''} ${Number(date.slice(8))}`;
}
