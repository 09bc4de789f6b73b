/** What operators read of an endpoint in the Temporal UI. Times are UTC. */
import { escape, moment } from '../plain-words.js';
import type { EndpointState } from './state.js';

export function endpointDetails({ id, health, history, asking }: EndpointState): string {
  const lines = history.toReversed().map(({ at, to, why }) => `- ${moment(at)} ${to}: ${escape(why)}`);
  return [
    `### Callback endpoint of ${id.account} (${id.environment}): ${health.status}${health.since === 0 ? '' : ` since ${moment(health.since)}`}`,
    health.status === 'disabled'
      ? 'Nothing is sent. The update `enableEndpoint`, or another address in the settings, sends what was missed.'
      : '',
    asking.length > 0 ? '**Next:** ask the contacts for their callbacks' : '',
    ...(lines.length > 0 ? [['**Changes**', '', ...lines].join('\n')] : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}
