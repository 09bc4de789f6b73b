/** Processes of their own, as they run in production: what is killed with SIGKILL is really gone. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import { parse, stringify } from 'yaml';
import { freePort } from '../../sandbox/temporal/ports.js';
import type { Ringback } from './ringback.js';

const root = resolve(import.meta.dirname, '../..');
const READY = 60_000;

export interface Process {
  /** Everything it wrote. */
  output(): string;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Sends it and does not wait. */
  signal(signal: NodeJS.Signals): void;
}

export type WorkerProcess = Process;

export interface ApiProcess extends Process {
  url: string;
}

/** Compiles `dist/`, unless it is there and of today. */
export function build(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`dist/ could not be built:\n${stdout}${stderr}`);
}

export interface WorkerProcessOptions {
  /** Where it finds the Graph API; the sandbox by default. */
  graphUrl?: string;
  env?: Record<string, string>;
}

/** Starts `dist/src/worker/main.js` for a Ringback whose own workers are not running; resolves when it is ready. */
export function startWorkerProcess(
  ringback: Ringback,
  { graphUrl = ringback.sandbox.url, env = {} }: WorkerProcessOptions = {},
): Promise<WorkerProcess> {
  return startProcess(ringback, 'worker', { GRAPH_URL: graphUrl, ...env });
}

/** Starts `dist/src/api/main.js` on a port of its own, beside the API of that Ringback; resolves when it listens. */
export async function startApiProcess(
  ringback: Ringback,
  env: Record<string, string> = {},
): Promise<ApiProcess> {
  const port = await freePort();
  const started = await startProcess(ringback, 'api', { PORT: String(port), ...env });
  return { ...started, url: `http://127.0.0.1:${port}` };
}

/** `ringback <args>` beside that Ringback, to its end. */
export function runCli(ringback: Ringback, args: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(root, 'dist/src/cli/main.js'), ...args], {
    cwd: root,
    env: envOf(ringback, env),
    encoding: 'utf8',
  });
}

function envOf(ringback: Ringback, env: Record<string, string>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'development',
    TEMPORAL_ADDRESS: inject('temporalAddress'),
    TEMPORAL_NAMESPACE: ringback.temporal.namespace,
    RINGBACK_SETTINGS: settingsFile(),
    CRM_PORT: new URL(ringback.inbox.url).port,
    ...env,
  };
}

async function startProcess(
  ringback: Ringback,
  name: 'api' | 'worker',
  env: Record<string, string>,
): Promise<Process> {
  const child = spawn(process.execPath, [join(root, `dist/src/${name}/main.js`)], {
    cwd: root,
    env: envOf(ringback, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  const output = (): string => chunks.join('');
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    const fail = (): void => reject(new Error(`the ${name} process did not get ready:\n${output()}`));
    const late = setTimeout(fail, READY);
    child.once('exit', fail);
    child.stdout.on('data', () => {
      if (!output().includes(`${name} ready`)) return;
      clearTimeout(late);
      child.off('exit', fail);
      resolve();
    });
  });
  return {
    output,
    kill: () => end(child, 'SIGKILL', gone).then(() => undefined),
    stop: () => end(child, 'SIGTERM', gone),
    signal: (signal) => void child.kill(signal),
  };
}

function end(
  child: ChildProcess,
  signal: NodeJS.Signals,
  gone: Promise<number | null>,
): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  return gone;
}

interface ShippedAccount {
  playbooks: Record<string, { burst_window: string }>;
  dialer?: { agents: object; ring_groups: object };
  environments: Record<string, { forms?: { tokens: object[] } }>;
}

/**
 * The shipped settings without burst windows, beside the data of the running Ringback; written once for all processes.
 *
 * @param change what the first call changes besides
 * @returns the path of the file
 */
export function settingsFile(
  change: (accounts: Record<string, ShippedAccount>) => void = () => undefined,
): string {
  const file = join(process.env['RINGBACK_DATA'] ?? '.', 'ringback.yaml');
  if (existsSync(file)) return file;
  const settings = parse(readFileSync(join(root, 'ringback.yaml'), 'utf8'), { merge: true }) as {
    accounts: Record<string, ShippedAccount>;
  };
  for (const { playbooks } of Object.values(settings.accounts)) {
    for (const playbook of Object.values(playbooks)) playbook.burst_window = '0s';
  }
  change(settings.accounts);
  writeFileSync(file, stringify(settings, { aliasDuplicateObjects: false }));
  return file;
}
