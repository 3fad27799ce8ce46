import { expect, it } from 'vitest';
import { ruleContextAt } from '../../../../src/core/follow-up/rule-context';
import { ruleOf } from '../../../../src/core/follow-up/rules';
import { defaultSettings } from '../../../../src/core/settings';
import { en } from '../../../../src/core/texts/en';
import { at } from '../../../builders/clock';
import { aContact } from '../../../builders/contact';

it('an interview that is over is asked about', () => {
  const context = ruleContextAt(at('2026-11-25T15:00'), defaultSettings, en);
  const contact = aContact({ status: 'scheduled', interview: '2026-11-25T14:00' });
  expect(ruleOf('interview').buttons(contact, context)).toEqual([{ words: 'How did it go?' }]);
});
