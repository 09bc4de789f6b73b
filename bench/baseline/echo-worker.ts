/** The worker of the echo, in a process of its own as Ringback's is. */
import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { Agent, request } from 'undici';
import type { EchoActivities } from './echo-workflow.js';

const { TEMPORAL_ADDRESS = 'localhost:7233', TEMPORAL_NAMESPACE = 'default', GRAPH_URL = '' } = process.env;
const agent = new Agent();

const activities: EchoActivities = {
  async post(to, text) {
    const { body } = await request(`${GRAPH_URL}/v24.0/1/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ messaging_product: 'whatsapp', to, type: 'text', text: { body: text } }),
      dispatcher: agent,
    });
    await body.dump();
  },
};

const connection = await NativeConnection.connect({ address: TEMPORAL_ADDRESS });
const worker = await Worker.create({
  connection,
  namespace: TEMPORAL_NAMESPACE,
  taskQueue: 'echo',
  workflowsPath: fileURLToPath(new URL('echo-workflow.js', import.meta.url)),
  activities,
});
process.once('SIGTERM', () => worker.shutdown());
console.log('worker ready');
await worker.run();
await connection.close();
process.exit(0);
