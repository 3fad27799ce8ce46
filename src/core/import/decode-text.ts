import type { ImportEncoding } from './import-reading';
import { withWholeLetters } from './whole-letters';

/** A file's text with `\n` for every end of a line, without byte order mark and NULs. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: ImportEncoding;
  /** Whether the bytes themselves tell the encoding. */
  readonly isEncodingSure: boolean;
}

/** How many bytes are decoded in one go. */
const STRETCH = 1 << 17;

/** How many bytes tell whether a text has two for each letter. */
const TELLING = 4096;

/**
 * Decodes a file: as its byte order mark says, else with two bytes a letter where every other byte
 * is zero, else as UTF-8 where it is or nearly is, else by `fallback`. Yields what part is done, 0 to
 * 1. Total: what does not fit the encoding becomes U+FFFD.
 *
 * @param fallback what the file may tell of its own encoding; null where it tells nothing, which
 *   is taken for windows-1252.
 * @param chosen the encoding that the user says it has.
 */
export function* decodeText(
  bytes: Uint8Array,
  chosen?: ImportEncoding,
  fallback: ImportEncoding | null = null,
): Generator<number, DecodedText, void> {
  const marked = encodingByMark(bytes);
  const told = chosen ?? marked ?? encodingByZeros(bytes);
  if (told !== null) {
    const text = (yield* decodeAs(bytes, told, false)) ?? '';
    // A mark before bytes that do not follow it was put there by mistake.
    const isSure = chosen === undefined && !text.includes('\uFFFD');
    return { text, encoding: told, isEncodingSure: isSure };
  }
  const text = yield* decodeAs(bytes, 'utf-8', true);
  if (text !== null) return { text, encoding: 'utf-8', isEncodingSure: true };
  if (fallback === null) {
    const damaged = (yield* decodeAs(bytes, 'utf-8', false)) ?? '';
    if (isMostlyRight(damaged)) return { text: damaged, encoding: 'utf-8', isEncodingSure: false };
  }
  const encoding = fallback ?? 'windows-1252';
  const guessed = (yield* decodeAs(bytes, encoding, false)) ?? '';
  return { text: guessed, encoding, isEncodingSure: fallback !== null };
}

/**
 * As {@link decodeText}, of vCards: those that are UTF-8 but for lines folded within a letter are read with
 * their letters whole.
 */
export function* decodeCards(
  bytes: Uint8Array,
  chosen?: ImportEncoding,
  fallback: ImportEncoding | null = null,
): Generator<number, DecodedText, void> {
  const decoded = yield* decodeText(bytes, chosen, fallback);
  if (fallback !== null || (chosen ?? 'utf-8') !== 'utf-8') return decoded;
  if (decoded.encoding === 'utf-8' && !decoded.text.includes('\uFFFD')) return decoded;
  const whole = yield* withWholeLetters(bytes);
  const text = yield* decodeAs(whole, 'utf-8', true);
  return text === null
    ? decoded
    : { text, encoding: 'utf-8', isEncodingSure: chosen === undefined };
}

/**
 * Whether more letters than not came out right of those that need several bytes: bytes of another encoding
 * make such a letter only by chance.
 */
function isMostlyRight(text: string): boolean {
  let sum = 0;
  for (const [sign] of text.matchAll(/[^\0-\x7f]/gu)) sum += sign === '\uFFFD' ? -1 : 1;
  return sum > 0;
}

/** Decodes bytes in stretches; null where they are to fit the encoding and do not. */
function* decodeAs(
  bytes: Uint8Array,
  encoding: ImportEncoding,
  fatal: boolean,
): Generator<number, string | null, void> {
  const decoder = new TextDecoder(encoding, { fatal });
  const parts: string[] = [];
  let held = '';
  for (let at = 0; at < bytes.length; at += STRETCH) {
    const isLast = at + STRETCH >= bytes.length;
    let part = held;
    try {
      part += decoder.decode(bytes.subarray(at, at + STRETCH), { stream: !isLast });
    } catch {
      return null;
    }
    // The second half of a CRLF may be in the next stretch.
    held = !isLast && part.endsWith('\r') ? '\r' : '';
    parts.push(plainLines(held === '' ? part : part.slice(0, -1)));
    if (!isLast) yield (at + STRETCH) / bytes.length;
  }
  return parts.join('');
}

function plainLines(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  return lines.includes('\0') ? lines.replaceAll('\0', '') : lines;
}

function encodingByMark([first, second, third]: Uint8Array): ImportEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The encoding of a text in which nearly every zero is the same half of a letter. */
function encodingByZeros(bytes: Uint8Array): ImportEncoding | null {
  const length = Math.min(bytes.length, TELLING);
  const zeros: [number, number] = [0, 0];
  for (let at = 0; at < length; at += 1) {
    if (bytes[at] === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  }
  const [even, odd] = zeros;
  // One letter in eight is enough, as of a line in Chinese with its commas.
  if (Math.max(even, odd) * 16 < length || Math.min(even, odd) * 8 > Math.max(even, odd))
    return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
