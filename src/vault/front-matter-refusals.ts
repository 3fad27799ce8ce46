import type { CachedMetadata } from 'obsidian';
import { isCandidate, namesOfCandidates } from '../core/contact/candidate';
import type { NoteFormat } from '../core/note/note-format';
import type { Refusal } from '../core/note/refusal';
import type { Settings } from '../core/settings';
import { hasUnreadableFrontMatter, mayHideFrontMatter } from './cached-note';
import type { RememberedNotes } from './remembered-notes';

/** What is wrong with the front matter of notes whose text somebody had at hand, by their paths. */
export class FrontMatterRefusals {
  private readonly refusals = new Map<string, Refusal>();

  /** @param remembered takes notes that only their front matter makes candidates. */
  constructor(
    private readonly settings: () => Settings,
    private readonly noteFormat: NoteFormat,
    private readonly remembered: RememberedNotes,
  ) {}

  /** Whether something is wrong with a note. */
  has(path: string): boolean {
    return this.refusals.has(path);
  }

  /** What is wrong with a note; null where nothing is, or nobody had its text at hand. */
  of(path: string): Refusal | null {
    return this.refusals.get(path) ?? null;
  }

  /** Forgets what is wrong with a note. */
  delete(path: string): void {
    this.refusals.delete(path);
  }

  /** Keeps what is wrong with a note under its new path. */
  move(oldPath: string, path: string): void {
    const refusal = this.refusals.get(oldPath);
    this.refusals.delete(oldPath);
    if (refusal !== undefined) this.refusals.set(path, refusal);
  }

  /**
   * Finds out what is wrong with a note, and whether only its front matter makes it a candidate, as far
   * as that can be told.
   *
   * @param text what it says now, where it is at hand.
   */
  look(path: string, cache: CachedMetadata | null, text: string | undefined): void {
    if (!mayHideFrontMatter(cache)) this.refusals.delete(path);
    if (!mayHideFrontMatter(cache) || text === undefined) return;
    const read = this.noteFormat.read(text);
    if (read.ok) {
      this.refusals.delete(path);
      if (!hasUnreadableFrontMatter(cache)) this.remembered.delete(path);
      return;
    }
    this.refusals.set(path, read.refusal);
    const settings = this.settings();
    const said = this.noteFormat.readApart(text, namesOfCandidates(settings));
    const isAnyway = isCandidate(path, null, settings, cache?.tags);
    if (!isAnyway && isCandidate(path, said, settings)) this.remembered.add(path);
  }
}
