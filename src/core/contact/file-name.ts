/** Most bytes of a file name, leaving room for `.md` and for what sync tools append. */
const MOST_BYTES = 200;

/** Names that Windows keeps for devices, whatever stands behind a dot. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])$/i;

/** Characters that Windows, Android or wikilinks forbid, and the sign of Braille that has no dot. */
const forbidden = /[\\/:*?"<>|#^[\]\p{Cc}\p{Zl}\p{Zp}\u2800]/gu;

/** What nobody can see, within a word or not, but for joiners; and halves of characters. */
const unseen =
  /(?![\u200C\u200D\p{Variation_Selector}])[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** Words of which nothing has to be changed: most names are such, and thousands come at once. */
const plain = /^[\dA-Za-zÀ-ÖØ-öø-ž]+(?:[ '-][\dA-Za-zÀ-ÖØ-öø-ž]+)*$/;

/**
 * A person's name as a file name, without extension, that every system takes and every wikilink
 * can hold: NFC, without forbidden or invisible characters, no reserved name, of bounded length in
 * bytes. Empty where nothing of the name is left.
 *
 * @example fileNameFor('Ana: Reyes?') // 'Ana Reyes'
 */
export function fileNameFor(name: string): string {
  if (plain.test(name) && name.length * 3 <= MOST_BYTES && !reserved.test(name)) return name;
  const cleaned = name
    .replace(unseen, '')
    .replace(forbidden, ' ')
    .replace(/[\u200C\u200D]/g, (joiner, at: number, all: string) => (joins(all, at) ? joiner : ''))
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');
  const bounded = withoutEnd(boundedBytes(withoutEnd(cleaned)));
  const stem = bounded.split('.', 1)[0] ?? '';
  if (!reserved.test(stem.trim())) return bounded;
  // Without its dot the name is no device's any more.
  const behind = bounded.slice(stem.length + 1).replace(/^[. ]+/, '');
  return behind === '' ? `${stem}_` : `${stem.trim()} ${behind}`;
}

/** Whether a joiner joins the parts of an emoji, or shapes letters of a script that has them. */
function joins(name: string, at: number): boolean {
  const before = Array.from(name.slice(Math.max(0, at - 2), at)).at(-1) ?? '';
  const after = Array.from(name.slice(at + 1, at + 3))[0] ?? '';
  return /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u.test(before)
    ? /\p{Extended_Pictographic}/u.test(after)
    : shaped.test(before) && shaped.test(after);
}

/** A letter or mark of a script in which joiners are written. */
const shaped =
  /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hangul}\p{Script=Inherited}])[\p{L}\p{M}]/u;

/**
 * Without the dots and spaces that Windows drops from the end of a name, joiners to nothing, and the
 * extension of a note that somebody typed or copied with it.
 */
function withoutEnd(name: string): string {
  let end = name.length;
  for (;;) {
    if (/[. \u200C\u200D]/.test(name[end - 1] ?? '')) end -= 1;
    else if (name.endsWith('.md', end)) end -= 3;
    else return name.slice(0, end);
  }
}

/** Cut between characters as people count them, so that no letter loses its accent. */
function boundedBytes(text: string): string {
  // A unit of UTF-16 takes three bytes at most, and most names are not worth the counting.
  if (text.length * 3 <= MOST_BYTES) return text;
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
