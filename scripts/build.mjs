// Compiles to dist/ and bundles the workflows. Each step is skipped while its inputs are what they were. Whoever comes
// while another builds waits for it: nothing half-written is ever started.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const dist = join(root, 'dist');
const common = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'scripts/build.mjs'];
const sources = ['src', 'sandbox', 'examples', 'bench', 'evaluation'];

await waitForTurn(join(dist, '.building'));
await step('compile', [...common, ...sources], join(dist, 'src'), () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('the sources do not compile');
  for (const folder of sources.filter((name) => existsSync(join(root, name)))) {
    cpSync(join(root, folder), join(dist, folder), {
      recursive: true,
      filter: (path) => !path.endsWith('.ts'),
    });
  }
});

const bundle = join(dist, 'workflow-bundle.js');
await step(
  'bundle',
  [...common, 'src/workflows', 'src/domain', 'src/temporal', 'src/tracing'],
  bundle,
  async () => {
    const { writeWorkflowBundle } = await import(
      pathToFileURL(join(dist, 'src/temporal/workflow-bundle.js')).href
    );
    await writeWorkflowBundle(join(dist, 'src/workflows/index.js'), bundle);
  },
);

/** Until nobody else builds. A build that was killed holds up nobody. */
async function waitForTurn(lock) {
  mkdirSync(dist, { recursive: true });
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      process.once('exit', () => rmSync(lock, { force: true }));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isAlive(ownerOf(lock))) rmSync(lock, { force: true });
      else await delay(100);
    }
  }
}

/** Null when it is gone by now; NaN when it has only just been made. */
function ownerOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8') || 'nobody yet');
  } catch {
    return null;
  }
}

function isAlive(pid) {
  if (pid === null) return false;
  if (Number.isNaN(pid)) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs `make` unless `output` is there and was made of the same inputs. */
async function step(name, inputs, output, make) {
  const stamp = join(dist, `.${name}-inputs`);
  const now = fingerprint(inputs);
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const since = Date.now();
  try {
    await make();
  } catch (error) {
    console.error(`${name} failed: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, now);
  console.log(`${name}: done in ${((Date.now() - since) / 1000).toFixed(1)} s`);
}

function fingerprint(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) add(hash, path);
  return hash.digest('hex');
}

function add(hash, path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) add(hash, join(path, name));
    return;
  }
  hash.update(`${path}\0`).update(readFileSync(full)).update('\0');
}
