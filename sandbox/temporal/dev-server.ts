/** Starting the Temporal development server. */
import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { TypedSearchAttributes } from '@temporalio/common';
import {
  registerSearchAttributes,
  SearchAttributeError,
} from '../../src/temporal/register-search-attributes.js';
import { SEARCH_ATTRIBUTES } from '../../src/temporal/search-attributes.js';
import { endWithUs, exited, killGroup, lastLines } from './command.js';
import type { OnMessage } from './command.js';
import { freePort, isListening, isPortFree, PortBusyError } from './ports.js';

/** Without these a task waits up to 50 ms, a timer is rounded up to a second, priority and fairness do nothing. */
const DYNAMIC_CONFIG = [
  'history.transferProcessorMaxPollRPS=5000',
  'history.timerProcessorMaxPollRPS=5000',
  'history.visibilityProcessorMaxPollRPS=5000',
  'history.timerProcessorMaxTimeShift="1ms"',
  'matching.enableFairness=true',
  'matching.numTaskqueueReadPartitions=1',
  'matching.numTaskqueueWritePartitions=1',
  'system.enableActivityEagerExecution=true',
];

const START_MS = 60_000;
const STOP_MS = 10_000;

interface DevServerOptions {
  /** Path of the `temporal` program. */
  executable: string;
  /** 0 takes a free one. */
  port: number;
  /** 0 takes a free one, null starts no UI. */
  uiPort: number | null;
  /** Where the store is kept; null keeps it in memory. */
  dbFile: string | null;
  namespace: string;
  /** Where the UI asks for payloads to be read. */
  codecEndpoint?: string;
  /** More settings of the server, as `key=value`. */
  dynamicConfig?: string[];
  onMessage: OnMessage;
}

export interface DevServer {
  /** `host:port`. */
  address: string;
  uiUrl: string | null;
  /** Ends the server gracefully, and within 10 s in any case. */
  stop: () => Promise<void>;
}

/**
 * Starts a development server, and returns once it serves the namespace and its search attributes. It ends with
 * this process, however this process ends.
 *
 * @throws {PortBusyError} naming the port and the variable that chooses another
 */
export async function startDevServer(options: DevServerOptions): Promise<DevServer> {
  const { onMessage, namespace, dbFile } = options;
  const port = await claimPort(
    options.port,
    'TEMPORAL_PORT',
    ` If a Temporal server is what runs there, TEMPORAL_ADDRESS=127.0.0.1:${options.port} uses it.`,
  );
  const uiPort = options.uiPort === null ? null : await claimPort(options.uiPort, 'TEMPORAL_UI_PORT');
  const address = `127.0.0.1:${port}`;
  if (dbFile) await mkdir(dirname(dbFile), { recursive: true });

  const child = spawn(
    options.executable,
    [
      'server',
      'start-dev',
      ...['--ip', '127.0.0.1', '--port', String(port), '--namespace', namespace],
      ...(uiPort === null ? ['--headless'] : ['--ui-port', String(uiPort)]),
      ...(options.codecEndpoint === undefined ? [] : ['--ui-codec-endpoint', options.codecEndpoint]),
      // What is deleted is overwritten: else an erased person would stay in the file's free pages.
      ...(dbFile ? ['--db-filename', dbFile, '--sqlite-pragma', 'secure_delete=on'] : []),
      ...[...DYNAMIC_CONFIG, ...(options.dynamicConfig ?? [])].flatMap((setting) => [
        '--dynamic-config-value',
        setting,
      ]),
      ...SEARCH_ATTRIBUTES.flatMap((key) => [
        '--search-attribute',
        `${key.name}=${TypedSearchAttributes.toMetadataType(key.type)}`,
      ]),
    ],
    // A group of its own: Ctrl-C reaches us alone, and the server goes last.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: true },
  );
  const output = lastLines(child);
  let ended: string | null = null;
  const end = exited(child).then(
    (code) => (ended = `it ended with ${code}`),
    (error: unknown) => (ended = String(error)),
  );
  const watchdog = endWithUs(child);
  const stop = async (): Promise<void> => {
    killGroup(child, 'SIGTERM');
    const timer = setTimeout(() => killGroup(child, 'SIGKILL'), STOP_MS);
    await end;
    clearTimeout(timer);
    watchdog.kill('SIGKILL');
  };

  try {
    await untilServing(port, namespace, () => {
      if (ended === null) return;
      if (/address already in use/i.test(output())) throw portOf(output(), port, uiPort);
      throw new Error(`The Temporal server did not start: ${ended}.\n${output()}`);
    });
  } catch (error) {
    await stop();
    throw error;
  }
  const uiUrl = uiPort === null ? null : `http://127.0.0.1:${uiPort}`;
  onMessage(`Temporal server on ${address}${uiUrl ? `, its UI at ${uiUrl}` : ''}.`);
  return { address, uiUrl, stop };
}

async function claimPort(port: number, variable: string, hint = ''): Promise<number> {
  if (port === 0) return await freePort();
  if (!(await isPortFree(port))) throw new PortBusyError(port, variable, hint);
  return port;
}

/** The port was taken between our look and the server's start. */
function portOf(output: string, port: number, uiPort: number | null): PortBusyError {
  const ofUi = uiPort !== null && output.includes(`:${uiPort}`);
  return ofUi ? new PortBusyError(uiPort, 'TEMPORAL_UI_PORT') : new PortBusyError(port, 'TEMPORAL_PORT');
}

/** @param check throws when it is no use to wait longer */
async function untilServing(port: number, namespace: string, check: () => void): Promise<void> {
  const until = Date.now() + START_MS;
  for (;;) {
    check();
    if (!(await isListening(port)) && Date.now() < until) {
      await delay(50);
      continue;
    }
    try {
      const connection = await Connection.connect({ address: `127.0.0.1:${port}`, connectTimeout: 5_000 });
      try {
        await connection.withDeadline(Date.now() + 10_000, () =>
          registerSearchAttributes(connection, namespace),
        );
        return;
      } finally {
        await connection.close();
      }
    } catch (error) {
      if (error instanceof SearchAttributeError || Date.now() > until) throw error;
    }
    await delay(100);
  }
}
