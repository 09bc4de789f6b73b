/** Delays that end with the sandbox. `pace` multiplies each: 1 in real life, less in tests. */
export class Timers {
  readonly #running = new Set<NodeJS.Timeout>();
  #stopped = false;

  constructor(readonly pace: number) {}

  /** @param atLeast milliseconds that no pace shortens */
  after(ms: number, act: () => void, atLeast = 0): void {
    if (this.#stopped) return;
    const timer = setTimeout(
      () => {
        this.#running.delete(timer);
        act();
      },
      Math.max(ms * this.pace, atLeast),
    );
    this.#running.add(timer);
  }

  /** Resolves after the delay; never, once stopped. */
  wait(ms: number, atLeast = 0): Promise<void> {
    return new Promise((resolve) => this.after(ms, resolve, atLeast));
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#running) clearTimeout(timer);
    this.#running.clear();
  }
}
