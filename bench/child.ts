/** A process of its own, as in production: it shares the cores with the others, but no event loop. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface Child {
  /** CPU time used so far, milliseconds. */
  cpuMs(): Promise<number>;
  stop(): Promise<void>;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
}

const READY_WITHIN = 60_000;
const KILL_AFTER = 30_000;

/**
 * Starts a compiled module and waits until it is ready.
 *
 * @param entry a path within `dist`
 * @param isReady asked again and again, with what the process has written so far
 * @throws with the end of its log when it ends before, or takes longer than a minute
 */
export async function startChild(options: {
  entry: string;
  env: Record<string, string>;
  logFile: string;
  isReady: (log: string) => boolean | Promise<boolean>;
}): Promise<Child> {
  const { entry, env, logFile, isReady } = options;
  const log = openSync(logFile, 'a');
  const usage = new URL('usage.js', import.meta.url).href;
  const child = spawn(
    process.execPath,
    [...profiling(), '--import', usage, fileURLToPath(new URL(`../${entry}`, import.meta.url))],
    { env: { ...process.env, ...env }, stdio: ['ignore', log, log, 'ipc'] },
  );
  closeSync(log);
  let ended: string | null = null;
  const end = new Promise<void>((resolve) => {
    child.once('exit', (code, signal) => {
      ended = signal ?? `exit code ${code}`;
      resolve();
    });
  });
  const killWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithUs);

  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER);
    await end;
    clearTimeout(timer);
    process.off('exit', killWithUs);
  };
  const until = Date.now() + READY_WITHIN;
  while (!(await isReady(readFileSync(logFile, 'utf8')))) {
    if (ended !== null || Date.now() > until) {
      await stop();
      throw new Error(`${entry} did not start (${ended ?? 'not ready'}):\n${tail(logFile)}`);
    }
    await delay(50);
  }
  return {
    cpuMs: () =>
      new Promise((resolve, reject) => {
        if (ended !== null) return reject(new Error(`${entry} ended (${ended}):\n${tail(logFile)}`));
        child.once('message', (message) => resolve((message as { cpuMs: number }).cpuMs));
        child.send('usage');
      }),
    stop,
    async kill() {
      child.kill('SIGKILL');
      await end;
      process.off('exit', killWithUs);
    },
  };
}

/** With `BENCH_CPU_PROFILES` set to a directory, each process leaves a CPU profile of its life there. */
function profiling(): string[] {
  const directory = process.env['BENCH_CPU_PROFILES'];
  return directory ? ['--cpu-prof', `--cpu-prof-dir=${directory}`] : [];
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').slice(-2_000);
}
