import { defineConfig } from 'vitest/config';
import { ENGINE_FLAGS } from './src/language/engine.js';

/** Tests of pure rules: they need no server, and leave nothing behind that another could meet. */
const PURE = ['contact', 'domain', 'language', 'scenarios'].map((folder) => `test/${folder}/*.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // As a worker does.
    execArgv: ENGINE_FLAGS,
    projects: [
      // One file after the other in the same process, whose patterns are then compiled once.
      { extends: true, test: { name: 'rules', include: PURE, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: PURE,
          globalSetup: ['test/support/global-setup.ts'],
        },
      },
    ],
  },
});
