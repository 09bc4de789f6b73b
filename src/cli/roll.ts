import { randomUUID } from 'node:crypto';
import { connectClient } from '../temporal/connection.js';
import { SIGNALS, WORKFLOWS } from '../temporal/contract.js';

/** After a release: asks every entity to continue as new at its next quiet point, one batch on the server (T7). */
export async function roll(): Promise<number> {
  const { connection, namespace } = await connectClient();
  const types = Object.values(WORKFLOWS).map((type) => `'${type}'`);
  const query = `ExecutionStatus = 'Running' AND WorkflowType IN (${types.join(', ')})`;
  try {
    const { count } = await connection.workflowService.countWorkflowExecutions({ namespace, query });
    const jobId = `roll-${randomUUID()}`;
    const identity = `ringback roll@${process.pid}`;
    await connection.workflowService.startBatchOperation({
      namespace,
      jobId,
      reason: 'roll',
      visibilityQuery: query,
      signalOperation: { signal: SIGNALS.refresh, identity },
    });
    console.log(`asked ${String(count)} entities to go on as new runs (batch ${jobId})`);
    return 0;
  } finally {
    await connection.close();
  }
}
