/** Something is asked, and nothing settled by it. */
import { TOPIC } from '../../../domain/language.js';
import { asksWhoseClock } from '../../rules/moments/zones/zones.js';
import { asksHourOrDay, asksWhichDay, asksWhichHalf } from '../../rules/offers/day-or-place.js';
import { SUPPOSES_A_CHOICE } from '../../rules/offers/undecided.js';
import { asksForLeavingTerms } from '../../rules/opting-out/look-alikes/leaving-terms.js';
import { mayMoveLater } from '../../rules/signs/changing.js';
import { asksBesideAnothers, supposesChoice } from '../../rules/signs/question.js';
import { asksForTimes } from '../offered.js';
import { asked, type Meant } from '../reading.js';
import { besideAbsence, type Heard } from './heard.js';

/** "My sister is booked with you for Friday at 10, same person calling?": the day is hers. */
export function besideAnothers({ plain, text }: Heard): Meant | null {
  return asksBesideAnothers(text) ? plain('question') : null;
}

/** "Can we make it 4 if my train is late": nothing is moved for it. */
export function mayMove({ context, plain, text }: Heard): Meant | null {
  return context.booking && !context.offer && mayMoveLater(text) ? plain('question') : null;
}

/** "Is it cancelled?" */
export function whetherOff({ context, plain, signs }: Heard): Meant | null {
  return signs.asksWhetherOff && context.booking ? plain('question') : null;
}

/** "8.30 am or pm?", "14h ou le 14 ?": what they were told is said again. */
export function whichOfBoth({ context: { booking, offer }, plain, text, topics }: Heard): Meant | null {
  const asksHalf = (offer !== null || booking !== null) && asksWhichHalf(text);
  const asks = asksHalf || (offer !== null && asksWhichDay(text)) || asksHourOrDay(text);
  return asks ? { ...plain('question'), topics: [...topics, TOPIC.sayAgain] } : null;
}

/** "What if I pick 8.30 and sleep in, can I change it?": nothing is chosen yet. */
export function supposed({ context, plain, text }: Heard): Meant | null {
  return context.booking === null && supposesChoice(text) ? plain('question') : null;
}

/** "My time or yours?" */
export function whoseClock({ moments, plain, text }: Heard): Meant | null {
  return moments.date === null && asksWhoseClock(text) ? plain('question') : null;
}

/** "If I take the morning one, can it be over by 9?": what would follow is asked, and nothing is chosen yet. */
export function ofAChoice({ context, plain, text }: Heard): Meant | null {
  return context.offer !== null && SUPPOSES_A_CHOICE.test(text) ? plain('question') : null;
}

export function leavingTerms({ answers, moments, plain, text }: Heard): Meant | null {
  return answers().length === 0 && !moments.any && asksForLeavingTerms(text) ? plain('question') : null;
}

/** Beside a day that is only told of. */
export function besideTold({ context, moments, plain, signs }: Heard): Meant | null {
  return moments.onlyTold && signs.question && asked(context) === null ? plain('question') : null;
}

export function whichTimes(heard: Heard): Meant | null {
  return asksForTimes(heard) ? { ...heard.plain('question'), times: true } : null;
}

export function anything(heard: Heard): Meant | null {
  const { signs, topics } = heard;
  const asks = topics.length > 0 || (signs.question && !signs.confirm);
  return asks ? besideAbsence(heard, 'question') : null;
}
