// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ItemView, MarkdownView, Plugin } from 'obsidian';
import { type RunningApp, startApp } from './start-app';

let run: RunningApp;
let calls: string[];

class ProbeView extends ItemView {
  state: Record<string, unknown> = {};
  getViewType(): string {
    return 'probe';
  }
  getDisplayText(): string {
    return 'Probe';
  }
  override onOpen(): Promise<void> {
    calls.push('open');
    this.contentEl.setText('drawn');
    return Promise.resolve();
  }
  override onClose(): Promise<void> {
    calls.push('close');
    return Promise.resolve();
  }
  override getState(): Record<string, unknown> {
    return this.state;
  }
  override setState(state: Record<string, unknown>): Promise<void> {
    calls.push('state');
    if (state['fails'] === true) return Promise.reject(new Error('It cannot be shown.'));
    this.state = state;
    return Promise.resolve();
  }
}

class Probe extends Plugin {
  override onload(): void {
    this.registerView('probe', (leaf) => new ProbeView(leaf));
  }
}

beforeEach(async () => {
  calls = [];
  run = await startApp({ files: { 'A.md': 'aaa', 'B.md': 'bbb' }, plugin: Probe });
  await run.settled();
});

afterEach(() => run.unload());

describe('a leaf and its view', () => {
  it('creates the view, opens it once, sets its state, and closes it once', async () => {
    const leaf = run.app.workspace.getRightLeaf(false);
    await leaf?.setViewState({ type: 'probe', active: true, state: { tab: 2 } });
    expect(leaf?.view).toBeInstanceOf(ProbeView);
    expect(leaf?.view.containerEl.isConnected).toBe(true);
    expect(leaf?.getViewState()).toMatchObject({ type: 'probe', state: { tab: 2 } });
    expect(run.app.workspace.getLeavesOfType('probe')).toEqual([leaf]);
    leaf?.detach();
    leaf?.detach();
    await run.settled();
    expect(calls).toEqual(['open', 'state', 'close']);
    expect(run.app.workspace.getLeavesOfType('probe')).toEqual([]);
  });

  it('is found again by ensureSideLeaf, and shown by revealLeaf', async () => {
    const { workspace } = run.app;
    const first = await workspace.ensureSideLeaf('probe', 'right', { reveal: false });
    expect(workspace.rightSplit.collapsed).toBe(true);
    const second = await workspace.ensureSideLeaf('probe', 'right');
    expect(second).toBe(first);
    expect(workspace.rightSplit.collapsed).toBe(false);
    expect(calls.filter((call) => call === 'open')).toHaveLength(1);
  });

  it('shows an empty view for a type that nobody registered', async () => {
    const leaf = run.app.workspace.getLeaf(true);
    await leaf.setViewState({ type: 'nobody' });
    expect(leaf.getViewState().type).toBe('nobody');
    expect(leaf.view.containerEl.textContent).toContain('nobody');
  });

  it('shows the next view after one that could not be shown', async () => {
    const leaf = run.app.workspace.getLeaf(true);
    await expect(leaf.setViewState({ type: 'probe', state: { fails: true } })).rejects.toThrow();
    await leaf.setViewState({ type: 'probe', state: { tab: 4 } });
    expect(leaf.getViewState()).toMatchObject({ type: 'probe', state: { tab: 4 } });
    leaf.detach();
    await run.settled();
    expect(calls.at(-1)).toBe('close');
  });

  it('refuses a second registration of one type', () => {
    expect(() => {
      run.plugin?.registerView('probe', (leaf) => new ProbeView(leaf));
    }).toThrow(/existing view type/);
  });
});

describe('what is restored at start', () => {
  it('stays deferred in the background until it is revealed', async () => {
    await run.app.workspace.ensureSideLeaf('probe', 'right', { state: { tab: 3 } });
    run.app.workspace.rightSplit.collapse();
    const layout = structuredClone(run.app.workspace.getLayout());
    await run.unload();
    calls = [];
    run = await startApp({ plugin: Probe, layout });
    const [leaf] = run.app.workspace.getLeavesOfType('probe');
    expect(leaf?.isDeferred).toBe(true);
    expect(leaf?.view).not.toBeInstanceOf(ProbeView);
    expect(calls).toEqual([]);
    if (leaf) await run.app.workspace.revealLeaf(leaf);
    expect(leaf?.isDeferred).toBe(false);
    expect(leaf?.view).toBeInstanceOf(ProbeView);
    expect(leaf?.getViewState().state).toEqual({ tab: 3 });
  });

  it('is loaded where it can be seen', async () => {
    await run.app.workspace.ensureSideLeaf('probe', 'right');
    const layout = structuredClone(run.app.workspace.getLayout());
    await run.unload();
    run = await startApp({ plugin: Probe, layout });
    expect(run.app.workspace.getLeavesOfType('probe')[0]?.view).toBeInstanceOf(ProbeView);
  });
});

describe('what is active', () => {
  it('is told, a moment later, with the file', async () => {
    const heard: string[] = [];
    const { workspace } = run.app;
    workspace.on('active-leaf-change', (leaf) =>
      heard.push(`leaf ${leaf?.view.getViewType() ?? ''}`),
    );
    workspace.on('file-open', (file) => heard.push(`file ${file?.path ?? 'none'}`));
    await workspace.getLeaf().openFile(run.file('A.md'));
    expect(heard).toEqual([]);
    await run.settled();
    await workspace.getLeaf('tab').openFile(run.file('B.md'));
    await run.settled();
    expect(heard).toEqual(['file A.md', 'leaf markdown', 'file B.md']);
  });

  it('is the file of the active view, or else the one used last', async () => {
    const { workspace } = run.app;
    await workspace.openLinkText('A', '');
    expect(workspace.getActiveFile()?.path).toBe('A.md');
    expect(workspace.getActiveViewOfType(MarkdownView)?.file?.path).toBe('A.md');
    await workspace.ensureSideLeaf('probe', 'right', { active: true });
    expect(workspace.getActiveViewOfType(MarkdownView)).toBeNull();
    expect(workspace.getActiveViewOfType(ProbeView)).not.toBeNull();
    expect(workspace.getActiveFile()?.path).toBe('A.md');
    expect(workspace.activeEditor).toBeNull();
  });

  it('opens in the same leaf, or in a new one if asked', async () => {
    const { workspace } = run.app;
    await workspace.openLinkText('A', '');
    await workspace.openLinkText('B', '');
    expect(workspace.getLeavesOfType('markdown')).toHaveLength(1);
    await workspace.openLinkText('A', '', 'tab');
    expect(workspace.getLeavesOfType('markdown')).toHaveLength(2);
  });
});

describe('layout ready', () => {
  it('waits at start and is immediate later', async () => {
    const order: string[] = [];
    run.app.workspace.onLayoutReady(() => order.push('now'));
    order.push('after');
    expect(order).toEqual(['now', 'after']);
    await Promise.resolve();
  });
});

describe('a window of its own', () => {
  it('is refused where there is no screen', () => {
    const { workspace } = run.app;
    const leaf = workspace.getLeaf('tab');
    for (const open of [
      () => workspace.getLeaf('window'),
      () => workspace.openPopoutLeaf(),
      () => workspace.moveLeafToPopout(leaf),
    ]) {
      expect(open).toThrow('not modelled by the stand-in: windows of their own');
    }
    expect(workspace.getLeavesOfType('empty')).toContain(leaf);
  });
});
