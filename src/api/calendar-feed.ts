/** `GET /calendars/<secret>.ics`: the feeds that people subscribe their calendars to (S2-02, S2-03). */
import { Router } from 'express';
import { matchKey } from '../config/keys.js';
import type { DirectoryView } from '../config/directory.js';
import type { CalendarFeeds, FeedRequest } from './calendar-feeds.js';
import { UnavailableError } from './gateway.js';
import { HttpError, methodNotAllowed } from './http-error.js';

/** Smaller ones gain nothing. */
const WORTH_GZIP = 1_400;

export function calendarRouter(
  directory: DirectoryView,
  feeds: Pick<CalendarFeeds, 'get'>,
  env?: Record<string, string | undefined>,
): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router
    .route('/calendars/:secret.ics')
    .get(async (request, response) => {
      const found = feedOf(directory, request.params.secret, env);
      if (!found) throw new HttpError(404, 'There is no calendar at this address.');
      const { bytes, gzipped, etag } = await feeds.get(found).catch((error: unknown) => {
        if (!(error instanceof UnavailableError)) throw error;
        throw new HttpError(503, 'The calendar cannot be read right now: try again.', {
          headers: { 'Retry-After': String(error.retryAfterSeconds) },
        });
      });
      response.set({
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'inline; filename="ringback.ics"',
        'Cache-Control': 'private, max-age=60',
        'X-Robots-Tag': 'noindex',
        ETag: etag,
        Vary: 'Accept-Encoding',
      });
      if (knows(request.get('if-none-match'), etag)) {
        response.status(304).end();
        return;
      }
      const small = bytes.length < WORTH_GZIP || request.acceptsEncodings('gzip', 'identity') !== 'gzip';
      if (!small) response.set('Content-Encoding', 'gzip');
      response.end(small ? bytes : await gzipped());
    })
    .all(methodNotAllowed('GET, HEAD'));
  return router;
}

/** Every feed of every account is looked at, whichever it is, so that the time taken tells nothing. */
function feedOf(
  directory: DirectoryView,
  secret: string,
  env = process.env as Record<string, string | undefined>,
): FeedRequest | null {
  let found: FeedRequest | null = null;
  for (const [accountId, account] of Object.entries(directory.settings.accounts)) {
    for (const feed of account.feeds) {
      if (matchKey(secret, [feed], env)) found = { accountId, account, feed };
    }
  }
  return found;
}

/** Weakly, as RFC 9110 §13.1.2 has it, and whatever a client's cache settings say. */
function knows(header: string | undefined, etag: string): boolean {
  const opaque = (tag: string): string => tag.trim().replace(/^W\//, '');
  return (header ?? '').split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}
