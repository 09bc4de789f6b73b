import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { WorkflowNotFoundError } from '@temporalio/client';
import { Agent, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import { drawing } from '../support/drawn.js';
import { until } from '../support/polling.js';
import { build, startApiProcess } from '../support/processes.js';
import type { ApiProcess } from '../support/processes.js';
import { messagesTo, phoneNumber } from '../support/prospects.js';
import { startRingback, TEST_ENDPOINT } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer, replayRuns } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

const pick = drawing(11);
/** Processes killed, each at a time of its own. `RINGBACK_KILLS=200` for the whole of it, some minutes. */
const KILLS = Number(process.env['RINGBACK_KILLS'] ?? 12);
/** API processes at once: while one is killed, the others start. */
const PROCESSES = 3;
/** A process is killed after so many 200s, on average. */
const PER_LIFE = 4;
/** Enough to have killed that many; milliseconds. */
const PATIENCE = 120_000 + KILLS * 6_000;
/** Milliseconds from that 200 to the SIGKILL, at most; every third SIGKILL comes at once. */
const LATEST_KILL = 30;
/** Contacts asked for at once. */
const AT_ONCE = 20;
/** Every tenth payload is too large for a signal and goes to the payload store first. */
const LARGE = 20_000;

interface Post {
  lead: { phone_number: string; crm_contact_id: string; note: string; filler?: string };
  idempotencyKey: string;
  /** How often it was sent. */
  sent: number;
  /** The request ids it was answered with, each beside a 200. */
  accepted: string[];
}

describe('an API process that is killed with SIGKILL right after a 200, over and over', () => {
  let temporal: TestTemporal;
  let ringback: Ringback;
  const posts: Post[] = [];
  /** Posts whose answer died with its process: the next one gets them again. */
  const waiting: Post[] = [];
  let lives = 0;
  let kills = 0;

  beforeAll(async () => {
    build();
    temporal = await realServer();
    ringback = await startRingback(temporal, { workers: false });
  });
  afterAll(async () => {
    await ringback.stop();
    await temporal.close();
  });

  /** Posts to one API process after the other, each killed soon, until enough of them were killed. */
  async function postThroughKills(): Promise<void> {
    while (lives < KILLS) await liveAndDie((lives += 1));
  }

  /** One process: takes posts, two at a time, until it is killed right after a 200, or while the next is under way. */
  async function liveAndDie(life: number): Promise<void> {
    const fatal = pick(`the last 200 of ${life}`, 1, 2 * PER_LIFE - 1);
    const rest = pick(`the rest of ${life}`, -LATEST_KILL / 2, LATEST_KILL);
    await withApi(async (api, agent) => {
      let answered = 0;
      let death: Promise<void> | null = null;
      const send = async (): Promise<void> => {
        for (;;) {
          const post = waiting.shift() ?? newPost(posts);
          const answer = await postOnce(api.url, post, agent);
          if (answer !== 'taken') waiting.push(post);
          if (answer === 'taken' && (answered += 1) === fatal) {
            kills += 1;
            death = rest <= 0 ? api.kill() : delay(rest).then(() => api.kill());
          }
          if (answer !== 'cut') continue;
          if (death) return death;
          throw new Error(`a post was not answered, and nobody was killed:\n${api.output()}`);
        }
      };
      await Promise.all([send(), send()]);
    });
  }

  /** What a CRM does whose connection broke: the same again, under the same key. */
  async function postWhatWasCut(): Promise<void> {
    await withApi(async (api, agent) => {
      for (let post = waiting.shift(); post; post = waiting.shift()) {
        if ((await postOnce(api.url, post, agent)) !== 'taken') waiting.push(post);
      }
    });
  }

  async function withApi(act: (api: ApiProcess, agent: Agent) => Promise<void>): Promise<void> {
    const api = await startApiProcess(ringback);
    const agent = new Agent();
    try {
      await act(api, agent);
    } finally {
      await api.kill();
      await agent.destroy();
    }
  }

  it(
    'loses no post that was answered with 200, and takes none twice (S1-30, C-11, C-13)',
    async () => {
      await Promise.all(Array.from({ length: PROCESSES }, postThroughKills));
      await postWhatWasCut();
      const cut = posts.filter(({ sent }) => sent > 1);
      expect(posts.filter(({ accepted }) => accepted.length === 0)).toEqual([]);
      expect(kills).toBe(KILLS);
      expect(cut.length).toBeGreaterThan(0);

      const kept = await Promise.all(posts.map(isKnown));
      expect(posts.filter((_, index) => !kept[index])).toEqual([]);

      await ringback.startWorkers();
      const isWrittenTo = ({ lead }: Post): boolean => messagesTo(ringback, lead.phone_number).length > 0;
      await until('each prospect is written to', () => posts.every(isWrittenTo), PATIENCE);
      for (let first = 0; first < posts.length; first += AT_ONCE) {
        await Promise.all(posts.slice(first, first + AT_ONCE).map(expectKept));
      }
      for (const { lead } of cut.slice(0, 3)) {
        const id = { account: 'alvio', environment: 'test', number: lead.phone_number } as const;
        await replayRuns(temporal.client, contactWorkflowId(id));
      }
      process.stdout.write(
        `${kills} kills, ${posts.length} posts, ${cut.length} of them cut and sent again\n`,
      );
    },
    PATIENCE * 2,
  );

  function isKnown({ lead }: Post): Promise<boolean> {
    const id = { account: 'alvio', environment: 'test', number: lead.phone_number } as const;
    const found = temporal.client.workflow.getHandle(contactWorkflowId(id)).describe();
    return found.then(
      () => true,
      (error: unknown) => {
        if (error instanceof WorkflowNotFoundError) return false;
        throw error;
      },
    );
  }

  /** The contact is there, with all of that post, once. */
  async function expectKept({ lead }: Post): Promise<void> {
    const { payload, posts: taken } = await until('the payload is merged', async () => {
      const state = await ringback.state(lead.phone_number);
      return state.payloadQueue.length === 0 && state.merging === null && state;
    });
    expect(await payloadOf(payload)).toEqual(lead);
    expect(taken).toHaveLength(1);
    expect(messagesTo(ringback, lead.phone_number)).toHaveLength(1);
  }

  async function payloadOf(payload: Awaited<ReturnType<Ringback['state']>>['payload']): Promise<unknown> {
    if ('inline' in payload) return payload.inline;
    const bytes = await createPayloadStore(ringback.settings.storage).get(payload.stored);
    return JSON.parse(bytes.toString());
  }
});

/** Adds one more post to `posts`. */
function newPost(posts: Post[]): Post {
  const index = posts.length;
  const lead = {
    phone_number: phoneNumber(index),
    crm_contact_id: `CRM_${index}`,
    note: randomUUID(),
    ...(index % 10 === 9 && { filler: 'x'.repeat(LARGE) }),
  };
  const post = { lead, idempotencyKey: randomUUID(), sent: 0, accepted: [] };
  posts.push(post);
  return post;
}

/** @returns `refused` with 503, as on a machine too busy for Temporal's answer; `cut` when the process died first */
async function postOnce(url: string, post: Post, agent: Agent): Promise<'taken' | 'refused' | 'cut'> {
  post.sent += 1;
  const answer = await request(`${url}/${TEST_ENDPOINT.path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'api-key': TEST_ENDPOINT.key,
      'idempotency-key': post.idempotencyKey,
    },
    body: JSON.stringify(post.lead),
    dispatcher: agent,
  }).catch(() => null);
  if (!answer) return 'cut';
  if (answer.statusCode === 503) {
    await answer.body.dump().catch(() => undefined);
    return 'refused';
  }
  if (answer.statusCode !== 200) throw new Error(`a post was answered with ${answer.statusCode}`);
  post.accepted.push(String(answer.headers['x-request-id']));
  // The rest of an answer may be lost with its process; its status is not.
  answer.body.dump().catch(() => undefined);
  return 'taken';
}
