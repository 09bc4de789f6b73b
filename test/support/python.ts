/** Libraries of another language, for a second opinion on what we write. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Beside what else is fetched once and kept. */
const CACHE = resolve(import.meta.dirname, '../../.cache/python');
const PATIENCE = 90_000;

export interface Python {
  command: string;
  env: NodeJS.ProcessEnv;
}

/**
 * A Python that can import a module: the one at hand, named by `RINGBACK_PYTHON` or `python3`, with the module fetched
 * from PyPI once where it is not installed.
 *
 * @param pinned as pip takes it
 * @returns null where there is no Python, or PyPI cannot be reached; the standard error stream says so
 */
export function pythonWith(module: string, pinned: string): Python | null {
  const command = process.env['RINGBACK_PYTHON'] ?? 'python3';
  if (spawnSync(command, ['--version']).status !== 0) return without(module, 'there is no Python here');
  const kept = join(CACHE, pinned);
  const python = { command, env: { ...process.env, PYTHONPATH: kept, PYTHONDONTWRITEBYTECODE: '1' } };
  const imports = (): boolean =>
    spawnSync(command, ['-c', `import ${module}`], { env: python.env }).status === 0;
  if (imports()) return python;
  if (!existsSync(kept)) fetchInto(kept, command, pinned);
  return imports() ? python : without(module, `pip could not install ${pinned}`);
}

/** Whole or not at all, whoever else fetches the same. */
function fetchInto(folder: string, command: string, pinned: string): void {
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, 'new-'));
  const options = ['--quiet', '--disable-pip-version-check', '--retries', '1', '--timeout', '15'];
  const { status } = spawnSync(command, ['-m', 'pip', 'install', ...options, '--target', fresh, pinned], {
    timeout: PATIENCE,
  });
  try {
    if (status === 0) renameSync(fresh, folder);
  } catch {
    // Another test was quicker.
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function without(module: string, why: string): null {
  process.stderr.write(`Not compared with Python's ${module}: ${why}.\n`);
  return null;
}
