import type { App } from 'obsidian';
import type { NoteFormat } from '../core/note/note-format';
import type { Settings } from '../core/settings';
import type { Clock } from '../vault/clock';
import type { ContactIndex } from '../vault/contact-index';
import type { NoteWriter } from '../vault/note-writer';
import type { TemplatesFolder } from '../vault/templates-folder';
import type { Steps } from './steps';

/** Where what is written comes from, and how a step is taken and undone. */
export interface CommandSources {
  readonly app: App;
  readonly index: ContactIndex;
  readonly templates: TemplatesFolder;
  /** How the text of notes is read and changed. */
  readonly noteFormat: NoteFormat;
  readonly settings: () => Settings;
  readonly clock: Clock;
  readonly writer: NoteWriter;
  readonly steps: Steps;
}
