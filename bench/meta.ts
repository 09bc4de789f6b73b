/** Webhooks as Meta sends them, one item each. */
import type { Dispatcher } from 'undici';
import { request } from 'undici';
import { encode, sign } from '../sandbox/webhooks.js';
import type { BenchAccount } from './system.js';
import { SECRETS } from './system.js';

/** @throws unless it is taken */
export async function postWebhook(url: string, body: Buffer, dispatcher: Dispatcher): Promise<void> {
  const answer = await request(`${url}/whatsapp`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': sign(body, SECRETS.WHATSAPP_APP_SECRET),
    },
    body,
    dispatcher,
  });
  await answer.body.dump();
  if (answer.statusCode !== 200) throw new Error(`a webhook was answered with ${answer.statusCode}`);
}

/** @param from digits */
export function messageWebhook(account: BenchAccount, from: string, id: string, text: string): Buffer {
  return envelope(account, {
    contacts: [{ profile: { name: 'Prospect' }, wa_id: from }],
    messages: [{ from, id, timestamp: timestamp(), type: 'text', text: { body: text } }],
  });
}

export function statusWebhook(
  account: BenchAccount,
  message: { to: string; wamid: string; opaque: string },
  status: 'delivered' | 'read',
): Buffer {
  const { to, wamid: id, opaque } = message;
  return envelope(account, {
    statuses: [{ id, status, timestamp: timestamp(), recipient_id: to, biz_opaque_callback_data: opaque }],
  });
}

function envelope({ phoneNumberId }: BenchAccount, value: object): Buffer {
  const metadata = { display_phone_number: phoneNumberId.slice(-11), phone_number_id: phoneNumberId };
  return encode({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '102290129340398',
        changes: [{ value: { messaging_product: 'whatsapp', metadata, ...value }, field: 'messages' }],
      },
    ],
  });
}

function timestamp(): string {
  return String(Math.floor(Date.now() / 1_000));
}
