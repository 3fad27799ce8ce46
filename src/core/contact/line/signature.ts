import { isPersonName } from './given-names';
import { isCompanyName, isJob } from './job-words';
import type { ListedLine } from './listed-line';
import { readListMarker } from './list-marker';
import { wordsOf } from './mask';
import { maskLine } from './mask-line';
import { doubtOfName } from './name-shape';
import { readsLikeJob } from './part-kinds';

/** How letters end before the name. */
const signOff =
  /^(?:(?:with )?(?:(?:my|all) )?(?:best|kind|kindest|warm|warmest|many)(?: (?:regards|wishes|thanks))?|(?:with )?regards|(?:yours )?(?:sincerely|faithfully|truly)(?: yours)?|yours|cheers|thanks(?: again)?|thank you|mit (?:freundlichen|besten|herzlichen|lieben|vielen) grü(?:ß|ss)en|(?:viele|beste|liebe|herzliche|freundliche|schöne) grü(?:ß|ss)e|mfg|(?:bien )?cordialement|bien à (?:vous|toi)|salutations|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|atenciosamente|(?:com os melhores )?cumprimentos|abra[çz]os?|(?:cordiali|distinti) saluti|saluti|(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|(?:med )?(?:vänliga hälsningar|vennlig hilsen|venlig hilsen)|mvh|(?:z poważaniem|pozdrawiam)|с уважением)$/iu;

/** Most lines that a signature has, and most signs on each. */
const [MOST_LINES, MOST_SIGNS] = [8, 120];

/** Whether a line is how a letter ends before the name: “Kind regards,”. */
function isSignOff(text: string): boolean {
  const words = text.slice(readListMarker(text).end).trim();
  return words.length < 50 && signOff.test(words.replace(/ ?[,.!–—-]$/, ''));
}

/**
 * The lines with each signature on the line of its name, so that it is read as one person, and
 * nothing on those that it and the sign-off above it stood on. What is behind a sign-off and is no
 * such signature goes on with the name.
 */
export function withSignatures(lines: readonly ListedLine[]): readonly ListedLine[] {
  const read = [...lines];
  lines.forEach((line, at) => {
    if (line.head !== undefined || !isSignOff(line.text)) return;
    read[at] = { ...line, text: '' };
    const behind = lines.slice(at + 1, at + 1 + MOST_LINES);
    const end = behind.findIndex((each) => !mayBeSigned(each));
    const [name, ...more] = end < 0 ? behind : behind.slice(0, end);
    const own = name === undefined ? '' : saidOn(name).words;
    if (name === undefined || own === '' || doubtOfName(own) !== null) return;
    const told = more.filter((each) => isWordy(each)).slice(0, 2);
    if (told.some((each) => isPersonName(saidOn(each).words))) return;
    const isOne = told.length === 1 || told.some((each) => isRole(saidOn(each).words));
    const kept = more.filter((each) => told.includes(each) || saidOn(each).hasDetails);
    const text = [name, ...kept].map((each) => each.text.trimEnd()).join(' — ');
    if (isOne || told.length === 0) read[at + 1] = { ...name, text };
    more.forEach((each, index) => {
      const isTaken = (isOne || told.length === 0) && kept.includes(each);
      read[at + 2 + index] = isTaken ? { ...each, text: '' } : { ...each, goesOn: true };
    });
  });
  return read;
}

function mayBeSigned({ text, head }: ListedLine): boolean {
  const isPlain = head === undefined && readListMarker(text).bulletColumn < 0;
  return isPlain && text.length <= MOST_SIGNS && !isSignOff(text);
}

function saidOn({ text }: ListedLine): { words: string; hasDetails: boolean } {
  const { end } = readListMarker(text);
  const { masked, email, linkedin, phone } = maskLine(text, end);
  return { words: wordsOf(masked), hasDetails: email + linkedin + phone !== '' };
}

/** Whether a line tells a role or a company rather than an address or a number. */
function isWordy(line: ListedLine): boolean {
  const { words, hasDetails } = saidOn(line);
  return !hasDetails && /\p{L}/u.test(words) && !/\d/.test(words);
}

function isRole(words: string): boolean {
  return !isCompanyName(words) && (isJob(words) || readsLikeJob(words));
}
