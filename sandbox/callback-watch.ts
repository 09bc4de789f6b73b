/** Tells when the client system received a callback. It is listened to only while somebody watches. */
import { setTimeout as delay } from 'node:timers/promises';

const AGAIN_AFTER = 1_000;

export class CallbackWatch {
  readonly #url: URL;
  readonly #listeners = new Set<() => void>();
  #stream: AbortController | null = null;

  constructor(crmUrl: string) {
    this.#url = new URL('/events/stream', crmUrl);
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (!this.#stream) void this.#listen((this.#stream = new AbortController()).signal);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.stop();
    };
  }

  stop(): void {
    this.#stream?.abort();
    this.#stream = null;
  }

  async #listen(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        const { body } = await fetch(this.#url, { signal });
        // What arrives only says that there is something new: the page asks for it.
        for await (const _ of body ?? []) for (const listener of this.#listeners) listener();
      } catch {
        // The client system is not there, or not any more.
      }
      await delay(AGAIN_AFTER, undefined, { signal }).catch(() => undefined);
    }
  }
}
