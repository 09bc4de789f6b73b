/** Messages whose sender WhatsApp names by a business-scoped user id (T1). */
import { createHmac, randomUUID } from 'node:crypto';
import { testNumberId } from './prospects.js';
import type { Ringback } from './ringback.js';

export interface ReceivedFromUser {
  from?: string;
  userId?: string;
  text: string;
  id?: string;
  /** When it was written, in epoch milliseconds; now by default. */
  at?: number;
  /** At which number of ours; by default that of the guides' test endpoint. */
  numberId?: string;
}

/**
 * Meta delivers a message that carries a user id, or a number, or both.
 *
 * @returns its id
 */
export async function receiveFromUser(
  ringback: Ringback,
  { from, userId, text, id, at = Date.now(), numberId = testNumberId(ringback) }: ReceivedFromUser,
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
              metadata: { display_phone_number: '33639980091', phone_number_id: numberId },
              contacts: [
                {
                  profile: { name: 'Anna' },
                  ...(userId && { user_id: userId }),
                  ...(waId && { wa_id: waId }),
                },
              ],
              messages: [
                {
                  id: messageId,
                  timestamp: String(Math.floor(at / 1_000)),
                  type: 'text',
                  text: { body: text },
                  ...(userId && { from_user_id: userId }),
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
