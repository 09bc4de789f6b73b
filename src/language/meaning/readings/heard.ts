/** A burst as the readings are given it: with what several of them go by, found out once, and only where one asks. */
import type { Answer, Intent, Wish } from '../../../domain/language.js';
import { onDemand } from '../../../domain/remembering.js';
import { readAnswers } from '../answered.js';
import { asksForOther } from '../offered.js';
import { inNamedDays, readCancel, readProposal } from '../proposed.js';
import { isMoment, type Chosen, type Meant, type Reading } from '../reading.js';
import { putsOff } from './putting-off.js';

export interface Heard extends Reading {
  /** The intent, what is asked beside it, and no more; the wish stays as it was unless one is given. */
  plain: (intent: Intent, wish?: Wish) => Meant;
  /** Of what is asked, or is not asked yet. */
  answers: () => Answer[];
  /** The wish that is left where something is called off. */
  cancelled: () => Wish | null;
  /** Wants other times than those that stand offered, earlier or later ones. */
  asksForOther: () => boolean;
  /** Cannot now. */
  putsOff: () => boolean;
  /** What the day or time that is named makes of the wish. */
  proposal: () => Chosen | null;
  /** "Je suis en vacances jusqu'au 5", where something else was asked: no call is offered before. */
  absence: () => Wish | null;
}

/** What a burst means by one reading; null where that one has nothing to say of it. */
export type Reads = (heard: Heard) => Meant | null;

export function heardOf(reading: Reading): Heard {
  const { context, topics } = reading;
  const plain = (intent: Intent, wish = context.wish): Meant => ({
    intent,
    wish,
    at: null,
    answers: [],
    topics,
  });
  return {
    plain,
    answers: onDemand(() => readAnswers(reading)),
    cancelled: onDemand(() => readCancel(reading)),
    asksForOther: onDemand(() => asksForOther(reading)),
    putsOff: onDemand(() => putsOff(reading)),
    proposal: onDemand(() => (isMoment(reading) ? readProposal(reading) : null)),
    absence: onDemand(() => (tellsOfAbsence(reading) ? inNamedDays(reading) : null)),
    // Last: functions that are added to a copy cost V8 thirty times as much.
    ...reading,
  };
}

function tellsOfAbsence({ context, moments }: Reading): boolean {
  return moments.leavesSpan && moments.any && context.booking === null;
}

/** With the wish and the moment that were found for it. */
export function meaning({ plain }: Heard, chosen: Chosen | null): Meant | null {
  return chosen && { ...plain(chosen.intent), wish: chosen.wish, at: chosen.at };
}

/** With the days kept on which they are away, where they told of some. */
export function besideAbsence({ plain, absence }: Heard, intent: Intent): Meant {
  return plain(intent, absence() ?? undefined);
}
