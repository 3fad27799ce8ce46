import { wordsOf } from './mask';
import type { FoundLink } from './mask-links';
import type { MaskedLine } from './mask-line';

/** What may stand between the links of a row of people. */
const between = /^[,;，、；&+/·• ]*(?:(?:and|und|et|y|e|og|och|en|with) )?$/iu;
/** Words before a link that make it a company. */
const beforeCompany = /(?:\s(?:at|of|for|bei|chez|en|from|with)|[@(（—–-]|\s-)[\s\0*_]*$/iu;

/** The links of a line that are people: those before which nobody is named yet. */
export function linksToPeople(line: MaskedLine, start: number): readonly FoundLink[] {
  const [first] = line.links;
  if (first === undefined) return [];
  const before = line.masked.slice(start, first.from);
  if (isNamed(before)) return [];
  const people = [first];
  for (const link of line.links.slice(1)) {
    const last = people.at(-1) as FoundLink;
    if (!between.test(wordsBetween(line.masked, last, link))) break;
    people.push(link);
  }
  return people;
}

/** What stands between two links; the last sign of a link may part it from what follows. */
function wordsBetween(masked: string, last: FoundLink, next: FoundLink): string {
  const text = masked.slice(last.to - 1, next.from);
  const words = wordsOf(/^[\s\0,]/.test(text) ? text : text.slice(1));
  return `${words} `.trimStart();
}

/** Whether the words before a link tell of somebody whom the link only goes with. */
function isNamed(before: string): boolean {
  const words = before.trim();
  if (/[:：]$/.test(words) || !/\p{L}/u.test(words)) return false;
  return beforeCompany.test(before) || /[,;|，；、\t]/u.test(words) || /\s[-–—]\s/.test(before);
}
