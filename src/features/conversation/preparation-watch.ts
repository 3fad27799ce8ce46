import { type App, type CachedMetadata, Component, type TFile } from 'obsidian';
import { type Contact, isDone } from '../../core/contact/contact';
import { interviewSections } from '../../core/words';
import { isAllTicked } from '../../core/interview/ticked-preparation';
import { interviewDay } from '../../core/contact/interview-day';
import { cachedHeadings } from '../../vault/cached-note';
import type { ContactIndex } from '../../vault/contact-index';

/** Milliseconds that the app is given to come up before the notes are looked at first. */
const FIRST_LOOK = 1000;

/**
 * Tells, once for each note, when the last box of a booked interview's preparation is ticked. It
 * knows that from the metadata cache alone; no note is read.
 */
export class PreparationWatch extends Component {
  /** The booked contacts that are not prepared, with whether all their boxes were ticked. */
  private readonly ticked = new WeakMap<TFile, boolean>();
  private readonly told = new WeakSet<TFile>();

  constructor(
    private readonly app: App,
    private readonly index: ContactIndex,
    private readonly tell: (file: TFile) => void,
  ) {
    super();
  }

  override onload(): void {
    const { metadataCache } = this.app;
    const first = window.setTimeout(() => this.lookAtAll(), FIRST_LOOK);
    this.register(() => window.clearTimeout(first));
    this.registerEvent(
      metadataCache.on('changed', (file) => {
        if (this.told.has(file) || !this.look(file)) return;
        this.told.add(file);
        this.tell(file);
      }),
    );
  }

  /** What was ticked before the first change is not what that change ticked. */
  private lookAtAll(): void {
    for (const { contact } of this.index.contacts()) {
      if (!isToPrepare(contact)) continue;
      const file = this.app.vault.getFileByPath(contact.path);
      if (file !== null && !this.ticked.has(file)) {
        this.look(file);
      }
    }
  }

  /** Whether a note's boxes are all ticked, and were known not to be. */
  private look(file: TFile): boolean {
    const contact = this.index.contactAt(file.path)?.contact;
    if (contact === undefined || !isToPrepare(contact)) return false;
    const before = this.ticked.get(file);
    const now = isTicked(this.app.metadataCache.getFileCache(file), contact);
    this.ticked.set(file, now);
    return now && before === false;
  }
}

function isToPrepare(contact: Contact): boolean {
  return contact.status === 'scheduled' && !isDone(contact, 'prepare');
}

function isTicked(cache: CachedMetadata | null, contact: Contact): boolean {
  const tasks = (cache?.listItems ?? []).flatMap(({ task, position }) =>
    task === undefined ? [] : [{ line: position.start.line, done: task !== ' ' }],
  );
  if (tasks.length === 0) return false;
  return isAllTicked(cachedHeadings(cache), tasks, interviewSections(interviewDay(contact)));
}
