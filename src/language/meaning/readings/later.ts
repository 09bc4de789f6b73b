/** They cannot now, or have no day in mind yet. */
import { addDays } from '../../../domain/zone.js';
import { refusesTheDay } from '../../rules/signs/declining.js';
import { asksToWait } from '../after.js';
import { answeredInPassing } from '../answered.js';
import { inNamedDays } from '../proposed.js';
import { asked, isMoment, type Meant, type Reading } from '../reading.js';
import type { Heard } from './heard.js';

/** "No thanks, another day", to a question: to the day, and not to the call. */
export function anotherDay({ context, moments, plain, text }: Heard): Meant | null {
  return asked(context) !== null && !moments.any && refusesTheDay(text) ? plain('later') : null;
}

/** "I'll text you when I know". */
export function willWrite(heard: Heard): Meant | null {
  const { moments, plain, signs } = heard;
  return signs.willWrite && moments.time === null ? plain('later', inNamedDays(heard)) : null;
}

/** "Try me again next month"; or busy, on days that are told and not wished. */
export function waits(heard: Heard): Meant | null {
  const { moments, plain, putsOff } = heard;
  const isBusy = moments.any && !moments.wished && putsOff() && !wishesSoon(heard);
  return isBusy || asksToWait(heard) ? plain('later', inNamedDays(heard)) : null;
}

/** "Busy now, next week rather": a wish after all. */
function wishesSoon(reading: Reading): boolean {
  return reading.moments.wishesSpan && !isFarOff(reading);
}

/** "Maybe next spring", before a call was talked about: days so far off that none of them is in mind yet. */
export function farOff(heard: Heard): Meant | null {
  return isFarOff(heard) && isMoment(heard) ? heard.plain('later', inNamedDays(heard)) : null;
}

/** Who cannot now, and names days further off than this, has none in mind yet. */
const SOON_DAYS = 31;

function isFarOff({ context, moments: { span, wishesSpan, wished }, today }: Reading): boolean {
  return (
    context.stage === 'qualifying' &&
    context.offer === null &&
    wishesSpan &&
    !wished &&
    (span?.from ?? today) > addDays(today, SOON_DAYS)
  );
}

export function notNow(heard: Heard): Meant | null {
  const { plain, putsOff } = heard;
  return putsOff() ? { ...plain('later'), answers: answeredInPassing(heard) } : null;
}
