import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time.js';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { doctor } from '../../src/cli/doctor.js';
import type { Finding } from '../../src/cli/doctor/finding.js';
import { probeOrder } from '../../src/cli/doctor/order-probe.js';
import { findDevServer } from '../../sandbox/temporal/find-dev-server.js';
import { freePort } from '../../sandbox/temporal/ports.js';
import { until } from '../support/polling.js';
import type { Ringback } from '../support/ringback.js';
import { SECRETS, startRingback } from '../support/ringback.js';
import type { TestTemporal } from '../support/temporal.js';
import { realServer } from '../support/temporal.js';

const lines: string[] = [];
let temporal: TestTemporal;
let ringback: Ringback;

beforeAll(async () => {
  temporal = await realServer();
  ringback = await startRingback(temporal);
});
afterAll(async () => {
  await ringback.stop();
  await temporal.close();
});
beforeEach(() => {
  lines.length = 0;
  for (const stream of ['log', 'error'] as const)
    vi.spyOn(console, stream).mockImplementation((line: string) => void lines.push(line));
  const env = {
    RINGBACK_SETTINGS: resolve('ringback.yaml'),
    GRAPH_URL: ringback.sandbox.url,
    CRM_PORT: new URL(ringback.inbox.url).port,
    TEMPORAL_ADDRESS: inject('temporalAddress'),
    TEMPORAL_NAMESPACE: temporal.namespace,
  };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** What it finds, and with which exit code. */
async function looking(...args: string[]): Promise<{ code: number; findings: Finding[] }> {
  const code = await doctor(['--json', ...args]);
  const { findings } = JSON.parse(lines.join('\n')) as { findings: Finding[] };
  return { code, findings };
}
/** Without what it finds of Temporal, which takes it longest: it is sent to a namespace that is not there. */
async function lookingBeyondTemporal(...args: string[]): Promise<Finding[]> {
  vi.stubEnv('TEMPORAL_NAMESPACE', 'nowhere');
  const { findings } = await looking(...args);
  return findings.filter(({ check }) => !check.startsWith('temporal'));
}
const failures = (findings: Finding[]) => findings.filter(({ verdict }) => verdict === 'failed');
const found = (findings: Finding[], check: string) => findings.find((finding) => finding.check === check);

describe('ringback doctor', () => {
  it('finds nothing failed where everything is there', async () => {
    const { code, findings } = await looking('--url', ringback.url);
    expect(failures(findings)).toEqual([]);
    expect(code).toBe(0);
    for (const check of [
      'temporal.search-attributes',
      'temporal.priority-and-fairness',
      'workers.entities',
      'workers.whatsapp',
      'whatsapp.alvio.essai.token',
      'whatsapp.alvio.essai.number',
      'webhook.challenge',
      'webhook.forgery',
      'webhook.signature',
      'callback.alvio.test',
      'storage',
    ])
      expect(found(findings, check), check).toMatchObject({ verdict: 'ok' });
  });

  it('says in one line each what is wrong and what to do, and names no secret', async () => {
    vi.stubEnv('WHATSAPP_TOKEN', 'a-token-that-nobody-gave-out');
    expect(await doctor([])).toBe(1);
    const text = lines.join('\n');
    expect(text).toMatch(/^FAILED {3}whatsapp\.alvio\.essai\.token: .+\n {9}→ In Meta's business settings/m);
    for (const secret of [...Object.values(SECRETS), 'a-token-that-nobody-gave-out'])
      expect(text).not.toContain(secret);
  });

  it('tells a token that has expired', async () => {
    ringback.sandbox.health('100000000000001', { token_expired: true });
    const findings = await lookingBeyondTemporal();
    ringback.sandbox.health('100000000000001', { token_expired: false });
    expect(found(findings, 'whatsapp.alvio.principal.token')).toMatchObject({ verdict: 'failed' });
  });

  it('tells a number that is not registered, and one of poor quality', async () => {
    ringback.sandbox.health('100000000000001', { registered: false });
    ringback.sandbox.health('100000000000002', { quality: 'RED' });
    const findings = await lookingBeyondTemporal();
    ringback.sandbox.health('100000000000001', { registered: true });
    ringback.sandbox.health('100000000000002', { quality: 'GREEN' });
    expect(found(findings, 'whatsapp.alvio.principal.number')).toMatchObject({ verdict: 'failed' });
    expect(found(findings, 'whatsapp.alvio.essai.number')).toMatchObject({ verdict: 'warning' });
  });

  it('tells a template that may not be sent, with Meta’s reason', async () => {
    ringback.sandbox.decide('ringback_opener', { status: 'REJECTED', reason: 'INVALID_FORMAT' });
    const findings = await lookingBeyondTemporal();
    ringback.sandbox.decide('ringback_opener', { status: 'APPROVED' });
    expect(failures(findings).map(({ says }) => says)).toContain(
      'ringback_opener (fr) is REJECTED: INVALID_FORMAT',
    );
  });

  it('tells an API that knows other secrets than these', async () => {
    vi.stubEnv('WHATSAPP_VERIFY_TOKEN', 'another');
    vi.stubEnv('WHATSAPP_APP_SECRET', 'another');
    const findings = await lookingBeyondTemporal('--url', ringback.url);
    expect(failures(findings).map(({ check }) => check)).toEqual(['webhook.challenge', 'webhook.signature']);
  });

  it('tells an address at which nothing answers', async () => {
    const findings = await lookingBeyondTemporal('--url', `http://localhost:${await freePort()}`);
    expect(failures(findings).map(({ check }) => check)).toEqual(['api']);
  });

  it('sends nothing to the client’s system, unless it is told to: then one signed callback for each address', async () => {
    const before = ringback.inbox.received.length;
    await lookingBeyondTemporal();
    expect(ringback.inbox.received).toHaveLength(before);
    lines.length = 0;
    const findings = await lookingBeyondTemporal('--send-test');
    const addresses = Object.values(ringback.settings.accounts).flatMap(({ environments }) =>
      [environments.test, environments.production].filter((environment) => environment?.callback),
    );
    expect(ringback.inbox.accepted('ringback-doctor').length).toBe(addresses.length);
    expect(found(findings, 'callback.alvio.test.test')).toMatchObject({ verdict: 'ok' });
  });

  it('tells an endpoint that refuses the test callback', async () => {
    ringback.inbox.answer = 500;
    const findings = await lookingBeyondTemporal('--send-test');
    ringback.inbox.answer = 204;
    expect(found(findings, 'callback.alvio.test.test')).toMatchObject({ verdict: 'failed' });
  });

  it('tells a callback address that cannot be reached, and a secret that cannot sign', async () => {
    vi.stubEnv('CRM_PORT', String(await freePort()));
    expect(failures(await lookingBeyondTemporal()).map(({ check }) => check)).toContain(
      'callback.alvio.test',
    );
    lines.length = 0;
    vi.stubEnv('CALLBACK_SECRET', 'not-whsec');
    const findings = await lookingBeyondTemporal();
    expect(found(findings, 'callback.alvio.test')?.says).toContain('it cannot be signed');
  });

  it('tells a payload store that cannot be written to', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ringback-doctor-'));
    writeFileSync(join(folder, 'file'), '');
    vi.stubEnv('RINGBACK_DATA', join(folder, 'file'));
    const findings = await lookingBeyondTemporal();
    rmSync(folder, { recursive: true });
    expect(found(findings, 'storage')).toMatchObject({ verdict: 'failed' });
  });

  it('warns of the guides’ published keys, and fails for them and for development settings in production', async () => {
    expect(found(await lookingBeyondTemporal(), 'keys.alvio.test')).toMatchObject({ verdict: 'warning' });
    lines.length = 0;
    vi.stubEnv('NODE_ENV', 'production');
    const findings = await lookingBeyondTemporal();
    expect(found(findings, 'keys.alvio.test')).toMatchObject({ verdict: 'failed' });
    expect(found(findings, 'settings.development')).toMatchObject({ verdict: 'failed' });
  });

  it('tells a namespace that nobody prepared and no worker serves, and leaves nothing in it', async () => {
    const namespace = `bare-${randomUUID()}`;
    await temporal.connection.workflowService.registerNamespace({
      namespace,
      workflowExecutionRetentionPeriod: msToTs('1 day'),
    });
    vi.stubEnv('TEMPORAL_NAMESPACE', namespace);
    const { findings } = await looking();
    const failed = failures(findings).map(({ check }) => check);
    expect(failed).toContain('temporal.search-attributes');
    expect(failed).toContain('workers.entities');
    // Once what came later is seen, what came before has been seen to.
    const { workflowService } = temporal.connection;
    await workflowService.startWorkflowExecution({
      namespace,
      requestId: randomUUID(),
      workflowId: 'later',
      workflowType: { name: 'later' },
      taskQueue: { name: 'nobody' },
    });
    const ids = async () => {
      const { executions } = await workflowService.listWorkflowExecutions({ namespace });
      return executions.map(({ execution }) => execution?.workflowId);
    };
    await until('the later workflow', async () => (await ids()).includes('later'));
    await until('the probes to be gone', async () => (await ids()).length === 1);
  });

  it('tells a Temporal that does not answer, and a namespace that is not there', async () => {
    vi.stubEnv('TEMPORAL_NAMESPACE', 'nowhere');
    expect(found((await looking()).findings, 'temporal.namespace')).toMatchObject({ verdict: 'failed' });
    lines.length = 0;
    vi.stubEnv('TEMPORAL_ADDRESS', `127.0.0.1:${await freePort()}`);
    expect(found((await looking()).findings, 'temporal')).toMatchObject({ verdict: 'failed' });
  });

  it('refuses what it does not know', async () => {
    expect(await doctor(['--url', 'not an address'])).toBe(2);
    expect(await doctor(['--fast'])).toBe(2);
  });
});

describe('the probe of priority and fairness (T16)', () => {
  it('finds them ignored by a server that was not told to heed them', async () => {
    const { path } = await findDevServer({ onMessage: () => undefined });
    const port = await freePort();
    const plain = [
      'matching.numTaskqueueReadPartitions=1',
      'matching.numTaskqueueWritePartitions=1',
      'matching.enableFairness=false',
      'matching.useNewMatcher=false',
    ];
    const settings = plain.flatMap((setting) => ['--dynamic-config-value', setting]);
    const args = [
      'server',
      'start-dev',
      '--headless',
      '--ip',
      '127.0.0.1',
      '--port',
      String(port),
      ...settings,
    ];
    const server = spawn(path, args, { stdio: 'ignore' });
    try {
      const connection = await reached(`127.0.0.1:${port}`);
      expect(await probeOrder(connection, 'default')).toEqual({ urgentFirst: false, fair: false });
      await connection.close();
    } finally {
      server.kill('SIGKILL');
    }
  });
});

async function reached(address: string): Promise<Connection> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const connection = await Connection.connect({ address, connectTimeout: 2_000 });
      await connection.workflowService.describeNamespace({ namespace: 'default' });
      return connection;
    } catch (error) {
      if (attempt > 60) throw error;
      await delay(250);
    }
  }
}
