/** The call is declined, or called off. */
import { NO_WISH, type Question } from '../../../domain/language.js';
import { merelyAnswers } from '../../rules/answers/answers.js';
import { withoutWhose } from '../../rules/answers/having.js';
import { letsItAllGo, refusesAnyDayEver, wantsOtherTime } from '../../rules/signs/declining.js';
import { merelyRefusesCall, merelyUnwantsCall, refusesEveryCall } from '../../rules/signs/no-call.js';
import { readSigns } from '../../rules/signs/signs.js';
import { yesNoOnly } from '../answered.js';
import { letsRefusedCallGo } from '../kept.js';
import { rejecting } from '../proposed.js';
import { asked, type Meant, type Reading } from '../reading.js';
import { cleared } from '../wish.js';
import type { Heard } from './heard.js';

/** A call that stands is called off by who wants none, and says no more. */
export function callRefused({ context, moments, plain, text }: Heard): Meant | null {
  if (context.booking === null) return null;
  const isRefused = !moments.any && (merelyRefusesCall(text) || merelyUnwantsCall(text));
  return isRefused || refusesEveryCall(text) ? plain('cancel', NO_WISH) : null;
}

/** "Laissez tomber", of a meeting that they said they cannot come to. */
export function refusedCallLetGo(heard: Heard): Meant | null {
  return letsRefusedCallGo(heard) ? heard.plain('cancel', NO_WISH) : null;
}

/** "Useless, forget it", where neither a meeting nor a move of it could be meant. */
export function allLetGo({ context, moments, plain, text }: Heard): Meant | null {
  if (context.booking !== null || context.stage === 'idle' || moments.any) return null;
  return letsItAllGo(text) ? plain('not_interested') : null;
}

/** "No thanks, another time", said where times are talked of: no to those. */
export function otherTimeWanted(heard: Heard): Meant | null {
  const { context, moments, plain, signs, text } = heard;
  if (!signs.notInterested || moments.any || !wantsOtherTime(text)) return null;
  if (context.offer) return plain('reject_slots', rejecting(heard));
  return context.booking ? plain('reschedule', cleared(context.wish)) : null;
}

/** "Ni mardi ni mercredi ni jamais". */
export function anyDayRefused({ context, plain, text }: Heard): Meant | null {
  return context.offer && refusesAnyDayEver(text) ? plain('not_interested') : null;
}

export function declined(heard: Heard): Meant | null {
  const { answers, cancelled, context, moments, plain } = heard;
  if (!declines(heard) || namesMoment(moments)) return null;
  const callsOff = context.booking !== null && cancelled() !== null;
  return callsOff ? null : { ...plain('not_interested'), answers: yesNoOnly(answers(), context) };
}

export function calledOff({ cancelled, plain }: Heard): Meant | null {
  const wish = cancelled();
  return wish && plain('cancel', wish);
}

/** What one tells of oneself when asked is no answer to us: "on a signé ailleurs en 2019, contrat fini". */
function declines({ answers, context, signs, text }: Heard): boolean {
  if (!signs.notInterested && !signs.elsewhere && !signs.callsOff) return false;
  if (answers().length > 0 && merelyAnswers(text, asked(context))) return false;
  if (signs.notInterested) return !merelyTellsWhose(text, asked(context));
  const kind = asked(context)?.kind;
  if (kind === 'text' || (kind === 'choice' && answers().length > 0)) return false;
  if (signs.yes || signs.callMe || signs.interested) return false;
  return signs.elsewhere || (signs.callsOff && context.booking === null);
}

/** "Oui, chez un concurrent", asked for a yes or a no: where they have it declines nothing, unless more is said. */
function merelyTellsWhose(text: string, question: Question | null): boolean {
  if (question?.kind !== 'yes_no') return false;
  const rest = withoutWhose(text);
  return rest !== text && !readSigns(rest, rest).notInterested;
}

/** More than a day that is no day: "I sold the house in June, no longer need it". */
function namesMoment({ any, wished, date, time, ruledOut }: Reading['moments']): boolean {
  return (
    any && (wished || date !== null || time !== null || ruledOut.dates.length + ruledOut.times.length > 0)
  );
}
