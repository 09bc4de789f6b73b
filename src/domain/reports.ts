/** Adding up what contacts' memos hold, for a period (S0-04, S0-05). Pure. */
import type { ContactMemo, MemoConversion, MemoEngagement } from './contact/shown/report.js';
import { addDecimals } from './decimal.js';

/** What a report may be split by, besides the paths that an account declares. */
export const REPORT_BY = ['campaign', 'source', 'route'] as const;

/** From `from` until before `to`, in epoch milliseconds. */
export interface Period {
  from: number;
  to: number;
}

/**
 * Counts of leads, unless said otherwise. The first five are of the leads whose engagement opened in the period, and
 * how far they have come since; the rest is of the conversions that happened in it.
 */
export interface Figures {
  engaged: number;
  reached: number;
  answered: number;
  booked: number;
  engaged_then_converted: number;
  converted_after_engagement: number;
  converted_without_engagement: number;
  /** Sales: a lead may have several. */
  conversions: number;
  /** Shares of `engaged`; null when nobody was. */
  rates: { reached: number | null; answered: number | null; booked: number | null; converted: number | null };
  /** From an engagement's first message to the conversion that followed it. */
  median_seconds_to_convert: number | null;
  amounts_after_engagement: Amounts;
  amounts_without_engagement: Amounts;
}

/** Exact decimal sums by currency; `unspecified` where none was given. */
export type Amounts = Record<string, string>;

interface ReportRow extends Figures {
  /** The campaign, the source, or whatever it is split by; null gathers those without. */
  name: string | null;
}

export interface ConversionReport {
  rows: ReportRow[];
  totals: Figures;
  churned: { total: number; by_reason: { reason: string | null; count: number }[] };
  contacts_read: number;
}

const UNSPECIFIED = 'unspecified';

/** Takes memos one by one. Each lead counts in one row only, so that the rows add up to the totals. */
export class ReportBuilder {
  readonly #rows = new Map<string | null, Tally>();
  readonly #totals = new Tally();
  readonly #churns = new Map<string | null, number>();
  #contacts = 0;

  constructor(
    /** One of {@link REPORT_BY}, or a declared path. */
    private readonly by: string,
    private readonly period: Period,
  ) {}

  add(memo: ContactMemo): void {
    this.#contacts += 1;
    const engagements = memo.engagements.filter(({ at }) => this.#isIn(at));
    const conversions = memo.conversions.filter(({ at }) => this.#isIn(at));
    this.#each(memo, engagements[0], (tally) => tally.engaged(engagements, memo.conversions));
    const firstAfter = conversions.find(({ engaged }) => engaged !== undefined);
    this.#each(memo, firstAfter ?? conversions[0], (tally) => tally.converted(firstAfter !== undefined));
    for (const conversion of conversions) this.#each(memo, conversion, (tally) => tally.sale(conversion));
    for (const { at, reason } of memo.churns) {
      if (this.#isIn(at)) this.#churns.set(reason ?? null, (this.#churns.get(reason ?? null) ?? 0) + 1);
    }
  }

  report(): ConversionReport {
    const rows = [...this.#rows].map(([name, tally]): ReportRow => ({ name, ...tally.figures() }));
    const by_reason = [...this.#churns].map(([reason, count]) => ({ reason, count }));
    return {
      rows: rows.sort((a, b) => b.engaged - a.engaged || compare(a.name, b.name)),
      totals: this.#totals.figures(),
      churned: {
        total: by_reason.reduce((sum, { count }) => sum + count, 0),
        by_reason: by_reason.sort((a, b) => b.count - a.count || compare(a.reason, b.reason)),
      },
      contacts_read: this.#contacts,
    };
  }

  /** To the row of what is counted, and to the totals. */
  #each(
    memo: ContactMemo,
    of: MemoEngagement | MemoConversion | undefined,
    count: (tally: Tally) => void,
  ): void {
    if (!of) return;
    const place = placeOf(of, this.by);
    const name = place === undefined ? null : (memo.names[place] ?? null);
    const row = this.#rows.get(name) ?? new Tally();
    this.#rows.set(name, row);
    count(row);
    count(this.#totals);
  }

  #isIn(seconds: number): boolean {
    return seconds * 1_000 >= this.period.from && seconds * 1_000 < this.period.to;
  }
}

function placeOf(of: MemoEngagement | MemoConversion, by: string): number | undefined {
  const builtIn = REPORT_BY.find((each) => each === by);
  if (builtIn) return of[builtIn];
  return of.splits && Object.hasOwn(of.splits, by) ? of.splits[by] : undefined;
}

class Tally {
  #engaged = 0;
  #reached = 0;
  #answered = 0;
  #booked = 0;
  #engagedThenConverted = 0;
  #after = 0;
  #without = 0;
  #sales = 0;
  readonly #times: number[] = [];
  readonly #amountsAfter = new Map<string, string>();
  readonly #amountsWithout = new Map<string, string>();

  engaged(engagements: MemoEngagement[], conversions: MemoConversion[]): void {
    this.#engaged += 1;
    if (engagements.some(({ reached }) => reached !== undefined)) this.#reached += 1;
    if (engagements.some(({ answered }) => answered !== undefined)) this.#answered += 1;
    if (engagements.some(({ booked }) => booked !== undefined)) this.#booked += 1;
    const followed = new Set(conversions.flatMap(({ engaged }) => engaged ?? []));
    if (engagements.some(({ reached }) => reached !== undefined && followed.has(reached))) {
      this.#engagedThenConverted += 1;
    }
  }

  converted(afterEngagement: boolean): void {
    if (afterEngagement) this.#after += 1;
    else this.#without += 1;
  }

  sale({ at, amount, currency, engaged }: MemoConversion): void {
    this.#sales += 1;
    if (engaged !== undefined) this.#times.push(at - engaged);
    if (amount === undefined) return;
    const amounts = engaged === undefined ? this.#amountsWithout : this.#amountsAfter;
    const name = currency?.toUpperCase() ?? UNSPECIFIED;
    amounts.set(name, addDecimals(amounts.get(name) ?? '0', amount));
  }

  figures(): Figures {
    const rate = (count: number): number | null =>
      this.#engaged === 0 ? null : Number((count / this.#engaged).toFixed(4));
    return {
      engaged: this.#engaged,
      reached: this.#reached,
      answered: this.#answered,
      booked: this.#booked,
      engaged_then_converted: this.#engagedThenConverted,
      converted_after_engagement: this.#after,
      converted_without_engagement: this.#without,
      conversions: this.#sales,
      rates: {
        reached: rate(this.#reached),
        answered: rate(this.#answered),
        booked: rate(this.#booked),
        converted: rate(this.#engagedThenConverted),
      },
      median_seconds_to_convert: median(this.#times),
      amounts_after_engagement: byCurrency(this.#amountsAfter),
      amounts_without_engagement: byCurrency(this.#amountsWithout),
    };
  }
}

export function byCurrency(amounts: Map<string, string>): Amounts {
  return Object.fromEntries([...amounts].sort(([a], [b]) => compare(a, b)));
}

/** Null for no values. */
export function median(values: number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}

/** By code points, and what has no name last. */
export function compare(a: string | null | undefined, b: string | null | undefined): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return a < b ? -1 : 1;
}
