// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type App,
  Component,
  MarkdownRenderer,
  normalizePath,
  Platform,
  Plugin,
  type PluginManifest,
  requireApiVersion,
  setIcon,
  setTooltip,
} from 'obsidian';
import { type RunningApp, startApp } from './start-app';

let run: RunningApp;

class Probe extends Plugin {
  external = vi.fn();
  override onload(): void {
    this.addCommand({ id: 'plain', name: 'Plain', callback: () => calls.push('plain') });
    this.addCommand({
      id: 'checked',
      name: 'Checked',
      checkCallback: (checking) => {
        calls.push(checking ? 'check' : 'do');
        return allowed;
      },
    });
    this.addCommand({
      id: 'edit',
      name: 'Edit',
      editorCallback: (editor) => {
        editor.replaceSelection('typed');
      },
    });
    this.addCommand({
      id: 'keyed',
      name: 'Keyed',
      hotkeys: [{ modifiers: ['Mod', 'Shift'], key: 'k' }],
      callback: () => calls.push('keyed'),
    });
  }
  override onExternalSettingsChange(): void {
    this.external();
  }
}

let calls: string[];
let allowed: boolean;

beforeEach(async () => {
  calls = [];
  allowed = true;
  run = await startApp({ files: { 'A.md': '' }, plugin: Probe });
});

afterEach(() => run.unload());

const probe = (): Probe => run.plugin as Probe;

describe('commands', () => {
  it('carry the id and the name of the plugin', () => {
    expect(run.host.commands.findCommand('probe:plain')?.name).toBe('Probe: Plain');
    expect(run.command('plain')).toBe(true);
    expect(run.command('probe:plain')).toBe(true);
    expect(run.command('unknown')).toBe(false);
    expect(calls).toEqual(['plain', 'plain']);
  });

  it('are asked first, and only done where their check passes', () => {
    expect(run.command('checked')).toBe(true);
    expect(calls).toEqual(['check', 'do']);
    allowed = false;
    expect(run.command('checked')).toBe(false);
    expect(calls).toEqual(['check', 'do', 'check']);
    expect(run.host.commands.listCommands().map(({ id }) => id)).not.toContain('probe:checked');
  });

  it('for the editor are only there where a note is open', async () => {
    expect(run.command('edit')).toBe(false);
    await run.app.workspace.openLinkText('A', '');
    expect(run.command('edit')).toBe(true);
    expect(run.app.workspace.activeEditor?.editor?.getValue()).toBe('typed');
  });

  it('run by their keys, and go with the plugin', async () => {
    const keys = { key: 'K', ctrlKey: true, shiftKey: true, bubbles: true, cancelable: true };
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
    expect(calls).toEqual(['keyed']);
    await run.host.plugins.disablePlugin('probe');
    document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
    expect(calls).toEqual(['keyed']);
    expect(Object.keys(run.host.commands.commands)).toEqual([]);
  });

  it('run by the keys that the user chose instead of their own', async () => {
    await run.unload();
    const chosen = {
      'probe:plain': [{ modifiers: ['Mod'], key: 'j' }],
      'probe:keyed': [],
    };
    const files = { '.obsidian/hotkeys.json': JSON.stringify(chosen) };
    run = await startApp({ files, plugin: Probe });
    const press = (init: KeyboardEventInit): boolean =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
      );
    press({ key: 'K', ctrlKey: true, shiftKey: true });
    expect(calls).toEqual([]);
    press({ key: 'j', ctrlKey: true });
    expect(calls).toEqual(['plain']);
  });
});

describe('what a plugin stores', () => {
  it('is null at first, then a copy each time, in data.json', async () => {
    expect(await probe().loadData()).toBeNull();
    const data = { list: [1] };
    await probe().saveData(data);
    data.list.push(2);
    const loaded = (await probe().loadData()) as typeof data;
    loaded.list.push(3);
    expect(await probe().loadData()).toEqual({ list: [1] });
    expect(JSON.parse(run.read('.obsidian/plugins/probe/data.json') ?? '')).toEqual({ list: [1] });
  });

  it('is given by a test, and a change from outside is told', async () => {
    await run.unload();
    run = await startApp({ plugin: Probe, pluginData: { a: 1 } });
    expect(await probe().loadData()).toEqual({ a: 1 });
    await probe().saveData({ a: 2 });
    expect(probe().external).not.toHaveBeenCalled();
    run.disk.writeFromOutside('.obsidian/plugins/probe/data.json', '{"a":3}');
    expect(probe().external).toHaveBeenCalledTimes(1);
    expect(await probe().loadData()).toEqual({ a: 3 });
  });
});

describe('what a plugin puts into the window', () => {
  it('is there and clickable while it is loaded', async () => {
    const clicked = vi.fn();
    probe().addRibbonIcon('star', 'Press me', clicked);
    probe().addStatusBarItem().setText('status');
    document.querySelector<HTMLElement>('.workspace-ribbon [aria-label="Press me"]')?.click();
    expect(clicked).toHaveBeenCalledTimes(1);
    expect(document.querySelector('.status-bar')?.textContent).toBe('status');
    await run.host.plugins.disablePlugin('probe');
    expect(document.querySelector('[aria-label="Press me"]')).toBeNull();
    expect(document.querySelector('.status-bar')?.textContent).toBe('');
  });

  it('says in a notice where it fails to load', async () => {
    const failing = class extends Plugin {
      override onload(): void {
        throw new Error('broken');
      }
    };
    const manifest: PluginManifest = { ...probe().manifest, id: 'other' };
    await expect(run.loadPlugin(failing, manifest)).rejects.toThrow('broken');
    expect(run.notices()).toEqual(['Failed to load plugin other: Error: broken']);
    expect(run.host.plugins.getPlugin('other')).toBeNull();
  });
});

describe('handlers', () => {
  it('for the command line have ids of their own and are registered once', () => {
    probe().registerCliHandler('probe:due', 'd', null, () => 'out');
    expect(run.host.cliHandlers.get('probe:due')?.handler({})).toBe('out');
    expect(() => {
      probe().registerCliHandler('probe:due', 'd', null, () => '');
    }).toThrow(/already registered/);
    expect(() => {
      probe().registerCliHandler('due', 'd', null, () => '');
    }).toThrow(/must be "probe"/);
  });

  it('for links of the protocol are kept by their action', () => {
    const handler = vi.fn();
    probe().registerObsidianProtocolHandler('go', handler);
    expect(run.host.protocolHandlers.get('go')).toBe(handler);
  });

  it('for links get what the query says, decoded', () => {
    const handler = vi.fn();
    probe().registerObsidianProtocolHandler('go', handler);
    run.host.openUri('obsidian://go?name=Ana%20%26%20Bo&a+b=1%3D2&silent&empty=');
    expect(handler).toHaveBeenCalledWith({
      ...{ action: 'go', name: 'Ana & Bo', 'a+b': '1=2', silent: 'true', empty: 'true' },
    });
    expect(() => run.host.openUri('obsidian://other?x=1')).toThrow(/not modelled/);
  });
});

describe('small things', () => {
  it('compares versions', () => {
    expect(['1.12.9', '1.13.0', '1.13.1', '2.0.0'].map(requireApiVersion)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('normalises paths', () => {
    expect(normalizePath('/a//b\u00A0c\\d/')).toBe('a/b c/d');
    expect(normalizePath('Zoe\u0308.md')).toBe('Zoë.md'.normalize('NFC'));
    expect(normalizePath('')).toBe('/');
  });

  it('is a phone below 600', async () => {
    expect([Platform.isDesktop, Platform.isPhone]).toEqual([true, false]);
    await run.unload();
    run = await startApp({ width: 390 });
    expect([Platform.isMobile, Platform.isPhone, Platform.isDesktop]).toEqual([true, true, false]);
    expect(document.body.className).toContain('is-phone');
  });

  it('draws icons and tooltips', () => {
    const el = createDiv();
    setIcon(el, 'star');
    setTooltip(el, 'Says this');
    expect(el.querySelector('svg')?.classList.contains('lucide-star')).toBe(true);
    expect(el.getAttribute('aria-label')).toBe('Says this');
  });

  it('renders Markdown as elements', async () => {
    const el = createDiv();
    const markdown =
      '# H\n\nA **b** *i* [[Note|n]] [x](https://x.y) <b>\n\n- [x] done\n  - sub\n\n> q\n\n```js\n1\n```';
    const owner = new Component();
    await MarkdownRenderer.render(run.app, markdown, el, '', owner);
    owner.unload();
    expect(el.querySelector('h1')?.textContent).toBe('H');
    expect(el.querySelector('p strong')?.textContent).toBe('b');
    expect(el.querySelector('a.internal-link')?.getAttribute('data-href')).toBe('Note');
    expect(el.querySelector<HTMLInputElement>('li input')?.checked).toBe(true);
    expect(el.querySelector('li ul li')?.textContent).toBe('sub');
    expect(el.querySelector('blockquote p')?.textContent).toBe('q');
    expect(el.querySelector('pre code.language-js')?.textContent).toBe('1');
    expect(el.querySelector('p b')).toBeNull();
  });
});

describe('what is not modelled', () => {
  it('throws and says so, where a member is read and where one is called', () => {
    const app = run.app as App & { dragManager: unknown };
    expect(() => app.dragManager).toThrow('not modelled by the stand-in: app.dragManager');
    expect('dragManager' in app).toBe(false);
    expect(() => app.secretStorage).toThrow(/not modelled/);
    expect(() => run.app.workspace.openPopoutLeaf()).toThrow(/not modelled/);
    expect(() => {
      probe().registerEditorExtension([]);
    }).toThrow(/not modelled/);
  });
});
