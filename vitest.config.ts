import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The stand-in for the app; `import … from 'obsidian'` gets it, with its globals in place. */
const standIn = fileURLToPath(new URL('test/host/obsidian.ts', import.meta.url));

/** Time zones the unit tests run in: behind, ahead and on Greenwich. */
const zones = ['UTC', 'America/Los_Angeles', 'Pacific/Auckland'];

export default defineConfig({
  test: {
    projects: [
      ...zones.map((zone) => ({
        resolve: { alias: [{ find: /^obsidian$/, replacement: standIn }] },
        test: {
          name: zone,
          include: [
            'test/{core,vault-layer,commands,views,settings,host,docs,workbench,release,linear}/**/*.test.{ts,tsx}',
          ],
          env: { TZ: zone },
          pool: 'forks' as const,
          sequence: { shuffle: true },
        },
      })),
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          pool: 'forks' as const,
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
