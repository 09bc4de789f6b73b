/** Load as the world makes it: so many a second, whether or not the earlier ones were answered. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Line } from './report.js';
import { short } from './report.js';
import { percentile } from './statistics.js';

export interface Answers {
  /** Milliseconds from when each was due until it was answered, in the order in which they were due. */
  latencies: number[];
  /** How many were not taken; their latencies count like the others. */
  refused: number;
}

/**
 * Sends at a constant rate. Each latency counts from when the request was due, not from when it was sent: a stall
 * costs all that were due in it, and a sender that is late itself makes the figure worse, never better.
 *
 * @param send resolves when it is answered, with whether it was taken
 */
export async function openLoop(
  perSecond: number,
  seconds: number,
  send: () => Promise<boolean>,
): Promise<Answers> {
  const since = performance.now();
  let refused = 0;
  const timed = async (due: number): Promise<number> => {
    if (!(await send().catch(() => false))) refused += 1;
    return performance.now() - due;
  };
  const underWay: Promise<number>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = since + (index * 1_000) / perSecond;
    const early = due - performance.now();
    if (early > 0) await delay(early);
    underWay.push(timed(due));
  }
  return { latencies: await Promise.all(underWay), refused };
}

/** p50 and p99 of all requests together, and how many were not taken; as rounds, those of each part of the load, one after the other. */
export function latencyLines(
  area: string,
  what: string,
  { latencies, refused }: Answers,
  options: { parts: number; most: number; against: string },
): Line[] {
  const each = Math.ceil(latencies.length / options.parts);
  const parts = Array.from({ length: options.parts }, (_, part) =>
    latencies.slice(part * each, (part + 1) * each),
  ).filter((part) => part.length > 0);
  const figures = [50, 99].map((percent) => ({
    area,
    what: `p${percent} ${what}`,
    value: percentile(latencies, percent),
    unit: 'ms',
    against: percent === 50 ? options.against : `slowest ${short(percentile(latencies, 100))} ms`,
    ...(percent === 99 && { target: { most: options.most } }),
    rounds: parts.map((part) => percentile(part, percent)),
  }));
  return [
    ...figures,
    {
      area,
      what: `refused ${what}`,
      value: refused,
      unit: `of ${latencies.length}`,
      target: { most: 0 },
      rounds: [refused],
    },
  ];
}
