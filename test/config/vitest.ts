import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    isolate: false,
    setupFiles: ['test/config/setup.ts'],
    testTimeout: 30_000,
    env: { TZ: 'America/Los_Angeles' },
  },
});
