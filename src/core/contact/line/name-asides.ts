import { isGivenName } from './given-names';
import { isJob } from './job-words';
import { wordsOf } from './mask';
import { isFieldLabel } from './read-label';
import { type Part, partAt, splitCommas } from './split-parts';

const openings: Readonly<Record<string, string>> = {
  ...{ ')': '(', '）': '（', ']': '[', '】': '【' },
  ...{ '"': '"', '”': '“', '’': '‘', '»': '«', '“': '„' },
};

/** The brackets or quotes that a part ends with, and the part before them; null where it has none. */
export function bracketAtEnd(masked: string, part: Part): { name: Part; inside: string } | null {
  const close = part.text.at(-1) ?? '';
  const open = openings[close];
  const at = open === undefined ? -1 : part.text.lastIndexOf(open, part.text.length - 2);
  if (at <= 0) return null;
  const name = partAt(masked, part.from, part.from + at);
  if (name.text === '') return null;
  const isQuoted = !/[)）\]】]/.test(close);
  if (isQuoted && !/\s/.test(part.text[at - 1] ?? '')) return null;
  return { name, inside: part.text.slice(isQuoted ? at : at + 1, isQuoted ? undefined : -1) };
}

/** What stands in brackets, without a nickname, a handle or a year. */
export function insideOf(inside: string, name: string): readonly string[] {
  const words = wordsOf(inside);
  if (
    /^["“„«‘'][^]*["”“»’']$/u.test(words) ||
    /^(?:aka|a\.k\.a\.|née|né|born|b\.|geb\.|geboren|['’]?\d[\d –-]*|class of \d+)(?:\s|$)/iu.test(
      words,
    )
  )
    return [];
  if (isNickname(words, name) || isHandleText(words, name)) return [];
  const colon = /[:：](?=\s)|：/u.exec(inside)?.index ?? -1;
  const isLabelled = colon >= 0 && isFieldLabel(wordsOf(inside.slice(0, colon)));
  const told =
    colon < 0 || isLabelled ? inside : `${inside.slice(0, colon)},${inside.slice(colon + 1)}`;
  return splitCommas(told, 0, told.length).map(({ text }) => wordsOf(text));
}

/** A single word that the name begins like: Nate of Nathaniel. */
function isNickname(text: string, name: string): boolean {
  if (!/^\p{Lu}\p{Ll}{1,7}$/u.test(text)) return false;
  const [first = ''] = name.toLowerCase().split(' ');
  const short = text.toLowerCase();
  if (isGivenName(short) || (short.length < 5 && first.includes(short))) return short !== first;
  return (
    short !== first &&
    first.length > short.length - 2 &&
    short.slice(0, 2) === first.slice(0, 2) &&
    !isJob(text)
  );
}

/** Whether a text is what somebody calls themselves, such as `@areyes`. */
export function isHandleText(text: string, name: string): boolean {
  const handle = text.replace(/ (?:on|at|auf|en|sur|em|su) \p{L}{1,20}$/u, '');
  return text.startsWith('@') && isHandle(handle.slice(1).trim(), name);
}

/** Whether a word behind `@` is what somebody calls themselves rather than a company. */
export function isHandle(word: string, name: string): boolean {
  if (/\s/.test(word) || !/^[\w.-]+$/.test(word)) return false;
  const lower = word.toLowerCase();
  const isOfName = name
    .toLowerCase()
    .split(' ')
    .some((part) => part.length > 2 && lower.includes(part));
  return isOfName || word === lower || /[\d_]/.test(word);
}
