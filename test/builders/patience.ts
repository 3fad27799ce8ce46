import { vi } from 'vitest';

/** Milliseconds after which what is waited for is taken never to come, on however busy a machine. */
const PATIENCE = 30_000;

// A second, which is what it waits when nothing is said, is short beside a few other builds.
const { waitFor } = vi;
vi.waitFor = (callback, options = { timeout: PATIENCE }) => waitFor(callback, options);
