// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FOLLOW_UPS_VIEW } from '../../../src/features/sidebar/follow-ups-view';
import { fill, press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';
import { settingsFile } from '../../builders/settings';

let run: RunningPlugin;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
});

afterEach(async () => {
  await run.unload();
  vi.useRealTimers();
});

async function start(files: Record<string, string> = {}, pluginData?: unknown): Promise<void> {
  run = await runPlugin(files, pluginData);
  run.command('show-follow-ups');
  await vi.waitFor(() =>
    expect(run.app.workspace.getLeavesOfType(FOLLOW_UPS_VIEW)).toHaveLength(1),
  );
  await vi.waitFor(() => expect(document.querySelector('.ii-header')).not.toBeNull());
}

function card(): HTMLElement | null {
  return document.querySelector('.ii-first-run');
}

/** The buttons beneath what is said where nobody is on the list. */
function offered(): readonly (string | null)[] {
  return [...document.querySelectorAll('.ii-empty button')].map((el) => el.textContent);
}

async function fillAll(fields: Record<string, string>): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('.modal')).not.toBeNull());
  for (const [label, value] of Object.entries(fields)) {
    fill(label, value);
  }
}

describe('the first run', () => {
  it('is offered in the sidebar, and starting up writes nothing', async () => {
    await start();
    expect(card()?.textContent).toContain('What is an informational interview?');
    expect(run.read(settingsFile)).toBeNull();
    expect(document.querySelector('.modal')).toBeNull();
    expect(run.notices()).toEqual([]);
  });

  it.each([
    ['in a vault without the contacts folder', {}],
    ['in a vault with it', { 'Contacts/': '' }],
    ['with nothing due', { 'Contacts/Ana.md': '---\nstatus: closed\n---\n' }],
  ])('is the one card there is %s, until it is skipped', async (_where, files) => {
    await start(files);
    expect(card()).not.toBeNull();
    expect(document.querySelector('.ii-empty')).toBeNull();
    press('Skip', 'body');
    await vi.waitFor(() => expect(card()).toBeNull());
    const after = document.querySelector('.ii-empty, .ii-card');
    expect(after?.textContent).toMatch(/Add (?:contact|one person)/);
  });

  it('leads to one brainstorm list, which is not offered again beside it', async () => {
    await start();
    press('Skip', 'body');
    await vi.waitFor(() => expect(offered()).toContain('Brainstorm'));
    press('Brainstorm', '.ii-empty');
    await vi.waitFor(() => expect(offered()).not.toContain('Brainstorm'));
    expect(offered()).toContain('Add one person');
  });

  it('waits where the people there are lie in another folder', async () => {
    await start({ 'Leute/Ana.md': '---\nstatus: identified\n---\n' });
    expect(card()).toBeNull();
    expect(document.querySelector('.ii-empty')?.textContent).toContain('Use “Leute”');
    press('Use “Leute”', '.ii-empty');
    await vi.waitFor(() => expect(card()).not.toBeNull());
  });

  it.each([[{}], [{ minutes: 0 }], [['broken']]])(
    'is not offered once there is a settings file: %j',
    async (pluginData) => {
      await start({}, pluginData);
      expect(card()).toBeNull();
      expect(run.savedSettings()).toEqual(pluginData);
    },
  );

  it('is gone for good once it is skipped, and nothing is set by that', async () => {
    await start();
    press('Skip', 'body');
    await vi.waitFor(() => expect(card()).toBeNull());
    expect(run.savedSettings()).toEqual({});
  });

  it('stays where the form is left', async () => {
    await start();
    press('Begin', 'body');
    await fillAll({});
    document.querySelector<HTMLElement>('.modal-close-button')?.click();
    await vi.waitFor(() => expect(document.querySelector('.modal')).toBeNull());
    expect(card()).not.toBeNull();
    expect(run.read(settingsFile)).toBeNull();
  });

  it('saves only what was filled in', async () => {
    await start();
    press('Begin', 'body');
    await fillAll({ 'Your name': ' Sam ' });
    press('Save', 'body');
    await vi.waitFor(() => expect(run.savedSettings()).toEqual({ myName: 'Sam' }));
    await vi.waitFor(() => expect(card()).toBeNull());
    expect(run.notices().join()).toContain('All set.');
  });

  it('reads all of it, and holds back what does not fit', async () => {
    await start();
    press('Begin', 'body');
    await fillAll({ 'Contacts folder': '../People', 'When you can talk': 'any time' });
    press('Save', 'body');
    const complaints = [...document.querySelectorAll('.informational-interviews-form-complaint')];
    expect(complaints.map((el) => el.textContent)).toEqual([
      '',
      '',
      'Enter days and hours, such as Mon to Fri 18:00 to 21:00; Sat 10:00 to 12:00.',
      'Choose a folder in the vault.',
    ]);
    await fillAll({ 'Contacts folder': '/Friends/', 'When you can talk': 'thu-fri 9:00-12:00' });
    press('Save', 'body');
    await vi.waitFor(() =>
      expect(run.savedSettings()).toEqual({
        contactsFolder: 'Friends',
        availability: [4, 5].map((weekday) => ({ weekday, from: '09:00', until: '12:00' })),
      }),
    );
  });

  it('lets no button do away with days and hours that were typed and are more than it can show', async () => {
    await start();
    press('Begin', 'body');
    const typed = 'Mon to Fri 12:00 to 13:00; Sat 10:00 to 14:00';
    await fillAll({ 'When you can talk': typed });
    const day = [...document.querySelectorAll<HTMLButtonElement>('.modal button')].find(
      ({ textContent }) => textContent === 'Sun',
    );
    const [from] = document.querySelectorAll<HTMLInputElement>('.modal [type="time"]');
    expect([day?.disabled, from?.disabled]).toEqual([true, true]);
    day?.click();
    press('Save', 'body');
    await vi.waitFor(() =>
      expect(run.savedSettings()).toMatchObject({
        availability: [
          ...[1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '12:00', until: '13:00' })),
          { weekday: 6, from: '10:00', until: '14:00' },
        ],
      }),
    );
  });

  it('takes days by their buttons and two times, and what one is curious about', async () => {
    await start();
    press('Begin', 'body');
    await fillAll({ 'What are you curious about?': 'Nursing' });
    for (const day of ['Mon', 'Wed', 'Sat']) press(day, '.modal');
    const [from, until] = document.querySelectorAll<HTMLInputElement>('.modal [type="time"]');
    if (from === undefined || until === undefined) throw new Error('There are no times.');
    from.value = '18:00';
    from.dispatchEvent(new Event('change'));
    until.value = '21:00';
    until.dispatchEvent(new Event('change'));
    press('Save', 'body');
    await vi.waitFor(() =>
      expect(run.savedSettings()).toEqual({
        curiousAbout: 'Nursing',
        availability: [2, 4, 5, 6].map((weekday) => ({ weekday, from: '18:00', until: '21:00' })),
      }),
    );
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Brainstorm'));
    press('Add one person', 'body');
    await vi.waitFor(() => expect(document.querySelector('.modal')).not.toBeNull());
    fill('Name', 'Ana Reyes');
    press('Add contact');
    await vi.waitFor(() => expect(run.read('Contacts/Ana Reyes.md')).toContain('field: Nursing'));
  });

  it('offers a People folder, and then to review who is in it, pulling in nobody', async () => {
    const files = { 'People/Ana.md': 'A friend.\n', 'People/Ben.md': '', 'Recipes/Soup.md': '' };
    await start(files);
    press('Begin', 'body');
    await fillAll({});
    press('Use the folder “People”', 'body');
    press('Save', 'body');
    await vi.waitFor(() => expect(run.savedSettings()).toEqual({ contactsFolder: 'People' }));
    await vi.waitFor(() =>
      expect(run.notices().join()).toContain('2 notes about people are not on your list.'),
    );
    for (const [path, text] of Object.entries(files)) expect(run.read(path)).toBe(text);
    document.querySelector<HTMLElement>('.notice button')?.click();
    await vi.waitFor(() =>
      expect(document.querySelectorAll('.modal .ii-picker-row')).toHaveLength(2),
    );
  });
});

describe('reviewing who is on no list', () => {
  const files = {
    'Contacts/Ana.md': 'A friend.\n',
    'Contacts/Ben.md': '---\nrole: Baker\n---\n',
    'Contacts/Work/Ana.md': '',
  };

  function tick(...places: number[]): void {
    const boxes = document.querySelectorAll<HTMLInputElement>('.modal input[type="checkbox"]');
    for (const place of places) boxes[place]?.click();
  }

  async function review(): Promise<void> {
    await start(files, {});
    press('Review', 'body');
    await vi.waitFor(() => expect(document.querySelector('.modal .ii-picker-row')).not.toBeNull());
  }

  it('adds all ticked ones as one step, and one undo takes them all back', async () => {
    await review();
    tick(0, 2);
    press('Add to my list', 'body');
    await vi.waitFor(() => expect(run.notices().join()).toContain('2 people: added to your list'));
    expect(run.read('Contacts/Ana.md')).toContain('status: identified');
    expect(run.read('Contacts/Ben.md')).toContain('status: identified');
    expect(run.read('Contacts/Work/Ana.md')).toBe('');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read('Contacts/Ben.md')).toBe(files['Contacts/Ben.md']));
    expect(run.read('Contacts/Ana.md')).toBe(files['Contacts/Ana.md']);
  });

  it('ticks nobody at first, and adds nobody where nobody is ticked', async () => {
    await review();
    expect(document.querySelectorAll('.modal input:checked')).toHaveLength(0);
    press('Add to my list', 'body');
    expect(document.querySelector('.ii-picker-count')?.textContent).toBe('Tick someone first.');
    for (const [path, text] of Object.entries(files)) expect(run.read(path)).toBe(text);
  });

  it('tells people of one name apart by their folder', async () => {
    await review();
    const rows = [...document.querySelectorAll('.modal .ii-picker-words')];
    expect(rows.map((row) => [...row.children].map((el) => el.textContent))).toEqual([
      ['Ana', 'Contacts'],
      ['Ana', 'Contacts/Work'],
      ['Ben', 'Baker', 'Contacts'],
    ]);
  });

  it('ticks all it shows at a press, and nobody of them at the next', async () => {
    await review();
    press('Tick all 3');
    expect(document.querySelectorAll('.modal input:checked')).toHaveLength(3);
    press('Untick all 3');
    expect(document.querySelectorAll('.modal input:checked')).toHaveLength(0);
    press('Tick all 3');
    press('Add to my list');
    await vi.waitFor(() => expect(run.notices().join()).toContain('3 people: added to your list'));
  });

  it('shows all of 300, searches what they do, and ticks those alone', async () => {
    const many = Array.from({ length: 300 }, (_none, at) => [
      `Contacts/P${at}.md`,
      `---\nrole: ${at % 3 === 0 ? 'Baker' : 'Nurse'}\n---\n`,
    ]);
    await start(Object.fromEntries(many) as Record<string, string>, {});
    press('Review', 'body');
    await vi.waitFor(() =>
      expect(document.querySelectorAll('.modal .ii-picker-row')).toHaveLength(300),
    );
    fill('Filter', 'baker');
    expect(document.querySelectorAll('.modal .ii-picker-row')).toHaveLength(100);
    press('Tick all 100');
    expect(document.querySelector('.ii-picker-count')?.textContent).toBe('100 of 300 ticked');
  });

  it('takes 3,000: some are drawn, all are searched, and all that is found is ticked', async () => {
    const many = Array.from({ length: 3000 }, (_none, at) => [
      `Contacts/P${at}.md`,
      `---\nrole: ${at % 2 === 0 ? 'Baker' : 'Nurse'}\ncompany: '[[${at < 2800 ? 'Northwind' : 'Harbour'}]]'\n---\n`,
    ]);
    await start(Object.fromEntries(many) as Record<string, string>, {});
    press('Review', 'body');
    const rows = (): NodeListOf<Element> => document.querySelectorAll('.modal .ii-picker-row');
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(100));
    expect(rows().length).toBeLessThanOrEqual(500);
    expect(document.querySelector('.modal .ii-picker-words')?.textContent).toContain(
      'Baker, Northwind',
    );
    press('Tick all 3,000');
    expect(document.querySelector('.ii-picker-count')?.textContent).toBe('3,000 of 3,000 ticked');
    press('Untick all 3,000');
    // The last by name, which is not among those that were drawn.
    fill('Filter', 'harbour nurse');
    expect(rows()).toHaveLength(100);
    press('Tick all 100');
    fill('Filter', '');
    expect(document.querySelector('.ii-picker-count')?.textContent).toBe('100 of 3,000 ticked');
  });

  it('adds nobody where one of the notes cannot be changed, and names that one', async () => {
    await review();
    run.disk.writeFromOutside('Contacts/Ben.md', '---\nrole: a\nrole: b\n---\n');
    tick(0, 2);
    press('Add to my list', 'body');
    await vi.waitFor(() => expect(run.notices().join()).toContain('“Ben” was not changed.'));
    expect(run.read('Contacts/Ana.md')).toBe(files['Contacts/Ana.md']);
  });
});

describe('settings that a sync brings', () => {
  it('are taken at once, and a setting saved then keeps them', async () => {
    await start({ 'People/Ana.md': '---\nstatus: identified\n---\n' });
    run.disk.writeFromOutside(
      settingsFile,
      JSON.stringify({ contactsFolder: 'People', theirs: 1 }),
    );
    await run.plugin?.onExternalSettingsChange?.();
    await vi.waitFor(() => expect(card()).toBeNull());
    expect(run.api.contacts()).toHaveLength(1);
    run.disk.writeFromOutside(
      settingsFile,
      JSON.stringify({ contactsFolder: 'Elsewhere', theirs: 1 }),
    );
    await run.plugin?.onExternalSettingsChange?.();
    expect(run.api.contacts()).toHaveLength(0);
    expect(run.savedSettings()).toEqual({ contactsFolder: 'Elsewhere', theirs: 1 });
  });
});
