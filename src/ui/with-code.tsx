import type { JSX } from 'preact';
import type { MarkedText } from '../core/texts/marked-text';

/** A text with what is told apart in it set as code. */
export function withCode(text: MarkedText): string | (JSX.Element | string)[] {
  if (typeof text === 'string') return text;
  return text.map((part, at) =>
    typeof part === 'string' ? part : <code key={at}>{part.code}</code>,
  );
}
