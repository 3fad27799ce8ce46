import type { Sentence, Word } from './sentences';

/** Where a phrase stands in a sentence, as places of words, the end not included. */
export interface FoundPhrase {
  readonly start: number;
  readonly end: number;
  /** What the phrase counts for as the table says it; 1 where it says nothing. */
  readonly points: number;
  /** Which line of the table it fits, from 0. */
  readonly line: number;
}

/** Finds phrases in sentences. */
export type FindPhrases = (sentence: Sentence) => readonly FoundPhrase[];

/** Finds phrases in sentences, given the words of the recipient's company, in lower case. */
export type FindPhrasesAbout = (
  sentence: Sentence,
  theirs: ReadonlySet<string>,
) => readonly FoundPhrase[];

/** How a word may differ from the one in a table. */
export interface Latitude {
  /** What a word counts as besides itself, in its basic form: “referring” as “refer”. */
  readonly formsOf: (word: string) => readonly string[];
  /** What may stand between the words of any phrase, and changes nothing. */
  readonly fillers: ReadonlySet<string>;
}

const none: Latitude = { formsOf: () => [], fillers: new Set() };

type Fits = (word: Word, place: Place, at: number) => boolean;

/** A part of a phrase: one word that has to fit, or a gap. */
type Part =
  | { readonly kind: 'word'; readonly fits: Fits; readonly isOptional: boolean }
  | { readonly kind: 'gap' }
  | { readonly kind: 'end' };

interface Phrase {
  readonly parts: readonly Part[];
  readonly points: number;
  readonly line: number;
}

/** The most words that a gap skips. */
const GAP = 4;

/**
 * Reads a table of phrases, one a line, each behind what it counts for if not for 1: `3: word`. A
 * phrase is made of:
 *
 * - `word`, or `one|other` for either
 * - `{class}` for any word of a class, also as `{class}|word`
 * - `Name` for a word with a capital, `Theirs` for one of the words of the company
 * - `_` for any word of meaning: none of the class `little`
 * - `?` behind any of these where it may be missing
 * - `~` for up to four words, none where a new clause begins
 * - `$` for the end of a clause, at a comma or where another begins; `$|word` for that or a word
 * - `<macro>` for any of the phrases of a macro
 *
 * What it takes to find them grows with the sentence: a phrase is compared at each word, and no
 * comparison reaches further than the phrase with its gaps and fillers is long.
 *
 * @param classes the words of each class, as `name: word word`; `-ist` for all that end so
 * @param macroTable what each macro stands for, as `name: phrase / phrase`
 */
export function readPhrases(
  table: string,
  classes: string,
  macroTable: string,
  { formsOf, fillers }: Latitude = none,
): FindPhrasesAbout {
  const sets = new Map(
    readEntries(classes).map(([name, words]) => [name, new Set(words.split(/\s+/))]),
  );
  const macros = new Map(
    readEntries(macroTable).map(([name, phrases]) => [name, phrases.split(' / ')]),
  );
  const byFirst = new Map<string, Phrase[]>();
  const anyFirst: { readonly fits: Fits; readonly phrase: Phrase }[] = [];
  // Most parts stand in many phrases, and to read one takes all words of its classes together.
  const known = new Map<string, Part>();
  const readOnce = (written: string): Part => {
    const part = known.get(written) ?? readPart(written, sets);
    known.set(written, part);
    return part;
  };
  for (const { spelled, ...counted } of readLines(table, macros)) {
    const written = spelled.split(/\s+/);
    const phrase = { parts: written.map(readOnce), ...counted };
    const [first] = phrase.parts;
    const words = firstWords(written[0] ?? '', sets);
    if (words === null) {
      if (first?.kind === 'word') anyFirst.push({ fits: first.fits, phrase });
      continue;
    }
    for (const word of words) {
      const group = byFirst.get(word);
      if (group === undefined) byFirst.set(word, [phrase]);
      else group.push(phrase);
    }
  }
  return (sentence, theirs) => {
    const found: FoundPhrase[] = [];
    const forms = sentence.map(({ text }) => formsOf(text));
    const place = { sentence, theirs, forms, fillers };
    const look = ({ parts, points, line }: Phrase, start: number): void => {
      const end = endOf(parts, 0, place, start);
      if (end !== null) found.push({ start, end, points, line });
    };
    sentence.forEach((word, start) => {
      for (const form of [word.text, ...(forms[start] ?? [])]) {
        for (const phrase of byFirst.get(form) ?? []) look(phrase, start);
      }
      for (const { fits, phrase } of anyFirst) if (fits(word, place, start)) look(phrase, start);
    });
    return found;
  };
}

/** The lines of a table, each as often as its macros have it, with what it counts for. */
function readLines(table: string, macros: ReadonlyMap<string, readonly string[]>) {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return lines.flatMap((each, line) => {
    const [, points, phrase] = /^(?:(\d+):)?(.*)$/.exec(each.trim()) ?? [];
    return spellOut((phrase ?? '').trim(), macros).map((spelled) => ({
      ...{ spelled, line },
      points: Number(points ?? 1),
    }));
  });
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
  if (open < 0) return spellOutEnd(phrase);
  const close = phrase.indexOf('>', open);
  const meant = macros.get(phrase.slice(open + 1, close)) ?? [];
  return meant.flatMap((each) =>
    spellOut(phrase.slice(0, open) + each + phrase.slice(close + 1), macros),
  );
}

/** A phrase that ends with a clause or with a word as one for each. */
function spellOutEnd(phrase: string): readonly string[] {
  const end = phrase.indexOf(' $|');
  if (end < 0) return [phrase];
  return [phrase.slice(0, end + 2), phrase.slice(0, end + 1) + phrase.slice(end + 3)];
}

/** The words that a phrase may begin with; null where more may than can be listed. */
function firstWords(
  part: string,
  sets: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] | null {
  const words = part.split('|').map((word) => {
    if (word === '_' || word === 'Name' || word === 'Theirs') return null;
    return word.startsWith('{') ? [...(sets.get(word.slice(1, -1)) ?? [])] : [word];
  });
  return words.some((each) => each === null) ? null : words.flatMap((each) => each ?? []);
}

function readPart(written: string, sets: ReadonlyMap<string, ReadonlySet<string>>): Part {
  if (written === '~') return { kind: 'gap' };
  if (written === '$') return { kind: 'end' };
  const isOptional = written.endsWith('?');
  const named = (isOptional ? written.slice(0, -1) : written).split('|');
  const little = sets.get('little');
  const words = named.flatMap((each) => {
    if (each === 'Name' || each === 'Theirs' || each === '_') return [];
    return each.startsWith('{') ? [...(sets.get(each.slice(1, -1)) ?? [])] : [each];
  });
  const meant = new Set(words);
  const endings = words.flatMap((word) => (word.startsWith('-') ? [word.slice(1)] : []));
  const mayBeName = named.some((each) => each === 'Name');
  const mayBeTheirs = named.some((each) => each === 'Theirs');
  const mayBeAny = named.some((each) => each === '_');
  const fits: Fits = ({ text, isName }, { theirs, forms }, at) =>
    meant.has(text) ||
    forms[at]?.some((form) => meant.has(form)) === true ||
    (mayBeTheirs && theirs.has(text)) ||
    (mayBeName && isName) ||
    (mayBeAny && little?.has(text) !== true) ||
    endings.some((end) => text.endsWith(end));
  return { kind: 'word', isOptional, fits };
}

/** What is looked through, and the words of the recipient's company. */
interface Place {
  readonly sentence: Sentence;
  readonly theirs: ReadonlySet<string>;
  /** What each word counts as besides itself. */
  readonly forms: readonly (readonly string[])[];
  readonly fillers: ReadonlySet<string>;
}

/** Where the parts of a phrase from one on end, beginning at a word; null where they do not fit. */
function endOf(
  parts: readonly Part[],
  next: number,
  place: Place,
  at: number,
  hasFiller = false,
): number | null {
  const { sentence, fillers } = place;
  const part = parts[next];
  if (part === undefined) return at;
  if (part.kind === 'gap') {
    for (let skipped = 0; skipped <= GAP; skipped += 1) {
      const end = endOf(parts, next + 1, place, at + skipped);
      if (end !== null) return end;
      if (sentence[at + skipped]?.beginsClause !== false) return null;
    }
    return null;
  }
  const word = sentence[at];
  if (part.kind === 'end') return isClauseOver(word) ? at : null;
  const mayStand = word !== undefined && (next === 0 || !word.beginsClause);
  if (mayStand && part.fits(word, place, at)) {
    const end = endOf(parts, next + 1, place, at + 1);
    if (end !== null) return end;
  }
  const end = part.isOptional ? endOf(parts, next + 1, place, at, hasFiller) : null;
  // No more than one in a place: a row of them would have to be gone through from each of its words.
  const maySkip = next > 0 && !hasFiller && mayStand && fillers.has(word.text);
  return end === null && maySkip ? endOf(parts, next, place, at + 1, true) : end;
}

/** Whether a clause ends before a word. */
function isClauseOver(next: Word | undefined): boolean {
  return next === undefined || next.beginsClause || next.hasComma;
}
