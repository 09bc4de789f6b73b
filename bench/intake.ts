/**
 * Intake of new ids, 50 at once, against a bare loop of signal-with-start calls of the same size. Both without
 * workers, so that what is compared is the way in. The load on the API comes from this process, over kept
 * connections; the bare loop runs in a process of its own, so that its CPU time can be told apart.
 */
import { Agent, request } from 'undici';
import { startChild } from './child.js';
import { freePort } from '../sandbox/temporal/ports.js';
import { parallel } from './parallel.js';
import type { AreaReport } from './report.js';
import { short } from './report.js';
import { median } from './statistics.js';
import { benchAccount, LEAD_HEADERS, newNumber, startRingback } from './system.js';
import type { BenchTemporal } from './system.js';

const AT_ONCE = 50;
const NAMESPACE = 'bench-intake';
const WARM_UPS = 3;

interface Round {
  perSecond: number;
  cpuMs: number;
}

export async function measureIntake(
  temporal: BenchTemporal,
  rounds: number,
  perRound: number,
): Promise<AreaReport> {
  await temporal.namespace(NAMESPACE);
  const account = benchAccount('intake', 0);
  const ringback = await startRingback({ temporal, namespace: NAMESPACE, accounts: [account] });
  const agent = new Agent({ connections: AT_ONCE });
  const results: { intake: Round; bare: Round }[] = [];
  try {
    const postOne = async (): Promise<void> => {
      const { statusCode, body } = await request(`${ringback.url}/${account.endpoint}`, {
        method: 'POST',
        headers: LEAD_HEADERS,
        body: JSON.stringify(lead(newNumber())),
        dispatcher: agent,
      });
      await body.dump();
      if (statusCode !== 200) throw new Error(`a lead was answered with ${statusCode}`);
    };
    const intake = async (times: number): Promise<Round> => {
      const cpu = await ringback.api.cpuMs();
      const perSecond = await timed(times, () => parallel(times, AT_ONCE, postOne));
      return { perSecond, cpuMs: ((await ringback.api.cpuMs()) - cpu) / times };
    };
    const bareLoop = await startBareLoop(temporal.address, ringback.dataDirectory);
    try {
      // Both are compiled by the engine while they run: what is measured is how they run for the rest of the day.
      for (let warmUp = 0; warmUp < WARM_UPS; warmUp += 1) {
        await intake(perRound);
        await bareLoop.run(perRound);
      }
      for (let round = 0; round < rounds; round += 1) {
        // Whoever comes second finds a server with more in it: they take turns.
        const [first, second] = round % 2 === 0 ? [intake, bareLoop.run] : [bareLoop.run, intake];
        const one = await first(perRound);
        const other = await second(perRound);
        results.push(round % 2 === 0 ? { intake: one, bare: other } : { intake: other, bare: one });
      }
    } finally {
      await bareLoop.stop();
    }
  } finally {
    await agent.close();
    await ringback.stop();
  }
  const ratios = results.map(({ intake, bare }) => intake.perSecond / bare.perSecond);
  const beyond = results.map(({ intake, bare }) => intake.cpuMs - bare.cpuMs);
  const speed = (of: 'intake' | 'bare'): number => median(results.map((round) => round[of].perSecond));
  const cpu = (of: 'intake' | 'bare'): number => median(results.map((round) => round[of].cpuMs));
  return {
    lines: [
      {
        area: 'intake',
        what: 'speed, share of the bare loop',
        value: median(ratios),
        unit: '×',
        against: `${short(speed('intake'))}/s against ${short(speed('bare'))}/s`,
        target: { least: 0.75 },
        rounds: ratios,
      },
      {
        area: 'intake',
        what: 'CPU a request beyond the bare loop',
        value: median(beyond),
        unit: 'ms',
        against: `${short(cpu('intake'))} ms against ${short(cpu('bare'))} ms`,
        target: { most: 0.6 },
        rounds: beyond,
      },
    ],
    detail: results,
  };
}

/** The webhook guide's example lead. */
function lead(number: string): object {
  return {
    crm_contact_id: `CRM_${number.slice(1)}`,
    crm_deal_id: `DEAL_${number.slice(1)}`,
    phone_number: number,
    first_name: 'Jean',
    last_name: 'Dupont',
    email: 'jean.dupont@example.com',
    lifecycle_stage: 'lead',
    source: 'website',
    campaign: 'spring',
    custom: { product: 'solar', accepts_whatsapp: true },
  };
}

async function startBareLoop(
  address: string,
  directory: string,
): Promise<{ run: (times: number) => Promise<Round>; stop: () => Promise<void> }> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = await startChild({
    entry: 'bench/baseline/signal-with-start.js',
    env: {
      TEMPORAL_ADDRESS: address,
      TEMPORAL_NAMESPACE: NAMESPACE,
      BENCH_PORT: String(port),
      BENCH_PAYLOAD: JSON.stringify(lead('+33611000000')),
      BENCH_AT_ONCE: String(AT_ONCE),
    },
    logFile: `${directory}/bare-loop.log`,
    isReady: (log) => log.includes('ready'),
  });
  return {
    async run(times) {
      const cpu = await child.cpuMs();
      const answer = await fetch(`${url}/?times=${times}`);
      if (!answer.ok) throw new Error(`the bare loop failed: ${await answer.text()}`);
      const { perSecond } = (await answer.json()) as { perSecond: number };
      return { perSecond, cpuMs: ((await child.cpuMs()) - cpu) / times };
    },
    stop: () => child.stop(),
  };
}

/** @returns how many a second */
async function timed(times: number, act: () => Promise<void>): Promise<number> {
  const since = performance.now();
  await act();
  return (times * 1_000) / (performance.now() - since);
}
