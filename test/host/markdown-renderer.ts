import type * as Obsidian from 'obsidian';
import { Component } from './component';
import { findFrontMatter } from './note-structure';

/** What draws a block of code in a language of its plugin's own. */
export type CodeBlockHandler = (
  source: string,
  el: HTMLElement,
  ctx: Obsidian.MarkdownPostProcessorContext,
) => unknown;

/** What plugins have registered with the app about rendering. */
interface Registered {
  codeBlocks: Map<string, CodeBlockHandler>;
  postProcessors: Set<Obsidian.MarkdownPostProcessor>;
}

/** Something rendered that lives as long as its element. */
export class MarkdownRenderChild extends Component {
  constructor(public containerEl: HTMLElement) {
    super();
  }
}

/**
 * Restores: Markdown becomes real elements (headings, paragraphs, lists, tasks, quotes, code,
 * links, emphasis), then post-processors run. Tables, maths, embeds and callouts are drawn as text.
 */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  declare app: Obsidian.App;
  hoverPopover: Obsidian.HoverPopover | null = null;

  abstract get file(): Obsidian.TFile;

  static async render(
    app: Obsidian.App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Obsidian.Component,
  ): Promise<void> {
    const host = app as unknown as Registered;
    renderBlocks(markdown.slice(findFrontMatter(markdown)?.end ?? 0), el);
    const ctx: Obsidian.MarkdownPostProcessorContext = {
      docId: '',
      sourcePath,
      frontmatter: null,
      addChild: (child) => component.addChild(child),
      getSectionInfo: () => null,
    };
    for (const code of el.findAll('pre > code[class^="language-"]')) {
      const handler = host.codeBlocks.get(code.className.slice('language-'.length));
      if (!handler || !code.parentElement) continue;
      const block = createDiv(`block-language-${code.className.slice('language-'.length)}`);
      code.parentElement.replaceWith(block);
      await handler(code.getText(), block, ctx);
    }
    for (const processor of host.postProcessors) await processor(el, ctx);
  }

  static renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Obsidian.Component,
  ): Promise<void> {
    const { app } = globalThis as unknown as { app: Obsidian.App };
    return MarkdownRenderer.render(app, markdown, el, sourcePath, component);
  }
}

function renderBlocks(markdown: string, el: HTMLElement): void {
  const lines = markdown.split(/\r?\n/);
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const heading = /^(#{1,6})\s+(.*)$/.exec(line);
    const fence = /^\s*(```+|~~~+)\s*(\S*)/.exec(line);
    if (line.trim() === '') at += 1;
    else if (heading) {
      renderInline(heading[2] ?? '', el.createEl(`h${(heading[1] ?? '#').length}` as 'h1'));
      at += 1;
    } else if (fence) at = renderCode(lines, at, fence, el);
    else if (listMark.test(line)) at = renderList(lines, at, el);
    else if (/^\s*>/.test(line)) {
      const end = endOf(lines, at, (text) => /^\s*>/.test(text));
      const inner = lines.slice(at, end).map((text) => text.replace(/^\s*> ?/, ''));
      renderBlocks(inner.join('\n'), el.createEl('blockquote'));
      at = end;
    } else if (/^ {0,3}([-*_])(?:\s*\1){2,}\s*$/.test(line)) {
      el.createEl('hr');
      at += 1;
    } else {
      const end = endOf(
        lines,
        at,
        (text) => text.trim() !== '' && !/^(#{1,6}\s|\s*>|```)/.test(text) && !listMark.test(text),
      );
      renderInline(lines.slice(at, end).join('\n'), el.createEl('p'));
      at = end;
    }
  }
}

const listMark = /^(\s*)([-*+]|\d+[.)])\s+(?:\[(.)\]\s+)?(.*)$/;

function endOf(lines: string[], first: number, belongs: (text: string) => boolean): number {
  let end = first + 1;
  while (end < lines.length && belongs(lines[end] ?? '')) end += 1;
  return end;
}

function renderCode(
  lines: string[],
  first: number,
  fence: RegExpExecArray,
  el: HTMLElement,
): number {
  const close = lines.findIndex(
    (line, index) => index > first && line.trim().startsWith(fence[1] ?? '```'),
  );
  const end = close < 0 ? lines.length : close;
  const code = el
    .createEl('pre')
    .createEl('code', { text: lines.slice(first + 1, end).join('\n') });
  if (fence[2]) code.addClass(`language-${fence[2]}`);
  return end + 1;
}

function renderList(lines: string[], first: number, el: HTMLElement): number {
  const end = endOf(lines, first, (text) => listMark.test(text) || /^\s{2,}\S/.test(text));
  const open: { indent: number; list: HTMLElement; item: HTMLElement }[] = [];
  for (const line of lines.slice(first, end)) {
    const [, space = '', mark = '-', task, text = ''] = listMark.exec(line) ?? [];
    if (!listMark.test(line)) {
      const last = open.at(-1);
      if (last) renderInline(` ${line.trim()}`, last.item);
      continue;
    }
    while ((open.at(-1)?.indent ?? -1) > space.length) open.pop();
    let list = open.at(-1)?.indent === space.length ? open.pop()?.list : undefined;
    list ??= (open.at(-1)?.item ?? el).createEl(/\d/.test(mark) ? 'ol' : 'ul');
    const item = list.createEl('li');
    if (task !== undefined) renderTask(item, task);
    renderInline(text, item);
    open.push({ indent: space.length, list, item });
  }
  return end;
}

function renderTask(item: HTMLElement, task: string): void {
  item.addClass('task-list-item');
  item.setAttr('data-task', task.trim());
  const box = item.createEl('input', { cls: 'task-list-item-checkbox', type: 'checkbox' });
  box.checked = task !== ' ';
  if (box.checked) item.addClass('is-checked');
}

const inline =
  /`([^`]+)`|\[\[([^[\]|]+)(?:\|([^[\]]+))?\]\]|\[([^[\]]+)\]\(([^()\s]+)\)|\*\*([^*]+)\*\*|__([^_]+)__|\*([^*\s][^*]*)\*|_([^_\s][^_]*)_|~~([^~]+)~~|==([^=]+)==|(https?:\/\/[^\s)]+)/g;

function renderInline(text: string, el: HTMLElement): void {
  let at = 0;
  for (const match of text.matchAll(inline)) {
    el.appendText(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [, code, link, shown, label, url, strong1, strong2, em1, em2, del, mark, bare] = match;
    if (code !== undefined) el.createEl('code', { text: code });
    else if (link !== undefined) {
      el.createEl('a', {
        cls: 'internal-link',
        text: shown ?? link,
        href: link,
        attr: { 'data-href': link },
      });
    } else if (url !== undefined || bare !== undefined)
      renderLink(el, label ?? bare ?? '', url ?? bare ?? '');
    else if (strong1 ?? strong2) renderInline(strong1 ?? strong2 ?? '', el.createEl('strong'));
    else if (em1 ?? em2) renderInline(em1 ?? em2 ?? '', el.createEl('em'));
    else if (del !== undefined) renderInline(del, el.createEl('del'));
    else renderInline(mark ?? '', el.createEl('mark'));
  }
  el.appendText(text.slice(at));
}

function renderLink(el: HTMLElement, text: string, href: string): void {
  const safe = /^(https?:|mailto:|tel:|obsidian:)/i.test(href);
  el.createEl('a', {
    cls: 'external-link',
    text,
    ...(safe ? { href } : {}),
    attr: { rel: 'noopener', target: '_blank' },
  });
}
