/** Delivering status callbacks: one run is one POST. When to try again is the contact's business (T8). */
import { Context } from '@temporalio/activity';
import type { Delivery } from '../domain/contact/decision.js';
import type { DeliveryAttempt, PayloadRef } from '../domain/callbacks.js';
import { fingerprint } from '../domain/fingerprint.js';
import { isSuccess } from '../domain/http-status.js';
import type { CallbackActivities, DeliverInput } from '../temporal/contract.js';
import type { Directory, EnvironmentContext } from '../config/directory.js';
import { requireSecret } from '../secrets/secrets.js';
import type { ClientTls, Egress } from '../http/egress.js';
import { parseRetryAfter } from '../http/retry-after.js';
import { signWebhook } from '../http/standard-webhooks.js';
import type { PayloadStore } from '../storage/payload-store.js';
import { METRICS } from '../temporal/metrics.js';
import { clockOffsetOf } from '../temporal/development-clock.js';
import { clientTls, staticHeaders, withoutSecrets } from './callback-auth.js';
import type { CallbackBodies } from './callback-body.js';
import type { EndpointAttempt, EndpointHealths } from './endpoint-health.js';

interface CallbackDeps {
  directory: Directory;
  store: PayloadStore;
  bodies: Pick<CallbackBodies, 'write'>;
  egress: Egress;
  healths: EndpointHealths;
  /** Where signing secrets are read, by the names in the settings. */
  env?: Record<string, string | undefined>;
  random?: () => number;
}

type Attempted = Extract<Delivery, { result: 'attempted' }>;
type Callback = NonNullable<EnvironmentContext['environment']['callback']>;

/** T16: an endpoint that answers slowly takes no more of a process than this. */
const IN_FLIGHT_PER_ENDPOINT = 4;
const BUSY_MIN = 1_000;
const BUSY_MAX = 5_000;
const USER_AGENT = 'Ringback/1 (+status callbacks)';

export function createCallbackActivities(deps: CallbackDeps): CallbackActivities {
  const { directory, store, bodies, egress, healths, env = process.env, random = Math.random } = deps;
  const inFlight = new Map<string, number>();

  /** What a client's endpoint or the network does is a result, never an error; a body that is missing throws. */
  async function deliverCallback(input: DeliverInput): Promise<Delivery> {
    const { account, environment } = input.contact;
    const { callback } = directory.environment(account, environment).environment;
    if (!callback) return { result: 'no_endpoint' };

    const endpoint = `${account}:${environment}`;
    const running = inFlight.get(endpoint) ?? 0;
    if (running >= IN_FLIGHT_PER_ENDPOINT) {
      return { result: 'busy', retryInMs: Math.round(BUSY_MIN + random() * (BUSY_MAX - BUSY_MIN)) };
    }
    inFlight.set(endpoint, running + 1);
    try {
      const { now } = input;
      const address = fingerprint(callback.url);
      const id = { account, environment };
      return await deliver(callback, input, { id, address, now, disableAfter: callback.disable_after });
    } finally {
      inFlight.set(endpoint, (inFlight.get(endpoint) ?? 1) - 1);
    }
  }

  async function deliver(
    callback: Callback,
    input: DeliverInput,
    endpoint: EndpointAttempt,
  ): Promise<Delivery> {
    const turnedAway = await healths.turnedAway(endpoint, input.urgency);
    if (turnedAway) return turnedAway;
    let tried: Awaited<ReturnType<typeof attempt>> | null = null;
    try {
      tried = await attempt(callback, input);
      measureAge(input, tried.result);
      return tried.result;
    } finally {
      if (tried?.asked) await healths.answered(endpoint, tried.result.attempt);
      else healths.abandoned(endpoint);
    }
  }

  /** How long it had waited, for whoever watches that callbacks get through. */
  function measureAge({ contact, queuedAt, now }: DeliverInput, { attempt: tried }: Attempted): void {
    if (queuedAt === undefined) return;
    const { httpStatus } = tried;
    const result = isSuccess(httpStatus) ? 'delivered' : 'failed';
    const { account, environment } = contact;
    Context.current()
      .metricMeter.createHistogram(METRICS.callbackAge, 'float', 'seconds', 'How long a callback had waited.')
      .record(Math.max(0, now - queuedAt) / 1_000, { account, environment, result });
  }

  /** `asked`: the endpoint, and not only our own settings, had its part in the result. */
  async function attempt(
    callback: Callback,
    input: DeliverInput,
  ): Promise<{ asked: boolean; result: Attempted }> {
    const { stored, bytes: body } = await bodyOf(input);
    // The receiver checks the timestamp against its own clock: real time, whatever clock the contact lives by.
    const sentAt = Date.now();
    const at = sentAt + clockOffsetOf(directory.settings, input.contact.account);
    const started = performance.now();
    const done = (httpStatus: number | null, excerpt: string, retryAfterMs: number | null) => {
      const ms = Math.round(performance.now() - started);
      const tried: DeliveryAttempt = { at, httpStatus, excerpt, ms };
      return { result: 'attempted' as const, attempt: tried, retryAfterMs, stored };
    };

    const timestamp = Math.floor(sentAt / 1_000);
    let signature: string;
    let own: Record<string, string>;
    let tls: ClientTls;
    try {
      const secrets = callback.secret_envs.map((name) => requireSecret(name, env));
      signature = signWebhook({ id: input.webhookId, timestamp, body }, secrets);
      own = staticHeaders(callback, env);
      tls = await clientTls(callback, env);
    } catch (error) {
      const problem = error instanceof Error ? error.message : 'the callback could not be signed';
      return { asked: false, result: done(null, problem, null) };
    }
    const answer = await egress.post(
      callback.url,
      {
        ...own,
        'content-type': 'application/json',
        'user-agent': USER_AGENT,
        'webhook-id': input.webhookId,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signature,
        'ringback-sequence': String(input.sequence),
      },
      body,
      tls,
    );
    if (answer.httpStatus === null) return { asked: true, result: done(null, answer.problem, null) };
    const succeeded = isSuccess(answer.httpStatus);
    const result = done(
      answer.httpStatus,
      withoutSecrets(answer.excerpt, Object.values(own)),
      succeeded ? null : parseRetryAfter(answer.retryAfter, Date.now()),
    );
    return { asked: true, result };
  }

  /** The bytes to send. A body that was never sent is written and kept first, and stays as it is from then on. */
  async function bodyOf({ body }: DeliverInput): Promise<{ stored: PayloadRef | null; bytes: Buffer }> {
    if ('inline' in body) return { stored: null, bytes: Buffer.from(JSON.stringify(body.inline)) };
    const stored = 'stored' in body ? body.stored : await bodies.write(body.unwritten);
    return { stored, bytes: await store.get(stored) };
  }

  return { deliverCallback };
}
