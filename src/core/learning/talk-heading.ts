import { type Day, readDay } from '../time/civil';
import { bareHeading, interviewNames, readInterviewSection, wordsOfHeading } from '../words';
import { holdsOtherDate } from './other-date';

/** What a heading says of an interview. */
type TalkHeading =
  | {
      /** Null where it has none. */
      readonly day: Day | null;
      /** It says no more than that; otherwise what stands below it has to tell. */
      readonly isPlain: boolean;
    }
  | 'no-such-day';

/** The deepest level of heading that an interview's section may have: its parts are deeper. */
export const DEEPEST_SECTION = 5;

/** A day as it is to be written, with the time if one follows. */
const days = /(\d{4}-\d{2}-\d{2})(?:[t ]{1,3}\d{1,2}:\d{2})?/g;

/**
 * Whether a heading is that of an interview, and of which day's, also where it was written by hand in
 * another way than the product's; null for any other. It begins or ends with a word for it, and has at
 * most one day.
 *
 * @example readTalkHeading('Informational interview – [[2026-11-20]]') // { day: '2026-11-20', isPlain: true }
 * @example readTalkHeading('Interview, 3 March 2026') // 'no-such-day'
 * @example readTalkHeading('Interview tips') // null
 */
export function readTalkHeading(heading: string): TalkHeading | null {
  if (!mayName(heading)) return null;
  const strict = readInterviewSection(heading);
  if (strict !== null) return dated(strict.day === null ? [] : [strict.day], true);
  const text = bareHeading(heading).normalize('NFC').toLowerCase();
  const found = new Set<string>();
  const rest = text.replace(days, (_, day: string) => {
    found.add(day);
    return ' ';
  });
  const words = wordsOfHeading(rest);
  if (interviewNames().has(words)) return dated([...found], true);
  if (!isAtAnEnd(words)) return null;
  if (found.size > 0) return dated([...found], false);
  return holdsOtherDate(rest) ? 'no-such-day' : null;
}

/** Whether a heading has a word for an interview at all, as most have not: only then it is looked into. */
function mayName(heading: string): boolean {
  // A word may be put together from links.
  if (heading.includes('[')) return true;
  const text = heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[*_~=`]/g, '');
  return [...interviewNames()].some((name) => text.includes(name.split(' ').at(-1) ?? name));
}

function dated(found: readonly string[], isPlain: boolean): TalkHeading {
  const [first] = found;
  if (first === undefined) return { day: null, isPlain };
  const day = readDay(first);
  return day === null || found.length > 1 ? 'no-such-day' : { day, isPlain };
}

/** Whether words begin or end with what people call an interview. */
function isAtAnEnd(words: string): boolean {
  // Chinese has no space between a word and a date: `11月20日访谈`.
  const parted = words.replace(/([日号])(?=\p{L})/gu, '$1 ').replace(/(\p{L})(?=\d)/gu, partedHan);
  return [...interviewNames()].some(
    (name) => parted.startsWith(`${name} `) || parted.endsWith(` ${name}`),
  );
}

function partedHan(sign: string): string {
  return /\p{Script=Han}/u.test(sign) && !/[年月]/.test(sign) ? `${sign} ` : sign;
}
