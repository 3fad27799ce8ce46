import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const file = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The tests of the pure rules and of the settings, in one time zone and with few runs of each property. */
export default defineConfig({
  root: file('../..'),
  resolve: { alias: [{ find: /^obsidian$/, replacement: file('../host/obsidian.ts') }] },
  test: {
    pool: 'forks',
    include: ['test/core/**/*.test.ts', 'test/settings/**/*.test.ts'],
    setupFiles: [file('few-runs.ts'), file('../builders/patience.ts')],
    env: { TZ: 'UTC', FUZZ_RUNS: '20' },
    testTimeout: 60_000,
  },
});
