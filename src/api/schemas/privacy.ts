/** What erasures and exports answer, under `/v1`. */
import { z } from 'zod';
import { count, instant, owner } from './words.js';

const hex = z.string().regex(/^[0-9a-f]{64}$/);

export const erasureAccepted = z
  .object({ id: hex.meta({ description: 'Of the receipt.' }), status: z.literal('erasing') })
  .meta({ id: 'ErasureAccepted' });

export const erasureReceipt = z
  .object({
    id: hex,
    ...owner,
    status: z.enum(['erasing', 'erased']),
    asked_at: instant,
    asked_by: z.string().meta({ description: 'The label of the key.' }),
    erased_at: instant.nullable(),
    watched_until: instant.nullable().meta({ description: 'Until when what arrives late is dropped.' }),
    suppression_kept: z.boolean().meta({ description: 'The person had opted out, and stays so.' }),
    removed: z.object({ contact_runs: count, alias_runs: count, bookings: count }),
  })
  .meta({ id: 'ErasureReceipt', description: 'Holds nothing personal.' });

export const contactExport = z
  .object({
    format: z.literal('ringback-contact-export'),
    version: z.literal(1),
    exported_at: instant,
    ...owner,
    number: z.string(),
    former_numbers: z.array(z.string()),
    whatsapp_user_ids: z.array(z.string()),
    payload: z.unknown().meta({ description: 'All posts, merged.' }),
    payloads_too_large_to_merge: z.array(z.unknown()),
    payloads_not_merged: z.array(z.unknown()),
    transcript: z.array(z.looseObject({ id: z.string(), text: z.string() })).meta({
      description: 'From the first message on, unmasked.',
    }),
    callbacks: z.array(z.looseObject({ webhook_id: z.string(), status: z.string() })).meta({
      description: 'With their bodies and attempts.',
    }),
    audit: z.array(z.looseObject({ at: z.number(), by: z.string(), did: z.string() })),
    state: z.looseObject({}).meta({ description: 'Everything else, as it is kept.' }),
  })
  .meta({ id: 'ContactExport' });
