import { firstOfSentences } from '../stretches';
import { blanked, type Named, type WordsAbout, wordsOf } from '../words-about';

const quotes = /“[^“”\n]{0,300}”|"[^"\n]{0,300}"|«[^«»\n]{0,300}»|^>.*$/gmu;

/** A name behind an article, which nobody has who is spoken to: “a Ana”, “o trabalho do Davi”. */
const withArticle =
  /(?:^|[^\p{L}\p{N}])(?:a|o|da|do|na|no|pela|pelo|à|ao)[ \u00A0](\p{Lu}[\p{L}\p{M}]+)(?![\p{L}\p{M}’'-])/gu;

/**
 * Where a text tells of whoever reads it by name. “Ele” and “ela” may be about any thing, and “seu”
 * is to them as well as about them, so that nothing else is certain. The first of each sentence.
 */
export function findWordsAbout(text: string, named: Named): readonly WordsAbout[] {
  const said = blanked(text, quotes);
  const mine = wordsOf([named.myName, named.company]);
  const own = new Set([...wordsOf(named.names)].filter((word) => !mine.has(word)));
  const found = [...said.matchAll(withArticle)].flatMap((match) => {
    const [whole, name = ''] = match;
    const to = match.index + whole.length;
    const from = to - name.length;
    if (!own.has(name) || isSomebodyElse(said.slice(to, to + 40), own)) return [];
    // “À Ana” may open a letter.
    return said.slice(0, match.index).trim() === '' ? [] : [{ from, to }];
  });
  return firstOfSentences(said, found);
}

/** Whether a name goes on as that of another: “a Ana Lima” is not Ana Reis. */
function isSomebodyElse(after: string, own: ReadonlySet<string>): boolean {
  const [, next] = /^ (?:(?:de|da|do|dos|das) )?(\p{Lu}[\p{L}\p{M}]*)/u.exec(after) ?? [];
  return next !== undefined && !own.has(next);
}
