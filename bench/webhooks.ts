/**
 * How long Meta waits for its 200: 80 signed messages a second from as many prospects in conversation, each of which
 * the workers read and answer. Meta gives up on who is slow, so the slowest count.
 */
import { Agent } from 'undici';
import { startGraphStub } from './graph-stub.js';
import { openInbox } from './inbox.js';
import { messageWebhook, postWebhook } from './meta.js';
import { latencyLines, openLoop } from './open-loop.js';
import { parallel } from './parallel.js';
import type { AreaReport } from './report.js';
import { short } from './report.js';
import type { BenchTemporal } from './system.js';
import { benchAccount, newNumber, postLead, startRingback } from './system.js';

const NAMESPACE = 'bench-webhooks';
const PER_SECOND = 80;
/** As many as messages a second: what one sender writes beyond one a second is dropped in the end (T6). */
const PROSPECTS = 80;
const WARM_UP_SECONDS = 5;
const TEXTS = ['Oui', 'Bonjour', 'Entre 6,5 et 7', 'Combien ça coûte ?', 'Plutôt la semaine prochaine'];

export async function measureWebhooks(
  temporal: BenchTemporal,
  parts: number,
  seconds: number,
): Promise<AreaReport> {
  await temporal.namespace(NAMESPACE);
  // As shipped: three seconds of messages are one turn.
  const account = benchAccount('webhooks', 3_000);
  const graph = await startGraphStub();
  const inbox = await openInbox();
  const agent = new Agent();
  let sent = 0;
  graph.onMessage = () => (sent += 1);
  const ringback = await startRingback({
    temporal,
    namespace: NAMESPACE,
    accounts: [account],
    outside: { callbackUrl: inbox.url, startGraph: () => Promise.resolve(graph.url) },
  });
  try {
    const numbers = Array.from({ length: PROSPECTS }, newNumber);
    await parallel(PROSPECTS, 10, (index) =>
      postLead(ringback, account, { crm_contact_id: numbers[index], phone_number: numbers[index] }),
    );
    let written = 0;
    const write = async (): Promise<boolean> => {
      const index = written++;
      const from = (numbers[index % PROSPECTS] ?? '').replace('+', '');
      const text = TEXTS[Math.floor(index / PROSPECTS) % TEXTS.length] ?? '';
      const body = messageWebhook(account, from, `wamid.webhook${index}`, text);
      await postWebhook(ringback.url, body, agent);
      return true;
    };
    await openLoop(PER_SECOND / 4, WARM_UP_SECONDS, write);
    const sentBefore = sent;
    const cpuBefore = await ringback.api.cpuMs();
    const answers = await openLoop(PER_SECOND, seconds, write);
    const sentMeanwhile = sent - sentBefore;
    const cpuMs = ((await ringback.api.cpuMs()) - cpuBefore) / answers.latencies.length;
    return {
      lines: latencyLines('webhook', `of a message, ${PER_SECOND} a second`, answers, {
        parts,
        most: 250,
        against: `from ${PROSPECTS} prospects, ${short(sentMeanwhile)} messages sent to them meanwhile; ${short(cpuMs)} ms of the API's CPU each`,
      }),
      detail: { ...answers, sentMeanwhile, cpuMs },
    };
  } finally {
    await ringback.stop();
    await agent.close();
    await graph.close();
    await inbox.close();
  }
}
