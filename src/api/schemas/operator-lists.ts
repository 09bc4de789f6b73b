/** What the operators' API answers about many contacts, and about the key itself. */
import { z } from 'zod';
import { count, environment, instant, owner, text } from './words.js';

const queues = { needs_person: count, follow_up: count, callbacks_failing: count, booked: count, all: count };

export const contactList = z
  .object({
    ...owner,
    queue: z.enum(['needs_person', 'follow_up', 'callbacks_failing', 'booked', 'all']),
    contacts: z.array(
      z.object({
        number: z.string(),
        name: text,
        company: text,
        stage: text,
        lifecycle: text,
        outcome: text,
        campaign: text,
        source: text,
        crm_contact_id: text,
        crm_deal_id: text,
        assigned_to: text,
        tags: z.array(z.string()),
        facets: z.array(z.string()).meta({ examples: [['country:US', 'state:CA']] }),
        next_meeting: instant.nullable(),
        follow_up_due: instant.nullable(),
        last_activity: instant
          .nullable()
          .meta({ description: 'When either side wrote last, by the full hour.' }),
        callback_failing: z.boolean(),
        handover: z
          .object({
            since: instant,
            cause: z.string(),
            by: text.meta({ description: 'Null while nobody has taken it.' }),
            waiting_since: instant.nullable(),
            last_words: z.string(),
          })
          .nullable(),
      }),
    ),
    next_cursor: text.meta({ description: 'For the next page; null on the last.' }),
  })
  .meta({ id: 'ContactList' });

export const queueCounts = z
  .object({ ...owner, queues: z.object(queues), numbers_paused: count })
  .meta({ id: 'QueueCounts' });

export const session = z
  .object({
    accounts: z.array(
      z.object({
        account: z.string(),
        name: z.string(),
        time_zone: z.string(),
        environments: z.array(environment),
        agents: z
          .array(z.object({ id: z.string(), name: z.string() }))
          .meta({ description: 'Who calls for the account; each has a power-dialer list.' }),
        label: z.string(),
        role: z.enum(['viewer', 'operator', 'admin']),
      }),
    ),
  })
  .meta({ id: 'Session' });
