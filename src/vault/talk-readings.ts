import type { App, TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import type { RuleContext } from '../core/follow-up/rule-context';
import { DEEPEST_SECTION, readTalkHeading } from '../core/learning/talk-heading';
import type { UnreadReason } from '../core/learning/talk-sections';
import {
  type NotedTalks,
  readNotedTalks,
  type Talk,
  talksWith,
  unreadTalks,
} from '../core/learning/talks';
import type { Day } from '../core/time/civil';
import { remembered } from '../core/remembered';
import { logFailure } from './log-failure';
import { readNote } from './read-note';
import { texts } from './texts';

/** Something in the note of a contact that should tell of a talk, but is not understood. */
interface UnreadTalk {
  readonly contact: Contact;
  /** As it stands in the note; empty where the note itself could not be read. */
  readonly heading: string;
  readonly reason: UnreadReason | 'not-readable';
}

/** What notes tell of talks. */
export interface TalksRead {
  /** Contact by contact in the order given, the latest first of each. */
  readonly talks: readonly Talk[];
  readonly unread: readonly UnreadTalk[];
}

/** What was read of a note, and which state of it that was. */
interface Reading {
  readonly told: NotedTalks;
  /** The note itself: another one may take its path. */
  readonly file: TFile;
  /** When the file was changed last, in milliseconds since 1970. */
  readonly mtime: number;
}

/** The talks with a contact, and what they were made from. */
interface Known {
  readonly contact: Contact;
  readonly told: NotedTalks | null;
  readonly today: Day;
  readonly talks: readonly Talk[];
}

/** How many notes are read at a time. */
const AT_A_TIME = 32;

/**
 * The talks that the notes of contacts tell of, with what was answered. The app's cache tells which notes
 * have the section of an interview; only these are read, and each again only when it changed.
 */
export class TalkReadings {
  private readonly readings = new Map<string, Reading>();
  private readonly known = new Map<string, Known>();
  /** Whether the words of a heading are those of an interview's section; most notes have the same. */
  private readonly isTalkHeading = remembered((heading) => readTalkHeading(heading) !== null);

  constructor(private readonly app: App) {}

  /**
   * All talks with these contacts, whatever their status. A talk is the same object as before as long as
   * its contact, its note and the day are. A note that cannot be read is named, never an exception.
   */
  async read(contacts: readonly Contact[], context: RuleContext): Promise<TalksRead> {
    this.forgetGone();
    const failed = await this.readAnew(contacts);
    const talks: Talk[] = [];
    const unread: UnreadTalk[] = [];
    for (const contact of contacts) {
      const told = this.readings.get(contact.path)?.told ?? null;
      talks.push(...this.talksWith(contact, told, context));
      if (failed.has(contact.path)) unread.push({ contact, heading: '', reason: 'not-readable' });
      if (told === null) continue;
      for (const { heading, reason } of unreadTalks(contact, told, context)) {
        unread.push({ contact, heading, reason });
      }
    }
    return { talks, unread };
  }

  /** The talks with a contact, each the one that was given before where nothing about it changed. */
  private talksWith(
    contact: Contact,
    told: NotedTalks | null,
    context: RuleContext,
  ): readonly Talk[] {
    const { path } = contact;
    const { today } = context;
    const found = talksWith(contact, told, context);
    if (found.length === 0) {
      this.known.delete(path);
      return found;
    }
    const before = this.known.get(path);
    const isSame = before?.contact === contact && before.told === told && before.today === today;
    // With the time of day one may be added: the current one, once it is over.
    const kept = new Map((isSame ? before.talks : []).map((talk) => [talk.day, talk]));
    const talks = found.map((talk) => kept.get(talk.day) ?? talk);
    this.known.set(path, { contact, told, today, talks });
    return talks;
  }

  /**
   * Reads the notes of which what they say is not known.
   *
   * @returns the paths of those that could not be read.
   */
  private async readAnew(contacts: readonly Contact[]): Promise<ReadonlySet<string>> {
    const files = contacts.flatMap(({ path }) => this.toBeRead(path));
    const failed = new Set<string>();
    for (let from = 0; from < files.length; from += AT_A_TIME) {
      const batch = files.slice(from, from + AT_A_TIME);
      await Promise.all(
        batch.map(async (file) => {
          if (!(await this.readOne(file))) failed.add(file.path);
        }),
      );
    }
    return failed;
  }

  /** The file of a note that is to be read; none where it has nothing to tell or that is known. */
  private toBeRead(path: string): readonly TFile[] {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return [];
    if (!this.mayTell(file)) {
      this.readings.delete(path);
      return [];
    }
    return this.isKnown(path, file, file.stat.mtime) ? [] : [file];
  }

  /** Whether a note has the section of an interview, as far as the app's cache tells. */
  private mayTell(file: TFile): boolean {
    const { headings = [] } = this.app.metadataCache.getFileCache(file) ?? {};
    return headings.some(
      ({ heading, level }) => level <= DEEPEST_SECTION && this.isTalkHeading(heading),
    );
  }

  /** Reads a note; false where that fails, and what was known of it no longer counts. */
  private async readOne(file: TFile): Promise<boolean> {
    const { path } = file;
    const { mtime } = file.stat;
    try {
      const text = await readNote(this.app, file);
      // Somebody else may have asked at the same time, or later and been answered sooner.
      const isRead = [mtime, file.stat.mtime].some((state) => this.isKnown(path, file, state));
      if (!isRead) this.readings.set(path, { told: readNotedTalks(text), file, mtime });
      return true;
    } catch (error) {
      if (this.isKnown(path, file, file.stat.mtime)) return true;
      this.readings.delete(path);
      // One that has gone meanwhile tells nothing.
      if (this.app.vault.getFileByPath(path) !== file) return true;
      logFailure(texts.logged.talksNotRead, error);
      return false;
    }
  }

  /** Whether what is known is what a note told when it was changed at this time. */
  private isKnown(path: string, file: TFile, mtime: number): boolean {
    const reading = this.readings.get(path);
    return reading?.file === file && reading.mtime === mtime;
  }

  private forgetGone(): void {
    for (const known of [this.readings, this.known]) {
      for (const path of known.keys()) {
        if (this.app.vault.getFileByPath(path) === null) known.delete(path);
      }
    }
  }
}
