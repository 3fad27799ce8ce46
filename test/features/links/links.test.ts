// @vitest-environment jsdom
import * as fc from 'fast-check';
import { type ObsidianProtocolData, Plugin } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldOf, fill, press, pressKeys } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';
import { settingsFile } from '../../builders/settings';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 10, 25, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** Lets the app hand over a link, as it does when somebody presses one outside. */
function hand(params: Record<string, string>): void {
  const handler = run.host.protocolHandlers.get('informational-interviews');
  const data: ObsidianProtocolData = { action: 'informational-interviews', ...params };
  handler?.(data);
}

async function follow(params: Record<string, string>): Promise<void> {
  hand(params);
  await run.settled();
}

const conversation = 'informational-interviews-conversation';

const dialogs = (): Element[] => [...document.querySelectorAll('.modal, .prompt')];

async function asked(): Promise<void> {
  await vi.waitFor(() => expect(dialogs()).toHaveLength(1));
}

/** All that is in the vault, settings among it. */
function everything(): Record<string, string | null> {
  const paths = run.app.vault.getFiles().map(({ path }) => path);
  return Object.fromEntries([...paths, settingsFile].map((path) => [path, run.read(path)]));
}

const people = {
  'Contacts/Ana Reyes.md':
    '---\nstatus: contacted\ncontacted: 2026-11-24\ncompany: Acme\n---\nAna.\n',
  'Contacts/Bo Chen.md':
    '---\nstatus: scheduled\ninterview: 2026-11-26T14:00\nreplied: 2026-11-20\n---\nBo.\n',
  'Choir/Ana Reyes.md': '---\nstatus: closed\ntags: contact\n---\nThe other Ana.\n',
  'Contacts/Cleo.md': 'No status.\n',
};

describe('a link that adds somebody', () => {
  const profile = {
    do: 'add',
    name: '(3) Ana Reyes - Product Designer - Northwind | LinkedIn',
    linkedin: 'https://www.linkedin.com/in/ana-reyes/?trk=x',
    'why-them': 'Leads the guild',
  };

  it('fills in the dialog, and writes with the press on Add alone', async () => {
    run = await runPlugin({}, { curiousAbout: 'design' });
    await follow(profile);
    await asked();
    expect(dialogs()[0]?.textContent).toContain(
      'A link filled this in. Check it before you add it.',
    );
    expect(fieldOf('Name').value).toBe('Ana Reyes');
    expect(fieldOf('Field').value).toBe('design');
    expect(run.app.vault.getFiles()).toEqual([]);
    press('Add contact');
    await run.noticed('Ana Reyes: added to your list');
    const text = run.read('Contacts/Ana Reyes.md');
    expect(text).toContain('company: Northwind\nrole: Product Designer\n');
    expect(text).toContain('linkedin: https://www.linkedin.com/in/ana-reyes\n');
    expect(text).toContain('why-them: Leads the guild\n');
    press('Undo', '.notice');
    await vi.waitFor(() => expect(run.read('Contacts/Ana Reyes.md')).toBeNull());
  });

  it('says in the dialog what it could not read, and what it put elsewhere', async () => {
    run = await runPlugin({});
    await follow({
      do: 'add',
      name: 'About us - Northwind',
      linkedin: 'https://northwind.example/',
    });
    await asked();
    const said = dialogs()[0]?.textContent ?? '';
    expect(said).toContain('No name could be told from “About us - Northwind”.');
    expect(said).toContain('its address is with what caught your eye');
    expect(fieldOf('Name').value).toBe('');
    expect(fieldOf('What caught your eye').value).toBe('https://northwind.example/');
  });

  it('shows somebody who is there already, as the dialog does', async () => {
    run = await runPlugin(people);
    const before = everything();
    await follow({ do: 'add', name: 'bo chen' });
    await asked();
    expect(dialogs()[0]?.textContent).toContain('Bo Chen already has a note');
    pressKeys('Enter');
    await run.noticed('Bo Chen already has a note, so nothing was added');
    expect(everything()).toEqual(before);
  });

  it('adds to the note of somebody who is there what it does not say, with the press, as one step', async () => {
    run = await runPlugin(people, { curiousAbout: 'design' });
    const before = everything();
    await follow({ do: 'add', name: 'Bo Chen', email: 'bo@x.example', 'why-them': 'His talk' });
    await asked();
    expect(dialogs()[0]?.textContent).toContain('What it does not say yet is added to it');
    expect(everything()).toEqual(before);
    press('Add to their note');
    await run.noticed('Bo Chen: added to their note what it did not say');
    const text = run.read('Contacts/Bo Chen.md') ?? '';
    expect(text).toContain('email: bo@x.example\n');
    expect(text).toContain('why-them: His talk\n');
    expect(text).toContain('status: scheduled\n');
    expect(text).not.toContain('field:');
    expect(run.app.workspace.getActiveFile()?.basename).toBe('Bo Chen');
    press('Undo', '.notice');
    await vi.waitFor(() => expect(everything()).toEqual(before));
  });

  it('opens the note where it says all that is told', async () => {
    run = await runPlugin(people);
    const before = everything();
    await follow({ do: 'add', name: 'Bo Chen', linkedin: 'javascript:x' });
    await asked();
    press('Open note');
    await vi.waitFor(() => expect(run.app.workspace.getActiveFile()?.basename).toBe('Bo Chen'));
    expect(everything()).toEqual(before);
  });

  it('takes the place of a dialog in which nothing was done, and of no other', async () => {
    run = await runPlugin({});
    await follow({ do: 'add', name: 'Ana' });
    await asked();
    await follow({ do: 'add', name: 'Bo' });
    await vi.waitFor(() => expect(fieldOf('Name').value).toBe('Bo'));
    expect(dialogs()).toHaveLength(1);
    fill('Role', 'nurse');
    await follow({ do: 'add', name: 'Cleo' });
    await run.noticed('A dialog is open, so the link was not followed.');
    expect(dialogs()).toHaveLength(1);
    expect([fieldOf('Name').value, fieldOf('Role').value]).toEqual(['Bo', 'nurse']);
    press('Add contact');
    await vi.waitFor(() => expect(run.read('Contacts/Bo.md')).toContain('role: nurse'));
  });

  it('waits in a notice for a dialog with something typed, and is followed from there', async () => {
    run = await runPlugin({});
    run.command('add-contact');
    await asked();
    fill('Name', 'Bo');
    await follow({ do: 'add', name: 'Cleo' });
    await run.noticed('Finish the dialog or leave it');
    fill('Name', '');
    press('Follow the link', '.notice');
    await vi.waitFor(() => expect(fieldOf('Name').value).toBe('Cleo'));
    expect(dialogs()).toHaveLength(1);
  });
});

describe('a link to what is next', () => {
  it('opens what the command opens', async () => {
    run = await runPlugin({
      'Contacts/Ana.md': '---\nstatus: replied\nreplied: 2026-11-24\n---\n',
    });
    await follow({ do: 'next' });
    await asked();
    expect(dialogs()[0]?.textContent).toContain('Ana');
    expect(run.read('Contacts/Ana.md')).toBe('---\nstatus: replied\nreplied: 2026-11-24\n---\n');
  });

  it('knows what was promised, though nobody asked for that before', async () => {
    run = await runPlugin({
      'Contacts/Ana.md':
        '---\nstatus: in-touch\nchecked-in: 2026-11-24\n---\n## Promises\n\n- [ ] Send the book 📅 2026-11-20\n',
    });
    await follow({ do: 'next' });
    await asked();
    expect(dialogs()[0]?.textContent).toContain('Send the book');
    expect(run.notices()).toEqual([]);
  });

  it.each([0, 1, 2, 3, 5, 8, 12, 20, 40])(
    'makes room for a link that comes %i turns later, so that one dialog is open',
    async (turns) => {
      for (const note of [
        '---\nstatus: replied\nreplied: 2026-11-24\n---\n',
        '---\nstatus: contacted\ncontacted: 2026-10-01\n---\n',
        '---\nstatus: scheduled\ninterview: 2026-11-26T14:00\n---\n',
      ]) {
        run = await runPlugin({ 'Contacts/Ana.md': note });
        hand({ do: 'next' });
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        hand({ do: 'add', name: 'Eve' });
        await vi.waitFor(() => expect(fieldOf('Name').value).toBe('Eve'));
        await run.settled();
        expect(dialogs()).toHaveLength(1);
        if (note.includes('scheduled')) break;
        await run.unload();
      }
    },
  );

  it('asks before it puts into a note what is missing there', async () => {
    const bo = people['Contacts/Bo Chen.md'];
    run = await runPlugin({ 'Contacts/Bo Chen.md': bo });
    await follow({ do: 'next' });
    await asked();
    expect(dialogs()[0]?.textContent).toContain(
      'The preparation section is added to Bo Chen’s note.',
    );
    expect(run.read('Contacts/Bo Chen.md')).toBe(bo);
    press('Prepare');
    await vi.waitFor(() => expect(run.read('Contacts/Bo Chen.md')).toContain('### Preparation'));
  });

  it.each([
    ['identified', ''],
    ['contacted', 'contacted: 2026-10-01'],
    ['contacted', 'contacted: 2026-10-01\nnudges: 1'],
    ['replied', 'replied: 2026-11-20\noffered: 2026-11-20'],
    ['scheduled', 'interview: 2026-11-25T09:10\nprepared: 2026-11-24\nplace: https://meet.example'],
    ['scheduled', 'interview: 2026-11-24T09:10'],
    ['interviewed', 'interview: 2026-11-23T09:10'],
    ['interviewed', 'interview: 2026-11-24T09:10\nthanked: 2026-11-24'],
    [
      'in-touch',
      'interview: 2026-06-01\nreferred-by: Bo\nthanked: 2026-06-02\nreflected: 2026-06-02',
    ],
    ['in-touch', 'checked-in: 2026-11-01\nfollow-up: 2026-11-25\nnext-step: ask'],
  ])('writes nothing, whatever that is: %s, %s', async (status, rest) => {
    run = await runPlugin({
      'Contacts/Ana.md': `---\nstatus: ${status}\n${rest}\n---\n## Promises\n\n- [ ] Send the book\n`,
    });
    const before = everything();
    await follow({ do: 'next' });
    await vi.waitFor(() =>
      expect(
        dialogs().length +
          run.notices().length +
          run.app.workspace.getLeavesOfType(conversation).length,
      ).toBeGreaterThan(0),
    );
    await run.settled();
    expect(everything()).toEqual(before);
  });

  it('says so where nothing is', async () => {
    run = await runPlugin({});
    await follow({ do: 'next' });
    await vi.waitFor(() => expect(run.notices()).toHaveLength(1));
  });
});

describe('a link to somebody', () => {
  it('opens their note, however the name is written', async () => {
    run = await runPlugin(people);
    await follow({ do: 'open', name: '  BO  chen' });
    await vi.waitFor(() =>
      expect(run.app.workspace.getActiveFile()?.path).toBe('Contacts/Bo Chen.md'),
    );
    expect(dialogs()).toEqual([]);
  });

  it('lets the user choose among several of the name', async () => {
    run = await runPlugin(people);
    await follow({ do: 'open', name: 'Ana Reyes' });
    await asked();
    const choices = [...document.querySelectorAll('.suggestion-item')].map((el) => el.textContent);
    expect(choices).toHaveLength(2);
    expect(new Set(choices).size).toBe(2);
    pressKeys('ArrowDown', 'Enter');
    await vi.waitFor(() => expect(run.app.workspace.getActiveFile()?.basename).toBe('Ana Reyes'));
  });

  it('says that nobody is called so, and offers to add them', async () => {
    run = await runPlugin(people);
    await follow({ do: 'open', name: 'Cleo' });
    await run.noticed('Nobody on your list is called “Cleo”.');
    expect(dialogs()).toEqual([]);
    press('Add contact', '.notice');
    await asked();
    expect(fieldOf('Name').value).toBe('Cleo');
    expect(dialogs()[0]?.textContent).toContain('It will be added to your list');
  });

  it('says so where it names nobody', async () => {
    run = await runPlugin(people);
    await follow({ do: 'open', name: 'true' });
    await run.noticed('does not say whose note to open');
  });
});

describe('a link that asks for anything else', () => {
  it('is told what a link may ask for', async () => {
    run = await runPlugin({});
    await follow({ do: 'delete' });
    await run.noticed('This link asks for “delete”, which is unknown here.');
    await follow({});
    await run.noticed('This link does not say what to do.');
  });
});

describe('a link that comes early', () => {
  it('waits for the layout and the notes, and of several the last is followed, once', async () => {
    const waiting: (() => void)[] = [];
    run = await runPlugin(people);
    vi.spyOn(run.app.workspace, 'onLayoutReady').mockImplementation((go) => {
      waiting.push(go as () => void);
    });
    hand({ do: 'open', name: 'Bo Chen' });
    hand({ do: 'add', name: 'First' });
    hand({ do: 'add', name: 'Last' });
    await run.settled();
    expect(dialogs()).toEqual([]);
    expect(run.app.workspace.getActiveFile()).toBeNull();
    for (const go of waiting) go();
    await asked();
    expect(fieldOf('Name').value).toBe('Last');
    await run.settled();
    expect(dialogs()).toHaveLength(1);
    expect(run.app.workspace.getActiveFile()).toBeNull();
  });

  it('waits no longer for a note that the app cannot read once the app said that it read all', async () => {
    run = await runPlugin(people);
    const known = run.app.metadataCache.getFileCache.bind(run.app.metadataCache);
    vi.spyOn(run.app.metadataCache, 'getFileCache').mockImplementation((file) =>
      file.path === 'Contacts/Cleo.md' ? null : known(file),
    );
    run.app.metadataCache.trigger('resolved');
    await follow({ do: 'open', name: 'Bo Chen' });
    await vi.waitFor(() => expect(run.app.workspace.getActiveFile()?.basename).toBe('Bo Chen'));
    const due = run.host.cliHandlers.get('informational-interviews:due')?.handler({});
    expect(await due).toContain('Bo Chen');
  });

  it('is followed no more by an app that holds on to it once the plugin is off', async () => {
    run = await runPlugin(people);
    const held = run.host.protocolHandlers.get('informational-interviews');
    await run.host.plugins.disablePlugin('informational-interviews');
    held?.({ action: 'informational-interviews', do: 'add', name: 'Ana' });
    await run.settled();
    expect(dialogs()).toEqual([]);
  });

  it('is forgotten where the plugin is switched off meanwhile', async () => {
    const waiting: (() => void)[] = [];
    run = await runPlugin(people);
    vi.spyOn(run.app.workspace, 'onLayoutReady').mockImplementation((go) => {
      waiting.push(go as () => void);
    });
    hand({ do: 'add', name: 'Ana' });
    await run.host.plugins.disablePlugin('informational-interviews');
    for (const go of waiting) go();
    await run.settled();
    expect(dialogs()).toEqual([]);
    expect(run.host.protocolHandlers.size).toBe(0);
  });
});

describe('any link', () => {
  it('changes no byte of the vault and no setting without a press', async () => {
    run = await runPlugin(people, { curiousAbout: 'design' });
    const before = everything();
    const saved = vi.spyOn(Plugin.prototype, 'saveData');
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...['Ana Reyes', 'Bo Chen', 'Cleo', 'true', '', '---\nstatus: closed\n---', '<% tp.x() %>'],
        ...['[[Bo Chen]]', '../../x', 'javascript:alert(1)', 'https://linkedin.com/in/a?trk=b'],
        'x'.repeat(20_000),
      ),
    );
    const names = ['name', 'company', 'role', 'linkedin', 'email', 'why-them', 'status', 'path'];
    const params = fc.record(Object.fromEntries(names.map((name) => [name, value])), {
      requiredKeys: [],
    });
    const what = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('add', 'next', 'open') },
      { weight: 1, arbitrary: fc.string() },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(what, params), { minLength: 1, maxLength: 3 }),
        async (links) => {
          for (const [asks, told] of links)
            await follow({ ...(told as Record<string, string>), do: asks });
          expect(everything()).toEqual(before);
          expect(saved).not.toHaveBeenCalled();
          expect(dialogs().length).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('puts nothing into the body of a note that is run, loaded or hidden there', async () => {
    run = await runPlugin({
      'Templates/contact.md':
        '---\ntype: contact\n---\n# {{name}}\n\n{{why-them}} by {{company}}\n',
    });
    const evil = '`$= app.x` ![](https://evil.example/x.png) #tag %%x%% <img src=x> & “so”';
    await follow({ do: 'add', name: 'Eve Stone', company: evil, 'why-them': evil });
    await asked();
    pressKeys('Enter');
    await run.noticed('Eve Stone: added to your list');
    const text = run.read('Contacts/Eve Stone.md') ?? '';
    expect(text).not.toMatch(/`|!\[|%%|<img/);
    expect(text).toContain('#tag');
    expect(text).toContain('& “so”');
  });

  it('leads, with the press on Add, to a note that says no more than it told', async () => {
    run = await runPlugin({});
    const evil = '---\nstatus: closed\n---\n# <% x %> [[y]] `z` {{name}}: "q" #tag';
    await follow({ do: 'add', name: 'Eve', company: evil, role: evil, 'why-them': evil });
    await asked();
    pressKeys('Enter');
    await run.noticed('Eve: added to your list');
    const [contact] = run.api.contacts();
    expect(contact).toMatchObject({ name: 'Eve', status: 'identified' });
    expect(
      Object.keys(
        run.app.metadataCache.getFileCache(run.file('Contacts/Eve.md'))?.frontmatter ?? {},
      ),
    ).toEqual(['status', 'company', 'role', 'why-them']);
    expect(run.read('Contacts/Eve.md')).not.toContain('<%');
    expect(run.read('Contacts/Eve.md')?.match(/^---$/gm)).toHaveLength(2);
  });
});
