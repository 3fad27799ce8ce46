import { describe, expect, it } from 'vitest';
import { ruleContextAt } from '../../../../src/core/follow-up/rule-context';
import { ruleOf } from '../../../../src/core/follow-up/rules';
import { defaultSettings } from '../../../../src/core/settings';
import { en } from '../../../../src/core/texts/en';
import { at } from '../../../builders/clock';
import { aContact } from '../../../builders/contact';

describe('agreeing on a time', () => {
  const context = ruleContextAt(at('2026-11-25T15:00'), defaultSettings, en);
  const buttons = (note: Record<string, unknown>) =>
    ruleOf('schedule').buttons(aContact({ status: 'replied', ...note }), context);

  it('begins with offering times, and may be done at once', () => {
    expect(buttons({ replied: '2026-11-24' })).toEqual([
      {
        words: 'Offer times',
        doing: { at: 'draft', kind: 'reply' },
        command: 'mark-offered',
      },
      { words: 'Schedule interview' },
    ]);
  });

  it('is all that is left once times were offered', () => {
    expect(buttons({ replied: '2026-11-20', offered: '2026-11-23' })).toEqual([
      { words: 'Schedule interview' },
    ]);
  });
});
