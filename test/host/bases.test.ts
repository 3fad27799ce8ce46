// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { BasesView, Plugin, type QueryController } from 'obsidian';
import type { BaseFileView } from './base-file-view';
import type { BaseQuery } from './bases';
import { type AppStart, type RunningApp, startApp } from './start-app';

let run: RunningApp;

afterEach(() => run.unload());

/** What happened to the view, in order. */
let told: string[];

class ProbeView extends BasesView {
  type = 'probe';

  constructor(
    controller: QueryController,
    readonly place: HTMLElement,
  ) {
    super(controller);
    told.push('made');
  }

  override onload(): void {
    told.push('loaded');
  }

  override onunload(): void {
    told.push('unloaded');
  }

  onDataUpdated(): void {
    told.push(this.data.data.map(({ file }) => file.basename).join(' '));
  }
}

let isRegistered: boolean;

class Probe extends Plugin {
  override onload(): void {
    isRegistered = this.registerBasesView('probe', {
      name: 'Probe',
      icon: 'table',
      factory: (controller, place) => new ProbeView(controller, place),
    });
  }
}

const base = 'views:\n  - type: probe\n    name: Mine\n    wide: true\n';

async function start(query: BaseQuery = {}, more: AppStart = {}): Promise<ProbeView> {
  told = [];
  const files = {
    'A.md': '---\nrank: 2\nteam: red\n---\n',
    'B.md': '---\nrank: 1\n---\n',
    'C.md': '',
    'All.base': base,
  };
  run = await startApp({ files, plugin: Probe, ...more });
  run.host.bases.ask('All.base', { filter: ({ extension }) => extension === 'md', ...query });
  await run.open('All.base');
  await run.settled();
  return leaf().shownView as ProbeView;
}

function leaf(): BaseFileView {
  return run.app.workspace.getLeavesOfType('bases')[0]?.view as unknown as BaseFileView;
}

describe('a view of a base', () => {
  it('is made below the toolbar, has the app and its config, is loaded and told of the data', async () => {
    const view = await start();
    expect(told).toEqual(['made', 'loaded', 'A B C']);
    expect(view.place.previousElementSibling?.textContent).toBe('Mine');
    expect(view.app).toBe(run.app);
    expect([view.config.name, view.config.get('wide')]).toEqual(['Mine', true]);
  });

  it('is given what the base filters, in its order', async () => {
    const ranked: BaseQuery = {
      filter: (_file, { rank }) => rank !== undefined,
      sort: (_file, { rank }) => String(rank),
    };
    await start(ranked);
    expect(told.at(-1)).toBe('B A');
  });

  it('is given one group without a key, or those of the property that the base groups by', async () => {
    const plain = await start();
    expect(plain.data.groupedData.map((group) => group.hasKey())).toEqual([false]);
    await run.unload();
    const { data } = await start({
      groupBy: (_file, { team }) => (typeof team === 'string' ? team : null),
    });
    expect(data.groupedData.map((group) => [group.hasKey(), group.entries.length])).toEqual([
      [true, 1],
      [false, 2],
    ]);
  });

  it('is told of new data, in new objects, when the vault changes', async () => {
    const view = await start();
    const before = view.data;
    await run.app.vault.create('D.md', '');
    await run.settled();
    expect(told.at(-1)).toBe('A B C D');
    expect(view.data).not.toBe(before);
    expect(view.data.data[0]).not.toBe(before.data[0]);
  });

  it('is unloaded when the base is closed, and told of nothing more', async () => {
    await start();
    await run.open('A.md');
    await run.app.vault.create('D.md', '');
    await run.settled();
    expect(told.at(-1)).toBe('unloaded');
  });

  it('finds every file where the base asks nothing', async () => {
    await start({ filter: () => true });
    expect(told.at(-1)?.split(' ').sort()).toEqual(['A', 'All', 'B', 'C']);
  });

  it('is not registered where bases are switched off, and goes with its plugin', async () => {
    told = [];
    run = await startApp({ plugin: Probe, hasBases: false });
    expect(isRegistered).toBe(false);
    await run.unload();
    await start();
    expect(isRegistered).toBe(true);
    await run.host.plugins.disablePlugin('probe');
    expect(run.host.bases.views.size).toBe(0);
  });
});
