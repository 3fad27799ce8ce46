import type { Texts } from '../texts/en';
import { type NoteWords, written } from '../words';
import { applyChange, type ChangeResult } from './apply-change';
import { type MarkedTable, placeTable } from './body/marked-table';
import type { NoteChange } from './note-change';
import { replaceNestedTexts } from './properties/nested-texts';
import { type PropertySource, propertySources } from './properties/property-source';
import { readApart } from './properties/read-apart';
import { type ReadFrontMatter, readFrontMatter } from './properties/read-front-matter';
import type { ReadYaml } from './yaml/read-yaml';

/**
 * How notes are read and changed: all that needs the front matter understood. Made once, from the
 * reader of YAML, the texts that say what in a note does not fit and the words that are written into
 * notes; whoever works on notes gets this one, and never the reader. It keeps nothing.
 */
export class NoteFormat {
  /**
   * @param readYaml the app's own reader, so that a note never says one thing to it and another here.
   * @param wordsNow the words of the language that notes are written in by now.
   */
  constructor(
    private readonly readYaml: ReadYaml,
    readonly texts: Texts,
    private readonly wordsNow: () => NoteWords,
  ) {}

  /** The words that are written into notes. */
  get words(): NoteWords {
    return this.wordsNow();
  }

  /** A note's properties and the text under them: see {@link readFrontMatter}. */
  read(text: string): ReadFrontMatter {
    return readFrontMatter(text, this.readYaml);
  }

  /** What a note that {@link read} refuses says under some names: see {@link readApart}. */
  readApart(text: string, names: readonly string[]): Record<string, unknown> {
    return readApart(text, names, this.readYaml);
  }

  /** A note's text with one change made to it, all of it or nothing: see {@link applyChange}. */
  change(
    text: string,
    change: NoteChange,
    order: readonly string[],
    logHeading: string | null = null,
  ): ChangeResult {
    return applyChange(
      text,
      change,
      order,
      this.readYaml,
      logHeading ?? written(this.words.headings.log),
    );
  }

  /** A note's text with a table put into it, or its rows brought up to date: see {@link placeTable}. */
  placeTable(text: string, table: MarkedTable, near: number | null): ChangeResult {
    return placeTable(text, table, near, this.readYaml);
  }

  /** How each property is written in a note, by its name: see {@link propertySources}. */
  propertySources(text: string): (wanted: string) => PropertySource | null {
    return propertySources(text, this.readYaml);
  }

  /** A note's text with texts within its properties replaced: see {@link replaceNestedTexts}. */
  replaceNestedTexts(
    text: string,
    names: ReadonlySet<string>,
    replace: (nested: string) => string | null,
  ): string {
    return replaceNestedTexts(text, names, replace, this.readYaml);
  }
}
