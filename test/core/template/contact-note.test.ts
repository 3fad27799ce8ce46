import { noteWords } from '../../../src/core/words';
import { noteFormat } from '../../builders/yaml';
import { describe, expect, it, vi } from 'vitest';
import {
  knownFrontMatter,
  newContactNote,
  type NewContactNote,
} from '../../../src/core/template/contact-note';
import { readTemplate } from '../../../src/core/template/read-template';
import { templateValues } from '../../../src/core/template/template-values';
import { defaultSettings, type Settings } from '../../../src/core/settings';
import { at, day } from '../../builders/clock';
import { worded } from '../../builders/worded';
import { settingsWith } from '../../builders/settings';

const known = { company: 'Northwind: Labs', role: '' };

function contactFrom(
  source: string,
  settings: Settings = defaultSettings,
  isListed = true,
): string {
  const made = make(source, settings, isListed);
  return made.ok ? made.text : JSON.stringify(worded(made.refusal));
}

function make(
  source: string,
  settings: Settings = defaultSettings,
  isListed = true,
): NewContactNote {
  const read = readTemplate('Contact', source, noteFormat);
  if (!read.ok || read.template === null) throw new Error(JSON.stringify(read));
  const values = templateValues({
    ...{ name: 'Ana Ruiz', settings, now: at('2026-11-22T10:00'), format: (when: string) => when },
    words: noteWords.en,
    frontMatter: knownFrontMatter(known, settings),
  });
  const today = day('2026-11-22');
  return newContactNote(read.template, known, values, settings, today, noteFormat, isListed);
}

describe('a note about somebody on no list', () => {
  it('has neither a status, the one of the template included, nor a line in the log', () => {
    const source = '---\ntemplate: contact\nStatus: identified\nkind: person\n---\n# {{name}}\n';
    expect(contactFrom(source, defaultSettings, false)).toBe(
      '---\ncompany: "Northwind: Labs"\nkind: person\n---\n# Ana Ruiz\n',
    );
  });

  it('is told from other notes as a contact’s is', () => {
    const settings = settingsWith({ contactsFolder: '', contactTag: 'people' });
    expect(contactFrom('---\ntemplate: contact\n---\n', settings, false)).toContain(
      'tags:\n  - people\n',
    );
  });
});

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

  it('puts its first line into the log that the template has', () => {
    const source = '---\ntemplate: contact\n---\n\n## 💬 Interactions\n\n## Ideas\n';
    expect(contactFrom(source, settingsWith({ logHeading: 'Interactions' }))).toMatch(
      /\n## 💬 Interactions\n\n- 2026-11-22 Added to my list\n\n## Ideas\n$/,
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

  it('fills them in lists, before comments, unquoted among words and within properties', () => {
    const warn = vi.spyOn(process, 'emitWarning');
    const made = contactFrom(
      '---\ntemplate: contact\naliases:\n  - {{first-name}}\nflow: [{{name}}, b]\ncreated: {{date}} # day {{date}}\nlabel: {{name}} at {{company}}\nmore:\n  who: {{company}}\n  list: [1, {{name}}]\n---\n',
    );
    expect(made).toMatch(/^aliases:\n {2}- "?Ana"?\n/m);
    expect(made).toMatch(/^flow: \["?Ana Ruiz"?, b\]$/m);
    expect(made).toMatch(/^created: 2026-11-22T10:00 # day \{\{date\}\}$/m);
    expect(made).toContain('\nlabel: "Ana Ruiz at Northwind: Labs"\n');
    expect(made).toContain('\nmore:\n  who: "Northwind: Labs"\n  list: [1, "Ana Ruiz"]\n');
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it('fills texts within properties as they read where they stand', () => {
    const made = contactFrom(
      '---\ntemplate: contact\nmore:\n  who: |2\n      At {{company}}\n    as {{name}}\n  line: --- {{name}} ---\n  kept: >+\n    {{name}}\n\n  x: 1\n---\n',
    );
    expect(made).toContain(
      '\n  who: "  At Northwind: Labs\\nas Ana Ruiz\\n"\n  line: "--- Ana Ruiz ---"\n  kept: "Ana Ruiz\\n\\n"\n\n  x: 1\n',
    );
  });

  it('leaves properties without a value out, keeps them in the text and names them', () => {
    const made = make(
      '---\ntemplate: contact\ncity: {{city}}\ntags: [a, "{{field}}"]\nlinks:\n  - {{site}}\nmore:\n  x: {{name}} {{x}}\n"{{key}}": 1\nrole: {{role}}\nkept: 1\n---\nIn {{City}}, {{hobby}}\n',
      settingsWith({ contactsFolder: '' }),
    );
    expect(made).toMatchObject({ ok: true });
    if (!made.ok) return;
    expect(made.text).toMatch(
      /^---\ntags: \[a, .*\]\nstatus: identified\ncompany: .*\nkept: 1\n---\n/,
    );
    expect(made.text).not.toMatch(/site|more|key|[\uE000-\uF8FF]/);
    expect(made.text).toContain('In {{City}}, {{hobby}}');
    expect(made.unfilled).toEqual(['City', 'field', 'site', 'x', 'key', 'role', 'hobby']);
  });

  it('has no code of other plugins in it, and no property that was only that', () => {
    const made = make(
      '---\n<%* const role = await tp.system.prompt("Role") %>\ntemplate: contact\nrole: <% role %>\ncompany: "<% tp.x("y") %>"\ntags: [a, <% b %>]\naliases:\n  - <% c %>\nmore:\n  who: <% d %>\nkept: 1 # <% e %>\nlast: {{date}}\n---\n<%*\nawait tp.file.rename("x")\n-%>\n# <% tp.file.title %>\n\nMet on <% tp.date.now() %> at {{place}}.\n<% tp.file.cursor() %>\n',
    );
    expect(made).toEqual({
      ok: true,
      text: '---\ncompany: "Northwind: Labs"\nstatus: identified\ntags: [a]\nkept: 1\nlast: 2026-11-22T10:00\n---\n\nMet on at {{place}}.\n\n## Log\n\n- 2026-11-22 Added to my list\n',
      unfilled: ['place'],
    });
  });

  it('tells the line of what is in the way by the template with its code', () => {
    const made = make('---\n<%*\nx\n%>\ntemplate: contact\n---\nHi <%\n%>\n```\ncode\n');
    expect(made).toMatchObject({ ok: false, refusal: { line: 9 } });
  });

  it('says by the lines of the template why it cannot be used', () => {
    const made = make('---\ntemplate: contact\nadd: true\n---\nHi\n```\ncode\n');
    expect(made).toMatchObject({ ok: false, refusal: { line: 6 } });
    expect(make('---\n{template: contact, x: 1}\n---\n').ok).toBe(false);
    expect(make('---\ntemplate: &a contact\nb: *a\n---\n').ok).toBe(false);
  });

  it('adds the contact tag to tags of its own where notes are known by it', () => {
    const settings = settingsWith({ contactsFolder: '' });
    expect(contactFrom('---\ntemplate: contact\ntags: [people]\n---\n', settings)).toMatch(
      /^tags: \[people, contact\]$/m,
    );
    expect(contactFrom('---\ntemplate: contact\n---\n', settings)).toMatch(/tags:\s+- contact/);
  });

  it('takes the names of the template as they are written, whatever their case', () => {
    const settings = settingsWith({ contactsFolder: '' });
    const made = contactFrom(
      '---\nTemplate: contact\nADD: true\nTags: [people, "{{company}}"]\nStatus: contacted\nCompany: "{{company}}"\nRole: "{{role}}"\n---\n',
      settings,
    );
    expect(made).toMatch(
      /^---\nTags: \[people, "Northwind: Labs", contact\]\nStatus: identified\nCompany: "Northwind: Labs"\n---\n/,
    );
  });

  it('keeps Windows line endings', () => {
    const made = contactFrom('---\r\ntemplate: contact\r\n---\r\nHello\r\n');
    expect(made.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
