import { oneLine } from '../text/one-line';
import { readOutline } from './outline';

/** One item of a list, and the words of the heading it stands under; null above the first. */
export interface ListItem {
  readonly heading: string | null;
  /** On one line, without its sign and tick box. */
  readonly item: string;
}

/**
 * All list items of a text, nested ones included, with the heading each stands under. Blank items
 * do not count, nor do those in code, quotes and comments. An item that goes on over several lines
 * is one.
 */
export function readListItems(text: string): readonly ListItem[] {
  const { lines, headings } = readOutline(text);
  const items: { heading: string | null; parts: string[] }[] = [];
  const headingAt = new Map(headings.map(({ first, text: words }) => [first, words]));
  let heading: string | null = null;
  let open: string[] | null = null;
  lines.forEach(({ from, to, kind, inList }, index) => {
    heading = headingAt.get(index) ?? heading;
    const listed = inList && (kind === 'item' || kind === 'text');
    const written = listed ? text.slice(from, to) : '';
    const [, content] = listItem.exec(written) ?? [];
    if (content !== undefined) {
      open = [content.replace(tickBox, '')];
      items.push({ heading, parts: open });
    } else if (!listed) open = null;
    else open?.push(written);
  });
  return items
    .map((each) => ({ heading: each.heading, item: oneLine(each.parts.join(' ')) }))
    .filter(({ item }) => item !== '');
}

const listItem = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+([^]*))?$/;
const tickBox = /^\[[^\]]\](?:\s+|$)/;
