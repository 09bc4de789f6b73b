/** What `/v1` answers of free times and of old messages. */
import { z } from 'zod';
import { message } from './operators.js';

const instant = z.string().meta({ examples: ['2026-12-01T13:30:00.000Z'] });

export const freeSlots = z
  .object({
    calendar: z.string(),
    time_zone: z.string().meta({ description: 'The calendar’s; days are days there.' }),
    slot_minutes: z.int(),
    from: instant,
    to: instant.meta({ description: 'The first moment that was not looked at.' }),
    own_calendar: z.enum(['fresh', 'stale', 'unknown']).nullable().meta({
      description:
        'Whether the person’s own calendar could be read: times may be taken there when it could not. Null where there is none.',
    }),
    days: z
      .array(
        z.object({ date: z.string(), slots: z.array(z.object({ start: instant, end: instant })).min(1) }),
      )
      .meta({ description: 'Days that have free times, in order.' }),
  })
  .meta({ id: 'FreeSlots' });

export const archivedMessages = z
  .object({ messages: z.array(message).meta({ description: 'Oldest first.' }) })
  .meta({ id: 'ArchivedMessages' });
