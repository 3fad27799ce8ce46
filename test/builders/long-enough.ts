/** Milliseconds after which what is waited for is taken never to come, on however busy a machine. */
export const PATIENCE = 120_000;
