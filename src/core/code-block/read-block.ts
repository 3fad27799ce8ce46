import { searchWords } from '../contact/fold-text';
import { onOneLine } from '../contact/plain-value';
import { shownTyped } from '../contact/shown-text';
import { type Action, actions } from '../follow-up/rules';

/** What a block can be told to show. */
const showable = ['overdue', 'due', 'today'] as const;
export type Shown = (typeof showable)[number];

/** What a block shows of the list; an empty set of actions, fields or companies leaves all. */
export interface BlockFilter {
  /** Never empty. */
  readonly show: ReadonlySet<Shown>;
  readonly actions: ReadonlySet<Action>;
  /** As {@link comparable} gives them. */
  readonly fields: ReadonlySet<string>;
  readonly companies: ReadonlySet<string>;
  /** The most rows. */
  readonly limit: number;
}

/** What the lines of a block say. */
export interface ReadBlock {
  readonly filter: BlockFilter;
  /** What was not understood, in its order: whole lines or, of a list, a word and one value of it. */
  readonly notUnderstood: readonly string[];
}

/** The most rows of a block that says nothing of them, so that no note is drowned in its list. */
const LIMIT = 100;

/** The most rows that a block can ask for. */
const MOST_ROWS = 1000;

/** The most characters of a value: what is longer is no name. */
const MOST_VALUE = 1000;

/** The most characters that are told of what was not understood. */
const MOST_TOLD = 60;

/**
 * Reads the lines of a block: a word, a colon, and values. Case does not matter, nor do blanks, and a word
 * without a value says nothing. Any text is read, in time that grows with it.
 *
 * `show` and `action` take several values, with commas between; a field or a company is the whole rest of
 * its line, since names have commas. A word that stands there again adds to what it said before; of
 * several limits the last one counts.
 *
 * @example readBlock('show: overdue\nfield: Design\nfield: Nursing')
 */
export function readBlock(source: string): ReadBlock {
  const read = new Reading();
  for (const line of source.split(/\r\n?|\n/)) {
    if (line.trim() !== '') read.take(line);
  }
  return read.done();
}

/** A name as it is compared with others: without case, marks and more blanks than one. */
export function comparable(name: string): string {
  return searchWords(name).join(' ');
}

/** What has been read of a block so far. */
class Reading {
  private readonly show = new Set<Shown>();
  private readonly actions = new Set<Action>();
  private readonly fields = new Set<string>();
  private readonly companies = new Set<string>();
  private limit = LIMIT;
  private readonly notUnderstood: string[] = [];

  take(line: string): void {
    const colon = line.indexOf(':');
    const word = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const rest = line.slice(colon + 1).trim();
    const take = this.words.get(word);
    if (take === undefined) this.miss(line);
    else if (rest !== '') take(rest);
  }

  done(): ReadBlock {
    const { show, actions: asked, fields, companies, limit, notUnderstood } = this;
    return {
      filter: {
        show: show.size === 0 ? new Set(showable) : show,
        ...{ actions: asked, fields, companies, limit },
      },
      notUnderstood,
    };
  }

  /** What is done with the rest of a line, by the word that it begins with. */
  private readonly words: ReadonlyMap<string, (rest: string) => void> = new Map([
    ['show', (rest: string) => this.takeEach('show', rest, showable, this.show)],
    ['action', (rest: string) => this.takeEach('action', rest, actions, this.actions)],
    ['field', (rest: string) => this.takeName('field', rest, this.fields)],
    ['company', (rest: string) => this.takeName('company', rest, this.companies)],
    ['limit', (rest: string) => this.takeLimit(rest)],
  ]);

  private takeEach<Value extends string>(
    word: string,
    rest: string,
    known: readonly Value[],
    into: Set<Value>,
  ): void {
    for (const part of rest.split(',')) {
      const value = comparable(part.trim().slice(0, MOST_VALUE)).replaceAll(' ', '-');
      const found = known.find((each) => each === value);
      if (found !== undefined) into.add(found);
      else if (part.trim() !== '') this.miss(word, part);
    }
  }

  private takeName(word: string, rest: string, into: Set<string>): void {
    const name = rest.length > MOST_VALUE ? '' : comparable(shownTyped(rest));
    if (name === '') this.miss(word, rest);
    else into.add(name);
  }

  private takeLimit(rest: string): void {
    const limit = /^[0-9]{1,4}$/.test(rest) ? Number(rest) : 0;
    if (limit >= 1 && limit <= MOST_ROWS) this.limit = limit;
    else this.miss('limit', rest);
  }

  private miss(...told: readonly string[]): void {
    const begun = told.map((part) => part.trim().slice(0, 2 * MOST_TOLD));
    this.notUnderstood.push(onOneLine(begun.join(': '), MOST_TOLD));
  }
}
