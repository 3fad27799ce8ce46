import type { Notice, TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { listSoon, readPlace, saySoon, type SoonInterview } from '../../core/interview/soon';
import { hasTime } from '../../core/time/civil';
import { minutesLeft } from '../../core/interview/timer';
import { askToConfirm } from '../../ui/confirm-dialog';
import { instantOf } from '../../vault/clock';
import type { Host } from '../../app/host';
import type { TimedTalk } from '../../app/offers';
import { InterviewTimer } from './interview-timer';
import {
  LASTING,
  type NoticeAction,
  reported,
  tell,
  tellDone,
  tellTogether,
} from '../../ui/notices';
import { openHere, openReported } from '../../ui/open-note';
import { type Person, personAt } from '../../vault/person-at';
import { texts } from '../../vault/texts';

/** Keeps the time of talks: says when one is near, starts its timer, and what its phases are. */
export class Timekeeper {
  /** The timer itself, to be loaded with the plugin. */
  readonly timer: InterviewTimer;
  /** The notice that was shown last that interviews are near, and whose they are. */
  private near: { readonly contacts: readonly Contact[]; readonly notice: Notice } | null = null;

  constructor(private readonly host: Host) {
    this.timer = new InterviewTimer(
      host.app,
      host.index,
      () => Date.now(),
      (talk) => this.tellPhase(talk),
    );
  }

  /** Starts the timer for a contact and shows it; asks before it takes the place of another. */
  async start(file: TFile, contact: Contact): Promise<void> {
    await reported(texts.conversation.timer.notStarted, () => this.tryToStart(file, contact));
  }

  private async tryToStart(file: TFile, contact: Contact): Promise<void> {
    const { minutes = this.host.settings().minutes, interview } = contact;
    const current = this.timer.talk();
    if (current !== null && current.phase !== 'over' && !(await this.mayReplace(current, file))) {
      return;
    }
    const agreed = interview !== undefined && hasTime(interview) ? instantOf(interview) : null;
    this.hideNear(file);
    this.timer.start(file, minutes, (await this.host.writer.textNow(file)) ?? '', agreed);
    this.host.sidebar.show();
    const startsAt = this.timer.talk()?.startsAt ?? null;
    if (startsAt !== null) tell(texts.conversation.timer.counts(file.basename, startsAt));
  }

  /** Ends the timer and marks its contact as talked. */
  async markTalked(): Promise<void> {
    const person = personAt(this.host, this.timer.talk()?.path ?? '');
    this.timer.stop();
    if (person === null) return;
    const { file, contact } = person;
    if (contact.status === 'interviewed')
      tell(texts.conversation.timer.talkedAlready(file.basename));
    else await this.host.runner.run('mark-interviewed', file, contact);
  }

  /** Ends the timer of a talk that is said to be over. */
  endFor(file: TFile): void {
    this.hideNear(file);
    if (this.timer.talk()?.path === file.path) this.timer.stop();
  }

  /** Takes an interview out of the notice that it is near; others that are near stay in it. */
  private hideNear({ path }: TFile): void {
    const near = this.nearNow();
    if (!near.some((contact) => contact.path === path)) return;
    this.near?.notice.hide();
    this.tellNear(near.filter((contact) => contact.path !== path));
  }

  /** Announces an interview that is about to begin, unless it is being timed already. */
  tellSoon({ contact }: SoonInterview): void {
    if (this.timer.talk()?.path === contact.path) return;
    const others = this.nearNow().filter(({ path }) => path !== contact.path);
    this.tellNear([...others, contact]);
  }

  /** Whose interviews the notice on the screen says are near. */
  private nearNow(): readonly Contact[] {
    return this.near?.notice.containerEl.isConnected === true ? this.near.contacts : [];
  }

  /** Says in one notice whose interviews are near, of those that have not begun by now. */
  private tellNear(contacts: readonly Contact[]): void {
    const soon = listSoon(contacts, this.host.clock());
    if (soon.length === 0) return;
    const parts = soon.map((each) => ({
      text: saySoon(each, texts),
      actions: this.actionsFor(each, () => {
        this.tellNear(contacts.filter((contact) => contact !== each.contact));
      }),
    }));
    this.near = { contacts, notice: tellTogether(parts, LASTING) };
  }

  /**
   * What can be done about an interview that is about to begin.
   *
   * @param before runs first: the press takes the notice away.
   */
  private actionsFor({ contact }: SoonInterview, before: () => void): readonly NoticeAction[] {
    const { path, place = '' } = contact;
    const withNote = (act: (person: Person) => Promise<unknown>) => async (): Promise<void> => {
      const person = personAt(this.host, path);
      if (person !== null) await act(person);
    };
    const openNote = withNote(({ file }) =>
      openReported(file, () => openHere(this.host.app, file)),
    );
    const startTimer = withNote(({ file, contact }) => this.start(file, contact));
    const { link } = readPlace(place);
    const actions: NoticeAction[] = [
      { label: texts.openNote, run: openNote },
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

  private tellPhase({ phase, path }: TimedTalk): void {
    const words = texts.conversation.timer.phases[phase];
    if (phase !== 'over') {
      tell(words);
      return;
    }
    const run = async (): Promise<void> => {
      if (this.timer.talk()?.path === path) await this.markTalked();
    };
    // Not for long: it lies over the card, which goes on offering the same.
    tellDone(words, [{ label: texts.contactCommands['mark-interviewed'].name, run }]);
  }

  private mayReplace({ name, left, path }: TimedTalk, file: TFile): Promise<boolean> {
    const { startAgain, startFor, wouldEnd, startAnew, keep } = texts.conversation.timer;
    const same = path === file.path;
    return askToConfirm(this.host.app, {
      title: same ? startAgain : startFor(file.basename),
      content: wouldEnd(name, minutesLeft(left)),
      yes: startAnew,
      no: keep,
    });
  }
}
