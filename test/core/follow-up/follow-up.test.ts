import { expect, it } from 'vitest';
import { followUpKey } from '../../../src/core/follow-up/follow-up';

it('a follow-up is told apart by whom it is about and what is to be done, and by nothing else', () => {
  const thanks = { path: 'Contacts/Ana.md', action: 'thank' } as const;
  const keys = [
    followUpKey(thanks),
    followUpKey({ ...thanks, action: 'reflect' }),
    followUpKey({ ...thanks, path: 'Contacts/Bo.md' }),
  ];
  expect(new Set(keys).size).toBe(3);
  expect(followUpKey({ ...thanks })).toBe(keys[0]);
});
