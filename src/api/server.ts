/** The HTTP server under the API: who sends slowly, too much or nonsense is cut, with the one shape of errors (C-23). */
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { errorBody } from './http-error.js';
import { newRequestId } from './request-ids.js';

/** Milliseconds. */
export interface ServerTimeouts {
  /** For the headers of a request. */
  headers: number;
  /** For a whole request, its body included. */
  request: number;
  /** Of a connection on which nothing is asked: longer than a load balancer keeps its own. */
  keepAlive: number;
  /** For a body that still comes after its answer. */
  linger: number;
  /** How often slow connections are looked for. */
  checkEvery: number;
}

export const TIMEOUTS: ServerTimeouts = {
  headers: 10_000,
  request: 30_000,
  keepAlive: 65_000,
  linger: 2_000,
  checkEvery: 1_000,
};

/** Of all headers of a request together, in bytes. */
const HEADERS_LIMIT = 16_384;
const CONNECTIONS_LIMIT = 10_000;

export function createApiServer(app: RequestListener, timeouts: ServerTimeouts = TIMEOUTS): Server {
  const server = createServer(
    {
      maxHeaderSize: HEADERS_LIMIT,
      headersTimeout: timeouts.headers,
      requestTimeout: timeouts.request,
      keepAliveTimeout: timeouts.keepAlive,
      connectionsCheckingInterval: timeouts.checkEvery,
    },
    app,
  );
  server.maxConnections = CONNECTIONS_LIMIT;
  const latest = new WeakMap<Duplex, Exchange>();
  server.on('request', (request, response) => {
    latest.set(request.socket, { request, response });
    response.once('finish', () => cutWhenStillSending(request, timeouts.linger));
  });
  server.on('clientError', (error, socket) => refuse(error, socket, latest.get(socket)));
  return server;
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
}

/** Closed at once, the connection would be reset before a sender who is busy has read its answer. */
function cutWhenStillSending(request: IncomingMessage, linger: number): void {
  if (request.complete) return;
  setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, linger).unref();
}

/** Answers what never became a request, or was cut within its body. */
function refuse(error: Error, socket: Duplex, latest: Exchange | undefined): void {
  const between = !latest || (latest.request.complete && latest.response.writableFinished);
  // An answer that has begun is not followed by another.
  if (!socket.writable || !(between || !latest.response.headersSent)) {
    socket.destroy();
    return;
  }
  const [status, message] = reasonOf('code' in error ? error.code : null);
  const requestId = between ? newRequestId() : String(latest.response.getHeader('X-Request-Id'));
  const body = JSON.stringify(errorBody(message, requestId));
  socket.end(
    [
      `HTTP/1.1 ${status}`,
      'Connection: close',
      'Cache-Control: no-store',
      'Content-Type: application/json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      `X-Request-Id: ${requestId}`,
      '',
      body,
    ].join('\r\n'),
    () => socket.destroy(),
  );
}

function reasonOf(code: unknown): [status: string, message: string] {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return ['408 Request Timeout', 'The request took too long to arrive.'];
    case 'HPE_HEADER_OVERFLOW':
      return ['431 Request Header Fields Too Large', 'The headers are too large: 16 KB at most.'];
    default:
      return ['400 Bad Request', 'This is not a valid HTTP request.'];
  }
}
