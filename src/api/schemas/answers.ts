/** What the webhook answers. */
import { z } from 'zod';

const requestId = z
  .string()
  .regex(/^req_[0-9A-Za-z]{20}$/)
  .meta({
    description: 'The id of this request, also in `X-Request-Id`. Name it when you ask for help.',
    examples: ['req_5bT84S86WHssLLHWD2FX'],
  });

export const accepted = z
  .object({
    status: z.literal('SUCCESS'),
    message: z.string().meta({
      description:
        '`Request successfully handled. Request ID: …`, or `Contact lifecycle updated to …` when the payload names a ' +
        'stage.',
    }),
    request_id: requestId,
  })
  .meta({ id: 'Accepted', description: 'The payload is stored durably; what it leads to follows.' });

export const refused = z
  .looseObject({
    status: z.literal('ERROR'),
    message: z.string().meta({ description: 'What is wrong and what to do, for a person.' }),
    request_id: requestId,
    errors: z
      .array(
        z.object({
          field: z.string().nullable().meta({ description: 'Path of the field; null: the body as a whole.' }),
          code: z.string().meta({
            description: 'For a program: `required`, `invalid`, `invalid_json`.',
            examples: ['required'],
          }),
          message: z.string(),
        }),
      )
      .meta({ description: 'One entry for each mistake in the body; empty when the body is not at fault.' }),
    retry_after: z
      .int()
      .optional()
      .meta({ description: 'With 429: the wait in whole seconds.', examples: [37] }),
    retry_after_ms: z
      .int()
      .optional()
      .meta({ description: 'With 429: the exact wait in milliseconds.', examples: [36_218] }),
  })
  .meta({ id: 'Error', description: 'The one shape of every refusal.' });

export const health = {
  alive: z.object({ status: z.literal('ok') }).meta({ id: 'Alive' }),
  readiness: z.object({ status: z.enum(['ready', 'not ready']) }).meta({ id: 'Readiness' }),
  version: z.object({ version: z.string().meta({ examples: ['0.1.0'] }) }).meta({ id: 'Version' }),
};
