// @vitest-environment jsdom
import { FileView } from 'obsidian';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BasesLayouts } from '../../../src/app/bases-layouts';
import { starterBase } from '../../../src/core/base/starter-base';
import { en } from '../../../src/core/texts/en';
import { readBase } from '../../builders/bases-file';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';
import { settingsWith } from '../../builders/settings';
import { readYaml } from '../../builders/yaml';

const path = 'Informational interviews.base';

let run: RunningPlugin;

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
});

/** What the app shows a base in, where Bases is switched on. */
class BasePane extends FileView {
  getViewType(): string {
    return 'base-pane';
  }
}

/** Starts the plugin in an app whose Bases is switched on, or off. */
async function open(
  files: Record<string, string>,
  { data, isOn = true }: { readonly data?: unknown; readonly isOn?: boolean } = {},
): Promise<void> {
  run = await runPlugin(files, data);
  run.host.workspace.registerViewType('base-pane', (leaf) => new BasePane(leaf));
  const switchOff = run.host.workspace.registerExtension('base', 'base-pane');
  if (!isOn) switchOff();
}

function shown(): string | undefined {
  return run.app.workspace.getActiveViewOfType(FileView)?.file?.path;
}

const ana = { 'Contacts/Ana.md': '---\nstatus: interviewed\ninterview: 2026-03-10T14:00\n---\n' };

describe('creating a base', () => {
  it('writes one beside the contacts folder, by the settings, opens it and says so', async () => {
    const data = {
      contactsFolder: 'Career/People: "all"',
      propertyNames: { status: 'lead "status"', 'follow-up': 'next: when' },
      markerProperty: { name: 'type', value: "it's a person" },
    };
    await open({ 'Career/People: "all"/Ana.md': '' }, { data });
    run.command('create-base');
    await run.noticed('Career/Informational interviews.base: base created');
    const text = run.read('Career/Informational interviews.base') ?? '';
    const settings = settingsWith(data);
    expect(readYaml(text)).toEqual(starterBase(settings, en));
    expect(readBase(text).noteProperties).toContain('lead "status"');
    expect(shown()).toBe('Career/Informational interviews.base');
  });

  it('is one step to undo', async () => {
    await open(ana);
    run.command('create-base');
    await run.noticed('created');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(run.read(path)).toBeNull());
    await run.noticed(`“${path}: base created” was undone.`);
    expect(run.app.vault.getFileByPath(path)).toBeNull();
  });

  it('is done once where it is pressed twice at once, and can be done again later', async () => {
    const failed = vi.spyOn(console, 'error');
    await open(ana);
    run.command('create-base');
    run.command('create-base');
    await run.noticed(`${path}: base created`);
    expect(run.notices()).toHaveLength(1);
    expect(run.app.vault.getFiles().filter(({ extension }) => extension === 'base')).toHaveLength(
      1,
    );
    run.command('undo-last-change');
    await run.noticed('was undone.');
    run.command('create-base');
    await vi.waitFor(() => expect(run.read(path)).not.toBeNull());
    await run.settled();
    expect(failed).not.toHaveBeenCalled();
  });

  it.each([[path], ['informational Interviews.BASE']])(
    'leaves %s alone that is there, and opens it',
    async (there) => {
      await open({ ...ana, [there]: 'views: []\n' });
      run.host.workspace.registerExtension('BASE', 'base-pane');
      run.command('create-base');
      await run.noticed(`“${there}” is there already, so nothing was created.`);
      expect(run.read(there)).toBe('views: []\n');
      expect(run.app.vault.getFiles().map((file) => file.path)).toHaveLength(2);
      expect(shown()).toBe(there);
    },
  );

  it('leaves one alone that came meanwhile, of which the app has not heard', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open(ana);
    // As it is where another program has written it since: on the disk, and in no list of the app.
    await run.app.vault.create(path, 'views: []\n');
    vi.spyOn(run.app.vault, 'getAbstractFileByPath').mockReturnValue(null);
    vi.spyOn(run.app.vault, 'getFileByPath').mockReturnValue(null);
    vi.spyOn(run.app.vault, 'getAllLoadedFiles').mockReturnValue([]);
    run.command('create-base');
    await run.noticed('No base was created.');
    expect(run.read(path)).toBe('views: []\n');
  });

  it.each([[path], ['informational Interviews.BASE']])(
    'says so where %s is a folder, and leaves that alone',
    async (there) => {
      await open({ ...ana, [`${there}/Note.md`]: '' });
      run.command('create-base');
      await run.noticed(
        `“${there}” is a folder, so no base was created. Rename the folder, then try again.`,
      );
      expect(run.notices()).toHaveLength(1);
      expect(run.read(`${there}/Note.md`)).toBe('');
    },
  );

  it('says so plainly where nothing in the app shows a base', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    await open(ana, { isOn: false });
    await run.open('Contacts/Ana.md');
    run.command('create-base');
    await run.noticed('Bases may be switched off: switch it on among the core plugins');
    expect(run.notices()).toHaveLength(1);
    expect(readBase(run.read(path) ?? '').views).toHaveLength(3);
    expect(shown()).toBe('Contacts/Ana.md');
  });

  it('says so plainly where the app told that Bases is switched off, and opens nothing', async () => {
    const isOn = vi.spyOn(BasesLayouts.prototype, 'isOn').mockReturnValue(false);
    await open(ana);
    await run.open('Contacts/Ana.md');
    run.command('create-base');
    await run.noticed('Bases is switched off.');
    expect(run.notices().join()).toContain(`${path}: base created`);
    expect(readBase(run.read(path) ?? '').views).toHaveLength(3);
    expect(shown()).toBe('Contacts/Ana.md');
    isOn.mockReturnValue(true);
    run.command('create-base');
    await run.noticed('is there already');
    expect(shown()).toBe(path);
  });

  it('writes none where the settings tell nobody for a contact', async () => {
    await open(ana, { data: { contactsFolder: '', contactTag: '' } });
    run.command('create-base');
    await run.noticed('Nothing tells which notes are about people.');
    expect(run.read(path)).toBeNull();
  });
});
