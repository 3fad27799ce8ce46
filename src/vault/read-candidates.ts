import type { App, TFile } from 'obsidian';
import { isCandidate } from '../core/contact/candidate';
import type { Settings } from '../core/settings';
import { readNoteOrPass } from './read-note';

/** So many notes are read at the same time. */
const AT_A_TIME = 20;

/** What is told while notes are read. */
export interface Reading {
  /** What a note says. */
  readonly take: (file: TFile, text: string) => void;
  /** How many of all were read by now. */
  readonly progress: (done: number, all: number) => void;
  /** Whether nobody waits for it any more. */
  readonly isOver: () => boolean;
}

/**
 * Reads the notes about people, some at a time, so that the app goes on meanwhile. One that cannot be
 * read, or has gone, is passed over.
 *
 * @returns whether all were read, and nobody left before.
 */
export async function readCandidates(
  app: App,
  settings: Settings,
  { take, progress, isOver }: Reading,
): Promise<boolean> {
  const files = app.vault.getMarkdownFiles().filter((file) => {
    const { frontmatter = null, tags } = app.metadataCache.getFileCache(file) ?? {};
    return isCandidate(file.path, frontmatter, settings, tags);
  });
  for (let from = 0; from < files.length; from += AT_A_TIME) {
    progress(from, files.length);
    if (isOver()) return false;
    await Promise.all(
      files.slice(from, from + AT_A_TIME).map(async (file) => {
        const text = await readNoteOrPass(app, file);
        if (text !== null) take(file, text);
      }),
    );
    await new Promise((resolve) => window.setTimeout(resolve));
  }
  return !isOver();
}
