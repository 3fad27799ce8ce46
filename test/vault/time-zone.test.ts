import { describe, expect, it } from 'vitest';
import { sayTimeZone } from '../../src/vault/time-zone';
import { noteWords } from '../../src/core/words';
import { at } from '../builders/clock';

describe('the time zone of a time', () => {
  it.each(['2026-01-15T10:00', '2026-07-15T10:00', '2026-11-25T23:30'])(
    'at %s is the one of this machine, as the platform writes it',
    (time) => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const parts = new Intl.DateTimeFormat('en', { timeZoneName: 'shortOffset' }).formatToParts(
        new Date(time),
      );
      const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
      expect(sayTimeZone(at(time), noteWords.en)).toBe(
        timeZone === 'UTC' ? 'UTC' : `${timeZone}, ${offset}`,
      );
    },
  );
});
