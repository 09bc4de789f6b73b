/** Of what stands offered one is chosen, or it is refused; so is the time of the meeting. */
import { asksOthersFirst } from '../../rules/signs/not-now.js';
import { readChosen, readOnlyDayLeft, readOther } from '../offered.js';
import { readRejection } from '../proposed.js';
import type { Meant, Reading } from '../reading.js';
import { meaning, type Heard } from './heard.js';

/** Beside it topics may be asked about. */
export function chosen(heard: Heard): Meant | null {
  return meaning(heard, heard.asksForOther() ? null : readChosen(heard));
}

/** "Pas mardi", where Tuesday and another day stand offered. */
export function onlyDayLeft(heard: Heard): Meant | null {
  return meaning(heard, readOnlyDayLeft(heard));
}

/** "Vous avez pas plus tard ?" */
export function other(heard: Heard): Meant | null {
  return heard.asksForOther() ? heard.plain('reject_slots', readOther(heard)) : null;
}

export function refused(heard: Heard): Meant | null {
  const { context, plain, signs } = heard;
  const wish = asksFirst(heard) ? null : readRejection(heard);
  if (wish === null) return null;
  if (signs.reschedule && context.booking && !context.offer) return plain('reschedule', wish);
  // "Any day but Monday" says when it suits.
  return plain(signs.anyOffer && !context.booking ? 'propose_time' : 'reject_slots', wish);
}

/** "8h30 ou 14h, faut que je demande à ma femme" refuses neither. */
function asksFirst({ moments, signs, text }: Reading): boolean {
  return signs.later && !signs.no && !signs.reject && moments.onlyTold && asksOthersFirst(text);
}
