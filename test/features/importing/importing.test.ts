// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { press } from '../../builders/dialogs';
import { painted } from '../../builders/painted';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

const ana = 'Contacts/Ana Reyes.md';
const there =
  '---\nstatus: contacted # asked\ncontacted: 2026-11-20\ncompany: Old Place\n---\nMet.\n';
const linkedin = readFileSync('test/core/import/corpus/linkedin-connections.csv');

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

async function open(files: Record<string, string> = {}, data?: unknown): Promise<void> {
  run = await runPlugin(files, data);
  run.command('import-people');
  await shows('Choose file');
}

const shown = (): string =>
  document.querySelector('.ii-import-stage:not([hidden])')?.textContent ?? '';

const shows = (words: string): Promise<void> => vi.waitFor(() => expect(shown()).toContain(words));

/** Chooses a file, as the window of the system does it. */
function choose(name: string, content: string | Uint8Array, button = 'Choose file'): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = { name, arrayBuffer: () => Promise.resolve(Uint8Array.from(bytes).buffer) };
  press(button);
  const input = document.querySelector<HTMLInputElement>('body > input[type="file"]');
  if (input === null) throw new Error('No file is asked for.');
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change'));
}

function tick(...names: readonly string[]): void {
  for (const name of names) {
    const box = document.querySelector<HTMLInputElement>(`.modal [aria-label="Import ${name}"]`);
    if (box === null) throw new Error(`“${name}” is not in the table.`);
    box.click();
  }
}

/** Chooses a file and ticks all of the people in it. */
async function tickAll(count: number, content: string | Uint8Array): Promise<void> {
  choose('Connections.csv', content);
  await shows(`${count} people`);
  press(`Tick all ${count}`);
  await shows(`Add ${count} people to my list`);
}

/** Presses Stop when the first note is made, or so many are. */
function stopOnceOneIsMade(count = 1): void {
  const { vault } = run.app;
  const create = vault.create.bind(vault);
  let made = 0;
  vi.spyOn(vault, 'create').mockImplementation(async (...asked) => {
    const file = await create(...asked);
    made += 1;
    if (made === count) press('Stop');
    return file;
  });
}

/** Gives what lets notes go to the trash again, which wait at each of these places. */
function holdTrash(...places: readonly number[]): () => void {
  const { fileManager } = run.app;
  const trash = fileManager.trashFile.bind(fileManager);
  let trashed = 0;
  let goOn = (): void => undefined;
  vi.spyOn(fileManager, 'trashFile').mockImplementation(async (file) => {
    trashed += 1;
    if (places.includes(trashed)) await new Promise<void>((resolve) => (goOn = resolve));
    return trash(file);
  });
  return () => goOn();
}

const searchField = (): HTMLInputElement => {
  const field = document.querySelector<HTMLInputElement>('.modal input[type="search"]');
  if (field === null) throw new Error('There is no search.');
  return field;
};

function search(text: string): void {
  const field = searchField();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** What tells which column holds a field, by what the field is called. */
function columnOf(field: string): HTMLSelectElement {
  const labels = [...document.querySelectorAll('.modal label')];
  const select = labels
    .find(({ textContent }) => textContent.startsWith(field))
    ?.querySelector('select');
  if (!select) throw new Error(`There is no “${field}”.`);
  return select;
}

function chooseColumn(field: string, title: string): void {
  const select = columnOf(field);
  const place = [...select.options].findIndex(({ text }) => text === title);
  if (place < 0) throw new Error(`There is no “${title}”.`);
  select.selectedIndex = place;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The names in the rows that are in the page. */
const names = (): string[] =>
  [...document.querySelectorAll('.ii-import-rows .ii-import-name')].map((el) => el.textContent);

const everything = async (): Promise<Record<string, string>> => {
  const files = run.app.vault.getFiles();
  return Object.fromEntries(
    await Promise.all(
      files.map(async (file) => [file.path, await run.app.vault.read(file)] as const),
    ),
  );
};

const csv = (...rows: readonly string[]): string =>
  ['First Name,Last Name,URL,Email Address,Company,Position,Connected On', ...rows].join('\n');

describe('importing people', () => {
  it('shows who is in the file, nobody ticked, and writes nothing', async () => {
    await open({ [ana]: there });
    const before = await everything();
    choose('Connections.csv', linkedin);
    await shows('5 people in Connections.csv: 4 without a note, 1 with one already.');
    expect(document.querySelectorAll('.modal input:checked')).toHaveLength(0);
    expect(shown()).toContain('Adds to their note: Role and LinkedIn');
    expect(shown()).toContain('Company: “Old Place” stays in the note, the file says “Northwind”.');
    expect(shown()).toContain('Nobody is ticked.');
    expect(await everything()).toEqual(before);
  });

  it('puts who is ticked on the list, fills in what is empty, and takes it back as one', async () => {
    await open({ [ana]: there });
    const before = await everything();
    choose('Connections.csv', linkedin);
    await shows('5 people');
    tick('Ana Reyes', 'Jörg Weiß');
    await shows('Add 2 people to my list');
    press('Add 2 people to my list');
    await run.noticed('Import: 1 person imported and details added to 1 note');
    expect(document.querySelector('.modal')).toBeNull();
    expect(run.read('Contacts/Jörg Weiß.md')).toContain('status: identified\n');
    expect(run.read('Contacts/Jörg Weiß.md')).not.toContain('contacted');
    expect(run.read(ana)).toContain('company: Old Place\n');
    expect(run.read(ana)).toContain('status: contacted # asked\ncontacted: 2026-11-20\n');
    expect(run.read(ana)).toContain('role: Product Designer\n');
    run.command('undo-last-change');
    await vi.waitFor(async () => expect(await everything()).toEqual(before));
  });

  it('makes notes without a status where that is chosen, and takes their folder back too', async () => {
    await open();
    choose('Connections.csv', csv('Bo,Lind,,bo@x.org,Acme,Pilot,'));
    await shows('1 person');
    tick('Bo Lind');
    await shows('1 is ticked.');
    press('Only make notes');
    await run.noticed('Import: 1 person imported');
    const note = run.read('Contacts/Bo Lind.md');
    expect(note).toContain('company: Acme\n');
    expect(note).not.toMatch(/status|## Log/);
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read('Contacts/Bo Lind.md')).toBeNull());
    await vi.waitFor(async () =>
      expect(await run.app.vault.adapter.exists('Contacts')).toBe(false),
    );
  });

  it('is as if it had not begun where it is stopped half-way, with the ticks kept', async () => {
    await open({ [ana]: there });
    const before = await everything();
    await tickAll(5, linkedin);
    stopOnceOneIsMade();
    press('Add 5 people to my list');
    await run.noticed('You stopped it, so nobody was imported and no note was changed.');
    await shows('Add 5 people to my list');
    expect(await everything()).toEqual(before);
  });

  it('is one step of all or nothing where the disk fails', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    await open({ [ana]: there });
    const before = await everything();
    await tickAll(5, linkedin);
    const { vault } = run.app;
    const create = vault.create.bind(vault);
    let made = 0;
    vi.spyOn(vault, 'create').mockImplementation((...asked) => {
      made += 1;
      return made === 3 ? Promise.reject(new Error('Disk full')) : create(...asked);
    });
    press('Add 5 people to my list');
    await run.noticed('Nobody was imported.');
    await shows('Add 5 people to my list');
    expect(await everything()).toEqual(before);
  });

  it('takes two of one name for two people where their mails differ, and says what is told twice', async () => {
    await open({ [ana]: there.replace('---\nMet', 'email: ana@old.org\n---\nMet') });
    choose(
      'Connections.csv',
      csv(
        'Ana,Reyes,,ana@new.org,Northwind,,',
        'Cy,Lima,,cy@x.org,Acme,,',
        'Cyrus,Lima,,cy@x.org,Beta,Chef,',
      ),
    );
    await shows('2 people in Connections.csv, none of them with a note yet.');
    expect(shown()).toContain('New note “Ana Reyes (Northwind)”');
    expect(shown()).toContain('New note, twice in the file');
    expect(shown()).toContain('Company: “Acme”, further down “Beta”.');
    tick('Ana Reyes', 'Cy Lima');
    await shows('Add 2 people to my list');
    press('Add 2 people to my list');
    await run.noticed('Import: 2 people imported');
    expect(run.read('Contacts/Ana Reyes (Northwind).md')).toContain('email: ana@new.org\n');
    expect(run.read('Contacts/Cy Lima.md')).toContain('role: Chef\n');
  });

  it('leads back to the columns as they were named, and whoever was ticked stays so', async () => {
    await open();
    choose('friends.csv', 'A,B,C\nAna Reyes,Acme,x\nBo Chen,Beta,y\n');
    await shows('Which column holds what?');
    chooseColumn('Full name', 'A');
    chooseColumn('Role', 'B');
    await painted();
    press('Show people');
    await shows('2 people');
    tick('Bo Chen');
    press('Change columns');
    await shows('Which column holds what?');
    expect(shown()).not.toContain('It is not clear');
    expect(columnOf('Full name').value).toBe('0');
    expect(columnOf('Role').value).toBe('1');
    chooseColumn('Role', 'Not in the file');
    chooseColumn('Company', 'B');
    await painted();
    press('Show people');
    await shows('Add 1 person to my list');
    press('Add 1 person to my list');
    await vi.waitFor(async () =>
      expect((await everything())['Contacts/Bo Chen.md']).toContain('company: Beta'),
    );
    expect(Object.keys(await everything())).toEqual(['Contacts/Bo Chen.md']);
  });

  it('leads to no columns where they are known', async () => {
    await open();
    choose('Connections.csv', linkedin);
    await shows('Tick all');
    expect(shown()).not.toContain('Change columns');
  });

  it('lets columns be named that nobody knows', async () => {
    await open();
    choose('Own.csv', 'Who;Where;What\nBo Lind;Acme;Pilot\nCy Lima;Beta;Chef\n');
    await shows('Which column holds what?');
    chooseColumn('Full name', 'Who');
    chooseColumn('Company', 'Where');
    chooseColumn('Role', 'What');
    await vi.waitFor(() => expect(shown()).toContain('For example Pilot or Chef'));
    press('Show people');
    await shows('2 people in Own.csv');
    tick('Bo Lind');
    await shows('Add 1 person to my list');
    press('Add 1 person to my list');
    await run.noticed('Import: 1 person imported');
    expect(run.read('Contacts/Bo Lind.md')).toContain('company: Acme\nrole: Pilot\n');
  });

  it('says which address or number of somebody is none, and leaves it out', async () => {
    await open();
    choose('mine.csv', 'Name,Email,Phone\nTim Kranz,0171 555,ask Bo\nAna Reyes,ana@x.org,\n');
    await shows('Which column holds what?');
    press('Show people');
    await shows('Email left out: “0171 555”.');
    expect(shown()).toContain('Phone left out: “ask Bo”.');
    expect(shown().match(/left out/g)).toHaveLength(2);
    tick('Tim Kranz');
    await shows('Add 1 person to my list');
    press('Add 1 person to my list');
    await run.noticed('Import: 1 person imported');
    expect(run.read('Contacts/Tim Kranz.md')).not.toMatch(/0171|ask Bo/);
  });

  it('tells what cannot be read, and lets another file be chosen', async () => {
    await open();
    choose('Picture.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a));
    await shows('This file is not a list of people.');
    choose('Empty.csv', '');
    await shows('This file is empty.');
    choose('Connections.csv', csv('Bo,Lind,,,,,', ',,,,,,08 Feb 2026', ',,,x@y.org,,,'));
    await shows('2 entries were not read');
    expect(shown()).toContain('1 connection is hidden by LinkedIn');
    expect(shown()).toMatch(/Line 4: no name/);
  });

  it('tells two thousand of what cannot be read, and how many more there are', async () => {
    await open();
    const nameless = Array.from({ length: 2500 }, (_none, at) => `,,,p${at}@x.org,,,`);
    choose('Connections.csv', csv('Bo,Lind,,,,,', ',,,,,,08 Feb 2026', ...nameless));
    await shows('2,501 entries were not read');
    const entries = [...document.querySelectorAll('.ii-import-unread li')];
    expect(entries).toHaveLength(2001);
    expect(entries[0]?.textContent).toContain('hidden by LinkedIn');
    expect(entries[1999]?.textContent).toBe('Line 2002: no name (p1998@x.org)');
    expect(entries[2000]?.textContent).toBe('and 501 more');
    expect(document.querySelector('.ii-import-unread :is(button, a)')).toBeNull();
  });

  it('reads letters otherwise where the file does not say which they are', async () => {
    await open();
    const bytes = Buffer.from(csv('J\xF3zef,Nowak,,,\xA3\xF3d\x9F,,'), 'latin1');
    choose('Connections.csv', bytes);
    await shows('Do letters look wrong?');
    expect(shown()).toContain('£ód');
    const select = document.querySelector<HTMLSelectElement>('.modal .ii-import-encoding select');
    if (select === null) throw new Error('No encoding is offered.');
    select.value = 'windows-1250';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await shows('Łódź');
    // The choice can be made again, also where nothing was left to be read.
    const again = document.querySelector<HTMLSelectElement>('.modal .ii-import-encoding select');
    if (again === null) throw new Error('No other encoding is offered.');
    again.value = 'utf-16le';
    again.dispatchEvent(new Event('change', { bubbles: true }));
    await run.noticed('There is nobody in this file.');
    await shows('Łódź');
  });

  it('goes nowhere where no file is chosen, and asks before ticks are lost', async () => {
    await open();
    press('Choose file');
    document.querySelector('body > input[type="file"]')?.dispatchEvent(new Event('cancel'));
    expect(document.querySelector('body > input[type="file"]')).toBeNull();
    choose('Connections.csv', csv('Bo,Lind,,,,,'));
    await shows('1 person');
    tick('Bo Lind');
    await shows('1 is ticked.');
    document.querySelector<HTMLElement>('.modal-close-button')?.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain('Leave without importing?'));
  });

  it('stops where it is left while it writes, and leaves nothing behind', async () => {
    await open({ [ana]: there });
    const before = await everything();
    await tickAll(5, linkedin);
    const { vault } = run.app;
    const create = vault.create.bind(vault);
    vi.spyOn(vault, 'create').mockImplementationOnce(async (...asked) => {
      const file = await create(...asked);
      document.querySelector<HTMLElement>('.ii-import .modal-close-button')?.click();
      await vi.waitFor(() => expect(document.body.textContent).toContain('Stop importing?'));
      press('Leave');
      return file;
    });
    press('Add 5 people to my list');
    await run.noticed('You stopped it, so nobody was imported and no note was changed.');
    expect(document.querySelector('.ii-import-stage')).toBeNull();
    expect(await everything()).toEqual(before);
  });

  it('asks no more whether to leave once it has written', async () => {
    await open();
    choose('Connections.csv', csv('Bo,Lind,,,,,'));
    await shows('1 person');
    tick('Bo Lind');
    await shows('1 is ticked.');
    const { vault } = run.app;
    const create = vault.create.bind(vault);
    vi.spyOn(vault, 'create').mockImplementationOnce(async (...asked) => {
      document.querySelector<HTMLElement>('.ii-import .modal-close-button')?.click();
      await vi.waitFor(() => expect(document.body.textContent).toContain('Stop importing?'));
      return create(...asked);
    });
    press('Add 1 person to my list');
    await run.noticed('Import: 1 person imported');
    await vi.waitFor(() => expect(document.querySelector('.modal')).toBeNull());
  });

  it('says how far the undo of many is, and looks at the notes only once it is over', async () => {
    await open();
    const people = Array.from({ length: 30 }, (_none, at) => `Ana,Last ${at},,,Firm ${at},,`);
    await tickAll(30, csv(...people));
    press('Add 30 people to my list');
    await run.noticed('Import: 30 people imported');
    const goOn = holdTrash(5);
    run.command('undo-last-change');
    await run.noticed('Undoing: 4 of 30 notes');
    run.command('import-people');
    await shows('Choose file');
    choose('Connections.csv', csv(...people));
    await shows('Looking for their notes…');
    goOn();
    await shows('30 people in Connections.csv');
    await run.noticed('was undone.');
    expect(shown()).toContain('none of them with a note yet');
  });

  it('says how far it is with putting back many where it is stopped, and where it is left then', async () => {
    await open();
    const before = await everything();
    const people = Array.from({ length: 40 }, (_none, at) => `Ana,Last ${at},,,Firm ${at},,`);
    await tickAll(40, csv(...people));
    stopOnceOneIsMade(25);
    const goOn = holdTrash(5, 9);
    press('Add 40 people to my list');
    await shows('Undoing: 4 of 25 notes');
    expect(document.querySelector('.ii-import-busy progress')?.getAttribute('value')).toBe('0.16');
    expect(document.querySelector('.ii-import-busy button')).toBeNull();
    document.querySelector<HTMLElement>('.ii-import .modal-close-button')?.click();
    await vi.waitFor(() => expect(document.body.textContent).toContain('Stop importing?'));
    press('Leave');
    await run.noticed('Taking back what was written…');
    goOn();
    await run.noticed('Undoing: 8 of 25 notes');
    goOn();
    await run.noticed('You stopped it, so nobody was imported and no note was changed.');
    expect(await everything()).toEqual(before);
  });

  it('keeps what was searched and sorted where it is stopped', async () => {
    await open();
    const people = Array.from({ length: 30 }, (_none, at) => `Ana,Last ${at % 7},,,Firm ${at},,`);
    choose('Connections.csv', csv(...people, 'Bo,Lind,,,,,'));
    await shows('31 people');
    search('ana');
    press('Company');
    await shows('Tick all 30');
    await painted();
    const before = names();
    press('Tick all 30');
    await shows('Add 30 people to my list');
    stopOnceOneIsMade();
    const add = document.querySelector<HTMLElement>('.ii-import-footer .mod-cta');
    add?.focus();
    add?.click();
    await run.noticed('You stopped it, so nobody was imported');
    await shows('Untick all 30');
    await painted();
    expect(names()).toEqual(before);
    expect(searchField().value).toBe('ana');
    expect(document.activeElement).toBe(add);
  });

  it('is sorted by its heads and by one field alike, and says so', async () => {
    await open();
    choose('Connections.csv', csv('Bo,Lind,,,Beta,Chef,', 'Cy,Lima,,,Acme,,', 'Di,Roy,,,,Pilot,'));
    await shows('3 people');
    expect([...document.querySelectorAll('.ii-import-work')].map((el) => el.textContent)).toEqual([
      ...['Chef, Beta', 'Acme', 'Pilot'],
    ]);
    const field = document.querySelector<HTMLSelectElement>('.modal .ii-import-sorts select');
    if (field === null) throw new Error('There is no field to sort by.');
    const says = (): string | undefined => field.selectedOptions[0]?.text;
    const heads = (): (string | null)[] =>
      [...document.querySelectorAll('.modal [role="columnheader"]')].map((head) =>
        head.getAttribute('aria-sort'),
      );
    expect(says()).toBe('Order in the file');
    press('Company');
    await vi.waitFor(() => expect(names()).toEqual(['Cy Lima', 'Bo Lind', 'Di Roy']));
    expect(says()).toBe('Company, ascending');
    expect(heads()).toEqual(['none', 'ascending', 'none', 'none']);
    field.selectedIndex = [...field.options].findIndex(
      ({ text }) => text === 'Company, descending',
    );
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(names()).toEqual(['Bo Lind', 'Cy Lima', 'Di Roy']));
    expect(heads()).toEqual(['none', 'descending', 'none', 'none']);
    press('Company');
    await vi.waitFor(() => expect(says()).toBe('Order in the file'));
    expect(heads()).toEqual(['none', 'none', 'none', 'none']);
  });

  it('looks again before it writes, and shows what has changed in the vault', async () => {
    await open({ [ana]: there });
    await tickAll(2, csv('Bo,Lind,,bo@x.org,Acme,,', 'Cy,Lima,,cy@x.org,,,'));
    const bo = '---\nstatus: contacted\nemail: bo@x.org\n---\n';
    await run.app.vault.create('Contacts/Robert Lind.md', bo);
    await run.settled();
    press('Add 2 people to my list');
    await run.noticed('Your notes have changed meanwhile.');
    await shows('Adds to their note: Company, Their note is “Robert Lind”');
    await shows('Add 2 people to my list');
    expect(run.read('Contacts/Cy Lima.md')).toBeNull();
    press('Add 2 people to my list');
    await run.noticed('Import: 1 person imported and details added to 1 note');
    expect(run.read('Contacts/Robert Lind.md')).toBe(
      bo.replace('x.org\n', 'x.org\ncompany: Acme\n'),
    );
  });

  it('keeps the ticks, and stays, where nothing was to be done', async () => {
    await open({ 'Contacts/Bo Lind.md': '---\ncompany: Acme\n---\n' });
    choose('Connections.csv', csv('Bo,Lind,,,Acme,,'));
    await shows('Has a note, but is not on your list');
    tick('Bo Lind');
    await shows('1 is ticked.');
    press('Only make notes');
    await run.noticed('Nothing to import: their notes say all of this already');
    await shows('1 is ticked.');
    press('Add 1 person to my list');
    await run.noticed('Import: 1 person put on your list');
  });

  it('knows somebody by any of their addresses, and says whose note it is', async () => {
    await open({ 'Contacts/Bea Cole.md': '---\nstatus: identified\nemail: b@y.com\n---\n' });
    const card = (...lines: string[]): string =>
      ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\n');
    choose('Cards.vcf', card('FN:Beatrice Cole', 'EMAIL:a@x.com', 'EMAIL:b@y.com', 'TITLE:Nurse'));
    await shows('1 person in Cards.vcf');
    expect(shown()).toContain('Adds to their note: Role, Their note is “Bea Cole”');
    expect(shown()).toContain('Email: “b@y.com” stays in the note, the file says “a@x.com”.');
  });

  it('says so where two of other names share an address, and finds each of them', async () => {
    await open();
    choose('Connections.csv', csv('Ana,Reyes,,office@x.org,,,', 'Ben,Cole,,office@x.org,,Chef,'));
    await shows('1 person');
    expect(shown()).toContain('Full name: “Ana Reyes”, further down “Ben Cole”.');
    const search = document.querySelector<HTMLInputElement>('.modal input[type="search"]');
    if (search === null) throw new Error('There is no search.');
    search.value = 'ben';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.waitFor(() =>
      expect(document.querySelectorAll('.ii-import-rows .ii-import-name')).toHaveLength(1),
    );
  });

  it('keeps people of one name at two companies apart, whatever comes after', async () => {
    await open();
    choose(
      'Connections.csv',
      csv('Ana,Reyes,,,Acme,,', 'Ana,Reyes,,b@g.org,Globex,,', 'Ana,Reyes,,b@g.org,Globex,Chef,'),
    );
    await shows('2 people');
    press('Tick all 2');
    await shows('Add 2 people to my list');
    press('Add 2 people to my list');
    await run.noticed('Import: 2 people imported');
    expect(run.read('Contacts/Ana Reyes.md')).not.toMatch(/b@g.org|Chef/);
    expect(run.read('Contacts/Ana Reyes (Globex).md')).toContain('role: Chef\nemail: b@g.org\n');
  });

  it('leaves a note out that cannot be changed, and names it', async () => {
    const odd = '---\nstatus: identified\ncompany: &c\nfield: *c\n---\n';
    await open({ 'Contacts/Bo Lind.md': odd });
    await tickAll(2, csv('Bo,Lind,,,Acme,,', 'Cy,Lima,,,Acme,,'));
    press('Add 2 people to my list');
    await run.noticed('Left out because their notes cannot be changed: Bo Lind.');
    expect(run.read('Contacts/Bo Lind.md')).toBe(odd);
    expect(run.read('Contacts/Cy Lima.md')).toContain('company: Acme\n');
  });

  it('reads the template once, however many are imported', async () => {
    const template = '---\ntemplate: contact\n---\nMine: {{name}}\n';
    await open({ 'Interview templates/Contact.md': template });
    await tickAll(3, csv('Bo,Lind,,,,,', 'Cy,Lima,,,,,', 'Di,Moss,,,,,'));
    const read = vi.spyOn(run.app.vault, 'cachedRead');
    press('Add 3 people to my list');
    await run.noticed('Import: 3 people imported');
    expect(run.read('Contacts/Di Moss.md')).toContain('Mine: Di Moss\n');
    expect(
      read.mock.calls.filter(([file]) => file.path.endsWith('Contact.md')).length,
    ).toBeLessThan(2);
  });

  it('takes no code of templates and no invisible name from a file', async () => {
    await open();
    choose('Connections.csv', csv('Bo,Lind,,,<%* evil() %> Acme,,', '\u3164,,,,,,'));
    await shows('Bo Lind');
    press('Tick 1');
    await shows('Add 1 person to my list');
    press('Add 1 person to my list');
    await run.noticed('Import: 1 person imported');
    expect(run.read('Contacts/Bo Lind.md')).not.toContain('%');
  });

  it('finds by name, company and role, and sorts by what importing does', async () => {
    await open({ [ana]: there });
    choose('Connections.csv', linkedin);
    await shows('5 people');
    search('koln');
    await vi.waitFor(() => expect(names()).toEqual(['Jörg Weiß']));
    await shows('Tick 1');
    search('');
    await vi.waitFor(() => expect(names()).toHaveLength(5));
    press('What importing does');
    await vi.waitFor(() => expect(names().at(-1)).toBe('Ana Reyes'));
  });

  it('says so where the settings name no place for notes', async () => {
    run = await runPlugin({}, { contactsFolder: '', contactTag: '' });
    run.command('import-people');
    await run.noticed(
      'No contact was added: choose a contacts folder or a contact tag in the settings first.',
    );
  });
});
