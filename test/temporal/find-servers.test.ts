import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findDevServer } from '../../sandbox/temporal/find-dev-server.js';
import { findTestServer } from '../../sandbox/temporal/find-test-server.js';
import type { Download } from '../../sandbox/temporal/sdk-download.js';

let folder: string;
let said: string[];
const env = () => ({ PATH: `${folder}/bin`, RINGBACK_CACHE: `${folder}/cache` });
const onMessage = (line: string): void => void said.push(line);

const offline: Download = () => Promise.reject(new Error('no network'));
const online: Download = async (kind, directory) => {
  const path = join(directory, 'downloaded');
  await program(path, `echo ${kind}`);
  return path;
};

async function program(path: string, script: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `#!/bin/sh\nPATH=/usr/bin:/bin\n${script}\n`);
  await chmod(path, 0o755);
}

/** A `go install` that writes what it was asked for into the program it makes. */
const fakeGo = 'echo "$@" > "$GOBIN/temporal"; chmod +x "$GOBIN/temporal"';
/** A `mvn dependency:copy-dependencies` that keeps the pom it was given. */
const fakeMaven = 'mkdir lib; cp pom.xml lib/seen.xml';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ringback-find-'));
  await mkdir(`${folder}/bin`);
  said = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the development server is', () => {
  it('the temporal on the PATH, before a cached one', async () => {
    await program(`${folder}/bin/temporal`, 'true');
    await program(`${folder}/cache/temporal`, 'true');
    expect(await findDevServer({ env: env(), onMessage, download: online })).toEqual({
      path: `${folder}/bin/temporal`,
      by: 'path',
    });
  });

  it('the cached one, without a word and without a download', async () => {
    await program(`${folder}/cache/temporal`, 'true');
    expect(await findDevServer({ env: env(), onMessage, download: offline })).toEqual({
      path: `${folder}/cache/temporal`,
      by: 'cache',
    });
    expect(said).toEqual([]);
  });

  it('downloaded into the cache, before Go is asked', async () => {
    await program(`${folder}/bin/go`, fakeGo);
    expect((await findDevServer({ env: env(), onMessage, download: online })).by).toBe('download');
    expect(await readFile(`${folder}/cache/temporal`, 'utf8')).toContain('echo dev-server');
  });

  it('built with Go where it cannot be downloaded, saying so and how long it takes', async () => {
    await program(`${folder}/bin/go`, fakeGo);
    expect((await findDevServer({ env: env(), onMessage, download: offline })).by).toBe('build');
    expect(await readFile(`${folder}/cache/temporal`, 'utf8')).toMatch(
      /install .*temporalio\/cli\/cmd\/temporal@v1\.5\.1/,
    );
    expect(said.join('\n')).toMatch(/could not be downloaded \(no network\)[^]*2 to 4 minutes/);
  });

  it('refused with what to install when there is no way', async () => {
    await expect(findDevServer({ env: env(), onMessage, download: offline })).rejects.toThrow(
      /install the Temporal command line[^]*install Go[^]*TEMPORAL_ADDRESS/,
    );
  });

  it('never left half made by a build that fails', async () => {
    await program(`${folder}/bin/go`, 'echo half > "$GOBIN/temporal"; echo "no space left" >&2; exit 1');
    await expect(findDevServer({ env: env(), onMessage, download: offline })).rejects.toThrow(
      /no space left/,
    );
    expect(await readdir(`${folder}/cache`)).toEqual([]);
  });

  it('built once when two processes ask at the same time', async () => {
    await program(`${folder}/bin/go`, `echo built >> "${folder}/builds"; ${fakeGo}`);
    const both = [1, 2].map(() => findDevServer({ env: env(), onMessage, download: offline }));
    await Promise.all(both);
    expect(await readFile(`${folder}/builds`, 'utf8')).toBe('built\n');
  });

  it('made although a process was killed at it, whose leavings go', async () => {
    await mkdir(`${folder}/cache/.temporal-killed`, { recursive: true });
    await writeFile(`${folder}/cache/temporal.lock`, `${hostname()} 4194305`);
    expect((await findDevServer({ env: env(), onMessage, download: online })).by).toBe('download');
    expect(await readdir(`${folder}/cache`)).toEqual(['temporal']);
  });
});

describe('the time-skipping server is', () => {
  it('the cached one, without a download', async () => {
    await program(`${folder}/cache/time-skipping/test-server`, 'true');
    expect(await findTestServer({ env: env(), onMessage, download: offline })).toEqual({
      path: `${folder}/cache/time-skipping/test-server`,
      by: 'cache',
    });
  });

  it('downloaded, before Maven is asked', async () => {
    await program(`${folder}/bin/mvn`, fakeMaven);
    await program(`${folder}/bin/java`, 'true');
    const found = await findTestServer({ env: env(), onMessage, download: online });
    expect(found).toEqual({ path: `${folder}/cache/time-skipping/test-server`, by: 'download' });
    expect(await readFile(found.path, 'utf8')).toContain('/downloaded');
  });

  it('its published jar where it cannot be downloaded, behind a launcher', async () => {
    await program(`${folder}/bin/mvn`, fakeMaven);
    await program(`${folder}/bin/java`, 'true');
    const found = await findTestServer({ env: env(), onMessage, download: offline });
    expect(found.by).toBe('build');
    expect(await readFile(found.path, 'utf8')).toContain('io.temporal.testserver.TestServer "$@"');
    expect(await readFile(`${folder}/cache/time-skipping/lib/seen.xml`, 'utf8')).toMatch(
      /temporal-test-server<[^]*1\.38\.0/,
    );
  });

  it('refused with what to install when there is no Java', async () => {
    await program(`${folder}/bin/mvn`, fakeMaven);
    await expect(findTestServer({ env: env(), onMessage, download: offline })).rejects.toThrow(
      /install Java/,
    );
  });
});
