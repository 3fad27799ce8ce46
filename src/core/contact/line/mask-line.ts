import { Mask, NOTHING } from './mask';
import { type FoundDetails, maskDetails } from './mask-details';
import { type FoundLink, maskLinks } from './mask-links';
import { maskComments, maskEmphasis, maskEntities, maskMarks } from './mask-marks';
import { peopleFieldEnd } from './no-person';

/** A stretch that becomes another link as a whole: a link, or words in the marks of code. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  readonly replaceTo: number;
  readonly target: string | null;
}

/** A line with its words alone, each where it stands, and what else it tells. */
export interface MaskedLine extends FoundDetails {
  readonly text: string;
  readonly masked: string;
  readonly links: readonly FoundLink[];
  readonly units: readonly Unit[];
  /** What fields within the line say, such as `(company:: Acme)`. */
  readonly role: string;
  readonly company: string;
  /** Whether its beginning is crossed out. */
  readonly isStruck: boolean;
}

/** Brackets of other scripts, and what is read for them. */
const brackets: Readonly<Record<string, string>> = {
  ...{ '［': '[', '］': ']', '〔': '（', '〕': '）', '〈': '（', '〉': '）' },
  ...{ '《': '（', '》': '）', '＜': '<', '＞': '>' },
};

/** Takes out of a line what is no words of it, from the place where its words begin. */
export function maskLine(text: string, start: number): MaskedLine {
  const mask = new Mask(text, start);
  // The key of a field of people is a label like any other.
  const keyEnd = start + peopleFieldEnd(text.slice(start));
  if (keyEnd > start) mask.blank(keyEnd - 1, keyEnd, NOTHING);
  maskComments(mask);
  const codes = maskCode(mask, start);
  const { links, addresses, fields } = maskLinks(mask);
  mask.blankAll(/[［］〔〕〈〉《》＜＞]/g, ([sign]) => brackets[sign] ?? false);
  const units = [...codes, ...links].sort((one, other) => one.from - other.from);
  partAtBars(mask, units);
  const details = maskDetails(mask, addresses);
  maskTags(mask);
  maskEntities(mask);
  maskMarks(mask);
  const isStruck = mask.text.slice(start).trimStart().startsWith('~~');
  partBeginning(mask, start, links);
  maskEmphasis(mask);
  const field = (...names: readonly string[]): string =>
    names.map((name) => fields.get(name) ?? '').find((value) => value !== '') ?? '';
  return {
    ...details,
    ...{ text, masked: mask.text, links, units, isStruck },
    role: field('role', 'title', 'job', 'position'),
    company: field('company', 'organization', 'organisation', 'org', 'employer'),
  };
}

/** A bar that ends no cell parts what is in one, but for what becomes a link as a whole. */
function partAtBars(mask: Mask, units: readonly Unit[]): void {
  const { text } = mask;
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    const isWithin = units.some(({ from, to }) => from <= at && at < to);
    if (!isWithin && slashes % 2 === 1) mask.blank(at - 1, at + 1, NOTHING, '—');
  }
}

/** The marks of code, whose words may be a name; the whole of them becomes the link. */
function maskCode(mask: Mask, start: number): readonly Unit[] {
  const runs = [...mask.text.matchAll(/`+/g)].filter(({ index }) => index >= start);
  const units: Unit[] = [];
  // From the end, so that the next run of a length is known without looking for it.
  const next = new Map<number, number>();
  const closes = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const { length } = runs[at]?.[0] ?? '';
    closes[at] = next.get(length) ?? -1;
    next.set(length, at);
  }
  for (let at = 0; at < runs.length; at += 1) {
    const close = runs[closes[at] ?? -1];
    const open = runs[at];
    if (open === undefined || close === undefined) continue;
    const to = close.index + close[0].length;
    if (/^\$?=/.test(mask.text.slice(open.index + open[0].length, close.index).trimStart())) {
      // A query shows what is computed when the note is read.
      mask.blank(open.index, to);
      at = closes[at] ?? at;
      continue;
    }
    mask.blank(open.index, open.index + open[0].length);
    mask.blank(close.index, to);
    units.push({ from: open.index, to, replaceTo: to, target: null });
    at = closes[at] ?? at;
  }
  return units;
}

/** Blanks the tags of HTML; a line break parts what is beside it. */
function maskTags(mask: Mask): void {
  mask.blankAll(/<\/?[a-z][^<>]*>/gi, ([found]) => (/^<br\b/i.test(found) ? '—' : true));
}

/** Bold words, or a link, that a line begins with are the name: what follows is parted from it. */
function partBeginning(mask: Mask, start: number, links: readonly FoundLink[]): void {
  const text = mask.text;
  const from = start + (/^[|\s\0]*/.exec(text.slice(start))?.[0].length ?? 0);
  const [opening = ''] = /^(?:\*{1,3}|_{1,3}|==|~~)/.exec(text.slice(from)) ?? [];
  const end = opening === '' ? -1 : text.indexOf(opening, from + opening.length);
  const link = links.find((each) => each.from <= from + opening.length && from < each.to);
  const close = end >= 0 ? { at: end, length: opening.length } : null;
  if (close !== null) {
    const behind = text.slice(close.at + close.length);
    const isWhole = text
      .slice(from + opening.length, close.at)
      .trim()
      .includes(' ');
    if (/^\s+\p{Ll}/u.test(behind) || (isWhole && /^\s+[*_]{0,3}\p{L}/u.test(behind))) {
      mask.blank(close.at, close.at + close.length, ' ', '—');
      return;
    }
  }
  if (
    link !== undefined &&
    /^[*_]{0,3}\s+[*_]{0,3}\p{L}/u.test(text.slice(link.to)) &&
    link.to - link.from > 3
  ) {
    const sign = /^\s+(?:and|und|et|og|och)\s/i.test(text.slice(link.to)) ? ',' : '—';
    mask.blank(link.to - 1, link.to, ' ', sign);
  }
}
