/** The reports of a period: each row one name, the totals beside them. */
import { z } from 'zod';
import { count, instant, owner, share, text } from './words.js';

/** Exact decimal sums by currency. */
const amounts = z.record(z.string(), z.string()).meta({
  description: 'Exact decimal sums by currency; `unspecified` where none was given.',
  examples: [{ EUR: '5000.00' }],
});
const counts = z.record(z.string(), count);

function report<Figures extends z.ZodRawShape>(id: string, figures: Figures) {
  const name = text.meta({
    description: 'The campaign, or whatever it is split by; null gathers those without.',
  });
  return z
    .object({
      ...owner,
      from: z
        .string()
        .meta({ description: 'The first day, in the account’s time zone.', examples: ['2026-11-01'] }),
      to: z.string().meta({ description: 'The last day, counted in whole.', examples: ['2026-11-30'] }),
      time_zone: z.string(),
      by: z.string().meta({ description: 'What the rows are named by.', examples: ['campaign'] }),
      rows: z.array(z.object({ name, ...figures })),
      totals: z.object(figures),
      churned: z.object({ total: count, by_reason: z.array(z.object({ reason: text, count })) }),
      contacts_read: count,
      took_ms: count.meta({ description: 'How long reading and adding up took.' }),
      fresh_as_of: instant.meta({
        description: 'When contacts were read: up to half a minute ago, where that takes long.',
      }),
    })
    .meta({ id });
}

export const conversionReport = report('ConversionReport', {
  engaged: count.meta({ description: 'Leads whose engagement opened in the period.' }),
  reached: count.meta({ description: 'Of those: the first message went out, or they wrote.' }),
  answered: count,
  booked: count,
  engaged_then_converted: count,
  converted_after_engagement: count.meta({
    description: 'Leads who converted in the period, after an engagement.',
  }),
  converted_without_engagement: count,
  conversions: count.meta({ description: 'Sales: a lead may have several.' }),
  rates: z
    .object({ reached: share, answered: share, booked: share, converted: share })
    .meta({ description: 'Shares of `engaged`; null when nobody was.' }),
  median_seconds_to_convert: z.number().nullable(),
  amounts_after_engagement: amounts,
  amounts_without_engagement: amounts,
});

export const funnelReport = report('FunnelReport', {
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
  amounts,
});
