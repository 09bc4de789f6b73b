/** What `ringback init` has to know, and what it takes when nobody says. */
import { z } from 'zod';
import { isTimeZone } from '../../domain/zone.js';

interface Question {
  flag: string;
  question: string;
  byDefault: string;
}

export const QUESTIONS = [
  { flag: 'account', question: 'A short id of the account, such as acme', byDefault: 'acme' },
  { flag: 'company', question: 'The company in whose name Ringback writes', byDefault: 'Acme' },
  { flag: 'assistant', question: 'What the assistant is called', byDefault: 'Léa' },
  { flag: 'country', question: 'Country of phone numbers in national form', byDefault: 'FR' },
  { flag: 'language', question: 'Language where nothing else says: fr or en', byDefault: 'fr' },
  { flag: 'time-zone', question: 'Time zone', byDefault: 'Europe/Paris' },
  {
    flag: 'callback',
    question: 'Where status callbacks are sent',
    byDefault: 'https://crm.example.com/api/ringback/callback',
  },
  { flag: 'number', question: 'The WhatsApp number, in E.164', byDefault: '+33639980090' },
  {
    flag: 'phone-number-id',
    question: "Its id at Meta, the 'phone number ID'",
    byDefault: '100000000000001',
  },
  {
    flag: 'business-account-id',
    question: "The id of its 'WhatsApp Business Account'",
    byDefault: '100000000000002',
  },
  {
    flag: 'test-recipients',
    question: 'Numbers that the test environment may write to, with commas',
    byDefault: '+33639980001',
  },
  { flag: 'graph-url', question: "Meta's Graph API", byDefault: 'https://graph.facebook.com' },
] as const satisfies Question[];

type Flag = (typeof QUESTIONS)[number]['flag'];
export type Answers = Record<Exclude<Flag, 'test-recipients'>, string> & { 'test-recipients': string[] };

const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, 'is needed')
    .max(most)
    .refine((text) => !/[\n\r${}]/.test(text), 'must not hold $, { or }');
const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/, 'must be a number in E.164, such as +33612345678');

const answers = z.object({
  account: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,62}$/, 'takes letters, digits, - and _'),
  company: line(60),
  assistant: line(60),
  country: z.string().regex(/^[A-Z]{2}$/, 'takes two capitals, such as FR'),
  language: z.enum(['fr', 'en'], 'takes fr or en'),
  'time-zone': z.string().refine(isTimeZone, 'takes an IANA time zone such as Europe/Paris'),
  callback: z.url({ protocol: /^https?$/, error: 'takes an https address' }),
  number: e164,
  'phone-number-id': z.string().regex(/^\d+$/, 'takes digits'),
  'business-account-id': z.string().regex(/^\d+$/, 'takes digits'),
  'test-recipients': z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .pipe(z.array(e164).min(1)),
  'graph-url': z.url({ protocol: /^https?$/, error: 'takes an address' }),
} satisfies Record<Flag, z.ZodType>);

/** Each mistake names its flag. */
export function readAnswers(given: Record<string, string | undefined>): Answers | { mistakes: string[] } {
  const byDefault = Object.fromEntries(QUESTIONS.map((question) => [question.flag, question.byDefault]));
  const parsed = answers.safeParse({ ...byDefault, ...given });
  if (parsed.success) return parsed.data;
  return { mistakes: parsed.error.issues.map(({ path, message }) => `--${String(path[0])}: ${message}`) };
}
