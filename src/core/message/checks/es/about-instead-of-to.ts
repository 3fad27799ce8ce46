import type { Named, WordsAbout } from '../en/about-instead-of-to';

const oneWord = /[\p{L}\p{M}]+/gu;

/** How far a greeting reaches at most, and what is looked at beside a name, in characters. */
const [GREETING, BESIDE] = [80, 30];

/** What says, before a name, that it is spoken of: “la charla de Ana”, “del Dr. Reyes”. */
const before =
  /(?:^|[\s(¿])(?:de|del|con|sobre|por|que|como|cómo|cuando|según|a|al) (?:(?:la|el) )?(?:(?:Dra?|Sra?|Prof)\. |(?:doctora?|señora?|profesora?) )?$/i;

/** What says, behind a name, that it is spoken of: “Ana dirige”. */
const behind =
  /^ (?:es|fue|tiene|trabaja|dirige|explica|escribe|habla|hace|cuenta|lleva|dice|estudió|dijo|escribió|contó|habló|dio|hizo|trabajó|dirigió|explicó|empezó|fundó)(?=[\s,.;:?!])/;

const quotes = /«[^«»\n]{0,300}»|“[^“”\n]{0,300}”|"[^"\n]{0,300}"|^>.*$/gmu;

/**
 * Where a Spanish text names its recipient as somebody else: “la charla de Ana”, “Ana dirige”. “Su
 * charla” is right for both, so that nothing else is certain. The first of each sentence.
 */
export function findWordsAbout(text: string, named: Named): readonly WordsAbout[] {
  const said = text.replace(quotes, (quote) => ' '.repeat(quote.length));
  const mine = wordsOf([named.myName, named.company]);
  const own = new Set([...wordsOf(named.names)].filter((word) => word.length > 2));
  const begin = endOfGreeting(said, own);
  let last = -1;
  return [...said.matchAll(oneWord)].flatMap(({ 0: word, index: from }) => {
    const to = from + word.length;
    if (from < begin || !own.has(word) || mine.has(word) || !/^\p{Lu}/u.test(word)) return [];
    const led = withoutNames(said.slice(Math.max(0, from - BESIDE), from), own);
    const follows = said.slice(to, to + BESIDE);
    // A name beside another one is part of it: “Ana Lima” is not Ana Reyes.
    if (led === null || /^[ -]\p{Lu}/u.test(follows)) return [];
    if (!before.test(led) && !behind.test(follows)) return [];
    const isFirst = last < 0 || /[.!?\n]/.test(said.slice(last, from));
    if (isFirst) last = to;
    return isFirst ? [{ from, to }] : [];
  });
}

/** What stands before a name and the recipient's other ones; null behind a name of somebody else. */
function withoutNames(led: string, own: ReadonlySet<string>): string | null {
  const [last, name = ''] = /(\p{Lu}[\p{L}\p{M}]+)[ -]$/u.exec(led) ?? [];
  if (last === undefined) return led;
  return own.has(name) ? withoutNames(led.slice(0, -last.length), own) : null;
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.normalize('NFC').match(oneWord) ?? []));
}

/** Where the text goes on behind its greeting; its start where it has none. */
function endOfGreeting(text: string, own: ReadonlySet<string>): number {
  const start = text.length - text.trimStart().length;
  const [line = ''] = text.slice(start, start + GREETING).split('\n');
  const name = [...line.matchAll(oneWord)].find(({ 0: word }) => own.has(word));
  if (name === undefined || name.index > GREETING / 2) return start;
  const rest = line.slice(name.index);
  const end = /[,!:;.–—-](?=\s|$)/.exec(rest);
  return start + name.index + (end === null ? rest.length : end.index + 1);
}
