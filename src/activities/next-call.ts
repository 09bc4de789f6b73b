/**
 * Joins calls for the same thing: while one is under way, all who ask meanwhile share the next, which is sent after
 * they asked, and so knows what they know.
 */
export class NextCall<T> {
  readonly #lanes = new Map<string, { running: Promise<T>; next: Promise<T> | null }>();

  run(key: string, call: () => Promise<T>): Promise<T> {
    const lane = this.#lanes.get(key);
    if (!lane) return this.#start(key, call);
    lane.next ??= lane.running.catch(() => null).then(() => this.#start(key, call));
    return lane.next;
  }

  #start(key: string, call: () => Promise<T>): Promise<T> {
    const running = call();
    const lane = { running, next: null };
    this.#lanes.set(key, lane);
    const tidyUp = (): void => {
      if (this.#lanes.get(key) === lane && lane.next === null) this.#lanes.delete(key);
    };
    running.then(tidyUp).catch(tidyUp);
    return running;
  }
}
