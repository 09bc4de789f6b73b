import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { signWebhook } from '../../src/http/standard-webhooks.js';

const secret = () => `whsec_${randomBytes(32).toString('base64')}`;

describe('the signature of a callback (C-21)', () => {
  const body = Buffer.from('{"crm_id":"é"}');
  const timestamp = Math.floor(Date.now() / 1_000);
  const headers = (signature: string) => ({
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signature,
  });

  it('is what the Standard Webhooks library writes', () => {
    const key = secret();
    expect(signWebhook({ id: 'msg_1', timestamp, body }, [key])).toBe(
      new Webhook(key).sign('msg_1', new Date(timestamp * 1_000), body),
    );
  });

  it('is accepted under either of two secrets while they rotate', () => {
    const [newer, older] = [secret(), secret()];
    const signature = signWebhook({ id: 'msg_1', timestamp, body }, [newer, older]);
    for (const key of [newer, older]) {
      expect(new Webhook(key).verify(body, headers(signature))).toEqual({ crm_id: 'é' });
    }
  });

  it('is refused under another secret', () => {
    const signature = signWebhook({ id: 'msg_1', timestamp, body }, [secret()]);
    expect(() => new Webhook(secret()).verify(body, headers(signature))).toThrow(
      'No matching signature found',
    );
  });

  it('is refused for a secret of another form, without repeating it', () => {
    expect(() => signWebhook({ id: 'msg_1', timestamp, body }, ['hunter2!'])).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('hunter2') as string }) as Error,
    );
  });
});
