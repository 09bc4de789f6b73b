import { Egress } from '../http/egress.js';
import type { EgressProxy } from '../http/egress.js';
import type { Settings } from './schema.js';
import { requireSecret } from '../secrets/secrets.js';
import type { Env } from '../secrets/secrets.js';

/**
 * The guarded way out, as the settings allow it.
 *
 * @param timeout milliseconds
 * @throws when the proxy's credentials are not in the environment
 */
export function egressOf(
  settings: Pick<Settings, 'development' | 'egress'>,
  env: Env = process.env,
  timeout?: number,
): Egress {
  return new Egress({
    httpLocalhost: settings.development.http_localhost,
    ports: settings.egress.ports,
    proxy: proxyOf(settings, env),
    ...(timeout !== undefined && { timeout }),
  });
}

/** @throws when its credentials are not in the environment */
export function proxyOf({ egress }: Pick<Settings, 'egress'>, env: Env): EgressProxy | null {
  const { proxy, proxy_credentials_env: name } = egress;
  return proxy ? { url: proxy, credentials: name ? requireSecret(name, env) : null } : null;
}
