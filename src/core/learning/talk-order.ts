import { compareContacts, compareTimes } from '../follow-up/compare';
import type { Talk } from './talks';

/** Orders talks, the latest first, those of no known day last; then by name and path. */
export function latestFirst(one: Talk, other: Talk): number {
  if (one.day === null || other.day === null || one.day === other.day) {
    return compareTimes(one.day, other.day) || compareContacts(one, other);
  }
  return -compareTimes(one.day, other.day);
}
