import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Settings } from '../../src/config/schema.js';
import { createLogger } from '../../src/logging/logger.js';
import { limitQueues } from '../../src/worker/queue-limits.js';
import { until } from '../support/polling.js';
import { sendsQueued } from '../support/queues.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { messagesTo, phoneNumber } from '../support/prospects.js';
import { TASK_QUEUES } from '../../src/temporal/contract.js';
import { PRODUCTION_ENDPOINT } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const SLOW = '100000000000001';
const EACH = 40;
let temporal: TestTemporal;
let ringback: Ringback;

function rates(settings: Settings): void {
  for (const account of Object.values(settings.accounts)) {
    for (const number of Object.values(account.whatsapp)) {
      number.per_second = number.phone_number_id === SLOW ? 4 : 40;
    }
    for (const playbook of Object.values(account.playbooks)) delete playbook.sending_hours;
  }
}

beforeAll(async () => {
  temporal = await realServer();
  const warnings: string[] = [];
  await limitQueues(temporal.client, createLogger('test', { write: (line) => void warnings.push(line) }));
  if (warnings.length > 0) throw new Error(warnings.join());
  ringback = await startRingback(temporal, {
    workers: false,
    settings: rates,
  });
  await ringback.startWorkers([TASK_QUEUES.entities, TASK_QUEUES.callbacks, TASK_QUEUES.calendars]);
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

it('a number that may send ten times as fast does, while the slow one keeps its pace (T16)', async () => {
  const phones = (of: number) => Array.from({ length: EACH }, (_, index) => phoneNumber(of * 1_000 + index));
  const [slow, fast] = [phones(1), phones(2)];
  await Promise.all([
    ...slow.map((phone) => ringback.post({ phone_number: phone }, PRODUCTION_ENDPOINT)),
    ...fast.map((phone) => ringback.post({ phone_number: phone })),
  ]);
  await until('all sends are queued', async () => (await sendsQueued(temporal)) >= 2 * EACH);
  const since = performance.now();
  await ringback.startWorkers([TASK_QUEUES.whatsapp]);
  const sent = (those: string[]) => those.filter((phone) => messagesTo(ringback, phone).length > 0).length;
  await until('the fast number is through', () => sent(fast) === EACH);
  const seconds = (performance.now() - since) / 1_000;
  if (process.env['SHOW_FIGURES']) process.stderr.write(`${EACH} in ${seconds} s, slow ${sent(slow)}\n`);
  expect(sent(slow)).toBeLessThan(4 * seconds + 8);
  expect(sent(slow)).toBeLessThan(EACH);
  expect(EACH / seconds).toBeGreaterThan(4);
});
