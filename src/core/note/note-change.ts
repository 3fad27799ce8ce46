/**
 * A property's new value as it is to be written.
 *
 * `{ day: … }` is a civil day or day and time and stands in the note unquoted, as Obsidian writes
 * dates; text is quoted wherever YAML would otherwise read it as something else.
 */
export type PropertyValue = string | number | readonly string[] | { readonly day: string };

/** A value as it is read back: days are text, and null, for one that is dropped, stays null. */
export function asRead(value: PropertyValue | null): unknown {
  return value !== null && typeof value === 'object' && 'day' in value ? value.day : value;
}

/** One property to set, or to drop where `value` is null. */
export interface PropertyEdit {
  /** The property's name as this vault spells it. */
  readonly name: string;
  readonly value: PropertyValue | null;
}

/** Text to have inside a part of a section, such as the questions of one interview. */
export interface SectionInsert {
  /** The level-two heading's text: `Interview 2026-11-25`. Made, before the log, where missing. */
  readonly section: string;
  /** The level-three heading's text: `Questions`. Made at the section's end where missing. */
  readonly part: string;
  /** A paragraph that opens the part; written only when the part is made. */
  readonly opening?: string;
  /**
   * Blocks of the part, in order. The first line of an entry says what it is (`#### A question`,
   * `- [ ] A step`); an entry that is there already, ticked or not, is not added again.
   */
  readonly entries: readonly string[];
}

/** An item of a list that tells one thing under a name: `- fit: 4`. */
export interface NamedItem {
  /** A word in small letters. */
  readonly name: string;
  /** One line of Markdown as it is written, never empty. */
  readonly says: string;
}

/** Named items to have in a part of a section; of several under one name the last is the one that counts. */
export interface SectionItems {
  /** The level-two heading's text: `Interview 2026-11-25`. Made, before the log, where missing. */
  readonly section: string;
  /** The level-three heading's text: `Outcome`. Made at the section's end where missing. */
  readonly part: string;
  readonly items: readonly NamedItem[];
}

/** A block to have at the end of a section, whatever is there already. */
export interface SectionBlock {
  /** The level-two heading's text: `Messages`. Made, before the log, where missing. */
  readonly section: string;
  /** Its lines; none of them begins a heading. */
  readonly block: string;
}

/** What is to stand under a `####` heading of a part, such as the answer to one question. */
export interface SectionAnswer {
  readonly section: string;
  readonly part: string;
  /** The heading's words, starred or not. Made at the part's end where it is missing. */
  readonly entry: string;
  /** The lines that stood there when they were read last, with plain line feeds. */
  readonly known: string;
  /** The lines that are to stand there: nothing in them begins a heading or hides what follows. */
  readonly answer: string;
}

/** An item to have at the end of the list under a heading, whatever is there already. */
export interface ListedItem {
  /** The level-two heading's text: `Promises`. Made, before the log, where missing. */
  readonly section: string;
  /** The level-three heading's text within it; made at the section's end where missing. */
  readonly part?: string;
  /** One line, with its marker: `- [ ] Send the article`. */
  readonly item: string;
}

/** A line of the body to write otherwise. */
export interface LineChange {
  /** The whole line as it is written, without its ending. */
  readonly line: string;
  /** Which it is of the lines of the body that say just this, from 0. */
  readonly nth: number;
  readonly to: string;
}

/** A level-two heading to rename, where it is there: an interview's section that takes its date. */
export interface SectionRename {
  readonly from: string;
  readonly to: string;
  /** The level-three heading of a part; a section that has it keeps its heading. */
  readonly unlessHolds?: string;
}

/**
 * Everything one command does to one note, as data: planned by core, performed by one atomic
 * write. An empty change leaves the text as it is, to the byte.
 */
export interface NoteChange {
  readonly properties?: readonly PropertyEdit[];
  readonly renames?: readonly SectionRename[];
  readonly items?: readonly SectionItems[];
  readonly inserts?: readonly SectionInsert[];
  readonly blocks?: readonly SectionBlock[];
  readonly answers?: readonly SectionAnswer[];
  readonly listed?: readonly ListedItem[];
  /** Lines as the note has them before the change. */
  readonly lines?: readonly LineChange[];
  /** Lines for the end of the log, without the leading `- `: `2026-11-22 Asked by email`. */
  readonly log?: string | readonly string[];
}
