import type { Settings } from '../config/schema.js';
import { requireSecret } from '../config/settings.js';
import { Egress } from './egress.js';

/** The guarded way out, as the settings allow it. @throws when the proxy's credentials are not in the environment */
export function egressOf(
  { development, egress }: Pick<Settings, 'development' | 'egress'>,
  env: Record<string, string | undefined> = process.env,
): Egress {
  const { ports, proxy, proxy_credentials_env: credentials } = egress;
  return new Egress({
    httpLocalhost: development.http_localhost,
    ports,
    proxy: proxy ? { url: proxy, credentials: credentials ? requireSecret(credentials, env) : null } : null,
  });
}
