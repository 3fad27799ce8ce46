// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Plugin, PluginSettingTab, Setting, type SettingDefinitionItem } from 'obsidian';
import { type RunningApp, startApp } from './start-app';

let run: RunningApp;
let definitions: SettingDefinitionItem[];

class Tab extends PluginSettingTab {
  override getSettingDefinitions(): SettingDefinitionItem[] {
    return definitions;
  }
}

class Probe extends Plugin {
  declare settings: Record<string, unknown>;
  override onload(): void {
    this.settings = { name: 'Ada', on: true, count: 3, kind: 'b', folder: '' };
    this.addSettingTab(new Tab(this.app, this));
  }
}

beforeEach(() => {
  definitions = [];
});

afterEach(() => run.unload());

async function openTab(items: SettingDefinitionItem[]): Promise<void> {
  definitions = items;
  run = await startApp({ plugin: Probe, files: { 'Folk/a.md': '' } });
  run.host.setting.open();
  run.host.setting.openTabById('probe');
  await run.settled();
}

function field(label: string): HTMLInputElement {
  const el = document.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (!el) throw new Error(`No control "${label}".`);
  return el;
}

function change(el: HTMLInputElement | HTMLSelectElement, value: string): void {
  el.value = value;
  el.dispatchEvent(new Event('input', { bubbles: true }));
  el.dispatchEvent(new Event('change', { bubbles: true }));
}

const settings = (): Record<string, unknown> => (run.plugin as Probe).settings;

describe('declared settings', () => {
  it('show the bound value and pass a change on, which is saved', async () => {
    await openTab([
      { name: 'Name', control: { type: 'text', key: 'name' } },
      { name: 'On', control: { type: 'toggle', key: 'on' } },
      { name: 'Count', control: { type: 'number', key: 'count', min: 1, max: 9 } },
      { name: 'Kind', control: { type: 'dropdown', key: 'kind', options: { a: 'A', b: 'B' } } },
      { name: 'New', control: { type: 'text', key: 'new', defaultValue: 'given' } },
    ]);
    expect([field('Name').value, field('On').checked, field('Count').value]).toEqual([
      'Ada',
      true,
      '3',
    ]);
    expect([field('Kind').value, field('New').value]).toEqual(['b', 'given']);
    change(field('Name'), 'Bo');
    change(field('Count'), '7');
    change(field('Kind'), 'a');
    field('On').click();
    await run.settled();
    expect(settings()).toMatchObject({ name: 'Bo', count: 7, kind: 'a', on: false });
    const saved = run.read('.obsidian/plugins/probe/data.json') ?? '';
    expect(JSON.parse(saved)).toMatchObject({ name: 'Bo' });
  });

  it('refuse what is not valid, with the reason beside it, also for what was stored', async () => {
    const validate = (value: string): string | undefined =>
      value.includes('d') ? 'No d, please.' : undefined;
    await openTab([{ name: 'Name', control: { type: 'text', key: 'name', validate } }]);
    expect(document.querySelector('.setting-item-error')?.textContent).toBe('No d, please.');
    change(field('Name'), 'Bo');
    await run.settled();
    expect(settings()['name']).toBe('Bo');
    expect(document.querySelector('.setting-item.is-invalid')).toBeNull();
    change(field('Name'), 'Ed');
    await run.settled();
    expect(settings()['name']).toBe('Bo');
    expect(document.querySelector('.setting-item.is-invalid')).not.toBeNull();
  });

  it('come in groups, lists and pages, with rows drawn by the plugin', async () => {
    const cleanup = vi.fn();
    const action = vi.fn();
    const add = vi.fn();
    await openTab([
      {
        type: 'group',
        heading: 'A group',
        items: [
          {
            name: 'Drawn',
            render: (setting) => (setting.addText((text) => text.setValue('own')), cleanup),
          },
          { name: 'Do it', action },
        ],
      },
      {
        type: 'list',
        heading: 'A list',
        items: [],
        emptyState: 'Empty',
        addItem: { name: 'Add one', action: add },
      },
      {
        type: 'page',
        name: 'A page',
        items: [{ name: 'Inside', control: { type: 'text', key: 'name' } }],
      },
    ]);
    expect(document.querySelector('.setting-item-heading')?.textContent).toContain('A group');
    expect(field('Drawn').value).toBe('own');
    document.querySelector<HTMLElement>('.mod-action')?.click();
    field('Add one').click();
    expect([action, add].map((fn) => fn.mock.calls.length)).toEqual([1, 1]);
    expect(document.querySelector('.setting-empty-state')?.textContent).toBe('Empty');
    cleanup.mockClear();
    document.querySelector<HTMLElement>('.mod-navigable')?.click();
    expect(cleanup).toHaveBeenCalledTimes(1);
    expect(field('Inside').value).toBe('Ada');
    field('Back').click();
    expect(field('Drawn').value).toBe('own');
  });

  it('are shown and usable as their predicates say, asked again on refresh', async () => {
    let open = false;
    await openTab([
      { name: 'Name', visible: () => open, control: { type: 'text', key: 'name' } },
      { name: 'On', control: { type: 'toggle', key: 'on', disabled: () => !open } },
    ]);
    const row = field('Name').closest<HTMLElement>('.setting-item');
    expect(row?.style.display).toBe('none');
    expect(field('On').disabled).toBe(true);
    open = true;
    run.host.setting.activeTab?.refreshDomState();
    expect(row?.style.display).toBe('');
    expect(field('On').disabled).toBe(false);
  });

  it('suggest folders of the vault', async () => {
    await openTab([{ name: 'Folder', control: { type: 'folder', key: 'folder' } }]);
    field('Folder').focus();
    change(field('Folder'), 'fol');
    await run.settled();
    document.querySelector<HTMLElement>('.suggestion-item')?.click();
    await run.settled();
    expect(settings()['folder']).toBe('Folk');
  });
});

describe('a row made by hand', () => {
  it('hears what is done to its controls', async () => {
    run = await startApp();
    const heard: unknown[] = [];
    const row = new Setting(document.body).setName('Row').setDesc('About');
    row.addText((text) => text.onChange((value) => heard.push(value)));
    row.addToggle((toggle) => toggle.onChange((value) => heard.push(value)));
    row.addDropdown((list) =>
      list.addOptions({ a: 'A', b: 'B' }).onChange((value) => heard.push(value)),
    );
    row.addSlider((slider) => slider.setLimits(0, 10, 1).onChange((value) => heard.push(value)));
    row.addButton((button) => button.setButtonText('Go').onClick(() => heard.push('go')));
    const [text, toggle, slider] = row.controlEl.findAll('input') as HTMLInputElement[];
    const select = row.controlEl.querySelector('select');
    if (!text || !toggle || !slider || !select) throw new Error('A control is missing.');
    change(text, 'typed');
    toggle.click();
    change(select, 'b');
    change(slider, '4');
    row.controlEl.querySelector('button')?.click();
    expect(heard).toEqual(['typed', true, 'b', 4, 'go']);
    row.setDisabled(true);
    expect([text.disabled, select.disabled]).toEqual([true, true]);
  });
});
