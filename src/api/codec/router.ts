/**
 * `/codec`: Temporal's remote codec, so that its UI and command line can show what is encrypted. Its keys open the
 * payloads of all accounts: they are for those who run the system and reach Temporal anyway.
 */
import type { Payload } from '@temporalio/common';
import express, { Router } from 'express';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { DirectoryView } from '../../config/directory.js';
import { deriveKey } from '../../secrets/secrets.js';
import type { Logger } from '../../logging/logger.js';
import type { EncryptionCodec } from '../../temporal/encryption.js';
import type { FailedKeys } from '../failed-keys.js';
import { HttpError, methodNotAllowed, requestIdOf } from '../http-error.js';
import { allowOrigins } from '../operators/cors.js';
import { codecPage } from './page.js';
import { codecSessions } from './session.js';
import { readPayloads, writePayloads } from './wire.js';

interface CodecDeps {
  directory: DirectoryView;
  codec: EncryptionCodec;
  failedKeys: FailedKeys;
  logger: Logger;
  env?: NodeJS.ProcessEnv | undefined;
  now?: (() => number) | undefined;
}

/** A page of the UI's history: 4 MB at most, as Base64. */
const BODY_LIMIT = 8 * 1_024 * 1_024;

export function codecRouter({ directory, codec, failedKeys, logger, env, now }: CodecDeps): Router {
  const { codec: settings } = directory.settings;
  const sessions = codecSessions(
    () => directory.settings.codec?.keys ?? [],
    deriveKey('codec-session', env),
    env,
    now,
  );
  const router = Router({ caseSensitive: true });
  const refuse = (request: Request): HttpError => {
    const wait = failedKeys.count(request);
    if (wait === null) return new HttpError(401, NO_KEY, { headers: { 'WWW-Authenticate': BEARER } });
    const seconds = Math.ceil(wait / 1_000);
    return new HttpError(429, `Too many requests without a valid key: wait ${seconds} seconds.`, {
      headers: { 'Retry-After': String(seconds) },
    });
  };
  const requireKey: RequestHandler = (request, response, next) => {
    const key = sessions.keyOf(request);
    if (!key) throw refuse(request);
    response.locals['codecKey'] = key.label;
    next();
  };
  const turn =
    (how: 'decode' | 'encode') =>
    async (request: Request, response: Response): Promise<void> => {
      const payloads = readPayloads(request.body);
      if (!payloads) throw new HttpError(400, 'The body must be {"payloads": […]}.');
      response.json(writePayloads(await Promise.all(payloads.map((payload) => turned(codec, how, payload)))));
      const line = { request_id: requestIdOf(response), key: response.locals['codecKey'] as string };
      logger.info({ ...line, payloads: payloads.length }, `codec ${how}`);
    };

  router
    .route('/codec')
    .get((request, response) => {
      response.type('html').send(codecPage(sessions.keyOf(request) ? 'signed_in' : 'signed_out'));
    })
    .post(express.urlencoded({ limit: 4_096, extended: false }), (request, response) => {
      const key = keyIn(request.body);
      const cookie = key === '' ? sessions.closed : sessions.open(key, request.secure);
      if (cookie === null) {
        const { status, options } = refuse(request);
        response.status(status).set(options.headers).type('html').send(codecPage('wrong_key'));
        return;
      }
      response.setHeader('Set-Cookie', cookie);
      response.redirect(303, '/codec');
    })
    .all(methodNotAllowed('GET, HEAD, POST'));
  for (const how of ['decode', 'encode'] as const) {
    router
      .route(`/codec/${how}`)
      .all(allowOrigins(settings?.origins ?? [], { credentials: 'allowed', headers: CODEC_HEADERS }))
      .post(requireKey, express.json({ limit: BODY_LIMIT, type: () => true }), turn(how))
      .all(methodNotAllowed('POST'));
  }
  router.use('/codec', unreadable);
  return router;
}

/** What cannot be read, such as what another key wrote, stays as it is, and keeps nobody from reading the rest. */
async function turned(codec: EncryptionCodec, how: 'decode' | 'encode', payload: Payload): Promise<Payload> {
  try {
    return (await codec[how]([payload]))[0] ?? payload;
  } catch {
    return payload;
  }
}

const NO_KEY = 'Reading payloads needs a codec key: sign in at /codec, or send it as a bearer token.';
const BEARER = 'Bearer realm="codec"';
/** What the UI sends beside those of `/v1`. */
const CODEC_HEADERS = 'X-Namespace, Caller-Type, Authorization-Extras';

function keyIn(body: unknown): string {
  const key = typeof body === 'object' && body !== null && 'key' in body ? body.key : '';
  return typeof key === 'string' ? key.trim() : '';
}

/** Express's own errors of bodies, in the shape of ours. */
const unreadable: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  if (error instanceof HttpError || typeof status !== 'number' || status >= 500) return next(error);
  next(new HttpError(status === 413 ? 413 : 400, 'The body could not be read.'));
};
