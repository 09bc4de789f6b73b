/** The whole product for tests: real HTTP, a real Temporal server, the sandbox in Meta's place. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { join } from 'node:path';
import { ApplicationFailure } from '@temporalio/common';
import type { Worker } from '@temporalio/worker';
import type { Sandbox } from '../../sandbox/sandbox.js';
import { startSandbox } from '../../sandbox/sandbox.js';
import { createActivities } from '../../src/activities/index.js';
import type { Activities } from '../../src/activities/index.js';
import { createApp } from '../../src/api/app.js';
import { temporalAgentGateway } from '../../src/api/operators/agent-gateway.js';
import { temporalCallbackDesk } from '../../src/api/operators/callback-desk.js';
import { temporalCalendarSource } from '../../src/api/calendar-source.js';
import { temporalContactLists } from '../../src/api/operators/contact-lists.js';
import { temporalContactReader } from '../../src/api/operators/contact-reader.js';
import { temporalContactUpdates } from '../../src/api/operators/contact-updates.js';
import { rememberingContacts } from '../../src/api/operators/remembered-memos.js';
import { temporalErasureDesk } from '../../src/api/operators/erasure-desk.js';
import { temporalSlotFinder } from '../../src/api/operators/free-slots.js';
import { BusyCalendars } from '../../src/calendars/busy-calendars.js';
import { egressOf } from '../../src/config/egress.js';
import { temporalNumberDesk } from '../../src/api/operators/number-desk.js';
import { temporalGateway } from '../../src/api/temporal-gateway.js';
import { deriveKey } from '../../src/secrets/secrets.js';
import { Directory } from '../../src/config/directory.js';
import { parseSettings } from '../../src/config/settings.js';
import type { Settings } from '../../src/config/schema.js';
import type { ContactState } from '../../src/domain/contact/state.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import type { Environment } from '../../src/domain/identity.js';
import { createLogger } from '../../src/logging/logger.js';
import { createPayloadStore } from '../../src/storage/payload-store.js';
import { QUERIES } from '../../src/temporal/contract.js';
import { encryption } from '../../src/temporal/plugin.js';
import type { TaskQueue } from '../../src/temporal/contract.js';
import { readClockOffset, writeClockOffset } from '../../src/temporal/development-clock.js';
import { createWorkers, runWorkers } from '../../src/worker/workers.js';
import { readFileSync } from 'node:fs';
import { workflowBundle } from './temporal.js';
import type { TestTemporal } from './temporal.js';
import type { Inbox } from './inbox.js';
import { openInbox } from './inbox.js';

export const SECRETS = {
  RINGBACK_SECRET: 'a secret of the tests, long enough to be one',
  WHATSAPP_TOKEN: 'token-of-the-tests',
  WHATSAPP_APP_SECRET: 'app-secret-of-the-tests',
  WHATSAPP_VERIFY_TOKEN: 'verify-token-of-the-tests',
  CALLBACK_SECRET: `whsec_${Buffer.from('callback secret of the tests').toString('base64')}`,
};

export interface RingbackOptions {
  /** Changes the shipped settings. */
  settings?: (settings: Settings) => void;
  /** Milliseconds the clock of every account is moved by from the start. */
  clockOffset?: number;
  /** Without workers nothing is worked on until {@link Ringback.startWorkers}. */
  workers?: boolean;
  /** Takes the API's log, line by line. */
  log?: (line: string) => void;
  /** Makes the sandbox's message ids. */
  sandboxSeed?: string;
  /** Names of activities that fail for good while they are in here. */
  failing?: Set<string>;
  /** Milliseconds that activities take longer, by name. */
  slow?: Record<string, number>;
  /** Told of each activity as it begins. */
  watch?: (activity: string, input: unknown) => void;
  /** How many workflows the workers remember; with 0 each task is a replay of its run. */
  cachedWorkflows?: number;
  /** A client system whose callbacks the sandbox's pages show. */
  crmUrl?: string;
}

export interface Ringback {
  url: string;
  settings: Settings;
  sandbox: Sandbox;
  inbox: Inbox;
  temporal: TestTemporal;
  /** Posts as a CRM does, to the guides' test endpoint unless told otherwise. */
  post(
    payload: unknown,
    endpoint?: Endpoint,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Record<string, string>; headers: Headers }>;
  state(number: string, environment?: Environment, account?: string): Promise<ContactState>;
  /** What the prospect's phone shows: `agent: …`, `client: …`. */
  chat(number: string): string[];
  /** @param queues which to serve; all by default. Called again, it serves more. */
  startWorkers(queues?: readonly TaskQueue[], activitiesAtOnce?: number): Promise<void>;
  stopWorkers(): Promise<void>;
  /** The activities' and sandbox's time goes along when the time-skipping server's is skipped. */
  timePassed(ms: number): void;
  stop(): Promise<void>;
}

export interface Endpoint {
  path: string;
  key: string;
}
export const TEST_ENDPOINT: Endpoint = { path: '6i8qsza7zhyt76', key: 'test' };
export const PRODUCTION_ENDPOINT: Endpoint = {
  path: 'celqs5mur1l7p8',
  key: '48FBBD88-78C1-4AC8-AFCB-1475C5F7236D',
};

export async function startRingback(
  temporal: TestTemporal,
  options: RingbackOptions = {},
): Promise<Ringback> {
  const data = mkdtempSync(join(tmpdir(), 'ringback-data-'));
  const inbox = await openInbox(SECRETS.CALLBACK_SECRET);
  Object.assign(process.env, SECRETS, { RINGBACK_DATA: data });
  const settings = parseSettings(readFileSync('ringback.yaml', 'utf8'), 'ringback.yaml', process.env);
  for (const account of Object.values(settings.accounts)) {
    for (const environment of Object.values(account.environments)) {
      if (environment?.callback) environment.callback.url = inbox.url;
    }
  }
  for (const playbook of playbooksOf(settings)) playbook.burst_window = 0;
  options.settings?.(settings);
  if (options.clockOffset) {
    for (const account of Object.keys(settings.accounts)) writeClockOffset(account, options.clockOffset);
  }

  let skipped = 0;
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://localhost:${(server.address() as AddressInfo).port}`;
  const sandbox = await startSandbox({
    settings,
    ringbackUrl: url,
    token: SECRETS.WHATSAPP_TOKEN,
    appSecret: SECRETS.WHATSAPP_APP_SECRET,
    dataDirectory: data,
    now: () => Date.now() + skipped,
    pace: 0,
    ...(options.crmUrl !== undefined && { crmUrl: options.crmUrl }),
    readContact: (id) => temporalContactReader(temporal.client).state(id),
    // As one of Meta's faster numbers: the tests send as fast as the machine goes.
    limits: { perSecond: 1_000 },
    ...(options.sandboxSeed !== undefined && { seed: options.sandboxSeed }),
    signalEntities: (account, offset) => signalContacts(temporal, account, offset),
  });
  settings.graph.base_url = sandbox.url;
  const directory = new Directory(settings);
  const logger = createLogger('test', { write: (line) => options.log?.(line) });
  const store = createPayloadStore(settings.storage);
  const app = createApp({
    directory,
    gateway: temporalGateway(temporal.client, readClockOffset),
    operators: {
      contacts: rememberingContacts(temporalContactReader(temporal.client)),
      lists: temporalContactLists(temporal.client),
      updates: temporalContactUpdates(temporal.client),
      agents: temporalAgentGateway(temporal.client, readClockOffset),
      clockOffset: readClockOffset,
      desk: temporalCallbackDesk(temporal.client, readClockOffset),
      erasures: temporalErasureDesk(temporal.client),
      store,
      numbers: temporalNumberDesk(temporal.client, readClockOffset),
      slots: temporalSlotFinder(
        temporal.client,
        new BusyCalendars({ egress: egressOf(settings), env: process.env }),
      ),
    },
    calendars: { source: temporalCalendarSource(temporal.client), store, clockOffset: readClockOffset },
    codec: encryption(),
    store,
    logger,
    requestIdKey: deriveKey('request-id'),
  });
  server.on('request', app);

  let running: { workers: Worker[]; ended: Promise<void> }[] = [];
  const ringback: Ringback = {
    url,
    settings,
    sandbox,
    inbox,
    temporal,
    async post(payload, endpoint = TEST_ENDPOINT, headers = {}) {
      const response = await fetch(`${url}/${endpoint.path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'api-key': endpoint.key, ...headers },
        body: typeof payload === 'string' ? payload : JSON.stringify(payload),
      });
      const body = (await response.json()) as Record<string, string>;
      return { status: response.status, body, headers: response.headers };
    },
    state: (number, environment = 'test', account = 'alvio') => {
      const handle = temporal.client.workflow.getHandle(contactWorkflowId({ account, environment, number }));
      const ask = () =>
        temporal.client.withDeadline(Date.now() + 2_000, () => handle.query<ContactState>(QUERIES.state));
      // Again: a run that is continuing as new may never answer, and the server asks a worker that was stopped for 10 s.
      return ask().catch(ask).catch(ask).catch(ask).catch(ask).catch(ask).catch(ask);
    },
    chat: (number) =>
      sandbox
        .open(number)
        .messages.map(({ from, text }) => `${from === 'business' ? 'agent' : 'client'}: ${text}`),
    async startWorkers(queues, activitiesAtOnce) {
      const workers = await createWorkers({
        connection: temporal.nativeConnection,
        namespace: temporal.namespace,
        activities: troubled(
          createActivities({ directory, client: temporal.client }),
          options.failing ?? new Set(),
          options.slow ?? {},
          options.watch ?? (() => undefined),
        ),
        workflowBundle: workflowBundle().codePath,
        ...(queues && { queues }),
        ...(activitiesAtOnce !== undefined && { activitiesAtOnce }),
        ...(options.cachedWorkflows !== undefined && { cachedWorkflows: options.cachedWorkflows }),
      });
      running.push({ workers, ended: runWorkers(workers) });
    },
    async stopWorkers() {
      for (const { workers } of running) for (const worker of workers) worker.shutdown();
      await Promise.all(running.map(({ ended }) => ended));
      running = [];
    },
    timePassed(ms) {
      skipped += ms;
      for (const account of Object.keys(settings.accounts)) sandbox.lookAtClock(account);
    },
    async stop() {
      await ringback.stopWorkers();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await sandbox.stop();
      await inbox.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
  if (options.workers !== false) await ringback.startWorkers();
  return ringback;
}

/** The same activities, some slower, and some failing for good: Temporal does not try those again. */
function troubled(
  activities: Activities,
  failing: Set<string>,
  slow: Record<string, number>,
  watch: NonNullable<RingbackOptions['watch']>,
): Activities {
  const wrap = <T extends object>(ofOneQueue: T): T =>
    Object.fromEntries(
      Object.entries(ofOneQueue as Record<string, (...args: unknown[]) => Promise<unknown>>).map(
        ([name, activity]) => [
          name,
          async (...args: unknown[]) => {
            watch(name, args[0]);
            await delay(slow[name] ?? 0);
            if (failing.has(name)) {
              failing.add(`${name} was called`);
              throw ApplicationFailure.nonRetryable(`${name} fails in this test`);
            }
            return activity(...args);
          },
        ],
      ),
    ) as T;
  return Object.fromEntries(
    Object.entries(activities).map(([queue, ofOneQueue]) => [queue, wrap(ofOneQueue as object)]),
  ) as unknown as Activities;
}

export function playbooksOf(settings: Settings) {
  return Object.values(settings.accounts).flatMap((account) => Object.values(account.playbooks));
}

async function signalContacts(temporal: TestTemporal, account: string, offset: number): Promise<number> {
  let told = 0;
  for await (const { workflowId } of temporal.client.workflow.list({
    query: 'ExecutionStatus = "Running"',
  })) {
    if (!workflowId.includes(`:${account}:`)) continue;
    await temporal.client.workflow.getHandle(workflowId).signal('clockMoved', offset);
    told += 1;
  }
  return told;
}
