import { describe, expect, it } from 'vitest';
import { logLine } from '../../../src/core/contact-command/log-line';
import { noteWords } from '../../../src/core/words';
import { day } from '../../builders/clock';

describe('a line of the log', () => {
  const line = (said: string): string => logLine({ day: day('2026-11-22'), said }, noteWords.en);

  it('is one line, with one space between words, whatever was told', () => {
    expect(line(' Asked\r\n\tby \u0007 phone ')).toBe('2026-11-22 Asked by phone');
  });

  it('has links as they lead, but none that is broken over lines', () => {
    expect(line('Named  [[Bo  Chen|Bo]]  [[a\n b]] [[c  d')).toBe(
      '2026-11-22 Named [[Bo  Chen|Bo]] [[a b]] [[c d',
    );
  });
});
