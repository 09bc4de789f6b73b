/** What a scenario file may say. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const FOLDER = new URL('./', import.meta.url);

const oneOrMore = z
  .union([z.string(), z.array(z.string())])
  .transform((said) => (typeof said === 'string' ? [said] : said));
const instant = z
  .string()
  .refine((text) => /T.*(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)), {
    error: 'an instant with its offset, such as 2025-10-08T09:31+02:00',
  });

/** Of the agent: its exact words, or what must be true of them. */
const agent = z.union([
  z.string(),
  z.strictObject({
    /** The kind of utterance, or the purpose of the template. */
    says: z.string().optional(),
    words: z.string().optional(),
    has: oneOrMore.optional(),
    lacks: oneOrMore.optional(),
    /** The titles of the reply buttons, or of the rows of a list. */
    buttons: z.array(z.string()).optional(),
    list: z.array(z.string()).optional(),
  }),
]);

const MEDIA = ['voice', 'image', 'video', 'document', 'sticker', 'location', 'contacts', 'order'] as const;

/** Of the client: what they write, press, send or react with; several are one burst. */
const said = z.union([
  z.string(),
  z.strictObject({ press: z.string() }),
  z.strictObject({ reacts: z.string() }),
  z.strictObject({ sends: z.enum(MEDIA), caption: z.string().default('') }),
]);

const told = z.union([
  z.string(),
  z.strictObject({
    status: z.string(),
    start: z.string().optional(),
    reason: z.string().optional(),
    summary: z.string().optional(),
    transcript_has: oneOrMore.optional(),
    transcript_lacks: oneOrMore.optional(),
  }),
]);

const step = z.union([
  z.strictObject({ client: z.union([said, z.array(said)]) }),
  z.strictObject({ agent }),
  /** Nothing was said, and why that is right. */
  z.strictObject({ silence: z.string() }),
  /** When the meeting that stands begins, or that none does. */
  z.strictObject({ booked: instant.nullable() }),
  /** What the client's system was told since the last such step, all of it. */
  z.strictObject({ told: z.array(told) }),
  /** What people of the account were told since. */
  z.strictObject({ people_told: z.array(z.string()) }),
  /** Time passes, or the clock shows a time. */
  z.strictObject({ wait: z.string().regex(/^(?:\d+[smhd])+$/) }),
  z.strictObject({ at: instant }),
  /** The CRM posts again. */
  z.strictObject({ crm: z.record(z.string(), z.unknown()) }),
  /** Someone of the account does something in the console. */
  z.strictObject({ person: z.looseObject({ command: z.string() }) }),
  /** Someone else takes a time of the calendar. */
  z.strictObject({ taken: instant }),
]);

const scenario = z.strictObject({
  about: z.string(),
  begins: instant,
  /** What the first post holds besides `crm_contact_id` and `phone_number`; null for a person who writes first. */
  lead: z.record(z.string(), z.unknown()).nullable().default({}),
  /** Changes to the shipped settings of the guides' account: to the account, its playbook, its calendar. */
  account: z.record(z.string(), z.unknown()).default({}),
  playbook: z.record(z.string(), z.unknown()).default({}),
  calendar: z.record(z.string(), z.unknown()).default({}),
  /** Whether messages are read, only delivered, or not even that. */
  receipts: z.enum(['read', 'delivered', 'none']).default('read'),
  story: z.array(step).min(1),
});

export type Scenario = z.output<typeof scenario>;
export type Step = z.output<typeof step>;
export type Said = z.output<typeof said>;
export type AgentLine = z.output<typeof agent>;
export type ToldLine = z.output<typeof told>;

/** Every scenario of this folder, by the name of its file. */
export function scenarios(): [name: string, scenario: Scenario][] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) => [file.replace(/\.yaml$/, ''), read(file)]);
}

function read(file: string): Scenario {
  const parsed = scenario.safeParse(parse(readFileSync(new URL(file, FOLDER), 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${file}: ${z.prettifyError(parsed.error)}`);
}
