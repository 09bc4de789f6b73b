/** Alert rules and dashboard name only metrics that a running API and worker really serve (T23). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contactWorkflowId } from '../../src/domain/identity.js';
import { SIGNALS } from '../../src/temporal/contract.js';
import { freePort } from '../../sandbox/temporal/ports.js';
import { until } from '../support/polling.js';
import type { ApiProcess, WorkerProcess } from '../support/processes.js';
import { build, startApiProcess, startWorkerProcess } from '../support/processes.js';
import type { Ringback } from '../support/ringback.js';
import { startRingback, TEST_ENDPOINT } from '../support/ringback.js';
import { realServer } from '../support/temporal.js';

const root = resolve(import.meta.dirname, '../..');
const NUMBER = '+33639980047';

interface Rule {
  alert: string;
  expr: string;
  labels: { severity: string };
  annotations: { summary: string; description: string };
}
interface Dashboard {
  panels: { title: string; targets: { expr: string }[]; gridPos: Record<'x' | 'y' | 'w' | 'h', number> }[];
}
const { groups } = parse(readFileSync(join(root, 'deploy/prometheus/alerts.yml'), 'utf8')) as {
  groups: { rules: Rule[] }[];
};
const rules = groups.flatMap((group) => group.rules);
const dashboard = JSON.parse(readFileSync(join(root, 'deploy/grafana/dashboard.json'), 'utf8')) as Dashboard;
const expressions = [
  ...rules.map(({ expr }) => expr),
  ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
];
const named = [
  ...new Set(expressions.flatMap((expr) => expr.match(/\b(?:ringback|temporal|process)_[a-z_]+/g) ?? [])),
];

let ringback: Ringback;
let api: ApiProcess;
let worker: WorkerProcess;
let workerMetrics: string;
const scrape = async (url: string) => await (await fetch(`${url}/metrics`)).text();

beforeAll(async () => {
  build();
  ringback = await startRingback(await realServer(), { workers: false });
  const address = `127.0.0.1:${await freePort()}`;
  workerMetrics = `http://${address}`;
  [worker, api] = await Promise.all([
    startWorkerProcess(ringback, { env: { WORKER_METRICS: address } }),
    startApiProcess(ringback),
  ]);
  await fetch(`${api.url}/${TEST_ENDPOINT.path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'api-key': TEST_ENDPOINT.key },
    body: JSON.stringify({ phone_number: NUMBER, contact: { name: 'Camille Martin' } }),
  });
  await until('the first callback', () => ringback.inbox.received.length > 0);
  const { workflow } = ringback.temporal.client;
  const contact = contactWorkflowId({ account: 'alvio', environment: 'test', number: NUMBER });
  await workflow.getHandle(contact).signal(SIGNALS.refresh);
  // Its task fails again and again: there is no such workflow.
  await workflow.start('nonsense', { workflowId: 'nonsense', taskQueue: 'entities' });
  // More than each of these takes at most: whichever is late says so itself.
}, 240_000);
afterAll(async () => {
  await Promise.all([worker.stop(), api.stop()]);
  await ringback.stop();
  await ringback.temporal.close();
});

it('every metric that a rule or a panel names is served by the API or the worker', async () => {
  expect(named.length).toBeGreaterThan(10);
  const missing = async () => {
    const served = (await scrape(api.url)) + (await scrape(workerMetrics));
    return named.filter((name) => !new RegExp(`^${name}[{ ]`, 'm').test(served));
  };
  // The run that is left and the task that fails come a moment later.
  await until('all of them', async () => (await missing()).length === 0, 15_000).catch(() => null);
  expect(await missing()).toEqual([]);
});

it('a bucket that a rule compares with is one of those that are served', async () => {
  const served = await scrape(workerMetrics);
  for (const [, metric, le] of expressions.join('\n').matchAll(/(\w+_bucket)\{[^}]*le="(\d+)"/g))
    expect(served).toMatch(new RegExp(`^${metric}\\{[^}]*le="${le}"`, 'm'));
});

it('a label that a rule adds up by is one that its metric carries', async () => {
  const served = (await scrape(api.url)) + (await scrape(workerMetrics));
  const sums = [...expressions.join('\n').matchAll(/by \(([^)]+)\) \((?:(?:rate|increase)\()?(\w+)/g)];
  expect(sums.length).toBeGreaterThan(10);
  for (const [, labels = '', metric = ''] of sums) {
    for (const label of labels.split(', '))
      expect(served, `${metric} by ${label}`).toMatch(new RegExp(`^${metric}\\{[^}]*\\b${label}="`, 'm'));
  }
});

it('no metric holds a number or a name (T21, C-16)', async () => {
  const served = (await scrape(api.url)) + (await scrape(workerMetrics));
  for (const personal of ['33639980047', 'Camille', 'Martin']) expect(served).not.toContain(personal);
});

describe('the files', () => {
  it('hold an alert for each that T23 asks for, each with what it means and what to do', () => {
    expect(rules.map(({ alert }) => alert)).toEqual(
      expect.arrayContaining([
        'RingbackWorkflowTaskFailures',
        'RingbackSlowToStart',
        'RingbackEntityEnded',
        'RingbackStateLarge',
        'RingbackCallbackLate',
        'RingbackNumberPaused',
      ]),
    );
    for (const { alert, annotations, labels } of rules) {
      expect(annotations.summary, alert).toBeTruthy();
      expect(annotations.description, alert).toBeTruthy();
      expect(['page', 'ticket'], alert).toContain(labels.severity);
    }
  });

  it('have brackets that close', () => {
    for (const expr of expressions) {
      for (const [open, close] of ['()', '[]', '{}'])
        expect(expr.split(open ?? '').length, expr).toBe(expr.split(close ?? '').length);
    }
  });

  it('show no two panels in one place', () => {
    const taken = new Set<string>();
    for (const { title, gridPos } of dashboard.panels) {
      expect(gridPos.x + gridPos.w, title).toBeLessThanOrEqual(24);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
          expect(taken.has(`${x},${y}`), title).toBe(false);
          taken.add(`${x},${y}`);
        }
      }
    }
  });
});

const promtool = spawnSync('promtool', ['--version']).status === 0;

describe.runIf(promtool)('promtool', () => {
  const run = (...args: string[]) => spawnSync('promtool', args, { encoding: 'utf8' });

  it('accepts the rules, and each fires when it should and not before', () => {
    const checked = run('check', 'rules', join(root, 'deploy/prometheus/alerts.yml'));
    expect(checked.status, checked.stderr).toBe(0);
    const tested = run('test', 'rules', join(root, 'deploy/prometheus/alerts.test.yml'));
    expect(tested.status, tested.stdout + tested.stderr).toBe(0);
  });

  it('accepts each expression of the dashboard', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ringback-dashboard-'));
    try {
      const file = join(folder, 'dashboard.yml');
      const asked = dashboard.panels.flatMap(({ targets }) => targets);
      const recorded = asked.map(({ expr }, index) => ({
        record: `panel:${index}`,
        expr: expr.replaceAll('$__rate_interval', '5m'),
      }));
      writeFileSync(file, JSON.stringify({ groups: [{ name: 'dashboard', rules: recorded }] }));
      const checked = run('check', 'rules', file);
      expect(checked.status, checked.stderr).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
