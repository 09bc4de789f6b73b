/** What the funnel, erasures and exports answer, under `/v1`. */
import { z } from 'zod';

const instant = z.string().meta({ examples: ['2026-11-30T09:31:00.000Z'] });
const count = z.int().min(0);
const share = z.number().min(0).nullable();
const counts = z.record(z.string(), count);
const environment = z.enum(['test', 'production']);
const hex = z.string().regex(/^[0-9a-f]{64}$/);

const figures = {
  posted: count.meta({ description: 'Leads whose engagement a post opened in the period.' }),
  sent: count.meta({ description: 'Of those: the first message went out.' }),
  delivered: count,
  read: count,
  answered: count,
  booked: count,
  held: count.meta({ description: 'Someone said that the meeting took place.' }),
  converted: count.meta({ description: 'A sale followed the engagement, whenever.' }),
  rates: z
    .object({
      sent: share,
      delivered: share,
      read: share,
      answered: share,
      booked: share,
      held: share,
      converted: share,
    })
    .meta({ description: 'Shares of `posted`; null when nobody was.' }),
  median_seconds_to_first_touch: z.number().nullable(),
  median_seconds_to_first_answer: z.number().nullable(),
  outcomes: counts.meta({ description: 'Of the newest engagement; `open` while it runs.' }),
  reasons: counts.meta({ description: 'Why engagements ended without a meeting.' }),
  not_sent: counts.meta({ description: 'Why first messages were not sent.' }),
  wrote_first: count.meta({ description: 'People who wrote first; they are in no step.' }),
  conversions: count.meta({ description: 'Sales of the period, whenever their lead was posted.' }),
  amounts: z.record(z.string(), z.string()).meta({ description: 'Exact decimal sums by currency.' }),
};

export const funnelReport = z
  .object({
    account: z.string(),
    environment,
    from: z.string(),
    to: z.string(),
    time_zone: z.string(),
    by: z.string(),
    rows: z.array(z.object({ name: z.string().nullable(), ...figures })),
    totals: z.object(figures),
    churned: z.object({
      total: count,
      by_reason: z.array(z.object({ reason: z.string().nullable(), count })),
    }),
    contacts_read: count,
    took_ms: count,
    fresh_as_of: instant,
  })
  .meta({ id: 'FunnelReport' });

export const erasureAccepted = z
  .object({ id: hex.meta({ description: 'Of the receipt.' }), status: z.literal('erasing') })
  .meta({ id: 'ErasureAccepted' });

export const erasureReceipt = z
  .object({
    id: hex,
    account: z.string(),
    environment,
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
    account: z.string(),
    environment,
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
