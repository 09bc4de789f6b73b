import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { until } from '../support/polling.js';
import { sendIds } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';
import { converse, people, settingsFor, SUNDAY_EVENING, transcript } from './crowd.js';

const COUNT = Number(process.env['RINGBACK_CONVERSATIONS'] ?? 60);
/** How many of them are played a second time. */
const AGAIN = Math.min(COUNT, 12);
/** Looks in a row at which no webhook was posted, 25 ms apart. */
const QUIET_LOOKS = 40;
const SEED = Number(process.env['RINGBACK_SEED'] ?? 7);
const LONG = 60_000 + COUNT * 3_000;

const CROWD = people(COUNT, SEED);

describe(`${COUNT} conversations with duplicated, reordered and batched webhooks and lost responses`, () => {
  let temporal: TestTemporal;
  let ringback: Ringback;
  const begun = Date.now();

  beforeAll(async () => {
    temporal = await realServer();
    ringback = await begin(temporal);
    await converse(ringback, CROWD);
    await settled();
    if (process.env['RINGBACK_CONVERSATIONS'] !== undefined) process.stderr.write(`${figures()}\n`);
  }, LONG);
  afterAll(async () => {
    await ringback.stop();
    await temporal.close();
  });

  it('sends no prospect a message twice (T10)', () => {
    const doubled = CROWD.filter(({ phone }) => {
      const ids = sendIds(ringback, phone);
      return new Set(ids).size < ids.length;
    });
    expect(doubled).toEqual([]);
  });

  it('leaves no message of a prospect unanswered', () => {
    const unanswered = CROWD.filter(
      ({ phone }) => ringback.sandbox.open(phone).messages.at(-1)?.from !== 'business',
    );
    expect(unanswered.map(({ phone }) => ringback.chat(phone))).toEqual([]);
  });

  it(
    'takes each message in once',
    async () => {
      const known = await inSteps(CROWD, async ({ phone }) => {
        const { conversation } = await ringback.state(phone);
        return conversation.messages.filter(({ direction }) => direction === 'in').map(({ id }) => id);
      });
      const written = CROWD.map(({ phone }) =>
        ringback.sandbox
          .open(phone)
          .messages.filter(({ from }) => from === 'prospect')
          .map(({ id }) => id),
      );
      expect(known.map((ids) => ids.sort())).toEqual(written.map((ids) => ids.sort()));
    },
    LONG,
  );

  it('makes one contact of each prospect (T1)', async () => {
    const ids = CROWD.map(({ phone }) =>
      contactWorkflowId({ account: 'alvio', environment: 'test', number: phone }),
    );
    const listed = async (): Promise<string[]> => {
      const found: string[] = [];
      for await (const { workflowId } of temporal.client.workflow.list({
        query: "WorkflowType = 'contact' AND ExecutionStatus = 'Running'",
      })) {
        found.push(workflowId);
      }
      return found.sort();
    };
    await expect.poll(listed, { timeout: 10_000 }).toEqual(ids.sort());
  });

  it('tells the client of each outcome, and of each step once', () => {
    const told = CROWD.filter(
      ({ phone, outcome }) => outcome !== null && !ringback.inbox.statuses(phone).includes(outcome),
    );
    const ids = ringback.inbox.accepted().map(({ headers }) => headers['webhook-id']);
    expect(told).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it(
    'says the same to the same people when the seed is the same',
    async () => {
      const again = CROWD.slice(0, AGAIN);
      const other = await realServer();
      const second = await begin(other);
      try {
        await converse(second, again);
        expect(transcript(second, again)).toEqual(transcript(ringback, again));
      } finally {
        await second.stop();
        await other.close();
      }
    },
    LONG,
  );

  it('leaves histories that replay', async () => {
    for (const { phone } of CROWD.slice(0, 5)) {
      await replayRuns(
        temporal.client,
        contactWorkflowId({ account: 'alvio', environment: 'test', number: phone }),
      );
    }
  });

  function begin(on: TestTemporal): Promise<Ringback> {
    return startRingback(on, {
      clockOffset: SUNDAY_EVENING - Date.now(),
      settings: settingsFor(CROWD),
      sandboxSeed: String(SEED),
    });
  }

  /** Nothing is on its way any more: no duplicate and no late status can still do harm unseen. */
  async function settled(): Promise<void> {
    let before = -1;
    let looks = 0;
    await until('all webhooks are out', () => {
      const { posted } = ringback.sandbox.webhookCounts();
      looks = posted === before ? looks + 1 : 0;
      before = posted;
      return looks > QUIET_LOOKS;
    });
  }

  function figures(): string {
    const messages = CROWD.flatMap(({ phone }) => ringback.sandbox.open(phone).messages);
    return JSON.stringify({
      conversations: COUNT,
      seconds: Math.round((Date.now() - begun) / 1_000),
      sent: messages.filter(({ from }) => from === 'business').length,
      received: messages.filter(({ from }) => from === 'prospect').length,
      lost_responses: CROWD.reduce((sum, { faults }) => sum + (faults.lost_responses ?? 0), 0),
      callbacks: ringback.inbox.accepted().length,
      webhooks: ringback.sandbox.webhookCounts(),
    });
  }
});

/** Eight at a time: the server answers no more queries at once than it has workers for. */
async function inSteps<In, Out>(items: In[], act: (item: In) => Promise<Out>): Promise<Out[]> {
  const results: Out[] = [];
  for (let index = 0; index < items.length; index += 8) {
    results.push(...(await Promise.all(items.slice(index, index + 8).map(act))));
  }
  return results;
}
