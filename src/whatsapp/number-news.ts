/** What Meta's webhooks tell of templates and of a number's quality, for those who look after the number. */
import { z } from 'zod';
import { cut } from '../http/text.js';

export type NumberNews =
  | {
      tells: 'template';
      businessAccount: string;
      name: string;
      language: string;
      status: string;
      reason: string | null;
    }
  | { tells: 'quality'; businessAccount: string; displayNumber: string | null; rating: string };

const LONGEST = 200;
const word = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);
const webhook = z.looseObject({ entry: z.array(z.unknown()) });
const entry = z.looseObject({ id: z.string(), changes: z.array(z.unknown()) });
const change = z.looseObject({
  field: z.string(),
  value: z.looseObject({
    event: word,
    reason: word,
    message_template_name: word,
    message_template_language: word,
    display_phone_number: word,
    current_limit: word,
  }),
});

/** Loosely read: what is of another kind, or of a shape never seen, is none of it. */
export function readNumberNews(body: unknown): NumberNews[] {
  const entries = webhook.safeParse(body).data?.entry ?? [];
  return entries.flatMap((raw) => {
    const read = entry.safeParse(raw).data;
    return (read?.changes ?? []).flatMap((one) => newsOf(read?.id ?? '', one));
  });
}

function newsOf(businessAccount: string, raw: unknown): NumberNews[] {
  const read = change.safeParse(raw).data;
  if (!read?.value.event) return [];
  const { event, reason, message_template_name, message_template_language } = read.value;
  const { display_phone_number, current_limit } = read.value;
  if (read.field === 'message_template_status_update' && message_template_name) {
    const why = reason && reason !== 'NONE' ? cut(reason, LONGEST) : null;
    const name = cut(message_template_name, LONGEST);
    const language = cut(message_template_language ?? '', 20);
    return [{ tells: 'template', businessAccount, name, language, status: cut(event, 40), reason: why }];
  }
  if (read.field === 'phone_number_quality_update') {
    const rating = cut([event, current_limit].filter(Boolean).join(' '), 40);
    const displayNumber = display_phone_number?.replace(/\D/g, '') ?? null;
    return [{ tells: 'quality', businessAccount, displayNumber, rating }];
  }
  return [];
}
