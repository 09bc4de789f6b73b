/** Errors of the operators' API: `application/problem+json` (RFC 9457). */
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from '../../logging/logger.js';
import { UnavailableError } from '../gateway.js';
import { HttpError, requestIdOf } from '../http-error.js';

export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly title: string,
    readonly detail: string,
    readonly headers: Record<string, string> = {},
    /** The fields of the body that are wrong. */
    readonly errors: { field: string; message: string }[] = [],
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

export function noSuchContact(): Problem {
  return new Problem(404, 'No such contact', 'Nobody is known under this number.');
}

export const noSuchPage: RequestHandler = () => {
  throw new Problem(404, 'Not found', 'There is nothing at this address.');
};

/** RFC 9110 §15.5.6. */
export function only(allow: string): RequestHandler {
  return (request) => {
    throw new Problem(405, 'Method not allowed', `${request.method} is not allowed here: use ${allow}.`, {
      Allow: allow,
    });
  };
}

export function answerProblems(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const request_id = requestIdOf(response);
    const problem = asProblem(error);
    if (problem.status >= 500) {
      const reason = String(error instanceof UnavailableError ? error.cause : error);
      logger.error({ request_id, reason }, 'operator request failed');
    }
    const { status, title, detail, errors } = problem;
    for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
    response.status(status).type('application/problem+json');
    const named = errors.length > 0 ? { errors } : {};
    response.send(JSON.stringify({ type: 'about:blank', title, status, detail, request_id, ...named }));
  };
}

const UNAVAILABLE = 'Temporal, a worker or the payload store does not answer right now: try again.';
const TITLES: Record<number, string> = { 413: 'Too large', 415: 'Unsupported media type' };

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof HttpError) {
    const { status, message, options } = error;
    return new Problem(status, TITLES[status] ?? 'Invalid body', message, options.headers);
  }
  if (error instanceof URIError) return new Problem(404, 'Not found', 'There is nothing at this address.');
  if (error instanceof UnavailableError) {
    return new Problem(503, 'Unavailable', UNAVAILABLE, {
      'Retry-After': String(error.retryAfterSeconds),
    });
  }
  return new Problem(500, 'Something went wrong', 'Something went wrong on our side.');
}
