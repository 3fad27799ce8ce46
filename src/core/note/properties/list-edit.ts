import { lineEnd, lineStart, nextLine } from '../text/line-ending';
import type { Property } from './property-map';
import type { Splice } from '../text/splice';
import { quoteStyleOf, writeText } from '../yaml/yaml-text';
import type { YamlToken } from '../yaml/yaml-tokens';

/** An item whose own characters can be told from the rest of its list. */
interface Item {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The lines of a list as Obsidian writes them, without a line ending before or after. */
export function listLines(items: readonly string[], indent: string, eol: string): string {
  return items.map((item) => `${indent}- ${writeText(item)}`).join(eol);
}

/** A list on one line, between brackets. */
export function listInBrackets(items: readonly string[]): string {
  return `[${items.map((item) => writeText(item, 'plain', true)).join(', ')}]`;
}

/**
 * The splices that give a property, whose value is a list or a map now, these items instead, in
 * the style it has. Items that stay keep every byte, their quotes and comments too.
 */
export function replaceItems(
  source: string,
  property: Property,
  items: readonly string[],
  eol: string,
): Splice[] {
  const { valueFrom, valueTo } = property;
  const flow = source[valueFrom] === '[' || source[valueFrom] === '{';
  const old = plainItems(source, property, flow);
  if (old !== null) {
    return flow ? editBrackets(source, old, items) : editLines(source, old, items, eol);
  }
  if (flow) return [{ from: valueFrom, to: valueTo, insert: listInBrackets(items) }];
  const indent = ' '.repeat(valueFrom - lineStart(source, valueFrom));
  const lines = listLines(items, indent, eol).slice(indent.length);
  return [{ from: valueFrom, to: valueTo, insert: lines }];
}

/**
 * The items of a list. Null where there are none, and where one is more than a text of its own
 * right behind its dash.
 */
function plainItems(source: string, { tokens, value }: Property, flow: boolean): Item[] | null {
  const inside = flow ? tokens.slice(1, -1) : tokens;
  const texts = inside.filter(({ kind }) => kind === 'plain' || kind === 'quoted');
  const signs = inside.filter(({ kind }) => kind === (flow ? 'comma' : 'dash'));
  if (!Array.isArray(value) || value.length === 0 || texts.length !== value.length) return null;
  if (texts.length + signs.length !== inside.length) return null;
  if (!flow && signs.length !== texts.length) return null;
  const isOwn = ({ from }: YamlToken): boolean =>
    flow || /^ *-[ \t]+$/.test(source.slice(lineStart(source, from), from));
  if (!texts.every(isOwn)) return null;
  return texts.map(({ from, to }, index) => {
    const text: unknown = value[index];
    return { from, to, text: typeof text === 'string' ? text : '\0' };
  });
}

/** How many items at the start and at the end are the same in both lists. */
function sameEnds(old: readonly Item[], items: readonly string[]): [head: number, tail: number] {
  const most = Math.min(old.length, items.length);
  let head = 0;
  while (head < most && old[head]?.text === items[head]) head += 1;
  let tail = 0;
  while (tail < most - head && old.at(-1 - tail)?.text === items.at(-1 - tail)) tail += 1;
  return [head, tail];
}

function rewriteItem(source: string, item: Item, text: string, flow: boolean): Splice {
  const insert = writeText(text, quoteStyleOf(source.slice(item.from, item.to)), flow);
  return { from: item.from, to: item.to, insert };
}

function editLines(
  source: string,
  old: readonly Item[],
  items: readonly string[],
  eol: string,
): Splice[] {
  const [head, tail] = sameEnds(old, items);
  const changed = old.slice(head, old.length - tail);
  const wanted = items.slice(head, items.length - tail);
  const splices = changed.map((item, index): Splice => {
    const text = wanted[index];
    if (text !== undefined) return rewriteItem(source, item, text, false);
    return { from: lineStart(source, item.from), to: nextLine(source, item.to), insert: '' };
  });
  const added = wanted.slice(changed.length);
  const before = old[head + changed.length - 1];
  const model = before ?? old[0];
  if (added.length === 0 || model === undefined) return splices;
  const first = lineStart(source, model.from);
  const indent = source.slice(first, source.indexOf('-', first));
  const lines = listLines(added, indent, eol);
  if (before === undefined) return [...splices, { from: first, to: first, insert: lines + eol }];
  const at = lineEnd(source, before.to);
  return [...splices, { from: at, to: at, insert: eol + lines }];
}

function editBrackets(source: string, old: readonly Item[], items: readonly string[]): Splice[] {
  const [head, tail] = sameEnds(old, items);
  const changed = old.slice(head, old.length - tail);
  const wanted = items.slice(head, items.length - tail);
  const both = Math.min(changed.length, wanted.length);
  const splices = changed
    .slice(0, both)
    .map((item, index) => rewriteItem(source, item, wanted[index] ?? '', true));
  const before = old[head + both - 1];
  const last = changed.at(-1);
  const first = old[0];
  if (changed.length > both && last) {
    const from = before?.to ?? first?.from ?? last.from;
    const to = before ? last.to : (old[changed.length]?.from ?? last.to);
    splices.push({ from, to, insert: '' });
  }
  const added = wanted.slice(both).map((text) => writeText(text, 'plain', true));
  if (added.length > 0 && first) {
    const at = before?.to ?? first.from;
    const insert = before ? `, ${added.join(', ')}` : `${added.join(', ')}, `;
    splices.push({ from: at, to: at, insert });
  }
  return splices;
}
