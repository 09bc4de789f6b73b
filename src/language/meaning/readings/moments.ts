/** A day or time is named, or any will do. */
import { asksWhenOursIs, checksMeeting } from '../../rules/signs/question.js';
import { answeredInPassing, answersBeside } from '../answered.js';
import { inNamedDays } from '../proposed.js';
import type { Chosen, Meant, Reading } from '../reading.js';
import { meaning, type Heard } from './heard.js';

/** "Whenever, just not between 12 and 1, that's my dinner": any other hour, and no day is refused. */
export function otherHours(heard: Heard): Meant | null {
  const { context, moments, plain, signs } = heard;
  const { rest, wished, ruledOut } = moments;
  if (context.stage !== 'booking' || context.offer !== null || context.booking !== null) return null;
  if (wished || signs.question || ruledOut.dates.length + ruledOut.times.length > 0) return null;
  return HOURS_REFUSED.test(rest) ? plain('propose_time', inNamedDays(heard)) : null;
}

/** A span of hours, where what was read is blanked out. */
const HOURS_REFUSED = /\b(?:not|pas|sauf|except|bar|avoid|evitez|hormis) ~{11,}/;

/** "Is that 2:30 in London?" asks about the meeting that stands, or the time that was said, and moves nothing. */
export function checked(heard: Heard): Meant | null {
  const proposal = heard.proposal();
  return proposal && onlyChecks(heard, proposal) ? heard.plain('question') : null;
}

function onlyChecks({ context, moments, signs, text }: Reading, proposal: Chosen): boolean {
  const checks = signs.checks || (context.booking !== null && checksMeeting(text));
  if (!checks || signs.reschedule || context.offer !== null) return false;
  if (context.booking && asksWhenOursIs(text)) return true;
  if (context.booking) return proposal.intent === 'reschedule';
  const { time } = context.wish;
  return time !== null && moments.date === null && (moments.time ?? time) === time;
}

/** "Oui mais je suis au travail, je finis à 18h": from when on is kept, and the questions go on. */
export function untilWhen(heard: Heard): Meant | null {
  const proposal = heard.proposal();
  if (proposal === null || !tellsUntilWhen(heard)) return null;
  const answers = answeredInPassing(heard);
  return answers.length > 0 ? { ...heard.plain('answer', proposal.wish), answers } : null;
}

function tellsUntilWhen({ moments, signs }: Reading): boolean {
  const { date, time, part, notBefore, wishesSpan } = moments;
  return (
    notBefore !== null && date === null && time === null && part === null && !wishesSpan && !signs.callMe
  );
}

export function proposed(heard: Heard): Meant | null {
  const meant = meaning(heard, heard.proposal());
  return meant && { ...meant, answers: answersBeside(heard) };
}

/** "Whenever suits you". */
export function anyTime(heard: Heard): Meant | null {
  const { context, plain, signs } = heard;
  if (!signs.anyOffer || context.stage !== 'booking' || context.booking !== null) return null;
  return plain('propose_time', inNamedDays(heard));
}
