/**
 * How long a CRM waits for its 200 on an ordinary busy day: 100 leads a second for a minute, while the workers write to
 * each of them and hold conversations, which end in a meeting and begin anew. Before, the same with no worker at all:
 * what it is beyond that, others on the same cores take.
 */
import { cpus } from 'node:os';
import { Agent, request } from 'undici';
import { latencyLines, openLoop } from './open-loop.js';
import type { Answers } from './open-loop.js';
import type { AreaReport, Line } from './report.js';
import { short } from './report.js';
import type { BenchAccount, BenchTemporal, Ringback } from './system.js';
import { percentile } from './statistics.js';
import { benchAccount, LEAD_HEADERS, newNumber, postLead, startRingback } from './system.js';
import type { Theatre } from './theatre.js';
import { openTheatre } from './theatre.js';

const PER_SECOND = 100;
const CONVERSATIONS = 10;
const BOOKED_WITHIN = 120_000;
const WARM_UP_SECONDS = 5;

/** Of the prospects that are talked to beside. */
interface Talk {
  ended: boolean;
  begun: number;
  booked: number;
}

/** CPU time so far, milliseconds; `machine` is of all there is, ours or not. */
type Cpu = Record<'api' | 'worker' | 'bench' | 'machine', number>;

export async function measureLoad(
  temporal: BenchTemporal,
  parts: number,
  seconds: number,
): Promise<AreaReport> {
  const quiet = await withoutWorkers(temporal, Math.ceil(seconds / 4));
  const account = benchAccount('load', 0);
  // Each conversation has a calendar of its own, so that they do not all want the same time.
  const others = Array.from({ length: CONVERSATIONS }, (_, index) => benchAccount(`talk-${index}`, 0));
  const theatre = await openTheatre(temporal, 'bench-load', [account, ...others], 0);
  const agent = new Agent();
  const talk: Talk = { ended: false, begun: 0, booked: 0 };
  try {
    const post = (): Promise<boolean> => postOne(theatre.ringback, account, agent);
    const conversations = Promise.all(others.map((other) => converse(theatre, other, talk)));
    conversations.catch(() => undefined);
    await openLoop(PER_SECOND / 4, WARM_UP_SECONDS, post);
    const before = { cpu: await cpuOf(theatre.ringback), ...talk, at: performance.now() };
    const answers = await openLoop(PER_SECOND, seconds, post);
    const took = performance.now() - before.at;
    const cpu = await cpuOf(theatre.ringback);
    for (const of of Object.keys(cpu) as (keyof Cpu)[]) cpu[of] = ((cpu[of] - before.cpu[of]) / took) * 100;
    const [begun, booked] = [talk.begun - before.begun, talk.booked - before.booked];
    talk.ended = true;
    await conversations;
    const shares = `API ${short(cpu.api)} % of a core, worker ${short(cpu.worker)} %, sandbox and load ${short(cpu.bench)} %`;
    return {
      lines: [
        ...latencyLines('load', `of a lead, ${PER_SECOND} a second`, answers, {
          parts,
          most: 500,
          against: `beside ${CONVERSATIONS} conversations at a time: ${begun} begun, ${booked} booked and moved`,
        }),
        ...[50, 99].map((percent) => besideQuiet(percent, answers, quiet)),
        {
          area: 'load',
          what: 'of all cores in use, with Temporal',
          value: cpu.machine / cpus().length,
          unit: '%',
          against: shares,
          rounds: [cpu.machine / cpus().length],
        },
      ],
      detail: { ...answers, quiet, begun, booked, cpuPercent: cpu },
    };
  } finally {
    talk.ended = true;
    await agent.close();
    await theatre.stop();
  }
}

/** The same load on an API whose leads nobody works on. */
async function withoutWorkers(temporal: BenchTemporal, seconds: number): Promise<Answers> {
  const namespace = 'bench-load-quiet';
  await temporal.namespace(namespace);
  const account = benchAccount('quiet', 0);
  const ringback = await startRingback({ temporal, namespace, accounts: [account] });
  const agent = new Agent();
  try {
    const post = (): Promise<boolean> => postOne(ringback, account, agent);
    await openLoop(PER_SECOND / 4, WARM_UP_SECONDS, post);
    return await openLoop(PER_SECOND, seconds, post);
  } finally {
    await agent.close();
    await ringback.stop();
  }
}

function besideQuiet(percent: number, busy: Answers, quiet: Answers): Line {
  const alone = percentile(quiet.latencies, percent);
  const ratio = percentile(busy.latencies, percent) / alone;
  const against = `${short(alone)} ms without workers, in the same run`;
  return {
    area: 'load',
    what: `p${percent}, beside no worker`,
    value: ratio,
    unit: '×',
    against,
    rounds: [ratio],
  };
}

async function postOne(ringback: Ringback, account: BenchAccount, agent: Agent): Promise<boolean> {
  const number = newNumber();
  const { statusCode, body } = await request(`${ringback.url}/${account.endpoint}`, {
    method: 'POST',
    headers: LEAD_HEADERS,
    body: JSON.stringify({ crm_contact_id: number, phone_number: number, first_name: 'Jean' }),
    dispatcher: agent,
  });
  await body.dump();
  return statusCode === 200;
}

/** One prospect after the other, from the lead to the meeting that was moved, until it is to end. */
async function converse(
  { ringback, sandbox, inbox }: Theatre,
  account: BenchAccount,
  talk: Talk,
): Promise<void> {
  while (!talk.ended) {
    const number = newNumber();
    sandbox.assign(number, 'demo-fr');
    talk.begun += 1;
    await postLead(ringback, account, { crm_contact_id: number, phone_number: number });
    await inbox.waitFor(number, 'MEETING_BOOKED', 2, BOOKED_WITHIN).then(
      () => (talk.booked += 1),
      // The calendar's days are full in the end: then another one is talked to all the same.
      () => undefined,
    );
  }
}

async function cpuOf({ api, worker }: Ringback): Promise<Cpu> {
  const { user, system } = process.cpuUsage();
  const busy = cpus().map(({ times }) => times.user + times.nice + times.sys + times.irq);
  return {
    api: await api.cpuMs(),
    worker: (await worker?.cpuMs()) ?? 0,
    bench: (user + system) / 1_000,
    machine: busy.reduce((sum, ms) => sum + ms, 0),
  };
}
