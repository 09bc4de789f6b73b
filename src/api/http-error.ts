/** The one shape of errors of the webhook. */
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import type { FieldError } from '../domain/lead-payload.js';
import type { Logger } from '../logging/logger.js';

export class HttpError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly options: {
      headers?: Record<string, string>;
      errors?: (FieldError | BodyError)[];
      /** Beside the four that every error has. */
      fields?: Record<string, number>;
    } = {},
  ) {
    super(message);
    this.name = 'HttpError';
  }
}

interface BodyError {
  field: string | null;
  code: string;
  message: string;
}

/** The four keys that the body of every error has. */
export function errorBody(message: string, requestId: string, errors: (FieldError | BodyError)[] = []) {
  return { status: 'ERROR', message, request_id: requestId, errors };
}

export function requestIdOf(response: Response): string {
  return String(response.locals['requestId']);
}

/** RFC 9110 §15.5.6: which methods there are is told with the refusal. */
export function methodNotAllowed(allow: string): RequestHandler {
  return (request) => {
    throw new HttpError(405, `${request.method} is not allowed here: use ${allow}.`, {
      headers: { Allow: allow },
    });
  };
}

const NOTHING_HERE = 'There is nothing at this address: check the endpoint id.';

export const notFound: RequestHandler = () => {
  throw new HttpError(404, NOTHING_HERE);
};

function asHttpError(error: unknown): HttpError | null {
  // An address that cannot be decoded is none of ours.
  if (error instanceof URIError) return new HttpError(404, NOTHING_HERE);
  return error instanceof HttpError ? error : null;
}

export function answerErrors(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const known = asHttpError(error);
    if (!known) logger.error({ request_id: requestIdOf(response), reason: String(error) }, 'request failed');
    for (const [name, value] of Object.entries(known?.options.headers ?? {})) response.setHeader(name, value);
    const message =
      known?.message ?? 'Something went wrong on our side. Try again; nothing was changed twice.';
    response.status(known?.status ?? 500).json({
      ...errorBody(message, requestIdOf(response), known?.options.errors),
      ...known?.options.fields,
    });
  };
}
