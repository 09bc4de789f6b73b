/** What Meta reports of a person, about the WhatsApp number of the guides' test environment. */
import { randomUUID } from 'node:crypto';
import { signMetaWebhook } from '../../src/whatsapp/signature.js';
import { testNumberId } from './prospects.js';
import type { Ringback } from './ringback.js';

const now = () => String(Math.floor(Date.now() / 1_000));

/** @param value the parts of a change besides `metadata` */
export async function fromMeta(ringback: Ringback, value: object, field = 'messages'): Promise<void> {
  const metadata = { display_phone_number: '33639980091', phone_number_id: testNumberId(ringback) };
  const change = { field, value: { messaging_product: 'whatsapp', metadata, ...value } };
  const body = Buffer.from(
    JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '1', changes: [change] }] }),
  );
  const { status } = await fetch(`${ringback.url}/whatsapp`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': signMetaWebhook(body, process.env['WHATSAPP_APP_SECRET'] ?? ''),
    },
    body,
  });
  if (status !== 200) throw new Error(`the webhook was answered with ${status}`);
}

/** The person behind one number has another from now on. */
export function numberChanged(ringback: Ringback, from: string, to: string): Promise<void> {
  const system = { body: 'User changed', wa_id: to.slice(1), type: 'user_changed_number' };
  const message = {
    from: from.slice(1),
    id: `wamid.${randomUUID()}`,
    timestamp: now(),
    type: 'system',
    system,
  };
  return fromMeta(ringback, { messages: [message] });
}

export function userIdChanged(ringback: Ringback, previous: string, current: string): Promise<void> {
  const update = { user_id: { previous, current }, timestamp: now() };
  return fromMeta(ringback, { user_id_update: [update] }, 'user_id_update');
}

export function writes(ringback: Ringback, phone: string, text: string): Promise<void> {
  const message = { from: phone.slice(1), id: `wamid.${randomUUID()}`, timestamp: now(), type: 'text' };
  return fromMeta(ringback, { messages: [{ ...message, text: { body: text } }] });
}

/** A colleague answers from the phone app. */
export function colleagueWrites(ringback: Ringback, phone: string, text: string): Promise<void> {
  const echo = { from: '33639980091', to: phone.slice(1), id: `wamid.${randomUUID()}`, timestamp: now() };
  const value = { message_echoes: [{ ...echo, type: 'text', text: { body: text } }] };
  return fromMeta(ringback, value, 'smb_message_echoes');
}

export function marketingSwitched(
  ringback: Ringback,
  phone: string,
  value: 'stop' | 'resume',
  at = Math.floor(Date.now() / 1_000),
): Promise<void> {
  const preference = { wa_id: phone.slice(1), category: 'marketing_messages', value, timestamp: at };
  return fromMeta(ringback, { user_preferences: [preference] }, 'user_preferences');
}
