/** The workflow code as one file, as workers and replays load it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { temporalPlugin } from './plugin.js';

/**
 * Bundles what `workflowsPath` exports, JavaScript or TypeScript, and writes it to `bundlePath`.
 *
 * @throws when workflow code uses what it must not, such as a module of Node's
 */
export async function writeWorkflowBundle(workflowsPath: string, bundlePath: string): Promise<void> {
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    logger: new DefaultLogger('WARN'),
    plugins: [temporalPlugin()],
  });
  await mkdir(dirname(bundlePath), { recursive: true });
  await writeFile(bundlePath, code);
}
