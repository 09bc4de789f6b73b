import { defineConfig } from 'vitest/config';
import { ENGINE_FLAGS } from './src/language/engine.js';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    // As a worker does.
    execArgv: ENGINE_FLAGS,
  },
});
