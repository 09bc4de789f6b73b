import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { Connection } from '@temporalio/client';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { searchAttributeTypes } from '../../src/temporal/register-search-attributes.js';

const DAY = 86_400;
const script = resolve(import.meta.dirname, '../../deploy/prepare-temporal.mjs');
const namespace = `deploy-${randomUUID()}`;
let connection: Connection;

async function prepare(env: Record<string, string> = {}): Promise<string> {
  const target = { TEMPORAL_ADDRESS: inject('temporalAddress'), TEMPORAL_NAMESPACE: namespace };
  const { stdout } = await promisify(execFile)(process.execPath, [script], {
    env: { ...process.env, ...target, ...env },
  });
  return stdout;
}

async function retentionDays(): Promise<number> {
  const { config } = await connection.workflowService.describeNamespace({ namespace });
  return Number(config?.workflowExecutionRetentionTtl?.seconds) / DAY;
}

beforeAll(async () => {
  connection = await Connection.connect({ address: inject('temporalAddress') });
});
afterAll(() => connection.close());

it('makes a namespace with 30 days of retention and every search attribute (T23, T20)', async () => {
  expect(await prepare()).toContain(`namespace "${namespace}" is ready`);
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  expect(customAttributes).toMatchObject(searchAttributeTypes());
  expect(await retentionDays()).toBe(30);
});

it('changes nothing when it runs again, but a retention that is given', async () => {
  expect(await prepare({ RETENTION_DAYS: '45' })).toBe(`namespace "${namespace}" is ready\n`);
  expect(await retentionDays()).toBe(45);
});

it('refuses a retention that is no number of days', async () => {
  await expect(prepare({ RETENTION_DAYS: 'a month' })).rejects.toThrow('RETENTION_DAYS must be a number');
});
