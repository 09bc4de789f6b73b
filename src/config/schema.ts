/** The shape of `ringback.yaml`. Its JSON Schema is made from this, and each mistake is named by its path. */
import { z } from 'zod';
import { dialerSchema, parseDuration } from './dialer-schema.js';
import { LONGEST_MODEL_CALL } from '../domain/contact/messages/model-calls.js';
import { SECOND } from '../domain/durations.js';
import { isTimeZone } from '../domain/zone.js';

export { parseDuration } from './dialer-schema.js';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, 'letters, digits, - and _, at most 63');
const envName = z
  .string()
  .regex(/^[A-Z][A-Z0-9_]*$/, 'the name of an environment variable, such as WHATSAPP_TOKEN');
const interval = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'an interval such as 08:30-12:30');
const timeZone = z.string().refine(isTimeZone, 'an IANA time zone such as Europe/Paris');
const duration = z
  .string()
  .regex(/^(\d+(ms|s|m|h|d))+$/, 'a duration such as 30s, 90m, 1d or 1d12h')
  .transform(parseDuration);
const language = z.enum(['fr', 'en']);
const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
const localized = z.strictObject({ fr: z.string().optional(), en: z.string().optional() });
const texts = z.union([z.string(), z.array(z.string()).min(1).max(10)]);
const variants = z.strictObject({ fr: texts.optional(), en: texts.optional() });

const hours = z.partialRecord(weekday, z.array(interval));

const question = z.strictObject({
  id,
  kind: z.enum(['yes_no', 'number', 'choice', 'text']).default('text'),
  label: localized.optional().meta({ description: 'What summaries call it. Left out: its id.' }),
  text: localized.meta({ description: 'How it is asked.' }),
  again: localized.optional().meta({ description: 'How it is asked a second time, in other words.' }),
  choices: z.array(z.string()).optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  disqualify: z.array(z.string()).optional().meta({ description: 'Answers that end the engagement.' }),
  keywords: z.array(z.string().min(2).max(40)).max(20).optional().meta({
    description: 'Of a number: words beside which one answers it before it is asked, such as m2 or people.',
  }),
  means: z
    .strictObject({
      yes: z.array(z.string().min(2).max(60)).max(20).default([]),
      no: z.array(z.string().min(2).max(60)).max(20).default([]),
    })
    .optional()
    .meta({ description: 'Of yes_no: phrases that answer it before it is asked, such as "I own".' }),
});

const topic = z.strictObject({
  topic: id,
  label: localized.optional().meta({ description: 'What summaries call it. Left out: its name.' }),
  keywords: z.array(z.string()).default([]),
  text: localized.optional().meta({
    description: 'The answer. Without one, a call is offered, or a standard text answers.',
  }),
  offers_call: z.boolean().default(false),
});

const template = z.strictObject({
  name: z.string().regex(/^[a-z0-9_]{1,512}$/, "Meta's template name: lower case, digits and _"),
  languages: z.partialRecord(
    language,
    z.strictObject({
      code: z.string().meta({ description: "Meta's language code, such as fr or en_US." }),
      body: z.string().max(1024).meta({
        description: 'The approved text with {{1}}, {{2}}, …, or with {{company}}, {{time}}, … by name.',
      }),
      buttons: z.array(z.string().max(25)).max(3).default([]),
    }),
  ),
  parameters: z.array(z.string()).default([]).meta({
    description: 'What fills {{1}}, {{2}}, …: first_name, company, assistant, rep, time, date, until.',
  }),
});

const playbook = z.strictObject({
  company: z.string().max(60).meta({ description: 'The company in whose name Ringback writes.' }),
  assistant: z.string().max(60),
  templates: z.strictObject({
    opener: template,
    follow_up: template.optional(),
    follow_up_answered: template.optional().meta({
      description:
        'The first follow-up for who has written already. Without it they get the same as the others.',
    }),
    last_follow_up: template
      .optional()
      .meta({ description: 'The second follow-up, in words of its own. Without it there is one only.' }),
    reminder: template.optional(),
    reengagement: template.optional(),
    no_show: template.optional(),
  }),
  follow_ups: z.array(duration).default(() => [86_400_000, 3 * 86_400_000]),
  give_up_after: duration.default(2 * 86_400_000),
  burst_window: duration.default(3_000),
  days_off: z
    .array(z.iso.date())
    .default([])
    .meta({ description: "Days without sending hours, in the contact's zone." }),
  sending_hours: hours
    .optional()
    .meta({ description: "When first touches, follow-ups and reminders may go out, in the contact's zone." }),
  cool_down: z
    .strictObject({ no_outcome: duration.default(7 * 86_400_000), other: duration.default(30 * 86_400_000) })
    .prefault({}),
  reminders: z.array(duration).default(() => [3_600_000]),
  unconfirmed_after: duration.default(600_000),
  opener_asks: id.optional().meta({ description: "The question that the opener's own text asks." }),
  questions: z.array(question).default([]),
  topics: z.array(topic).default([]),
  support: z
    .strictObject({ topics: z.array(topic).default([]) })
    .prefault({})
    .meta({ description: 'What customers and former customers are answered.' }),
  churned: z
    .strictObject({
      reengage_after: duration
        .optional()
        .meta({ description: 'Writes once more to a former customer after this time. Left out: never.' }),
      reengage_per_day: z
        .int()
        .min(1)
        .default(50)
        .meta({ description: 'To how many former customers at most within 24 hours.' }),
    })
    .prefault({}),
  handover: z
    .strictObject({
      answer_within: duration.default(2 * 3_600_000).meta({
        description: 'When the prospect is told to expect an answer, within the hours of the calendar.',
      }),
      escalate_after: duration
        .default(30 * 60_000)
        .meta({ description: 'Without an answer for this long, `notices.escalate_to` is told.' }),
      return_after: duration
        .default(12 * 3_600_000)
        .meta({ description: "Ringback goes on by itself after this long without a person's message." }),
    })
    .prefault({})
    .meta({ description: 'A person takes the conversation.' }),
  unknown_senders: z
    .enum(['engage', 'hand_over', 'ignore'])
    .default('engage')
    .meta({ description: 'What becomes of a person who writes first and whom no lead names.' }),
  booking: z
    .enum(['calendar', 'link'])
    .default('calendar')
    .meta({ description: "`link`: prospects get their contact's own booking link, `lien_calendrier`." }),
  tone: z
    .enum(['formal', 'informal'])
    .default('formal')
    .meta({ description: 'Whether the standard French wordings say vous or tu.' }),
  wording: z.record(z.string(), variants).default({}).meta({
    description:
      'Replaces a standard wording by its name, such as booked or offer_days. Several texts take turns, so that none is said twice in a row.',
  }),
});

const busyTimes = z
  .strictObject({
    url: z
      .url({ protocol: /^(https?|webcal)$/ })
      .optional()
      .meta({ description: 'An iCal address. One that is secret belongs into `url_env`.' }),
    url_env: envName.optional(),
    refresh: duration
      .refine((ms) => ms >= 5 * 60_000 && ms <= 15 * 60_000, 'from 5m to 15m')
      .prefault('10m')
      .meta({ description: 'How old what was read may be.' }),
    stale_for: duration
      .default(86_400_000)
      .meta({ description: 'How long what was read last still counts when the address does not answer.' }),
    unknown: z
      .enum(['offer', 'stop'])
      .default('offer')
      .meta({ description: 'After that: `offer` by the working hours alone, or `stop` and call a person.' }),
  })
  .refine(({ url, url_env }) => (url === undefined) !== (url_env === undefined), 'either url or url_env');

const calendar = z.strictObject({
  time_zone: timeZone.optional(),
  hours: hours.default({
    mon: ['09:00-12:30', '14:00-18:00'],
    tue: ['09:00-12:30', '14:00-18:00'],
    wed: ['09:00-12:30', '14:00-18:00'],
    thu: ['09:00-12:30', '14:00-18:00'],
    fri: ['09:00-12:30', '14:00-18:00'],
  }),
  slot_minutes: z.int().min(5).max(480).default(30),
  lead_minutes: z.int().min(0).default(60),
  buffer_minutes: z.int().min(0).max(240).default(0),
  horizon_days: z.int().min(1).max(90).default(14),
  per_day: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Meetings that begin on one day at most.' }),
  holidays: z.array(z.iso.date()).default([]),
  hold_offers: duration
    .optional()
    .meta({ description: 'Times offered to one prospect are offered to no other for so long.' }),
  join: z
    .string()
    .max(500)
    .optional()
    .meta({ description: 'How the meeting is joined: an address of a video call, or words.' }),
  busy: busyTimes
    .optional()
    .meta({ description: "The person's other appointments, read from their calendar." }),
});

const whatsappNumber = z.strictObject({
  phone_number_id: z.string().regex(/^\d+$/),
  display_phone_number: z.string().meta({ description: 'As people see it, in E.164.' }),
  token_env: envName,
  app_secret_env: envName,
  verify_token_env: envName,
  per_second: z.number().min(0.1).max(1_000).default(80),
  daily_limit: z
    .union([z.literal('unlimited'), z.int().min(1)], "a number such as 250, or 'unlimited'")
    .default('unlimited')
    .meta({
      description: 'How many conversations the number may begin within 24 hours: its tier at Meta, or fewer.',
    }),
  business_account_id: z
    .string()
    .regex(/^\d+$/)
    .optional()
    .meta({ description: 'The WhatsApp Business Account: needed to submit templates and to hear of them.' }),
});

const key = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of the key, in hex'),
  label: z.string().default(''),
  expires: z
    .union(
      [z.iso.date(), z.iso.datetime({ offset: true })],
      'a date such as 2027-01-31, or 2027-01-31T12:00:00Z',
    )
    .transform(endOf)
    .optional()
    .meta({ description: 'The last day of the key, in UTC, or the moment at which it ends.' }),
});

const rateLimit = z.strictObject({
  requests: z.int().min(1).default(6_000),
  per: duration
    .refine((ms) => ms % 1_000 === 0 && ms >= 1_000 && ms <= 86_400_000, 'whole seconds, from 1s to 1d')
    .prefault('1m'),
});

/** What the request itself or its signature is made of cannot be set. */
const headerName = z
  .string()
  .regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, 'the name of a header')
  .refine(
    (name) =>
      !/^(webhook-.*|ringback-.*|content-.*|host|connection|keep-alive|transfer-encoding|te|trailer|upgrade|expect|proxy-.*|user-agent)$/i.test(
        name,
      ),
    'a header that Ringback sets itself',
  );

const clientTls = z
  .strictObject({
    cert_file: z.string().optional(),
    cert_env: envName.optional(),
    key_file: z.string().optional(),
    key_env: envName.optional(),
    ca_file: z.string().optional(),
    ca_env: envName.optional(),
  })
  .refine(
    (tls) => Boolean(tls.cert_file ?? tls.cert_env) === Boolean(tls.key_file ?? tls.key_env),
    'a certificate needs its key, and a key its certificate',
  );

const environment = z.strictObject({
  endpoint: z.string().regex(/^[A-Za-z0-9]{8,40}$/, 'the path of the webhook: 8 to 40 letters and digits'),
  keys: z.array(key).min(1),
  rate_limit: rateLimit
    .prefault({})
    .meta({ description: 'How many requests each key may send within a time; more are answered 429.' }),
  callback: z
    .strictObject({
      url: z.url({ protocol: /^https?$/ }),
      secret_envs: z
        .array(envName)
        .min(1)
        .max(2)
        .meta({ description: 'Signing secrets (whsec_…); two while rotating, the first is the newer.' }),
      progress: z.boolean().default(true),
      unknown_senders: z
        .boolean()
        .default(false)
        .meta({ description: 'Also tells of people who wrote first and whom no lead names.' }),
      header_envs: z
        .record(headerName, envName)
        .default({})
        .meta({ description: 'Headers of every callback, each with the variable that holds its value.' }),
      tls: clientTls
        .optional()
        .meta({ description: 'What is shown to an endpoint that asks for a certificate, as PEM.' }),
      disable_after: duration
        .prefault('5d')
        .meta({ description: 'After so long of nothing but failures nothing more is sent.' }),
    })
    .optional(),
  forms: z
    .strictObject({
      tokens: z
        .array(key.extend({ admin: z.string().max(60) }))
        .max(100)
        .meta({ description: 'What `api_token` may be; each belongs to an admin, who is written down.' }),
      rate_limit: rateLimit
        .prefault({ requests: 1_000 })
        .meta({ description: 'How many forms each token may send within a time; more are answered 429.' }),
    })
    .optional()
    .meta({ description: 'Who may post to /api/v1/webhook/forms.' }),
  whatsapp: id,
  playbook: id,
  calendar: id.meta({
    description: 'Booked where nobody is named; its rules hold for people without their own.',
  }),
  pool: z
    .array(id)
    .min(1)
    .max(50)
    .optional()
    .meta({ description: 'Calendars that share, evenly, the meetings for which nobody is named.' }),
  consent: z.enum(['assumed', 'required']).default('assumed'),
  test_recipients: z
    .array(z.string().regex(/^\+[1-9]\d{6,14}$/, 'a number in E.164, such as +33612345678'))
    .max(100)
    .optional()
    .meta({ description: 'Of `test` alone: nobody else is written to. Left out: everybody is.' }),
});

const operator = key.extend({
  role: z
    .enum(['viewer', 'operator', 'admin'])
    .default('viewer')
    .meta({ description: 'What the key may do: read; also act; also erase and change who may.' }),
});

const person = z.strictObject({
  prenom: z.string().max(60),
  nom: z.string().max(60).optional(),
  role: z.string().max(60).default('sales'),
  email: z.string().max(254).toLowerCase().optional(),
  phone_number: z.string().max(40).optional(),
  slack_id: z.string().max(60).optional(),
  lien_calendrier: z.url().optional(),
  calendar: id.optional().meta({ description: 'Whose meetings are booked in it, unless a rule names one.' }),
});

const feed = key.extend({
  environment: z.enum(['test', 'production']).default('production'),
  calendar: id.optional(),
  person: id.optional().meta({ description: 'One of `people`.' }),
  email: z
    .email()
    .toLowerCase()
    .optional()
    .meta({ description: 'Someone whom payloads name and `people` does not.' }),
});

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const routingRule = z.strictObject({
  name: id.meta({ description: 'Shown to operators at the contacts it routed.' }),
  when: z
    .record(
      z.string(),
      z.union([
        scalar,
        z.array(scalar),
        z.strictObject({ exists: z.boolean() }),
        z.strictObject({ matches: z.string().max(200).refine(isPattern, 'a regular expression') }),
      ]),
    )
    .meta({
      description: 'Paths of the payload, such as campaign.source, and what must stand there. All must.',
    }),
  set: z.strictObject({
    playbook: id.optional(),
    calendar: id.optional(),
    assignee: id
      .optional()
      .meta({ description: 'One of `people`: named to the prospect, in whose calendar it is booked.' }),
    language: language.optional(),
    priority: z.enum(['high', 'normal', 'low']).optional(),
    tags: z.array(z.string().max(60)).max(10).optional(),
    do_not_contact: z.literal(true).optional(),
  }),
});

const notices = z.strictObject({
  webhook_env: envName
    .optional()
    .meta({ description: 'Holds the URL of a Slack-compatible incoming webhook.' }),
  email: z
    .strictObject({
      smtp_env: envName.meta({ description: 'Holds the mail server: smtps://user:password@host:465.' }),
      from: z.email(),
      from_name: z.string().max(60).default('Ringback'),
      to: z
        .array(z.email())
        .max(10)
        .default([])
        .meta({ description: 'Told of everything, besides the people a lead is assigned to.' }),
    })
    .optional(),
  escalate_to: z
    .strictObject({ webhook_env: envName.optional(), email: z.array(z.email()).max(10).default([]) })
    .optional()
    .meta({ description: 'Told when nobody answers a prospect in time.' }),
  console_url: z
    .url()
    .optional()
    .meta({ description: "Where people open a conversation: the console's address." }),
});

const model = z
  .strictObject({
    provider: z.enum(['openai', 'anthropic', 'google', 'mistral', 'openai-compatible']),
    name: z.string().min(1).meta({ description: "The provider's name of the model." }),
    api_key_env: envName
      .optional()
      .meta({ description: 'Holds the key. May be left out for a server of your own that needs none.' }),
    base_url: z
      .url({ protocol: /^https?$/ })
      .optional()
      .meta({ description: "Instead of the provider's own address; needed for `openai-compatible`." }),
    timeout: duration
      .refine((ms) => ms >= 500 && ms <= LONGEST_MODEL_CALL, `from 500ms to ${LONGEST_MODEL_CALL / SECOND}s`)
      .prefault('4s')
      .meta({ description: 'Then the embedded engine answers.' }),
    per_contact_and_day: z
      .int()
      .min(0)
      .max(500)
      .default(20)
      .meta({ description: 'How often it is asked about one contact in a day, by UTC.' }),
    wording: z
      .boolean()
      .default(false)
      .meta({ description: 'It may also say answers and questions in other words.' }),
  })
  .refine(({ provider, base_url }) => provider !== 'openai-compatible' || base_url !== undefined, {
    path: ['base_url'],
    message: 'needed for openai-compatible',
  })
  .refine(({ provider, api_key_env }) => provider === 'openai-compatible' || api_key_env !== undefined, {
    path: ['api_key_env'],
    message: 'needed for this provider',
  });

const account = z.strictObject({
  name: z.string(),
  brand: z.string().default('Ringback').meta({ description: 'Named in the footer of transcripts.' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .meta({ description: 'For numbers given in national form.' }),
  language: language.default('en'),
  time_zone: timeZone,
  environments: z.strictObject({ test: environment.optional(), production: environment.optional() }),
  operators: z.array(operator).default([]).meta({ description: "Keys of the operators' API, under /v1." }),
  model: model.optional().meta({
    description:
      'A language model behind the embedded engine, for what that leaves unclear. None by default.',
  }),
  notices: notices.optional().meta({
    description: 'How people are told at once of meetings and of prospects who need them.',
  }),
  whatsapp: z.record(id, whatsappNumber),
  calendars: z.record(id, calendar),
  feeds: z.array(feed).default([]).meta({
    description:
      'Secret addresses under which calendars are subscribed to; of the whole account where none is named.',
  }),
  playbooks: z.record(id, playbook),
  people: z
    .record(id, person)
    .default({})
    .meta({ description: 'Whom routing rules may assign; the fields are those of `sales` in a payload.' }),
  dialer: dialerSchema.prefault({}).meta({
    description: 'Agents, ring groups and what else the forms of a dialer team name, by the ids they use.',
  }),
  reports: z
    .strictObject({
      split_by: z
        .array(
          z
            .string()
            .regex(/^[^.\s]+(\.[^.\s]+)*$/, 'a path such as custom.region')
            .max(40),
        )
        .max(5)
        .default([])
        .meta({ description: 'Paths of the payload by which reports may be split, from the next post on.' }),
    })
    .prefault({}),
  routing: z
    .array(routingRule)
    .default([])
    .meta({ description: 'Looked at from the top when an engagement opens; the first that matches counts.' }),
});

export const settingsSchema = z.strictObject({
  version: z.literal(1),
  development: z
    .strictObject({
      clock: z.boolean().default(false).meta({ description: 'Lets the sandbox move the clock.' }),
      http_localhost: z
        .boolean()
        .default(false)
        .meta({ description: 'Allows callbacks to http://localhost.' }),
      start_page: z.url().optional().meta({ description: 'Where GET / leads.' }),
    })
    .prefault({}),
  egress: z
    .strictObject({
      ports: z
        .array(z.int().min(1).max(65_535))
        .min(1)
        .default([443, 8_443])
        .meta({ description: 'Ports that callbacks may be sent to.' }),
      proxy: z
        .url({ protocol: /^https?$/ })
        .optional()
        .meta({
          description: 'Every callback goes through it; it resolves names, and must refuse private ones.',
        }),
      proxy_credentials_env: envName.optional().meta({ description: 'Holds user:password.' }),
    })
    .prefault({}),
  storage: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('directory'), path: z.string().default('.ringback/payloads') }),
      z.strictObject({
        kind: z.literal('s3'),
        bucket: z.string(),
        prefix: z.string().default(''),
        region: z.string().optional(),
        endpoint: z.url().optional(),
      }),
    ])
    .prefault({ kind: 'directory' }),
  http: z
    .strictObject({
      trust_proxy: z
        .union([z.int().min(1).max(10), z.array(z.string())])
        .optional()
        .meta({
          description:
            'How many proxies stand before the API, or their addresses: whose X-Forwarded-For counts.',
        }),
      allowed_origins: z
        .array(z.url())
        .default([])
        .meta({ description: 'Origins whose pages may call `/v1` from a browser. None by default.' }),
      failed_keys: rateLimit.prefault({ requests: 100 }).meta({
        description: 'How many requests without a valid key one address may send; more are answered 429.',
      }),
    })
    .prefault({}),
  codec: z
    .strictObject({
      keys: z.array(key).default([]).meta({
        description: 'Each opens the encrypted payloads of all accounts, for whoever reaches Temporal.',
      }),
      origins: z
        .array(z.url())
        .default([])
        .meta({ description: "The Temporal UI's addresses: their pages may ask for payloads." }),
    })
    .optional()
    .meta({
      description: 'Lets the Temporal UI read what is encrypted, at `/codec`. Without it there is none.',
    }),
  graph: z
    .strictObject({
      base_url: z.url().default('https://graph.facebook.com'),
      version: z
        .string()
        .regex(/^v\d+\.\d+$/)
        .default('v24.0'),
    })
    .prefault({}),
  accounts: z.record(id, account),
});

/** One entry of `keys`. */
export { key as keySchema };

export type Settings = z.output<typeof settingsSchema>;
export type AccountSettings = Settings['accounts'][string];
export type EnvironmentSettings = NonNullable<AccountSettings['environments']['test']>;
export type PlaybookSettings = AccountSettings['playbooks'][string];
export type CalendarSettings = AccountSettings['calendars'][string];
export type WhatsAppNumberSettings = AccountSettings['whatsapp'][string];
export type TemplateSettings = PlaybookSettings['templates']['opener'];
export type RoutingRule = AccountSettings['routing'][number];
export type PersonSettings = AccountSettings['people'][string];
export type FeedSettings = AccountSettings['feeds'][number];
export type OperatorSettings = AccountSettings['operators'][number];
export type ModelSettings = NonNullable<AccountSettings['model']>;

function isPattern(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'i'));
  } catch {
    return false;
  }
}

/** The moment at which a key ends, in epoch milliseconds: of a date, the end of its day. */
function endOf(text: string): number {
  return Date.parse(text) + (text.includes('T') ? 0 : 86_400_000);
}
