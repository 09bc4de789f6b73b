// Before start, test and bench: makes a fresh clone ready. It runs before anything is installed, so it imports
// Node's own modules alone.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  fail(`Node 20.19 or later is needed; this is ${process.versions.node}.`);

if (isOutdated('node_modules/.package-lock.json', 'package-lock.json')) {
  const since = Date.now();
  process.stdout.write('Installing dependencies (about half a minute, once) … ');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const [program, ...before] = npm ? [process.execPath, npm] : ['npm'];
  const { status } = spawnSync(program, [...before, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) fail('\nThe dependencies could not be installed: `npm ci` says why.');
  console.log(`done in ${Math.round((Date.now() - since) / 1000)} s`);
}

const built = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) process.exit(built.status ?? 1);

if (process.argv.includes('--with-test-server')) {
  const servers = join(root, 'dist/sandbox/temporal');
  const { findDevServer } = await import(pathToFileURL(join(servers, 'find-dev-server.js')).href);
  const { findTestServer } = await import(pathToFileURL(join(servers, 'find-test-server.js')).href);
  try {
    await findDevServer({ onMessage: console.log });
    await findTestServer({ onMessage: console.log });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function isOutdated(made, source) {
  // Another worktree's: not ours to install in.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return false;
  if (!existsSync(join(root, made))) return true;
  return statSync(join(root, made)).mtimeMs < statSync(join(root, source)).mtimeMs;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
