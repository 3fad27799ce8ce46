import { bareHeading } from './bare-heading';
import { digest } from './digest';
import type { NoteWords } from './en';

/** Stands for the day in the heading of an interview's section. */
export const DAY = '{day}';

/** A day in a heading. */
const day = /\d{4}-\d{2}-\d{2}/;

/** A text as it is compared whatever letter case and spaces it has. */
export function folded(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * All wordings of some languages, by which headings are compared: what stands for each is the first of
 * its entry in the first language.
 */
export class Wordings {
  readonly #keys: ReadonlyMap<string, string>;
  #bareKeys: ReadonlyMap<string, string> | undefined;

  constructor(languages: readonly NoteWords[]) {
    this.#keys = firstKeysIn(languages);
  }

  /** How what the product wrote is compared, of a {@link folded} text; null for anything else. */
  keyOf(key: string): string | null {
    const [found] = day.exec(key) ?? [];
    if (found === undefined) return this.#keys.get(key) ?? null;
    return this.#keys.get(key.replace(found, DAY))?.replace(DAY, found) ?? null;
  }

  /** As {@link keyOf}, of words without what stands around them, such as the signs of a question. */
  keyOfBare(bare: string): string | null {
    const known = this.keyOf(bare);
    if (known !== null || bare === '') return known;
    this.#bareKeys ??= bareKeysOf(this.#keys);
    return this.#bareKeys.get(bare) ?? null;
  }

  /** All texts that {@link keyOf} knows, as it knows them. */
  keys(): readonly string[] {
    return [...this.#keys.keys()];
  }
}

function firstKeysIn(languages: readonly NoteWords[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const firsts = new Map<string, string>();
  for (const words of languages) {
    const { headings, prompts, preparation, topics, ticks, templateHeadings, learnings } = words;
    const { comparison, findings, practice } = words;
    const known = {
      ...{ headings, prompts, preparation, topics, ticks, templateHeadings, learnings },
      ...{ comparison, findings, practice },
    };
    for (const [entry, wordings] of entriesIn(known)) {
      for (const key of wordings.map(folded)) {
        const first = firsts.get(entry) ?? key;
        firsts.set(entry, first);
        if (!keys.has(key)) keys.set(key, first);
      }
    }
  }
  return keys;
}

function bareKeysOf(keys: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const bare = new Map<string, string>();
  for (const [key, first] of keys) {
    const words = bareHeading(key);
    if (!bare.has(words)) bare.set(words, first);
  }
  return bare;
}

/** The lists of wordings in an object, however deep, each with the names that lead to it. */
function entriesIn(known: object, path = ''): readonly (readonly [string, readonly string[]])[] {
  return Object.entries(known).flatMap(([name, value]: [string, object]) =>
    Array.isArray(value)
      ? [[`${path}.${name}`, value as readonly string[]] as const]
      : entriesIn(value, `${path}.${name}`),
  );
}

/** How many signs a fingerprint has, in base 36. */
const SIGNS = 5;

/**
 * What stands for a text in the digest: texts that are the same have the same, and others hardly ever.
 *
 * @param text {@link folded}; whichever day it has does not count.
 */
export function fingerprintOf(text: string): string {
  // After the hash of Fowler, Noll and Vo (FNV-1a), by letters; its last digits tell texts apart best.
  let hash = 0x811c9dc5;
  for (const sign of text.replace(day, DAY)) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(SIGNS, '0').slice(-SIGNS);
}

/** The fingerprints that stand one behind the other. */
function* eachOf(fingerprints: string): Generator<string, void, void> {
  for (let at = 0; at < fingerprints.length; at += SIGNS) yield fingerprints.slice(at, at + SIGNS);
}

let digested: ReadonlySet<string> | undefined;

/**
 * Whether a text may be one that the product writes in another language than the canonical one. Where it
 * says no, no language need be put together to know; yes is hardly ever wrong.
 *
 * @param key the text {@link folded}.
 * @param bare the same without what stands around its words; only where nothing is left, `key` counts.
 */
export function isPerhapsOfOthers(key: string, bare: string): boolean {
  digested ??= new Set(eachOf(digest.fingerprints));
  return digested.has(fingerprintOf(bare === '' ? key : bare));
}
