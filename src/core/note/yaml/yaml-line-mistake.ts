import { lineStart, nextLine } from '../text/line-ending';
import type { YamlToken } from './yaml-tokens';

/** What is wrong with properties that cannot be read, in words for the person who wrote them. */
export interface Mistake {
  /** The offset of the source that it is about. */
  readonly at: number;
  readonly reason: string;
  readonly fix: string;
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
  if (code === 'BAD_DQ_ESCAPE') {
    const reason = 'A line in the properties of this note has a backslash between double quotes.';
    return { at, reason, fix: 'Put the value in single quotes.' };
  }
  if (code !== 'BAD_SCALAR_START' && code !== 'BAD_ALIAS') return null;
  return signNeedsQuotes(source[at] ?? '', at, name?.from === at ? 'name' : 'value');
}

/** An item of a list below a line that has a value, or in another column than the items above. */
function strayItem({ at, here }: Line): Mistake | null {
  const [first] = here;
  return first?.kind === 'dash' && first.from === at ? itemWithoutList(at) : null;
}

/** That an item of a list belongs to no property. */
export function itemWithoutList(at: number): Mistake {
  return {
    at,
    reason: 'An item of a list stands in the properties of this note where no list begins.',
    fix: 'Put all items of the list in the same column, below a line with only the name and a colon.',
  };
}

/** Text that goes on where a quote, a bracket or a link is closed already. */
function textBehind({ source, at, before, here, name }: Line): Mistake | null {
  if (before === undefined) return null;
  if (!here.includes(before) && name !== undefined) return null;
  const reasonOf = (what: string): string =>
    `A line in the properties of this note has text ${what}.`;
  if (before.kind === 'quoted') {
    const fix = 'Put the whole value in quotes, of a kind that does not stand in it.';
    return { at, reason: reasonOf('behind its closing quote'), fix };
  }
  if (before.kind !== 'close' || before.depth !== 1) return null;
  const isLink = source.slice(before.to - 2, before.to) === ']]';
  const word = source[before.from] === '}' ? 'brace' : 'bracket';
  const reason = reasonOf(isLink ? 'beside a link' : `behind its closing ${word}`);
  return { at, reason, fix: 'Put the whole value in quotes.' };
}

/** A value that begins with a sign which means something else there. */
function badBegin({ source, value }: Line): Mistake | null {
  const [first] = value;
  if (first === undefined) return null;
  const sign = source[first.from] ?? '';
  const isMark = marks.includes(first.kind) || (first.kind === 'plain' && ']},'.includes(sign));
  return isMark ? signNeedsQuotes(sign, first.from) : null;
}

const marks: readonly YamlToken['kind'][] = [
  ...(['alias', 'anchor', 'tag', 'text block', 'dash', 'question', 'colon'] as const),
];

function secondColon({ value }: Line): Mistake | null {
  const colon = value.find(({ kind, depth }) => kind === 'colon' && depth === 0);
  if (colon === undefined) return null;
  const reason = 'A line in the properties of this note has a second colon in its value.';
  return { at: colon.from, reason, fix: 'Put the value in quotes.' };
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
    return lineWithoutName(at);
  return {
    at: isBelow ? colon.from : at,
    reason:
      'A line in the properties of this note is indented differently from those it belongs with.',
    fix: 'Begin it in the same column as they do.',
  };
}

/** That a line is no name with a value, and none that goes on with one. */
export function lineWithoutName(at: number): Mistake {
  return {
    at,
    reason: 'A line in the properties of this note has no name with a colon.',
    fix: 'Indent it by two spaces if it goes on with the line above; if not, write a name, a colon and a space before it.',
  };
}

/** That a value or a name begins with a sign which means something else there. */
export function signNeedsQuotes(sign: string, at: number, what = 'value'): Mistake {
  const called = signWords[sign] ?? sign;
  return {
    at,
    reason: `A ${what} in the properties of this note begins with ${called}, which needs quotes.`,
    fix: `Put the ${what} in quotes.`,
  };
}

/** Signs that would be overlooked, or taken for part of the sentence. */
const signWords: Readonly<Record<string, string>> = {
  ...{ '`': 'a backtick', ',': 'a comma', '*': 'an asterisk', '!': 'an exclamation mark' },
  ...{ ']': 'a closing bracket', '}': 'a closing brace', '|': 'a vertical bar', '-': 'a hyphen' },
  ...{ '?': 'a question mark', ':': 'a colon' },
};
