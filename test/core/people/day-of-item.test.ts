import { expect, it } from 'vitest';
import { dayOfItem } from '../../../src/core/people/day-of-item';
import { at } from '../../builders/clock';

const from = at('2026-03-12T00:00');

it('the day of what is ahead is that on which it comes up', () => {
  const until = at('2026-03-20T00:00');
  expect(dayOfItem({ bucket: 'upcoming', from, until })).toBe('2026-03-12');
});

it('the day of what is due or late is the last on which it is in time', () => {
  expect(dayOfItem({ bucket: 'due', from, until: at('2026-03-14T00:00') })).toBe('2026-03-13');
  expect(dayOfItem({ bucket: 'overdue', from, until: at('2026-03-14T14:30') })).toBe('2026-03-14');
});

it('what is due and never late has no day', () => {
  expect(dayOfItem({ bucket: 'due', from, until: null })).toBeNull();
});
