import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';

/** The bundle of a test's own workflows, without a word about it. */
export function bundleOf(workflows: URL): Promise<WorkflowBundle> {
  return bundleWorkflowCode({ workflowsPath: fileURLToPath(workflows), logger: new DefaultLogger('ERROR') });
}
