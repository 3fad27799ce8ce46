import type { SectionAnswer } from '../note-change';
import { dominantLineEnding } from '../text/line-ending';
import type { Splice } from '../text/splice';
import { questionKey } from './entry-key';
import { type Heading, lastWritten, linesUnder, type Outline, textOf } from './outline';
import { headingKey } from '../../words';

/** What is to be replaced so that an answer stands in the note, and what then stands there. */
interface PlannedAnswer {
  readonly splice: Splice;
  readonly says: string;
}

/**
 * Plans what is written under a heading; null where that stands there already, or there is no such
 * heading. What somebody else wrote there since it was read last stays, above what is written now.
 */
export function planAnswer(outline: Outline, answer: SectionAnswer): PlannedAnswer | null {
  const heading = headingOf(outline, answer);
  if (heading === null) return null;
  const now = plainLines(textOf(outline, linesUnder(outline, heading)));
  const says = bothAnswers(now, answer);
  return says === now ? null : { splice: replacing(outline, heading, says), says };
}

/** Two texts of one answer, what somebody else wrote above what was written here. */
export function theirsFirst(theirs: string, mine: string): string {
  return `${theirs}\n\n${mine}`;
}

/** What stands under an answer's heading, with plain line feeds; null where there is no such heading. */
export function saysUnder(outline: Outline, answer: SectionAnswer): string | null {
  const heading = headingOf(outline, answer);
  return heading && plainLines(textOf(outline, linesUnder(outline, heading)));
}

/** Of what stands there now and what is to stand there the one that is new, or both where both are. */
function bothAnswers(now: string, { known, answer }: SectionAnswer): string {
  const mine = plainLines(answer);
  if (mine === plainLines(known)) return now;
  if (now === plainLines(known) || now === '') return mine;
  return mine === '' || now === mine ? now : theirsFirst(now, mine);
}

/** The first such heading of the note, whichever of several alike sections or parts it stands in. */
function headingOf({ headings }: Outline, { section, part, entry }: SectionAnswer): Heading | null {
  const [sectionKey, partKey, key] = [headingKey(section), headingKey(part), questionKey(entry)];
  let isInSection = false;
  let isInPart = false;
  for (const heading of headings) {
    const { level, text } = heading;
    if (level <= 2) isInSection = level === 2 && headingKey(text) === sectionKey;
    if (level <= 3) isInPart = level === 3 && isInSection && headingKey(text) === partKey;
    if (level === 4 && isInPart && questionKey(text) === key) return heading;
  }
  return null;
}

function replacing(outline: Outline, heading: Heading, says: string): Splice {
  const { text, lines } = outline;
  const eol = dominantLineEnding(text);
  const under = linesUnder(outline, heading);
  const written = says.replaceAll('\n', eol);
  let first = under.from;
  while (first < under.to && lines[first]?.kind === 'blank') first += 1;
  const last = lines[lastWritten(outline, under)];
  const from = lines[first]?.from;
  if (first < under.to && last !== undefined && from !== undefined) {
    return says === ''
      ? { from, to: last.next, insert: '' }
      : { from, to: last.to, insert: written };
  }
  const above = lines[heading.last];
  const at = above?.next ?? text.length;
  const begin = above?.to === above?.next ? eol : '';
  const isFollowed = lines[under.to] !== undefined && under.to === under.from;
  const end = at === text.length && begin !== '' ? '' : eol + (isFollowed ? eol : '');
  return { from: at, to: at, insert: begin + written + end };
}

/** Lines with plain line feeds, without blank ones around them. */
export function plainLines(text: string): string {
  return text
    .replace(/\r\n|\r/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
