/** What Meta tells of templates, numbers and the business account itself. Nothing in it is about a person. */
import { z } from 'zod';
import { cut } from '../http/text.js';

export interface AccountNotice {
  /** The webhook's field, such as `message_template_status_update`. */
  field: NoticeField;
  /** What happened, in Meta's word, such as `APPROVED` or `FLAGGED`. */
  event: string;
  /** The template or number it is about. */
  subject: string | null;
  /** Meta's reason, or the new limit or quality. */
  detail: string | null;
}

const FIELDS = [
  'message_template_status_update',
  'message_template_quality_update',
  'template_category_update',
  'account_update',
  'account_alerts',
  'account_review_update',
  'phone_number_quality_update',
  'phone_number_name_update',
  'business_capability_update',
  'security',
] as const;
type NoticeField = (typeof FIELDS)[number];

const LONGEST = 200;
const word = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);

const notice = z.looseObject({
  event: word,
  decision: word,
  alert_type: word,
  new_quality_score: word,
  new_category: word,
  message_template_name: word,
  message_template_language: word,
  display_phone_number: word,
  phone_number: word,
  reason: word,
  rejection_reason: word,
  current_limit: word,
  max_daily_conversations_per_business: word,
});

/** Null for a field that is not about the account. */
export function readNotice(field: string, raw: unknown): AccountNotice | null {
  const name = FIELDS.find((known) => known === field);
  if (!name) return null;
  const read = notice.safeParse(raw).data ?? {};
  const template = [read.message_template_name, read.message_template_language].filter(Boolean).join(' ');
  const event = read.event ?? read.decision ?? read.alert_type ?? read.new_quality_score ?? read.new_category;
  const detail =
    (read.reason !== 'NONE' && read.reason) ||
    read.rejection_reason ||
    read.current_limit ||
    read.max_daily_conversations_per_business;
  return {
    field: name,
    event: bounded(event) ?? 'unnamed',
    subject: bounded(template) ?? bounded(read.display_phone_number) ?? bounded(read.phone_number),
    detail: bounded(detail),
  };
}

function bounded(value: string | null | undefined): string | null {
  return value ? cut(value, LONGEST) : null;
}
