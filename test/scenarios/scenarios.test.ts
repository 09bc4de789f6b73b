/** Whole conversations out of the files beside this one: what is said, answered, booked and called back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { play } from './play.js';
import { scenarios } from './scenario.js';

const folder = mkdtempSync(join(tmpdir(), 'ringback-scenarios-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each(scenarios().map(([name, scenario]) => [name, scenario.about, scenario] as const))(
  '%s: %s',
  async (_, __, scenario) => {
    await expect(play(scenario, folder)).resolves.toBeDefined();
  },
);
