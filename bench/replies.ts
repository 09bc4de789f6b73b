/**
 * How long a prospect waits: from the signed webhook until the Graph API has the reply, 50 conversations at once, with
 * no burst window. Against a minimal echo: from the signal until the same Graph API has what one activity posts.
 * Each round has new contacts, who have got their opener and read it.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { Agent } from 'undici';
import { startChild } from './child.js';
import { startGraphStub } from './graph-stub.js';
import type { GraphStub, Received } from './graph-stub.js';
import { openInbox } from './inbox.js';
import { messageWebhook, postWebhook, statusWebhook } from './meta.js';
import type { AreaReport } from './report.js';
import { short } from './report.js';
import { median, percentile } from './statistics.js';
import type { BenchTemporal } from './system.js';
import { benchAccount, newNumber, postLead, startRingback } from './system.js';

const NAMESPACE = 'bench-replies';
const REPLY_WITHIN = 60_000;
/** What prospects write, one after the other. Each is answered by one message. */
const LINES = ['Non', 'Non', 'Entre 6,5 et 7'];
/** Before each burst, for what the one before still entails: callbacks, the end of its activities. */
const REST = 500;

/** Milliseconds of each reply. */
type Latencies = number[];

export async function measureReplies(
  temporal: BenchTemporal,
  rounds: number,
  atOnce: number,
): Promise<AreaReport> {
  const client = await temporal.namespace(NAMESPACE);
  const account = benchAccount('replies', 0);
  const graph = await startGraphStub();
  const inbox = await openInbox();
  const agent = new Agent({ connections: atOnce });
  const ringback = await startRingback({
    temporal,
    namespace: NAMESPACE,
    accounts: [account],
    outside: { callbackUrl: inbox.url, startGraph: () => Promise.resolve(graph.url) },
  });
  const echoWorker = await startChild({
    entry: 'bench/baseline/echo-worker.js',
    env: { TEMPORAL_ADDRESS: temporal.address, TEMPORAL_NAMESPACE: NAMESPACE, GRAPH_URL: graph.url },
    logFile: `${ringback.dataDirectory}/echo.log`,
    isReady: (log) => log.includes('worker ready'),
  });
  let messages = 0;

  /** Contacts who have read their opener, by their digits. */
  async function newContacts(): Promise<string[]> {
    const numbers = Array.from({ length: atOnce }, newNumber);
    const openers = receipts(graph, numbers.map(digits));
    await Promise.all(
      numbers.map((phone_number) =>
        postLead(ringback, account, { phone_number, crm_contact_id: phone_number }),
      ),
    );
    for (const opener of (await openers).values()) {
      await postWebhook(ringback.url, statusWebhook(account, opener, 'delivered'), agent);
      await postWebhook(ringback.url, statusWebhook(account, opener, 'read'), agent);
    }
    await Promise.all(numbers.map((number) => inbox.waitFor(number, 'FIRST_MESSAGE_READ', 1, REPLY_WITHIN)));
    return numbers.map(digits);
  }

  async function ringbackRound(): Promise<Latencies> {
    const contacts = await newContacts();
    await delay(REST);
    return await bursts(graph, contacts, (contact, line) => {
      messages += 1;
      const body = messageWebhook(account, contact, `wamid.in${messages}`, line);
      return postWebhook(ringback.url, body, agent);
    });
  }

  async function echoRound(): Promise<Latencies> {
    const contacts = Array.from({ length: atOnce }, () => digits(newNumber()));
    await Promise.all(contacts.map((contact) => startEcho(client, contact)));
    await delay(REST);
    return await bursts(graph, contacts, (contact, line) =>
      client.workflow.getHandle(`echo:${contact}`).signal('written', line),
    );
  }

  const results: { ringback: Latencies; echo: Latencies }[] = [];
  const cpu = { api: 0, worker: 0, replies: 0 };
  try {
    await ringbackRound();
    await echoRound();
    for (let round = 0; round < rounds; round += 1) {
      const before = [await ringback.api.cpuMs(), (await ringback.worker?.cpuMs()) ?? 0] as const;
      const mine = await ringbackRound();
      cpu.api += (await ringback.api.cpuMs()) - before[0];
      cpu.worker += ((await ringback.worker?.cpuMs()) ?? 0) - before[1];
      cpu.replies += mine.length;
      await delay(REST);
      results.push({ ringback: mine, echo: await echoRound() });
      await delay(REST);
    }
  } finally {
    await echoWorker.stop();
    await ringback.stop();
    await agent.close();
    await graph.close();
    await inbox.close();
  }
  const line = (percent: number, most: number): AreaReport['lines'][number] => {
    const of = (who: 'ringback' | 'echo'): number[] =>
      results.map((round) => percentile(round[who], percent));
    const [mine, echo] = [of('ringback'), of('echo')];
    const ratios = mine.map((ms, round) => ms / (echo[round] ?? Number.NaN));
    return {
      area: 'reply',
      what: `p${percent}, multiple of the echo`,
      value: median(ratios),
      unit: '×',
      against: `${short(median(mine))} ms against ${short(median(echo))} ms`,
      target: { most },
      rounds: ratios,
    };
  };
  return {
    lines: [line(50, 2), line(99, 3)],
    detail: {
      /** Of a whole round divided by its replies: the leads and openers are part of it. */
      cpuMsPerReply: { api: cpu.api / cpu.replies, worker: cpu.worker / cpu.replies },
      p50ByLine: LINES.map((text, index) => ({
        text,
        ms: median(
          results.map(({ ringback: all }) => percentile(all.slice(index * atOnce, (index + 1) * atOnce), 50)),
        ),
      })),
      rounds: results,
    },
  };
}

/** All write at once; when the last has its reply, all write the next line. */
async function bursts(
  graph: GraphStub,
  contacts: string[],
  write: (contact: string, line: string) => Promise<void>,
): Promise<Latencies> {
  const latencies: Latencies = [];
  for (const line of LINES) {
    const replies = receipts(graph, contacts);
    const since = new Map<string, number>();
    const written = contacts.map((contact) => {
      since.set(contact, performance.now());
      return write(contact, line);
    });
    for (const [contact, { at }] of await replies) latencies.push(at - (since.get(contact) ?? Number.NaN));
    await Promise.all(written);
    await delay(REST);
  }
  return latencies;
}

/** The next message to each of them. @throws when one has none within a minute */
function receipts(graph: GraphStub, contacts: string[]): Promise<Map<string, Received>> {
  const waiting = new Set(contacts);
  const received = new Map<string, Received>();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${waiting.size} of ${contacts.length} got no message within a minute`)),
      REPLY_WITHIN,
    );
    graph.onMessage = (message) => {
      if (!waiting.delete(message.to)) return;
      received.set(message.to, message);
      if (waiting.size > 0) return;
      clearTimeout(timer);
      resolve(received);
    };
  });
}

async function startEcho(client: Client, contact: string): Promise<void> {
  await client.workflow.start('echo', {
    workflowId: `echo:${contact}`,
    taskQueue: 'echo',
    args: [contact],
  });
}

function digits(number: string): string {
  return number.replace('+', '');
}
