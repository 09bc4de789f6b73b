/** Finding the Temporal development server, or making it where there is none. */
import { join } from 'node:path';
import { cacheDirectory, installOnce } from './cache.js';
import { isExecutable, run, which } from './command.js';
import type { Env, OnMessage } from './command.js';
import { sdkDownload } from './sdk-download.js';
import type { Download } from './sdk-download.js';

/** Later versions of the command line do not install from their module. */
const GO_MODULE = 'github.com/temporalio/cli/cmd/temporal@v1.5.1';

export interface FindOptions {
  env?: Env;
  onMessage: OnMessage;
  /** By default the SDK's. */
  download?: Download;
}

export interface Found {
  path: string;
  /** How it was found: on the PATH, kept from an earlier run, or just now downloaded or built. */
  by: 'path' | 'cache' | 'download' | 'build';
}

/**
 * `temporal` on the PATH, else the cached one, else the SDK's download, else, where Go is installed, built from its
 * published module (2 to 4 minutes, once).
 *
 * @throws with what to install when there is no way
 */
export async function findDevServer(options: FindOptions): Promise<Found> {
  const { env = process.env, onMessage, download = sdkDownload } = options;
  const onPath = which('temporal', env);
  if (onPath) return { path: onPath, by: 'path' };
  const cached = join(cacheDirectory(env), 'temporal');
  if (isExecutable(cached)) return { path: cached, by: 'cache' };

  let by: Found['by'] = 'cache';
  await installOnce(cached, onMessage, async (temporary) => {
    onMessage('No Temporal server here yet: downloading one (about a minute, once).');
    try {
      const path = await download('dev-server', temporary, env, onMessage);
      by = 'download';
      return path;
    } catch (error) {
      onMessage(`It could not be downloaded (${firstLine(error)}).`);
    }
    const go = which('go', env);
    if (!go) throw new Error(howToInstall(cached));
    onMessage('Building it with Go from its published module instead (2 to 4 minutes, once).');
    const since = Date.now();
    await run({
      what: 'building the Temporal server',
      program: go,
      args: ['install', '-ldflags=-s -w', GO_MODULE],
      cwd: temporary,
      env: { ...env, GOBIN: temporary },
      onMessage,
    });
    onMessage(`Built in ${Math.round((Date.now() - since) / 1000)} s; kept as ${cached}.`);
    by = 'build';
    return join(temporary, 'temporal');
  });
  return { path: cached, by };
}

function howToInstall(cached: string): string {
  return [
    'No Temporal server could be found or fetched. Do one of these and start again:',
    '  - install the Temporal command line, so that `temporal` is on the PATH (docs.temporal.io/cli),',
    '  - install Go 1.24 or later, and it is built from source,',
    '  - set TEMPORAL_ADDRESS to a Temporal server that runs elsewhere,',
    `  - or put the \`temporal\` program at ${cached}.`,
  ].join('\n');
}

/** What went wrong, in one line. */
export function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 2).join(' ').trim().slice(0, 300);
}
