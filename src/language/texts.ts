/** The texts of a playbook, and the standard ones behind them, filled in. */
import type { Language } from '../domain/language.js';
import type { Profile } from '../domain/lead.js';
import type { PlaybookSettings } from '../config/schema.js';
import { variablesOf } from './variables.js';
import { standardWording } from './wordings/standard.js';
import type { WordingName } from './wordings/standard.js';

/** Everything wording may look at besides the utterance. */
export interface WordingContext {
  language: Language;
  /** The prospect's IANA zone, and whether it is known or one of several their number could mean. */
  timeZone: string;
  timeZoneCertain: boolean;
  /** Null when no calendar is chosen yet. */
  calendarTimeZone: string | null;
  /** Another zone, on whose clock the prospect named an hour. */
  clock?: string | undefined;
  now: number;
  playbook: PlaybookSettings;
  profile: Profile;
  /** Start of the meeting that stands, epoch milliseconds. */
  bookingStart: number | null;
  /** How long a meeting lasts; absent or null where no calendar is chosen yet. */
  meetingMinutes?: number | null;
  /** The prospect's, in E.164. */
  number?: string;
  /** By when a person answers who takes over. Epoch milliseconds; null when nobody can say. */
  answerBy?: number | null;
  /** Which of several texts is said: each time the next. */
  variant?: number;
}

/**
 * A choice to press. The id is `slot:<start in epoch milliseconds>`, `day:<YYYY-MM-DD>` or
 * `answer:<question>:<yes, no or the place of the choice>`.
 */
export interface ReplyButton {
  id: string;
  /** Of a slot or day at most 20 characters. */
  title: string;
}

export interface Wording {
  text: string;
  buttons?: ReplyButton[];
}

/** The playbook's text of that name, else the standard one, filled in. Of several, each in its turn. */
export function wordingOf(
  name: WordingName,
  context: WordingContext,
  values: Record<string, string> = {},
): string {
  const { language, playbook, variant = 0 } = context;
  const own = Object.hasOwn(playbook.wording, name) ? playbook.wording[name]?.[language] : undefined;
  const texts = [own ?? standardWording(name, language, playbook.tone)].flat();
  const filled = fill(texts[variant % texts.length] ?? '', { ...variablesOf(context), ...values });
  return filled.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/**
 * Replaces `{name}` once: what a value holds is never replaced again. French `de` is elided before a vowel, and a
 * sentence begins with a capital.
 */
export function fill(text: string, values: Record<string, string>): string {
  const places = /([.!?] )?(\bde )?\{([a-z_]+)\}/g;
  return text.replace(places, (found, ends = '', of: string | undefined, name: string) => {
    if (!Object.hasOwn(values, name)) return found;
    const value = values[name] ?? '';
    const begun = ends === '' ? value : value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
    return `${ends}${of && /^[aeiouâàéèêëîïôöûü]/i.test(value) ? "d'" : (of ?? '')}${begun}`;
  });
}

/** Text of the settings in the language spoken, else in the other one. */
export function localized(
  text: { fr?: string | undefined; en?: string | undefined } | undefined,
  language: Language,
): string {
  return text?.[language] ?? text?.[language === 'fr' ? 'en' : 'fr'] ?? '';
}
