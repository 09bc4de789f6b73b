/** The Temporal SDK's own download of its two servers, bounded: a network that says nothing is given up soon. */
import { createRequire } from 'node:module';
import { mkdir, readdir } from 'node:fs/promises';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.js';
import type { Env, OnMessage } from './command.js';

type ServerKind = 'dev-server' | 'test-server';

/** Fetches a server into `directory` and returns its path; throws when it cannot. */
export type Download = (
  kind: ServerKind,
  directory: string,
  env: Env,
  onMessage: OnMessage,
) => Promise<string>;

const SILENCE_MS = 10_000;

/**
 * The SDK downloads a server only by starting it. A process of its own does so, because that one can be ended when
 * for ten seconds nothing has arrived.
 */
const SCRIPT = `
const [, sdk, kind, downloadDir] = process.argv;
const { TestWorkflowEnvironment } = require(sdk);
const start = kind === 'dev-server' ? 'createLocal' : 'createTimeSkipping';
TestWorkflowEnvironment[start]({ server: { executable: { type: 'cached-download', downloadDir } } })
  .then((environment) => environment.teardown())
  .then(() => process.exit(0), (error) => { console.error(String(error)); process.exit(1); });
`;

export const sdkDownload: Download = async (kind, directory, env, onMessage) => {
  const into = join(directory, 'download');
  await mkdir(into, { recursive: true });
  let size = 0;
  let grewAt = Date.now();
  await run({
    what: `downloading the Temporal ${kind}`,
    program: process.execPath,
    args: ['-e', SCRIPT, createRequire(import.meta.url).resolve('@temporalio/testing'), kind, into],
    cwd: directory,
    env,
    onMessage,
    giveUp: () => {
      const now = bytesIn(into);
      if (now !== size) [size, grewAt] = [now, Date.now()];
      return Date.now() - grewAt > SILENCE_MS ? `nothing arrived for ${SILENCE_MS / 1000} s` : null;
    },
  });
  const file = (await readdir(into)).find((name) => !name.endsWith('.downloading'));
  if (!file) throw new Error('the download left no file');
  return join(into, file);
};

function bytesIn(directory: string): number {
  let bytes = 0;
  for (const name of readdirSync(directory)) {
    bytes += statSync(join(directory, name), { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}
