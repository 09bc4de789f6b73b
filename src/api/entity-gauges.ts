/** What waits, as gauges: counted when somebody looks, and at most twice a minute. */
import { Gauge } from 'prom-client';
import type { Registry } from 'prom-client';
import type { DirectoryView } from '../config/directory.js';
import type { Environment } from '../domain/identity.js';
import type { EntityCounts } from './entity-counts.js';

export interface EntityGaugesDeps {
  directory: DirectoryView;
  counts: EntityCounts;
  now?: () => number;
}

const FRESH = 30_000;
const NAMES = {
  handover: 'ringback_contacts_with_a_person',
  callbackFailing: 'ringback_contacts_callback_failing',
  failingSeconds: 'ringback_callback_endpoint_failing_seconds',
  paused: 'ringback_number_paused',
  ended: 'ringback_entities_ended',
  readAt: 'ringback_entity_counts_timestamp_seconds',
} as const;

export function registerEntityGauges(
  registry: Registry,
  { directory, counts, now = Date.now }: EntityGaugesDeps,
): void {
  const perEnvironment = ['account', 'environment'] as const;
  const gauges = {
    handover: gauge(NAMES.handover, 'Contacts whose conversation a person has.', perEnvironment),
    callbackFailing: gauge(
      NAMES.callbackFailing,
      'Contacts with callbacks that wait or were missed.',
      perEnvironment,
    ),
    failingSeconds: gauge(
      NAMES.failingSeconds,
      'For how long a callback endpoint has only failed.',
      perEnvironment,
    ),
    paused: gauge(NAMES.paused, '1 while a WhatsApp number is paused.', ['account', 'number'] as const),
    ended: gauge(NAMES.ended, 'Entities whose run failed or was ended within the last hour.', [] as const),
    readAt: gauge(NAMES.readAt, 'When these were last counted.', [] as const),
  };
  let countedAt = -Infinity;
  let underWay: Promise<void> | null = null;

  function gauge<Label extends string>(
    name: string,
    help: string,
    labelNames: readonly Label[],
  ): Gauge<Label> {
    // Whichever is asked for first has all of them counted.
    return new Gauge({ name, help, labelNames: [...labelNames], registers: [registry], collect: fresh });
  }

  async function fresh(): Promise<void> {
    if (now() - countedAt < FRESH) return;
    underWay ??= count().finally(() => (underWay = null));
    await underWay;
  }

  /** What cannot be counted keeps its last figures, whose age `readAt` tells; the other metrics are served. */
  async function count(): Promise<void> {
    try {
      const environments = directory.environments();
      await Promise.all([
        ...environments.map(({ accountId, name }) => countEnvironment(accountId, name)),
        ...environments.map(async ({ accountId, whatsapp, environment }) => {
          const paused = await counts.isPaused(accountId, whatsapp.phone_number_id);
          gauges.paused.set({ account: accountId, number: environment.whatsapp }, paused ? 1 : 0);
        }),
        counts.endedLately().then((ended) => gauges.ended.set(ended)),
      ]);
      gauges.readAt.set(now() / 1_000);
    } catch {
      // Told by the age of the last figures.
    }
    countedAt = now();
  }

  async function countEnvironment(account: string, environment: Environment): Promise<void> {
    const id = { account, environment };
    const [handover, failing, since] = await Promise.all([
      counts.contacts(id, 'handover'),
      counts.contacts(id, 'callbackFailing'),
      counts.failingSince(id),
    ]);
    gauges.handover.set(id, handover);
    gauges.callbackFailing.set(id, failing);
    gauges.failingSeconds.set(id, since === null ? 0 : Math.max(0, now() - since) / 1_000);
  }
}
