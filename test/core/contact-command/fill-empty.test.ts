import { describe, expect, it } from 'vitest';
import { fillEmpty } from '../../../src/core/contact-command/fill-empty';
import { defaultSettings } from '../../../src/core/settings';
import { settingsWith } from '../../builders/settings';
import { textOf } from '../../builders/worded';
import { noteFormat } from '../../builders/yaml';

describe('filling in what a note does not say', () => {
  const fill = (text: string, known = {}, settings = defaultSettings): string =>
    textOf(fillEmpty(text, known, settings, noteFormat));

  it('leaves what stands there, and every other byte, and writes no log', () => {
    const note =
      '---\r\nstatus: contacted # asked\r\nRole: [nurse, tutor]\r\nemail:\r\n---\r\nMet. \r\n';
    expect(fill(note, { role: 'doctor', email: 'a@x.org', status: 'identified' })).toBe(
      note.replace('email:\r\n', 'email: a@x.org\r\n'),
    );
  });

  it('changes nothing where the note says it all', () => {
    expect(fill('---\nrole: nurse\n---\n', { role: 'doctor' })).toBe('---\nrole: nurse\n---\n');
  });

  it('writes under the names of the vault, into a note without properties too', () => {
    const settings = settingsWith({ propertyNames: { company: 'employer' } });
    expect(fill('Met.\n', { company: 'Acme' }, settings)).toBe('---\nemployer: Acme\n---\nMet.\n');
  });

  it('is refused where the note cannot be understood', () => {
    expect(fillEmpty('---\na: [\n---\n', { role: 'x' }, defaultSettings, noteFormat).ok).toBe(
      false,
    );
  });
});
