import type { TFile } from 'obsidian';
import { type Contact, isOpen } from '../../core/contact/contact';
import type { SoonInterview } from '../../core/interview/soon';
import { hasTime } from '../../core/time/civil';
import { type AgreedTalk, minutesLeft } from '../../core/interview/timer';
import { askToConfirm } from '../../ui/confirm-dialog';
import { instantOf } from '../../vault/clock';
import type { Host } from '../../app/host';
import type { TimedTalk } from '../../app/offers';
import { InterviewTimer } from './interview-timer';
import { NearNotice } from './near-notice';
import { isAtConversation } from './pane/open-conversation';
import { reported, tell, tellDone } from '../../ui/notices';
import { personAt } from '../../vault/person-at';
import { texts } from '../../vault/texts';

/** Keeps the time of talks: says when one is near, starts its timer, and what its phases are. */
export class Timekeeper {
  /** The timer itself, to be loaded with the plugin. */
  readonly timer: InterviewTimer;
  /** The notice that interviews are near, to be loaded with the plugin. */
  readonly near: NearNotice;

  constructor(private readonly host: Host) {
    this.timer = new InterviewTimer(
      host.app,
      host.index,
      () => Date.now(),
      (contact) => this.agreedWith(contact),
      (talk) => this.tellPhase(talk),
    );
    this.near = new NearNotice(host, (file, contact) => this.start(file, contact));
  }

  /** Starts the timer for a contact and shows it; asks before it takes the place of another. */
  async start(file: TFile, contact: Contact): Promise<void> {
    await reported(texts.conversation.timer.notStarted, () => this.tryToStart(file, contact));
  }

  private async tryToStart(file: TFile, contact: Contact): Promise<void> {
    const current = this.timer.talk();
    if (current !== null && current.phase !== 'over' && !(await this.mayReplace(current, file))) {
      return;
    }
    this.near.remove(file);
    this.timer.start(file, this.agreedWith(contact), (await this.host.writer.textNow(file)) ?? '');
    // The page of the conversation tells all that follows itself, and is not to be covered.
    if (isAtConversation(this.host.app, file)) return;
    this.host.sidebar.show();
    const startsAt = this.timer.talk()?.startsAt ?? null;
    if (startsAt !== null) tell(texts.conversation.timer.counts(file.basename, startsAt));
  }

  /** What is agreed of the talk with somebody; a talk that is off has no start. */
  private agreedWith(contact: Contact): AgreedTalk {
    const { minutes = this.host.settings().minutes, interview } = contact;
    const isOn = interview !== undefined && hasTime(interview) && isOpen(contact);
    return { start: isOn ? instantOf(interview) : null, minutes };
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
    this.near.remove(file);
    if (this.timer.talk()?.path === file.path) this.timer.stop();
  }

  /** Announces an interview that is about to begin, unless it is being timed already. */
  tellSoon({ contact: { path } }: SoonInterview): void {
    const file = this.host.app.vault.getFileByPath(path);
    if (file !== null && this.timer.talk()?.path !== path) this.near.add(file);
  }

  private tellPhase({ phase, path }: TimedTalk): void {
    const words = texts.conversation.timer.phases[phase];
    if (phase !== 'over') {
      tell(words);
      return;
    }
    const file = this.host.app.vault.getFileByPath(path);
    const run = async (): Promise<void> => {
      // Its note may have moved since.
      if (file !== null && this.timer.talk()?.path === file.path) await this.markTalked();
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
