/** What the SDK and our own code measure in a worker, served to Prometheus. No label holds anything of a person. */
import type { MetricsExporterConfig } from '@temporalio/worker';
import { METRICS } from '../temporal/metrics.js';

const KB = 1_024;
const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Seconds: the SDK's own steps go from 10 to 100, which is too coarse to alert on 30. */
const STARTS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, MINUTE, 2 * MINUTE, 10 * MINUTE];

/**
 * @param address `host:port` to serve `/metrics` on; nothing is measured without one
 * @throws when it is no such address
 */
export function workerMetrics(address: string | undefined): MetricsExporterConfig | undefined {
  if (!address) return undefined;
  if (!/^[\w.:[\]-]+:\d{1,5}$/.test(address)) {
    throw new Error(`WORKER_METRICS takes host:port, such as 127.0.0.1:9464, and is "${address}"`);
  }
  return {
    prometheus: {
      bindAddress: address.replace(/^localhost:/, '127.0.0.1:'),
      countersTotalSuffix: true,
      unitSuffix: true,
      useSecondsForDurations: true,
      histogramBucketOverrides: {
        // 48 KB is where an alert fires, 64 KB what a state may have at most (T4, T23).
        [METRICS.stateBytes]: [1, 4, 8, 16, 32, 48, 64, 128].map((size) => size * KB),
        workflow_task_schedule_to_start_latency: STARTS,
        activity_schedule_to_start_latency: STARTS,
        [METRICS.callbackAge]: [1, 10, MINUTE, 10 * MINUTE, HOUR, 6 * HOUR, 24 * HOUR, 72 * HOUR],
      },
    },
  };
}
