/** Once for all tests: a real Temporal server in memory, the time-skipping one at hand, the workflows bundled. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startDevServer } from '../../sandbox/temporal/dev-server.js';
import { findDevServer } from '../../sandbox/temporal/find-dev-server.js';
import { findTestServer } from '../../sandbox/temporal/find-test-server.js';
import { writeWorkflowBundle } from '../../src/temporal/workflow-bundle.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** `host:port` of the real server. */
    temporalAddress: string;
    /** Path of the time-skipping server's executable. */
    timeSkippingServer: string;
    /** Path of the workflow code as one file. */
    workflowBundle: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const onMessage = (line: string): void => void process.stderr.write(`${line}\n`);
  const folder = await mkdtemp(join(tmpdir(), 'ringback-test-'));
  const workflowBundle = join(folder, 'workflow-bundle.js');
  const [server, timeSkippingServer] = await Promise.all([
    findDevServer({ onMessage }).then(({ path }) =>
      startDevServer({
        executable: path,
        port: 0,
        uiPort: null,
        dbFile: null,
        namespace: 'default',
        onMessage: () => undefined,
      }),
    ),
    findTestServer({ onMessage }),
    writeWorkflowBundle(join(root, 'src/workflows/index.ts'), workflowBundle),
  ]);
  project.provide('temporalAddress', server.address);
  project.provide('timeSkippingServer', timeSkippingServer.path);
  project.provide('workflowBundle', workflowBundle);
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
