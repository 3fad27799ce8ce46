import { describe, expect, it } from 'vitest';
import { ruleContextAt } from '../../../../src/core/follow-up/rule-context';
import { adviseThanks } from '../../../../src/core/follow-up/rules/thank';
import { defaultSettings } from '../../../../src/core/settings';
import { en } from '../../../../src/core/texts/en';
import { at } from '../../../builders/clock';
import { aContact } from '../../../builders/contact';

describe('when to send a thank-you', () => {
  const advised = (frontMatter: Record<string, unknown>, now = '2026-11-25T15:00'): string | null =>
    adviseThanks(
      aContact({ status: 'interviewed', ...frontMatter }),
      ruleContextAt(at(now), defaultSettings, en),
    );
  const talked = { interview: '2026-11-25T14:00' };

  it('is said with the window’s both ends while it is ahead', () => {
    expect(advised(talked)).toBe(
      'A thank-you is best sent between Thu 26 Nov, 14:30 and Fri 27 Nov, 14:30.',
    );
    expect(advised({ interview: '2026-11-25' })).toBe(
      'A thank-you is best sent between Thu 26 Nov and the end of Fri 27 Nov.',
    );
  });

  it('is said with the end once the window is open, and never as too late', () => {
    expect(advised(talked, '2026-11-26T20:00')).toBe(
      'A thank-you is best sent by Fri 27 Nov, 14:30.',
    );
    expect(advised(talked, '2026-11-26T14:30')).toBe(
      'A thank-you is best sent by Fri 27 Nov, 14:30.',
    );
    expect(advised(talked, '2026-11-29T09:00')).toBe('A thank-you is still worth sending.');
  });

  it('is not said where none is to be sent', () => {
    expect(advised({ ...talked, thanked: '2026-11-25' })).toBeNull();
    expect(advised({ ...talked, skipped: 'thank' })).toBeNull();
    expect(advised({})).toBeNull();
  });
});
