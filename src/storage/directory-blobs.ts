import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, resolve, join } from 'node:path';
import type { Blob, Blobs } from './blobs.js';

/** Files of a directory. A file appears whole or not at all, and is on the disk before `write` returns. */
export class DirectoryBlobs implements Blobs {
  readonly #root: string;

  constructor(path: string) {
    this.#root = resolve(path);
  }

  async write(key: string, bytes: Uint8Array): Promise<void> {
    const path = join(this.#root, key);
    const folder = dirname(path);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const temporary = `${path}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`;
    try {
      const file = await open(temporary, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    await syncFolder(folder);
  }

  async read(key: string): Promise<Buffer | null> {
    try {
      return await readFile(join(this.#root, key));
    } catch (error) {
      if (isGone(error)) return null;
      throw error;
    }
  }

  async removeAll(prefix: string): Promise<void> {
    await rm(join(this.#root, prefix), { recursive: true, force: true, maxRetries: 3 });
  }

  async *list(folder = ''): AsyncGenerator<Blob> {
    const entries = await readdir(join(this.#root, folder), { withFileTypes: true }).catch(
      (error: unknown) => {
        if (isGone(error)) return [];
        throw error;
      },
    );
    for (const entry of entries) {
      const key = `${folder}${entry.name}`;
      if (entry.isDirectory()) yield* this.list(`${key}/`);
      const known = entry.isFile() ? await stat(join(this.#root, key)).catch(() => null) : null;
      if (known) yield { key, touchedAt: known.mtimeMs };
    }
  }

  async remove(key: string): Promise<void> {
    await rm(join(this.#root, key), { force: true });
  }

  async touch(key: string): Promise<void> {
    const now = new Date();
    await utimes(join(this.#root, key), now, now).catch((error: unknown) => {
      if (!isGone(error)) throw error;
    });
  }
}

function isGone(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Makes a rename last. Some file systems cannot do it for a folder, and need not. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error;
  } finally {
    await folder.close();
  }
}
