/** Ids dealt with lately, in this process: saves signals that would change nothing. Contacts themselves know better. */
import { fingerprint } from '../domain/fingerprint.js';

const KEPT = 100_000;

export class RecentIds {
  readonly #seen = new Set<string>();

  has(id: string): boolean {
    return this.#seen.has(fingerprint(id));
  }

  add(id: string): void {
    this.#seen.add(fingerprint(id));
    const [oldest] = this.#seen;
    if (this.#seen.size > KEPT && oldest !== undefined) this.#seen.delete(oldest);
  }
}
