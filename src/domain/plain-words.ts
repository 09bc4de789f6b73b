/** Times and texts as operators read them in Markdown. Times are UTC. */
import { DAY, HOUR, MINUTE, SECOND } from './durations.js';

/** `2026-01-24 13:30 UTC`. */
export function moment(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `45 s`, `90 min`, `5 h` or `3 days`: in one unit, rounded. */
export function span(ms: number): string {
  if (ms < MINUTE) return `${Math.ceil(ms / SECOND)} s`;
  if (ms < 2 * HOUR) return `${Math.round(ms / MINUTE)} min`;
  return ms < 2 * DAY ? `${Math.round(ms / HOUR)} h` : `${Math.round(ms / DAY)} days`;
}

/** What people wrote is shown as text, never as Markdown. */
export function escape(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|#]/g, (character) => `\\${character}`).replaceAll(/\s+/g, ' ');
}

/** A code as words: `quiet_hours` is `quiet hours`. */
export function words(code: string): string {
  return code.replaceAll('_', ' ');
}
