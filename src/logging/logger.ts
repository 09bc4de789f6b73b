/** Structured logs, one JSON line each, without personal data. */
import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { redact } from './contact-ref.js';

export type { Logger } from 'pino';

/** Level by `LOG_LEVEL` (default info). Every line is redacted as a whole, whatever field a number hides in. */
export function createLogger(name: string, destination: DestinationStream = process.stdout): Logger {
  return pino(
    {
      name,
      level: process.env['LOG_LEVEL'] ?? 'info',
      redact: [
        'req.headers["api-key"]',
        'req.headers.authorization',
        'headers["api-key"]',
        'headers.authorization',
      ],
    },
    {
      write: (line: string) => {
        destination.write(redact(line));
      },
    },
  );
}
