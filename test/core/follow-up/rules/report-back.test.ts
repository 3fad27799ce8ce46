import { describe, expect, it } from 'vitest';
import { ruleContextAt } from '../../../../src/core/follow-up/rule-context';
import { ruleOf } from '../../../../src/core/follow-up/rules';
import { defaultSettings } from '../../../../src/core/settings';
import { en } from '../../../../src/core/texts/en';
import { at } from '../../../builders/clock';
import { aContact } from '../../../builders/contact';

describe('telling whoever made the introduction', () => {
  const context = ruleContextAt(at('2026-11-25T15:00'), defaultSettings, en);
  const buttons = (note: Record<string, unknown>) =>
    ruleOf('report-back').buttons(aContact({ status: 'in-touch', ...note }), context);

  it.each([
    ['is named as the note shows them', '[[Contacts/Bo Chen|Bo]]', 'Tell Bo'],
    ['is named on one line', 'Bo\nChen', 'Tell Bo Chen'],
    ['are them where there is no name', undefined, 'Tell them'],
  ])('%s', (_how, referrer, words) => {
    const note = referrer === undefined ? {} : { 'referred-by': referrer };
    expect(buttons(note)).toEqual([{ words }]);
  });
});
