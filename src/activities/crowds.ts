/** How many people went for the same time in vain lately, in this process. */
export class Crowds {
  readonly #byTime = new Map<string, Map<string, number>>();

  constructor(
    /** Milliseconds. */
    private readonly within: number,
    private readonly clock: () => number = Date.now,
  ) {}

  /** @returns how many there are, this one included */
  join(time: string, who: string): number {
    const now = this.clock();
    const crowd = this.#byTime.get(time) ?? new Map<string, number>();
    crowd.set(who, now);
    for (const [other, at] of crowd) if (at <= now - this.within) crowd.delete(other);
    // The latest to be joined is the last to be forgotten.
    this.#byTime.delete(time);
    this.#byTime.set(time, crowd);
    const [oldest] = this.#byTime.keys();
    if (this.#byTime.size > TIMES_KEPT && oldest !== undefined) this.#byTime.delete(oldest);
    return crowd.size;
  }
}

const TIMES_KEPT = 1_000;
