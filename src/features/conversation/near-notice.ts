import { Component, type TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { readPlace } from '../../core/contact/place-link';
import { listSoon, saySoon, type SoonInterview } from '../../core/interview/soon';
import type { Host } from '../../app/host';
import { LASTING, type NoticeAction, tellTogether } from '../../ui/notices';
import { openConversation } from './pane/open-conversation';
import { type Person, personAt } from '../../vault/person-at';
import { texts } from '../../vault/texts';

/** A notice on the screen, whose interviews it tells of, and what it was made from. */
interface Shown {
  readonly files: readonly TFile[];
  readonly facts: string;
  readonly notice: ReturnType<typeof tellTogether>;
}

/**
 * The notice that interviews are near: one for all that are, and as their notes say by now. Whoever is
 * renamed stays in it; an interview that is moved or called off does not.
 */
export class NearNotice extends Component {
  private shown: Shown | null = null;

  constructor(
    private readonly host: Host,
    private readonly startTimer: (file: TFile, contact: Contact) => Promise<void>,
  ) {
    super();
  }

  override onload(): void {
    this.register(this.host.index.onChange(() => this.bringUpToDate()));
  }

  /** Tells of an interview, together with those that are told of already. */
  add(file: TFile): void {
    this.tell([...this.files().filter((each) => each !== file), file]);
  }

  /** Takes an interview out of the notice; others stay in it. */
  remove(file: TFile): void {
    const files = this.files();
    if (files.includes(file)) this.tellInstead(files.filter((each) => each !== file));
  }

  private bringUpToDate(): void {
    const files = this.files();
    if (files.length === 0 || files.some((file) => this.isBeingMoved(file))) return;
    if (this.factsOf(files) !== this.shown?.facts) this.tellInstead(files);
  }

  /** Whether a note is there, though nothing is known of it yet. */
  private isBeingMoved(file: TFile): boolean {
    const isThere = this.host.app.vault.getFileByPath(file.path) === file;
    return isThere && this.contactOf(file) === null;
  }

  private tellInstead(files: readonly TFile[]): void {
    this.shown?.notice.hide();
    this.tell(files);
  }

  /** Whose interviews the notice on the screen says are near. */
  private files(): readonly TFile[] {
    return this.shown?.notice.containerEl.isConnected === true ? this.shown.files : [];
  }

  private contactOf({ path }: TFile): Contact | null {
    return this.host.index.contactAt(path)?.contact ?? null;
  }

  /** What a notice is made from, but for the minutes that are left. */
  private factsOf(files: readonly TFile[]): string {
    return JSON.stringify(
      files.map((file) => {
        const { name, status, interview, medium, place, travel } = this.contactOf(file) ?? {};
        return [name, status, interview, medium, place, travel];
      }),
    );
  }

  /** Says in one notice whose interviews are near, of those that have not begun by now. */
  private tell(files: readonly TFile[]): void {
    const near = files.flatMap((file) => {
      const contact = this.contactOf(file);
      const soon = contact === null ? [] : listSoon([contact], this.host.clock());
      return soon.map((each) => ({ file, soon: each }));
    });
    if (near.length === 0) return;
    const parts = near.map(({ file, soon }) => ({
      text: saySoon(soon, texts),
      actions: this.actionsFor(file, soon, () => {
        this.tell(near.flatMap((each) => (each.file === file ? [] : [each.file])));
      }),
    }));
    const told = near.map(({ file }) => file);
    const notice = tellTogether(parts, LASTING);
    this.shown = { files: told, facts: this.factsOf(told), notice };
  }

  /**
   * What can be done about an interview that is about to begin.
   *
   * @param before runs first: the press takes the notice away.
   */
  private actionsFor(
    note: TFile,
    { contact: { place = '' } }: SoonInterview,
    before: () => void,
  ): readonly NoticeAction[] {
    const withNote = (act: (person: Person) => Promise<unknown>) => async (): Promise<void> => {
      const person = personAt(this.host, note.path);
      if (person !== null) await act(person);
    };
    const open = withNote(({ file }) => openConversation(this.host.app, file));
    const startTimer = withNote(({ file, contact }) => this.startTimer(file, contact));
    const { link } = readPlace(place);
    const actions: NoticeAction[] = [
      { label: texts.conversation.pane.name, run: open },
      { label: texts.conversation.timer.start, run: startTimer },
    ];
    if (link !== null) {
      const openLink = (): unknown => activeWindow.open(link, '_blank', 'noopener');
      actions.unshift({ label: texts.conversation.timer.openLink, run: openLink });
    }
    return actions.map(({ label, run }) => ({
      label,
      run: () => {
        before();
        return run();
      },
    }));
  }
}
