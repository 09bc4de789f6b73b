import { afterAll, beforeAll, expect, it } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { until } from '../support/polling.js';
import { messagesTo } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const PHONE = '+33612345650';
const SPELLINGS = [PHONE, '06 12 34 56 50', '0033612345650', '+33 (0)6.12.34.56.50'];

let temporal: TestTemporal;
let ringback: Ringback;
const log: string[] = [];

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal, { log: (line) => void log.push(line) });
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});

it('50 first posts of one number at once are one contact, one engagement and one message (C-12, C-25)', async () => {
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      ringback.post({
        phone_number: SPELLINGS[index % SPELLINGS.length],
        custom: { [`post_${index}`]: index },
      }),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ body }) => body['request_id'])).size).toBe(50);
  const started = log.filter((line) => (JSON.parse(line) as { started?: boolean }).started === true);
  expect(started).toHaveLength(1);

  const workflowId = contactWorkflowId({ account: 'alvio', environment: 'test', number: PHONE });
  await until('all are merged', async () => {
    const { payload, payloadQueue } = await ringback.state(PHONE);
    const custom = 'inline' in payload ? payload.inline['custom'] : null;
    return payloadQueue.length === 0 && Object.keys(custom ?? {}).length === 50;
  });
  await until('the first message went out', () => messagesTo(ringback, PHONE).length > 0);
  const { openings, measured } = await ringback.state(PHONE);
  expect([openings.length, measured.length]).toEqual([1, 1]);
  expect(messagesTo(ringback, PHONE)).toHaveLength(1);

  const { count } = await temporal.client.workflow.count(`WorkflowType = 'contact'`);
  expect(count).toBe(1);
  expect(await replayRuns(temporal.client, workflowId)).toBe(1);
});
