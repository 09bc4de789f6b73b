/** What of a contact goes into its memo, from which reports are added up (T20). Light: workflow code imports it. */
import { toKeyword } from '../../keyword.js';
import { SPLIT_LIMIT } from '../../splits.js';
import type { ContactState } from '../state.js';

/** Bytes of JSON. */
const MEMO_LIMIT = 4_096;
const NAME_LIMIT = 120;
const CURRENCY_LIMIT = 16;
/** Meta's words may follow the code. */
const REASON_LIMIT = 60;
const PERIODS_KEPT = 20;

/** Instants are epoch seconds; campaigns, sources, routing rules and what splits name are places in `names`. */
export interface ContactMemo {
  v: 1;
  names: string[];
  engagements: MemoEngagement[];
  conversions: MemoConversion[];
  churns: MemoChurn[];
}

export interface MemoEngagement {
  at: number;
  campaign?: number;
  source?: number;
  route?: number;
  splits?: Record<string, number>;
  reached?: number;
  answered?: number;
  booked?: number;
  outcome?: string;
  /** The WhatsApp number, why it ended without a meeting, why a first message was not sent: places in `names`. */
  wa?: number;
  reason?: number;
  notSent?: number;
  /** Seconds from `at` to the first message. */
  sent?: number;
  /** What became of its first messages: 1 delivered, 2 read. */
  seen?: 1 | 2;
  held?: number;
  /** The prospect wrote first. */
  own?: true;
}

export interface MemoConversion {
  at: number;
  campaign?: number;
  source?: number;
  route?: number;
  splits?: Record<string, number>;
  amount?: string;
  currency?: string;
  /** When the engagement that it followed had reached the person. Absent: it followed none. */
  engaged?: number;
  /** A meeting had been booked in it. */
  booked?: true;
}

interface MemoChurn {
  at: number;
  reason?: string;
}

/** The newest engagements, conversions and churns, at most 20 of each and as many as fit. */
export function memoOf(contact: ContactState): ContactMemo {
  const kept = {
    measured: [...contact.measured],
    conversions: [...contact.conversions],
    churns: [...contact.churns],
  };
  for (;;) {
    const memo = compact(kept);
    if (new TextEncoder().encode(JSON.stringify(memo)).length <= MEMO_LIMIT) return memo;
    dropOldest(kept);
  }
}

/** `engaged:2026-11`, `booked:…`, `converted:…`, `churned:…`, by months of UTC; the newest 20, oldest first. */
export function periodsOf(contact: ContactState): string[] {
  const moments: [string, number | null][] = [
    ...contact.measured.flatMap<[string, number | null]>(({ openedAt, bookedAt }) => [
      ['engaged', openedAt],
      ['booked', bookedAt],
    ]),
    ...contact.conversions.map<[string, number]>(({ at }) => ['converted', at]),
    ...contact.churns.map<[string, number]>(({ at }) => ['churned', at]),
  ];
  const known = moments
    .filter((moment): moment is [string, number] => moment[1] !== null)
    .sort(([, a], [, b]) => a - b)
    .map(([what, at]) => `${what}:${new Date(at).toISOString().slice(0, 7)}`);
  // Of the same month and kind the newest place counts.
  return known.filter((period, index) => known.lastIndexOf(period) === index).slice(-PERIODS_KEPT);
}

/** `churn:<reason>` of a former customer, for operators' lists. */
export function churnFacet({ lifecycle, churns }: ContactState): string | null {
  const reason = lifecycle.stage === 'churned' ? churns.at(-1)?.reason : null;
  return reason ? toKeyword(`churn:${reason}`) : null;
}

type Kept = Pick<ContactState, 'measured' | 'conversions' | 'churns'>;

function compact({ measured, conversions, churns }: Kept): ContactMemo {
  const names: string[] = [];
  const place = (name: string | null, limit = NAME_LIMIT): number | undefined => {
    const clean = clip(name, limit);
    if (clean === undefined) return undefined;
    const found = names.indexOf(clean);
    return found === -1 ? names.push(clean) - 1 : found;
  };
  const places = (splits: Record<string, string>): Record<string, number> | undefined => {
    const kept = Object.entries(splits).flatMap(([path, name]): [string, number][] => {
      const at = place(name, SPLIT_LIMIT);
      return at === undefined ? [] : [[path, at]];
    });
    return kept.length === 0 ? undefined : Object.fromEntries(kept);
  };
  return {
    v: 1,
    names,
    engagements: measured.map(
      ({ openedAt, campaign, source, route, splits, reachedAt, answeredAt, bookedAt, outcome, ...more }) =>
        said<MemoEngagement>({
          at: seconds(openedAt),
          campaign: place(campaign),
          source: place(source),
          route: place(route),
          splits: places(splits),
          reached: orAbsent(reachedAt),
          answered: orAbsent(answeredAt),
          booked: orAbsent(bookedAt),
          outcome: outcome ?? undefined,
          wa: place(more.number),
          reason: outcome === 'MEETING_BOOKED' ? undefined : place(more.reason),
          notSent: place(more.notSent, REASON_LIMIT),
          sent: more.sentAt === null ? undefined : seconds(more.sentAt) - seconds(openedAt),
          seen: more.read ? 2 : more.delivered ? 1 : undefined,
          held: orAbsent(more.heldAt),
          own: more.openedByProspect ? true : undefined,
        }),
    ),
    conversions: conversions.map(
      ({ at, campaign, source, route, splits, amount, currency, engagedAt, bookedBefore }) =>
        said<MemoConversion>({
          at: seconds(at),
          campaign: place(campaign),
          source: place(source),
          route: place(route),
          splits: places(splits),
          amount: amount ?? undefined,
          currency: clip(currency, CURRENCY_LIMIT),
          engaged: orAbsent(engagedAt),
          booked: bookedBefore ? true : undefined,
        }),
    ),
    churns: churns.map(({ at, reason }) =>
      said<MemoChurn>({ at: seconds(at), reason: clip(reason, NAME_LIMIT) }),
    ),
  };
}

function dropOldest(kept: Kept): void {
  const heads = [
    [kept.measured, kept.measured[0]?.openedAt],
    [kept.conversions, kept.conversions[0]?.at],
    [kept.churns, kept.churns[0]?.at],
  ] as const;
  const [oldest] = [...heads].sort(([, a], [, b]) => (a ?? Infinity) - (b ?? Infinity));
  oldest?.[0].shift();
}

/** Without the keys that say nothing. */
function said<T extends object>(value: { [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

function seconds(at: number): number {
  return Math.floor(at / 1_000);
}

function orAbsent(at: number | null): number | undefined {
  return at === null ? undefined : seconds(at);
}

function clip(text: string | null, limit: number): string | undefined {
  if (text === null) return undefined;
  return Array.from(toKeyword(text)).slice(0, limit).join('') || undefined;
}
