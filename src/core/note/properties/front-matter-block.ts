import { nextLine } from '../text/line-ending';
import { lineAt, refuse, type Refused } from '../refusal';

/** Where the properties of a note stand, in offsets of its text. */
export interface FrontMatterBlock {
  /** The first character after the opening fence's line. */
  readonly from: number;
  /** The first character of the closing fence. */
  readonly to: number;
  /** The first character after the closing fence's line. */
  readonly bodyFrom: number;
}

/** A note's front matter, null where it has none. */
export type LocatedFrontMatter =
  { readonly ok: true; readonly block: FrontMatterBlock | null } | Refused;

const mark = '\uFEFF';

/** Where a note's first line starts: after the byte order mark, where there is one. */
export function noteStart(text: string): number {
  return text.startsWith(mark) ? 1 : 0;
}

/**
 * Finds the front matter of a note: a first line `---`, and the next line that is `---`; spaces
 * and tabs after either are let be. Whatever programs disagree about is refused: more
 * on the fence's line, as in `---js` or `----`, no closing fence, and line endings of the old Mac.
 */
export function locateFrontMatter(text: string): LocatedFrontMatter {
  const start = noteStart(text);
  if (!text.startsWith('---', start)) return { ok: true, block: null };
  const from = nextLine(text, start);
  if (!isFence(text.slice(start, from))) {
    return refuse(1, 'moreOnFirstLine');
  }
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    if (!text.startsWith('---', at)) continue;
    const bodyFrom = nextLine(text, at);
    if (isFence(text.slice(at, bodyFrom))) return checkedBlock(text, { from, to: at, bodyFrom });
    return refuse(lineAt(text, at), 'moreOnLastLine');
  }
  return refuse(1, 'propertiesLeftOpen');
}

function checkedBlock(text: string, block: FrontMatterBlock): LocatedFrontMatter {
  const lone = loneCarriageReturn(text, block.from, block.to);
  if (lone === -1) return { ok: true, block };
  return refuse(lineAt(text, lone), 'loneCarriageReturn');
}

/** Where a carriage return stands that ends no line, within a stretch of a text; -1 for none. */
export function loneCarriageReturn(text: string, from: number, to: number): number {
  for (let at = text.indexOf('\r', from); at !== -1 && at < to; at = text.indexOf('\r', at + 1)) {
    if (text[at + 1] !== '\n') return at;
  }
  return -1;
}

function isFence(line: string): boolean {
  return /^---[ \t]*(?:\r?\n)?$/.test(line);
}
