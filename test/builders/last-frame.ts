import { afterAll } from 'vitest';

// What waits for a frame is done before the page of a file of tests goes, and its clock with it.
afterAll(async () => {
  if (typeof requestAnimationFrame === 'undefined') return;
  await new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
});
