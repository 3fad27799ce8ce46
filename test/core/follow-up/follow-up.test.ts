import { expect, it } from 'vitest';
import { day } from '../../builders/clock';
import { followUpKey } from '../../../src/core/follow-up/follow-up';

it('a follow-up is told apart by whom it is about and what is to be done, and by nothing else', () => {
  const thanks = { path: 'Contacts/Ana.md', action: 'thank', promise: null } as const;
  const one = { text: 'Call', day: day('2026-11-25'), theirs: false, nth: 0 };
  const keys = [
    followUpKey(thanks),
    followUpKey({ ...thanks, action: 'reflect' }),
    followUpKey({ ...thanks, path: 'Contacts/Bo.md' }),
    ...[one, { ...one, text: 'Send it' }, { ...one, day: null }, { ...one, nth: 1 }].map(
      (promise) => followUpKey({ ...thanks, action: 'promise', promise }),
    ),
  ];
  expect(new Set(keys).size).toBe(7);
  expect(followUpKey({ ...thanks })).toBe(keys[0]);
});
