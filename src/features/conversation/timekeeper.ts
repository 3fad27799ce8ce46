import type { App, TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { readPlace, saySoon, type SoonInterview } from '../../core/interview/soon';
import { hasTime } from '../../core/time/civil';
import { phaseWords, sayMinutes } from '../../core/interview/timer';
import type { Settings } from '../../core/settings';
import { askToConfirm } from '../../ui/confirm-dialog';
import { instantOf } from '../../vault/clock';
import type { ContactIndex } from '../../vault/contact-index';
import { InterviewTimer, type TimedTalk } from './interview-timer';
import type { NoteWriter } from '../../vault/note-writer';
import { chooseContact } from '../../app/choose-contact';
import type { ContactCommandRunner } from '../../app/contact-command-runner';
import { isOpen } from './insertion-commands';
import { LASTING, type NoticeAction, reported, tell, tellDone } from '../../ui/notices';
import { openReported } from '../../ui/open-note';

/** Keeps the time of talks: says when one is near, starts its timer, and what its phases are. */
export class Timekeeper {
  /** The timer itself, to be loaded with the plugin. */
  readonly timer: InterviewTimer;

  constructor(
    private readonly app: App,
    private readonly index: ContactIndex,
    private readonly writer: NoteWriter,
    private readonly runner: ContactCommandRunner,
    private readonly settings: () => Settings,
    private readonly showSidebar: () => void,
  ) {
    this.timer = new InterviewTimer(
      app,
      index,
      () => Date.now(),
      (talk) => this.tellPhase(talk),
    );
  }

  /** Starts the timer for the active note's contact, else for the one the user picks. */
  async startForChosen(): Promise<void> {
    const chosen = await chooseContact(this.app, this.index, isOpen, 'start the timer for');
    if (chosen !== null) await this.start(chosen.file, chosen.contact);
  }

  /** Starts the timer for a contact and shows it; asks before it takes the place of another. */
  async start(file: TFile, contact: Contact): Promise<void> {
    await reported('The timer was not started.', () => this.tryToStart(file, contact));
  }

  private async tryToStart(file: TFile, contact: Contact): Promise<void> {
    const { minutes = this.settings().minutes, interview } = contact;
    const current = this.timer.talk();
    if (current !== null && current.phase !== 'over' && !(await this.mayReplace(current, file))) {
      return;
    }
    const agreed = interview !== undefined && hasTime(interview) ? instantOf(interview) : null;
    this.timer.start(file, minutes, (await this.writer.textNow(file)) ?? '', agreed);
    this.showSidebar();
  }

  /** Ends the timer and marks its contact as talked. */
  async markTalked(): Promise<void> {
    const path = this.timer.talk()?.path ?? '';
    const file = this.app.vault.getFileByPath(path);
    const contact = this.index.contactAt(path)?.contact;
    this.timer.stop();
    if (file === null || contact === undefined) return;
    if (contact.status === 'interviewed') tell(`${file.basename} is marked as talked already.`);
    else await this.runner.run('mark-interviewed', file, contact);
  }

  /** Ends the timer of a talk that is said to be over. */
  endFor({ path }: TFile): void {
    if (this.timer.talk()?.path === path) this.timer.stop();
  }

  /** Announces an interview that is about to begin, unless it is being timed already. */
  tellSoon(soon: SoonInterview): void {
    const { path, place = '' } = soon.contact;
    if (this.timer.talk()?.path === path) return;
    const withNote =
      (act: (file: TFile, contact: Contact) => Promise<unknown>) => async (): Promise<void> => {
        const file = this.app.vault.getFileByPath(path);
        const contact = this.index.contactAt(path)?.contact;
        if (file !== null && contact !== undefined) await act(file, contact);
      };
    const openNote = withNote((file) =>
      openReported(file, () => this.app.workspace.getLeaf(false).openFile(file)),
    );
    const startTimer = withNote((file, contact) => this.start(file, contact));
    const { link } = readPlace(place);
    const actions: NoticeAction[] = [
      { label: 'Open note', run: openNote },
      { label: 'Start timer', run: startTimer },
    ];
    if (link !== null) {
      const openLink = (): unknown => activeWindow.open(link, '_blank', 'noopener');
      actions.unshift({ label: 'Open link', run: openLink });
    }
    tellDone(saySoon(soon), actions, LASTING);
  }

  private tellPhase({ phase, path }: TimedTalk): void {
    const words = phaseWords[phase];
    if (phase !== 'over') {
      tell(words);
      return;
    }
    const run = async (): Promise<void> => {
      if (this.timer.talk()?.path === path) await this.markTalked();
    };
    // Not for long: it lies over the card, which goes on offering the same.
    tellDone(words, [{ label: 'Mark as talked', run }]);
  }

  private mayReplace({ name, left, path }: TimedTalk, file: TFile): Promise<boolean> {
    const same = path === file.path;
    return askToConfirm(this.app, {
      title: same ? 'Start the timer again?' : `Start a timer for ${file.basename}?`,
      content: `The timer for ${name} has ${sayMinutes(left)} left. It would end.`,
      yes: 'Start anew',
      no: 'Keep it',
    });
  }
}
