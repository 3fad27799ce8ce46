import type * as Obsidian from 'obsidian';
import { parseYaml } from './yaml-text';

/** A line of a note with where it starts. */
interface Line {
  text: string;
  start: number;
  number: number;
}

/** Where the front-matter block stands, counting its fences. */
export interface FrontMatterBlock {
  yaml: string;
  yamlStart: number;
  yamlEnd: number;
  /** Where the body begins. */
  end: number;
}

/** The front-matter block at the very beginning of a note, or null. */
export function findFrontMatter(text: string): FrontMatterBlock | null {
  const match = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?:^|(?<=\n))---[ \t]*(?:\r?\n|$)/.exec(text);
  const [whole, opening, yaml] = match ?? [];
  if (whole === undefined || opening === undefined || yaml === undefined) return null;
  const yamlStart = opening.length;
  return { yaml, yamlStart, yamlEnd: yamlStart + yaml.length, end: whole.length };
}

/** What the metadata cache knows of a note. Broken YAML leaves out `frontmatter`, nothing more. */
export function readStructure(text: string): Obsidian.CachedMetadata {
  const lines = splitLines(text);
  const cache: Obsidian.CachedMetadata = {};
  const sections: Obsidian.SectionCache[] = [];
  const block = findFrontMatter(text);
  let next = 0;
  if (block) {
    const last = lines.findLastIndex((line) => line.start < block.end);
    const position = span(lines, 0, last);
    sections.push({ type: 'yaml', position });
    cache.frontmatterPosition = position;
    const values = readValues(block.yaml);
    if (values) {
      cache.frontmatter = values;
      const links = readFrontMatterLinks(values);
      if (links.length > 0) cache.frontmatterLinks = links;
    }
    next = last + 1;
  }
  readBody(lines, next, cache, sections);
  addBlockIds(cache, sections, lines);
  if (sections.length > 0) cache.sections = sections;
  return cache;
}

function readBody(
  lines: Line[],
  first: number,
  cache: Obsidian.CachedMetadata,
  sections: Obsidian.SectionCache[],
): void {
  let at = first;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || line.text.trim() === '') {
      at += 1;
      continue;
    }
    const own = sectionType(line.text);
    const end = sectionEnd(lines, at, own);
    const isUnderlined = own === 'paragraph' && underline.test(lines[end + 1]?.text ?? '');
    const type = isUnderlined ? 'heading' : own;
    const last = isUnderlined ? end + 1 : end;
    const position = span(lines, at, last);
    sections.push({ type, position });
    if (isUnderlined) addUnderlinedHeading(cache, lines.slice(at, last + 1), position);
    else if (type === 'heading') addHeading(cache, line, position);
    if (type === 'list') addListItems(cache, lines, at, last);
    if (type !== 'code' && type !== 'comment') {
      for (const within of lines.slice(at, last + 1)) addInline(cache, within);
    }
    at = last + 1;
  }
}

/** What makes a heading of the paragraph right above it. */
const underline = /^ {0,3}(?:-+|=+)[ \t]*$/;

const listMark = /^\s*(?:[-*+]|\d+[.)])\s+/;

function sectionType(text: string): string {
  if (/^#{1,6}\s/.test(text)) return 'heading';
  if (/^ {0,3}(```|~~~)/.test(text)) return 'code';
  if (/^%%/.test(text)) return 'comment';
  if (/^ {0,3}>\s*\[!/.test(text)) return 'callout';
  if (/^ {0,3}>/.test(text)) return 'blockquote';
  if (/^ {0,3}([-*_])(?:\s*\1){2,}\s*$/.test(text)) return 'thematicBreak';
  if (listMark.test(text)) return 'list';
  if (/^\s*\|.*\|\s*$/.test(text)) return 'table';
  if (/^\$\$/.test(text)) return 'math';
  if (/^<[a-z]/i.test(text)) return 'html';
  return 'paragraph';
}

function sectionEnd(lines: Line[], first: number, type: string): number {
  if (type === 'heading' || type === 'thematicBreak') return first;
  const opening = lines[first]?.text ?? '';
  if (type === 'code' || type === 'comment' || type === 'math') {
    const fence = /^\s*(`{3,}|~{3,}|%%|\$\$)/.exec(opening)?.[1] ?? '```';
    if (type !== 'code' && opening.indexOf(fence, fence.length) > 0) return first;
    const close = lines.findIndex(
      (line, index) =>
        index > first &&
        (type === 'code' ? line.text.trim().startsWith(fence) : line.text.includes(fence)),
    );
    return close < 0 ? lines.length - 1 : close;
  }
  let last = first;
  for (let at = first + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.trim() === '') {
      if (type !== 'list' || !/^\s*(?:[-*+]|\d+[.)])\s|^\s{2,}\S/.test(lines[at + 1]?.text ?? ''))
        break;
      continue;
    }
    if (type === 'paragraph' && underline.test(text)) break;
    const other = sectionType(text);
    if (type === 'list' ? ['heading', 'thematicBreak'].includes(other) : endsBlock(type, other))
      break;
    last = at;
  }
  return last;
}

function endsBlock(type: string, other: string): boolean {
  if (type === 'blockquote' || type === 'callout')
    return !['blockquote', 'callout', 'paragraph'].includes(other);
  return other !== type && other !== 'paragraph';
}

function addHeading(cache: Obsidian.CachedMetadata, line: Line, position: Obsidian.Pos): void {
  const match = /^(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line.text);
  cache.headings ??= [];
  cache.headings.push({ heading: match?.[2] ?? '', level: match?.[1]?.length ?? 1, position });
}

function addUnderlinedHeading(
  cache: Obsidian.CachedMetadata,
  lines: readonly Line[],
  position: Obsidian.Pos,
): void {
  const heading = lines.slice(0, -1).map(({ text }) => text.trim());
  const level = lines.at(-1)?.text.trim().startsWith('=') === true ? 1 : 2;
  (cache.headings ??= []).push({ heading: heading.join('\n'), level, position });
}

function addListItems(
  cache: Obsidian.CachedMetadata,
  lines: Line[],
  first: number,
  last: number,
): void {
  const above: { indent: number; line: number }[] = [];
  for (const line of lines.slice(first, last + 1)) {
    const mark = listMark.exec(line.text);
    if (!mark) continue;
    const indent = line.text.search(/\S/);
    while (above.length > 0 && (above.at(-1)?.indent ?? 0) >= indent) above.pop();
    const task = /^\s*(?:[-*+]|\d+[.)])\s+\[(.)\]\s/.exec(line.text)?.[1];
    cache.listItems ??= [];
    cache.listItems.push({
      parent: above.at(-1)?.line ?? -(lines[first]?.number ?? 0),
      position: {
        start: { line: line.number, col: indent, offset: line.start + indent },
        end: locAtEnd(line),
      },
      ...(task === undefined ? {} : { task }),
    });
    above.push({ indent, line: line.number });
  }
}

function addInline(cache: Obsidian.CachedMetadata, line: Line): void {
  const plain = line.text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length));
  for (const match of plain.matchAll(/(!?)\[\[([^[\]]+)\]\]|(!?)\[([^[\]]*)\]\(([^()\s]+)\)/g)) {
    const [original, wikiBang, inner, mdBang, label, target] = match;
    const [link, display] =
      inner === undefined ? [decodePath(target ?? ''), label] : splitLink(inner);
    if (inner === undefined && /^[a-z][a-z+.-]*:/i.test(link)) continue;
    const entry = {
      link,
      original,
      displayText: display ?? link.replaceAll('#', ' > '),
      position: positionIn(line, match.index, original.length),
    };
    if ((wikiBang ?? '') + (mdBang ?? '') === '!') (cache.embeds ??= []).push(entry);
    else (cache.links ??= []).push(entry);
  }
  const withoutLinks = plain.replace(/\[\[[^[\]]+\]\]|\]\([^()]*\)/g, (link) =>
    ' '.repeat(link.length),
  );
  for (const match of withoutLinks.matchAll(
    /(^|\s)(#[\p{L}\p{N}\p{Extended_Pictographic}_/-]+)/gu,
  )) {
    const [, before = '', tag = ''] = match;
    if (!/[^\d#/]/.test(tag)) continue;
    (cache.tags ??= []).push({
      tag,
      position: positionIn(line, match.index + before.length, tag.length),
    });
  }
}

const blockId = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;

/**
 * Gives a section, or an item of a list, the id written at its end; one that stands alone is that of
 * the section above, which is how quotes and tables get theirs.
 */
function addBlockIds(
  cache: Obsidian.CachedMetadata,
  sections: Obsidian.SectionCache[],
  lines: Line[],
): void {
  const idAt = ({ end }: Obsidian.Pos): string | undefined =>
    blockId.exec((lines[end.line]?.text ?? '').slice(0, end.col))?.[1];
  const give = (block: Obsidian.SectionCache | Obsidian.ListItemCache, id: string): void => {
    block.id = id;
    (cache.blocks ??= {})[id] = { id, position: block.position };
  };
  for (const item of cache.listItems ?? []) {
    const id = idAt(item.position);
    if (id !== undefined) give(item, id);
  }
  for (const [index, section] of sections.entries()) {
    const id = section.type === 'paragraph' ? idAt(section.position) : undefined;
    if (id === undefined) continue;
    const { start, end } = section.position;
    const alone = start.line === end.line && lines[start.line]?.text.trim() === `^${id}`;
    const above = alone ? sections[index - 1] : undefined;
    give(above && above.type !== 'yaml' ? above : section, id);
  }
}

function readValues(yaml: string): Obsidian.FrontMatterCache | null {
  try {
    const values = parseYaml(yaml);
    return typeof values === 'object' && values !== null && !Array.isArray(values) ? values : null;
  } catch {
    return null;
  }
}

function readFrontMatterLinks(values: unknown, key = ''): Obsidian.FrontmatterLinkCache[] {
  if (typeof values === 'string') {
    const inner = /^\[\[([^[\]]+)\]\]$/.exec(values.trim())?.[1];
    if (inner === undefined) return [];
    const [link, display] = splitLink(inner);
    return [{ key, link, original: values.trim(), displayText: display ?? link }];
  }
  if (typeof values !== 'object' || values === null) return [];
  return Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
    readFrontMatterLinks(value, key === '' ? name : `${key}.${name}`),
  );
}

function splitLink(inner: string): [string, string | undefined] {
  const bar = inner.indexOf('|');
  return bar < 0 ? [inner, undefined] : [inner.slice(0, bar), inner.slice(bar + 1)];
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function splitLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((raw, number) => {
    const line = { text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, start, number };
    start += raw.length + 1;
    return line;
  });
}

function span(lines: Line[], first: number, last: number): Obsidian.Pos {
  const from = lines[first] ?? { text: '', start: 0, number: 0 };
  return {
    start: { line: from.number, col: 0, offset: from.start },
    end: locAtEnd(lines[last] ?? from),
  };
}

function locAtEnd(line: Line): Obsidian.Loc {
  return { line: line.number, col: line.text.length, offset: line.start + line.text.length };
}

function positionIn(line: Line, col: number, length: number): Obsidian.Pos {
  return {
    start: { line: line.number, col, offset: line.start + col },
    end: { line: line.number, col: col + length, offset: line.start + col + length },
  };
}
