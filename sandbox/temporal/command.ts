/** Running other programs, with a sign of life while they take their time. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type Env = Record<string, string | undefined>;
export type OnMessage = (line: string) => void;

/** Whether an error of Node's has this `code`. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

const SIGN_OF_LIFE_MS = 15_000;

/** The full path of a program on the PATH of `env`, or null. */
export function which(program: string, env: Env): string | null {
  for (const directory of (env['PATH'] ?? '').split(delimiter)) {
    const path = join(directory, program);
    if (directory !== '' && isExecutable(path)) return path;
  }
  return null;
}

export function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Says every 15 s that `what` is still going on, until the function it returns is called. */
export function signsOfLife(what: string, onMessage: OnMessage): () => void {
  const since = Date.now();
  const timer = setInterval(() => {
    onMessage(`… still ${what}, ${Math.round((Date.now() - since) / 1000)} s so far`);
  }, SIGN_OF_LIFE_MS);
  return () => clearInterval(timer);
}

interface Command {
  /** What goes on, for messages: "building the Temporal server". */
  what: string;
  program: string;
  args: string[];
  cwd: string;
  env: Env;
  onMessage: OnMessage;
  /** Asked every second; a text ends the program, and is why. */
  giveUp?: () => string | null;
}

/**
 * Runs a program to its end. It is ended, with all it started, when `giveUp` says so or when this process ends.
 *
 * @throws when it cannot start, ends with another code than 0 or is given up; with the end of what it wrote
 */
export async function run(command: Command): Promise<void> {
  const child = spawn(command.program, command.args, {
    cwd: command.cwd,
    env: command.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const output = lastLines(child);
  const watchdog = endWithUs(child);
  const quiet = signsOfLife(command.what, command.onMessage);
  let gaveUp: string | null = null;
  const watch = setInterval(() => {
    gaveUp ??= command.giveUp?.() ?? null;
    if (gaveUp !== null) killGroup(child, 'SIGKILL');
  }, 1_000);
  try {
    const code = await exited(child);
    if (gaveUp !== null) throw new Error(`${command.what}: ${String(gaveUp)}`);
    if (code !== 0) throw new Error(`${command.what} failed (${String(code)}):\n${output()}`);
  } finally {
    clearInterval(watch);
    quiet();
    watchdog.kill('SIGKILL');
  }
}

/** Keeps the end of what a child writes; the function it returns gives the last 20 lines. */
export function lastLines(child: ChildProcess): () => string {
  let text = '';
  const keep = (chunk: Buffer): void => {
    text = (text + chunk.toString('utf8')).slice(-8_192);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => text.trimEnd().split('\n').slice(-20).join('\n');
}

/** How a child ended: its exit code or the signal's name. Rejects when it could not be started. */
export function exited(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
}

/** Signals a child that was started `detached`, and all that it started. */
export function killGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has already ended.
  }
}

/**
 * Ends a child that was started `detached`, and all that it started, when this process ends, even by SIGKILL: a small
 * process sees our end of a pipe close. Kill that one once the child has ended.
 */
export function endWithUs(child: ChildProcess): ChildProcess {
  const script = `cat >/dev/null
kill -TERM -"$1"
seconds=0
while [ $seconds -lt 10 ] && kill -0 -"$1"; do sleep 1; seconds=$((seconds + 1)); done
kill -KILL -"$1"`;
  const watchdog = spawn('sh', ['-c', script, 'ringback-watchdog', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  watchdog.on('error', () => undefined);
  watchdog.unref();
  return watchdog;
}
