import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { drawing } from '../support/drawn.js';
import type { GraphProxy, GraphRequest } from '../support/graph-proxy.js';
import { openGraphProxy } from '../support/graph-proxy.js';
import { until } from '../support/polling.js';
import { build, startWorkerProcess } from '../support/processes.js';
import type { WorkerProcess } from '../support/processes.js';
import { messagesTo, sendIds } from '../support/prospects.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const WEDNESDAY_0931 = Date.parse('2025-10-08T09:31:00+02:00');
const pick = drawing(7);
/** Numbers whose prospects play the demo's script. */
const DISTURBED = '+33639980004';
const UNDISTURBED = '+33639980005';
/** The last thing that is said. */
const MOVED = /confirmé pour vendredi/;
const FRIDAY = '2025-10-10T14:30:00+02:00';
const DEMO_ENDPOINT = { path: 'demo5n8w2k7x4c', key: 'demo' };

/**
 * When the worker dies, by what it asked WhatsApp last: while it marks the prospect's message as read, which is before
 * its own mark that it is about to send; or when WhatsApp has taken the message and the worker does not know it yet.
 */
const KILLS: { kind: GraphRequest['kind']; nth: number }[] = [
  { kind: 'message', nth: pick('first', 2, 3) },
  { kind: 'read', nth: pick('second', 3, 4) },
  { kind: 'message', nth: pick('third', 6, 8) },
];

describe('a worker process that is killed with SIGKILL in the middle of a conversation', () => {
  let temporal: TestTemporal;
  let ringback: Ringback;
  let proxy: GraphProxy;
  let worker: Promise<WorkerProcess>;
  const kills: string[] = [];
  const asked = { read: 0, message: 0 };

  beforeAll(async () => {
    build();
    temporal = await realServer();
    ringback = await startRingback(temporal, {
      workers: false,
      clockOffset: WEDNESDAY_0931 - Date.now(),
    });
    proxy = await openGraphProxy(() => ringback.sandbox.url, {
      before: ({ kind }) => {
        asked[kind] += 1;
        return kind === 'read' && killIfPlanned(kind);
      },
      after: ({ kind }) => kind === 'message' && killIfPlanned(kind),
    });
    worker = startWorkerProcess(ringback, { graphUrl: proxy.url });
    await worker;
  });
  afterAll(async () => {
    await (await worker).kill();
    await proxy.close();
    await ringback.stop();
    await temporal.close();
  });

  async function killIfPlanned(kind: GraphRequest['kind']): Promise<boolean> {
    if (!KILLS.some((planned) => planned.kind === kind && planned.nth === asked[kind])) return false;
    kills.push(`${kind} ${asked[kind]}`);
    await (await worker).kill();
    worker = startWorkerProcess(ringback, { graphUrl: proxy.url });
    return true;
  }

  it('loses nothing and repeats nothing: each message once, and the meeting (C-13, T10)', async () => {
    const { inbox } = ringback;
    // A callback whose answer died with the worker comes again, under the id it had.
    const meetings = (id: string) => {
      const booked = inbox.accepted(id).filter(({ body }) => body.status === 'MEETING_BOOKED');
      const byId = new Map(
        booked.map(({ headers, body }) => [headers['webhook-id'], body['meeting'] as { start: string }]),
      );
      return [...byId.values()];
    };
    await ringback.post({ crm_contact_id: 'CRM_1', phone_number: DISTURBED });
    // A meeting that was moved before its callback went out is told once, as moved (T8).
    const isOver = (phone: string, id: string) =>
      MOVED.test(messagesTo(ringback, phone).at(-1)?.text ?? '') && meetings(id).at(-1)?.start === FRIDAY;
    await until('it is booked and moved', () => isOver(DISTURBED, 'CRM_1'), 90_000);
    await ringback.post({ crm_contact_id: 'CRM_2', phone_number: UNDISTURBED }, DEMO_ENDPOINT);
    await until('the same without a kill', () => isOver(UNDISTURBED, 'CRM_2'));

    expect(kills).toHaveLength(KILLS.length);
    const texts = (phone: string) => messagesTo(ringback, phone).map(({ text }) => text);
    expect(texts(DISTURBED)).toEqual(texts(UNDISTURBED));
    const sent = sendIds(ringback, DISTURBED);
    expect(new Set(sent).size).toBe(sent.length);
    expect(meetings('CRM_2')).toEqual(expect.arrayContaining(meetings('CRM_1')));
    const id = { account: 'alvio', environment: 'test', number: DISTURBED } as const;
    await replayRuns(temporal.client, contactWorkflowId(id));
  }, 120_000);
});
