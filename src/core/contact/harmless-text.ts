/** What may begin something that is run, loaded or hidden where it stands in a note. */
const suspect = /[<%`!~]/;

/**
 * A text from outside that does nothing once it stands anywhere in a note: no code that a plugin runs, in
 * `<% … %>` or in backticks, nothing that is embedded, no HTML, and no comment that would hide what follows.
 * Only the signs that begin such a thing are changed or parted, whatever was put together to look like it
 * only after a part of it is gone; what else it says stays.
 *
 * @example harmlessText('`$= app.x` ![](https://x.example) <b>%%') // "'$= app.x' ! [](https://x.example) < b>% %"
 */
export function harmlessText(text: string): string {
  if (!suspect.test(text)) return text;
  // With a space in its place, what stood around it does not make code anew.
  const harmless = text
    .replace(/<%|%>/g, ' ')
    .replace(/`/g, "'")
    .replace(/%(?=%)/g, '% ')
    .replace(/<(?=[\p{L}/!?])/gu, '< ')
    .replace(/!(?=\[)/g, '! ')
    .replace(/~{3,}/g, '~~');
  return harmless === text ? text : harmless.replace(/ +/g, ' ').trim();
}
