import { afterEach, describe, expect, it } from 'vitest';
import { AppPage } from './app-page';
import { type BrowserRun, endRuns, startWorkbenchPage } from './start-workbench';

// What the stand-in restores of windows of their own, which jsdom cannot open.

let run: BrowserRun;
let popout: AppPage;

afterEach(endRuns);

/** Opens a note in a window of its own, and keeps on the page what the workspace tells meanwhile. */
async function openNote(): Promise<void> {
  run = await startWorkbenchPage({ files: { 'A.md': 'aaa', 'B.md': 'bbb' } });
  const [opened] = await Promise.all([
    run.page.context().waitForEvent('page'),
    run.page.evaluate(async () => {
      const app = window.workbench?.app;
      const file = app?.vault.getFileByPath('A.md');
      if (!app || !file) throw new Error('There is no note to open.');
      const heard: string[] = [];
      Object.assign(window, { heard });
      app.workspace.on('window-open', (item, win) => {
        heard.push(item.win === win && win !== window ? 'opened' : 'opened the wrong one');
      });
      app.workspace.on('window-close', () => {
        heard.push(`closed, ${app.workspace.getLeavesOfType('markdown').length} left`);
      });
      await app.workspace.getLeaf('window').openFile(file);
    }),
  ]);
  popout = new AppPage(opened);
  // The title comes last: what is typed before would be typed into an empty page.
  await popout.noteTitle('A').waitFor();
}

const heard = (): Promise<unknown> =>
  run.page.evaluate(() => (window as unknown as { heard: string[] }).heard);

describe('a window of its own', () => {
  it('is told of when it opens and when it closes, which takes its leaves with it', async () => {
    await openNote();
    expect(await heard()).toEqual(['opened']);
    await popout.page.close();
    await expect.poll(heard).toEqual(['opened', 'closed, 0 left']);
  });

  it('has classes of its own, so that instanceOf alone knows its elements and events', async () => {
    await openNote();
    const judged = await run.page.evaluate(() => {
      const { doc, win } = window.workbench?.host.workspace.windows[0] ?? {};
      if (!doc || !win) throw new Error('There is no window.');
      const made = doc.body.createDiv('made');
      const moved = doc.body.appendChild(document.createElement('p'));
      const event = new (win as Window & typeof globalThis).MouseEvent('click');
      return {
        made: [
          made instanceof HTMLElement,
          made.instanceOf(HTMLElement),
          made.constructorWin === win,
        ],
        moved: [moved instanceof HTMLElement, moved.instanceOf(HTMLElement), moved.win === win],
        event: [event instanceof MouseEvent, event.instanceOf(MouseEvent)],
        other: [made.instanceOf(SVGElement), event.instanceOf(KeyboardEvent)],
        doc: made.doc === doc && doc.body.createSpan().doc === doc,
      };
    });
    expect(judged).toEqual({
      made: [false, true, true],
      moved: [true, true, true],
      event: [false, true],
      other: [false, false],
      doc: true,
    });
  });

  it('is the active window while it has the focus', async () => {
    await openNote();
    const active = (): Promise<boolean[]> =>
      run.page.evaluate(() => [activeWindow === window, activeDocument === document]);
    expect(await active()).toEqual([false, false]);
    await new AppPage(run.page).statusBar.click();
    expect(await active()).toEqual([true, true]);
    await popout.editor.click();
    expect(await active()).toEqual([false, false]);
    await popout.page.close();
    await expect.poll(active).toEqual([true, true]);
  });

  it('has an editor that can be typed in, and is saved', async () => {
    await openNote();
    await popout.editor.click();
    await popout.press('Control+End');
    await popout.page.keyboard.type(' and more');
    await popout.press('Control+s');
    await expect.poll(() => run.readNote('A.md')).toBe('aaa and more');
  });

  it('takes a leaf with the view it has, whose elements hear of it', async () => {
    await openNote();
    const told = await run.page.evaluate(async () => {
      const workspace = window.workbench?.app.workspace;
      const file = window.workbench?.app.vault.getFileByPath('B.md');
      if (!workspace || !file) throw new Error('There is no note to open.');
      const leaf = workspace.getLeaf('tab');
      await leaf.openFile(file);
      const { view } = leaf;
      const windows: Window[] = [];
      view.containerEl.onWindowMigrated((win) => windows.push(win));
      const item = workspace.moveLeafToPopout(leaf, { size: { width: 500, height: 400 } });
      await window.workbench?.host.pending.settled();
      return [
        leaf.view === view,
        leaf.getContainer() === item,
        view.containerEl.win === item.win,
        windows.length === 1 && windows[0] === item.win,
        workspace.getLeavesOfType('markdown').length,
      ];
    });
    expect(told).toEqual([true, true, true, true, 2]);
  });

  it('goes with its last tab', async () => {
    await openNote();
    await popout.closeOnlyTab();
    await expect.poll(heard).toEqual(['opened', 'closed, 0 left']);
  });

  it('goes with the main window', async () => {
    await openNote();
    await Promise.all([popout.page.waitForEvent('close'), run.page.reload()]);
  });
});
