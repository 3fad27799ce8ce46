import { searchWords } from '../contact/fold-text';
import { onOneLine } from '../contact/plain-value';
import { shownTyped } from '../contact/shown-text';
import { askedCompany } from '../follow-up/asked-company';
import { type Action, actions } from '../follow-up/rules';

/** What a block can be told to show. */
const showable = ['overdue', 'due', 'today'] as const;
export type Shown = (typeof showable)[number];

/** The most rows that a block can ask for. */
const MOST_ROWS = 1000;

/** What a block shows of the list; an empty set of actions, fields or companies leaves all. */
export interface BlockFilter {
  /** Never empty. */
  readonly show: ReadonlySet<Shown>;
  readonly actions: ReadonlySet<Action>;
  /** As {@link comparable} gives them. */
  readonly fields: ReadonlySet<string>;
  /** As {@link comparable} gives what `askedCompany` makes of them. */
  readonly companies: ReadonlySet<string>;
  /** The most rows. */
  readonly limit: number;
}

/** The words that a line can begin with. */
export const blockWords = ['show', 'action', 'field', 'company', 'limit'] as const;
export type BlockWord = (typeof blockWords)[number];

/** Something that was not understood. */
export interface NotUnderstood {
  /** The word whose value it is; null where it is a whole line. */
  readonly word: BlockWord | null;
  /** As it stands in the note, cut where it is long. */
  readonly text: string;
}

/** What the lines of a block say. */
export interface ReadBlock {
  readonly filter: BlockFilter;
  /** In its order. */
  readonly notUnderstood: readonly NotUnderstood[];
}

/** What the values of a word can be; null for those that are names. */
export const blockValues: {
  readonly [Word in BlockWord]: readonly string[] | { readonly upTo: number } | null;
} = {
  show: showable,
  action: actions,
  field: null,
  company: null,
  limit: { upTo: MOST_ROWS },
};

/** The most rows of a block that says nothing of them, so that no note is drowned in its list. */
const LIMIT = 100;

/** The most characters of a value: what is longer is no name. */
const MOST_VALUE = 1000;

/** The most characters that are told of what was not understood. */
const MOST_TOLD = 60;

/**
 * Reads the lines of a block: a word, a colon, and values. Case does not matter, nor do blanks, and a word
 * without a value says nothing. Any text is read, in time that grows with it.
 *
 * `show` and `action` take several values, with commas between; a field or a company is the whole rest of
 * its line, since names have commas. Quotes around a value are none of it, as in front matter. A word that stands there again adds to what it said before; of
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
  private readonly notUnderstood: NotUnderstood[] = [];

  take(line: string): void {
    const colon = line.indexOf(':');
    const begins = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    const rest = unquoted(line.slice(colon + 1));
    const word = blockWords.find((each) => each === begins);
    if (word === undefined) this.miss(null, line);
    else if (rest !== '') this.words[word](rest);
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
  private readonly words: { readonly [Word in BlockWord]: (rest: string) => void } = {
    show: (rest) => this.takeEach('show', rest, showable, this.show),
    action: (rest) => this.takeEach('action', rest, actions, this.actions),
    field: (rest) => this.takeName('field', rest, this.fields, shownTyped),
    company: (rest) => this.takeName('company', rest, this.companies, askedCompany),
    limit: (rest) => this.takeLimit(rest),
  };

  private takeEach<Value extends string>(
    word: BlockWord,
    rest: string,
    known: readonly Value[],
    into: Set<Value>,
  ): void {
    for (const part of rest.split(',')) {
      const value = comparable(unquoted(part).slice(0, MOST_VALUE)).replaceAll(' ', '-');
      const found = known.find((each) => each === value);
      if (found !== undefined) into.add(found);
      else if (unquoted(part) !== '') this.miss(word, part);
    }
  }

  private takeName(
    word: BlockWord,
    rest: string,
    into: Set<string>,
    nameOf: (typed: string) => string,
  ): void {
    const name = rest.length > MOST_VALUE ? '' : comparable(nameOf(rest));
    if (name === '') this.miss(word, rest);
    else into.add(name);
  }

  private takeLimit(rest: string): void {
    const limit = /^[0-9]{1,4}$/.test(rest) ? Number(rest) : 0;
    if (limit >= 1 && limit <= MOST_ROWS) this.limit = limit;
    else this.miss('limit', rest);
  }

  private miss(word: BlockWord | null, told: string): void {
    // Cut before it is looked through: a line may be as long as the note.
    const text = onOneLine(told.trim().slice(0, 2 * MOST_TOLD), MOST_TOLD);
    this.notUnderstood.push({ word, text });
  }
}

/** A value without the blanks and the quotes around it, which front matter needs around links and colons. */
function unquoted(written: string): string {
  const value = written.trim();
  const [quote] = value;
  const inner = value.slice(1, -1);
  const isQuoted = (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote);
  return isQuoted && !inner.includes(quote) ? inner.trim() : value;
}
