import { Inflate } from 'fflate';
import { crc32 } from './crc32';

/** A file in an archive, by the archive's own list of them. */
export interface ArchiveEntry {
  /** Its path in the archive. */
  readonly name: string;
  /** How many bytes it has in the archive, and unpacked by what the archive says. */
  readonly packed: number;
  readonly size: number;
  /** How it is packed: 0 not at all, 8 deflated; any other is not read. */
  readonly method: number;
  /** Its checksum, as {@link crc32} gives it. */
  readonly checksum: number;
  readonly isLocked: boolean;
  /** Where it begins. */
  readonly at: number;
}

/** More files than that are in no archive of one's data. */
const MOST_ENTRIES = 20_000;

/** How far from its end an archive's list ends: behind it is room for a remark. */
const MOST_REMARK = 0xffff + 22;

/** How many packed bytes are unpacked in one go; each may become a thousand. */
const STRETCH = 1 << 13;

/** Whether a file is an archive, by its first bytes. */
export function isArchive([first, second, third, fourth]: Uint8Array): boolean {
  if (first !== 0x50 || second !== 0x4b) return false;
  return (third === 3 && fourth === 4) || (third === 5 && fourth === 6);
}

/**
 * The files in an archive by the list at its end; null where that is damaged or longer than the
 * list of any archive of one's data.
 */
export function readEntries(bytes: Uint8Array): readonly ArchiveEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return entriesIn(view);
  } catch (error) {
    // Places beyond the end, which a damaged list has.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Unpacks a file of an archive, and yields what part of it is done, 0 to 1. Null where it is damaged
 * or locked, has other bytes than its checksum tells, or more than `most`, whatever the archive says.
 */
export function* unpack(
  bytes: Uint8Array,
  entry: ArchiveEntry,
  most: number,
): Generator<number, Uint8Array | null, void> {
  const packed = packedBytes(bytes, entry);
  if (packed === null || entry.isLocked || entry.size > most) return null;
  if (entry.method !== 0 && entry.method !== 8) return null;
  const parts: Uint8Array[] = [];
  const got = { length: 0, checksum: 0 };
  const take = (part: Uint8Array): void => {
    got.length += part.length;
    if (got.length > most) return;
    got.checksum = crc32(part, got.checksum);
    parts.push(part);
  };
  const inflate = entry.method === 0 ? { push: take } : new Inflate(take);
  for (let at = 0; at < packed.length && got.length <= most; at += STRETCH) {
    const isLast = at + STRETCH >= packed.length;
    try {
      inflate.push(packed.subarray(at, at + STRETCH), isLast);
    } catch {
      return null;
    }
    yield Math.min(1, (at + STRETCH) / packed.length);
  }
  const isSame = got.length === entry.size && got.checksum === entry.checksum;
  return isSame ? joined(parts, got.length) : null;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The bytes of a file behind its own head; null where no head is there. */
function packedBytes(bytes: Uint8Array, { at, packed }: ArchiveEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}

function entriesIn(view: DataView): readonly ArchiveEntry[] | null {
  const list = listIn(view);
  if (list === null || list.count > MOST_ENTRIES) return null;
  const entries: ArchiveEntry[] = [];
  let { at } = list;
  for (let index = 0; index < list.count; index += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    entries.push(entryAt(view, at, nameLength, extraLength));
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the list begins, and how many files it has; null where there is none. */
function listIn(view: DataView): { readonly at: number; readonly count: number } | null {
  const least = Math.max(0, view.byteLength - MOST_REMARK);
  for (let end = view.byteLength - 22; end >= least; end -= 1) {
    if (view.getUint32(end, true) !== 0x06054b50) continue;
    const count = view.getUint16(end + 10, true);
    const at = view.getUint32(end + 16, true);
    if (count !== 0xffff && at !== 0xffffffff) return { at, count };
    // An archive of the larger kind says it once more, in larger numbers.
    if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return null;
    const large = largeNumber(view, end - 12);
    if (view.getUint32(large, true) !== 0x06064b50) return null;
    return { at: largeNumber(view, large + 48), count: largeNumber(view, large + 32) };
  }
  return null;
}

function entryAt(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): ArchiveEntry {
  const name = new TextDecoder().decode(
    new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength),
  );
  const told = [24, 20, 42].map((place) => view.getUint32(at + place, true));
  const isLarge = told.includes(0xffffffff);
  const large = isLarge ? largeNumbers(view, at + 46 + nameLength, extraLength) : [];
  // Each that has no room where it belongs stands among the large ones, in this order.
  const [size = 0, packed = 0, begin = 0] = told.map((number) =>
    number === 0xffffffff ? (large.shift() ?? number) : number,
  );
  const isLocked = view.getUint16(at + 8, true) % 2 === 1;
  const method = view.getUint16(at + 10, true);
  const checksum = view.getUint32(at + 16, true);
  return { name, size, packed, at: begin, isLocked, method, checksum };
}

/** The large numbers that stand behind the name of a file. */
function largeNumbers(view: DataView, from: number, length: number): number[] {
  const end = from + length;
  for (let at = from; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(Math.min(view.getUint16(at + 2, true), end - at - 4) / 8);
    return Array.from({ length: Math.min(count, 3) }, (_, place) =>
      largeNumber(view, at + 4 + place * 8),
    );
  }
  return [];
}

function largeNumber(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
