import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signMetaWebhook, verifyMetaSignature } from '../../src/whatsapp/signature.js';

const body = Buffer.from('{"text":"\\u00e9 é"}');
const right = `sha256=${createHmac('sha256', 'app secret').update(body).digest('hex')}`;

describe('X-Hub-Signature-256', () => {
  it('is the HMAC of the raw bytes under the app secret', () => {
    expect(signMetaWebhook(body, 'app secret')).toBe(right);
    expect(verifyMetaSignature(body, right, 'app secret')).toBe(true);
  });

  it.each([
    ['absent', undefined, 'app secret'],
    ['empty', '', 'app secret'],
    ['of another algorithm', right.replace('sha256', 'sha1'), 'app secret'],
    ['cut short', right.slice(0, -2), 'app secret'],
    ['not hex', `sha256=${'z'.repeat(64)}`, 'app secret'],
    ['made under another secret', right, 'another secret'],
    ['made under an empty secret', signMetaWebhook(body, ''), ''],
  ])('is refused when it is %s', (_, header, secret) => {
    expect(verifyMetaSignature(body, header, secret)).toBe(false);
  });

  it('is refused for the same JSON in other bytes', () => {
    expect(verifyMetaSignature(Buffer.from('{"text":"é é"}'), right, 'app secret')).toBe(false);
  });
});
