/** Messages whose sender WhatsApp names by a business-scoped user id (T1). */
import { createHmac, randomUUID } from 'node:crypto';
import { testNumberId } from './prospects.js';
import type { Ringback } from './ringback.js';

export interface ReceivedFromUser {
  from?: string;
  userId: string;
  text: string;
  id?: string;
}

/**
 * Meta delivers a message that carries a user id, with or without a number.
 *
 * @returns its id
 */
export async function receiveFromUser(
  ringback: Ringback,
  { from, userId, text, id }: ReceivedFromUser,
): Promise<string> {
  const messageId = id ?? `wamid.${randomUUID()}`;
  const waId = from?.slice(1);
  const body = JSON.stringify({
    object: 'whatsapp_business_account',
    entry: [
      {
        id: '1',
        changes: [
          {
            field: 'messages',
            value: {
              messaging_product: 'whatsapp',
              metadata: { display_phone_number: '33639980091', phone_number_id: testNumberId(ringback) },
              contacts: [{ profile: { name: 'Anna' }, user_id: userId, ...(waId && { wa_id: waId }) }],
              messages: [
                {
                  id: messageId,
                  timestamp: String(Math.floor(Date.now() / 1_000)),
                  type: 'text',
                  text: { body: text },
                  from_user_id: userId,
                  ...(waId && { from: waId }),
                },
              ],
            },
          },
        ],
      },
    ],
  });
  const secret = process.env['WHATSAPP_APP_SECRET'] ?? '';
  const { status } = await fetch(`${ringback.url}/whatsapp`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
    },
    body,
  });
  if (status !== 200) throw new Error(`the webhook was answered with ${status}`);
  return messageId;
}
