import { describe, expect, it } from 'vitest';
import { knownFrontMatter, newContactNote } from '../../../src/core/message/contact-note';
import { readTemplate } from '../../../src/core/message/read-template';
import { templateValues } from '../../../src/core/message/template-values';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { settingsWith } from '../../builders/settings';

const known = { company: 'Northwind: Labs', role: '' };

function contactFrom(source: string, settings: Settings = defaultSettings): string {
  const read = readTemplate('Contact', source);
  if (!read.ok || read.template === null) throw new Error(JSON.stringify(read));
  const values = templateValues({
    ...{ name: 'Ana Ruiz', settings, now: at('2026-11-22T10:00'), format: (when: string) => when },
    frontMatter: knownFrontMatter(known, settings),
  });
  const made = newContactNote(read.template, known, values, settings, day('2026-11-22'));
  return made.ok ? made.text : JSON.stringify(made.refusal);
}

describe('a new contact from the template', () => {
  it('keeps its properties, comments and text, and sets in what is known', () => {
    expect(
      contactFrom(
        '---\n# mine\ntemplate: contact\ncssclasses: [wide] # look\nstatus: contacted\n---\n\n# {{name}}\n\nWorks at {{company}} as {{role}}.\n',
      ),
    ).toBe(
      '---\n# mine\ncssclasses: [wide] # look\nstatus: identified\ncompany: "Northwind: Labs"\n---\n\n# Ana Ruiz\n\nWorks at Northwind: Labs as {{role}}.\n\n## Log\n\n- 2026-11-22 Added to my list\n',
    );
  });

  it('fills placeholders among the properties without breaking them', () => {
    const made = contactFrom(
      '---\ntemplate: contact\ncreated: {{date:YYYY-MM-DD}}\naliases:\n  - "{{company}}"\nlabel: "{{name}} at {{company}}"\n---\n',
    );
    expect(made).toContain('\ncreated: 2026-11-22T10:00\n');
    expect(made).toContain('"Northwind: Labs"');
    expect(made).toContain('label: "Ana Ruiz at Northwind: Labs"');
  });

  it('adds the contact tag to tags of its own where notes are known by it', () => {
    const settings = settingsWith({ contactsFolder: '' });
    expect(contactFrom('---\ntemplate: contact\ntags: [people]\n---\n', settings)).toMatch(
      /^tags: \[people, contact\]$/m,
    );
    expect(contactFrom('---\ntemplate: contact\n---\n', settings)).toMatch(/tags:\s+- contact/);
  });

  it('keeps Windows line endings', () => {
    const made = contactFrom('---\r\ntemplate: contact\r\n---\r\nHello\r\n');
    expect(made.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
