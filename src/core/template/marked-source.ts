import { locateFrontMatter } from '../note/properties/front-matter-block';
import { placeholder } from './placeholders';

/** A note whose front matter has marks in place of its placeholders. */
export interface MarkedSource {
  readonly text: string;
  /** A text or part of it with its placeholders as they were written. */
  readonly restore: (text: string) => string;
  /** Whether a text holds a mark. */
  readonly isMarked: (text: string) => boolean;
}

/**
 * YAML reads `created: {{date}}` as properties nested in each other, so marks stand for the
 * placeholders of the front matter while it is read: characters that are plain text in YAML and
 * that neither the note nor `values` hold.
 */
export function markPlaceholders(source: string, values = ''): MarkedSource {
  const located = locateFrontMatter(source);
  const mark = unusedIn(source + values);
  const isMarked = (text: string): boolean => text.includes(mark);
  if (!located.ok || located.block === null) {
    return { text: source, restore: (text) => text, isMarked };
  }
  const { from, to } = located.block;
  const written: string[] = [];
  const front = source
    .slice(from, to)
    .replace(placeholder, (each) => `${mark}${written.push(each) - 1}${mark}`);
  const marks = new RegExp(`${mark}(\\d+)${mark}`, 'g');
  return {
    text: source.slice(0, from) + front + source.slice(to),
    restore: (text) => text.replace(marks, (_all, index: string) => written[Number(index)] ?? ''),
    isMarked,
  };
}

/** A character for private use that a text does not hold. */
function unusedIn(text: string): string {
  for (let code = 0xe000; code < 0xf8ff; code += 1) {
    const mark = String.fromCharCode(code);
    if (!text.includes(mark)) return mark;
  }
  return '\uF8FF';
}
