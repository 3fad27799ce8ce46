const [LINE_FEED, RETURN, TAB, SPACE] = [0x0a, 0x0d, 0x09, 0x20];

/** A letter has up to so many bytes behind its first one in UTF-8. */
const MOST_BEHIND = 3;

/** How many bytes are looked through in one go. */
const STRETCH = 1 << 17;

/**
 * The bytes of vCards in UTF-8 with each fold that stands within a letter behind that letter: old programs
 * fold lines by bytes. Lines stay as many as they were. Yields what part is done, 0 to 1.
 */
export function* withWholeLetters(bytes: Uint8Array): Generator<number, Uint8Array, void> {
  const whole = bytes.slice();
  let rested = 0;
  for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, end + 1)) {
    if (end - rested >= STRETCH) {
      rested = end;
      yield end / bytes.length;
    }
    const from = bytes[end - 1] === RETURN ? end - 1 : end;
    const blank = bytes[end + 1];
    const rest = end + 2;
    if ((blank !== SPACE && blank !== TAB) || (bytes[from - 1] ?? 0) < 0x80) continue;
    let to = rest;
    while (to < rest + MOST_BEHIND && isBehindFirst(bytes[to])) to += 1;
    whole.set(bytes.subarray(rest, to), from);
    whole.set(bytes.subarray(from, rest), from + to - rest);
  }
  return whole;
}

/** Whether a byte stands within a letter of UTF-8 without beginning it. */
function isBehindFirst(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
