/** The meeting that stands is moved, with or without a new moment. */
import { instantToCivil } from '../../../domain/zone.js';
import { tellsOfBirth } from '../../rules/beside/hard-times.js';
import { asksToBeCalledNow } from '../../rules/signs/interest.js';
import { asksToShift, readPutOff, readShiftOfDay } from '../offered.js';
import { inNamedDays, isBusyThen, readShifted, rejecting } from '../proposed.js';
import type { Meant, Reading } from '../reading.js';
import { cleared, withDate } from '../wish.js';
import { meaning, type Heard } from './heard.js';

const QUARTER = 15 * 60_000;

/** "Can you call me now?", while a call stands: today, or else, where it is about to begin, as soon as can be. */
export function calledNow({ context, moments, plain, text, today }: Heard): Meant | null {
  const { booking, now, offer, wish } = context;
  if (booking === null || offer !== null || !asksToBeCalledNow(text)) return null;
  const isOfToday = moments.date === today && moments.ruledOut.dates.length === 0;
  if (isOfToday && booking.start - now >= QUARTER) return plain('reschedule', withDate(cleared(wish), today));
  return moments.time === null ? plain('reschedule', cleared(wish)) : null;
}

/** "Une heure plus tard", of the only time that is offered too. */
export function shifted(heard: Heard): Meant | null {
  return meaning(heard, readShifted(heard));
}

/** "Anything sooner?" */
export function shiftedOfDay(heard: Heard): Meant | null {
  return asksToShift(heard) ? heard.plain('reschedule', readShiftOfDay(heard)) : null;
}

/** "Wife in labour", and no other time named. */
export function atBirth(heard: Heard): Meant | null {
  const { context, moments, plain, text } = heard;
  if (context.booking === null || context.offer !== null || moments.wished || !tellsOfBirth(text))
    return null;
  return plain('reject_slots', rejecting(heard));
}

/** "Busy 10 to 4 tomorrow", in which the meeting lies. */
export function busyThen(heard: Heard): Meant | null {
  return isBusyThen(heard) ? heard.plain('reject_slots', cleared(heard.context.wish)) : null;
}

/** "I need to move the call, will let you know when": it is moved all the same. */
export function movedUntilTold({ context, moments, plain, signs }: Heard): Meant | null {
  if (!signs.willWrite || !signs.reschedule || context.booking === null || moments.any) return null;
  return plain('reschedule', cleared(context.wish));
}

/** "In Spain until the 2nd, call me when I'm back", where a meeting stands before that. */
export function away(heard: Heard): Meant | null {
  return isAwayThen(heard) && heard.putsOff() ? heard.plain('reschedule', inNamedDays(heard)) : null;
}

function isAwayThen({
  context: { booking, offer, timeZone },
  moments: { leavesSpan, span },
}: Reading): boolean {
  if (booking === null || offer !== null || !leavesSpan || span === null || span.from === null) return false;
  return instantToCivil(booking.start, timeZone).date < span.from;
}

export function moved(heard: Heard): Meant | null {
  const { context, plain, signs } = heard;
  return signs.reschedule && context.booking ? plain('reschedule', readPutOff(heard)) : null;
}
