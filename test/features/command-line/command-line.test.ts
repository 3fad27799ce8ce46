// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContactNotes } from '../../../src/app/contact-notes';
import { refuse } from '../../../src/core/note/refusal';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

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

/** What the desktop app prints for a command with these flags. */
async function printed(command: string, flags: Record<string, string> = {}): Promise<string> {
  const known = run.host.cliHandlers.get(`informational-interviews:${command}`);
  const out = (await known?.handler(flags)) ?? 'no such command';
  await run.settled();
  return out;
}

async function plain(command: string, flags: Record<string, string> = {}): Promise<unknown> {
  return JSON.parse(await printed(command, { ...flags, format: 'json' })) as unknown;
}

const someone = {
  'Contacts/Ana.md': '---\nstatus: replied\nreplied: 2026-11-24\n---\n',
  'Contacts/Ben.md': '---\nstatus: closed\n---\n',
};

describe('the list on the command line', () => {
  it('has a line for each follow-up, with what to do and why', async () => {
    run = await runPlugin(someone);
    const [first] = run.api.followUps();
    expect(await printed('due')).toBe(`due: Ana. Agree on a time. ${first?.why ?? ''}`);
    expect(await printed('due', { format: 'text' })).toBe(await printed('due'));
  });

  it('is what the public api gives, as JSON', async () => {
    run = await runPlugin(someone);
    expect(await plain('due')).toEqual(run.api.followUps());
  });

  it('says so where there is nothing to do, and where it knows no such format', async () => {
    run = await runPlugin({});
    expect(await printed('due')).toBe('Nothing to do right now.');
    expect(await printed('due', { format: 'yaml' })).toBe(
      'Error: There is no format “yaml”. Use json or text.',
    );
  });
});

describe('what goes wrong on the command line', () => {
  it('is told in the format that was asked for, and never thrown', async () => {
    run = await runPlugin(someone);
    const message = 'There is no parameter “nmae”. Use ';
    expect(await printed('add', { nmae: 'Eve' })).toContain(`Error: ${message}name, company,`);
    expect(await plain('people', { nmae: 'Eve', x: '1' })).toEqual({
      error: {
        code: 'unknown-flag',
        message:
          'There are no parameters “nmae” and “x”. Use search, status, company, field or format.',
      },
    });
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(run.app.workspace, 'onLayoutReady').mockImplementation(() => {
      throw new Error('broken');
    });
    const failed = 'Something went wrong. The developer console says more.';
    expect(await printed('due')).toBe(`Error: ${failed}`);
    expect(await plain('due')).toEqual({ error: { code: 'failed', message: failed } });
  });

  it.each([null, undefined, 'name=Eve', { name: 5 }, { name: null }, { format: ['json'] }])(
    'is nothing that throws: a call with %j',
    async (call) => {
      run = await runPlugin({});
      for (const { handler } of run.host.cliHandlers.values()) {
        expect(await handler(call as never)).not.toBe('');
      }
      expect(run.app.vault.getFiles()).toEqual([]);
    },
  );

  it('does not carry what could order the terminal about', async () => {
    run = await runPlugin({
      'Contacts/Ana.md': '---\nstatus: replied\nrole: "a\\e[2J\\nb"\n---\n',
    });
    for (const out of [await printed('people'), await printed('due', { 'a\u001b[2J\n': '1' })]) {
      expect(out).not.toMatch(/[^\P{Cc}\n]/u);
      expect(out.split('\n')).toHaveLength(1);
    }
  });
});

describe('what a note says in what is printed', () => {
  it('turns no line round and gives no order, and a program reads it whole', async () => {
    const role = 'a\u202eb\u009b2J\u2066c';
    run = await runPlugin({
      'Contacts/Ana.md': `---\nstatus: replied\nrole: ${JSON.stringify(role)}\n---\n`,
    });
    const text = await printed('people');
    expect(text).not.toMatch(/[\p{Bidi_Control}\u007f-\u009f]/u);
    const json = await printed('people', { format: 'json' });
    expect(json).not.toMatch(/[\p{Bidi_Control}\u007f-\u009f]/u);
    expect(JSON.parse(json)).toMatchObject([{ role }]);
  });
});

describe('a command line that outlives the plugin', () => {
  const whoever = { name: 'Eve' };
  const off = 'The plugin was switched off meanwhile, so nothing was done.';

  it('writes nothing and says nothing in the app, though it waited since before', async () => {
    const waiting: (() => void)[] = [];
    run = await runPlugin({});
    vi.spyOn(run.app.workspace, 'onLayoutReady').mockImplementation((go) => {
      waiting.push(go as () => void);
    });
    const known = run.host.cliHandlers.get('informational-interviews:add');
    const out = known?.handler(whoever);
    await run.host.plugins.disablePlugin('informational-interviews');
    for (const go of waiting) go();
    expect(await out).toBe(`Error: ${off}`);
    await run.settled();
    expect(run.app.vault.getFiles()).toEqual([]);
    expect(run.notices()).toEqual([]);
  });

  it('writes nothing where it is called after that', async () => {
    run = await runPlugin(someone);
    const held = [...run.host.cliHandlers.values()];
    await run.host.plugins.disablePlugin('informational-interviews');
    for (const { handler } of held) {
      const out = JSON.parse(await handler({ format: 'json' })) as unknown;
      expect(out).toEqual({ error: { code: 'switched-off', message: off } });
    }
    expect(run.app.vault.getFiles()).toHaveLength(2);
  });
});

describe('the help of the command line', () => {
  it('tells each command with its flags, what each is, and which has to be there', async () => {
    run = await runPlugin({});
    const told = [...run.host.cliHandlers].map(([id, { description, flags }]) => [
      id.replace('informational-interviews:', ''),
      description,
      Object.entries(flags ?? {}).map(([name, { value, required }]) =>
        [name, value, required === true ? '(required)' : ''].join(' ').trim(),
      ),
    ]);
    expect(told).toEqual([
      ['due', 'List the follow-ups', ['format <json|text>']],
      [
        'add',
        'Add a contact',
        [
          ...['name <text> (required)', 'company <text>', 'role <text>', 'why-them <text>'],
          ...['source <text>', 'referred-by <text>', 'email <text>', 'linkedin <text>'],
          ...['phone <text>', 'field <text>', 'priority <number>', 'format <json|text>'],
        ],
      ],
      [
        'people',
        'List the people on your list',
        [
          ...['search <words>', 'status <status,…>', 'company <company>', 'field <field>'],
          'format <json|text>',
        ],
      ],
    ]);
    for (const { flags } of run.host.cliHandlers.values()) {
      for (const { description } of Object.values(flags ?? {})) expect(description).not.toBe('');
    }
  });
});

describe('adding somebody on the command line', () => {
  const flags = { name: 'Ana Reyes', role: 'Designer', email: 'ana@x.example', priority: '1' };

  it('writes the note that the dialog would, as one step, without a dialog', async () => {
    run = await runPlugin({}, { curiousAbout: 'design' });
    expect(await printed('add', flags)).toBe('Added Ana Reyes: Contacts/Ana Reyes.md');
    const byCommand = run.read('Contacts/Ana Reyes.md');
    expect(byCommand).toContain('role: Designer\n');
    expect(byCommand).toContain('field: design\n');
    expect(byCommand).toContain('- 2026-11-25 Added to my list');
    expect(document.querySelector('.modal')).toBeNull();
    expect(run.notices().join()).toContain('Ana Reyes: added to your list');
    expect(run.app.workspace.getActiveFile()).toBeNull();
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read('Contacts/Ana Reyes.md')).toBeNull());
  });

  it('tells a program what came of it', async () => {
    run = await runPlugin({});
    expect(await plain('add', flags)).toEqual({
      ...{ result: 'added', name: 'Ana Reyes', path: 'Contacts/Ana Reyes.md' },
    });
    expect(await plain('add', flags)).toEqual({
      ...{ result: 'already-there', name: 'Ana Reyes', path: 'Contacts/Ana Reyes.md' },
    });
  });

  it('adds one new person once, though they are told of twice at the same time', async () => {
    run = await runPlugin({});
    const add = run.host.cliHandlers.get('informational-interviews:add');
    const call = { ...flags, format: 'json' };
    const out = await Promise.all([add?.handler(call), add?.handler(call)]);
    expect(out.map((each) => JSON.parse(each ?? '') as unknown)).toMatchObject([
      { result: 'added' },
      { result: 'already-there' },
    ]);
    expect(run.app.vault.getFiles()).toHaveLength(1);
  });

  it('writes nothing about somebody who is there, by name, mail or profile', async () => {
    const ana = '---\nstatus: contacted\nemail: ana@x.org\nlinkedin: linkedin.com/in/ana\n---\n';
    run = await runPlugin({ 'Contacts/Ana.md': ana });
    for (const also of [
      { name: 'ana' },
      { name: 'A', email: 'ANA@x.org' },
      { name: 'A', linkedin: 'https://www.linkedin.com/in/Ana?trk=1' },
    ]) {
      expect(await printed('add', { role: 'Nurse', ...also })).toBe(
        'Ana already has a note, so nothing was added: Contacts/Ana.md',
      );
    }
    expect(run.read('Contacts/Ana.md')).toBe(ana);
  });

  it('puts somebody on the list who has a note and is on none, as the dialog does', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': 'Met at the fair.\n' });
    expect(await plain('add', { name: 'Ana' })).toEqual({
      ...{ result: 'put-on-list', name: 'Ana', path: 'Contacts/Ana.md' },
    });
    expect(run.read('Contacts/Ana.md')).toContain('status: identified');
    expect(run.read('Contacts/Ana.md')).toContain('Met at the fair.');
  });

  it('gives a namesake a note of their own, and says which', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': '---\nstatus: closed\nemail: a@x.example\n---\n' });
    const other = { name: 'Ana', email: 'b@y.example', company: 'Northwind' };
    expect(await printed('add', other)).toBe('Added Ana (Northwind): Contacts/Ana (Northwind).md');
  });

  it.each([
    [{}, 'bad-value', 'has to say whom'],
    [{ name: 'true' }, 'bad-value', 'has to say whom'],
    [{ name: '???' }, 'not-added', 'a note needs a name'],
    [{ name: 'Ana', role: 'a\nb' }, 'bad-value', '“role” has to be on one line'],
    [{ name: 'Ana', priority: 'high' }, 'bad-value', 'a whole number'],
  ])('refuses %o', async (call, code, words) => {
    run = await runPlugin({});
    expect(await plain('add', call)).toEqual({
      error: { code, message: expect.stringContaining(words) as string },
    });
    expect(await printed('add', call)).toContain('Error: No contact was added');
    expect(run.app.vault.getMarkdownFiles()).toEqual([]);
  });

  it('refuses where nothing tells what a contact is, and where the note cannot be written', async () => {
    run = await runPlugin({}, { contactsFolder: '', contactTag: '' });
    expect(await plain('add', { name: 'Ana' })).toMatchObject({ error: { code: 'not-added' } });
    await run.unload();
    run = await runPlugin({});
    vi.spyOn(console, 'error').mockReturnValue();
    const full = Object.assign(new Error('disk'), { code: 'ENOSPC' });
    vi.spyOn(run.app.vault, 'create').mockRejectedValue(full);
    expect(await plain('add', { name: 'Ana' })).toMatchObject({
      error: { code: 'not-added', message: expect.stringContaining('disk is full') as string },
    });
    expect(run.read('Contacts/Ana.md')).toBeNull();
  });

  it('says why where the note or the template refuses', async () => {
    run = await runPlugin({ 'Contacts/Ana.md': '---\n{ a: 1 }\n---\n' });
    const flow = /^“Ana” was not changed\. .+/;
    expect(await plain('add', { name: 'Ana' })).toEqual({
      error: { code: 'not-added', message: expect.stringMatching(flow) as string },
    });
    expect(run.notices()).toHaveLength(1);
    expect(await printed('add', { name: 'Ana' })).toBe(`Error: ${run.notices()[0] ?? ''}`);
    vi.spyOn(ContactNotes.prototype, 'textOf').mockResolvedValue(refuse(4, 'notNames'));
    expect(await plain('add', { name: 'Bo' })).toMatchObject({
      error: { code: 'not-added', message: expect.stringContaining('line 4') as string },
    });
    expect(run.read('Contacts/Bo.md')).toBeNull();
  });

  it('is bound and kept harmless as a link is', async () => {
    run = await runPlugin({});
    const role = `${'x'.repeat(200_000)}\u0000\u202e`;
    await printed('add', { name: 'Ana', role, company: 'A\u202e\u0000`$= x`' });
    const text = run.read('Contacts/Ana.md') ?? '';
    expect(text.length).toBeLessThan(1000);
    expect(text).not.toMatch(/[\u202e\0`]/);
    expect(text).toContain("'$= x'");
  });

  it.each([
    [
      { linkedin: 'javascript:alert(1)' },
      '“linkedin” has to be the address of a LinkedIn profile.',
    ],
    [{ linkedin: 'https://www.linkedin.com/company/acme' }, '“linkedin” has to be'],
    [{ email: 'not mail' }, '“email” has to be an email address.'],
    [{ name: '\u2800' }, 'a note needs a name'],
  ])('writes nothing of what is none: %o', async (call, said) => {
    run = await runPlugin({});
    expect(await printed('add', { name: 'Ana', ...call })).toContain(said);
    expect(run.app.vault.getFiles()).toEqual([]);
  });

  it('leaves nothing for a template plugin to run', async () => {
    run = await runPlugin({});
    await printed('add', { name: 'Ana', role: '<<%% evil() %%>> nurse', company: '<%* x %>' });
    expect(run.read('Contacts/Ana.md')).not.toMatch(/<%|%>/);
  });
});

describe('everyone on the command line', () => {
  const people = {
    'Contacts/Ana.md':
      '---\nstatus: replied\nreplied: 2026-11-24\nrole: Designer\ncompany: "[[Acme]]"\nfield: design\n---\n',
    'Contacts/Ben.md': '---\nstatus: closed\ncompany: Northwind\nfield: nursing\n---\n',
    'Contacts/Cleo.md': '---\nstatus: in-touch\ncompany: acme\n---\n',
    'Contacts/Grandmother.md': 'No status.\n',
  };
  const dan = '---\nstatus: closed\ncompany: "[[Firms/Northwind Inc|Northwind]]"\n---\n';

  it('has a line for each, by name: where they stand, what they do, what is next and when', async () => {
    run = await runPlugin(people);
    expect((await printed('people')).split('\n')).toEqual([
      'Ana: Answered · Designer · Acme · next: Agree on a time (2026-11-26)',
      'Ben: Set aside · Northwind',
      'Cleo: In touch · acme',
    ]);
  });

  it('gives a program the same fields for each', async () => {
    run = await runPlugin(people);
    const all = (await plain('people')) as readonly Record<string, unknown>[];
    expect(all.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cleo']);
    for (const person of all) {
      expect(Object.keys(person)).toEqual([
        ...['path', 'name', 'status', 'company', 'role', 'field', 'lastTouch', 'fit', 'next'],
      ]);
    }
    expect(all[0]?.['next']).toMatchObject({ action: 'schedule', day: '2026-11-26' });
  });

  it.each([
    [{ status: 'Replied, in touch' }, ['Ana', 'Cleo']],
    [{ company: 'ACME' }, ['Ana', 'Cleo']],
    [{ company: '[[Companies/Acme]]' }, ['Ana', 'Cleo']],
    [{ company: '[[Northwind Inc]]' }, ['Dan']],
    [{ company: 'northwind' }, ['Ben', 'Dan']],
    [{ company: '[[#Team]]' }, []],
    [{ field: 'nursing' }, ['Ben']],
    [{ search: 'desi acm' }, ['Ana']],
    [{ search: 'acme', status: 'in-touch' }, ['Cleo']],
  ])('finds by %o', async (flags, names) => {
    run = await runPlugin({ ...people, 'Contacts/Dan.md': dan });
    const found = (await plain('people', flags)) as readonly { readonly name: string }[];
    expect(found.map(({ name }) => name)).toEqual(names);
  });

  it('says so where nobody fits, nobody is there, and where it knows no such status', async () => {
    run = await runPlugin(people);
    expect(await printed('people', { company: 'Vitra' })).toBe('Nobody on your list fits that.');
    expect(await plain('people', { company: 'Vitra' })).toEqual([]);
    expect(await plain('people', { status: 'contacted,asked' })).toMatchObject({
      error: { code: 'unknown-status', message: expect.stringContaining('“asked”') as string },
    });
    await run.unload();
    run = await runPlugin({});
    expect(await printed('people')).toBe('Nobody is on your list yet.');
  });
});
