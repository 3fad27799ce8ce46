/** Signs that end a link's target or turn the rest of it into a heading, a block or an alias. */
const notInTarget = /[[\]|#^\p{Cc}]/u;

/**
 * A wikilink to a note, or null where no wikilink can name it.
 *
 * @param target the note's name, or its path without extension.
 * @param shown what the link shows, where that is not the target itself.
 */
export function writeWikilink(target: string, shown = target): string | null {
  if (target.trim() === '' || notInTarget.test(target)) return null;
  const alias = shown
    .replaceAll('\\|', ' ')
    .replace(/[[\]|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return alias === '' || alias === target ? `[[${target}]]` : `[[${target}|${alias}]]`;
}
