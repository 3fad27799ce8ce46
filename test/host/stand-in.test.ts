// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { ItemView, MarkdownView, Plugin } from 'obsidian';
import { startApp } from './start-app';

class Probe extends Plugin {
  override onload(): void {
    this.registerView(
      'probe',
      (leaf) =>
        new (class extends ItemView {
          getViewType() {
            return 'probe';
          }
          getDisplayText() {
            return 'Probe';
          }
          override onOpen() {
            this.contentEl.setText('hello');
            return Promise.resolve();
          }
        })(leaf),
    );
  }
}

it('starts', async () => {
  const run = await startApp({
    files: { 'A/b.md': '---\ndate: 2026-01-02\n---\n# Hi\ntext' },
    plugin: Probe,
  });
  const leaf = await run.app.workspace.ensureSideLeaf('probe', 'right');
  expect(leaf.view.containerEl.textContent).toContain('hello');
  await run.app.workspace.openLinkText('b', '');
  await run.settled();
  const view = run.app.workspace.getActiveViewOfType(MarkdownView);
  expect(view?.editor.getValue()).toContain('# Hi');
  await run.app.vault.process(run.file('A/b.md'), (t) => t + '!');
  expect(view?.editor.getValue()).toContain('text!');
  await run.settled();
  expect(run.app.metadataCache.getFileCache(run.file('A/b.md'))?.frontmatter).toEqual({
    date: '2026-01-02',
  });
  await run.unload();
});
