/** The whole way of leads, from the post to the sale, added up for a period from what contacts' memos hold. Pure. */
import type { ContactMemo, MemoConversion, MemoEngagement } from './contact/shown/report.js';
import { addDecimals } from './decimal.js';
import { byCurrency, compare, median } from './reports.js';
import type { Amounts, Period } from './reports.js';

/** What the funnel may be split by, besides the paths that an account declares. */
export const FUNNEL_BY = ['campaign', 'source', 'route', 'number', 'week'] as const;

/** The steps, in the order in which a lead takes them. */
export const FUNNEL_STEPS = [
  'posted',
  'sent',
  'delivered',
  'read',
  'answered',
  'booked',
  'held',
  'converted',
] as const;
export type FunnelStep = (typeof FUNNEL_STEPS)[number];

/**
 * Counts of leads, and how far they have come since. A step counts what happened: someone may be booked on the phone who
 * never answered. The conversions and amounts are of sales made in the period, whenever their lead was posted.
 */
export interface FunnelFigures extends Record<FunnelStep, number> {
  /** Shares of `posted`; null when nobody was. */
  rates: Record<Exclude<FunnelStep, 'posted'>, number | null>;
  /** From the post to the first message that went out. */
  median_seconds_to_first_touch: number | null;
  /** From the first message to the first answer. */
  median_seconds_to_first_answer: number | null;
  /** Leads by the outcome of their newest engagement; `open` while it runs. */
  outcomes: Record<string, number>;
  /** And by why it ended so. */
  reasons: Record<string, number>;
  /** Why first messages were not sent. */
  not_sent: Record<string, number>;
  /** People who wrote first, and are in no step. */
  wrote_first: number;
  conversions: number;
  amounts: Amounts;
}

export interface FunnelRow extends FunnelFigures {
  /** The campaign, or whatever it is split by; null gathers those without. */
  name: string | null;
}

export interface FunnelReport {
  rows: FunnelRow[];
  totals: FunnelFigures;
  churned: { total: number; by_reason: { reason: string | null; count: number }[] };
  contacts_read: number;
}

/** Takes memos one by one. Each lead counts in one row only, so that the rows add up to the totals. */
export class FunnelBuilder {
  readonly #rows = new Map<string | null, Tally>();
  readonly #totals = new Tally();
  readonly #churns = new Map<string | null, number>();
  #contacts = 0;

  /**
   * @param by one of {@link FUNNEL_BY}, or a declared path
   * @param weekOf the week of an instant in epoch milliseconds, such as `2026-W47`
   */
  constructor(
    private readonly by: string,
    private readonly period: Period,
    private readonly weekOf: (ms: number) => string,
  ) {}

  add(memo: ContactMemo): void {
    this.#contacts += 1;
    const engagements = memo.engagements.filter(({ at }) => this.#isIn(at));
    const posted = engagements.filter(({ own }) => own === undefined);
    const [first] = posted.length > 0 ? posted : engagements;
    if (first) {
      this.#each(this.#nameOf(memo, first), (tally) => {
        if (posted.length > 0) tally.lead(memo, posted);
        else tally.wroteFirst();
      });
    }
    for (const sale of memo.conversions) {
      if (this.#isIn(sale.at)) this.#each(this.#nameOfSale(memo, sale), (tally) => tally.sale(sale));
    }
    for (const { at, reason } of memo.churns) if (this.#isIn(at)) increase(this.#churns, reason ?? null);
  }

  report(): FunnelReport {
    const rows = [...this.#rows].map(([name, tally]): FunnelRow => ({ name, ...tally.figures() }));
    const byName = this.by === 'week';
    const by_reason = [...this.#churns].map(([reason, count]) => ({ reason, count }));
    return {
      rows: rows.sort((a, b) => (byName ? 0 : b.posted - a.posted) || compare(a.name, b.name)),
      totals: this.#totals.figures(),
      churned: {
        total: by_reason.reduce((sum, { count }) => sum + count, 0),
        by_reason: by_reason.sort((a, b) => b.count - a.count || compare(a.reason, b.reason)),
      },
      contacts_read: this.#contacts,
    };
  }

  /** To its row, and to the totals. */
  #each(name: string | null, count: (tally: Tally) => void): void {
    const row = this.#rows.get(name) ?? new Tally();
    this.#rows.set(name, row);
    count(row);
    count(this.#totals);
  }

  #nameOf(memo: ContactMemo, of: MemoEngagement): string | null {
    if (this.by === 'number') return nameAt(memo, of.wa);
    if (this.by === 'week') return this.weekOf(of.at * 1_000);
    return this.#split(memo, of);
  }

  /** A sale has the number of the engagement it followed, and the week it was made in. */
  #nameOfSale(memo: ContactMemo, sale: MemoConversion): string | null {
    if (this.by === 'week') return this.weekOf(sale.at * 1_000);
    if (this.by !== 'number') return this.#split(memo, sale);
    const followed = memo.engagements.find((engagement) => follows(sale, engagement));
    return nameAt(memo, followed?.wa);
  }

  #split(memo: ContactMemo, of: MemoEngagement | MemoConversion): string | null {
    if (this.by === 'campaign' || this.by === 'source' || this.by === 'route') {
      return nameAt(memo, of[this.by]);
    }
    return of.splits && Object.hasOwn(of.splits, this.by) ? nameAt(memo, of.splits[this.by]) : null;
  }

  #isIn(seconds: number): boolean {
    return seconds * 1_000 >= this.period.from && seconds * 1_000 < this.period.to;
  }
}

class Tally {
  readonly #steps = Object.fromEntries(FUNNEL_STEPS.map((step) => [step, 0])) as Record<FunnelStep, number>;
  readonly #outcomes = new Map<string, number>();
  readonly #reasons = new Map<string, number>();
  readonly #notSent = new Map<string, number>();
  readonly #toTouch: number[] = [];
  readonly #toAnswer: number[] = [];
  readonly #amounts = new Map<string, string>();
  #wroteFirst = 0;
  #sales = 0;

  /** @param engagements of the period, oldest first, at least one */
  lead(memo: ContactMemo, engagements: MemoEngagement[]): void {
    const reached: Record<FunnelStep, boolean> = {
      posted: true,
      sent: engagements.some(({ sent }) => sent !== undefined),
      delivered: engagements.some(({ seen }) => seen !== undefined),
      read: engagements.some(({ seen }) => seen === 2),
      answered: engagements.some(({ answered }) => answered !== undefined),
      booked: engagements.some(({ booked }) => booked !== undefined),
      held: engagements.some(({ held }) => held !== undefined),
      converted: memo.conversions.some((sale) => engagements.some((each) => follows(sale, each))),
    };
    for (const step of FUNNEL_STEPS) if (reached[step]) this.#steps[step] += 1;
    const [first] = engagements;
    if (first?.sent !== undefined) {
      this.#toTouch.push(first.sent);
      if (first.answered !== undefined)
        this.#toAnswer.push(Math.max(0, first.answered - first.at - first.sent));
    }
    const newest = engagements.at(-1);
    increase(this.#outcomes, newest?.outcome ?? 'open');
    const reason = nameAt(memo, newest?.reason);
    if (reason !== null) increase(this.#reasons, reason);
    for (const { notSent } of engagements) {
      const why = nameAt(memo, notSent);
      if (why !== null) increase(this.#notSent, why);
    }
  }

  wroteFirst(): void {
    this.#wroteFirst += 1;
  }

  sale({ amount, currency }: MemoConversion): void {
    this.#sales += 1;
    if (amount === undefined) return;
    const name = currency?.toUpperCase() ?? 'unspecified';
    this.#amounts.set(name, addDecimals(this.#amounts.get(name) ?? '0', amount));
  }

  figures(): FunnelFigures {
    const { posted } = this.#steps;
    const rate = (step: FunnelStep): number | null =>
      posted === 0 ? null : Number((this.#steps[step] / posted).toFixed(4));
    return {
      ...this.#steps,
      rates: {
        sent: rate('sent'),
        delivered: rate('delivered'),
        read: rate('read'),
        answered: rate('answered'),
        booked: rate('booked'),
        held: rate('held'),
        converted: rate('converted'),
      },
      median_seconds_to_first_touch: median(this.#toTouch),
      median_seconds_to_first_answer: median(this.#toAnswer),
      outcomes: counts(this.#outcomes),
      reasons: counts(this.#reasons),
      not_sent: counts(this.#notSent),
      wrote_first: this.#wroteFirst,
      conversions: this.#sales,
      amounts: byCurrency(this.#amounts),
    };
  }
}

function follows({ engaged }: MemoConversion, { reached }: MemoEngagement): boolean {
  return engaged !== undefined && engaged === reached;
}

function nameAt({ names }: ContactMemo, place: number | undefined): string | null {
  return place === undefined ? null : (names[place] ?? null);
}

function increase<Key>(map: Map<Key, number>, key: Key): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** The most frequent first. */
function counts(map: Map<string, number>): Record<string, number> {
  return Object.fromEntries([...map].sort(([a, x], [b, y]) => y - x || compare(a, b)));
}
