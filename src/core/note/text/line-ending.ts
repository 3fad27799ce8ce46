/**
 * The line ending most lines of a text have, for the lines to be inserted.
 * A text without one, with as many of both, or with only lone carriage returns gets `\n`.
 */
export function dominantLineEnding(text: string): '\n' | '\r\n' {
  // Most notes have none, and a long one is gone through at once.
  if (!text.includes('\r')) return '\n';
  let feeds = 0;
  let pairs = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    if (text[at - 1] === '\r') pairs += 1;
    else feeds += 1;
  }
  return pairs > feeds ? '\r\n' : '\n';
}

/** The start of the line an offset stands on. */
export function lineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** The end of the line an offset stands on, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return feed > offset && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** The start of the line after the one an offset stands on; the text's end where there is none. */
export function nextLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
}
