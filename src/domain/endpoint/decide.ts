/** What happens to an endpoint's health, and what follows for the callbacks that wait for it. */
import { HOUR, MINUTE } from '../durations.js';
import type { Asking, Change, EndpointReport, EndpointState } from './state.js';

export type EndpointFact =
  | { fact: 'reported'; report: EndpointReport }
  | { fact: 'enable_asked' }
  | { fact: 'resend_asked'; since: number | null }
  | { fact: 'contacts_asked'; key: string; contacts: number }
  | { fact: 'command_failed'; command: EndpointCommand };

export type EndpointCommand = { do: 'ask_contacts'; key: string; request: Asking['request'] };

const HISTORY_KEPT = 20;
/** A failure shorter than this was over before anybody waited long. */
const SHORT = MINUTE;
/** By then the contacts' own deadlines have come. */
const ASKING_TRIES = 30;

/**
 * Changes the endpoint by what happened.
 *
 * @param newKey gives each question to the contacts a key of its own
 * @returns what is to be done now
 */
export function decideEndpoint(
  endpoint: EndpointState,
  fact: EndpointFact,
  now: number,
  newKey: () => string,
): EndpointCommand[] {
  const step: Step = { endpoint, now, newKey };
  switch (fact.fact) {
    case 'reported':
      reported(step, fact.report);
      break;
    case 'enable_asked':
      enable(step, 'an operator enabled it');
      break;
    case 'resend_asked':
      ask(step, { what: 'missed', since: fact.since });
      change(
        step,
        'resending',
        fact.since === null ? 'all that was missed' : `missed since ${iso(fact.since)}`,
      );
      break;
    case 'contacts_asked':
      endpoint.asking = endpoint.asking.filter(({ key }) => key !== fact.key);
      break;
    case 'command_failed':
      askLater(step, fact.command.key);
  }
  return dueOfEndpoint(endpoint, now);
}

/** What is to be done now; from then on it is under way. */
export function dueOfEndpoint(endpoint: EndpointState, now: number): EndpointCommand[] {
  return endpoint.asking
    .filter(({ at }) => at !== null && at <= now)
    .map((asking) => {
      asking.at = null;
      return { do: 'ask_contacts', key: asking.key, request: asking.request };
    });
}

/** When the contacts are to be asked next; null when they are not. */
export function endpointDeadline({ asking }: EndpointState): { at: number; summary: string } | null {
  const moments = asking.flatMap(({ at }) => (at === null ? [] : [at]));
  return moments.length === 0
    ? null
    : { at: Math.min(...moments), summary: 'ask the contacts for their callbacks' };
}

interface Step {
  endpoint: EndpointState;
  now: number;
  newKey: () => string;
}

function reported(step: Step, report: EndpointReport): void {
  const { endpoint } = step;
  const { health } = endpoint;
  const { at, address } = report;
  const isOther = health.address !== '' && health.address !== address;
  // What became of one address says nothing of another, and opens it anew.
  if (isOther && health.status === 'disabled') enable(step, 'it has another address');
  if (isOther) endpoint.health = { status: 'healthy', since: at, address };
  else if (health.address === '') endpoint.health.address = address;
  switch (report.saw) {
    case 'failing':
      return failing(step, report);
    case 'answer':
      return answered(step, report.at);
    case 'exhausted':
      return exhausted(step, report);
    case 'gone':
      return disable(step, 'gone', report.at, 'it answered 410 Gone');
    case 'configured':
      return;
  }
}

function failing(step: Step, { since, at, answer }: Extract<EndpointReport, { saw: 'failing' }>): void {
  const { endpoint } = step;
  const { status, address, since: held } = endpoint.health;
  // Told late: it has answered since.
  if (status !== 'healthy' || at < held) return;
  endpoint.health = { status: 'failing', since: Math.max(since, held), address };
  change(step, 'failing', answer);
}

function answered(step: Step, at: number): void {
  const { endpoint } = step;
  const { status, since, address } = endpoint.health;
  if (status !== 'failing' || at < since) return;
  endpoint.health = { status: 'healthy', since: at, address };
  change(step, 'recovered', `it failed since ${iso(since)}`);
  if (at - since >= SHORT) ask(step, { what: 'waiting' });
}

function exhausted(step: Step, report: Extract<EndpointReport, { saw: 'exhausted' }>): void {
  const { health } = step.endpoint;
  // Who tells it may not know yet that somebody else got an answer.
  if (health.status === 'failing' && health.since <= report.since) {
    disable(step, 'failures', report.at, `nothing but failures since ${iso(health.since)}: ${report.answer}`);
  }
}

function disable(step: Step, reason: 'failures' | 'gone', at: number, why: string): void {
  const { endpoint } = step;
  const { status, since, address } = endpoint.health;
  if (status === 'disabled') return;
  const failingSince = status === 'failing' ? since : at;
  endpoint.health = { status: 'disabled', since: at, address, failingSince, reason };
  change(step, 'disabled', why);
}

/** What was missed since it began to fail is sent again. */
function enable(step: Step, why: string): void {
  const { endpoint, now } = step;
  const { health } = endpoint;
  if (health.status !== 'disabled') return;
  endpoint.health = { status: 'healthy', since: now, address: health.address };
  ask(step, { what: 'missed', since: health.failingSince });
  change(step, 'enabled', why);
}

function ask({ endpoint, now, newKey }: Step, request: Asking['request']): void {
  endpoint.asking.push({ key: newKey(), request, tries: 0, at: now });
}

function askLater({ endpoint, now }: Step, failed: string): void {
  endpoint.asking = endpoint.asking.filter(({ key, tries }) => key !== failed || tries < ASKING_TRIES);
  const asking = endpoint.asking.find(({ key }) => key === failed);
  if (!asking) return;
  asking.tries += 1;
  asking.at = now + Math.min(MINUTE * 2 ** asking.tries, HOUR);
}

function change({ endpoint, now }: Step, to: Change['to'], why: string): void {
  endpoint.history = [...endpoint.history, { at: now, to, why: why.slice(0, 200) }].slice(-HISTORY_KEPT);
}

function iso(at: number): string {
  return new Date(at).toISOString();
}
