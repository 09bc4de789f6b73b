/**
 * The new conversations a WhatsApp number may still begin in its moving 24 hours, and who gets them when they are too
 * few: customers first, then campaigns in equal shares. Counts per hour, no contacts. Pure.
 */
import { DAY, HOUR, MINUTE } from '../durations.js';
import { fingerprint, spreadOf } from '../fingerprint.js';
import { toKeyword } from '../keyword.js';
import type { Admission, AdmissionRank, AdmissionRequest } from './standing.js';
import { ADMISSION_RANKS } from './standing.js';

export interface Budget {
  lines: Line[];
  /** Former customers written to, by playbook. */
  reengaged: { playbook: string; used: HourCount[] }[];
  /** Who was admitted in the newest hours, so that one who asks again is not counted again. */
  admitted: { hour: number; prints: string[] }[];
}

/** One campaign at one rank. */
interface Line {
  rank: AdmissionRank;
  campaign: string;
  used: HourCount[];
  /** Those who were told to come back, by the hour they come back in. */
  waiting: HourCount[];
}

/** An hour since the epoch, and how many. */
type HourCount = [hour: number, count: number];

/** A begun hour counts whole until it lies 24 hours back whole, so never too few are counted. */
const HOURS_COUNTED = 25;
/** More campaigns than this share one line. */
const LINES_KEPT = 40;
const CAMPAIGN_SHOWN = 60;
const PRINTS_KEPT = 1_000;
/** A longer wait is made in steps of this at most: the limit may be raised meanwhile. */
const LONGEST_STEP = 12 * HOUR;

export function newBudget(): Budget {
  return { lines: [], reengaged: [], admitted: [] };
}

/** Admits a message, or says when to ask again. */
export function admit(budget: Budget, request: AdmissionRequest, now: number): Admission {
  forget(budget, now);
  const print = fingerprint(request.key);
  if (budget.admitted.some(({ prints }) => prints.includes(print))) return { admitted: true };
  const { limit, reengagement } = request;
  const hour = hourOf(now);
  if (reengagement && reengagedToday(budget, reengagement.playbook) >= reengagement.perDay) {
    const used = budget.reengaged.find(({ playbook }) => playbook === reengagement.playbook)?.used ?? [];
    const until = spread(nextStep(freeAt(used, 1, now), now), request.key);
    return { admitted: false, until, reason: 'daily_reengagements' };
  }
  const line = lineOf(budget, request);
  if (limit !== null && limit - usedToday(budget) <= keptForOthers(budget, line, limit, now)) {
    const until = spread(comesBackAt(budget, line, limit, now), request.key);
    add(line.waiting, hourOf(until));
    return { admitted: false, until, reason: 'daily_limit' };
  }
  add(line.used, hour);
  takeWaiting(line, hour);
  remember(budget, print, hour);
  if (reengagement) {
    let counted = budget.reengaged.find(({ playbook }) => playbook === reengagement.playbook);
    if (!counted) budget.reengaged.push((counted = { playbook: reengagement.playbook, used: [] }));
    add(counted.used, hour);
  }
  return { admitted: true };
}

/** New conversations in the last 24 hours. */
export function usedToday({ lines }: Budget): number {
  return lines.reduce((all, { used }) => all + total(used), 0);
}

/** How many wait for their place. */
export function waitingNow({ lines }: Budget): number {
  return lines.reduce((all, { waiting }) => all + total(waiting), 0);
}

function reengagedToday({ reengaged }: Budget, playbook: string): number {
  return total(reengaged.find((counted) => counted.playbook === playbook)?.used ?? []);
}

/** Lets go of what lies 24 hours back, and of those who did not come back. */
function forget(budget: Budget, now: number): void {
  const hour = hourOf(now);
  for (const line of budget.lines) {
    line.used = line.used.filter(([used]) => used > hour - HOURS_COUNTED);
    line.waiting = line.waiting.filter(([due]) => due >= hour - 1);
  }
  budget.lines = budget.lines.filter(({ used, waiting }) => used.length > 0 || waiting.length > 0);
  for (const counted of budget.reengaged) {
    counted.used = counted.used.filter(([used]) => used > hour - HOURS_COUNTED);
  }
  budget.reengaged = budget.reengaged.filter(({ used }) => used.length > 0);
  budget.admitted = budget.admitted.filter((admitted) => admitted.hour >= hour - 1);
}

/** What this line leaves to others: all that better ranks wait for, and what its equals may still want of their share. */
function keptForOthers(budget: Budget, line: Line, limit: number, now: number): number {
  const hour = hourOf(now);
  const equals = equalsOf(budget, line);
  const share = Math.floor(limit / equals.length);
  const beyondShare = total(line.used) >= share;
  let kept = 0;
  for (const other of budget.lines) {
    if (other === line) continue;
    const wanted = total(other.waiting.filter(([due]) => due <= hour));
    if (isBetter(other, line)) kept += wanted;
    else if (beyondShare && other.rank === line.rank) {
      // As many as asked in this hour may ask again in it.
      const expected = wanted + total(other.used.filter(([used]) => used === hour));
      kept += Math.min(expected, Math.max(0, share - total(other.used)));
    }
  }
  return kept;
}

/** When there will be room for one more of this line, by the places of those who wait already. */
function comesBackAt(budget: Budget, line: Line, limit: number, now: number): number {
  const equals = equalsOf(budget, line);
  const ahead = total(
    budget.lines
      .filter((other) => other === line || isBetter(other, line) || other.rank === line.rank)
      .flatMap(({ waiting }) => waiting),
  );
  const better = total(
    budget.lines.filter((other) => isBetter(other, line)).flatMap(({ waiting }) => waiting),
  );
  const place = Math.min(ahead, better + total(line.waiting) * equals.length) + 1;
  const used = budget.lines.flatMap((other) => other.used);
  const room = limit - total(used);
  return nextStep(freeAt(used, Math.max(1, place - Math.max(0, room)), now), now);
}

/** When so many of these counts will have gone by. */
function freeAt(used: HourCount[], wanted: number, now: number): number {
  let freed = 0;
  for (const [hour, count] of [...used].sort(([a], [b]) => a - b)) {
    freed += count;
    if (freed >= wanted) return Math.max(now + MINUTE, (hour + HOURS_COUNTED) * HOUR);
  }
  return now + DAY;
}

/** Equal steps, so that the last one ends when there is room. */
function nextStep(until: number, now: number): number {
  const steps = Math.ceil((until - now) / LONGEST_STEP);
  return now + Math.ceil((until - now) / steps);
}

/** Spread over ten minutes, so that an hour's worth does not come back in one second. */
function spread(until: number, key: string): number {
  return until + Math.round(spreadOf(key) * 10 * MINUTE);
}

function lineOf(budget: Budget, { rank, campaign }: AdmissionRequest): Line {
  const name = toKeyword(campaign).slice(0, CAMPAIGN_SHOWN);
  const found = (wanted: string) =>
    budget.lines.find((line) => line.rank === rank && line.campaign === wanted);
  const known = found(name);
  if (known) return known;
  const full = budget.lines.length >= LINES_KEPT;
  const shared = full ? found('') : undefined;
  if (shared) return shared;
  const line: Line = { rank, campaign: full ? '' : name, used: [], waiting: [] };
  budget.lines.push(line);
  return line;
}

function equalsOf(budget: Budget, line: Line): Line[] {
  return budget.lines.filter(({ rank }) => rank === line.rank);
}

function isBetter(one: Line, other: Line): boolean {
  return ADMISSION_RANKS.indexOf(one.rank) < ADMISSION_RANKS.indexOf(other.rank);
}

/** One of those whose time has come is here now, and waits no more. */
function takeWaiting(line: Line, hour: number): void {
  const due = line.waiting.find(([at, count]) => at <= hour && count > 0);
  if (!due) return;
  due[1] -= 1;
  line.waiting = line.waiting.filter(([, count]) => count > 0);
}

function remember(budget: Budget, print: string, hour: number): void {
  let newest = budget.admitted.at(-1);
  if (newest?.hour !== hour) budget.admitted.push((newest = { hour, prints: [] }));
  newest.prints.push(print);
  if (newest.prints.length > PRINTS_KEPT) newest.prints.splice(0, newest.prints.length - PRINTS_KEPT);
}

function add(counts: HourCount[], hour: number): void {
  const known = counts.find(([at]) => at === hour);
  if (known) known[1] += 1;
  else counts.push([hour, 1]);
}

function total(counts: HourCount[]): number {
  return counts.reduce((all, [, count]) => all + count, 0);
}

function hourOf(now: number): number {
  return Math.floor(now / HOUR);
}
