/** A day that a text names, and what is known where it is read. */
import type { CivilDate, CivilTime, Language, Span } from '../../../../domain/language.js';
import { alternatives, MONTHS, WEEKDAYS } from '../../text/words.js';

export interface DateHit {
  index: number;
  end: number;
  date: CivilDate;
  /** The name of today's weekday alone: in a week, or today. */
  orToday: boolean;
  /** Named as the one after another day, whose place it takes. */
  after?: true;
}

export interface DateContext {
  today: CivilDate;
  language: Language;
  timeZone: string;
  offered: CivilDate[];
  /** Hours that stand offered: "remove the 10" is of one of them. */
  offeredTimes?: CivilTime[];
  /** How many things stand to be chosen from: up to it, "le 2" is the second of them. */
  choices: number;
  /** The day that "the day after" counts from where the text names none. */
  standingDay: CivilDate | null;
  /** The day of the meeting that stands, where nothing is offered in its place. */
  meetingDay: CivilDate | null;
  /** The days that the wish is limited to: a weekday or a day of the month is one of them. */
  span: Span | null;
  /** How many was asked: "the 3" counts something. */
  countAwaited: boolean;
}

export const MONTH = alternatives(Object.keys(MONTHS));

export const DAY = alternatives(Object.keys(WEEKDAYS));

export const TODAY_OR_NEXT = Symbol('today, or in a week');

/** A day was named that is none, such as a Tuesday the 13th where the 13th is a Monday. */
export const UNCLEAR = Symbol('unclear');

export type Reader = (
  match: RegExpExecArray,
  context: DateContext,
  /** The whole text, from which nothing has been taken out. */
  said: string,
) => CivilDate | null | typeof TODAY_OR_NEXT | typeof UNCLEAR;
