/** The API and the worker as processes of their own, their logs kept and watched. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export type LogLine = Record<string, unknown>;

interface Process {
  name: string;
  /** Settles when the process ends, with what it ended with. */
  ended: Promise<string>;
  stop(): Promise<void>;
}

const KILL_AFTER = 30_000;

/** @param entry a path within `dist/src`, such as `api/main.js` */
export function startProcess(
  name: string,
  entry: string,
  logFile: string,
  onLine: (line: LogLine) => void,
): Process {
  const path = fileURLToPath(new URL(`../../src/${entry}`, import.meta.url));
  // A group of its own: Ctrl-C reaches the starter alone, which stops everything in order.
  const child = spawn(process.execPath, ['--enable-source-maps', path], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const log = createWriteStream(logFile, { flags: 'a' });
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (text) => {
      log.write(`${text}\n`);
      onLine(parse(text));
    });
  }
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${code}`));
  });
  return { name, ended, stop: () => stop(child, ended) };
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER);
  await ended;
  clearTimeout(timer);
}

function parse(text: string): LogLine {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : { msg: text };
  } catch {
    return { msg: text };
  }
}
