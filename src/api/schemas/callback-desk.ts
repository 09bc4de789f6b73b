/** What `/v1` answers of callbacks that wait or were missed, and of the endpoints they go to. */
import { z } from 'zod';
import { count, instant, owner, text } from './words.js';

/** What every callback of a contact shows. */
export const callback = {
  webhook_id: z.string(),
  sequence: z.int(),
  status: z.string(),
  tries: count,
  attempts: z.array(
    z.object({ at: instant, http_status: z.int().nullable(), excerpt: z.string(), ms: z.int() }),
  ),
};
const held = text.meta({ description: 'Why it waits though its time has come.' });
const end = z.string().meta({ description: '`given_up`, `gone` (410) or `disabled` (the endpoint was).' });

export const waitingCallback = z.object({
  ...callback,
  state: z.literal('waiting'),
  queued_at: instant,
  next_attempt_at: instant,
  held,
});

const missedCallback = z.object({
  ...callback,
  state: z.literal('failed'),
  queued_at: instant,
  end,
  at: instant,
});

const number = z.string().meta({ examples: ['+33612345678'] });

export const callbackList = z
  .object({
    ...owner,
    callbacks: z.array(z.union([waitingCallback.extend({ number }), missedCallback.extend({ number })])),
    next_cursor: text.meta({ description: 'For the next page; null on the last.' }),
  })
  .meta({ id: 'CallbackList' });

export const callbacksResending = z
  .object({ resending: count.meta({ description: 'How many are sent, in their order.' }) })
  .meta({ id: 'CallbacksResending' });

export const endpointHealth = z
  .object({
    ...owner,
    status: z.enum(['healthy', 'failing', 'disabled']),
    since: instant.nullable().meta({ description: 'Null: nothing ever went wrong with it.' }),
    failing_since: instant.nullable().optional().meta({ description: 'When `disabled`.' }),
    reason: z.enum(['failures', 'gone']).optional().meta({
      description: 'Why it is `disabled`: nothing but failures for days, or it answered 410.',
    }),
  })
  .meta({ id: 'EndpointHealth' });

export const endpointResending = z
  .object({ ...owner, since: instant.nullable(), resending: z.literal(true) })
  .meta({ id: 'EndpointResending' });

export const endpointEnabled = z
  .object({ ...owner, was_disabled: z.boolean().meta({ description: 'False: it was open already.' }) })
  .meta({ id: 'EndpointEnabled' });
