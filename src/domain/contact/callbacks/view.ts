/** What operators see of a contact's callbacks: those that wait, and those that were missed, with each attempt. */
import type { DeliveryAttempt } from '../../callbacks.js';
import { isMissed } from '../../callbacks.js';
import type { Outbox } from '../state.js';

const DONE_SHOWN = 8;
const ATTEMPTS_SHOWN = 5;
const EXCERPT_SHOWN = 80;

/** Something waits for another attempt, or was missed: operators find the contact by it. */
export function isCallbackFailing({ waiting, done }: Outbox): boolean {
  return (
    waiting.some(({ attempts, held }) => attempts.length > 0 || (held ?? null) !== null) ||
    done.some(({ end }) => isMissed(end))
  );
}

/** In Markdown. `say` makes text of others harmless, `moment` shows a time. */
export function callbackLines(
  { waiting, done }: Outbox,
  say: (text: string) => string,
  moment: (at: number) => string,
): string {
  if (waiting.length === 0 && done.length === 0) return '';
  const missed = done.filter(({ end }) => isMissed(end));
  const others = done.filter(({ end }) => !isMissed(end)).slice(-DONE_SHOWN);
  const line = ({ at, httpStatus, excerpt, ms }: DeliveryAttempt): string =>
    `  - ${moment(at)}: ${[httpStatus, say(excerpt.slice(0, EXCERPT_SHOWN))].filter(Boolean).join(' ')} (${ms} ms)`;
  const tried = (attempts: DeliveryAttempt[]): string[] => attempts.slice(-ATTEMPTS_SHOWN).map(line);
  return [
    '**Callbacks**',
    '',
    ...others.map(({ status, end, at }) => `- ${status}: ${end.replace('_', ' ')} ${moment(at)}`),
    ...missed.flatMap(({ webhookId, status, end, at, attempts }) => [
      `- ❌ ${status}: ${end.replace('_', ' ')} ${moment(at)} (${say(webhookId)})`,
      ...tried(attempts),
    ]),
    ...waiting.flatMap(({ webhookId, status, tries, nextAttemptAt, held, attempts }) => [
      `- ⏳ ${status}: attempt ${tries + 1} at ${moment(nextAttemptAt)}${held ? `, ${say(held)}` : ''} (${say(webhookId)})`,
      ...tried(attempts),
    ]),
  ].join('\n');
}
