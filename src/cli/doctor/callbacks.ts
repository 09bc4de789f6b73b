/** Can the client's systems be told: each callback address, and on demand one signed test callback. */
import { randomUUID } from 'node:crypto';
import { clientTls, staticHeaders } from '../../activities/callback-auth.js';
import { egressOf, proxyOf } from '../../config/egress.js';
import type { EnvironmentContext } from '../../config/directory.js';
import { Directory } from '../../config/directory.js';
import { requireSecret } from '../../secrets/secrets.js';
import type { Env } from '../../secrets/secrets.js';
import type { Settings } from '../../config/schema.js';
import type { CallbackBody } from '../../domain/callbacks.js';
import { isSuccess } from '../../domain/http-status.js';
import { reach } from '../../http/reach.js';
import { signWebhook } from '../../http/standard-webhooks.js';
import type { Finding } from './finding.js';
import { examine, failed, ok, reasonOf, skipped, warning } from './finding.js';

type Callback = NonNullable<EnvironmentContext['environment']['callback']>;

type Sending = 'nothing' | 'a_test_callback';

const TIMEOUT = 10_000;
/** A contact that no CRM has: whoever gets it can tell it from a real one. */
const TEST_BODY: CallbackBody = { crm_id: 'ringback-doctor', status: 'FIRST_MESSAGE_DELIVERED' };

export async function examineCallbacks(settings: Settings, env: Env, sending: Sending): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const { accountId, name, environment } of new Directory(settings).environments()) {
    const path = `callback.${accountId}.${name}`;
    const { callback } = environment;
    if (!callback) {
      found.push(warning(path, 'there is none: nobody is told of outcomes', 'Name its url in the settings.'));
      continue;
    }
    found.push(...(await examine(path, () => examineCallback(path, callback, settings, env, sending))));
  }
  return found;
}

async function examineCallback(
  path: string,
  callback: Callback,
  settings: Settings,
  env: Env,
  sending: Sending,
): Promise<Finding[]> {
  let tls: Awaited<ReturnType<typeof clientTls>>;
  try {
    for (const name of callback.secret_envs) signWebhook(nothing(), [requireSecret(name, env)]);
    staticHeaders(callback, env);
    tls = await clientTls(callback, env);
  } catch (error) {
    const remedy = 'Set it; a signing secret is whsec_ and base64: echo "whsec_$(openssl rand -base64 24)".';
    return [failed(path, `it cannot be signed: ${reasonOf(error)}`, remedy)];
  }
  const url = new URL(callback.url);
  const proxy = proxyOf(settings, env);
  try {
    await reach(url, { timeout: TIMEOUT, tls, proxy });
  } catch (error) {
    const remedy = 'See to its DNS, firewall and certificate; `curl -v` from this machine shows more.';
    return [failed(path, `${proxy ? 'the proxy' : url.host} cannot be reached: ${reasonOf(error)}`, remedy)];
  }
  const reached = ok(path, proxy ? 'the proxy can be reached' : `${url.host} can be reached`);
  if (sending === 'nothing') {
    return [
      reached,
      skipped(`${path}.test`, 'nothing was sent', 'Say --send-test to send a signed test callback.'),
    ];
  }
  return [reached, await sendTest(`${path}.test`, callback, settings, env, tls)];
}

async function sendTest(
  name: string,
  callback: Callback,
  settings: Settings,
  env: Env,
  tls: Awaited<ReturnType<typeof clientTls>>,
): Promise<Finding> {
  const egress = egressOf(settings, env, TIMEOUT);
  const webhook = { ...nothing(), body: Buffer.from(JSON.stringify(TEST_BODY)) };
  const secrets = callback.secret_envs.map((secret) => requireSecret(secret, env));
  try {
    const answer = await egress.post(
      callback.url,
      {
        ...staticHeaders(callback, env),
        'content-type': 'application/json',
        'user-agent': 'Ringback/1 (+doctor)',
        'webhook-id': webhook.id,
        'webhook-timestamp': String(webhook.timestamp),
        'webhook-signature': signWebhook(webhook, secrets),
        'ringback-sequence': '1',
      },
      webhook.body,
      tls,
    );
    if (answer.httpStatus === null)
      return failed(name, answer.problem, 'See why it does not answer within 10 s.');
    if (isSuccess(answer.httpStatus)) {
      return ok(name, `a signed test callback was answered ${answer.httpStatus}`);
    }
    const remedy =
      'The endpoint must take signed callbacks with 2xx: compare its secret, and see docs/integrators.en.md.';
    return failed(name, `a signed test callback was answered ${answer.httpStatus}`, remedy);
  } finally {
    await egress.close();
  }
}

function nothing() {
  return {
    id: `msg_doctor_${randomUUID()}`,
    timestamp: Math.floor(Date.now() / 1_000),
    body: Buffer.alloc(0),
  };
}
