/** How V8 runs the patterns of understanding. */
import { setFlagsFromString } from 'node:v8';

/**
 * For a process that reads what prospects write, before it does. There are thousands of patterns, each used now and
 * then: V8 would interpret each first, compile it when it is used again, and drop it until the next time. Compiled at
 * once, a text takes about half as long.
 */
export function compilePatternsAtOnce(): void {
  setFlagsFromString('--no-regexp-tier-up');
}
