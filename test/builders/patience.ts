import { vi } from 'vitest';

/** Milliseconds after which what is waited for is taken never to come, on however busy a machine. */
const PATIENCE = 120_000;

/** Milliseconds between two looks: what is waited for is mostly there at once, and no test is to sleep. */
const INTERVAL = 5;

// When nothing is said it waits a second, which is short beside a few other builds.
const { waitFor } = vi;
vi.waitFor = (callback, options = { timeout: PATIENCE, interval: INTERVAL }) =>
  waitFor(callback, options);
