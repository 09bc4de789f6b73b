/** What a client's system asks for beside the signature: headers of its own, and a certificate (mutual TLS). */
import { readFile } from 'node:fs/promises';
import { validateHeaderValue } from 'node:http';
import type { EnvironmentSettings } from '../config/schema.js';
import { requireSecret } from '../secrets/secrets.js';
import type { Env } from '../secrets/secrets.js';
import type { ClientTls } from '../http/egress.js';

type Callback = NonNullable<EnvironmentSettings['callback']>;

/** @throws naming the variable that is not set or cannot be a header, never its value */
export function staticHeaders({ header_envs }: Callback, env: Env): Record<string, string> {
  return Object.fromEntries(
    Object.entries(header_envs).map(([name, variable]) => {
      const value = requireSecret(variable, env);
      try {
        validateHeaderValue(name, value);
      } catch {
        throw new Error(`the environment variable ${variable} cannot be the value of a header`);
      }
      return [name, value];
    }),
  );
}

/** Read at each attempt, so that files may be replaced while we run. @throws naming what cannot be read */
export async function clientTls({ tls }: Callback, env: Env): Promise<ClientTls> {
  const [cert, key, ca] = await Promise.all([
    pem(tls?.cert_file, tls?.cert_env, env),
    pem(tls?.key_file, tls?.key_env, env),
    pem(tls?.ca_file, tls?.ca_env, env),
  ]);
  return { cert, key, ca };
}

/** An endpoint may answer with what it was sent: a secret is not kept because of it. */
export function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter((secret) => secret.length > 0)
    .reduce((safe, secret) => safe.replaceAll(secret, '***'), text);
}

async function pem(file: string | undefined, variable: string | undefined, env: Env): Promise<string | null> {
  if (variable) return requireSecret(variable, env);
  if (!file) return null;
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new Error(`${file} cannot be read`);
  }
}
