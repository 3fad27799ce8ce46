// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { getAllTags, parseYaml } from 'obsidian';
import { type RunningApp, startApp } from './start-app';

let run: RunningApp;

afterEach(() => run.unload());

async function startWith(files: Record<string, string>): Promise<void> {
  run = await startApp({ files });
  await run.settled();
}

function listen(): string[] {
  const heard: string[] = [];
  const { metadataCache } = run.app;
  metadataCache.on('changed', (file, data) => heard.push(`changed ${file.path}: ${data}`));
  metadataCache.on('deleted', (file) => heard.push(`deleted ${file.path}`));
  metadataCache.on('resolved', () => heard.push('resolved'));
  return heard;
}

const cacheOf = (path: string) => run.app.metadataCache.getFileCache(run.file(path));

describe('what is in the cache', () => {
  it('has front matter with dates as text, and a first section of type yaml', async () => {
    await startWith({ 'a.md': '---\nday: 2026-03-11\nn: 3\nlist: [x, y]\n---\n# Head\n\nText\n' });
    expect(cacheOf('a.md')?.frontmatter).toEqual({ day: '2026-03-11', n: 3, list: ['x', 'y'] });
    expect(cacheOf('a.md')?.sections?.map(({ type }) => type)).toEqual([
      'yaml',
      'heading',
      'paragraph',
    ]);
    expect(cacheOf('a.md')?.frontmatterPosition?.end).toEqual({ line: 4, col: 3, offset: 41 });
    expect(cacheOf('a.md')?.headings?.[0]).toMatchObject({ heading: 'Head', level: 1 });
  });

  it.each(['a: [', 'a: 1\na: 2', '- just\n- a list', '{'])(
    'has no front matter where the YAML is broken: %s',
    async (yaml) => {
      await startWith({ 'a.md': `---\n${yaml}\n---\nText #tag` });
      expect(cacheOf('a.md')?.frontmatter).toBeUndefined();
      expect(cacheOf('a.md')?.sections?.[0]?.type).toBe('yaml');
      expect(cacheOf('a.md')?.tags?.map(({ tag }) => tag)).toEqual(['#tag']);
      await run.app.vault.create('b.md', `---\n${yaml}\n---\n`);
      await run.settled();
      expect(cacheOf('b.md')?.frontmatter).toBeUndefined();
    },
  );

  it('reads YAML with what parseYaml gives, which throws where it is broken and says where', () => {
    expect(parseYaml('day: 2026-03-11\nn: 3')).toEqual({ day: '2026-03-11', n: 3 });
    expect(() => parseYaml('a: 1\nb: c: d') as unknown).toThrow(
      expect.objectContaining({ name: 'YAMLParseError', pos: [8, 9] }),
    );
  });

  it('finds tags, links and headings in the text, and none in code', async () => {
    await startWith({
      'a.md':
        '---\ntags: [top]\nby: "[[Bo|Bob]]"\n---\n#one and [[Bo#Part|him]] `#no` #2026 x#y\n```\n# no\n#no [[no]]\n```\n## Sub #two\n',
      'Bo.md': '',
    });
    const cache = cacheOf('a.md');
    expect(cache && getAllTags(cache)).toEqual(['#one', '#two', '#top']);
    expect(cache?.links?.map(({ link, displayText }) => [link, displayText])).toEqual([
      ['Bo#Part', 'him'],
    ]);
    expect(cache?.frontmatterLinks).toEqual([
      { key: 'by', link: 'Bo', original: '[[Bo|Bob]]', displayText: 'Bob' },
    ]);
    expect(cache?.headings?.map(({ heading }) => heading)).toEqual(['Sub #two']);
    expect(run.app.metadataCache.resolvedLinks['a.md']).toEqual({ 'Bo.md': 2 });
  });

  it('knows list items, their parents and tasks', async () => {
    await startWith({ 'a.md': '- a\n  - [x] b\n- [ ] c\n' });
    expect(cacheOf('a.md')?.listItems?.map(({ parent, task }) => [parent, task])).toEqual([
      [-0, undefined],
      [0, 'x'],
      [-0, ' '],
    ]);
  });
});

describe('a paragraph that is underlined', () => {
  it('is a heading with all its lines, and one line of hyphens alone is a break', async () => {
    await startWith({ 'a.md': '---js\nOne\n---\n\n---\nTwo\n===\n' });
    const cache = cacheOf('a.md');
    expect(cache?.sections?.map(({ type }) => type)).toEqual([
      'heading',
      'thematicBreak',
      'heading',
    ]);
    expect(cache?.sections?.[0]?.position.end.line).toBe(2);
    expect(cache?.headings?.map(({ level }) => level)).toEqual([2, 1]);
  });
});

describe('what is marked with a block id', () => {
  it('is a section or an item of a list, and what stands above an id of its own', async () => {
    await startWith({
      'a.md': 'Some\ntext ^para\n\n- one\n- two ^Item\n\n> quote\n\n^quoted\n\nx^none\n',
    });
    const cache = cacheOf('a.md');
    expect(cache?.sections?.map(({ type, id }) => [type, id])).toEqual([
      ['paragraph', 'para'],
      ['list', undefined],
      ['blockquote', 'quoted'],
      ['paragraph', undefined],
      ['paragraph', undefined],
    ]);
    expect(cache?.listItems?.map(({ id }) => id)).toEqual([undefined, 'Item']);
    expect(Object.keys(cache?.blocks ?? {}).sort()).toEqual(['Item', 'para', 'quoted']);
    expect(cache?.blocks?.['para']?.position).toEqual(cache?.sections?.[0]?.position);
  });
});

describe('when the cache changes', () => {
  it('fires changed after the write, asynchronously', async () => {
    await startWith({ 'a.md': '---\nn: 1\n---\n' });
    const heard = listen();
    await run.app.vault.modify(run.file('a.md'), '---\nn: 2\n---\n');
    expect(heard).toEqual([]);
    expect(cacheOf('a.md')?.frontmatter).toEqual({ n: 1 });
    await run.settled();
    expect(heard).toEqual(['changed a.md: ---\nn: 2\n---\n', 'resolved']);
    expect(cacheOf('a.md')?.frontmatter).toEqual({ n: 2 });
  });

  it('follows a rename without changed', async () => {
    await startWith({ 'a.md': '---\nn: 1\n---\n' });
    const heard = listen();
    await run.app.vault.rename(run.file('a.md'), 'b.md');
    expect(cacheOf('b.md')?.frontmatter).toEqual({ n: 1 });
    expect(run.app.metadataCache.getCache('a.md')).toBeNull();
    await run.settled();
    expect(heard).toEqual([]);
  });

  it('drops a deleted note and says so', async () => {
    await startWith({ 'a.md': '---\nn: 1\n---\n' });
    const heard = listen();
    await run.app.vault.delete(run.file('a.md'));
    expect(run.app.metadataCache.getCache('a.md')).toBeNull();
    expect(heard).toEqual(['deleted a.md']);
  });
});

describe('links', () => {
  it('leads to the note by name, by path and relative to its own folder', async () => {
    await startWith({ 'A/x.md': '', 'B/x.md': '', 'B/y.md': '', 'C/Only.md': '' });
    const { metadataCache } = run.app;
    const dest = (link: string, from: string) =>
      metadataCache.getFirstLinkpathDest(link, from)?.path;
    expect(dest('only', 'A/x.md')).toBe('C/Only.md');
    expect(dest('x', 'B/y.md')).toBe('B/x.md');
    expect(dest('A/x', 'B/y.md')).toBe('A/x.md');
    expect(dest('../A/x', 'B/y.md')).toBe('A/x.md');
    expect(dest('gone', 'B/y.md')).toBeUndefined();
    expect(metadataCache.fileToLinktext(run.file('A/x.md'), '')).toBe('A/x');
    expect(run.app.fileManager.generateMarkdownLink(run.file('C/Only.md'), '')).toBe('[[Only]]');
  });

  it('are rewritten when their note is renamed through the file manager', async () => {
    await startWith({ 'Bo.md': '', 'a.md': 'See [[Bo]] and [[Bo#Part|him]].' });
    await run.app.fileManager.renameFile(run.file('Bo.md'), 'Bob.md');
    expect(run.read('a.md')).toBe('See [[Bob]] and [[Bob#Part|him]].');
  });
});
