/** About the meeting that stands, which stays where it is. */
import { TOPIC } from '../../../domain/language.js';
import type { CivilTime } from '../../../domain/language.js';
import { civilToInstant, instantToCivil } from '../../../domain/zone.js';
import { tookItForAnother } from '../../rules/beside/echoed-reminder.js';
import {
  asksToBeWaitedFor,
  saysDoneSoon,
  saysHomeBy,
  saysJustPast,
} from '../../rules/beside/home-in-time.js';
import { saysNobodyCalls, saysPromiseBroken, waitedForNothing } from '../../rules/beside/let-down.js';
import { foreseesCutOff, takesPhoneForVideo } from '../../rules/beside/to-pass-on.js';
import { asksForConfirmation, isTakenAback } from '../../rules/signs/question.js';
import { readGoneBack } from '../going-back.js';
import { readGoodbye, readGoodbyeAmongOffers, readKept, readSameHour, readStillOn } from '../kept.js';
import type { Meant } from '../reading.js';
import { besideAbsence, meaning, type Heard } from './heard.js';

/** "En retard de 5 min": they come, and the meeting stays where it is. */
export function late({ context, moments, plain, signs, text }: Heard): Meant | null {
  const { booking, offer, reminded, timeZone } = context;
  if (booking === null || offer !== null) return null;
  if (reminded && asksToBeWaitedFor(text)) return { ...plain('confirm'), topics: [TOPIC.toPassOn] };
  if (!signs.late) return null;
  const { date, time } = instantToCivil(booking.start, timeZone);
  const named = isMinutesLate(text, moments.time) ? null : moments.time;
  const elsewhere = (moments.date ?? date) !== date || (named ?? time) !== time;
  if (elsewhere || signs.cancel || signs.reschedule || signs.reject) return null;
  return plain('confirm');
}

/** "Bout 10 late" names no hour. */
function isMinutesLate(text: string, time: CivilTime | null): boolean {
  const [, minutes] = /\b(\d{1,2})(?: ?m(?:in)?s?)? late\b/.exec(text) ?? [];
  return time !== null && minutes !== undefined && Number(minutes) % 12 === Number(time.slice(0, 2)) % 12;
}

const QUARTER = 15 * 60_000;

/** "Should be in by 3", of a call that is not before that; where it is a little before, people are told. */
export function homeInTime({ context, moments, plain, signs, text, today }: Heard): Meant | null {
  const { booking, offer, timeZone } = context;
  const isSaid = saysHomeBy(text) || (context.reminded && saysDoneSoon(text));
  if (booking === null || offer !== null || !isSaid) return null;
  if (signs.cancel || signs.reschedule || signs.reject) return null;
  const { date } = instantToCivil(booking.start, timeZone);
  if ((moments.date ?? today) !== date) return null;
  const passedOn = { ...plain('confirm'), topics: [TOPIC.toPassOn] };
  if (saysJustPast(text)) return passedOn;
  const by = moments.notAfter ?? moments.time ?? moments.notBefore;
  if (by === null || moments.timeUnclear) return null;
  const after = civilToInstant(date, by, timeZone) - booking.start;
  if (after > QUARTER) return null;
  return after > 0 ? passedOn : { ...plain('confirm'), topics: [] };
}

/** "I was told 1 o'clock and nobody rang", of a call that is still to come. */
export function expectedBefore(heard: Heard): Meant | null {
  const { context, moments, signs, text } = heard;
  if (context.booking === null || context.offer !== null || context.met === true) return null;
  if (signs.reschedule || signs.cancel || moments.date !== null) return null;
  const isDue = waitedForNothing(text) || saysPromiseBroken(text) || saysNobodyCalls(text);
  return isDue ? askingWhen(heard) : null;
}

/** "Oh god is that today??", and no more said of whether they come. */
export function soSoon(heard: Heard): Meant | null {
  const { booking, offer } = heard.context;
  const { moments, signs, text } = heard;
  if (booking === null || offer !== null || moments.time !== null || !isTakenAback(text)) return null;
  return signs.cancel || signs.reschedule || signs.reject || signs.confirm ? null : askingWhen(heard);
}

/** "In an hour?? I thought it was Tuesday", and no other time asked for. */
export function tookForAnother(heard: Heard): Meant | null {
  const { echoes, moments, signs, text } = heard;
  if (!echoes || signs.cancel || signs.reschedule || signs.reject) return null;
  const isTaken = signs.question
    ? !moments.any || tookItForAnother(text)
    : tookItForAnother(text) && !moments.wished;
  return isTaken ? askingWhen(heard) : null;
}

function askingWhen({ plain }: Heard): Meant {
  return { ...plain('question'), topics: [TOPIC.callTime] };
}

/** "Please confirm by return": they are told when it is. */
export function toBeConfirmed(heard: Heard): Meant | null {
  const { booking, offer } = heard.context;
  if (booking === null || offer !== null || heard.moments.any || !asksForConfirmation(heard.text))
    return null;
  return askingWhen(heard);
}

/** "No, Wednesday was fine", while a move is talked about. */
export function goneBack(heard: Heard): Meant | null {
  return meaning(heard, readGoneBack(heard));
}

/** "See you tomorrow at 3". */
export function goodbye(heard: Heard): Meant | null {
  return meaning(heard, readGoodbye(heard));
}

/** "À demain", where another hour of the meeting's day is offered. */
export function goodbyeAmongOffers(heard: Heard): Meant | null {
  return meaning(heard, readGoodbyeAmongOffers(heard));
}

/** "Leave it as it is". */
export function kept(heard: Heard): Meant | null {
  return meaning(heard, readKept(heard));
}

/** "À la même heure", and no more. */
export function sameHour(heard: Heard): Meant | null {
  return meaning(heard, readSameHour(heard));
}

/** "C'est encore bon pour 10h ?" */
export function stillOn(heard: Heard): Meant | null {
  return meaning(heard, readStillOn(heard));
}

/** Somebody else wants none, and they do. */
export function despiteOthers({ context, moments, plain, signs }: Heard): Meant | null {
  return signs.despiteOthers && context.booking && !moments.any ? plain('confirm') : null;
}

/** Of the line that may go dead, or the picture that is not to be: the meeting stays where it is. */
export function foreseen(heard: Heard): Meant | null {
  const { booking, offer } = heard.context;
  const { moments, plain, signs, text } = heard;
  if (booking === null || offer !== null || signs.reschedule || signs.cancel || signs.reject) return null;
  const namesNone = moments.date === null && moments.time === null;
  if (!foreseesCutOff(text) && !(namesNone && takesPhoneForVideo(text))) return null;
  return { ...plain('other'), topics: [TOPIC.toPassOn] };
}

/** "Ma femme sera là aussi, c'est parfait", and nothing else. */
export function passedOn(heard: Heard): Meant | null {
  const { context, signs, topics } = heard;
  if (context.booking === null || context.offer !== null || signs.question) return null;
  if (topics.length === 0 || topics.some((topic) => topic !== TOPIC.toPassOn)) return null;
  return besideAbsence(heard, signs.confirm || signs.yes ? 'confirm' : 'question');
}
