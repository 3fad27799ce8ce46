/** Most bytes of a file name, leaving room for `.md` and for what sync tools append. */
const MOST_BYTES = 200;

/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Characters that Windows, Android or wikilinks forbid, and those nobody can see. */
const forbidden = /[\\/:*?"<>|#^[\]\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Joins the parts of some emoji and shapes letters of some scripts, so it is kept. */
const joiners = new Set(['\u200d', '\u200c']);

/**
 * A person's name as a file name, without extension, that every system takes and every wikilink
 * can hold: NFC, without forbidden characters, no reserved name, of bounded length in bytes.
 * Empty where nothing of the name is left.
 */
export function fileNameFor(name: string): string {
  const cleaned = name
    .normalize('NFC')
    .replace(forbidden, (character) => (joiners.has(character) ? character : ' '))
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const bounded = withoutDotsAtEnd(boundedBytes(withoutDotsAtEnd(cleaned)));
  const [stem = ''] = bounded.split('.');
  return reserved.test(stem.trim()) ? `${bounded}_` : bounded;
}

/** Without the dots and spaces that Windows drops from the end of a name. */
function withoutDotsAtEnd(name: string): string {
  let end = name.length;
  while (name[end - 1] === '.' || name[end - 1] === ' ') end -= 1;
  return name.slice(0, end);
}

/** Cut between characters as people count them, so that no letter loses its accent. */
function boundedBytes(text: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(text).length <= MOST_BYTES) return text;
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += encoder.encode(segment).length;
    if (bytes > MOST_BYTES) break;
    kept += segment;
  }
  return kept;
}
