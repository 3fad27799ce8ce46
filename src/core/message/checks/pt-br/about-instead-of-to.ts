import type { Named, WordsAbout } from '../en/about-instead-of-to';

const quotes = /“[^“”\n]{0,300}”|"[^"\n]{0,300}"|«[^«»\n]{0,300}»|^>.*$/gmu;

/** A name behind an article, which nobody has who is spoken to: “a Ana”, “o trabalho do Davi”. */
const withArticle =
  /(?:^|[^\p{L}\p{N}])(?:a|o|da|do|na|no|pela|pelo|à|ao)[ \u00A0](\p{Lu}[\p{L}\p{M}]+)(?![\p{L}\p{M}’'-])/gu;

/**
 * Where a text tells of whoever reads it by name. “Ele” and “ela” may be about any thing, and “seu”
 * is to them as well as about them, so that nothing else is certain.
 */
export function findWordsAbout(text: string, named: Named): readonly WordsAbout[] {
  const said = text.replace(quotes, (quote) => ' '.repeat(quote.length));
  const mine = wordsOf([named.myName, named.company]);
  const own = new Set([...wordsOf(named.names)].filter((word) => !mine.has(word)));
  let last = -1;
  return [...said.matchAll(withArticle)].flatMap((match) => {
    const [whole, name = ''] = match;
    const to = match.index + whole.length;
    const from = to - name.length;
    if (!own.has(name) || isSomebodyElse(said.slice(to, to + 40), own)) return [];
    // “À Ana” may open a letter, and the first of each sentence is enough.
    if (said.slice(0, match.index).trim() === '') return [];
    if (last >= 0 && !/[.!?\n]/.test(said.slice(last, from))) return [];
    last = to;
    return [{ from, to }];
  });
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.normalize('NFC').match(/[\p{L}\p{M}]{2,}/gu) ?? []));
}

/** Whether a name goes on as that of another: “a Ana Lima” is not Ana Reis. */
function isSomebodyElse(after: string, own: ReadonlySet<string>): boolean {
  const [, next] = /^ (?:(?:de|da|do|dos|das) )?(\p{Lu}[\p{L}\p{M}]*)/u.exec(after) ?? [];
  return next !== undefined && !own.has(next);
}
