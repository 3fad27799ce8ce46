import { lineStart, nextLine } from '../text/line-ending';
import { type Cause, causeOf, type FactsOf, type RefusalKind } from '../refusal';
import type { YamlToken } from './yaml-tokens';

/** What is wrong with properties that cannot be read. */
export type Mistake = Cause & {
  /** The offset of the source that it is about. */
  readonly at: number;
};

/** A mistake at an offset of the source, with the facts that its text is made from. */
export function mistake<Kind extends RefusalKind>(
  at: number,
  kind: Kind,
  ...facts: FactsOf<Kind>
): Mistake {
  return { at, ...causeOf(kind, ...facts) };
}

/** One property of the source, with all its lines. */
export interface Part {
  readonly source: string;
  /** Where its name begins, and where the next property's first line does. */
  readonly from: number;
  readonly to: number;
  readonly tokens: readonly YamlToken[];
}

/** A line of a property on which the reader stumbled. */
interface Line {
  readonly source: string;
  /** Where the reader stumbled. */
  readonly at: number;
  /** What stands before it; null at the property's begin. */
  readonly before: YamlToken | undefined;
  /** What begins on the line. */
  readonly here: readonly YamlToken[];
  /** The name on the line, if it has one. */
  readonly name: YamlToken | undefined;
  /** What follows the dash and the name. */
  readonly value: readonly YamlToken[];
}

/**
 * The mistake on the line where the reader stumbled, where all quotes and brackets are closed; null
 * where it is none of the usual ones.
 *
 * @param code the reader's own name for what it stumbled over.
 */
export function mistakeOnLine(part: Part, at: number, code: string): Mistake | null {
  const line = lineOf(part, at);
  return (
    badSign(line, code) ??
    strayItem(line) ??
    textBehind(line) ??
    badBegin(line) ??
    secondColon(line) ??
    badColumn(part, line, code)
  );
}

function lineOf({ source, tokens }: Part, at: number): Line {
  const [from, to] = [lineStart(source, at), nextLine(source, at)];
  const here = tokens.filter((token) => token.from >= from && token.from < to);
  const begin = here.findIndex(({ kind }) => kind !== 'dash');
  const all = begin < 0 ? [] : here.slice(begin);
  const [first, second] = all;
  const isText = first?.kind === 'plain' || first?.kind === 'quoted';
  const name = isText && second?.kind === 'colon' ? first : undefined;
  const before = tokens.filter((token) => token.to <= at && token.from < at).at(-1);
  return { source, at, before, here, name, value: name === undefined ? all : all.slice(2) };
}

/** A sign with which no text begins, or a backslash that stands for nothing. */
function badSign({ source, at, name }: Line, code: string): Mistake | null {
  if (code === 'BAD_DQ_ESCAPE') return mistake(at, 'backslash');
  if (code !== 'BAD_SCALAR_START' && code !== 'BAD_ALIAS') return null;
  const sign = source[at] ?? '';
  return mistake(at, name?.from === at ? 'nameNeedsQuotes' : 'valueNeedsQuotes', sign);
}

/** An item of a list below a line that has a value, or in another column than the items above. */
function strayItem({ at, here }: Line): Mistake | null {
  const [first] = here;
  return first?.kind === 'dash' && first.from === at ? mistake(at, 'itemWithoutList') : null;
}

/** Text that goes on where a quote, a bracket or a link is closed already. */
function textBehind({ source, at, before, here, name }: Line): Mistake | null {
  if (before === undefined) return null;
  if (!here.includes(before) && name !== undefined) return null;
  if (before.kind === 'quoted') return mistake(at, 'textBehindQuote');
  if (before.kind !== 'close') return null;
  if (source.slice(before.to - 2, before.to) === ']]') return mistake(at, 'textBesideLink');
  if (before.depth !== 1) return null;
  return mistake(at, 'textBehind', source[before.from] === '}' ? 'brace' : 'bracket');
}

/** A value that begins with a sign which means something else there. */
function badBegin({ source, value }: Line): Mistake | null {
  const [first] = value;
  if (first === undefined) return null;
  const sign = source[first.from] ?? '';
  const isMark = marks.includes(first.kind) || (first.kind === 'plain' && ']},'.includes(sign));
  return isMark ? mistake(first.from, 'valueNeedsQuotes', sign) : null;
}

const marks: readonly YamlToken['kind'][] = [
  ...(['alias', 'anchor', 'tag', 'text-block', 'dash', 'question', 'colon'] as const),
];

function secondColon({ value }: Line): Mistake | null {
  const colon = value.find(({ kind, depth }) => kind === 'colon' && depth === 0);
  return colon === undefined ? null : mistake(colon.from, 'secondColon');
}

/** A line that stands further left or right than those it belongs with. */
function badColumn({ source, tokens }: Part, { at, name }: Line, code: string): Mistake | null {
  if (code === '') return null;
  // Of a name below a line with a value the reader tells the value.
  const end = nextLine(source, at);
  const colon = tokens.find(
    ({ kind, depth, from }) => kind === 'colon' && depth === 0 && from >= end,
  );
  const isBelow = code === 'BLOCK_AS_IMPLICIT_KEY' && colon !== undefined;
  if (!isBelow && code === 'MULTILINE_IMPLICIT_KEY' && name === undefined)
    return mistake(at, 'lineWithoutName');
  return mistake(isBelow ? colon.from : at, 'badColumn');
}
