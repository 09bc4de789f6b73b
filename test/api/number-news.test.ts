import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signMetaWebhook } from '../../src/whatsapp/signature.js';
import { readNumberNews } from '../../src/whatsapp/number-news.js';
import { until } from '../support/polling.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const ALVIO = '102290129340398';
const template = {
  field: 'message_template_status_update',
  value: {
    event: 'PAUSED',
    message_template_id: 12,
    message_template_name: 'ringback_opener',
    message_template_language: 'fr',
    reason: 'LOW_QUALITY',
  },
};
const quality = {
  field: 'phone_number_quality_update',
  value: { display_phone_number: '33639980091', event: 'FLAGGED', current_limit: 'TIER_1K' },
};
const webhook = (...changes: unknown[]) => ({
  object: 'whatsapp_business_account',
  entry: [{ id: ALVIO, changes }],
});

let temporal: TestTemporal;
let ringback: Ringback;
beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal);
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

async function post(body: object): Promise<number> {
  const bytes = Buffer.from(JSON.stringify(body));
  const signature = signMetaWebhook(bytes, process.env['WHATSAPP_APP_SECRET'] ?? '');
  const headers = { 'content-type': 'application/json', 'x-hub-signature-256': signature };
  return (await fetch(`${ringback.url}/whatsapp`, { method: 'POST', headers, body: bytes })).status;
}
interface Shown {
  phone_number_id: string;
  quality: { rating: string } | null;
  templates: { name: string; status: string; reason: string | null }[];
}
async function shown(): Promise<Shown[]> {
  const headers = { 'api-key': 'operator-demo' };
  const response = await fetch(`${ringback.url}/v1/numbers?environment=test&account=alvio`, { headers });
  return ((await response.json()) as { numbers: Shown[] }).numbers;
}

describe('what Meta tells of templates and quality', () => {
  it('is shown to operators at the numbers it is about', async () => {
    expect(await post(webhook(template, quality))).toBe(200);
    const numbers = await until('the news are shown', async () => {
      const all = await shown();
      return all.every(({ templates }) => templates.length > 0) ? all : null;
    });
    expect(numbers.map(({ templates }) => templates[0])).toEqual(
      numbers.map(
        () =>
          expect.objectContaining({
            name: 'ringback_opener',
            status: 'PAUSED',
            reason: 'LOW_QUALITY',
          }) as object,
      ),
    );
    const rated = () => shown().then((all) => all.map(({ quality: told }) => told?.rating ?? null));
    await expect.poll(rated).toEqual([null, 'FLAGGED TIER_1K']);
  });

  it.each([
    ['another field', { field: 'account_update', value: { event: 'X' } }],
    ['no event', { field: 'phone_number_quality_update', value: {} }],
    ['no value', { field: 'phone_number_quality_update' }],
    ['nothing', null],
  ])('is not found in %s, and costs nothing beside it', (_, odd) => {
    expect(readNumberNews(webhook(odd, quality))).toEqual([
      { tells: 'quality', businessAccount: ALVIO, displayNumber: '33639980091', rating: 'FLAGGED TIER_1K' },
    ]);
    expect(readNumberNews(odd)).toEqual([]);
  });
});
