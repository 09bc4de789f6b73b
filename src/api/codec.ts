/**
 * The codec endpoint that the Temporal UI asks to show what is encrypted. It is there when `RINGBACK_CODEC_TOKEN` is set:
 * the UI can send no key of ours, so the token stands in the address, as in that of a calendar feed. It only decodes.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { Router } from 'express';
import type { RequestHandler } from 'express';
import type { Payload, PayloadCodec } from '@temporalio/common';
import { z } from 'zod';
import { dataConverter } from '../temporal/plugin.js';
import { HttpError, methodNotAllowed } from './http-error.js';
import { rawBody } from './raw-body.js';

type Env = Record<string, string | undefined>;

/** Who guesses has no chance, and whoever chose a word of their own is told so. */
const TOKEN_LENGTH = 24;
const HOUR = '3600';

const base64 = z.base64().default('');
const bodySchema = z.looseObject({
  payloads: z.array(z.looseObject({ metadata: z.record(z.string(), base64).default({}), data: base64 })),
});
type PayloadJson = z.infer<typeof bodySchema>['payloads'][number];

/** @throws when the token is too short, or an origin is none */
export function codecRouter(env: Env = process.env): Router {
  const router = Router();
  const token = env['RINGBACK_CODEC_TOKEN'];
  if (!token) return router;
  if (token.length < TOKEN_LENGTH) {
    throw new Error(
      `RINGBACK_CODEC_TOKEN must have ${TOKEN_LENGTH} characters or more: openssl rand -hex 24`,
    );
  }
  const codecs = dataConverter(env).payloadCodecs ?? [];
  router
    .route('/codec/:token/decode')
    .all(allowUi(env['RINGBACK_CODEC_ORIGIN'] ?? ''))
    .post(onlyWith(token), rawBody, async (request, response) => {
      const payloads = readBody(request.body as unknown);
      response.json({ payloads: await Promise.all(payloads.map((payload) => decoded(codecs, payload))) });
    })
    .all(methodNotAllowed('POST'));
  return router;
}

function onlyWith(token: string): RequestHandler<{ token: string }> {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const wanted = digest(token);
  return (request, _response, next) => {
    if (timingSafeEqual(digest(request.params.token), wanted)) next();
    else throw new HttpError(404, 'There is nothing at this address.');
  };
}

/** The UI's page is of another origin: its browser asks first. */
function allowUi(origins: string): RequestHandler {
  const allowed = new Set(
    origins.split(',').flatMap((each) => (each.trim() ? [new URL(each.trim()).origin] : [])),
  );
  return (request, response, next) => {
    const { origin } = request.headers;
    response.vary('Origin');
    if (origin === undefined || !allowed.has(origin)) return next();
    response.setHeader('Access-Control-Allow-Origin', origin);
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    if (request.method !== 'OPTIONS') return next();
    response.setHeader('Access-Control-Allow-Methods', 'POST');
    response.setHeader('Access-Control-Allow-Headers', 'Content-Type, X-Namespace, Authorization');
    response.setHeader('Access-Control-Max-Age', HOUR);
    response.status(204).end();
  };
}

function readBody(body: unknown): PayloadJson[] {
  try {
    return bodySchema.parse(JSON.parse(String(body))).payloads;
  } catch {
    throw new HttpError(400, 'The body must be {"payloads": [{"metadata": {…}, "data": …}]}, in base64.');
  }
}

/** What no key of ours opens stays as it is: the rest is shown all the same. */
async function decoded(codecs: PayloadCodec[], json: PayloadJson): Promise<PayloadJson> {
  let payloads: Payload[] = [{ metadata: mapValues(json.metadata, fromBase64), data: fromBase64(json.data) }];
  try {
    for (const codec of codecs) payloads = await codec.decode(payloads);
  } catch {
    return json;
  }
  const [payload] = payloads;
  return {
    metadata: mapValues(payload?.metadata ?? {}, toBase64),
    data: toBase64(payload?.data ?? new Uint8Array()),
  };
}

function mapValues<A, B>(values: Record<string, A>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}

function fromBase64(text: string): Uint8Array {
  return Buffer.from(text, 'base64');
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
