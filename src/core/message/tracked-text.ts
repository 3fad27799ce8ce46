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
  /** Set where somebody wrote here by hand: it follows no other place any more. */
  readonly isOwn?: true;
  /**
   * Set while the last edit lay here: at its end, so that what is typed on there belongs to it too, or
   * further in.
   */
  readonly typed?: 'at-end' | 'within';
}

/** A text with the stretches in it that stand for something, in the order of the text. */
export interface TrackedText {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * The same text as somebody edited it. What lies before or behind the edit stays tracked. A stretch
 * within which all of the edit lies goes with it, as does one that is being typed and goes on at its
 * end; one that an edit cuts into is let go.
 */
export function edited(tracked: TrackedText, text: string): TrackedText {
  const { text: before, spans } = tracked;
  if (text === before) return tracked;
  const change = placed(changedSpan(before, text), spans, before);
  const shift = text.length - before.length;
  const kept = spans.flatMap((each): Span[] => {
    const span = leftAlone(each);
    if (isWithin(change, each, before)) {
      if (span.isWhole) return [];
      const typed = change.to === span.to ? 'at-end' : 'within';
      return [{ ...span, to: span.to + shift, isOwn: true, typed }];
    }
    if (span.to <= change.from) return [span];
    const isBehind = span.from >= change.to;
    return isBehind ? [{ ...span, from: span.from + shift, to: span.to + shift }] : [];
  });
  return { text, spans: kept };
}

/** The same text once somebody turned elsewhere: nothing in it is being typed any more. */
export function settled(tracked: TrackedText): TrackedText {
  const { text, spans } = tracked;
  return spans.some(({ typed }) => typed) ? { text, spans: spans.map(leftAlone) } : tracked;
}

/** The stretch that the last edit lay in; null where it lay in none. */
export function lastTyped({ spans }: TrackedText): Span | null {
  return spans.find(({ typed }) => typed !== undefined) ?? null;
}

/** What a stretch says. */
export function wordsOf({ text }: TrackedText, { from, to }: Span): string {
  return text.slice(from, to);
}

/** The same text with other words in some of its stretches: null leaves one as it is. */
export function filled(
  tracked: TrackedText,
  wordsFor: (span: Span, words: string) => string | null,
): TrackedText {
  const { text, spans } = tracked;
  if (spans.length === 0) return tracked;
  const parts: string[] = [];
  let at = 0;
  let moved = 0;
  const now = spans.map((span): Span => {
    const words = wordsOf(tracked, span);
    const put = wordsFor(span, words) ?? words;
    parts.push(text.slice(at, span.from), put);
    at = span.to;
    const from = span.from + moved;
    moved += put.length - words.length;
    return { ...span, from, to: from + put.length };
  });
  return { text: parts.join('') + text.slice(at), spans: now };
}

function leftAlone({ key, from, to, isWhole, isOwn }: Span): Span {
  return { key, from, to, ...(isWhole && { isWhole }), ...(isOwn && { isOwn }) };
}

/**
 * An insertion that can be told from another place no better than from behind a stretch that is being
 * typed, as a space before a space, was made there.
 */
function placed(
  change: Stretch & { readonly insert: string },
  spans: readonly Span[],
  before: string,
): Stretch & { readonly insert: string } {
  const { from, to, insert } = change;
  const span = spans.find(({ typed }) => typed === 'at-end');
  if (span === undefined || from < to || from <= span.to) return change;
  const between = before.slice(span.to, from);
  const both = between + insert;
  if (!both.endsWith(between)) return change;
  return { from: span.to, to: span.to, insert: both.slice(0, insert.length) };
}

/** Whether an edit lies in a stretch: within it, over all of it, or behind the words typed there so far. */
function isWithin(
  change: Stretch & { readonly insert: string },
  span: Span,
  text: string,
): boolean {
  if (change.from < change.to) return span.from <= change.from && change.to <= span.to;
  if (change.from !== span.to) return span.from < change.from && change.to < span.to;
  const isGoneOnWith = span.typed === 'at-end' && !/[\r\n]/.test(change.insert);
  return isGoneOnWith && !text.startsWith('{{', span.from);
}
