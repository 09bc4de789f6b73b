/** What Temporal's SDK and our workflows log, in the same form as everything else. */
import { DefaultLogger } from '@temporalio/worker';
import type { LogEntry } from '@temporalio/worker';
import type { Logger } from './logger.js';

const LEVELS = { TRACE: 'trace', DEBUG: 'debug', INFO: 'info', WARN: 'warn', ERROR: 'error' } as const;

export function temporalLogger(logger: Logger): DefaultLogger {
  return new DefaultLogger('INFO', ({ level, message, meta }: LogEntry) => {
    logger[LEVELS[level]](
      { ...meta, ...(meta?.['error'] instanceof Error && { error: String(meta['error']) }) },
      message,
    );
  });
}
