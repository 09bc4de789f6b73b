/** What `/v1` answers of an account's WhatsApp numbers. */
import { z } from 'zod';
import { count, instant, text } from './words.js';

const health = z
  .object({
    state: z.enum(['sending', 'paused']),
    since: instant.nullable().meta({ description: 'Null for a number that was never paused.' }),
    reason: z.string().optional().meta({ description: 'Why it is paused.' }),
    code: z
      .int()
      .nullable()
      .optional()
      .meta({ description: 'Meta’s error that paused it; null: a person did.' }),
  })
  .meta({ description: 'While it is paused nothing is sent from it, and nobody’s attempts are used up.' });

const number = z.object({
  name: z.string().meta({ description: 'Its name in the settings.' }),
  phone_number_id: z.string().meta({ description: 'Meta’s id of it.' }),
  display_phone_number: z.string(),
  health,
  daily_limit: z.union([z.literal('unlimited'), z.int().min(1)]),
  new_conversations_24h: count,
  waiting: count.meta({ description: 'First messages that wait for their place in the daily limit.' }),
  quality: z
    .object({ rating: z.string(), at: instant })
    .nullable()
    .meta({ description: 'As Meta last said; null while it has not.' }),
  templates: z
    .array(
      z.object({ name: z.string(), language: z.string(), status: z.string(), reason: text, at: instant }),
    )
    .meta({ description: 'What became of templates lately, newest last.' }),
  history: z.array(z.object({ at: instant, line: z.string() })).meta({
    description: 'The newest pauses and resumes.',
  }),
});

export const numberList = z
  .object({ account: z.string(), numbers: z.array(number) })
  .meta({ id: 'WhatsAppNumberList' });

export const numberHealth = z
  .object({ phone_number_id: z.string(), health })
  .meta({ id: 'WhatsAppNumberHealth' });
