import { expect, it } from 'vitest';
import { noteName } from '../../../src/core/contact/note-name';

it.each([
  ['Contacts/Ana Reyes.md', 'Ana Reyes'],
  ['Ana Reyes.MD', 'Ana Reyes'],
  ['People/a.b/Bo Chen.v2.md', 'Bo Chen.v2'],
  ['Contacts/Ana Reyes', 'Ana Reyes'],
])('the note at %s is called %s', (path, name) => {
  expect(noteName(path)).toBe(name);
});
