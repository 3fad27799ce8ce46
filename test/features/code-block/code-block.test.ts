// @vitest-environment jsdom
import {
  Component,
  type MarkdownPostProcessorContext,
  MarkdownRenderer,
  MarkdownView,
  Plugin,
} from 'obsidian';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FollowUpFeed } from '../../../src/vault/follow-up-feed';
import InformationalInterviewsPlugin from '../../../src/main';
import manifest from '../../../manifest.json' with { type: 'json' };
import { type RunningPlugin, runPlugin } from '../../builders/run-plugin';
import { startApp } from '../../host/start-app';

let run: RunningPlugin;
/** What hears of changes of the list, by the functions that were handed over. */
let heard: Set<() => void>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
  heard = new Set();
  const onChange: (this: FollowUpFeed, listener: () => void) => () => void = Reflect.get(
    FollowUpFeed.prototype,
    'onChange',
  );
  vi.spyOn(FollowUpFeed.prototype, 'onChange').mockImplementation(function (
    this: FollowUpFeed,
    listener,
  ) {
    heard.add(listener);
    const stop = onChange.call(this, listener);
    return () => {
      heard.delete(listener);
      stop();
    };
  });
});

afterEach(async () => {
  await run.unload();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const note = (...lines: string[]): string => ['---', ...lines, '---', ''].join('\n');
const people = {
  'Contacts/Ana.md': note('status: interviewed', 'interview: 2026-03-02T10:00', 'company: Acme'),
  'Contacts/Bo.md': note('status: contacted', 'contacted: 2026-02-20', 'field: Design'),
  'Contacts/Cy.md': note('status: scheduled', 'interview: 2026-03-11T14:00'),
};

function block(...lines: string[]): string {
  return ['Before', '```interview-follow-ups', ...lines, '```', 'After', ''].join('\n');
}

async function start(files: Record<string, string>): Promise<void> {
  run = await runPlugin({ ...people, ...files });
}

/** Opens a note as it is read. */
async function read(path: string): Promise<void> {
  const leaf = run.app.workspace.getLeaf();
  await leaf.openFile(run.file(path), { state: { mode: 'preview' } });
  await run.settled();
  await vi.waitFor(() => expect(blocks().length).toBeGreaterThan(0));
}

function blocks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.ii-block')];
}

/** What each row of a block says: its group, the name, what is to be done, how long is left. */
function rows(within: ParentNode = document): string[] {
  return [...within.querySelectorAll<HTMLElement>('.ii-row')].map((row) => {
    const group = row.closest('.ii-rows')?.getAttribute('aria-label') ?? '';
    const words = [...row.querySelectorAll('.ii-name, .ii-words')].map((each) => each.textContent);
    return [group, ...words.filter((each) => each !== '')].join(' | ');
  });
}

function text(): string {
  return blocks()
    .map(({ textContent }) => textContent)
    .join('\n');
}

function headOf(name: string): HTMLElement {
  const heads = [...document.querySelectorAll<HTMLElement>('.ii-block .ii-row-head')];
  const head = heads.find((each) => each.querySelector('a')?.textContent === name);
  if (head === undefined) throw new Error(`Nobody is called ${name}.`);
  return head;
}

function button(words: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('.ii-block button')];
  const found = all.find(({ textContent }) => textContent.trim() === words);
  if (found === undefined) throw new Error(`There is no button “${words}”.`);
  return found;
}

describe('a block in a note', () => {
  it('draws what is due now in the rows of the sidebar, between the other lines of the note', async () => {
    await start({ 'Daily.md': block() });
    await read('Daily.md');
    expect(rows()).toEqual([
      'Today | Cy | Interview to prepare | 14:00, in 5 h',
      'Overdue | Ana | Say thank you | 6 days late',
      'Overdue | Ana | Reflect | 7 days late',
      'Due | Bo | Send a reminder',
    ]);
    expect(document.querySelector('.markdown-reading-view')?.textContent).toMatch(
      /^Before.*After$/s,
    );
  });

  it('draws only what its lines ask for, and counts what is left out', async () => {
    await start({ 'Daily.md': block('show: overdue', 'limit: 1') });
    await read('Daily.md');
    expect(rows()).toEqual(['Overdue | Ana | Say thank you | 6 days late']);
    expect(run.app.workspace.getLeavesOfType('informational-interviews-follow-ups')).toEqual([]);
    button('and 1 more').click();
    await vi.waitFor(() =>
      expect(run.app.workspace.getLeavesOfType('informational-interviews-follow-ups')).toHaveLength(
        1,
      ),
    );
  });

  it('counts what is left out by its groups where the rows of some of them are all left out', async () => {
    await start({ 'Daily.md': block('limit: 2') });
    await read('Daily.md');
    button('and 2 more: 1 in “Overdue” and 1 in “Due”');
  });

  it('names each line that it does not understand, says what it would, and draws the rest', async () => {
    await start({ 'Daily.md': block('sort: #name', 'show: today') });
    await read('Daily.md');
    expect(rows()).toHaveLength(1);
    expect(text()).toContain(
      'This line was not understood: “sort: #name”. A line can begin with “show”, “action”, “field”, “company” or “limit”.',
    );
    await run.app.vault.modify(run.file('Daily.md'), block('a', 'b', 'c', 'd', 'e'));
    await vi.waitFor(() =>
      expect(text()).toContain('These lines were not understood: “a”, “b”, “c”, “d” and “e”.'),
    );
  });

  it.each([
    ['show: due, tomorrow', '“show” does not know “tomorrow”: it can be overdue, due or today.'],
    ['action: thank, dance', '“action” does not know “dance”: it can be '],
    ['limit: 0', '“limit” does not know “0”: it takes a whole number from 1 to 1,000.'],
    [`field: ${'x'.repeat(1001)}`, '…”: it takes a name from your notes.'],
  ])(
    'names a value that it does not understand, and those that it would: %s',
    async (line, said) => {
      await start({ 'Daily.md': block(line) });
      await read('Daily.md');
      expect(text()).toContain(said);
      expect(rows().length).toBeGreaterThan(0);
    },
  );

  it.each([
    ['show: overdue', 'Nothing is overdue.'],
    ['show: due', 'Nothing is due right now.'],
    ['show: today', 'No interview is ahead of you today.'],
    ['show: overdue, today', 'Nothing is overdue, and no interview is ahead of you today.'],
    ['', 'Nothing is due or overdue right now.'],
    ['action: thank', 'Nothing that this block asks for is due right now.'],
  ])('says that there is nothing, by what it was asked for: %s', async (line, said) => {
    run = await runPlugin({
      'Contacts/Di.md': note('status: closed'),
      'Daily.md': block(line),
    });
    await read('Daily.md');
    expect(text()).toBe(said);
  });

  it('says so where nobody is on the list', async () => {
    run = await runPlugin({ 'Daily.md': block() });
    await read('Daily.md');
    expect(text()).toBe('Nobody is on your list yet.');
  });
});

describe('a row of a block', () => {
  it('unfolds by a press with its reason and what does it, and folds by another', async () => {
    await start({ 'Daily.md': block('show: overdue') });
    await read('Daily.md');
    expect(document.querySelector('.ii-block .ii-why')).toBeNull();
    headOf('Ana').click();
    await vi.waitFor(() => expect(document.querySelectorAll('.ii-block .ii-why')).toHaveLength(1));
    expect(text()).toContain('Acme');
    button('Write thank-you');
    headOf('Ana').click();
    await vi.waitFor(() => expect(document.querySelector('.ii-block .ii-why')).toBeNull());
  });

  it('unfolds where the keyboard comes to it, and tells of no key that does nothing there', async () => {
    await start({ 'Daily.md': block() });
    await read('Daily.md');
    headOf('Bo').querySelector('a')?.focus();
    await vi.waitFor(() => button('Write reminder'));
    expect(document.querySelector('.ii-block [aria-keyshortcuts]')).toBeNull();
  });

  it('is done by the command of the sidebar, leaves the block, and comes back by its undo', async () => {
    await start({ 'Daily.md': block('action: nudge') });
    await read('Daily.md');
    const before = run.read('Contacts/Bo.md');
    headOf('Bo').click();
    await vi.waitFor(() => button('Already done'));
    button('Already done').click();
    await vi.waitFor(() => expect(rows()).toEqual([]));
    expect(run.read('Contacts/Bo.md')).toContain('nudges: 1');
    run.command('undo-last-change');
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect(run.read('Contacts/Bo.md')).toBe(before);
  });

  it('keeps its presses from the editor around it, which would show the source of the block', async () => {
    await start({ 'Daily.md': block() });
    await read('Daily.md');
    const around = blocks()[0]?.parentElement?.parentElement;
    const clicks = vi.fn<(event: Event) => void>();
    around?.addEventListener('click', clicks);
    headOf('Bo').click();
    await vi.waitFor(() => button('Write reminder'));
    button('Write reminder').click();
    expect(clicks).not.toHaveBeenCalled();
    blocks()[0]?.click();
    expect(clicks).toHaveBeenCalledTimes(1);
  });
});

describe('by touch, and by right click', () => {
  /** Taps what a finger would, as the browser tells it. */
  function tap(target: HTMLElement): void {
    const told = { bubbles: true, cancelable: true, clientX: 1, clientY: 1, detail: 1 };
    const pointer = { ...told, pointerType: 'touch', isPrimary: true, pointerId: 1 };
    for (const type of ['pointerdown', 'pointerup']) {
      target.dispatchEvent(new PointerEvent(type, pointer));
    }
    target.dispatchEvent(new MouseEvent('click', told));
  }

  it('unfolds the row whose name is tapped, and opens the note at the next tap', async () => {
    await start({ 'Daily.md': block() });
    await read('Daily.md');
    const name = headOf('Bo').querySelector('a');
    if (name === null) throw new Error('There is no name.');
    tap(name);
    await vi.waitFor(() => button('Write reminder'));
    await run.settled();
    expect(run.app.workspace.getActiveFile()?.path).toBe('Daily.md');
    tap(name);
    await vi.waitFor(() => expect(run.app.workspace.getActiveFile()?.path).toBe('Contacts/Bo.md'));
  });

  it('offers everything that makes sense for the person, and nothing of the editor', async () => {
    await start({ 'Daily.md': block() });
    await read('Daily.md');
    const around = vi.fn<(event: Event) => void>();
    document.querySelector('.markdown-reading-view')?.addEventListener('contextmenu', around);
    headOf('Bo').dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 5, clientY: 5 }),
    );
    await vi.waitFor(() => expect(document.querySelector('.menu')?.textContent).toContain('Draft'));
    expect(around).not.toHaveBeenCalled();
  });

  it('has the app preview the note of a name that the pointer is on', async () => {
    await start({ 'Daily.md': block() });
    await read('Daily.md');
    const heard: Record<string, unknown>[] = [];
    run.app.workspace.on('hover-link' as 'quit', (told: unknown) => {
      heard.push(told as Record<string, unknown>);
    });
    headOf('Bo')
      .querySelector('a')
      ?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    expect(heard.map(({ linktext, source }) => [linktext, source])).toEqual([
      ['Contacts/Bo.md', 'preview'],
    ]);
    expect(heard[0]?.['hoverParent']).toHaveProperty('hoverPopover');
  });
});

describe('the focus', () => {
  it('goes on to what comes into the place of a row that is done', async () => {
    await start({ 'Daily.md': block('show: overdue') });
    await read('Daily.md');
    headOf('Ana').click();
    await vi.waitFor(() => button('Already done'));
    const done = button('Already done');
    done.focus();
    done.click();
    await vi.waitFor(() => expect(rows()).toEqual(['Overdue | Ana | Reflect | 7 days late']));
    await vi.waitFor(() => expect(document.activeElement?.className).toBe('ii-name'));
    expect(document.activeElement?.closest('.ii-block')).not.toBeNull();
  });

  const talked = (day: string): string =>
    note('status: interviewed', `interview: 2026-03-${day}T10:00`);
  const three = {
    'Contacts/Ann.md': talked('03'),
    'Contacts/Ben.md': talked('04'),
    'Contacts/Cas.md': talked('05'),
  };

  it.each([
    ['stands where it stood', 'Ben', 'Contacts/New.md', '01', ['New', 'Ana', 'Ann', 'Ben', 'Cas']],
    ['goes down', 'Ann', 'Contacts/Ann.md', '06', ['Ana', 'Ben', 'Cas', 'Ann']],
    ['goes up', 'Cas', 'Contacts/Cas.md', '01', ['Cas', 'Ana', 'Ann', 'Ben']],
    ['goes to another group', 'Ben', 'Contacts/Ben.md', '09', ['Ana', 'Ann', 'Cas', 'Ben']],
  ])('stays on its row while the list is drawn anew and the row %s', async (...told) => {
    const [, held, changed, day, names] = told;
    await start({ 'Daily.md': block('action: thank'), ...three });
    await read('Daily.md');
    headOf(held).querySelector('a')?.focus();
    expect(document.activeElement?.textContent).toBe(held);
    if (run.app.vault.getFileByPath(changed) === null)
      await run.app.vault.create(changed, talked(day));
    else await run.app.vault.modify(run.file(changed), talked(day));
    const shown = (): (string | null)[] =>
      [...document.querySelectorAll('.ii-block .ii-name')].map((each) => each.textContent);
    await vi.waitFor(() => expect(shown()).toEqual(names));
    expect(document.activeElement?.textContent).toBe(held);
    expect(headOf(held).contains(document.activeElement)).toBe(true);
  });

  it('is left alone where it is somewhere else', async () => {
    await start({ 'Daily.md': block('show: overdue') });
    await read('Daily.md');
    await run.app.vault.modify(run.file('Contacts/Ana.md'), note('status: closed'));
    await vi.waitFor(() => expect(rows()).toEqual([]));
    expect(document.querySelector('.ii-block')?.contains(document.activeElement)).toBe(false);
  });
});

describe('the life of a block', () => {
  it('follows what changes in notes', async () => {
    await start({ 'Daily.md': block('show: overdue') });
    await read('Daily.md');
    await run.app.vault.modify(run.file('Contacts/Ana.md'), note('status: closed'));
    await vi.waitFor(() => expect(text()).toBe('Nothing is overdue.'));
  });

  it('ends with its note, and leaves nothing that hears, ticks or listens', async () => {
    await start({ 'Daily.md': block(), 'Other.md': block() });
    await run.settled();
    const before = heard.size;
    const ticking = countTimers();
    const listening = countFocusListeners();
    await read('Daily.md');
    expect([heard.size - before, ticking(), listening()]).toEqual([1, 1, 1]);
    await read('Other.md');
    expect([heard.size - before, ticking(), listening()]).toEqual([1, 1, 1]);
    await run.app.workspace
      .getLeaf()
      .openFile(run.file('Daily.md'), { state: { mode: 'preview' } });
    run.app.workspace.getLeaf().detach();
    await run.settled();
    await vi.waitFor(() =>
      expect([heard.size - before, ticking(), listening()]).toEqual([0, 0, 0]),
    );
  });

  it('has two notes with the same block show the same, each with a row of its own unfolded', async () => {
    await start({ 'Daily.md': block('action: thank'), 'Other.md': block('action: thank') });
    await read('Daily.md');
    const tab = run.app.workspace.getLeaf('tab');
    await tab.openFile(run.file('Other.md'), { state: { mode: 'preview' } });
    await vi.waitFor(() => expect(blocks()).toHaveLength(2));
    blocks()[0]?.querySelector<HTMLElement>('.ii-row-head')?.click();
    await vi.waitFor(() => expect(document.querySelectorAll('.ii-why')).toHaveLength(1));
    expect(blocks().map((each) => rows(each).length)).toEqual([1, 1]);
    tab.detach();
    await vi.waitFor(() => expect(blocks()).toHaveLength(1));
    await run.app.vault.modify(run.file('Contacts/Ana.md'), note('status: closed'));
    await vi.waitFor(() => expect(rows()).toEqual([]));
  });

  it('begins anew where the editor keeps its element for the next note, which has the same block', async () => {
    await start({ 'Daily.md': block(), 'Other.md': block() });
    await run.open('Daily.md');
    const view = run.app.workspace.getActiveViewOfType(MarkdownView);
    if (view === null) throw new Error('No note is open.');
    const el = view.contentEl.createDiv();
    await MarkdownRenderer.render(run.app, block(), el, 'Daily.md', view);
    headOf('Bo').click();
    await vi.waitFor(() => button('Write reminder'));
    await run.open('Other.md');
    await vi.waitFor(() => expect(el.querySelector('.ii-why')).toBeNull());
    expect(rows(el)).toHaveLength(4);
  });

  it('ends with the plugin, whose notes stay open', async () => {
    await start({ 'Daily.md': block() });
    await read('Daily.md');
    await run.host.plugins.disablePlugin(manifest.id);
    expect(rows()).toEqual([]);
    expect(heard.size).toBe(0);
    await run.app.vault.modify(run.file('Contacts/Bo.md'), note('status: closed'));
    await run.settled();
    expect(blocks()[0]?.childElementCount).toBe(0);
  });

  it('is whole once what draws the note is done, also where that never loads what it is handed', async () => {
    await start({
      'Contacts/Ed.md': `${note('status: in-touch', 'thanked: 2026-03-01')}\n## Promises\n\n- [ ] Send the book 📅 2026-03-10\n`,
    });
    const el = document.body.createDiv();
    const neverLoaded = new Component();
    await MarkdownRenderer.render(run.app, block('action: promise'), el, '', neverLoaded);
    expect(rows(el)).toHaveLength(1);
    expect(el.textContent).toContain('Send the book');
    expect(el.querySelectorAll('.ii-icon svg').length).toBeGreaterThan(0);
  });

  it('ends with the plugin, also where nothing ever loaded it', async () => {
    await start({});
    const el = document.body.createDiv();
    const neverLoaded = new Component();
    await MarkdownRenderer.render(run.app, block(), el, '', neverLoaded);
    expect(rows(el)).toHaveLength(4);
    await run.host.plugins.disablePlugin(manifest.id);
    expect(rows(el)).toEqual([]);
    el.remove();
  });

  it('lives again where what drew it is loaded again, but not once the plugin is over', async () => {
    await start({});
    const el = document.body.createDiv();
    const component = new Component();
    component.load();
    const added = vi.spyOn(component, 'addChild');
    await MarkdownRenderer.render(run.app, block(), el, '', component);
    const [[drawn] = []] = added.mock.calls;
    drawn?.unload();
    await run.app.vault.modify(run.file('Contacts/Bo.md'), note('status: closed'));
    await run.settled();
    expect(rows(el)).toEqual([]);
    drawn?.load();
    expect(rows(el)).toHaveLength(3);
    await run.app.vault.modify(run.file('Contacts/Ana.md'), note('status: closed'));
    await vi.waitFor(() => expect(rows(el)).toHaveLength(1));
    await run.host.plugins.disablePlugin(manifest.id);
    drawn?.load();
    expect(rows(el)).toEqual([]);
    expect(heard.size).toBe(0);
    el.remove();
  });

  it('says that it could not be shown, and is there once it can be', async () => {
    await start({ 'Daily.md': block() });
    const failed = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const overview = vi.spyOn(FollowUpFeed.prototype, 'overview').mockImplementation(() => {
      throw new Error('The list failed.');
    });
    await run.app.workspace
      .getLeaf()
      .openFile(run.file('Daily.md'), { state: { mode: 'preview' } });
    await vi.waitFor(() =>
      expect(text()).toBe(
        'Your follow-ups could not be shown here. The developer console has the details.',
      ),
    );
    expect(failed).toHaveBeenCalledTimes(1);
    overview.mockRestore();
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(rows()).toHaveLength(4));
  });

  it('has its element to itself, whatever stood there', async () => {
    await start({});
    const el = document.body.createDiv();
    const handler = run.host.codeBlocks.get('interview-follow-ups');
    const component = new Component();
    component.load();
    el.setText('drawn before');
    const context = { sourcePath: '', addChild: (child: Component) => component.addChild(child) };
    await handler?.('action: thank', el, context as unknown as MarkdownPostProcessorContext);
    expect(el.textContent).not.toContain('drawn before');
    expect(rows(el)).toHaveLength(1);
    component.unload();
    el.remove();
  });

  it('tells the time that is left anew while its note is open', async () => {
    await start({ 'Daily.md': block('show: today') });
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
    vi.setSystemTime(new Date(2026, 2, 11, 9, 0));
    await run.app.workspace
      .getLeaf()
      .openFile(run.file('Daily.md'), { state: { mode: 'preview' } });
    await vi.waitFor(() => expect(text()).toContain('in 5 h'));
    vi.setSystemTime(new Date(2026, 2, 11, 13, 30));
    vi.advanceTimersToNextTimer();
    await vi.waitFor(() => expect(text()).toContain('in 30 min'));
  });

  it('waits for the notes to be known, and draws them then', async () => {
    const el = document.body.createDiv();
    const component = new Component();
    component.load();
    let drawnEarly = '';
    class Early extends InformationalInterviewsPlugin {
      override async onload(): Promise<void> {
        await super.onload();
        await MarkdownRenderer.render(this.app, block(), el, '', component);
        drawnEarly = el.textContent;
      }
    }
    run = await runPlugin(people, {}, Early);
    document.body.append(el);
    expect(drawnEarly).toContain('Your follow-ups will be here in a moment.');
    await vi.waitFor(() => expect(rows(el)).toHaveLength(4));
    component.unload();
  });
});

describe('a block of a vault that the app is still reading', () => {
  it('does not say that nobody is there, and draws who is once they are read', async () => {
    await start({ 'Daily.md': block() });
    const read = vi.spyOn(run.app.metadataCache, 'getFileCache').mockReturnValue(null);
    // All that was known is looked for anew.
    await run.host.plugins.disablePlugin(manifest.id);
    await run.loadPlugin(InformationalInterviewsPlugin, manifest);
    const leaf = run.app.workspace.getLeaf();
    await leaf.openFile(run.file('Daily.md'), { state: { mode: 'preview' } });
    await vi.waitFor(() => expect(text()).toBe('Your follow-ups will be here in a moment.'));
    read.mockRestore();
    run.app.metadataCache.trigger('resolved');
    await vi.waitFor(() => expect(rows()).toHaveLength(4));
  });
});

describe('where another plugin draws blocks of that name', () => {
  it('says so in one notice, and all else is there', async () => {
    class Other extends Plugin {
      override onload(): void {
        this.registerMarkdownCodeBlockProcessor('interview-follow-ups', (_source, el) => {
          el.setText('mine');
        });
      }
    }
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const app = await startApp({
      files: { ...people, 'Daily.md': block() },
      plugin: Other,
    });
    const plugin = await app.loadPlugin(InformationalInterviewsPlugin, manifest);
    if (!(plugin instanceof InformationalInterviewsPlugin)) throw new Error('Not loaded.');
    run = { ...app, api: plugin.api } as RunningPlugin;
    expect(run.notices()).toEqual([
      'Another plugin already draws “interview-follow-ups” blocks, so follow-ups are not shown in them.',
    ]);
    expect(run.api.followUps().length).toBeGreaterThan(3);
    expect(run.host.commands.executeCommandById(`${manifest.id}:show-follow-ups`)).toBe(true);
    await run.settled();
  });
});

/** Milliseconds: what repeats sooner is a frame of the page, which has no screen to go by. */
const FRAME = 20;

/** How many timers that repeat were set since, and not ended; the frames of the page are none of them. */
function countTimers(): () => number {
  const timers = new Set<number>();
  const set = window.setInterval.bind(window);
  const clear = window.clearInterval.bind(window);
  vi.spyOn(window, 'setInterval').mockImplementation(((...told: Parameters<typeof set>) => {
    const id = set(...told);
    if ((told[1] ?? 0) > FRAME) timers.add(id);
    return id;
  }) as typeof window.setInterval);
  vi.spyOn(window, 'clearInterval').mockImplementation((id) => {
    timers.delete(id as unknown as number);
    clear(id);
  });
  return () => timers.size;
}

/** How many listen since to the window getting the focus. */
function countFocusListeners(): () => number {
  let count = 0;
  const add = window.addEventListener.bind(window);
  const remove = window.removeEventListener.bind(window);
  vi.spyOn(window, 'addEventListener').mockImplementation((...told: unknown[]) => {
    if (told[0] === 'focus') count += 1;
    add(...(told as Parameters<typeof add>));
  });
  vi.spyOn(window, 'removeEventListener').mockImplementation((...told: unknown[]) => {
    if (told[0] === 'focus') count -= 1;
    remove(...(told as Parameters<typeof remove>));
  });
  return () => count;
}
