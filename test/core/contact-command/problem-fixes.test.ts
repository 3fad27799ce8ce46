import { expect, it } from 'vitest';
import { commandContextAt } from '../../../src/core/contact-command/contact-command';
import { planContactCommand } from '../../../src/core/contact-command/plan-contact-command';
import { problemFixes } from '../../../src/core/contact-command/problem-fixes';
import type { ProblemFix } from '../../../src/core/contact/contact';
import { problemsOf } from '../../../src/core/follow-up/problems';
import { defaultSettings } from '../../../src/core/settings';
import { en } from '../../../src/core/texts/en';
import { at } from '../../builders/clock';
import { aContact } from '../../builders/contact';
import type { FrontMatter } from '../../builders/records';
import { noteFormat } from '../../builders/yaml';

const context = commandContextAt(at('2026-11-22T10:00'), defaultSettings, noteFormat);

it.each<[ProblemFix, string, FrontMatter, Record<string, unknown>]>([
  [
    'mark-as-answered',
    'Mark as answered',
    { status: 'contacted', contacted: '2026-11-03', replied: '2026-11-10' },
    { status: 'replied', replied: { day: '2026-11-10' }, offered: null },
  ],
  [
    'mark-as-booked',
    'Mark as booked',
    { status: 'replied', replied: '2026-11-10', interview: '2026-11-25T14:00' },
    { status: 'scheduled' },
  ],
])('%s is called “%s” and ends its problem', (fix, name, note, written) => {
  const contact = aContact(note);
  expect(problemsOf({ contact, problems: [] }, context)).toMatchObject([{ fix }]);
  const { command, answer } = problemFixes[fix].command(contact);
  expect(problemFixes[fix].name(en)).toBe(name);
  const { properties = [] } = planContactCommand(command, contact, answer, context);
  expect(Object.fromEntries(properties.map((edit) => [edit.name, edit.value]))).toEqual(written);
});
