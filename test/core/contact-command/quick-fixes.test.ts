import { expect, it } from 'vitest';
import { commandContextAt } from '../../../src/core/contact-command/contact-command-record';
import { planContactCommand } from '../../../src/core/contact-command/plan-contact-command';
import { quickFixes } from '../../../src/core/contact-command/quick-fixes';
import type { QuickFix } from '../../../src/core/contact/contact';
import { problemsOf } from '../../../src/core/follow-up/problems';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import type { FrontMatter } from '../../builders/records';
import { noteFormat } from '../../builders/yaml';

const context = commandContextAt(at('2026-11-22T10:00'), defaultSettings, noteFormat);

it.each<[QuickFix, string, FrontMatter, Record<string, unknown>]>([
  [
    'mark-as-answered',
    'Mark as answered',
    { status: 'contacted', contacted: '2026-11-03', replied: '2026-11-10' },
    { status: 'replied', offered: null, 'introduction-asked': null },
  ],
  [
    'mark-as-booked',
    'Mark as booked',
    { status: 'replied', replied: '2026-11-10', interview: '2026-11-25T14:00' },
    { status: 'scheduled', 'introduction-asked': null },
  ],
])('%s is called “%s” and ends its problem', (quickFix, name, note, written) => {
  const contact = aContact(note);
  expect(problemsOf({ contact, problems: [] }, context)).toMatchObject([{ quickFix }]);
  const { command, answer } = quickFixes[quickFix].command(contact);
  expect(quickFixes[quickFix].name(en)).toBe(name);
  const { properties = [] } = planContactCommand(command, contact, answer, context);
  expect(Object.fromEntries(properties.map((edit) => [edit.name, edit.value]))).toEqual(written);
});
