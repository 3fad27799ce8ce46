import type { Line } from '../note/body/line';
import { columnAt, firstSign } from '../note/body/line-start';
import { type Outline, readOutline } from '../note/body/outline';
import { locateFrontMatter, noteStart } from '../note/properties/front-matter-block';
import { applySplices, type Splice } from '../note/text/splice';
import { textStart } from './inline-fields';
import type { PlacedField } from './placed-field';

/** Where it takes more tries than this to find out which fields can go, none does. */
const MOST_TRIES = 40;

/**
 * The fields that can go with every other line being what it was. Halves of those that cannot all go
 * are tried, from below, since what stands within a list item has to go before it.
 */
export function removableFields(
  outline: Outline,
  fields: readonly PlacedField[],
): readonly PlacedField[] {
  let gone: readonly PlacedField[] = [];
  let tries = 0;
  const take = (group: readonly PlacedField[]): void => {
    tries += 1;
    if (group.length === 0 || tries > MOST_TRIES) return;
    const going = new Set([...gone, ...group]);
    const more = fields.filter((each) => going.has(each));
    if (leavesAllElse(outline, more)) gone = more;
    else if (group.length > 1) {
      const middle = group.length >> 1;
      take(group.slice(middle));
      take(group.slice(0, middle));
    }
  };
  for (let before = -1; before < gone.length;) {
    before = gone.length;
    const done = new Set(gone);
    take(fields.filter((each) => !done.has(each)));
  }
  // Half done, a second time would do more.
  return tries > MOST_TRIES ? [] : gone;
}

/** Whether the lines that stay are read as before where fields go. */
function leavesAllElse(outline: Outline, fields: readonly PlacedField[]): boolean {
  const located = locateFrontMatter(outline.text);
  const hasProperties = located.ok && located.block !== null;
  const without = applySplices(outline.text, splicesFor(outline, fields));
  const after = readOutline(belowProperties(without, hasProperties));
  const whole = new Set(wholeLines(outline, fields));
  const staying = outline.lines.filter((_line, at) => !whole.has(at));
  const { headings } = outline;
  return (
    [...whole].every((at) => !leavesChildren(outline, at, whole)) &&
    after.lines.length === staying.length &&
    staying.every((line, at) => isSameKind(line, after.lines[at])) &&
    after.headings.length === headings.length &&
    headings.every(({ level, text }, at) => {
      const other = after.headings[at];
      return other?.level === level && other.text === text;
    }) &&
    (after.open === null) === (outline.open === null)
  );
}

/** Whether a line is a list item with something in it that stays. */
function leavesChildren({ text, lines }: Outline, at: number, whole: ReadonlySet<number>): boolean {
  const own = lines[at];
  if (own?.inList !== true) return false;
  const said = text.slice(own.from, own.to);
  const start = firstSign(said);
  if (textStart(said) === start) return false;
  let next = at + 1;
  while (whole.has(next) || lines[next]?.kind === 'blank') next += 1;
  const below = lines[next];
  if (below?.inList !== true) return false;
  const other = text.slice(below.from, below.to);
  return columnAt(other, firstSign(other)) > columnAt(said, start);
}

function isSameKind({ kind, inList }: Line, other: Line | undefined): boolean {
  return kind === other?.kind && (kind === 'blank' || inList === other.inList);
}

/** A note's text as its lines are read below properties, which it has in the end. */
function belowProperties(text: string, hasProperties: boolean): string {
  return hasProperties ? text : `---\n---\n${text.slice(noteStart(text))}`;
}

/** What may be left of a line that says nothing: marks around its fields, and what parted them. */
const leftovers = /[*_~,;·•\s]/g;

/** The indexes of the lines that go as a whole: those that say nothing but what goes. */
function wholeLines({ text, lines }: Outline, fields: readonly PlacedField[]): readonly number[] {
  const byLine = new Map<number, PlacedField[]>();
  for (const field of fields) {
    const own = byLine.get(field.line);
    if (own === undefined) byLine.set(field.line, [field]);
    else own.push(field);
  }
  return [...byLine].flatMap(([index, own]) => {
    const line = lines[index];
    if (line === undefined) return [];
    if (own.some(({ isLine }) => isLine)) return [index];
    const said = text.slice(line.from, line.to);
    const splices = own.map(({ from, to }) => ({ from, to, insert: '' }));
    const rest = applySplices(said, splices).slice(textStart(said) ?? 0);
    return rest.replace(leftovers, '') === '' ? [index] : [];
  });
}

/**
 * What takes fields out of a note: their lines, or, where the line says more, all but their values, which
 * a sentence would have a hole without.
 */
export function splicesFor(outline: Outline, fields: readonly PlacedField[]): readonly Splice[] {
  const whole = new Set(wholeLines(outline, fields));
  const lines = [...whole].map((at) => outline.lines[at]).filter((line) => line !== undefined);
  return [
    ...lines.map(({ from, next }) => ({ from, to: next, insert: '' })),
    ...fields.flatMap(({ line, from, to, value }) => {
      const own = outline.lines[line];
      if (own === undefined || whole.has(line)) return [];
      // Two colons would make a field of what stays.
      const insert = /^:|::|:$/.test(value) ? '' : value;
      return [{ from: own.from + from, to: own.from + to, insert }];
    }),
  ];
}
