const [LINE_FEED, RETURN, TAB, SPACE] = [0x0a, 0x0d, 0x09, 0x20];

/** A letter has up to so many bytes behind its first one in UTF-8. */
const MOST_BEHIND = 3;

/**
 * The bytes of vCards with each fold that stands within a letter of UTF-8 behind that letter: old programs
 * fold lines by bytes. Lines stay as many as they were, and say the same once they are put together, in
 * whatever encoding.
 */
export function withWholeLetters(bytes: Uint8Array): Uint8Array {
  let whole = bytes;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) {
    const from = bytes[end - 1] === RETURN ? end - 1 : end;
    const blank = bytes[end + 1];
    const rest = end + 2;
    if ((blank !== SPACE && blank !== TAB) || (bytes[from - 1] ?? 0) < 0x80) continue;
    let to = rest;
    while (to < rest + MOST_BEHIND && isBehindFirst(bytes[to])) to += 1;
    if (to === rest) continue;
    if (whole === bytes) whole = bytes.slice();
    whole.set(bytes.subarray(rest, to), from);
    whole.set(bytes.subarray(from, rest), from + to - rest);
  }
  return whole;
}

/** Whether a byte stands within a letter of UTF-8 without beginning it. */
function isBehindFirst(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
