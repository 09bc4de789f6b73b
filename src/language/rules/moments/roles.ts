/** What its clause makes of a day or time: wished, refused, or only told. */
import { onDemand } from '../../../domain/remembering.js';
import type { Clause } from './told/clauses.js';
import { buysNothingThen } from './told/projects.js';
import { leavesDayFree } from './told/round-about.js';
import { toldClauses } from './told/told.js';
import { isKnownThen } from '../signs/known-then.js';
import { refusedClauses } from './refusals.js';
import type { TimeHit } from './hours/times.js';

interface Located {
  index: number;
}

export type Role = 'wished' | 'refused' | 'told';

export interface Roles {
  of: (hit: Located) => Role;
  /** Whether it is ruled out. "Pas dispo demain entre 12h et 14h" rules out the hours, and not the day. */
  isRuledOut: (hit: Located, times: TimeHit[]) => boolean;
  /** Told of what goes on round about, which takes up nobody's day. */
  isRoundAbout: (hit: Located) => boolean;
  /** What is not bought then: of when to talk it says nothing. */
  isOfBuying: (hit: Located) => boolean;
  /** Whether one of `others` is refused in one breath with it. */
  isRefusedWith: (hit: Located, others: Located[]) => boolean;
}

export function readRoles(words: string): Roles {
  // Most texts name no moment, and nobody asks what their clauses say of it.
  const refused = onDemand(() => refusedClauses(words));
  const told = onDemand(() => toldClauses(words));
  const roundAbout = onDemand(() => told().filter(({ from, to }) => leavesFree(words.slice(from, to))));
  const unbought = onDemand(() => told().filter(({ from, to }) => buysNothingThen(words.slice(from, to))));
  const isRoundAbout = (hit: Located): boolean => holds(roundAbout(), hit);
  return {
    of: (hit) =>
      holds(refused(), hit) && !isRoundAbout(hit) ? 'refused' : holds(told(), hit) ? 'told' : 'wished',
    isRoundAbout,
    isOfBuying: (hit) => holds(unbought(), hit),
    isRuledOut: (hit, times) =>
      !isRoundAbout(hit) &&
      refused().some(
        (clause) => isIn(clause, hit) && !times.some((time) => isSpan(time, hit, clause, words)),
      ),
    isRefusedWith: (hit, others) =>
      refused().some((clause) => isIn(clause, hit) && others.some((other) => isIn(clause, other))),
  };
}

function leavesFree(clause: string): boolean {
  return leavesDayFree(clause) || buysNothingThen(clause) || isKnownThen(clause);
}

function holds(clauses: Clause[], hit: Located): boolean {
  return clauses.some((clause) => isIn(clause, hit));
}

function isIn({ from, to }: Clause, { index }: Located): boolean {
  return index >= from && index < to;
}

/** Hours that are refused instead of what stands beside them. */
function isSpan(time: TimeHit, hit: Located, clause: Clause, words: string): boolean {
  const spans = time.kind === 'range' || time.kind === 'busy' || isBoundOfHours(time, words);
  const beside = words.slice(Math.min(hit.index, time.index), Math.max(hit.index, time.index));
  return spans && time.index !== hit.index && isIn(clause, time) && !JOINED.test(beside);
}

/** "Not Monday or before 10": the hours are of no day that is refused with them. */
const JOINED = /\b(?:or|ou|ni|nor) /;

const BEFORE_OR_AFTER =
  /^(?:avant|before|earlier than|plus tot que|apres|after|past|later than|plus tard que|a partir de|from) /;

/** Whether the hours before or after one are named: "avant 11h". */
export function isBoundOfHours({ index, kind }: TimeHit, words: string): boolean {
  return (kind === 'from' || kind === 'until') && BEFORE_OR_AFTER.test(words.slice(index, index + 20));
}
