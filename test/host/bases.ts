import type * as Obsidian from 'obsidian';
import { StringValue, NullValue } from 'obsidian-test-mocks/obsidian';
import { BasesEntry, BasesEntryGroup, BasesQueryResult } from './bases-query';

/** What a note is asked by: the file, and the properties that the app read of it. */
type Ask<Answer> = (file: Obsidian.TFile, properties: Readonly<Record<string, unknown>>) => Answer;

/**
 * What a base asks of the vault. A test gives it in place of the filters, the sort and the grouping in the
 * file, which the stand-in does not evaluate.
 */
export interface BaseQuery {
  readonly filter?: Ask<boolean>;
  /** By what they are sorted, from the least; the order of the vault where it is left out. */
  readonly sort?: Ask<string>;
  /** By what they are grouped; null for a note that has no such value. */
  readonly groupBy?: Ask<string | null>;
}

/**
 * The app's own plugin for bases. Restores: views of plugins are kept by their type until the plugin
 * goes; where bases are switched off, none are, and the plugin is told.
 */
export class Bases {
  isOn = true;
  readonly views = new Map<string, Obsidian.BasesViewRegistration>();
  private readonly queries = new Map<string, BaseQuery>();

  constructor(private readonly app: Obsidian.App) {}

  /** What `Plugin.registerBasesView` does; what undoes it, null where there are no bases. */
  register(type: string, registration: Obsidian.BasesViewRegistration): (() => void) | null {
    if (!this.isOn) return null;
    if (this.views.has(type)) throw new Error(`There is a view of the type "${type}" already.`);
    this.views.set(type, registration);
    return () => this.views.delete(type);
  }

  /** Says what the base at a path asks of the vault, before it is opened. */
  ask(path: string, query: BaseQuery): void {
    this.queries.set(path, query);
  }

  /** Whether somebody said what the base at a path asks. */
  isAsked(path: string): boolean {
    return this.queries.has(path);
  }

  /** Restores: what a base finds, each time as new objects; all files where it asks nothing. */
  find(path: string): BasesQueryResult {
    const { filter = () => true, sort, groupBy } = this.queries.get(path) ?? {};
    const files = this.app.vault.getFiles();
    const of = <Answer>(ask: Ask<Answer>, file: Obsidian.TFile): Answer =>
      ask(file, this.app.metadataCache.getFileCache(file)?.frontmatter ?? {});
    const found = files.filter((file) => of(filter, file));
    if (sort !== undefined) {
      found.sort((one, other) => (of(sort, one) < of(sort, other) ? -1 : 1));
    }
    const entries = found.map((file) => new BasesEntry(file));
    if (groupBy === undefined) return new BasesQueryResult(entries);
    const groups = new Map<string | null, BasesEntry[]>();
    for (const entry of entries) {
      const key = of(groupBy, entry.file);
      groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
    return new BasesQueryResult(
      entries,
      [...groups].map(
        ([key, members]) =>
          new BasesEntryGroup(members, key === null ? new NullValue() : new StringValue(key)),
      ),
    );
  }
}
