import {
  canonicalWords,
  headingKey,
  readInterviewSection,
  upToLastLetter,
  withLinksShown,
  withoutAsides,
  written,
} from '../../words';
import { findHeading, linesUnder, readOutline, textOf } from './outline';
import type { Heading, Outline } from './outline';

/**
 * The heading of a note's log: the one that was set, else the one by default, so that a note with
 * either gets no second log; null where it has neither. Signs, emoji and numbers around the words
 * do not count, nor do letters that number it, but the very words go first.
 */
export function findLog(outline: Outline, logHeading: string | null): Heading | null {
  return findLogs(outline, logHeading)[0] ?? null;
}

/** What is written under each heading that may be the log's, the log itself first. */
export function readLogs(text: string, logHeading: string | null): readonly string[] {
  const outline = readOutline(text);
  return findLogs(outline, logHeading).map((log) => textOf(outline, linesUnder(outline, log)));
}

/**
 * A heading for the log as one types it, with or without `##`; null for one that is blank, of
 * several lines, or the heading of an interview's own section.
 */
export function readLogHeading(typed: string): string | null {
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(typed.trim())) return null;
  const words = typed.trim().replace(/^#+(?:[ \t]+|$)/, '');
  const { headings } = readOutline(`## ${words}`);
  const heading = headings[0]?.text.trim() ?? '';
  if (heading === '') return null;
  return readInterviewSection(bareWords(heading) ?? '') === null ? heading : null;
}

function findLogs(outline: Outline, logHeading: string | null): Heading[] {
  const byDefault = written(canonicalWords.headings.log);
  const names = logHeading === null ? [byDefault] : [logHeading, byDefault];
  const found = names.flatMap((name) => findHeading(outline, 2, name) ?? findBare(outline, name));
  return [...new Set(found)].filter((heading) => heading !== null);
}

function findBare({ headings }: Outline, name: string): Heading | null {
  const words = bareWords(name);
  if (words === null) return null;
  return headings.find(({ level, text }) => level === 2 && bareWords(text) === words) ?? null;
}

/**
 * How the log's heading is compared: from its first letter, but for those that number it, to its
 * last letter or digit.
 */
function bareWords(heading: string): string | null {
  const words = upToLastLetter(withLinksShown(withoutAsides(heading)).replace(numbering, ''));
  return words === '' ? null : headingKey(words);
}

/** Signs, emoji, numbers, and letters that number a heading: `a)`, `(B)`, `iv.`, `C:`, `一、`. */
const numbering =
  /^(?:[^\p{L}]|\p{Extended_Pictographic}|(?:\p{L}|[ivxIVX]{2,5})(?:[)\]）】．、]|\.(?!\p{L})| ?[:–—-] ))*/u;
