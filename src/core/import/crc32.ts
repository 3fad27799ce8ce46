/** What each byte does to a checksum. */
let table: Uint32Array | undefined;

/**
 * The checksum that archives have of their files, a whole number below 2³². Source: ZIP's APPNOTE, 4.4.7.
 *
 * @param before the checksum of the bytes before these; 0 at the beginning.
 * @example crc32(new TextEncoder().encode('123456789')) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  table ??= Uint32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  let sum = ~before;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = (sum ^ (bytes[at] ?? 0)) & 0xff;
    sum = (sum >>> 8) ^ (table[byte] ?? 0);
  }
  return ~sum >>> 0;
}
