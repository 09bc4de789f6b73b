/** What is known where a text is read for moments. */
import type { CivilDate, CivilTime, Language, Span } from '../../../domain/language.js';

export interface MomentContext {
  today: CivilDate;
  /** What the clock shows now, in the prospect's zone. */
  clock: CivilTime;
  language: Language;
  timeZone: string;
  /** Another zone, on whose clock they spoke of hours before. */
  otherClock: string | null;
  /** The hours that they were told on their own clock, of what stands. */
  toldTimes: CivilTime[];
  /** Days that stand offered. */
  offered: CivilDate[];
  offeredTimes: CivilTime[];
  /** Times are being talked about, so a number alone may be an hour. */
  bareHours: boolean;
  /** How many things stand to be chosen from. */
  choices: number;
  /** The day that "the day after" counts from: the only one that is offered, wished or booked. */
  standingDay: CivilDate | null;
  /** The day of the meeting that stands, where nothing is offered in its place. */
  meetingDay: CivilDate | null;
  /** The days that the wish is limited to: a weekday is one of them. */
  span: Span | null;
  /** An hour is what was asked for, or what a meeting would be moved to: a number by itself is one. */
  hourAwaited: boolean;
  /** A moment is being looked for, and none stands. */
  momentAwaited: boolean;
  /** How many was asked: "the 3" counts something. */
  countAwaited: boolean;
}
