/** Does Meta reach `/whatsapp` at the public address, and does what listens there know our secrets. */
import { randomBytes } from 'node:crypto';
import { request } from 'undici';
import type { Settings } from '../../config/schema.js';
import { readCapped } from '../../http/body.js';
import { signMetaWebhook } from '../../whatsapp/signature.js';
import type { Finding } from './finding.js';
import { failed, ok, reasonOf, skipped, warning } from './finding.js';
import type { Env } from '../../secrets/secrets.js';

const TIMEOUT = 10_000;
const SLOW = 3_000;
const LIMIT = 4_096;
const NAME = 'webhook';
/** A webhook about nothing: it is verified, and changes nothing. */
const EMPTY = Buffer.from(JSON.stringify({ object: 'whatsapp_business_account', entry: [] }));

/** @param publicUrl where the API is for Meta, such as https://ringback.example.com; null when nobody says */
export async function examineWebhook(
  publicUrl: string | null,
  settings: Settings,
  env: Env,
): Promise<Finding[]> {
  if (publicUrl === null) {
    return [skipped(NAME, 'not looked at', 'Say --url https://<your host> to have the webhook looked at.')];
  }
  const url = new URL('/whatsapp', publicUrl);
  const found: Finding[] = [];
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !local) {
    found.push(
      failed(
        NAME,
        `${url.origin} is not https`,
        'Put a proxy with TLS before the API: Meta takes https alone.',
      ),
    );
  }
  const ready = await call(new URL('/readyz', publicUrl));
  found.push(
    ready.status === 200
      ? ok('api', `${url.origin} is ready`)
      : failed(
          'api',
          `${url.origin}/readyz ${said(ready)}`,
          'Start the API, and see that the proxy leads to it.',
        ),
  );
  if (ready.status === null) return found;
  const numbers = Object.values(settings.accounts).flatMap(({ whatsapp }) => Object.values(whatsapp));
  for (const name of new Set(numbers.map((number) => number.verify_token_env))) {
    const token = env[name];
    if (token) found.push(await challenge(url, name, token));
  }
  found.push(await refusesForgery(url));
  for (const name of new Set(numbers.map((number) => number.app_secret_env))) {
    const secret = env[name];
    if (secret) found.push(await takesSigned(url, name, secret));
  }
  return found;
}

/** As Meta does when the webhook is set up. */
async function challenge(url: URL, variable: string, token: string): Promise<Finding> {
  const word = randomBytes(8).toString('hex');
  const asked = new URL(url);
  asked.search = new URLSearchParams({
    'hub.mode': 'subscribe',
    'hub.verify_token': token,
    'hub.challenge': word,
  }).toString();
  const answer = await call(asked);
  return answer.status === 200 && answer.text === word
    ? ok(`${NAME}.challenge`, `answered with ${variable}`)
    : failed(
        `${NAME}.challenge`,
        `the challenge ${said(answer)}`,
        `Start the API with the same ${variable}, and type it at Meta as "Verify token".`,
      );
}

async function refusesForgery(url: URL): Promise<Finding> {
  const answer = await call(url, signMetaWebhook(EMPTY, randomBytes(16).toString('hex')));
  return answer.status === 401
    ? ok(`${NAME}.forgery`, 'a wrong signature is refused')
    : failed(
        `${NAME}.forgery`,
        `a wrong signature ${said(answer)} instead of 401`,
        'See what listens there: it is not this API.',
      );
}

async function takesSigned(url: URL, variable: string, secret: string): Promise<Finding> {
  const answer = await call(url, signMetaWebhook(EMPTY, secret));
  if (answer.status !== 200) {
    const remedy = `Start the API with the same ${variable}: the app secret in Meta's app dashboard, Settings, Basic.`;
    return failed(`${NAME}.signature`, `what ${variable} signed ${said(answer)}`, remedy);
  }
  return answer.ms > SLOW
    ? warning(
        `${NAME}.signature`,
        `took ${answer.ms} ms`,
        'Meta wants its answer within seconds: see the load.',
      )
    : ok(`${NAME}.signature`, `what ${variable} signed is taken, in ${answer.ms} ms`);
}

interface Answer {
  /** Null when none came; then `text` says why. */
  status: number | null;
  text: string;
  ms: number;
}

async function call(url: URL, signature: string | null = null): Promise<Answer> {
  const began = performance.now();
  const ms = () => Math.round(performance.now() - began);
  try {
    const response = await request(url, {
      ...(signature !== null && {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature },
        body: EMPTY,
      }),
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const { text } = await readCapped(response.body, LIMIT);
    return { status: response.statusCode, text, ms: ms() };
  } catch (error) {
    return { status: null, text: reasonOf(error), ms: ms() };
  }
}

function said({ status, text }: Answer): string {
  return status === null ? `got no answer: ${text}` : `got ${status}`;
}
