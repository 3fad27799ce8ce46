import type { TFile } from 'obsidian';
import type { NotePlace } from '../core/contact-command/change-contact-note';

/** The note of a file, as the core knows it: its path, and its name without the extension. */
export function noteAt({ path, basename }: TFile): NotePlace {
  return { path, name: basename };
}
