import type { Sentence, Word } from './en/read-sentences';

/** Where a phrase stands in a sentence, as places of words, the end not included. */
export interface FoundPhrase {
  readonly start: number;
  readonly end: number;
}

/** Finds phrases in sentences. */
export type FindPhrases = (sentence: Sentence) => readonly FoundPhrase[];

/** A part of a phrase: one word that has to fit, or a gap. */
type Part =
  | { readonly kind: 'word'; readonly fits: (word: Word) => boolean; readonly isOptional: boolean }
  | { readonly kind: 'gap' };

interface Phrase {
  readonly parts: readonly Part[];
}

/** The phrases that begin with a word. */
interface Begun {
  /** Those whose second word can be listed and is never missing, by that. */
  readonly bySecond: Map<string, Phrase[]>;
  readonly others: Phrase[];
}

/** The most words that a gap skips. */
const GAP = 4;

/**
 * Reads a table of phrases, one a line. A phrase is made of:
 *
 * - `word`, or `one|other` for either
 * - `{class}` for any word of a class, also as `{class}|word`
 * - `Name` for a word with a capital, `Theirs` for one of the words of `theirs`
 * - `_` for any word of meaning: none of the class `little`
 * - `?` behind any of these where it may be missing
 * - `~` for up to four words, none where a new clause begins
 * - `<macro>` for any of the phrases of a macro
 *
 * What it takes to find them grows with the sentence: a phrase is compared at each word, and no
 * comparison reaches further than the phrase is long.
 *
 * @param classes the words of each class, as `name: word word`
 * @param macroTable what each macro stands for, as `name: phrase / phrase`
 * @param theirs the words of the recipient's company, in lower case
 */
export function readPhrases(
  table: string,
  classes: string,
  macroTable: string,
  theirs: ReadonlySet<string>,
): FindPhrases {
  const sets = new Map(
    readEntries(classes).map(([name, words]) => [name, new Set(words.split(/\s+/))]),
  );
  const macros = new Map(
    readEntries(macroTable).map(([name, phrases]) => [name, phrases.split(' / ')]),
  );
  const byFirst = new Map<string, Begun>();
  const anyFirst: { readonly fits: (word: Word) => boolean; readonly phrase: Phrase }[] = [];
  for (const line of table.split('\n').flatMap((each) => spellOut(each.trim(), macros))) {
    if (line === '') continue;
    const written = line.split(/\s+/);
    const phrase = { parts: written.map((part) => readPart(part, sets, theirs)) };
    const [first] = phrase.parts;
    const words = listedWords(written[0] ?? '', sets);
    if (words === null) {
      if (first?.kind === 'word') anyFirst.push({ fits: first.fits, phrase });
      continue;
    }
    const seconds = written[1]?.endsWith('?') === false ? listedWords(written[1], sets) : null;
    for (const word of words) {
      const begun = byFirst.get(word) ?? { bySecond: new Map<string, Phrase[]>(), others: [] };
      byFirst.set(word, begun);
      if (seconds === null) begun.others.push(phrase);
      for (const second of seconds ?? []) add(begun.bySecond, second, phrase);
    }
  }
  return (sentence) => {
    const found: FoundPhrase[] = [];
    const look = ({ parts }: Phrase, start: number): void => {
      const end = endOf(parts, 0, sentence, start);
      if (end !== null) found.push({ start, end });
    };
    // Most words begin no phrase, and there may be many: nothing is made for those.
    sentence.forEach((word, start) => {
      const begun = byFirst.get(word.text);
      if (begun !== undefined) {
        for (const phrase of begun.others) look(phrase, start);
        const next = sentence[start + 1]?.text ?? '';
        for (const phrase of begun.bySecond.get(next) ?? none) look(phrase, start);
      }
      for (const { fits, phrase } of anyFirst) if (fits(word)) look(phrase, start);
    });
    return found;
  };
}

const none: readonly Phrase[] = [];

function add(groups: Map<string, Phrase[]>, word: string, phrase: Phrase): void {
  const group = groups.get(word);
  if (group === undefined) groups.set(word, [phrase]);
  else group.push(phrase);
}

/** The entries of a table: a name, a colon, and what stands behind it, in the next lines too. */
function readEntries(table: string): readonly (readonly [string, string])[] {
  return table
    .trim()
    .split(/\n(?=\w+:)/)
    .map((entry) => {
      const colon = entry.indexOf(':');
      return [entry.slice(0, colon), entry.slice(colon + 1).trim()] as const;
    });
}

/** A phrase with each of its macros replaced by each of what they stand for. */
function spellOut(
  phrase: string,
  macros: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const open = phrase.indexOf('<');
  if (open < 0) return [phrase];
  const close = phrase.indexOf('>', open);
  const meant = macros.get(phrase.slice(open + 1, close)) ?? [];
  return meant.flatMap((each) =>
    spellOut(phrase.slice(0, open) + each + phrase.slice(close + 1), macros),
  );
}

/** The words that a part of a phrase may be; null where more may than can be listed. */
function listedWords(
  part: string,
  sets: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | null {
  const words = part.split('|').map((word) => {
    if (word === '_' || word === '~' || word === 'Name' || word === 'Theirs') return null;
    return word.startsWith('{') ? [...(sets.get(word.slice(1, -1)) ?? [])] : [word];
  });
  return words.some((each) => each === null) ? null : words.flatMap((each) => each ?? []);
}

function readPart(
  written: string,
  sets: ReadonlyMap<string, ReadonlySet<string>>,
  theirs: ReadonlySet<string>,
): Part {
  if (written === '~') return { kind: 'gap' };
  const isOptional = written.endsWith('?');
  const choices = (isOptional ? written.slice(0, -1) : written).split('|');
  const words = listedWords(choices.join('|'), sets);
  if (words !== null) {
    const fitting = new Set(words);
    return { kind: 'word', isOptional, fits: ({ text }) => fitting.has(text) };
  }
  const tests = choices.map((word) => readTest(word, sets, theirs));
  return { kind: 'word', isOptional, fits: (word) => tests.some((test) => test(word)) };
}

function readTest(
  written: string,
  sets: ReadonlyMap<string, ReadonlySet<string>>,
  theirs: ReadonlySet<string>,
): (word: Word) => boolean {
  if (written === 'Name') return ({ isName }) => isName;
  if (written === 'Theirs') return ({ text }) => theirs.has(text);
  const words = sets.get(written === '_' ? 'little' : written.slice(1, -1));
  if (written === '_') return ({ text }) => words?.has(text) !== true;
  if (written.startsWith('{')) return ({ text }) => words?.has(text) === true;
  return ({ text }) => text === written;
}

/** Where the parts of a phrase from one on end, beginning at a word; null where they do not fit. */
function endOf(
  parts: readonly Part[],
  next: number,
  sentence: Sentence,
  at: number,
): number | null {
  const part = parts[next];
  if (part === undefined) return at;
  if (part.kind === 'gap') {
    for (let skipped = 0; skipped <= GAP; skipped += 1) {
      const end = endOf(parts, next + 1, sentence, at + skipped);
      if (end !== null) return end;
      if (sentence[at + skipped]?.beginsClause !== false) return null;
    }
    return null;
  }
  const word = sentence[at];
  const mayStand = word !== undefined && (next === 0 || !word.beginsClause);
  if (mayStand && part.fits(word)) {
    const end = endOf(parts, next + 1, sentence, at + 1);
    if (end !== null) return end;
  }
  return part.isOptional ? endOf(parts, next + 1, sentence, at) : null;
}
