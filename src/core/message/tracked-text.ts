import { changedSpan } from '../note/text/changed-span';

/** A stretch of a text, the end not included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of a text that stands for something, known by its key however it is typed over. */
export interface Span extends Stretch {
  readonly key: string;
  /** Set for what is put in as a whole: once somebody edits it, it stands for nothing any more. */
  readonly isWhole?: true;
}

/** A text with the stretches in it that stand for something, in the order of the text. */
export interface TrackedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * The same text as somebody edited it. What lies before or behind the edit stays tracked. A stretch
 * within which all of the edit lies goes with it, as does one that is typed on at its end; one that an
 * edit cuts into is let go.
 */
export function edited({ text: before, spans }: TrackedText, text: string): TrackedText {
  if (text === before) return { text, spans };
  const change = changedSpan(before, text);
  const shift = text.length - before.length;
  const kept = spans.flatMap((span): Span[] => {
    if (isWithin(change, span, before))
      return span.isWhole ? [] : [{ ...span, to: span.to + shift }];
    if (span.to <= change.from) return [span];
    const isBehind = span.from >= change.to;
    return isBehind ? [{ ...span, from: span.from + shift, to: span.to + shift }] : [];
  });
  return { text, spans: kept };
}

/** The same text with other words in every stretch of a key. */
export function filled({ text, spans }: TrackedText, key: string, words: string): TrackedText {
  let result = '';
  let at = 0;
  const now = spans.map((span): Span => {
    result += text.slice(at, span.from);
    const from = result.length;
    result += span.key === key ? words : text.slice(span.from, span.to);
    at = span.to;
    return { ...span, from, to: result.length };
  });
  return { text: result + text.slice(at), spans: now };
}

/** What stands in the first stretch of a key; null where it is tracked no more. */
export function wordsIn({ text, spans }: TrackedText, key: string): string | null {
  const span = spans.find((each) => each.key === key);
  return span === undefined ? null : text.slice(span.from, span.to);
}

/** Whether an edit lies in a stretch: within it, over all of it, or behind the words typed there so far. */
function isWithin(change: Stretch, span: Span, text: string): boolean {
  if (change.from < change.to) return span.from <= change.from && change.to <= span.to;
  if (change.from === span.to && !span.isWhole) return !text.startsWith('{{', span.from);
  return span.from < change.from && change.to < span.to;
}
