/** Follows docs/go-live.md as a stranger would: every shell block, in order, in an empty folder. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { freePort } from '../../sandbox/temporal/ports.js';
import { build } from '../support/processes.js';

const root = resolve(import.meta.dirname, '../..');
const PATIENCE = 240_000;
let folder: string;
let ended: { code: number | null; output: string };

beforeAll(async () => {
  build();
  folder = mkdtempSync(join(tmpdir(), 'ringback-go-live-'));
  ended = await follow(await onFreePorts(shellBlocks(readFileSync(join(root, 'docs/go-live.md'), 'utf8'))));
}, PATIENCE + 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shellBlocks(guide: string): string[] {
  return [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block);
}

/** Other ports than the guide's, in the same words: theirs may be taken here. */
async function onFreePorts(blocks: string[]): Promise<string> {
  let text = blocks.join('\n');
  for (const port of ['3000', '3001', '3002', '7233', '9464']) {
    text = text.replaceAll(new RegExp(`(?<=[:=])${port}\\b`, 'g'), String(await freePort()));
  }
  return text;
}

async function follow(script: string): Promise<{ code: number | null; output: string }> {
  // What the guide started is ended with it, however it ends.
  const tidy = `trap 'kill $(jobs -p) 2>/dev/null || true; wait' EXIT TERM`;
  const { PATH, HOME } = process.env;
  const child = spawn('bash', ['-euo', 'pipefail', '-c', `${tidy}\n${script}`], {
    cwd: folder,
    env: { PATH, HOME, RINGBACK: root, TEMPORAL_UI_PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
  }
  const late = setTimeout(() => child.kill('SIGTERM'), PATIENCE);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  clearTimeout(late);
  return { code, output };
}

const log = (name: string) => readFileSync(join(folder, 'my-ringback', name), 'utf8');

it('leads from an empty folder to a booked meeting of which the CRM was told, with no step missing', () => {
  expect(ended.code, ended.output).toBe(0);
  expect(ended.output).toContain('Everything that was looked at is in order.');
  const events = /^\[\{.*"webhook_id".*\}\]$/m.exec(ended.output)?.[0] ?? '[]';
  const callbacks = (JSON.parse(events) as { verified: boolean; body: { status: string } }[]).filter(
    ({ body }) => body !== null,
  );
  expect(callbacks.map(({ body }) => body.status)).toContain('MEETING_BOOKED');
  expect(callbacks.every(({ verified }) => verified)).toBe(true);
});

it('finds nothing wrong with what it set up: no warning and no failure of the doctor', () => {
  expect(ended.output).not.toMatch(/^(warning|FAILED)/m);
  for (const check of ['temporal.priority-and-fairness', 'workers.whatsapp', 'webhook.signature', 'storage'])
    expect(ended.output).toMatch(new RegExp(`^ok +${check.replaceAll('.', '\\.')}`, 'm'));
});

it('ends API and worker with 0 when they are told to (C-16)', () => {
  expect(ended.output).toContain('The API ended with 0.');
  expect(ended.output).toContain('The worker ended with 0.');
});

it('leaves neither number nor name nor secret in the logs', () => {
  const env = log('.env');
  const secrets = [...env.matchAll(/^(?:\w*SECRET|\w*TOKEN)=(.+)$/gm)].map(([, value = '']) => value);
  for (const name of ['api.log', 'worker.log']) {
    const text = log(name);
    expect(text.length).toBeGreaterThan(0);
    for (const personal of ['33639980001', 'Camille', 'Martin', ...secrets])
      expect(text).not.toContain(personal);
  }
});

it('names the test recipient alone as whom the test environment writes to', () => {
  const settings = parse(log('ringback.yaml')) as {
    accounts: { acme: { environments: { test: { test_recipients: string[] } } } };
  };
  expect(settings.accounts.acme.environments.test.test_recipients).toEqual(['+33639980001']);
});
