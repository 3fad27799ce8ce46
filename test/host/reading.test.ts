// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  MarkdownRenderChild,
  MarkdownView,
  Plugin,
  type PluginManifest,
  resolveSubpath,
} from 'obsidian';
import { type RunningApp, startApp } from './start-app';

const note =
  '---\na: 1\n---\n# One\n\ntext [[B]]\n\n## Two\n\n- item ^here\n\n# Three\n\n## Two\n\nend\n';

let run: RunningApp;

beforeEach(async () => {
  run = await startApp({ files: { 'A.md': note, 'B.md': 'b' } });
  await run.settled();
});

afterEach(() => run.unload());

async function openIn(mode: 'source' | 'preview'): Promise<MarkdownView> {
  await run.app.workspace.getLeaf().openFile(run.file('A.md'), { state: { mode } });
  const view = run.app.workspace.getActiveViewOfType(MarkdownView);
  if (!view) throw new Error('No note is open.');
  await run.settled();
  return view;
}

describe('reading mode', () => {
  it('shows the note rendered, without its front matter, and says so in its state', async () => {
    const view = await openIn('preview');
    expect([view.getMode(), view.getState()['mode']]).toEqual(['preview', 'preview']);
    expect(view.currentMode).toBe(view.previewMode);
    const { containerEl } = view.previewMode;
    await expect.poll(() => containerEl.querySelector('h1')?.textContent).toBe('One');
    expect(containerEl.textContent).not.toContain('a: 1');
    expect(containerEl.style.display).not.toBe('none');
    expect(view.previewMode.get()).toBe(note);
    expect(view.previewMode.file).toBe(run.file('A.md'));
  });

  it('follows a link that is clicked, and what changes on the disk', async () => {
    const view = await openIn('preview');
    const { containerEl } = view.previewMode;
    run.disk.writeFromOutside('A.md', '# New\n\n[[B]]\n');
    await expect.poll(() => containerEl.querySelector('h1')?.textContent).toBe('New');
    containerEl.querySelector<HTMLElement>('a.internal-link')?.click();
    await expect.poll(() => run.app.workspace.getActiveFile()?.path).toBe('B.md');
  });

  it('goes back to the source, which is the same text', async () => {
    await openIn('preview');
    const view = await openIn('source');
    expect(view.getMode()).toBe('source');
    expect(view.currentMode.get()).toBe(note);
    expect(view.previewMode.containerEl.style.display).toBe('none');
  });
});

describe('a block of code in a language of a plugin', () => {
  /** What was added to drawings, and has not ended. */
  let living: Set<Living>;
  let paths: string[];
  const fenced = 'before\n\n```mine\none\ntwo\n```\n\nafter\n';

  class Mine extends Plugin {
    override onload(): void {
      this.registerMarkdownCodeBlockProcessor('mine', (source, el, context) => {
        el.setText(source.toUpperCase());
        paths.push(context.sourcePath);
        expect(context.getSectionInfo(el)).toBeNull();
        context.addChild(new Living(el));
      });
    }
  }

  class Living extends MarkdownRenderChild {
    override onload(): void {
      living.add(this);
    }
    override onunload(): void {
      living.delete(this);
    }
  }

  const shown = ({ containerEl }: Living): string => containerEl.textContent;

  const manifest = (id: string): PluginManifest => ({
    ...{ id, name: id, author: 'nobody', version: '1.0.0', minAppVersion: '1.13.0' },
    description: 'Draws blocks.',
  });

  beforeEach(async () => {
    living = new Set();
    paths = [];
    await run.loadPlugin(Mine, manifest('mine'));
    run.disk.writeFromOutside('A.md', fenced);
    await run.settled();
  });

  it('draws a block of code in a language of a plugin into an element in its place', async () => {
    const { containerEl } = (await openIn('preview')).previewMode;
    await expect
      .poll(() => containerEl.querySelector('.block-language-mine')?.textContent)
      .toBe('ONE\nTWO');
    expect(containerEl.textContent).toBe('beforeONE\nTWOafter');
    expect(containerEl.querySelector('pre')).toBeNull();
  });

  it('knows no section of what it draws', async () => {
    await openIn('preview');
    await expect.poll(() => paths).toContain('A.md');
    expect(living.size).toBe(1);
  });

  it('ends what was added to a drawing once it is drawn anew, and with its view', async () => {
    const view = await openIn('preview');
    await expect.poll(() => [...living].map(shown)).toEqual(['ONE\nTWO']);
    const [first] = living;
    run.disk.writeFromOutside('A.md', '```mine\nthree\n```\n');
    await expect.poll(() => [...living].map(shown)).toEqual(['THREE']);
    expect([...living]).not.toContain(first);
    await view.leaf.openFile(run.file('B.md'));
    await expect.poll(() => living.size).toBe(0);
    await openIn('preview');
    await expect.poll(() => living.size).toBe(1);
    run.app.workspace.getLeaf().detach();
    await expect.poll(() => living.size).toBe(0);
  });

  it('lets one plugin have a language, until that is switched off', async () => {
    class Other extends Plugin {
      failure = '';
      override onload(): void {
        try {
          this.registerMarkdownCodeBlockProcessor('mine', () => undefined);
        } catch (error) {
          this.failure = String(error);
        }
      }
    }
    const refused = (await run.loadPlugin(Other, manifest('other'))) as Other;
    expect(refused.failure).toContain('language mine is already registered');
    await run.host.plugins.disablePlugin('mine');
    const taken = (await run.loadPlugin(Other, manifest('another'))) as Other;
    expect(taken.failure).toBe('');
  });
});

describe('a link into a note', () => {
  const resolve = (subpath: string) => {
    const cache = run.app.metadataCache.getFileCache(run.file('A.md'));
    return cache && resolveSubpath(cache, subpath);
  };

  it('leads to a heading and ends at the next of its level or above', () => {
    expect(resolve('#One')).toMatchObject({
      type: 'heading',
      current: { heading: 'One' },
      next: { heading: 'Three' },
      start: { line: 3 },
      end: { line: 11 },
    });
    expect(resolve('#three')).toMatchObject({ start: { line: 11 }, end: null });
  });

  it('leads to a heading below another', () => {
    expect(resolve('#Two')).toMatchObject({ start: { line: 7 } });
    expect(resolve('#Three#Two')).toMatchObject({ start: { line: 13 } });
    expect(resolve('#One#Four')).toBeNull();
  });

  it('leads to a block', () => {
    expect(resolve('#^here')).toMatchObject({ type: 'block', block: { id: 'here' } });
    expect(resolve('#^gone')).toBeNull();
  });
});

describe('what plugins hear of', () => {
  it('a right click in the editor, whose menu they add to', async () => {
    const view = await openIn('source');
    const rightClick = (): MouseEvent => {
      const click = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
      view.contentEl.querySelector('.cm-content')?.dispatchEvent(click);
      return click;
    };
    expect(rightClick().defaultPrevented).toBe(false);
    run.app.workspace.on('editor-menu', (menu, editor, info) => {
      expect([editor, info.file?.path]).toEqual([view.editor, 'A.md']);
      menu.addItem((item) => item.setTitle('Mine'));
    });
    expect(rightClick().defaultPrevented).toBe(true);
    expect(document.querySelector('.menu .menu-item-title')?.textContent).toBe('Mine');
  });

  it('a link that is hovered, which is only an event', () => {
    const heard: unknown[] = [];
    const { workspace } = run.app as unknown as { workspace: typeof run.host.workspace };
    workspace.on('hover-link', (hover: { linktext: string }) => heard.push(hover.linktext));
    workspace.trigger('hover-link', { linktext: 'B' });
    expect(heard).toEqual(['B']);
  });
});
