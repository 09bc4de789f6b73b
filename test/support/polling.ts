/** Waiting for something to become so, without sleeping longer than needed. */
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Looks every few milliseconds until `look` gives something other than null or false.
 *
 * @throws saying what was waited for, after `timeout` milliseconds
 */
export async function until<T>(
  what: string,
  look: () => T | null | false | Promise<T | null | false>,
  timeout = 30_000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const found = await look();
    if (found !== null && found !== false) return found;
    if (Date.now() > end) throw new Error(`waited ${timeout / 1_000} s in vain: ${what}`);
    await delay(25);
  }
}
