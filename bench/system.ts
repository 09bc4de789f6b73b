/** Ringback as it runs in production, an API process and a worker process, on a Temporal server of the bench's own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { parse } from 'yaml';
import { temporalPlugin } from '../src/temporal/plugin.js';
import { registerSearchAttributes } from '../src/temporal/register-search-attributes.js';
import { startDevServer } from '../sandbox/temporal/dev-server.js';
import { findDevServer } from '../sandbox/temporal/find-dev-server.js';
import { freePort } from '../sandbox/temporal/ports.js';
import type { Child } from './child.js';
import { startChild } from './child.js';

export const SECRETS = {
  RINGBACK_SECRET: 'a secret of the bench, long enough to be one',
  WHATSAPP_TOKEN: 'token-of-the-bench',
  WHATSAPP_APP_SECRET: 'app-secret-of-the-bench',
  WHATSAPP_VERIFY_TOKEN: 'verify-token-of-the-bench',
  CALLBACK_SECRET: `whsec_${Buffer.from('callback secret of the bench').toString('base64')}`,
};

export interface BenchTemporal {
  address: string;
  connection: Connection;
  /** A client in a namespace of its own, with Ringback's search attributes. */
  namespace(name: string): Promise<Client>;
  stop(): Promise<void>;
}

/** In memory, on a free port, with the settings `npm start` uses. */
export async function startTemporal(): Promise<BenchTemporal> {
  const { path } = await findDevServer({ onMessage: console.error });
  const server = await startDevServer({
    executable: path,
    port: 0,
    uiPort: null,
    dbFile: null,
    namespace: 'default',
    onMessage: () => undefined,
  });
  const { address } = server;
  const connection = await Connection.connect({ address });
  return {
    address,
    connection,
    async namespace(name) {
      await connection.workflowService.registerNamespace({
        namespace: name,
        workflowExecutionRetentionPeriod: msToTs('1 day'),
      });
      await registerSearchAttributes(connection, name);
      return new Client({ connection, namespace: name, plugins: [temporalPlugin()] });
    },
    async stop() {
      await connection.close();
      await server.stop();
    },
  };
}

/** An account of the bench: the guides' account under its own name, with contacts and a calendar of its own. */
export interface BenchAccount {
  id: string;
  endpoint: string;
  phoneNumberId: string;
  /** How long messages are gathered, in milliseconds. */
  burstWindow: number;
}

export function benchAccount(id: string, burstWindow: number): BenchAccount {
  accounts += 1;
  const number = String(accounts).padStart(4, '0');
  return { id, endpoint: `bench${number}`, phoneNumberId: `20000000000${number}`, burstWindow };
}
let accounts = 0;
const NOWHERE = 'http://localhost:9/';
/** The key is the guides' public one of their test endpoint. */
export const LEAD_HEADERS = { 'content-type': 'application/json', 'api-key': 'test' };

interface ShippedAccount {
  environments: { test: { callback: object } };
  whatsapp: { essai: object };
  calendars: object;
  playbooks: { sales_anytime: object };
}

/** Settings as text, environment variables still open, for callbacks that go to that address. */
export type SettingsText = (callbackUrl: string) => string;

/** The shipped settings, with the bench's accounts in place of the shipped ones; environment variables still open. */
function settingsText(
  accounts: BenchAccount[],
  callbackUrl: string,
  others: RingbackOptions['otherAccounts'] = () => ({}),
): string {
  const shipped = parse(readFileSync('ringback.yaml', 'utf8'), { merge: true }) as {
    accounts: { alvio: ShippedAccount } & Record<string, object>;
  };
  const { alvio } = shipped.accounts;
  const copies = accounts.map(({ id, endpoint, phoneNumberId, burstWindow }) => {
    const { test } = alvio.environments;
    const callback = { ...test.callback, url: callbackUrl };
    // The bench posts everything with one key, as fast as it can.
    const rate_limit = { requests: 10_000_000 };
    const display = `+33639${phoneNumberId.slice(-6)}`;
    const copy = {
      ...alvio,
      environments: { test: { ...test, endpoint, callback, rate_limit } },
      whatsapp: {
        essai: { ...alvio.whatsapp.essai, phone_number_id: phoneNumberId, display_phone_number: display },
      },
      playbooks: {
        sales_anytime: { ...alvio.playbooks.sales_anytime, burst_window: `${burstWindow}ms` },
      },
    };
    return [id, copy] as const;
  });
  return JSON.stringify({
    ...shipped,
    accounts: { ...Object.fromEntries(copies), ...others(shipped.accounts) },
  });
}

export interface RingbackOptions {
  temporal: BenchTemporal;
  namespace: string;
  accounts: BenchAccount[] | SettingsText;
  /** Accounts besides, made of the shipped ones. */
  otherAccounts?: (shipped: Record<string, object>) => Record<string, object>;
  /** What is outside of Ringback; without it only the API runs, and nothing is worked on. */
  outside?: {
    callbackUrl: string;
    /** Starts the Graph API, for this Ringback, and returns its address. */
    startGraph(ringback: { url: string; dataDirectory: string; settingsText: string }): Promise<string>;
  };
}

export interface Ringback {
  url: string;
  /** Where the payloads, the clock and the logs are. */
  dataDirectory: string;
  api: Child;
  worker: Child | null;
  /** Ends the worker with SIGKILL and starts another. */
  killWorker(): Promise<void>;
  stop(): Promise<void>;
}

export async function startRingback(options: RingbackOptions): Promise<Ringback> {
  const { temporal, namespace, accounts, outside } = options;
  const dataDirectory = mkdtempSync(join(tmpdir(), 'ringback-bench-'));
  const settingsFile = join(dataDirectory, 'settings.yaml');
  const callbackUrl = outside?.callbackUrl ?? NOWHERE;
  const settings =
    typeof accounts === 'function'
      ? accounts(callbackUrl)
      : settingsText(accounts, callbackUrl, options.otherAccounts);
  writeFileSync(settingsFile, settings);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...SECRETS,
    TEMPORAL_ADDRESS: temporal.address,
    TEMPORAL_NAMESPACE: namespace,
    RINGBACK_SETTINGS: settingsFile,
    RINGBACK_DATA: dataDirectory,
    GRAPH_URL: (await outside?.startGraph({ url, dataDirectory, settingsText: settings })) ?? NOWHERE,
    PORT: String(port),
  };
  const children: Child[] = [];
  const clean = (): void => rmSync(dataDirectory, { recursive: true, force: true });
  process.once('exit', clean);
  const stop = async (): Promise<void> => {
    await Promise.all(children.map((child) => child.stop()));
    clean();
    process.off('exit', clean);
  };
  try {
    const api = await startChild({
      entry: 'src/api/main.js',
      env,
      logFile: join(dataDirectory, 'api.log'),
      isReady: async () => (await fetch(`${url}/readyz`).catch(() => null))?.ok ?? false,
    });
    children.push(api);
    let workers = 0;
    const startWorker = async (): Promise<Child> => {
      workers += 1;
      const worker = await startChild({
        entry: 'src/worker/main.js',
        env,
        logFile: join(dataDirectory, `worker-${workers}.log`),
        isReady: (log) => log.includes('worker ready'),
      });
      children.push(worker);
      return worker;
    };
    const ringback: Ringback = {
      url,
      dataDirectory,
      api,
      worker: outside ? await startWorker() : null,
      async killWorker() {
        const { worker } = ringback;
        if (!worker) throw new Error('no worker is running');
        children.splice(children.indexOf(worker), 1);
        await worker.kill();
        ringback.worker = await startWorker();
      },
      stop,
    };
    return ringback;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Posts a lead as a CRM does. @throws unless it is taken */
export async function postLead(
  { url }: Pick<Ringback, 'url'>,
  { endpoint }: BenchAccount,
  lead: object,
): Promise<void> {
  const answer = await fetch(`${url}/${endpoint}`, {
    method: 'POST',
    headers: LEAD_HEADERS,
    body: JSON.stringify(lead),
  });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`the lead was not taken: ${answer.status} ${text}`);
}

/** A French mobile number nobody had in this run. */
export function newNumber(): string {
  numbers += 1;
  return `+33611${String(numbers).padStart(6, '0')}`;
}
let numbers = 0;
