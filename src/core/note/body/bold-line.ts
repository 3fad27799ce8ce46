const marks = ['**', '__'];

/** What may stand behind the bold words of a line: a colon or a star, and spaces. */
const behindBold = /^[\s:：★]*$/;

/**
 * The words of a line that is bold from end to end, as people write in place of a heading: without its
 * marks and a colon at the end, with a star behind it. Null for any other line.
 *
 * @example readBoldLine('**Questions:**') // 'Questions'
 */
export function readBoldLine(line: string): string | null {
  const text = line.trim();
  const mark = marks.find((each) => text.startsWith(each));
  if (mark === undefined) return null;
  const end = text.lastIndexOf(mark);
  const words = text.slice(mark.length, end);
  // Some keyboards write a sign behind the star that asks for a plain or coloured one.
  const behind = text.slice(end + mark.length).replaceAll('\uFE0F', '');
  // Marks with a space inside them make nothing bold.
  if (words === '' || words.trim() !== words || words.includes(mark)) return null;
  if (!behindBold.test(behind)) return null;
  const said = /[:：]$/.test(words) ? words.slice(0, -1).trimEnd() : words;
  if (said === '') return null;
  return behind.includes('★') ? `${said} ★` : said;
}
