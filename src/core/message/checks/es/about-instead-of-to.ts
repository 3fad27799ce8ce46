import { firstOfSentences } from '../stretches';
import { blanked, endOfGreeting, type Named, type WordsAbout, wordsOf } from '../words-about';

const oneWord = /[\p{L}\p{M}]+/gu;

/** What is looked at beside a name, in characters. */
const BESIDE = 30;

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
  const said = blanked(text, quotes);
  const mine = wordsOf([named.myName, named.company]);
  const own = new Set([...wordsOf(named.names)].filter((word) => word.length > 2));
  const begin = endOfGreeting(said, own);
  const found = [...said.matchAll(oneWord)].flatMap(({ 0: word, index: from }) => {
    const to = from + word.length;
    if (from < begin || !own.has(word) || mine.has(word) || !/^\p{Lu}/u.test(word)) return [];
    const led = withoutNames(said.slice(Math.max(0, from - BESIDE), from), own);
    const follows = said.slice(to, to + BESIDE);
    // A name beside another one is part of it: “Ana Lima” is not Ana Reyes.
    if (led === null || /^[ -]\p{Lu}/u.test(follows)) return [];
    return before.test(led) || behind.test(follows) ? [{ from, to }] : [];
  });
  return firstOfSentences(said, found);
}

/** What stands before a name and the recipient's other ones; null behind a name of somebody else. */
function withoutNames(led: string, own: ReadonlySet<string>): string | null {
  const name = /[ -]$/.test(led)
    ? (led
        .slice(0, -1)
        .split(/[^\p{L}\p{M}]/u)
        .at(-1) ?? '')
    : '';
  if (!/^\p{Lu}[\p{L}\p{M}]/u.test(name)) return led;
  return own.has(name) ? withoutNames(led.slice(0, -1 - name.length), own) : null;
}
