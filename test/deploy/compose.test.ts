import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Directory } from '../../src/config/directory.js';
import { loadSettings } from '../../src/config/settings.js';
import { TASK_QUEUES } from '../../src/temporal/contract.js';

interface Service {
  image: string;
  build?: string;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  volumes?: (string | { type: string; source: string; target: string })[];
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
  stop_grace_period?: string;
}

const root = resolve(import.meta.dirname, '../..');
const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, unknown>;
};
const { services } = compose;
const ours = Object.entries(services).filter(([name]) => name === 'api' || name.startsWith('worker-'));
const exampleEnv = Object.fromEntries(
  readFileSync(join(root, 'deploy/example.env'), 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => line.split('=', 2) as [string, string]),
);
const optional = new Set(['RINGBACK_ENCRYPTION_KEYS']);

function service(name: string): Service {
  const found = services[name];
  if (!found) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
}

describe('who can reach what', () => {
  it.each(['postgres', 'temporal', 'temporal-ui'])('binds %s to the loopback address alone', (name) => {
    expect(service(name).ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  it('publishes nothing else but the API, and that on the loopback address unless told otherwise', () => {
    const published = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(published.map(([name]) => name)).toEqual(['postgres', 'temporal', 'temporal-ui', 'api']);
    expect(service('api').ports?.[0]).toMatch(/^\$\{API_BIND:-127\.0\.0\.1\}:/);
  });
});

describe('the Temporal UI', () => {
  it('offers nothing that ends a contact (T2)', () => {
    const off = ['WORKFLOW_CANCEL', 'WORKFLOW_TERMINATE', 'WORKFLOW_RESET', 'BATCH_ACTIONS'];
    expect(service('temporal-ui').environment).toMatchObject(
      Object.fromEntries(off.map((action) => [`TEMPORAL_${action}_DISABLED`, 'true'])),
    );
  });
});

describe('secrets', () => {
  const asked = [...JSON.stringify(services).matchAll(/\$\{([A-Z_]+):\?set \1 in \.env\}/g)];
  const required = new Set(asked.map(([, name]) => name));

  it('are all required by name, and all named in the example', () => {
    expect(required).toEqual(new Set(Object.keys(exampleEnv).filter((name) => !optional.has(name))));
  });

  it('are never written out', () => {
    const secret = /SECRET|TOKEN|PASSWORD|PWD|KEYS/;
    const values = Object.values(services)
      .flatMap(({ environment = {} }) => Object.entries(environment))
      .filter(([name]) => secret.test(name));
    expect(values.length).toBeGreaterThan(0);
    for (const [name, value] of values) expect({ name, value }).toMatchObject({ value: /^\$\{[A-Z_]+:/ });
  });

  it('named by the example settings all reach API and workers', () => {
    const file = join(root, 'deploy/example.ringback.yaml');
    const [example] = new Directory(loadSettings(file, {})).environments();
    const { token_env, app_secret_env, verify_token_env } = example!.whatsapp;
    const named = [token_env, app_secret_env, verify_token_env, 'RINGBACK_SECRET'];
    for (const [, { environment }] of ours)
      expect(Object.keys(environment ?? {})).toEqual(
        expect.arrayContaining([...named, ...(example!.environment.callback?.secret_envs ?? [])]),
      );
  });
});

describe('what runs', () => {
  it('pins each image to a version', () => {
    const foreign = Object.values(services).filter(({ build }) => build === undefined);
    expect(foreign.map(({ image }) => image).filter((image) => !/:\d+\.\d+/.test(image))).toEqual([]);
  });

  it('starts one API and two workers from one image', () => {
    expect(ours.map(([, { command }]) => command?.at(-1))).toEqual([
      'dist/src/api/main.js',
      'dist/src/worker/main.js',
      'dist/src/worker/main.js',
    ]);
    expect(new Set(ours.map(([, { image }]) => image)).size).toBe(1);
  });

  it('gives API and workers one payload store, on a volume (T5)', () => {
    for (const [, { volumes }] of ours) expect(volumes).toContain('payloads:/app/.ringback');
    expect(compose.volumes).toHaveProperty('payloads');
  });

  it('keeps PostgreSQL on a volume', () => {
    expect(service('postgres').volumes).toEqual(['postgres:/var/lib/postgresql/data']);
  });

  it('lets a worker finish what is under way before it is killed', () => {
    for (const name of ['worker-1', 'worker-2'])
      expect(Number.parseInt(service(name).stop_grace_period ?? '0', 10)).toBeGreaterThan(25);
  });
});

describe('order of starting', () => {
  it('waits for what is ready, not for what was merely started', () => {
    const waits = Object.values(services).flatMap(({ depends_on: on = {} }) => Object.entries(on));
    expect(new Set(waits.map(([, { condition }]) => condition))).toEqual(
      new Set(['service_healthy', 'service_completed_successfully']),
    );
    const needHealth = waits.filter(([, { condition }]) => condition === 'service_healthy');
    for (const [name] of needHealth) expect(service(name).healthcheck?.test).toBeDefined();
  });

  it('goes from PostgreSQL over schema, server and namespace to API and workers', () => {
    const after = (name: string) => Object.keys(service(name).depends_on ?? {});
    expect(after('temporal-schema')).toContain('postgres');
    expect(after('temporal')).toContain('temporal-schema');
    expect(after('temporal-namespace')).toContain('temporal');
    for (const [name] of ours) expect(after(name)).toEqual(['temporal-namespace']);
  });
});

describe('the dynamic config', () => {
  type Setting = { value: unknown; constraints: { taskQueueName?: string } }[];
  const config = parse(readFileSync(join(root, 'deploy/temporal-dynamic-config.yaml'), 'utf8')) as Record<
    string,
    Setting
  >;

  it('is the one that the server reads', () => {
    const mounted = service('temporal').volumes?.map((volume) => JSON.stringify(volume).split(':')[1]);
    expect(mounted).toContain(service('temporal').environment?.['DYNAMIC_CONFIG_FILE_PATH']);
  });

  it('turns priority and fairness on (T16)', () => {
    expect(config['matching.enableFairness']).toEqual([{ value: true, constraints: {} }]);
  });

  it.each(['matching.numTaskqueueReadPartitions', 'matching.numTaskqueueWritePartitions'])(
    'gives the queues where order and rates count one partition: %s',
    (key) => {
      const { whatsapp, callbacks, calendars } = TASK_QUEUES;
      expect(config[key]?.map(({ constraints }) => constraints.taskQueueName)).toEqual([
        whatsapp,
        callbacks,
        calendars,
      ]);
      expect(config[key]?.every(({ value }) => value === 1)).toBe(true);
    },
  );
});

const installed = spawnSync('docker-compose', ['version']).status === 0;

describe.runIf(installed)('docker-compose', () => {
  const file = ['-f', join(root, 'docker-compose.yml')];
  const run = (env: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'ringback-compose-'));
    try {
      const lines = Object.entries(env).map(([name, value]) => `${name}=${value}\n`);
      writeFileSync(join(folder, '.env'), lines.join(''));
      return execFileSync('docker-compose', [...file, '--env-file', join(folder, '.env'), 'config'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
        // Nothing of this machine's own environment may fill a gap.
        env: { PATH: process.env['PATH'] },
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const filled = Object.fromEntries(Object.keys(exampleEnv).map((name) => [name, `a-${name}`]));

  it('accepts the file when the example is filled in', () => {
    const config = parse(run(filled)) as { services: Record<string, Service> };
    expect(Object.keys(config.services).toSorted()).toEqual(Object.keys(services).toSorted());
  });

  it('names the secret that is missing', () => {
    const { WHATSAPP_TOKEN: _, ...rest } = filled;
    expect(() => run(rest)).toThrow('set WHATSAPP_TOKEN in .env');
  });
});
