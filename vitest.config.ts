import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { FileOrder } from './test/builders/file-order.ts';
import { PATIENCE } from './test/builders/long-enough.ts';

/** The stand-in for the app; `import … from 'obsidian'` gets it, with its globals in place. */
const standIn = fileURLToPath(new URL('test/host/obsidian.ts', import.meta.url));
const resolve = { alias: [{ find: /^obsidian$/, replacement: standIn }] };

/** The pure rules and texts: no page and no clock. */
const pure = 'test/core/**/*.test.ts';

/**
 * What reads the wall clock or the time zone itself, which eslint.config.mjs allows few files, and the
 * features nearest to them: those that say times, or do something when a time has come.
 */
const timed = [
  'test/core/time/*.test.ts',
  'test/vault/{follow-up-feed,plugin-settings,time-zone}.test.ts',
  'test/features/{calendar/*,contact-commands/contact-commands,conversation/*,doing/do-next,messages/drafting,templates/*}.test.ts',
];

const shared = {
  pool: 'forks' as const,
  // One for each processor: left out, one processor stays idle.
  maxWorkers: '100%',
  // The files of a process share their modules, in whatever order they come: to read them anew, and
  // to start a browser, takes longer than most files. A file that needs a page of its own has one.
  isolate: false,
  sequence: { shuffle: true },
  // For what hangs: no test is to be refused because a machine is slow, or busy with others.
  testTimeout: 1_200_000,
  hookTimeout: 1_200_000,
  expect: { poll: { timeout: PATIENCE } },
  setupFiles: ['patience', 'effects', 'fresh-device'].map((name) =>
    fileURLToPath(new URL(`test/builders/${name}.ts`, import.meta.url)),
  ),
};

/** Builds the plugin anew where it stands, so no other test may be loading it meanwhile. */
const rebuilding = 'test/browser/start.test.ts';

export default defineConfig({
  test: {
    sequence: { sequencer: FileOrder },
    projects: [
      {
        resolve,
        test: { ...shared, name: 'core', include: [pure], env: { TZ: 'UTC' } },
      },
      {
        resolve,
        test: {
          ...shared,
          name: 'UTC',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [pure, 'test/browser/**', 'test/real-app/**'],
          env: { TZ: 'UTC' },
        },
      },
      ...['America/Los_Angeles', 'Pacific/Auckland'].map((zone) => ({
        resolve,
        test: { ...shared, name: zone, include: timed, env: { TZ: zone } },
      })),
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: [rebuilding],
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...shared,
          name: 'browser-alone',
          include: [rebuilding],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
