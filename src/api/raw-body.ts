/** The bytes of a request: bounded, inflated, and refused as soon as they are too many, whatever is still to come. */
import type { IncomingMessage } from 'node:http';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { RequestHandler } from 'express';
import { HttpError } from './http-error.js';

/** "< 2 MB": 2 MiB − 1 byte, after inflation. */
export const BODY_LIMIT = 2 * 1_024 * 1_024 - 1;

const DECODERS = {
  identity: () => null,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Puts the raw bytes into `request.body`; refuses what is too large or cannot be read. */
export const rawBody: RequestHandler = async (request, _response, next) => {
  request.body = await readBody(request);
  next();
};

/**
 * @param limit bytes, after inflation
 * @throws {HttpError} 413, 415, or 400 for what ends early or cannot be inflated
 */
export async function readBody(request: IncomingMessage, limit = BODY_LIMIT): Promise<Buffer> {
  const encoding = (request.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (!isKnown(encoding)) {
    throw new HttpError(415, 'The Content-Encoding is not supported: send the body plain, or as gzip.', {
      headers: { 'Accept-Encoding': 'gzip' },
    });
  }
  if (Number(request.headers['content-length']) > limit) throw tooLarge();
  const decoder = DECODERS[encoding]();
  const source = decoder ? request.pipe(decoder) : request;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    return await new Promise<Buffer>((resolve, reject) => {
      const broken = () =>
        reject(new HttpError(400, 'The body could not be read: it ended early or its encoding is broken.'));
      source.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limit) reject(tooLarge());
        else chunks.push(chunk);
      });
      source.on('end', () => resolve(Buffer.concat(chunks)));
      decoder?.on('error', broken);
      request.on('error', broken);
      request.on('close', () => {
        if (!request.complete) broken();
      });
    });
  } finally {
    // What still comes is let go by, so that the sender can read the answer.
    source.removeAllListeners('data');
    if (decoder) request.unpipe(decoder);
    decoder?.destroy();
    request.resume();
  }
}

function isKnown(encoding: string): encoding is keyof typeof DECODERS {
  return Object.hasOwn(DECODERS, encoding);
}

function tooLarge(): HttpError {
  return new HttpError(413, 'The body is too large: a payload must be smaller than 2 MB.');
}
