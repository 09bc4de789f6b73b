/** What the operators' API answers, under `/v1`. */
import { z } from 'zod';
import { AVAILABILITIES } from '../../domain/agent.js';
import { callback, waitingCallback } from './callback-desk.js';
import { count, instant, owner, text } from './words.js';

export const message = z.object({
  id: z.string(),
  direction: z.enum(['in', 'out']),
  at: instant,
  type: z.string(),
  text: z.string(),
  status: text,
});

export const problem = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong and what to do, for a person.' }),
    request_id: z.string().regex(/^req_[0-9A-Za-z]{20}$/),
    errors: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'The fields of the body that are wrong.' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457. The one shape of every refusal under `/v1`.' });

const person = z.object({
  role: z.string(),
  prenom: text,
  nom: text,
  email: text,
  lien_calendrier: text,
  slack_id: text,
  phone_number: text,
});
const stage = z.enum(['lead', 'customer', 'churned']);
const named = { campaign: text, source: text, route: text, splits: z.record(z.string(), z.string()) };

const ids = z.array(z.string());
const dialer = z.object({
  fields: z.record(z.string(), z.string()).meta({ description: 'What forms said, by their field names.' }),
  derived_from_phone: z.array(z.string()).meta({ description: 'Fields that only the number told.' }),
  other_phone_numbers: z.array(z.object({ label: text, phone_number: z.string() })),
  notes: z.array(z.object({ at: instant, by: z.string(), text: z.string() })),
  owner: text,
  line: text,
  campaign: text,
  disposition: text,
  tags: ids,
  power_dialer: z.object({ agent: z.string(), listed_at: instant }).nullable(),
  sequence: z
    .object({
      id: z.string(),
      enrolled_at: instant,
      by: z.string(),
      steps_done: count,
      next_step_at: instant.nullable(),
    })
    .nullable(),
  past_sequences: z.array(
    z.object({ id: z.string(), enrolled_at: instant, ended_at: instant, steps_done: count, end: z.string() }),
  ),
});

const listed = z.object({ number: z.string(), name: text, why: z.string(), listed_at: instant });
export const agentView = z
  .object({
    id: z.string(),
    name: z.string(),
    availability: z.enum(AVAILABILITIES),
    since: instant.nullable(),
    to_call: count,
    next: listed.nullable(),
    took_last: listed.nullable(),
    dispositions: z
      .array(z.object({ id: z.string(), name: z.string() }))
      .meta({ description: 'What a call may come to.' }),
  })
  .meta({ id: 'Agent' });
export const agentList = z.object({ contacts: z.array(listed) }).meta({ id: 'PowerDialerList' });
export const nextContact = z.object({ contact: listed.nullable() }).meta({ id: 'NextContact' });

const PAYLOAD_UNREAD = ['store_unavailable', 'unreadable'] as const;
export type PayloadUnread = (typeof PAYLOAD_UNREAD)[number];

export const contactView = z
  .object({
    ...owner,
    number: z.string().meta({ examples: ['+33612345678'] }),
    created_at: instant,
    now: instant.meta({ description: 'By the account’s clock, which in development may have been moved.' }),
    stage: z.string().meta({ description: 'Where the engagement stands, or how the last one ended.' }),
    lifecycle: z.object({
      stage,
      since: instant,
      history: z.array(z.object({ stage, at: instant })),
    }),
    suppression: z
      .object({ kind: z.enum(['opt_out', 'unreachable']), reason: z.string(), at: instant })
      .nullable()
      .meta({ description: 'Why this person is not written to.' }),
    profile: z
      .looseObject({ phone_number: z.string() })
      .meta({ description: 'What Ringback reads of the posts.' }),
    tags: z.array(z.string()),
    dialer: dialer.meta({ description: 'What forms brought, and what dialer teams made of it.' }),
    people: z.array(person).meta({
      description:
        'Of the client’s side, each once; the first has this contact: by a rule, else `sales`, else `sdr`.',
    }),
    engagement: z
      .object({
        id: z.string(),
        opened_by: z.string(),
        opened_at: instant,
        crm_id: z.string(),
        stage: z.enum(['waiting', 'contacting', 'qualifying', 'booking', 'booked']),
        route: text.meta({ description: 'The routing rule that matched.' }),
        answers: z.array(z.looseObject({})),
      })
      .nullable(),
    engagements: z.array(
      z.object({
        id: z.string(),
        ...named,
        opened_at: instant,
        reached_at: instant.nullable(),
        answered_at: instant.nullable(),
        booked_at: instant.nullable(),
        held_at: instant.nullable().meta({ description: 'Someone said that the meeting took place.' }),
        outcome: z.enum(['MEETING_BOOKED', 'NOT_REACHABLE', 'OPT_OUT', 'NO_OUTCOME']).nullable(),
      }),
    ),
    calendar_time_zone: text,
    meeting: z.object({ start: instant, end: instant, time_zone: z.string() }).nullable(),
    conversions: z.array(
      z.object({
        at: instant,
        date: text.meta({ description: 'As the CRM gave it.' }),
        amount: text.meta({ description: 'A decimal, digit by digit.' }),
        currency: text,
        product: text,
        deal: text,
        ...named,
        engagement: text,
        engaged_at: instant.nullable(),
        seconds_since_engaged: z.int().nullable(),
        booked_before: z.boolean(),
      }),
    ),
    churns: z.array(z.object({ at: instant, date: text, reason: text })),
    conversation: z.object({
      language: z.enum(['fr', 'en']).nullable(),
      time_zone: z.string(),
      free_text_until: instant.nullable().meta({
        description: 'WhatsApp’s 24-hour window: afterwards only templates may be sent.',
      }),
      templates: z.array(z.string()).meta({ description: 'What the playbook has a template for.' }),
      messages: z.array(message),
      archived: z.boolean().meta({ description: 'There are older ones, under `messages/archived`.' }),
    }),
    next: z
      .object({ at: instant, what: z.string() })
      .nullable()
      .meta({ description: 'What happens next by itself.' }),
    handover: z
      .object({
        since: instant,
        cause: z.string(),
        by: text,
        waiting_since: instant.nullable(),
        returns_at: instant.nullable(),
      })
      .nullable()
      .meta({ description: 'A person has the conversation, or should; `by` is null until someone does.' }),
    follow_up_due: instant.nullable().meta({ description: 'When a person should look at it.' }),
    last_meeting: z.object({ start: instant, report: z.enum(['held', 'no_show']).nullable() }).nullable(),
    moved_to: text.meta({ description: 'The number this person has now.' }),
    audit: z.array(z.object({ at: instant, by: z.string(), did: z.string() })).meta({
      description: 'What people did here, by the label of their key.',
    }),
    messages_waiting: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        queued_at: instant,
        phase: z.enum(['queued', 'held', 'sending']),
        held_until: instant.nullable(),
        reason: text,
      }),
    ),
    messages_not_sent: z.array(
      z.object({ at: instant, kind: z.string(), what: z.string(), reason: z.string() }),
    ),
    callbacks: z.object({
      waiting: z.array(waitingCallback),
      done: z.array(z.object({ ...callback, end: z.string(), at: instant })),
    }),
    posts: z.array(z.object({ request_id: z.string(), at: instant, line: z.string() })),
    trouble: text.meta({ description: 'What somebody should look at.' }),
    posts_being_merged: count.meta({ description: 'Posts that are not merged into `payload` yet.' }),
    payload: z
      .looseObject({})
      .nullable()
      .meta({
        description:
          'All posts merged, every key as it came. A number that a double would round comes as a string of its digits. ' +
          '`null` when they cannot be read: see `payload_unread`.',
      }),
    payload_unread: z
      .enum(PAYLOAD_UNREAD)
      .nullable()
      .meta({
        description:
          'Why `payload` is `null`: the payload store does not answer right now, or what the contact names is not in it, ' +
          'or was changed.',
      }),
  })
  .meta({ id: 'Contact' });
