/** Puts changes into one webhook: an entry for each business account, and what is alike into one change. */
import type { BusinessNumber } from './numbers.js';

export interface Change {
  /** The id of the WhatsApp Business Account. */
  account: string;
  /** Null for what is about the account and no number of it. */
  number: BusinessNumber | null;
  /** Meta's name of what changed, such as `messages`. */
  field: string;
  value: Record<string, unknown>;
}

interface WrittenChange {
  value: Record<string, unknown>;
  field: string;
}

/** The body of one webhook, as Meta spells it. */
export function webhookBody(changes: Change[]): Buffer {
  const entries = new Map<string, WrittenChange[]>();
  for (const change of changes) {
    const written = entries.get(change.account) ?? [];
    entries.set(change.account, written);
    const value = { ...headOf(change.number), ...change.value };
    const alike = written.find((one) => one.field === change.field && mergeable(one.value, value));
    if (alike) merge(alike.value, value);
    else written.push({ value, field: change.field });
  }
  return encode({
    object: 'whatsapp_business_account',
    entry: [...entries].map(([id, written]) => ({ id, changes: written })),
  });
}

function headOf(number: BusinessNumber | null): Record<string, unknown> {
  if (!number) return {};
  return {
    messaging_product: 'whatsapp',
    metadata: {
      display_phone_number: number.display.replace(/\D/g, ''),
      phone_number_id: number.phoneNumberId,
    },
  };
}

/** Messages go with messages and statuses with statuses, of one number. */
function mergeable(one: Record<string, unknown>, other: Record<string, unknown>): boolean {
  const numberOf = (value: Record<string, unknown>) =>
    (value['metadata'] as { phone_number_id: string } | undefined)?.phone_number_id;
  const lists = (value: Record<string, unknown>) =>
    Object.keys(value)
      .filter((key) => Array.isArray(value[key]))
      .sort()
      .join();
  return numberOf(one) !== undefined && numberOf(one) === numberOf(other) && lists(one) === lists(other);
}

/** Each person is named once in `contacts`. */
function merge(into: Record<string, unknown>, from: Record<string, unknown>): void {
  for (const [key, added] of Object.entries(from)) {
    const known = into[key];
    if (!Array.isArray(known) || !Array.isArray(added)) continue;
    const fresh = added.filter(
      (item) => key !== 'contacts' || !known.some((one) => JSON.stringify(one) === JSON.stringify(item)),
    );
    into[key] = [...(known as unknown[]), ...(fresh as unknown[])];
  }
}

/** JSON as Meta spells it: other than ASCII as lower-case `\uXXXX`, and slashes escaped. */
export function encode(value: unknown): Buffer {
  const json = JSON.stringify(value)
    .replace(/\//g, String.raw`\/`)
    .replace(/[^ -~]/g, (unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Buffer.from(json, 'latin1');
}
