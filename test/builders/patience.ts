import { vi } from 'vitest';
import { PATIENCE } from './long-enough';

/** Milliseconds between two looks: what is waited for is mostly there at once, and no test is to sleep. */
const INTERVAL = 5;

// When nothing is said it waits a second, which is short beside a few other builds.
const { waitFor } = vi;
vi.waitFor = (callback, options = { timeout: PATIENCE, interval: INTERVAL }) =>
  waitFor(callback, options);
