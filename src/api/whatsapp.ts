/** `/whatsapp`: Meta's webhook. Verified over the raw bytes, answered at once, each item one signal at most. */
import { timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import type { Request, Response } from 'express';
import type { Directory, EnvironmentContext } from '../config/settings.js';
import { requireSecret } from '../config/settings.js';
import type { ContactId } from '../domain/identity.js';
import { canonical, parseContactWorkflowId } from '../domain/identity.js';
import type { Logger } from '../logging/logger.js';
import { verifyMetaSignature } from '../whatsapp/signature.js';
import { parseWebhook, wantedStatus } from '../whatsapp/webhook.js';
import type { ReceivedMessage, ReceivedStatus } from '../whatsapp/webhook.js';
import type { ContactGateway } from './gateway.js';
import { UnavailableError } from './gateway.js';
import { HttpError, methodNotAllowed } from './http-error.js';
import { rawBody } from './json-body.js';
import { SenderBuckets } from './sender-buckets.js';

export interface WhatsAppDeps {
  directory: Directory;
  gateway: ContactGateway;
  logger: Logger;
  env?: Record<string, string | undefined>;
  now?: () => number;
}

export function whatsappRouter(deps: WhatsAppDeps): Router {
  const { env = process.env, now = Date.now } = deps;
  const buckets = new SenderBuckets();
  const numbers = deps.directory.environments().map(({ whatsapp }) => whatsapp);
  const secretsOf = (name: 'app_secret_env' | 'verify_token_env') => [
    ...new Set(numbers.map((number) => requireSecret(number[name], env))),
  ];
  const appSecrets = secretsOf('app_secret_env');
  const verifyTokens = secretsOf('verify_token_env');

  /** The challenge by which Meta verifies a webhook when it is set up. */
  function verify(request: Request, response: Response): void {
    const { 'hub.mode': mode, 'hub.verify_token': token, 'hub.challenge': challenge } = request.query;
    const known = typeof token === 'string' && verifyTokens.some((candidate) => sameText(candidate, token));
    if (mode !== 'subscribe' || !known || typeof challenge !== 'string') {
      throw new HttpError(403, 'The verify token is not the one in the settings.');
    }
    response.type('text/plain').send(challenge);
  }

  async function receive(request: Request, response: Response): Promise<void> {
    const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    const signature = request.get('x-hub-signature-256');
    if (!appSecrets.some((secret) => verifyMetaSignature(bytes, signature, secret))) {
      throw new HttpError(401, 'The X-Hub-Signature-256 does not match the body.', {
        headers: { 'WWW-Authenticate': 'Signature realm="whatsapp"' },
      });
    }
    const { messages, statuses, ignored } = parseWebhook(parseLoosely(bytes), now());
    if (Object.keys(ignored).length > 0) deps.logger.info({ ignored }, 'parts of a webhook were ignored');
    try {
      await Promise.all([...messages.map(routeMessage), ...statuses.map(routeStatus)]);
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      // Meta sends the whole batch again; what was signalled already is known by its id.
      throw new HttpError(503, 'Ringback cannot take messages right now.', {
        headers: { 'Retry-After': String(error.retryAfterSeconds) },
      });
    }
    response.json({ status: 'ok' });
  }

  async function routeMessage({ phoneNumberId, from, userId, message }: ReceivedMessage): Promise<void> {
    const environments = deps.directory.byPhoneNumberId(phoneNumberId);
    const [first] = environments;
    if (!first) {
      deps.logger.warn(
        { phone_number_id: phoneNumberId },
        'a message to a number that is not in the settings',
      );
      return;
    }
    if (from === null) {
      const { accountId, name } = first;
      return deps.gateway.aliasMessageReceived(accountId, name, userId ?? '', message);
    }
    const contacts = environments.map((environment) => contactIn(environment, canonical(from)));
    const admission = buckets.take(`${phoneNumberId}:${from}`, now());
    if (!admission.admitted) {
      const { notice } = admission;
      if (notice !== null)
        await Promise.all(contacts.map((contact) => deps.gateway.flooded(contact, notice, now())));
      return;
    }
    // Environments may share a number: the message is for the one that knows the sender, production first.
    for (const contact of contacts) if (await deps.gateway.knownMessageReceived(contact, message)) return;
    await deps.gateway.messageReceived(contactIn(first, canonical(from)), message);
  }

  async function routeStatus({ contact, want, status }: ReceivedStatus): Promise<void> {
    const wanted = wantedStatus(want, status.status);
    if (wanted === null || !parseContactWorkflowId(contact)) return;
    const known = await deps.gateway.statusReceived(contact, { ...status, status: wanted });
    if (!known) deps.logger.info('a status for a contact that is gone');
  }

  const router = Router();
  router.route('/whatsapp').get(verify).post(rawBody, receive).all(methodNotAllowed('GET, POST'));
  return router;
}

function contactIn({ accountId, name }: EnvironmentContext, number: string): ContactId {
  return { account: accountId, environment: name, number };
}

/** What Meta signed and is no JSON all the same is acknowledged, and counted as ignored. */
function parseLoosely(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    return null;
  }
}

function sameText(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
