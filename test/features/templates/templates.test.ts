// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { builtInTemplates } from '../../builders/built-in-templates';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';
import { noteWords } from '../../../src/core/words';

const ana = 'Contacts/Ana.md';
const scheduled = '---\nstatus: scheduled\ninterview: 2026-03-20T14:00\nmedium: phone\n---\n';
const over = '---\nstatus: interviewed\ninterview: 2026-03-10T14:00\ncompany: Acme\n---\n';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

async function open(files: Record<string, string>, data?: unknown): Promise<void> {
  run = await runPlugin(files, data);
  await run.open(ana);
}

async function insert(id: string): Promise<string> {
  const before = run.read(ana);
  run.command(id);
  await vi.waitFor(() => expect(run.read(ana)).not.toBe(before));
  await run.settled();
  return run.read(ana) ?? '';
}

describe('inserting the preparation', () => {
  it('fits the medium and quotes the introduction of the settings', async () => {
    await open({ [ana]: scheduled }, { introduction: 'I am Sam.\nI explore {{field}}.' });
    const text = await insert('insert-preparation');
    expect(text).toContain(
      '## Interview 2026-03-20\n\n### Preparation\n\n> I am Sam.\n> I explore {{field}}.\n\n- [ ] Research the person',
    );
    expect(text).toContain('- [ ] Agree who calls whom');
    expect(text).not.toContain('Test the software');
    await run.noticed('Ana: preparation checklist inserted. Still to fill in: {{field}}');
  });

  it('adds only what is missing where it is inserted again, ticked steps included', async () => {
    await open({ [ana]: scheduled });
    const text = await insert('insert-preparation');
    const ticked = text.replace('- [ ] Research the person', '- [x] Research the person');
    await run.app.vault.modify(run.file(ana), ticked);
    run.command('insert-preparation');
    await run.noticed('nothing was missing');
    expect(run.read(ana)).toBe(ticked);
  });

  it("takes the user's own steps and introduction", async () => {
    await open({
      [ana]: scheduled,
      'Interview templates/Steps.md':
        '---\ntemplate: preparation\n---\n- Breathe\n\n## Phone\n\n- Charge\n\n## Video\n\n- Light\n',
      'Interview templates/Me/Hello.md': '---\ntemplate: introduction\n---\nHello from me.\n',
    });
    expect(await insert('insert-preparation')).toContain(
      '### Preparation\n\n> Hello from me.\n\n- [ ] Breathe\n- [ ] Charge\n',
    );
  });
});

describe('one note among others that cannot be read', () => {
  const reflection = (answer: string): string =>
    `\n## Interview 2026-03-01\n\n### Reflection\n\n#### How can I prepare better next time?\n\n${answer}\n`;
  const talked = '---\nstatus: interviewed\ninterview: 2026-03-01T10:00\n---\n';
  const hello = '---\ntemplate: introduction\n---\nHello from me.\n';

  it('keeps nobody from a preparation with what the others say', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    await open({
      [ana]: scheduled,
      'Contacts/Bo.md':
        talked.replace('03-01', '03-02') + reflection('Ask less').replace('03-01', '03-02'),
      'Contacts/Cy.md': talked + reflection('Listen more'),
      'Interview templates/Hello.md': hello,
      'Interview templates/Steps.md': '---\ntemplate: preparation\n---\n- Breathe\n',
    });
    const real = run.app.vault.cachedRead.bind(run.app.vault);
    vi.spyOn(run.app.vault, 'cachedRead').mockImplementation(async (file) => {
      if (['Bo', 'Steps'].includes(file.basename)) throw new Error('Unreadable');
      return real(file);
    });
    const text = await insert('insert-preparation');
    expect(text).toContain('> Hello from me.\n');
    expect(text).toContain('- [ ] Research the person');
    expect(text).toContain('Listen more');
    const said = logged.mock.calls.map(([first]) => String(first)).join();
    expect(said).toContain('“Steps” cannot be read.');
    expect(said).toContain('“Bo” cannot be read.');
  });
});

describe('inserting the reflection', () => {
  it("adds the user's own prompts to the built-in ones where they say so", async () => {
    await open({
      [ana]: over,
      'Interview templates/Mine.md':
        '---\ntemplate: reflection\nadd: true\n---\n- Would I go to {{company}} by bike?\n',
    });
    const headings = (await insert('insert-reflection')).match(/^#### .*$/gm);
    expect(headings).toHaveLength(6);
    expect(headings?.at(-1)).toBe('#### Would I go to Acme by bike?');
  });
});

describe('a broken template', () => {
  it('is named once with its line and the way to fix it, and the built-in one serves', async () => {
    const path = 'Interview templates/Mine.md';
    await open({ [ana]: over, [path]: '---\na: 1\ntemplate: reflecton\n---\n- Why?\n' });
    const text = await insert('insert-reflection');
    expect(text.match(/^#### /gm)).toHaveLength(5);
    await run.noticed('The template “Mine” cannot be used, so the built-in one is used instead.');
    await run.noticed(
      '“reflecton” is not a kind of template (line 3). Write one of contact, outreach',
    );
    const told = (): number => run.notices().filter((each) => each.includes('“Mine”')).length;
    run.command('insert-reflection');
    await run.noticed('nothing was missing');
    expect(told()).toBe(1);
    await run.app.vault.modify(run.file(path), '---\ntemplate: reflection\n---\nNo list.\n');
    run.command('insert-reflection');
    await vi.waitFor(() => expect(run.notices().join()).not.toContain('reflecton'));
    expect(told()).toBe(1);
  });

  it('is never run', async () => {
    await open({
      [ana]: over,
      'Interview templates/Evil.md': '---js\ntemplate: (globalThis.ran = true)\n---\n- Why?\n',
    });
    expect((await insert('insert-reflection')).match(/^#### /gm)).toHaveLength(5);
    expect('ran' in globalThis).toBe(false);
  });
});

describe('adding a contact', () => {
  async function add(name: string): Promise<void> {
    run.command('add-contact');
    await vi.waitFor(() => expect(document.querySelector('.modal .mod-cta')).not.toBeNull());
    const field = document.querySelector<HTMLInputElement>('.modal [aria-label="Name"]');
    if (field === null) throw new Error('There is no field for the name.');
    field.value = name;
    field.dispatchEvent(new Event('input'));
    document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
    await run.noticed(`${name}: added to your list`);
  }

  it('names what is still to fill in', async () => {
    run = await runPlugin({
      'Interview templates/Mine.md':
        '---\ntemplate: contact\ncity: {{city}}\n---\n{{first-name}} likes {{hobby}}.\n',
    });
    await add('Bea Lima');
    await run.noticed('Bea Lima: added to your list. Still to fill in: {{city}}, {{hobby}}');
    expect(run.read('Contacts/Bea Lima.md')).not.toContain('city');
    expect(run.read('Contacts/Bea Lima.md')).toContain('Bea likes {{hobby}}.');
  });

  it('uses the built-in template where the own one cannot be used, and names that', async () => {
    run = await runPlugin({
      'Interview templates/Mine.md': '---\ntemplate: contact\n---\n```\ncode\n',
    });
    await add('Bea');
    await run.noticed('The template “Mine” cannot be used, so the built-in one is used instead.');
    expect(run.read('Contacts/Bea.md')).toContain('## What I know about them');
  });
});

describe('a template with code of another plugin', () => {
  async function add(name: string): Promise<void> {
    run.command('add-contact');
    await vi.waitFor(() => expect(document.querySelector('.modal .mod-cta')).not.toBeNull());
    const field = document.querySelector<HTMLInputElement>('.modal [aria-label="Name"]');
    if (field === null) throw new Error('There is no field for the name.');
    field.value = name;
    field.dispatchEvent(new Event('input'));
    document.querySelector<HTMLElement>('.modal .mod-cta')?.click();
    await vi.waitFor(() => expect(run.read(`Contacts/${name}.md`)).not.toBeNull());
    await run.settled();
  }

  it('is used without it, and named once', async () => {
    const path = 'Interview templates/Mine.md';
    run = await runPlugin({
      [path]:
        '---\ntemplate: contact\nrole: <% tp.system.prompt("Role") %>\n---\n# <% tp.file.title %>\nMy words.\n',
    });
    await add('Bea');
    const note = run.read('Contacts/Bea.md');
    expect(note).toContain('My words.');
    expect(note).not.toMatch(/<%|%>|role/);
    const told = (): string[] => run.notices().filter((each) => each.includes('“Mine”'));
    expect(told()).toEqual([
      'The template “Mine” (line 3) contains another plugin’s code. That code is never run here, so it is left out.',
    ]);
    expect(run.api.contacts()[0]).not.toHaveProperty('role');
    document.querySelectorAll('.notice').forEach((notice) => notice.remove());
    await add('Cy');
    expect(document.body.textContent).not.toContain('“Mine”');
    await run.app.vault.modify(run.file(path), '---\ntemplate: contact\n---\n<% x %>\n');
    await add('Di');
    expect(told().join()).toContain('“Mine” (line 4)');
  });

  it('is named where the code stands above its properties, and the built-in one serves', async () => {
    run = await runPlugin({
      'Interview templates/Mine.md':
        '<%* const x = 1; -%>\n---\ntemplate: contact\n---\nMy words.\n',
    });
    await add('Bea');
    await run.noticed('The template “Mine” cannot be used, so the built-in one is used instead.');
    expect(run.read('Contacts/Bea.md')).toContain('## What I know about them');
    expect(run.read('Contacts/Bea.md')).not.toContain('<%');
  });

  it('leaves none in what is inserted, whatever the kind', async () => {
    const code = (kind: string, text: string): string =>
      `---\ntemplate: ${kind}\n---\n<%*\nx\n-%>\n${text} <% y %>\n`;
    await open({
      [ana]: scheduled,
      'Interview templates/Steps.md': code('preparation', '- Breathe'),
      'Interview templates/Hello.md': code('introduction', 'I am Sam'),
    });
    const text = await insert('insert-preparation');
    expect(text).toContain('> I am Sam\n\n- [ ] Breathe\n');
    expect(text).not.toMatch(/<%|%>/);
    await run.noticed(
      'These templates contain another plugin’s code: “Hello” (line 4) and “Steps” (line 4).',
    );
  });
});

describe('creating editable templates', () => {
  const written = (): string[] =>
    run.app.vault
      .getMarkdownFiles()
      .map(({ path }) => path)
      .filter((path) => path.startsWith('Interview templates/'));

  it('writes every built-in text as a note, and undo takes them all away', async () => {
    run = await runPlugin({});
    run.command('create-templates');
    await run.noticed(
      `${builtInTemplates(noteWords.en).length} templates created in “Interview templates”`,
    );
    for (const { name, source } of builtInTemplates(noteWords.en)) {
      expect(run.read(`Interview templates/${name}.md`)).toBe(source);
    }
    expect(run.api.contacts()).toEqual([]);
    run.command('undo-last-change');
    await vi.waitFor(() => expect(written()).toEqual([]));
  });

  it('never touches a note that is there, whatever its case', async () => {
    const mine = { 'Interview templates/questions.md': 'Mine.\n' };
    run = await runPlugin(mine);
    run.command('create-templates');
    await run.noticed(
      `${builtInTemplates(noteWords.en).length - 1} templates created in “Interview templates”; 1 was there already`,
    );
    expect(run.read('Interview templates/questions.md')).toBe('Mine.\n');
    expect(written()).toHaveLength(builtInTemplates(noteWords.en).length);
    run.command('create-templates');
    await run.noticed('Every template is in “Interview templates” already.');
  });

  it('leaves out what the user has templates of, and says how many', async () => {
    run = await runPlugin({
      'Interview templates/My steps.md': '---\ntemplate: preparation\n---\n- Breathe\n',
      'Interview templates/Hi.md': '---\ntemplate: outreach\nchannel: email\n---\nHi\n',
    });
    run.command('create-templates');
    await run.noticed(
      `${builtInTemplates(noteWords.en).length - 4} templates created in “Interview templates”; 4 were left out because you have your own`,
    );
    expect(run.read('Interview templates/Preparation.md')).toBeNull();
    expect(run.read('Interview templates/Outreach by email.md')).toBeNull();
    expect(run.read('Interview templates/Outreach as a LinkedIn note.md')).not.toBeNull();
    run.command('create-templates');
    await run.noticed('already, and 4 were left out because you have your own.');
  });

  it('writes the introduction of the settings', async () => {
    run = await runPlugin({}, { introduction: 'I am Sam.\nI explore {{field}}.' });
    run.command('create-templates');
    await run.noticed('templates created');
    expect(run.read('Interview templates/Introduction.md')).toBe(
      '---\ntemplate: introduction\n---\n\nI am Sam.\nI explore {{field}}.\n',
    );
  });

  it('keeps all of them where one was edited before undo, and names it', async () => {
    run = await runPlugin({});
    run.command('create-templates');
    await run.noticed('templates created');
    await run.app.vault.append(run.file('Interview templates/Brainstorm.md'), 'Ada');
    run.command('undo-last-change');
    await run.noticed('Nothing was undone: “Brainstorm” has changed in the meantime.');
    expect(written()).toHaveLength(builtInTemplates(noteWords.en).length);
  });

  it('asks for a folder where none is set', async () => {
    run = await runPlugin({}, { templatesFolder: '' });
    run.command('create-templates');
    await run.noticed('Choose a templates folder in the settings first.');
  });

  it('leaves what is inserted as it was with the built-in ones', async () => {
    await open({ [ana]: over });
    const builtIn = await insert('insert-reflection');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(ana)).toBe(over));
    run.command('create-templates');
    await run.noticed('templates created');
    expect(await insert('insert-reflection')).toBe(builtIn);
  });
});
