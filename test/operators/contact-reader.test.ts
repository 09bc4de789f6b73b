import { Client, Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { temporalContactReader } from '../../src/api/operators/contact-reader.js';
import type { ContactId } from '../../src/domain/identity.js';
import { contactWorkflowId } from '../../src/domain/identity.js';
import type { ContactStart } from '../../src/temporal/contract.js';
import { TASK_QUEUES, WORKFLOWS } from '../../src/temporal/contract.js';
import { temporalPlugin } from '../../src/temporal/plugin.js';
import { startRingback } from '../support/ringback.js';
import type { Ringback } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';
import type { TestTemporal } from '../support/temporal.js';

let temporal: TestTemporal;
let ringback: Ringback;
/** Shows at once what the client else tries again, so late that a reader may be gone. */
let connection: Connection;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal);
  connection = await Connection.connect({ address: inject('temporalAddress'), interceptors: [] });
});
afterAll(async () => {
  await connection.close();
  await ringback.stop();
  await temporal.close();
});

it('a contact is read by many at once while a run of its own begins, though the server keeps one query alone', async () => {
  const id: ContactId = { account: 'alvio', environment: 'test', number: '+33612345654' };
  const start: ContactStart = { id, clockOffset: 0 };
  const { namespace } = temporal;
  await temporal.client.workflow.start(WORKFLOWS.contact, {
    workflowId: contactWorkflowId(id),
    taskQueue: TASK_QUEUES.entities,
    args: [start],
    // As the server has a run wait that follows another within a second.
    startDelay: '1 second',
  });
  const reader = temporalContactReader(new Client({ connection, namespace, plugins: [temporalPlugin()] }));
  const read = await Promise.allSettled(Array.from({ length: 12 }, () => reader.state(id)));
  expect(read.filter(({ status }) => status === 'rejected')).toEqual([]);
});
