/** Where servers are kept once they were fetched or built, and how two processes do not do it twice. */
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { hasCode, signsOfLife } from './command.js';
import type { Env, OnMessage } from './command.js';

/** A lock is touched this often by who holds it … */
const TOUCH_MS = 5_000;
/** … and left behind by a process that died when it was not, for this long. */
const STALE_MS = 30_000;

/** `RINGBACK_CACHE`, by default `~/.cache/ringback`. */
export function cacheDirectory(env: Env): string {
  return env['RINGBACK_CACHE'] || join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'ringback');
}

/**
 * Makes `target`, a file or a folder, exactly once however many processes ask, and never halfway: `make` works in
 * a temporary folder and returns the path in it that then becomes the target by one rename.
 */
export async function installOnce(
  target: string,
  onMessage: OnMessage,
  make: (temporary: string) => Promise<string>,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const unlock = await lock(`${target}.lock`, onMessage);
  try {
    if (existsSync(target)) return;
    const prefix = `.${basename(target)}-`;
    for (const name of await readdir(dirname(target))) {
      // Left by a process that was killed at it: whoever is alive holds the lock.
      if (name.startsWith(prefix)) await rm(join(dirname(target), name), { recursive: true, force: true });
    }
    const temporary = await mkdtemp(join(dirname(target), prefix));
    try {
      await rename(await make(temporary), target);
    } finally {
      await rm(temporary, { recursive: true, force: true });
    }
  } finally {
    await unlock();
  }
}

async function lock(path: string, onMessage: OnMessage): Promise<() => Promise<void>> {
  let quiet: (() => void) | null = null;
  try {
    for (;;) {
      try {
        await writeFile(path, `${hostname()} ${process.pid}`, { flag: 'wx' });
        break;
      } catch (error) {
        if (!hasCode(error, 'EEXIST')) throw error;
      }
      // Should two processes both clear the same stale lock, both make the target: wasteful, and harmless.
      if (await isStale(path)) {
        await rm(path, { force: true });
        continue;
      }
      if (!quiet) {
        onMessage(`Another process is installing ${basename(path, '.lock')}; waiting for it.`);
        quiet = signsOfLife('waiting', onMessage);
      }
      await delay(250);
    }
  } finally {
    quiet?.();
  }
  const touch = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, TOUCH_MS);
  return async () => {
    clearInterval(touch);
    await rm(path, { force: true });
  };
}

async function isStale(path: string): Promise<boolean> {
  try {
    const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
    if (Date.now() - mtimeMs > STALE_MS) return true;
    const [host, pid] = text.split(' ');
    return host === hostname() && !isAlive(Number(pid));
  } catch {
    return false; // Gone meanwhile: the next attempt tells.
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}
