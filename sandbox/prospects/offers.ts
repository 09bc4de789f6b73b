/** Taking the first thing offered: a button, a row, a time, a day; else a time of one's own, else yes. */
import type { ChatMessage, Choice } from '../conversations.js';
import { addDays, instantToCivil, weekdayOf } from '../../src/domain/zone.js';
import type { CivilDate } from '../../src/domain/language.js';
import type { Moment } from './script.js';

const TIME = /\b\d{1,2}\s?(?:h\s?\d{0,2}|:\d{2}\s?(?:[ap]m)?|[ap]m)\b/i;
const DAY =
  /\b(?:lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday|demain|tomorrow)(?:\s\d{1,2}(?:\/\d{1,2})?)?/i;
const ASKS_WHEN =
  /disponible|dispo\b|quand|quel (?:autre )?(?:jour|moment)|quelle heure|when|available|what (?:day|time)/i;
const FRENCH = /[àâçéèêëîïôûù]|\b(?:vous|votre|est-ce|bonjour)\b/i;
/** Buttons that lead away from a meeting. */
const DECLINES = /stop|autre|aucun|none|other|pas int|not int|annul|cancel|déplacer|move/i;

export type Offered = { press: Choice } | { text: string };

export function takeFirstOffer(message: ChatMessage, moment: Moment): Offered {
  const choice = message.choices.find(({ title }) => !DECLINES.test(title));
  if (choice) return { press: choice };
  const french = FRENCH.test(message.text);
  const named = TIME.exec(message.text) ?? DAY.exec(message.text);
  if (named) return { text: named[0].trim() };
  if (ASKS_WHEN.test(message.text)) {
    const { date } = instantToCivil(moment.now, moment.timeZone);
    const day = nextWorkingDay(date, moment.holidays);
    return {
      text: french ? `${weekdayName(day, 'fr')} à 10h` : `${weekdayName(day, 'en')} at 10am`,
    };
  }
  return { text: french ? 'Oui' : 'Yes' };
}

/** The first day after `date` that is neither a weekend nor a holiday. */
export function nextWorkingDay(date: CivilDate, holidays: string[]): CivilDate {
  const next = addDays(date, 1);
  const weekday = weekdayOf(next);
  return weekday === 0 || weekday === 6 || holidays.includes(next) ? nextWorkingDay(next, holidays) : next;
}

/** @returns in lower case for French, capitalised for English */
export function weekdayName(date: CivilDate, language: 'fr' | 'en'): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
}
