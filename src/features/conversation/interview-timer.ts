import { type App, Component, TFile } from 'obsidian';
import { questionsInView } from '../../core/interview/asked-questions';
import { interviewSections } from '../../core/words';
import type { Contact } from '../../core/contact/contact';
import {
  type AgreedTalk,
  extendTimer,
  followAgreed,
  isAhead,
  isForgotten,
  phaseOf,
  readTimer,
  timeLeft,
  timerStart,
  type Timer,
  type TimerPhase,
} from '../../core/interview/timer';
import { interviewDay } from '../../core/contact/interview-day';
import type { TalkTimer, TimedTalk } from '../../app/offers';
import type { ContactIndex } from '../../vault/contact-index';
import { shownAt } from '../../vault/clock';
import { keepOnDevice, loadFromDevice } from '../../vault/device-storage';
import { readNote } from '../../vault/read-note';
import { onTextChanged } from '../../vault/text-changes';

/** Where the app keeps the running timer, for this device and this vault alone. */
const STORE = 'informational-interviews-timer';

/** Milliseconds between looks at the clock while a timer runs. */
const TICK = 1000;

/**
 * Times one talk. Only who it is with, its start and its minutes are kept, on this device; the rest
 * is worked out from the clock at each tick, so that neither sleep nor a reload moves its end.
 */
export class InterviewTimer extends Component implements TalkTimer {
  private timer: Timer | null = null;
  private file: TFile | null = null;
  private questions: readonly string[] = [];
  /** What the note says, as far as it is known. */
  private text = '';
  /** What the note agreed when it was looked at last; null where it was not since the app started. */
  private agreed: AgreedTalk | null = null;
  /** The latest phase that was told. */
  private told: TimerPhase = 'running';
  private ticking: number | null = null;
  private readonly listeners = new Set<() => void>();

  /**
   * @param now the instant, in milliseconds since 1970.
   * @param agreedWith tells what is agreed of the talk with somebody.
   * @param tell is told once of each phase that begins; of those slept through, of the last.
   */
  constructor(
    private readonly app: App,
    private readonly index: ContactIndex,
    private readonly now: () => number,
    private readonly agreedWith: (contact: Contact) => AgreedTalk,
    private readonly tell: (talk: TimedTalk) => void,
  ) {
    super();
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(vault.on('rename', () => this.follow()));
    this.registerEvent(vault.on('delete', () => this.follow()));
    this.registerEvent(
      onTextChanged(this.app, (file, text) => {
        if (file === this.file) this.readQuestions(text);
      }),
    );
    this.register(
      this.index.onChange(() => {
        this.followNote();
        this.readQuestions(this.text);
      }),
    );
    this.register(() => this.rest());
    this.resume();
  }

  /** The talk that is being timed; null where none is. */
  talk(): TimedTalk | null {
    const { timer, file, questions } = this;
    if (timer === null || file === null) return null;
    const now = this.now();
    const [left, phase] = [timeLeft(timer, now), phaseOf(timer, now)];
    const startsAt = isAhead(timer, now) ? shownAt(timer.start) : null;
    return { path: file.path, name: file.basename, left, phase, startsAt, questions };
  }

  /** Calls back at each tick and each change; returns its own unsubscribe. */
  onTick(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /**
   * Times a talk, in the place of one that is being timed.
   *
   * @param agreed whose start is what a talk that is near or on counts from.
   */
  start(file: TFile, agreed: AgreedTalk, text: string): void {
    const { minutes } = agreed;
    this.file = file;
    this.agreed = agreed;
    this.told = 'running';
    this.readQuestions(text);
    const start = timerStart(agreed.start, minutes, this.now());
    this.keep({ path: file.path, start, minutes, isAgreed: start === agreed.start });
    this.told = phaseOf(this.timer as Timer, this.now());
  }

  /** Gives the talk some minutes more. */
  extend(minutes: number): void {
    if (this.timer === null) return;
    this.keep(extendTimer(this.timer, minutes, this.now()));
    this.told = phaseOf(this.timer, this.now());
  }

  /** Ends the timing. */
  stop(): void {
    this.file = null;
    this.keep(null);
  }

  private resume(): void {
    const timer = readTimer(loadFromDevice(this.app, STORE), this.now());
    const file = timer === null ? null : this.app.vault.getFileByPath(timer.path);
    if (timer === null || file === null) {
      keepOnDevice(this.app, STORE, null);
      return;
    }
    this.file = file;
    this.keep(timer);
    this.followNote();
    readNote(this.app, file).then(
      (text) => {
        if (this.file === file) this.readQuestions(text);
      },
      // The talk is timed all the same, without its questions in view.
      () => undefined,
    );
  }

  private keep(timer: Timer | null): void {
    this.timer = timer;
    keepOnDevice(this.app, STORE, timer);
    this.rest();
    if (timer !== null) this.ticking = window.setInterval(() => this.tick(), TICK);
    this.draw();
  }

  private rest(): void {
    if (this.ticking !== null) window.clearInterval(this.ticking);
    this.ticking = null;
  }

  private tick(): void {
    const { timer } = this;
    const talk = this.talk();
    if (timer === null || talk === null) return;
    if (isForgotten(timer, this.now())) {
      this.stop();
      return;
    }
    if (talk.phase !== this.told) {
      this.told = talk.phase;
      if (talk.phase !== 'running') this.tell(talk);
    }
    this.draw();
  }

  /** A note that moved is timed on under its new path; with one that is gone the timing ends. */
  private follow(): void {
    const { timer, file } = this;
    if (timer === null || file === null) return;
    if (this.app.vault.getFileByPath(file.path) !== file) this.stop();
    else if (file.path !== timer.path) this.keep({ ...timer, path: file.path });
  }

  /** A talk that is yet to begin is timed as its note agrees by now. */
  private followNote(): void {
    const { timer, file } = this;
    const contact = file === null ? undefined : this.index.contactAt(file.path)?.contact;
    if (timer === null || contact === undefined) return;
    const agreed = this.agreedWith(contact);
    // After a restart no more is known than what the timer kept.
    const before = this.agreed ?? { start: timer.start, minutes: agreed.minutes };
    this.agreed = agreed;
    const followed = followAgreed(timer, before, agreed, this.now());
    if (followed === null) this.stop();
    else if (followed !== timer) {
      this.keep(followed);
      this.told = phaseOf(followed, this.now());
    }
  }

  private readQuestions(text: string): void {
    const { file } = this;
    if (file === null) return;
    this.text = text;
    const contact = this.index.contactAt(file.path)?.contact;
    const day = contact === undefined ? null : interviewDay(contact);
    this.questions = questionsInView(text, interviewSections(day));
    this.draw();
  }

  private draw(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
