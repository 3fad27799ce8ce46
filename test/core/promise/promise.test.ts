import { describe, expect, it } from 'vitest';
import { promiseFromId, promiseId } from '../../../src/core/promise/promise';
import { day } from '../../builders/clock';

describe('the key of a promise as one text', () => {
  it.each([
    { text: 'Call', day: null, nth: 0 },
    { text: 'Call 2026', day: day('2026-03-11'), nth: 12 },
  ])('is read back: %j', (key) => {
    expect(promiseFromId(promiseId(key))).toEqual(key);
  });

  it.each(['', 'Call', 'Call\n\n', '\n\n0', 'Call\n2026-02-30\n0', 'Call\n\n0\n0', 'Call\n\n-1'])(
    'is none in %j',
    (id) => {
      expect(promiseFromId(id)).toBeNull();
    },
  );
});
