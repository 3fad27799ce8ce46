import { NOTHING } from './mask';

/** A stretch of a line, without the space around it. */
export interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const closing: Readonly<Record<string, string>> = {
  ...{ '(': ')', '（': '）', '[': ']', '【': '】' },
  ...{ '"': '"', '“': '”', '«': '»', '„': '“' },
};

const columns = /^(?:\t+|[|｜;；])/u;
const commas =
  /^(?:,(?!\d)|[，、،／]|—+|―+|→|\s[-–=]{1,3}>?(?=[\s\0—\p{L}]|$)|–(?=[\s\0])|[\p{L})](?:-(?=\s)|--(?=[\p{L}\s]))|\s(?:\/{1,2}|[·•‧∙])(?=\s)|[•·](?=[\s\0]))/u;
const bars = /^[|｜]/u;

/** The parts between separators: columns and then commas within the first of them, else commas. */
export function splitParts(masked: string, from: number): readonly Part[] {
  const cut = splitAt(masked, from, masked.length, columns);
  const [first] = cut;
  if (first === undefined || (cut.length < 2 && first.to === masked.trimEnd().length)) {
    return splitCommas(masked, from, masked.length);
  }
  return [...splitCommas(masked, first.from, first.to), ...cut.slice(1)];
}

/** The parts of a stretch between commas, dashes and their like, also in other scripts. */
export function splitCommas(masked: string, from: number, to: number): readonly Part[] {
  return splitAt(masked, from, to, commas);
}

/** What parts the cells of a pasted sheet, by the line that heads it. */
export function sheetSeparator(masked: string, from: number): RegExp {
  const head = masked.slice(from);
  return (
    [/^\t/, /^[;；]/, /^[|｜]/].find((sign) => head.split('').some((each) => sign.test(each))) ??
    /^[,，、،]/
  );
}

/** The cells of a row of a pasted sheet, empty ones included; what stands in quotes is one. */
export function splitSheet(masked: string, from: number, separator: RegExp): readonly Part[] {
  return splitAt(masked, from, masked.length, separator, true);
}

/** The cells of a table's row, empty ones included. */
export function splitCells(masked: string, from: number): readonly Part[] {
  const start = masked[from] === '|' ? from + 1 : from;
  return splitAt(masked, start, masked.length, bars, true);
}

/** The part without the spaces at its ends. */
export function partAt(masked: string, from: number, to: number): Part {
  let start = from;
  let end = to;
  while (start < end && isBlank(masked[start])) start += 1;
  while (end > start && isBlank(masked[end - 1])) end -= 1;
  return { text: masked.slice(start, end), from: start, to: end };
}

function isBlank(sign: string | undefined): boolean {
  return sign === NOTHING || /\s/.test(sign ?? '');
}

function splitAt(
  masked: string,
  start: number,
  stop: number,
  separator: RegExp,
  keepEmpty = false,
): readonly Part[] {
  const parts: Part[] = [];
  // The last place of each closing sign tells whether one comes, without looking ahead.
  const last = new Map(
    Object.values(closing).map((sign) => [sign, masked.lastIndexOf(sign, stop - 1)]),
  );
  let from = start;
  let until = '';
  const end = (to: number): void => {
    const part = partAt(masked, from, to);
    if (keepEmpty || part.text !== '') parts.push(part);
  };
  for (let at = start; at < stop; at += 1) {
    const sign = masked[at] ?? '';
    if (until !== '') {
      if (sign === until) until = '';
      continue;
    }
    const close = closing[sign];
    if (
      close !== undefined &&
      !(separator === bars && sign !== '[') &&
      (last.get(close) ?? -1) > at
    ) {
      until = close;
      continue;
    }
    if (masked[at - 1] === '\\') continue;
    const found = separator.exec(masked.slice(at, at + 6))?.[0];
    if (found === undefined) continue;
    const kept = /^[\p{L})]-/u.test(found) ? 1 : 0;
    end(at + kept);
    from = Math.min(stop, at + found.length);
    at = from - 1;
  }
  end(stop);
  return parts;
}
