import { noteFormat } from '../../builders/yaml';
// @vitest-environment jsdom
import { MarkdownView } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContactAdder } from '../../../src/features/adding/contact-adder';
import type { Settings } from '../../../src/core/settings';
import type { DateTime } from '../../../src/core/time/civil';
import { ContactIndex } from '../../../src/vault/contact-index';
import { NoteWriter } from '../../../src/vault/note-writer';
import { TemplatesFolder } from '../../../src/vault/templates-folder';
import { Steps } from '../../../src/app/steps';
import { at } from '../../builders/clock';
import { settingsWith } from '../../builders/settings';
import { fieldOf, fill, press, pressKeys } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

const list = 'Lists/People.md';
const listed = (...lines: string[]): string => lines.join('\n');

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 10, 22, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function start(files: Record<string, string>, open?: string, data?: unknown): Promise<void> {
  run = await runPlugin(files, data);
  if (open !== undefined) await run.open(open);
}

async function begin(command: string): Promise<void> {
  run.command(command);
  await vi.waitFor(() => expect(document.querySelector('.modal')).not.toBeNull());
}

function editor(): MarkdownView['editor'] {
  const view = run.app.workspace.getActiveViewOfType(MarkdownView);
  if (view === null) throw new Error('No note is open.');
  return view.editor;
}

describe('adding a contact', () => {
  it('writes what was filled, and nothing else', async () => {
    await start({});
    await begin('add-contact');
    fill('Name', 'Ana Reyes');
    fill('Role', 'designer');
    fill('LinkedIn', 'linkedin.com/in/ana');
    fill('Priority', '2');
    fill('Referred by', 'Aunt "Bo": #1');
    pressKeys('Enter');
    await run.noticed('Ana Reyes: added to your list');
    expect(run.read('Contacts/Ana Reyes.md')).toBe(
      listed(
        ...['---', 'status: identified', 'role: designer', 'linkedin: linkedin.com/in/ana'],
        ...['priority: 2', 'referred-by: "Aunt \\"Bo\\": #1"', '---', ''],
        ...['## What I know about them', '', '## Log', '', '- 2026-11-22 Added to my list', ''],
      ),
    );
    press('Undo', '.notice');
    await run.settled();
    expect(run.read('Contacts/Ana Reyes.md')).toBeNull();
  });

  it('links the company and the referrer that have notes, whichever of one name is meant', async () => {
    await start({
      'Companies/Northwind Labs.md': '',
      'Contacts/Bo Chen.md': '---\nstatus: in-touch\n---\n',
      'Choir/Bo Chen.md': 'Another Bo.',
    });
    await begin('add-contact');
    fill('Name', 'Ana Reyes');
    fill('Company', 'northwind labs');
    fill('Referred by', 'Bo Chen');
    pressKeys('Enter');
    await run.noticed('added to your list');
    const text = run.read('Contacts/Ana Reyes.md');
    expect(text).toContain('company: "[[Northwind Labs|northwind labs]]"\n');
    expect(text).toContain('referred-by: "[[Contacts/Bo Chen|Bo Chen]]"\n');
    expect(run.api.contacts()[0]).toMatchObject({ 'referred-by': 'Bo Chen' });
  });

  it('links a company without a note where contacts write theirs as links', async () => {
    await start({ 'Contacts/Bo.md': '---\nstatus: in-touch\ncompany: "[[Acme]]"\n---\n' });
    await begin('add-contact');
    fill('Name', 'Ana');
    fill('Company', 'New Firm');
    pressKeys('Enter');
    await run.noticed('added to your list');
    expect(run.read('Contacts/Ana.md')).toContain('company: "[[New Firm]]"');
  });

  it('offers what the vault knows already', async () => {
    const bo = '---\nstatus: in-touch\ncompany: "[[Acme]]"\nfield: nursing\nsource: choir\n---\n';
    await start({ 'Contacts/Bo.md': bo });
    await begin('add-contact');
    const offered = async (label: string, typed: string): Promise<(string | null)[]> => {
      fieldOf(label).focus();
      fill(label, typed);
      await run.settled();
      return [...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent);
    };
    expect(await offered('Company', 'ac')).toEqual(['ac', 'Acme']);
    expect(await offered('Field', 'NUR')).toEqual(['NUR', 'nursing']);
    expect(await offered('Where you found them', 'e')).toContain('referral');
    expect(await offered('Where you found them', 'ch')).toEqual(['ch', 'choir']);
    expect(await offered('Referred by', 'x')).toEqual([]);
    expect(await offered('Referred by', 'b')).toEqual(['b', 'Bo']);
  });

  it('puts in what is chosen of that, and keeps by Enter what was typed', async () => {
    await start({ 'Contacts/Bo.md': '---\nstatus: in-touch\ncompany: Acme Labs\n---\n' });
    await begin('add-contact');
    fill('Name', 'Ana Reyes');
    fieldOf('Company').focus();
    fill('Company', 'acme');
    await run.settled();
    pressKeys('ArrowDown', 'Enter');
    await run.settled();
    expect(fieldOf('Company').value).toBe('Acme Labs');
    fill('Company', 'Acme');
    await run.settled();
    pressKeys('Enter');
    await run.noticed('Ana Reyes: added to your list');
    expect(run.read('Contacts/Ana Reyes.md')).toContain('company: Acme\n');
  });

  it.each([
    ['name', 'Name', 'ana  REYES'],
    ['email address', 'Email', 'ANA@x.org'],
    ['LinkedIn profile', 'LinkedIn', 'https://www.linkedin.com/in/Ana/?trk=1'],
  ])('shows someone of the same %s instead', async (_what, label, value) => {
    const ana = '---\nstatus: contacted\nemail: ana@x.org\nlinkedin: linkedin.com/in/ana\n---\n';
    await start({ 'Contacts/Design/Ana Reyes.md': ana });
    await begin('add-contact');
    fill('Name', 'Anita');
    fill(label, value);
    expect(document.querySelector('.modal')?.textContent).toContain('Ana Reyes already has a note');
    pressKeys('Enter');
    await run.noticed('Ana Reyes already has a note, so nothing was added.');
    expect(run.app.workspace.getActiveFile()?.path).toBe('Contacts/Design/Ana Reyes.md');
    expect(run.app.vault.getMarkdownFiles()).toHaveLength(1);
  });

  it('says beside the field that a priority is no whole number', async () => {
    await start({});
    await begin('add-contact');
    fill('Name', 'Ana');
    fill('Priority', '-1');
    pressKeys('Enter');
    expect(document.querySelector('.modal')?.textContent).toContain('Enter a whole number');
    expect(run.app.vault.getMarkdownFiles()).toHaveLength(0);
  });
});

describe('adding contacts from a list', () => {
  const people = listed(
    ...['# People', '', '- [ ] Ana Reyes, designer, Northwind', '\t* Bo Chen (nurse) bo@x.org'],
    ...['- [[Cy]], baker', '- Cy - baker', '- ana reyes', '', 'The end.', ''],
  );
  const cy = { 'Contacts/Cy.md': '---\nstatus: in-touch\n---\n' };

  it('makes notes and links as one step, and one undo takes all of it back', async () => {
    await start({ [list]: people, ...cy }, list);
    editor().setCursor({ line: 0, ch: 0 });
    await begin('add-contacts-from-list');
    expect(document.querySelector('.modal')?.textContent).toContain('1 line is already a link');
    pressKeys('Enter');
    await run.noticed(
      'People: 2 people added to your list, linked 2 people who already have notes',
    );
    expect(run.read(list)).toBe(
      listed(
        ...['# People', '', '- [ ] [[Ana Reyes]], designer, Northwind'],
        ...['\t* [[Bo Chen]] (nurse) bo@x.org', '- [[Cy]], baker', '- [[Cy]] - baker'],
        ...['- [[Ana Reyes|ana reyes]]', '', 'The end.', ''],
      ),
    );
    expect(run.read('Contacts/Ana Reyes.md')).toContain('company: Northwind\nrole: designer\n');
    expect(run.read('Contacts/Bo Chen.md')).toContain('role: nurse\nemail: bo@x.org\n');
    press('Undo', '.notice');
    await run.settled();
    expect(run.read(list)).toBe(people);
    expect(run.read('Contacts/Ana Reyes.md')).toBeNull();
    expect(run.read('Contacts/Bo Chen.md')).toBeNull();
  });

  it('makes one note of two lines about one person, also where only the address says so', async () => {
    const twice = ['Ana Reyes, designer, ana@x.org', 'Bo', 'A. Reyes, Northwind, ANA@x.org'];
    await start({ [list]: `${twice.join('\n')}\n` }, list);
    editor().setSelection({ line: 0, ch: 0 }, { line: 3, ch: 0 });
    await begin('add-contacts-from-list');
    expect(document.querySelector('.modal .mod-cta')?.textContent).toBe('Add 2 people, link 1');
    pressKeys('Enter');
    await run.noticed(
      'People: 2 people added to your list, linked 1 person who already has a note',
    );
    expect(run.app.vault.getMarkdownFiles().map(({ basename }) => basename)).not.toContain(
      'A. Reyes',
    );
    expect(run.read(list)).toContain('[[Ana Reyes|A. Reyes]], Northwind, ANA@x.org');
  });

  it('takes the selected lines alone, with what was changed and unticked', async () => {
    await start({ [list]: 'Ana, designer\r\nBo\r\nCy\r\nDee\r\n' }, list);
    editor().setSelection({ line: 0, ch: 2 }, { line: 3, ch: 0 });
    await begin('add-contacts-from-list');
    fill('Name', 'Ana Reyes', 0);
    fill('Company', 'Northwind', 0);
    const box = document.querySelectorAll<HTMLInputElement>('.modal input[type=checkbox]')[1];
    box?.click();
    pressKeys('Enter');
    await run.noticed('2 people added');
    expect(run.read(list)).toBe('[[Ana Reyes]], designer\r\nBo\r\n[[Cy]]\r\nDee\r\n');
    expect(run.read('Contacts/Ana Reyes.md')).toContain('company: Northwind');
    expect(run.read('Contacts/Bo.md')).toBeNull();
  });

  it('takes the line that the cursor is in once the note is saved', async () => {
    await start({ [list]: '- Bo Chen\n\nText.\n' }, list);
    editor().setCursor({ line: 0, ch: 2 });
    editor().replaceRange('!', { line: 2, ch: 5 });
    const real = run.disk.writeText.bind(run.disk);
    vi.spyOn(run.disk, 'writeText').mockImplementationOnce(async (...args) => {
      editor().replaceRange('Above.\n\n', { line: 0, ch: 0 });
      return real(...args);
    });
    await begin('add-contacts-from-list');
    expect(fieldOf('Name').value).toBe('Bo Chen');
  });

  it('links by the path where another note has the name, and within a table', async () => {
    const table = '| Who | What |\n| --- | --- |\n| Ana | designer |\n';
    await start({ [list]: table, 'Choir/Ana.md': 'Another one.' }, list);
    editor().setSelection({ line: 0, ch: 0 }, { line: 3, ch: 0 });
    await begin('add-contacts-from-list');
    pressKeys('Enter');
    await run.noticed('1 person added');
    expect(run.read(list)).toContain('| [[Contacts/Ana\\|Ana]] | designer |\n');
  });

  it('puts the link for the name alone, whatever it is corrected to', async () => {
    const lines = [
      ...['- [ ] Ana Reyes 📅 2026-11-30', '- Cy Lima %% met at the fair', 'and later %%, baker'],
      ...['- Bo Chen[^1], nurse #friend ^bo', '- **Dee Moss** (company:: Acme) &mdash; pilot', ''],
    ];
    await start({ [list]: lines.join('\n') }, list);
    await begin('add-contacts-from-list');
    ['Anna', 'Cyrus', 'Bob', 'Dee'].forEach((name, row) => fill('Name', name, row));
    pressKeys('Enter');
    await run.noticed('4 people added');
    const changed = [
      ...['- [ ] [[Anna]] 📅 2026-11-30', '- [[Cyrus]] %% met at the fair', 'and later %%, baker'],
      ...['- [[Bob]][^1], nurse #friend ^bo', '- **[[Dee]]** (company:: Acme) &mdash; pilot', ''],
    ];
    expect(run.read(list)).toBe(changed.join('\n'));
  });

  it('ticks nobody where a line is no person, and says why', async () => {
    const others = [
      ...['- Ana Reyes, nurse', '\t- met at the fair', '- Ask [[Bo Chen]]', '- key:: value'],
      ...['- ![[x]]', '- Blue Harbor Inc.', '- Bo Chen & Cy Lima', '^people-list', ''],
    ].join('\n');
    await start({ [list]: others }, list);
    await begin('add-contacts-from-list');
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.modal input[type=checkbox]')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false, false, false]);
    expect(document.querySelector('.modal')?.textContent).toContain('Looks like a company');
    pressKeys('Enter');
    await run.noticed('1 person added');
    expect(run.read(list)).toBe(others.replace('Ana Reyes', '[[Ana Reyes]]'));
  });

  it('has a row for each of several people who are linked on one line', async () => {
    await start({ [list]: '- Attendees: [[Ana Reyes]], [[Bo Chen|Bo]] and [[Cy]]\n', ...cy }, list);
    await begin('add-contacts-from-list');
    expect(document.querySelector('.modal .mod-cta')?.textContent).toBe('Add 2 people');
    pressKeys('Enter');
    await run.noticed('2 people added');
    expect(run.read('Contacts/Ana Reyes.md')).toContain('status: identified');
    expect(run.read(list)).toBe('- Attendees: [[Ana Reyes]], [[Bo Chen|Bo]] and [[Cy]]\n');
  });

  it('reads the columns that the head of a table names', async () => {
    const table = '| Role | Name | Company |\n|---|---|---|\n| pilot | Ana Reyes | Aero |\n';
    await start({ [list]: table }, list);
    editor().setCursor({ line: 2, ch: 3 });
    await begin('add-contacts-from-list');
    pressKeys('Enter');
    await run.noticed('1 person added');
    expect(run.read(list)).toContain('| pilot | [[Ana Reyes]] | Aero |\n');
    expect(run.read('Contacts/Ana Reyes.md')).toContain('company: Aero\nrole: pilot\n');
  });

  it('changes nothing where the lines are not there any more', async () => {
    await start({ [list]: '- Ana\n- Bo\n' }, list);
    await begin('add-contacts-from-list');
    await run.app.vault.modify(run.file(list), '- Ana\n- Eve\n');
    await run.settled();
    pressKeys('Enter');
    await run.noticed('The lines in this note have changed in the meantime.');
    expect(run.read(list)).toBe('- Ana\n- Eve\n');
    expect(run.app.vault.getMarkdownFiles()).toHaveLength(1);
  });

  it('waits for a name where a line has none that a note could have', async () => {
    await start(
      { [list]: '- ana@x.org\n- linkedin.com/in/bo\n- Cy Lima, +1 555 123 4567\n' },
      list,
    );
    await begin('add-contacts-from-list');
    expect(document.querySelector('.modal .mod-cta')?.textContent).toBe('Add 1 person');
    expect(document.querySelector('.modal')?.textContent).toContain('No name on this line');
    document.querySelector<HTMLInputElement>('.modal input[type=checkbox]')?.click();
    pressKeys('Enter');
    expect(document.querySelector('.modal')?.textContent).toContain('A note cannot have this name');
    fill('Name', 'Ana');
    pressKeys('Enter');
    await run.noticed('2 people added');
    expect(run.read(list)).toBe(
      '- [[Ana]] ana@x.org\n- linkedin.com/in/bo\n- [[Cy Lima]], +1 555 123 4567\n',
    );
    expect(run.read('Contacts/Ana.md')).toContain('email: ana@x.org');
    expect(run.read('Contacts/Cy Lima.md')).toContain('phone: "+1 555 123 4567"\n');
  });

  it('offers who stands beside a link to a note about nobody, and leaves the link', async () => {
    const acme = { 'Firms/Acme.md': '# Acme\n', 'Firms/Zeta.md': '', ...cy };
    const employed = { 'Contacts/Di.md': '---\nstatus: in-touch\ncompany: Zeta\n---\n' };
    const text = '- Bo Lind [[Acme]]\n- [[Zeta]]: Ana Reyes, buyer\n- [[Cy]], baker\n';
    await start({ [list]: text, ...acme, ...employed }, list);
    editor().setCursor({ line: 0, ch: 0 });
    await begin('add-contacts-from-list');
    const boxes = document.querySelectorAll<HTMLInputElement>('.modal input[type=checkbox]');
    expect([...boxes].map(({ checked }) => checked)).toEqual([false, true]);
    boxes[0]?.click();
    pressKeys('Enter');
    await run.noticed('2 people added');
    expect(run.read(list)).toBe(
      '- [[Bo Lind]] [[Acme]]\n- [[Zeta]]: [[Ana Reyes]], buyer\n- [[Cy]], baker\n',
    );
    expect(run.read('Contacts/Ana Reyes.md')).toMatch(/^company: .*Zeta.*\nrole: buyer$/m);
  });

  it.each(['"[[Firms/Zeta]]"', '"[[Firms/Zeta Ltd|Zeta]]"', 'Zeta'])(
    'knows the company beside a name where a contact has it as %s',
    async (company) => {
      const di = { 'Contacts/Di.md': `---\nstatus: in-touch\ncompany: ${company}\n---\n` };
      await start({ [list]: '- [[Zeta]]: Ana Reyes, buyer\n', 'Firms/Zeta.md': '', ...di }, list);
      await begin('add-contacts-from-list');
      const box = document.querySelector<HTMLInputElement>('.modal input[type=checkbox]');
      expect(box?.checked).toBe(true);
    },
  );

  it.each([
    ['Prose.\n', 'Select the lines with the people'],
    ['- [[Cy]]\n', '1 line here is already a link'],
  ])('says what is missing in %j', async (text, said) => {
    await start({ [list]: text, ...cy }, list);
    run.command('add-contacts-from-list');
    await run.noticed(said);
    expect(document.querySelector('.modal')).toBeNull();
  });
});

describe('a note whose properties cannot be understood', () => {
  const broken = [
    '---\nname: "Ana\n- Bo Chen\n---\n\n- Cy Moss\n',
    '---\n- Ana Reyes\n- Bo Chen\n---\n- Cy Moss\n',
    '---\na: 1\na: 2\n---\n\n- Cy Moss\n',
    '---\n- Ana Reyes\n- Bo Chen\n',
  ];

  it.each(broken)('offers nobody in it as a list, and is told why: %j', async (text) => {
    await start({ [list]: text }, list);
    editor().setCursor({ line: 1, ch: 0 });
    run.command('add-contacts-from-list');
    await run.noticed('“People” was not changed. ');
    expect(document.querySelector('.modal')).toBeNull();
    editor().setCursor({ line: editor().lastLine() - 1, ch: 0 });
    run.command('add-contacts-from-list');
    await run.settled();
    expect(document.querySelector('.modal')).toBeNull();
    expect(run.read(list)).toBe(text);
  });

  it('is not linked from where it broke while the list was looked at', async () => {
    await start({ [list]: '---\na: 1\n---\n- Ana\n' }, list);
    editor().setCursor({ line: 3, ch: 0 });
    await begin('add-contacts-from-list');
    const text = '---\na: 1\na: 2\n---\n- Ana\n';
    await run.app.vault.modify(run.file(list), text);
    await run.settled();
    pressKeys('Enter');
    await run.noticed('“People” was not changed. ');
    expect(run.read(list)).toBe(text);
    expect(run.app.vault.getMarkdownFiles()).toHaveLength(1);
  });

  it.each(broken)('takes no brainstorm list: %j', async (text) => {
    await start({ [list]: text }, list);
    editor().setCursor({ line: editor().lastLine(), ch: 0 });
    run.command('insert-brainstorm');
    await run.noticed('“People” was not changed. ');
    expect(run.read(list)).toBe(text);
  });
});

describe('the brainstorm list', () => {
  it('goes in where the cursor is, and its lines become contacts from under their heading', async () => {
    await start({ [list]: 'Mine.\n' }, list);
    editor().setCursor({ line: 1, ch: 0 });
    run.command('insert-brainstorm');
    await run.noticed('People: brainstorm list inserted');
    const { line } = editor().getCursor();
    expect(editor().getLine(line)).toBe('- ');
    editor().replaceRange('Ana Reyes, designer', { line, ch: 2 });
    editor().setCursor({ line: line - 2, ch: 0 });
    await begin('add-contacts-from-list');
    pressKeys('Enter');
    await run.noticed('1 person added');
    expect(run.read(list)).toContain('- [[Ana Reyes]], designer\n');
    expect(run.read(list)?.startsWith('Mine.\n\nAnyone who comes to mind counts')).toBe(true);
  });

  it('goes behind what is typed while the templates are read, and splits no sentence', async () => {
    const own = '---\ntemplate: brainstorm\n---\nWho?\n\n-\n';
    await start({ [list]: 'I am', 'Interview templates/B.md': own }, list);
    editor().setCursor({ line: 0, ch: 4 });
    const real = run.app.vault.cachedRead.bind(run.app.vault);
    vi.spyOn(run.app.vault, 'cachedRead').mockImplementation(async (file) => {
      const text = await real(file);
      editor().replaceRange(' writing on', { line: 0, ch: 4 });
      editor().setCursor({ line: 0, ch: 15 });
      return text;
    });
    run.command('insert-brainstorm');
    await run.noticed('inserted');
    expect(run.read(list)).toBe('I am writing on\n\nWho?\n\n- ');
  });

  it("is the user's own where there is one, filled", async () => {
    const own = '---\ntemplate: brainstorm\n---\nOn {{date}}:\n\n-\n';
    await start({ [list]: '', 'Interview templates/B.md': own }, list);
    run.command('insert-brainstorm');
    await run.noticed('inserted');
    expect(run.read(list)).toBe('On 2026-11-22:\n\n- ');
  });

  it('gets a note of its own where none is open, with the cursor where one writes', async () => {
    await start({});
    run.command('insert-brainstorm');
    await run.noticed('Brainstorm list created');
    const { line } = editor().getCursor();
    expect([editor().getLine(line - 2), editor().getLine(line)]).toEqual([
      '## People I already know',
      '- ',
    ]);
    press('Undo', '.notice');
    await run.settled();
    expect(run.read('Brainstorm.md')).toBeNull();
  });

  it('writes over no note of that name', async () => {
    await start({ 'Brainstorm.md': 'Mine.\n' });
    run.command('insert-brainstorm');
    await run.noticed('Brainstorm list created');
    expect(run.read('Brainstorm.md')).toBe('Mine.\n');
    expect(run.read('Brainstorm 2.md')).toContain('## People I already know');
  });

  it('adds all of its people, with where they were found and what one is curious about', async () => {
    await start({ [list]: '' }, list, { curiousAbout: 'Nursing' });
    run.command('insert-brainstorm');
    await run.noticed('inserted');
    const text = editor()
      .getValue()
      .replace('know\n\n- ', 'know\n\n- Ana Reyes, designer\n- that woman from the climate meetup')
      .replace('social media\n\n- ', 'social media\n\nBo Chen');
    editor().setValue(`${text}\n\n## Reading\n\n- Cy Young\n`);
    press('Add these people', '.notice');
    await vi.waitFor(() => expect(document.querySelector('.ii-listed')).not.toBeNull());
    expect([0, 1, 2].map((row) => fieldOf('Name', row).value)).toEqual([
      'Ana Reyes',
      expect.stringContaining('woman'),
      'Bo Chen',
    ]);
    const boxes = [...document.querySelectorAll<HTMLInputElement>('.ii-listed [type=checkbox]')];
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, true]);
    pressKeys('Enter');
    await run.noticed('2 people added');
    const ana = run.read('Contacts/Ana Reyes.md');
    expect(ana).toContain('source: friend\n');
    expect(ana).toContain('field: Nursing\n');
    expect(run.read('Contacts/Bo Chen.md')).toContain('source: LinkedIn\n');
    expect(run.read(list)).toContain('- that woman from the climate meetup\n');
    expect(run.read(list)).toContain('- [[Ana Reyes]], designer\n');
  });

  it('offers no words of the template as people, whatever is selected', async () => {
    const own = '---\ntemplate: brainstorm\n---\nThink of Ana Reyes.\n\n## Choir\n\n- Who sings?\n';
    await start({ [list]: '', 'Interview templates/B.md': own }, list);
    run.command('insert-brainstorm');
    await run.noticed('inserted');
    editor().setValue(`${editor().getValue()}\n- Bo Chen\n`);
    editor().setSelection({ line: 0, ch: 0 }, { line: editor().lastLine(), ch: 0 });
    await begin('add-contacts-from-list');
    expect(document.querySelectorAll('.ii-listed-row')).toHaveLength(1);
    expect(fieldOf('Name').value).toBe('Bo Chen');
    pressKeys('Escape');
  });
});

describe('adding a referral', () => {
  const ana = 'Contacts/Ana Reyes.md';
  const text = '---\nstatus: interviewed\ninterview: 2026-11-20\n---\n';
  const addReferral = async (name: string): Promise<void> => {
    await begin('add-referral');
    fill('Name', name);
    pressKeys('Enter');
  };

  it('links both notes as one step, which one undo takes back', async () => {
    await start({ [ana]: text }, ana);
    await addReferral('Bo Chen');
    await run.noticed('Bo Chen: added to your list (suggested by Ana Reyes)');
    const bo = run.read('Contacts/Bo Chen.md');
    expect(bo).toContain('source: referral\nreferred-by: "[[Ana Reyes]]"\n');
    expect(run.read(ana)).toBe(`${text}## Log\n\n- 2026-11-22 Named [[Bo Chen]]\n`);
    press('Undo', '.notice');
    await run.settled();
    expect(run.read(ana)).toBe(text);
    expect(run.read('Contacts/Bo Chen.md')).toBeNull();
  });

  it('asks whom it comes from, of those who are not closed', async () => {
    await start({ [ana]: text, 'Contacts/Cy.md': '---\nstatus: closed\n---\n' });
    run.command('add-referral');
    await vi.waitFor(() => expect(document.querySelectorAll('.suggestion-item')).toHaveLength(1));
    pressKeys('Enter');
    await vi.waitFor(() => expect(fieldOf('Referred by').value).toBe('Ana Reyes'));
    pressKeys('Escape');
  });

  it('shows someone who is there, and sets who referred them where that is wanted', async () => {
    const bo = 'Contacts/Bo Chen.md';
    await start({ [ana]: text, [bo]: '---\nstatus: identified\n---\n' }, ana);
    await addReferral('bo chen');
    await run.noticed('Bo Chen already has a note, so nothing was added.');
    expect(run.app.workspace.getActiveFile()?.path).toBe(bo);
    expect(run.read(ana)).toBe(text);
    press('Set Ana Reyes as their referrer', '.notice');
    await run.settled();
    await run.noticed('Bo Chen: Ana Reyes set as referrer');
    expect(run.read(bo)).toContain('referred-by: "[[Ana Reyes]]"');
    expect(run.read(ana)).toContain('- 2026-11-22 Named [[Bo Chen]]');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(text));
    await run.settled();
    expect(run.read(bo)).toBe('---\nstatus: identified\n---\n');
  });

  it('asks nothing where the name is known, whatever the referrer is called', async () => {
    const path = 'Contacts/Ana "the" O\'Reyes: & Co.md';
    await start({ [path]: text, [list]: '' }, list);
    const { app } = run;
    const settings = (): Settings => settingsWith({});
    const index = new ContactIndex(app, settings, noteFormat);
    const writer = new NoteWriter(app);
    const steps = new Steps(app, writer);
    const templates = new TemplatesFolder(app, settings, noteFormat, () => undefined);
    const clock = (): DateTime => at('2026-11-22T09:00');
    const sources = { app, noteFormat, index, templates, settings, clock, writer, steps };
    const contact = index.contactAt(path)?.contact;
    if (contact === undefined) throw new Error('Ana is no contact.');
    const said: string[] = [];
    const written = await new ContactAdder(sources).addNamed(
      ...([run.file(path), contact, ' Bo/Chen '] as const),
      ({ sentences = [] }) => said.push(...sentences),
    );
    expect(written).toBe(true);
    expect(said.join()).toContain('Bo Chen: added to your list');
    await run.settled();
    expect(app.workspace.getActiveFile()?.path).toBe(list);
    index.rebuild();
    const bo = index.contactAt('Contacts/Bo Chen.md')?.contact;
    expect(bo?.links?.['referred-by']).toBe('Ana "the" O\'Reyes: & Co');
    expect(run.read(path)).toContain('- 2026-11-22 Named [[Bo Chen]]\n');
  });
});
