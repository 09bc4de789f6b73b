import { createHmac } from 'node:crypto';

const SECRET = /^whsec_([A-Za-z0-9+/]+={0,2})$/;

interface WebhookToSign {
  /** The same over every retry and redelivery. */
  id: string;
  /** Seconds since the epoch, of this attempt. */
  timestamp: number;
  body: Buffer;
}

/**
 * The `webhook-signature` of Standard Webhooks 1.0: one `v1,<base64>` for each live secret, separated by spaces, so
 * that a receiver may rotate its secret whenever it likes.
 *
 * @param secrets `whsec_<base64>` each
 * @throws when a secret is not of that form; the message does not repeat it
 */
export function signWebhook(webhook: WebhookToSign, secrets: readonly string[]): string {
  return secrets
    .map((secret) => {
      const hmac = createHmac('sha256', secretKey(secret));
      hmac.update(`${webhook.id}.${webhook.timestamp}.`).update(webhook.body);
      return `v1,${hmac.digest('base64')}`;
    })
    .join(' ');
}

function secretKey(secret: string): Buffer {
  const encoded = SECRET.exec(secret)?.[1];
  if (!encoded) throw new Error('a signing secret must be whsec_ followed by base64');
  return Buffer.from(encoded, 'base64');
}
