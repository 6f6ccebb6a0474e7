import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    isolate: false,
    testTimeout: 30_000,
    env: { TZ: 'America/Los_Angeles' },
  },
});
