import { expect, it } from 'vitest';
import { sayAction, sayWhat } from '../../../src/core/follow-up/say-what';
import { en } from '../../../src/core/texts/en';

const call = { text: 'Call [[Ana Reyes|Ana]]', day: null, theirs: false, nth: 0 };

it.each([
  ['thank', null, 'Say thank you', 'Say thank you'],
  ['promise', call, 'Keep a promise', 'Promise: Call Ana'],
  ['promise', { ...call, theirs: true }, 'Wait for a promise', 'Waiting for: Call Ana'],
] as const)('what is to be done is said in a few words: %s %j', (action, promise, name, what) => {
  expect(sayAction({ action, promise }, en)).toBe(name);
  expect(sayWhat({ action, promise }, en)).toBe(what);
});
