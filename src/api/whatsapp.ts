/** `/whatsapp`: Meta's webhook. Verified over the raw bytes, answered at once, each item one signal at most. */
import { timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import type { Request, Response } from 'express';
import type { DirectoryView, EnvironmentContext } from '../config/directory.js';
import { requireSecret } from '../secrets/secrets.js';
import type { ContactId } from '../domain/identity.js';
import { canonical, parseContactWorkflowId } from '../domain/identity.js';
import type { Logger } from '../logging/logger.js';
import { readNumberNews } from '../whatsapp/number-news.js';
import { verifyMetaSignature } from '../whatsapp/signature.js';
import { parseWebhook, wantedStatus } from '../whatsapp/webhook.js';
import type { ParsedWebhook, ReceivedMessage, ReceivedStatus } from '../whatsapp/webhook.js';
import type { ContactGateway } from './gateway.js';
import { UnavailableError } from './gateway.js';
import { HttpError, methodNotAllowed } from './http-error.js';
import { newsOf, routeNews } from './person-news.js';
import type { NumberListener } from './number-news.js';
import { tellNumbers } from './number-news.js';
import { rawBody } from './raw-body.js';
import { RecentIds } from './recent-ids.js';
import { SenderBuckets } from './sender-buckets.js';
import type { Admission } from './sender-buckets.js';

interface WhatsAppDeps {
  directory: DirectoryView;
  gateway: ContactGateway;
  logger: Logger;
  env?: Record<string, string | undefined>;
  now?: () => number;
  /** Hears what Meta tells of templates and of quality. */
  numbers?: NumberListener;
}

export function whatsappRouter(deps: WhatsAppDeps): Router {
  const { env = process.env, now = Date.now } = deps;
  const buckets = new SenderBuckets();
  const counted = new RecentIds();
  const delivered = new RecentIds();
  const numbers = deps.directory.environments().map(({ whatsapp }) => whatsapp);
  const verifyTokens = [...new Set(numbers.map((number) => requireSecret(number.verify_token_env, env)))];
  /** Numbers by the app they belong to: who can sign for one app speaks for its numbers alone. */
  const apps = new Map<string, Set<string>>();
  for (const number of numbers) {
    const secret = requireSecret(number.app_secret_env, env);
    apps.set(secret, (apps.get(secret) ?? new Set()).add(number.phone_number_id));
  }

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
    const signedFor = [...apps].find(([secret]) => verifyMetaSignature(bytes, signature, secret))?.[1];
    if (!signedFor) {
      throw new HttpError(401, 'The X-Hub-Signature-256 does not match the body.', {
        headers: { 'WWW-Authenticate': 'Signature realm="whatsapp"' },
      });
    }
    const body = parseLoosely(bytes);
    const parsed = parseWebhook(body, now());
    const messages = parsed.messages.filter(({ phoneNumberId }) => signedFor.has(phoneNumberId));
    const statuses = parsed.statuses.filter(({ phoneNumberId }) => signedFor.has(phoneNumberId));
    const news = newsOf(parsed);
    const ours = news.filter(({ phoneNumberId }) => signedFor.has(phoneNumberId));
    const all = parsed.messages.length + parsed.statuses.length + news.length;
    const foreign = all - messages.length - statuses.length - ours.length;
    if (foreign > 0) deps.logger.warn({ items: foreign }, 'a webhook about numbers that are not ours');
    report(parsed);
    try {
      await Promise.all([
        ...bySender(messages).map(routeInOrder),
        ...statuses.map(routeStatus),
        ...ours.map((item) => routeNews(deps.directory, deps.gateway, item)),
      ]);
    } catch (error) {
      if (!(error instanceof UnavailableError)) throw error;
      // Meta sends the whole batch again; what was signalled already is known by its id.
      throw new HttpError(503, 'Ringback cannot take messages right now.', {
        headers: { 'Retry-After': String(error.retryAfterSeconds) },
      });
    }
    await hearOfNumbers(body, signedFor);
    response.json({ status: 'ok' });
  }

  /** What operators should know, and what this release does not understand. Nothing of a person is in it. */
  function report({ notices, ignored, unseen }: ParsedWebhook): void {
    for (const notice of notices)
      deps.logger.warn({ ...notice }, 'WhatsApp says something about the account');
    if (Object.keys(ignored).length > 0) deps.logger.info({ ignored }, 'parts of a webhook were ignored');
    if (Object.keys(unseen).length > 0) deps.logger.warn({ unseen }, 'a webhook has shapes not seen before');
  }

  /** Only shown to operators, so a webhook is not asked for again on their account. */
  async function hearOfNumbers(body: unknown, signedFor: Set<string>): Promise<void> {
    const news = deps.numbers ? readNumberNews(body) : [];
    if (!deps.numbers || news.length === 0) return;
    try {
      await tellNumbers(deps.directory, deps.numbers, signedFor, news, now());
    } catch (error) {
      deps.logger.warn({ reason: String(error) }, 'news of a WhatsApp number were not kept');
    }
  }

  /** What one sender wrote stays in the order in which it was written. */
  async function routeInOrder(messages: ReceivedMessage[]): Promise<void> {
    for (const message of messages) await routeMessage(message);
  }

  async function routeMessage({ phoneNumberId, from, userId, message }: ReceivedMessage): Promise<void> {
    const environments = deps.directory.byPhoneNumberId(phoneNumberId);
    const [first, ...others] = environments;
    if (!first) return;
    const admission = admit(`${phoneNumberId}:${from ?? userId}`, message.id);
    if (from === null) {
      if (!admission.admitted) return;
      return deps.gateway.aliasMessageReceived(first.accountId, first.name, userId ?? '', message);
    }
    const contacts = environments.map((environment) => contactIn(environment, canonical(from)));
    if (!admission.admitted) {
      const { notice } = admission;
      if (notice !== null)
        await Promise.all(contacts.map((contact) => deps.gateway.flooded(contact, notice, now())));
      return;
    }
    // Environments may share a number: the message is for the one that knows the sender, production first.
    if (others.length > 0)
      for (const contact of contacts) if (await deps.gateway.knownMessageReceived(contact, message)) return;
    await deps.gateway.messageReceived(contactIn(first, canonical(from)), message);
  }

  /** Meta sends a whole batch again for what could not be taken: each message counts once. */
  function admit(sender: string, messageId: string): Admission {
    if (counted.has(messageId)) return { admitted: true };
    const admission = buckets.take(sender, now());
    if (admission.admitted) counted.add(messageId);
    return admission;
  }

  async function routeStatus({ phoneNumberId, contact, want, status }: ReceivedStatus): Promise<void> {
    const wanted = wantedStatus(want, status.status);
    if (wanted === null || !sendsFrom(contact, phoneNumberId)) return;
    // A read after its delivered changes nothing where only delivery is wanted (T11).
    const once = want === 'd' && wanted === 'delivered' ? `${contact}|${status.messageId}` : null;
    if (once !== null && delivered.has(once)) return;
    const known = await deps.gateway.statusReceived(contact, { ...status, status: wanted });
    if (once !== null) delivered.add(once);
    if (!known) deps.logger.info('a status for a contact that is gone');
  }

  /** Whether that contact is written to from that number. */
  function sendsFrom(contact: string, phoneNumberId: string): boolean {
    const id = parseContactWorkflowId(contact);
    return deps.directory
      .byPhoneNumberId(phoneNumberId)
      .some(({ accountId, name }) => accountId === id?.account && name === id.environment);
  }

  const router = Router();
  router.route('/whatsapp').get(verify).post(rawBody, receive).all(methodNotAllowed('GET, POST'));
  return router;
}

function bySender(messages: ReceivedMessage[]): ReceivedMessage[][] {
  const senders = new Map<string, ReceivedMessage[]>();
  for (const message of messages) {
    const sender = `${message.phoneNumberId}:${message.from ?? message.userId}`;
    senders.set(sender, [...(senders.get(sender) ?? []), message]);
  }
  return [...senders.values()];
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
