import { withoutStar } from './must-ask';
import type { LineRange, Outline } from './outline';
import { headingKey } from '../../words';

const tick = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([^\]])\][ \t]+(\S[^]*)$/;

/** A line with a tick box, as it is written; null where it is none. */
export function readTick(line: string): { step: string; done: boolean } | null {
  const [, mark, step] = tick.exec(line) ?? [];
  return mark === undefined || step === undefined
    ? null
    : { step: step.trimEnd(), done: mark !== ' ' };
}

/**
 * What makes two entries the same: a heading's or a step's words, whatever their case, spaces,
 * ticks and star; for anything else the line itself. Null for an entry that says nothing.
 */
export function entryKey(entry: string): string | null {
  const line =
    entry
      .trimStart()
      .split(/\r\n|\n|\r/)[0]
      ?.trimEnd() ?? '';
  if (line === '') return null;
  if (/^#{1,6}[ \t]/.test(line)) {
    const words = line.replace(/^#+/, '').trim();
    let end = words.length;
    while (words[end - 1] === '#') end -= 1;
    const bare = words.slice(0, end);
    return `heading:${questionKey(bare === words || /\s$/.test(bare) ? bare : words)}`;
  }
  const ticked = readTick(line);
  return ticked ? `step:${headingKey(ticked.step)}` : `line:${headingKey(line)}`;
}

/** How questions are compared: as headings are, starred as a must-ask or not. */
export function questionKey(question: string): string {
  return headingKey(withoutStar(question));
}

/** The keys of all entries that stand in a range of lines already. */
export function presentKeys({ text, lines, headings }: Outline, range: LineRange): Set<string> {
  const keys = new Set<string>();
  for (const heading of headings) {
    if (heading.first >= range.from && heading.first < range.to) {
      keys.add(`heading:${questionKey(heading.text)}`);
    }
  }
  for (const { from, to, kind } of lines.slice(range.from, range.to)) {
    if (kind === 'blank' || kind === 'code' || kind === 'hidden' || kind === 'heading') continue;
    const key = entryKey(text.slice(from, to));
    if (key !== null) keys.add(key);
  }
  return keys;
}
