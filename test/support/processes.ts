/** Processes of their own, as they run in production: what is killed with SIGKILL is really gone. */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Ringback } from './ringback.js';

const root = resolve(import.meta.dirname, '../..');
const READY = 60_000;

export interface WorkerProcess {
  /** Everything it wrote. */
  output(): string;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
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
export async function startWorkerProcess(
  ringback: Ringback,
  { graphUrl = ringback.sandbox.url, env = {} }: WorkerProcessOptions = {},
): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [join(root, 'dist/src/worker/main.js')], {
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      TEMPORAL_ADDRESS: inject('temporalAddress'),
      TEMPORAL_NAMESPACE: ringback.temporal.namespace,
      RINGBACK_SETTINGS: settingsFile(),
      GRAPH_URL: graphUrl,
      CRM_PORT: new URL(ringback.inbox.url).port,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  }
  const output = (): string => chunks.join('');
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    const fail = (): void => reject(new Error(`the worker process did not get ready:\n${output()}`));
    const late = setTimeout(fail, READY);
    child.once('exit', fail);
    child.stdout.on('data', () => {
      if (!output().includes('worker ready')) return;
      clearTimeout(late);
      child.off('exit', fail);
      resolve();
    });
  });
  return {
    output,
    kill: () => end(child, 'SIGKILL', gone).then(() => undefined),
    stop: () => end(child, 'SIGTERM', gone),
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

/** The shipped settings without burst windows, beside the data of the running Ringback. */
function settingsFile(): string {
  const settings = parse(readFileSync(join(root, 'ringback.yaml'), 'utf8'), { merge: true }) as {
    accounts: Record<string, { playbooks: Record<string, { burst_window: string }> }>;
  };
  for (const { playbooks } of Object.values(settings.accounts)) {
    for (const playbook of Object.values(playbooks)) playbook.burst_window = '0s';
  }
  const file = join(process.env['RINGBACK_DATA'] ?? '.', 'ringback.yaml');
  writeFileSync(file, stringify(settings, { aliasDuplicateObjects: false }));
  return file;
}
