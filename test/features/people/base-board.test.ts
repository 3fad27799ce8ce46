// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Plugin } from 'obsidian';
import type * as Obsidian from 'obsidian';
import { BoardCard } from '../../../src/features/people/board-card';
import { FollowUpFeed } from '../../../src/vault/follow-up-feed';
import type { BaseFileView } from '../../host/base-file-view';
import type { BaseQuery } from '../../host/bases';
import { QueryController } from '../../host/bases-query';
import { Events } from '../../host/events';
import { press } from '../../builders/dialogs';
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';

let run: RunningPlugin;

beforeEach(() => {
  // A page that lays nothing out has no room for cards.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
});

function note(status: string, more = ''): string {
  return `---\nstatus: ${status}\n${more}---\n`;
}

const base = 'views:\n  - type: informational-interviews-board\n    name: Mine\n';

const few = {
  'Contacts/Ana.md': note('identified'),
  'Contacts/Bo.md': note('identified', 'follow-up: 2020-01-01\n'),
  'Contacts/Cy.md': note('contacted', 'contacted: 2026-03-10\n'),
  'Contacts/Dee.md': note('closed'),
};

const isMarkdown: NonNullable<BaseQuery['filter']> = ({ extension }) => extension === 'md';

async function open(
  query: BaseQuery = {},
  files: Record<string, string> = few,
): Promise<Obsidian.BasesView> {
  run = await runPlugin({ ...files, 'Mine.base': base });
  run.host.bases.ask('Mine.base', { filter: isMarkdown, ...query });
  await run.open('Mine.base');
  await run.settled();
  return view();
}

function leaf(): BaseFileView {
  return run.app.workspace.getLeavesOfType('bases')[0]?.view as unknown as BaseFileView;
}

function view(): Obsidian.BasesView {
  const { shownView } = leaf();
  if (shownView === null) throw new Error('The base shows nothing.');
  return shownView;
}

const board = (): HTMLElement | null => document.querySelector('.ii-people');
const text = (): string => board()?.textContent ?? '';

/** Who stands in a column, from the top. */
function names(stage: string): readonly (string | null)[] {
  const all = document.querySelectorAll(`[data-stage="${stage}"] .ii-people-card a`);
  return [...all].map(({ textContent }) => textContent);
}

describe('the board in a base', () => {
  it('has those whom the base finds, each in the column of their stage', async () => {
    await open({ filter: ({ basename }) => basename !== 'Ana' });
    expect(names('identified')).toEqual(['Bo']);
    expect(names('contacted')).toEqual(['Cy']);
    expect(document.querySelector('[data-stage="closed"]')?.textContent).toContain('1');
  });

  it('has them in the order of the base, not as presses most', async () => {
    await open({ sort: ({ basename }) => basename });
    expect(names('identified')).toEqual(['Ana', 'Bo']);
    await run.unload();
    await open({ sort: ({ basename }) => (basename === 'Bo' ? '1' : '2') });
    expect(names('identified')).toEqual(['Bo', 'Ana']);
  });

  it('moves by key with the command of the stage, which undo takes back', async () => {
    await open();
    const card = document.querySelector<HTMLElement>('[data-key="Contacts/Ana.md"] a');
    card?.focus();
    card?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', shiftKey: true, bubbles: true }),
    );
    await vi.waitFor(() => expect(names('contacted')).toContain('Ana'));
    await run.noticed('Ana: marked as asked');
    expect(run.read('Contacts/Ana.md')).toContain('status: contacted');
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'z', bubbles: true }),
    );
    await vi.waitFor(() => expect(run.read('Contacts/Ana.md')).toBe(few['Contacts/Ana.md']));
    await vi.waitFor(() => expect(names('identified')).toContain('Ana'));
  });

  it('leaves out who does not fit the filters any more', async () => {
    await open({ filter: (_file, { status }) => status === 'identified' });
    await run.app.vault.modify(run.file('Contacts/Ana.md'), note('replied'));
    // The list hears of it before the base does.
    await vi.waitFor(() => expect([names('identified'), names('replied')]).toEqual([['Bo'], []]));
  });

  it('counts what is not on it: files, people on no list, a status that nobody knows', async () => {
    await open(
      { filter: () => true },
      { ...few, 'Reading.md': '', 'Contacts/Eve.md': '', 'Contacts/Flo.md': note('lost') },
    );
    expect(text()).toContain('2 files in this base are about nobody on your list.');
    expect(text()).toContain('1 note about a person is not on your list.');
    expect(text()).toContain('1 person has a status that cannot be understood.');
    press('Show follow-ups', '.ii-people');
    await vi.waitFor(() => expect(document.querySelector('.ii-list')).not.toBeNull());
  });

  it('says that the grouping of the base is not used, where it has one', async () => {
    const said = 'the grouping of this base is not used';
    await open();
    expect(text()).not.toContain(said);
    await run.unload();
    await open({ groupBy: ({ basename }) => basename });
    expect(text().split(said)).toHaveLength(2);
    expect(run.notices()).toEqual([]);
  });

  it('says where nothing is found, nobody who is on the list, and where nobody is on it at all', async () => {
    await open({ filter: () => false });
    expect(text()).toContain('This base finds nothing');
    await run.unload();
    const isReading: NonNullable<BaseQuery['filter']> = ({ basename }) => basename === 'Reading';
    await open({ filter: isReading }, { ...few, 'Reading.md': '' });
    expect(text()).toContain('This base finds nobody on your list');
    expect(text()).toContain('1 file in this base is about nobody on your list.');
    await run.unload();
    await open({ filter: isReading }, { 'Reading.md': '' });
    expect(text()).toContain('Nobody is on your list yet');
  });

  it('says that notes are still being read as long as the app does not know them', async () => {
    const shown = await open();
    const workspace = run.app.workspace as { layoutReady: boolean };
    workspace.layoutReady = false;
    shown.onDataUpdated();
    expect(text()).toContain('Your notes are still being read');
    workspace.layoutReady = true;
    shown.onDataUpdated();
    await vi.waitFor(() => expect(names('identified')).toEqual(['Ana', 'Bo']));
  });

  it('says that a note is still being read, and looks again once the app has read all', async () => {
    run = await runPlugin({ ...few, 'Reading.md': '', 'Mine.base': base });
    const { metadataCache } = run.app;
    const known = vi.spyOn(metadataCache, 'getFileCache');
    known.mockImplementation(({ path }) =>
      path === 'Reading.md' ? null : metadataCache.getCache(path),
    );
    run.host.bases.ask('Mine.base', { filter: isMarkdown });
    await run.open('Mine.base');
    await vi.waitFor(() => expect(text()).toContain('1 note is still being read.'));
    known.mockRestore();
    metadataCache.trigger('resolved');
    expect(text()).toContain('1 file in this base is about nobody on your list.');
    expect(text()).not.toContain('being read');
  });

  it('says so where the result of the base cannot be read, and draws again once it can', async () => {
    const shown = await open();
    const { data } = shown;
    const failed = vi.spyOn(console, 'error').mockReturnValue();
    Object.defineProperty(shown, 'data', {
      configurable: true,
      get: () => {
        throw new Error('The filter failed.');
      },
    });
    shown.onDataUpdated();
    shown.onDataUpdated();
    expect(text()).toContain('What this base finds could not be read');
    expect(failed).toHaveBeenCalledTimes(1);
    Object.defineProperty(shown, 'data', { value: data, writable: true });
    shown.onDataUpdated();
    await vi.waitFor(() => expect(names('identified')).toEqual(['Ana', 'Bo']));
  });

  it('says so where it cannot be drawn, bothers nobody with it, and is there once it can be', async () => {
    const shown = await open();
    const failed = vi.spyOn(console, 'error').mockReturnValue();
    const overview = vi.spyOn(FollowUpFeed.prototype, 'overview').mockImplementation(() => {
      throw new Error('The list failed.');
    });
    shown.onDataUpdated();
    shown.onDataUpdated();
    window.dispatchEvent(new Event('focus'));
    expect(text()).toContain('The board could not be drawn');
    expect(failed).toHaveBeenCalledTimes(1);
    overview.mockRestore();
    shown.onDataUpdated();
    await vi.waitFor(() => expect(names('identified')).toEqual(['Ana', 'Bo']));
  });

  it('unfolds the closed stages where the base finds only those who are closed', async () => {
    await open({ filter: (_file, { status }) => status === 'closed' });
    expect(names('closed')).toEqual(['Dee']);
  });

  it('remembers on the device which closed stages are unfolded', async () => {
    await open();
    expect(names('closed')).toEqual([]);
    document.querySelector<HTMLElement>('[data-stage="closed"] button')?.click();
    await vi.waitFor(() => expect(names('closed')).toEqual(['Dee']));
    await run.open('Contacts/Ana.md');
    await run.open('Mine.base');
    await vi.waitFor(() => expect(names('closed')).toEqual(['Dee']));
  });
});

describe('a change of a note', () => {
  it('draws one card once, though the base and the list both tell of it', async () => {
    await open();
    const drawn = vi.spyOn(BoardCard.prototype, 'render');
    const heard = vi.fn();
    run.api.onChange(heard);
    await run.app.vault.modify(run.file('Contacts/Ana.md'), note('identified', 'role: Nurse\n'));
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    await run.settled();
    expect(text()).toContain('Nurse');
    const cards = drawn.mock.contexts as readonly BoardCard[];
    expect(cards.map(({ props }) => props.row.name)).toEqual(['Ana']);
  });
});

describe('a vault whose bases are switched off', () => {
  it('has no board to offer, and nothing is said of it', async () => {
    const complained = vi.spyOn(console, 'error');
    run = await runPlugin(few, undefined, undefined, { hasBases: false });
    expect(run.host.bases.views.size).toBe(0);
    expect(run.notices()).toEqual([]);
    expect(complained).not.toHaveBeenCalled();
    run.command('show-people');
    await vi.waitFor(() => expect(text()).toContain('Ana'));
  });
});

describe('a plugin of which the app refuses something', () => {
  it.each([
    ['registerBasesView', 'Bases did not take the interview board. Everything else works.'],
    ['registerCliHandler', '” could not be added to the command line. Everything else works.'],
    ['registerObsidianProtocolHandler', 'Links to this plugin could not be added to the app.'],
  ] as const)('says so and loads all else: %s', async (refusing, said) => {
    const failed = vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(Plugin.prototype, refusing).mockImplementation(() => {
      throw new Error('It is registered already.');
    });
    run = await runPlugin(few);
    expect(run.notices().join()).toContain(said);
    expect(failed).toHaveBeenCalled();
    run.command('show-people');
    await vi.waitFor(() => expect(text()).toContain('Ana'));
  });
});

describe('a burst of changes', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is counted and drawn once, however often the base tells of it', async () => {
    const shown = await open();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const counted = vi.spyOn(FollowUpFeed.prototype, 'overview');
    const told = vi.spyOn(shown, 'onDataUpdated');
    for (const name of ['Ana', 'Bo', 'Cy']) {
      await run.app.vault.modify(run.file(`Contacts/${name}.md`), note('replied'));
      await run.settled();
    }
    expect(told.mock.calls.length).toBeGreaterThan(1);
    expect(counted).not.toHaveBeenCalled();
    vi.runOnlyPendingTimers();
    expect(new Set(counted.mock.results.map(({ value }) => value as unknown)).size).toBe(1);
    vi.useRealTimers();
    await vi.waitFor(() => expect(names('replied')).toEqual(['Ana', 'Bo', 'Cy']));
  });
});

describe('a board that is over', () => {
  it.each([
    ['is closed', () => leaf().leaf.setViewState({ type: 'empty' })],
    ['loses its plugin', () => run.host.plugins.disablePlugin('informational-interviews')],
  ])('leaves nothing in the page once it %s, and draws nothing more', async (_when, end) => {
    const shown = await open();
    const drawn = document.querySelector('.informational-interviews-base');
    expect(drawn?.childElementCount).toBe(1);
    await end();
    await run.settled();
    expect(document.querySelector('.informational-interviews-base')).toBeNull();
    shown.onDataUpdated();
    window.dispatchEvent(new Event('focus'));
    // It is out of the page, where it would still be drawn unseen.
    expect(drawn?.childElementCount).toBe(0);
  });

  it('hears of nothing any more', async () => {
    run = await runPlugin({ ...few, 'Mine.base': base });
    const place = document.body.createDiv();
    const { factory } = run.host.bases.views.get('informational-interviews-board') ?? {};
    const countLive = followListeners();
    const controller = new QueryController(run.app) as unknown as Obsidian.QueryController;
    const shown = factory?.(controller, place);
    if (shown === undefined) throw new Error('The board is not registered.');
    const found: object = run.host.bases.find('Mine.base');
    shown.data = found as Obsidian.BasesQueryResult;
    // Whether the app loads a view before it tells of the data, or afterwards, is written nowhere.
    shown.onDataUpdated();
    shown.load();
    await vi.waitFor(() => expect(names('identified')).toEqual(['Ana', 'Bo']));
    expect(countLive()).toBeGreaterThan(5);
    shown.unload();
    await vi.waitFor(() => expect(countLive()).toBe(0));
    expect(place.childElementCount).toBe(0);
    place.remove();
  });
});

/** Follows who begins to listen to the page, the list and the app from now on; gives how many still do. */
function followListeners(): () => number {
  const targets = [window, document].map((target) => ({
    added: vi.spyOn(target, 'addEventListener').mock.calls,
    removed: vi.spyOn(target, 'removeEventListener').mock.calls,
  }));
  const events = vi.spyOn(Events.prototype, 'on').mock.results;
  const unheard = vi.spyOn(Events.prototype, 'offref').mock.calls;
  const feeds = vi.spyOn(FollowUpFeed.prototype, 'onChange').mock.contexts;
  return () => {
    const inPage = targets.flatMap(({ added, removed }) =>
      added.filter(([type, listener, options]) => {
        const isAborted = typeof options === 'object' && options.signal?.aborted === true;
        return !isAborted && !removed.some(([off, gone]) => off === type && gone === listener);
      }),
    );
    const inApp = events.filter(({ value }) => !unheard.some(([gone]) => gone === value));
    return inPage.length + inApp.length + feedListeners(feeds[0] as FollowUpFeed | undefined);
  };
}

/** How many listen to the list, which nobody else here does. */
function feedListeners(feed: FollowUpFeed | undefined): number {
  return feed === undefined ? 0 : (Reflect.get(feed, 'listeners') as ReadonlySet<unknown>).size;
}
