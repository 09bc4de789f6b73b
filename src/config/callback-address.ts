/** What can be told of a callback's address before anything is sent to it. Where it leads to is checked at each dial. */
import { isPublicAddress, literalAddress } from '../http/address.js';
import type { EnvironmentSettings, Settings } from './schema.js';

/** Each in words that follow its path in the settings. */
export function callbackMistakes(
  callback: EnvironmentSettings['callback'],
  { development, egress }: Pick<Settings, 'development' | 'egress'>,
): string[] {
  if (!callback) return [];
  const { protocol, hostname, port, username, password } = new URL(callback.url);
  const mistakes: string[] = [];
  if (username || password) mistakes.push('must not carry a user or password (use header_envs)');
  if (protocol === 'http:') {
    if (!development.http_localhost || hostname !== 'localhost') {
      mistakes.push('must be https (http://localhost needs development.http_localhost)');
    }
    return mistakes;
  }
  if (!egress.ports.includes(Number(port || 443))) {
    mistakes.push(`port ${port || 443} is not one of egress.ports: ${egress.ports.join(', ')}`);
  }
  const literal = literalAddress(hostname);
  if (literal !== null && !isPublicAddress(literal)) mistakes.push(`${hostname} is not a public address`);
  return mistakes;
}
