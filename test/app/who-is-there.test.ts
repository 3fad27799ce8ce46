// @vitest-environment jsdom
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../src/core/texts/en';
import { fieldOf, fill, pressKeys } from '../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

const list = 'Lists/People.md';
const people = { contactsFolder: 'People' };
const network = 'People/Network/Ana Reyes.md';
const ana = '---\nrole: writer # hers\ntags: [friend]\n---\nMet in 2019.\n';
const listedLog = '\n## Log\n\n- 2026-11-22 Added to my list\n';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 10, 22, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

async function start(files: Record<string, string>, open?: string, data?: unknown): Promise<void> {
  run = await runPlugin(files, data);
  if (open !== undefined) await run.open(open);
}

async function begin(command: string): Promise<void> {
  run.command(command);
  await vi.waitFor(() => expect(document.querySelector('.modal input')).not.toBeNull());
}

function button(): string | null | undefined {
  return document.querySelector('.modal .mod-cta')?.textContent;
}

function dialog(): string {
  return document.querySelector('.modal')?.textContent ?? '';
}

function ticks(): boolean[] {
  const boxes = document.querySelectorAll<HTMLInputElement>('.modal input[type=checkbox]');
  return [...boxes].map(({ checked }) => checked);
}

async function undo(): Promise<void> {
  run.command('undo-last-change');
  await run.noticed('was undone.');
}

function paths(): string[] {
  return run.app.vault
    .getMarkdownFiles()
    .map(({ path }) => path)
    .sort();
}

describe('adding somebody who has a note but is on no list', () => {
  it.each([
    ['in a folder below', network, ana, people],
    ['elsewhere with the tag', 'Choir/Ana Reyes.md', '---\ntags: [contact]\n---\n', undefined],
    [
      'elsewhere with a tag in its text',
      'Choir/Ana Reyes.md',
      'Sings. #contact/choir\n',
      undefined,
    ],
    ['with the marker', 'Ana Reyes.md', '---\ntype: person\n---\n', marked()],
    ['called so as well', 'Contacts/A. R..md', '---\naliases: [Ana Reyes]\n---\n', undefined],
    ['called so as well, in text', 'Contacts/A.md', '---\nAlias: Ana Reyes\n---\n', undefined],
    [
      'called so as well, by a link',
      'Contacts/A.md',
      '---\naliases: [[Ana Reyes]]\n---\n',
      undefined,
    ],
    ['with a sign', 'Contacts/@Ana Reyes.md', '', undefined],
    ['with an emoji', 'Contacts/👤 Ana_Reyes.md', '', undefined],
  ])('puts that note on the list: %s', async (_where, path, text, data) => {
    await start({ [path]: text }, undefined, data);
    await begin('add-contact');
    expect(button()).toBe('Add contact');
    fill('Name', 'ana reyes');
    expect(dialog()).toContain('already has a note. It will be added to your list');
    expect(button()).toBe('Put on my list');
    pressKeys('Enter');
    await run.noticed('added to your list');
    expect(paths()).toEqual([path]);
    expect(run.read(path)).toContain('status: identified');
    expect(run.read(path)).toContain('- 2026-11-22 Added to my list\n');
    expect(run.app.workspace.getActiveFile()?.path).toBe(path);
    await undo();
    expect(run.read(path)).toBe(text);
  });

  it('keeps what the note says, and writes what it does not say', async () => {
    await start({ [network]: ana }, undefined, people);
    await begin('add-contact');
    fill('Name', 'Ana Reyes');
    fill('Role', 'designer');
    fill('Email', 'ana@x.org');
    pressKeys('Enter');
    await run.noticed('Ana Reyes: added to your list');
    expect(run.read(network)).toBe(
      `---\nrole: writer # hers\nstatus: identified\nemail: ana@x.org\ntags: [friend]\n---\nMet in 2019.\n${listedLog}`,
    );
  });

  it('finds them by a profile or any of their addresses, under the names of the vault', async () => {
    const text = '---\nMail:\n  - a@x.org\n  - ana@y.org\n---\n';
    await start({ 'Contacts/A.md': text }, undefined, { propertyNames: { email: 'mail' } });
    await begin('add-contact');
    fill('Name', 'Somebody');
    fill('Email', 'ANA@y.org');
    expect(button()).toBe('Put on my list');
    pressKeys('Enter');
    await run.noticed('A: added to your list');
    expect(paths()).toEqual(['Contacts/A.md']);
  });

  it('links both notes where a contact named them', async () => {
    const bo = 'Contacts/Bo.md';
    const said = '---\nstatus: in-touch\nchecked-in: 2026-11-01\n---\n';
    const there = 'Contacts/Network/Ana Reyes.md';
    await start({ [bo]: said, [there]: ana }, bo);
    await begin('add-referral');
    fill('Name', 'Ana Reyes');
    expect(button()).toBe('Put on my list');
    pressKeys('Enter');
    await run.noticed('Ana Reyes: added to your list (suggested by Bo)');
    expect(run.read(there)).toContain('referred-by: "[[Bo]]"\n');
    expect(run.read(bo)).toContain('- 2026-11-22 Named [[Ana Reyes]]\n');
    await undo();
    expect([run.read(bo), run.read(there)]).toEqual([said, ana]);
  });

  it('links whoever referred somebody, by any name of their note', async () => {
    await start({ 'Contacts/@Bo.md': '---\naliases: Bo Chen\n---\n' });
    await begin('add-contact');
    fill('Name', 'Ana Reyes');
    fill('Referred by', 'Bo Chen');
    pressKeys('Enter');
    await run.noticed('Ana Reyes: added to your list');
    expect(run.read('Contacts/Ana Reyes.md')).toContain('referred-by: "[[@Bo|Bo Chen]]"\n');
  });

  it('shows a contact who is called so as well, and a note that cannot be read', async () => {
    const aliased = '---\nstatus: contacted\naliases: [Annie]\n---\n';
    const files = { 'Contacts/Ana.md': aliased, 'Contacts/Sub/Bo.md': '---\na: [\nb: 1\n---\n' };
    await start(files);
    for (const [name, shown] of [
      ['@annie', 'Ana'],
      ['Bo', 'Bo'],
    ] as const) {
      await begin('add-contact');
      fill('Name', name);
      expect(dialog()).toContain(`${shown} already has a note`);
      pressKeys('Enter');
      await run.noticed(`${shown} already has a note, so nothing was added.`);
    }
    expect(paths()).toEqual(Object.keys(files));
  });

  it('says that a note cannot be changed, and makes no second one', async () => {
    const text = '---\n{ a: 1 }\n---\n';
    await start({ 'Contacts/Ana.md': text });
    await begin('add-contact');
    fill('Name', 'Ana');
    pressKeys('Enter');
    await vi.waitFor(() => expect(run.notices().join()).toContain('Ana'));
    await run.settled();
    expect([paths(), run.read('Contacts/Ana.md')]).toEqual([['Contacts/Ana.md'], text]);
  });
});

describe('adding somebody who is called like somebody else', () => {
  const other = 'Contacts/Ana Reyes.md';

  it.each([
    ['email', 'Email', 'ana@y.org', '---\nstatus: contacted\nemail: ana@x.org\n---\n'],
    ['profile', 'LinkedIn', 'in/ana-2', '---\nlinkedin: linkedin.com/in/ana\n---\n'],
  ])('makes a note with their company where the %s is another', async (_, label, value, text) => {
    await start({ [other]: text });
    await begin('add-contact');
    fill('Name', 'Ana Reyes');
    fill('Company', 'Northwind');
    fill(label, value);
    expect(dialog()).toContain('the new note will be “Ana Reyes (Northwind)”');
    pressKeys('Enter');
    await run.noticed('Ana Reyes (Northwind): added to your list');
    expect(run.read(other)).toBe(text);
    expect(run.read('Contacts/Ana Reyes (Northwind).md')).toContain(`${value}\n`);
    run.command('add-contact');
    await vi.waitFor(() => expect(document.querySelector('.modal')).not.toBeNull());
    fill('Name', 'Ana Reyes');
    fill('Company', 'northwind');
    expect(dialog()).toContain('Ana Reyes (Northwind) already has a note');
    pressKeys('Enter');
    await run.noticed('Ana Reyes (Northwind) already has a note');
  });

  it('calls that note by what a company typed as a link shows', async () => {
    const text = '---\nstatus: contacted\nemail: ana@x.org\n---\n';
    await start({ [other]: text });
    await begin('add-contact');
    fill('Name', 'Ana Reyes');
    fill('Company', '[[Companies/Northwind]]');
    fill('Email', 'ana@y.org');
    expect(dialog()).toContain('the new note will be “Ana Reyes (Northwind)”');
    pressKeys('Enter');
    await run.noticed('Ana Reyes (Northwind): added to your list');
    const added = run.read('Contacts/Ana Reyes (Northwind).md');
    expect(added).toContain('company: "[[Companies/Northwind]]"\n');
  });

  it('overwrites none, and numbers those of whom nothing else is told', async () => {
    const text = '---\nstatus: contacted\nemail: ana@x.org\n---\n';
    await start({ [other]: text, 'Contacts/ana reyes 2.md': 'Mine.' });
    await begin('add-contact');
    fill('Name', 'Ana Reyes');
    fill('Email', 'ana@y.org');
    pressKeys('Enter');
    await run.noticed('Ana Reyes 3: added to your list');
    expect(run.read('Contacts/ana reyes 2.md')).toBe('Mine.');
  });
});

describe('a list with people who have notes but are on no list', () => {
  const bo = 'Contacts/Bo Chen.md';
  const there = 'Contacts/Network/Ana Reyes.md';

  it('puts those that are links on the list, and leaves the links as they are', async () => {
    const text =
      '- [[Ana Reyes]]\n- Attendees: [[Network/Ana Reyes|Ana]], [[Bo Chen]] and [[Cy]]\n';
    const files = { [there]: ana, [bo]: '', 'Contacts/Cy.md': '---\nstatus: in-touch\n---\n' };
    await start({ [list]: text, ...files }, list);
    await begin('add-contacts-from-list');
    expect(ticks()).toEqual([true, true, true]);
    expect(button()).toBe('Add 2 people');
    expect(dialog()).toContain('Ana Reyes already has a note, which will be added to your list');
    expect(dialog()).not.toMatch(/already (?:a link|links)/);
    pressKeys('Enter');
    await run.noticed('People: 2 people added to your list');
    expect(run.notices().join()).not.toContain('linked');
    expect(run.read(list)).toBe(text);
    expect(run.read(there)).toBe(
      `---\nrole: writer # hers\nstatus: identified\ntags: [friend]\n---\nMet in 2019.\n${listedLog}`,
    );
    expect(run.read(bo)).toContain('status: identified');
    await undo();
    expect([run.read(list), run.read(there), run.read(bo)]).toEqual([text, ana, '']);
  });

  it('calls somebody without a note by what their link leads to, and leaves the link', async () => {
    const text =
      '- [[Cy Lee|Cy]], nurse\n- [[Dee Moss#Notes | Dee]] (cook)\n- [[People/Ed Orr|Ed]]\n- [Flo](Flo%20Gold.md "x")\n';
    await start({ [list]: text }, list);
    await begin('add-contacts-from-list');
    expect(fieldOf('Name').value).toBe('Cy Lee');
    document.querySelectorAll<HTMLInputElement>('.modal input[type=checkbox]').forEach((box) => {
      if (!box.checked) box.click();
    });
    pressKeys('Enter');
    await run.noticed('People: 4 people added to your list');
    const names = ['Cy Lee', 'Dee Moss', 'Ed Orr', 'Flo Gold'];
    expect(paths()).toEqual([...names.map((name) => `Contacts/${name}.md`), list].sort());
    expect(run.read(list)).toBe(text.replace('People/Ed Orr', 'Ed Orr'));
  });

  it('puts those named in words there too, and links them', async () => {
    const text =
      '- @Ana Reyes, designer, ana@x.org\n- Annie\n- bo chen\n- [[Annie|A]]\n- Dee Moss\n';
    const aliased = '---\naliases: Annie\nrole:\n---\n';
    await start({ [list]: text, [there]: aliased, [bo]: '' }, list);
    await begin('add-contacts-from-list');
    expect(ticks()).toEqual([true, true, false, true, true]);
    document.querySelectorAll<HTMLInputElement>('.modal input[type=checkbox]')[2]?.click();
    expect(button()).toBe('Add 3 people, link 2');
    pressKeys('Enter');
    await run.noticed(
      'People: 3 people added to your list, linked 2 people who already have notes',
    );
    const link = 'Ana Reyes';
    expect(run.read(list)).toBe(
      [
        ...[`- @[[${link}]], designer, ana@x.org`, `- [[${link}|Annie]]`, '- [[Bo Chen|bo chen]]'],
        ...[`- [[${link}|A]]`, '- [[Dee Moss]]', ''],
      ].join('\n'),
    );
    expect(run.read(there)).toContain('role: designer\n');
    expect(run.read(there)).toContain('email: ana@x.org\n');
    expect(paths()).toEqual([bo, 'Contacts/Dee Moss.md', there, list]);
    await undo();
    expect([run.read(list), run.read(there), run.read(bo)]).toEqual([text, aliased, '']);
  });

  it('leaves links to what is nobody, and asks about those that are doubtful', async () => {
    const text = '- [[Article]]\n- [[Acme]]\n- Ask [[Bo Chen]]\n- [[ana]]\n';
    const files = { 'Article.md': '', 'Companies/Acme.md': '', [bo]: '', 'Contacts/ana.md': '' };
    await start({ [list]: text, ...files }, list);
    await begin('add-contacts-from-list');
    expect(dialog()).toContain('2 lines are already links');
    expect(ticks()).toEqual([false, true]);
    pressKeys('Enter');
    await run.noticed('1 person added to your list');
    expect(run.read(list)).toBe(text);
    expect(run.read(bo)).toBe('');
  });

  it('takes a link whose name was changed for whoever is named then', async () => {
    await start({ [list]: '- [[Bo Chen]], nurse\n', [bo]: '' }, list);
    await begin('add-contacts-from-list');
    fill('Name', 'Dee Moss');
    pressKeys('Enter');
    await run.noticed('1 person added');
    expect(run.read(list)).toBe('- [[Dee Moss]], nurse\n');
    expect([run.read(bo), run.read('Contacts/Dee Moss.md')?.includes('nurse')]).toEqual(['', true]);
  });

  it('makes notes of namesakes, and links each line to its own', async () => {
    const text =
      '- Ana Reyes, designer, Northwind, ana@y.org\n- Ana Reyes, ana@x.org\n- Ana Reyes, ana@z.org\n';
    const contact = '---\nstatus: in-touch\nemail: ana@x.org\n---\n';
    await start({ [list]: text, 'Contacts/Ana Reyes.md': contact }, list);
    await begin('add-contacts-from-list');
    expect(dialog()).toContain('the new note will be “Ana Reyes (Northwind)”');
    pressKeys('Enter');
    await run.noticed('2 people added to your list, linked 1 person who already has a note');
    expect(run.read(list)).toBe(
      '- [[Ana Reyes (Northwind)|Ana Reyes]], designer, Northwind, ana@y.org\n- [[Ana Reyes]], ana@x.org\n- [[Ana Reyes 2|Ana Reyes]], ana@z.org\n',
    );
    expect(run.read('Contacts/Ana Reyes.md')).toBe(contact);
  });

  it('links each line to whoever of that name works there, and asks where that is not told', async () => {
    const text = '- Ana Reyes, designer, Blue\n- Ana Reyes, Acme\n- Ana Reyes, nurse\n- Dee Moss\n';
    const at = (company: string): string => `---\nstatus: in-touch\ncompany: ${company}\n---\n`;
    const files = {
      'Contacts/Ana Reyes.md': at('Acme'),
      'Contacts/Ana Reyes (Blue).md': at('Blue'),
    };
    await start({ [list]: text, ...files }, list);
    await begin('add-contacts-from-list');
    expect(ticks()).toEqual([true, true, false, true]);
    expect(dialog()).toContain(
      'This may be Ana Reyes (Acme) or Ana Reyes (Blue): enter the company to say which one',
    );
    fill('Company', 'Blue', 2);
    expect(dialog()).not.toContain('who is meant');
    document.querySelectorAll<HTMLInputElement>('.modal input[type=checkbox]')[2]?.click();
    expect(button()).toBe('Add 1 person, link 3');
    pressKeys('Enter');
    await run.noticed('1 person added to your list, linked 3 people who already have notes');
    const blue = '[[Ana Reyes (Blue)|Ana Reyes]]';
    expect(run.read(list)).toBe(
      `- ${blue}, designer, Blue\n- [[Ana Reyes]], Acme\n- ${blue}, nurse\n- [[Dee Moss]]\n`,
    );
  });

  it('asks whether somebody of one name at two companies is one person', async () => {
    await start({ [list]: '- Ana Reyes, Blue\n- Ana Reyes, Acme\n' }, list);
    await begin('add-contacts-from-list');
    expect(ticks()).toEqual([true, false]);
    expect(dialog()).toContain(en.adding.list.isElsewhere);
    pressKeys('Escape');
  });

  it('writes nothing where one of the notes cannot be changed', async () => {
    const text = '- [[Bo Chen]]\n- Dee Moss\n';
    await start({ [list]: text, [bo]: '---\n{ a: 1 }\n---\n' }, list);
    await begin('add-contacts-from-list');
    pressKeys('Enter');
    await vi.waitFor(() => expect(run.notices().join()).toContain('Bo Chen'));
    await run.settled();
    expect([run.read(list), paths()]).toEqual([text, [bo, list]]);
  });

  it('can be in the note of one of them', async () => {
    const text = '- [[Bo Chen]]\n- Dee Moss\n';
    await start({ [bo]: text }, bo);
    await begin('add-contacts-from-list');
    pressKeys('Enter');
    await run.noticed('Bo Chen: 2 people added to your list');
    expect(run.read(bo)).toContain('---\nstatus: identified\n---\n- [[Bo Chen]]\n- [[Dee Moss]]\n');
    await undo();
    expect(run.read(bo)).toBe(text);
    expect(run.app.workspace.getActiveViewOfType(MarkdownView)?.editor.getValue()).toBe(text);
  });
});

function marked(): unknown {
  return { contactsFolder: '', contactTag: '', markerProperty: { name: 'type', value: 'person' } };
}
