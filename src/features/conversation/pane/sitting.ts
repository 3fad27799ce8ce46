import type { TFile } from 'obsidian';
import type { Host } from '../../../app/host';
import type { Agreed } from '../../../app/write-asking';
import { changeContactNote } from '../../../core/contact-command/change-contact-note';
import { planTold, type ToldOfTalk } from '../../../core/contact-command/plan-told';
import { agreeing } from '../../../core/contact-command/value-at-stake';
import { insertSection } from '../../../core/interview/insert-section';
import { planQuestions } from '../../../core/interview/plan-sections';
import { type AnswerToWrite, writeAnswers } from '../../../core/interview/write-answers';
import type { ChangeResult } from '../../../core/note/apply-change';
import type { SectionInsert } from '../../../core/note/note-change';
import { dayOf } from '../../../core/time/civil';
import { notChanged } from '../../../ui/notices';
import { noteAt } from '../../../vault/note-at';
import { texts } from '../../../vault/texts';
import type { UndoStep } from '../../../vault/undo-history';
import type { PreparedInsertion } from '../insertion-plans';

/** Writes what is typed in one sitting, which one undo takes back. */
export class Sitting {
  private step: UndoStep | null = null;
  /** The end of the last write that was asked for. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: Host,
    public file: TFile,
    /** The prompts to reflect on, which come into the note with the first that is answered. */
    private readonly reflection: () => PreparedInsertion | null,
  ) {}

  /** Writes answers; gives what the note says then, null where that failed, which is said. */
  async write(answers: readonly AnswerToWrite[]): Promise<string | null> {
    const { settings, noteFormat } = this.host;
    const isReflecting = answers.some(({ part }) => part === 'reflection');
    const prompts = isReflecting ? this.reflection() : null;
    return this.take((text) =>
      writeAnswers(
        noteAt(this.file),
        text,
        settings(),
        answers,
        prompts === null ? null : (day, contact) => prompts.plan(day, contact, text),
        noteFormat,
      ),
    );
  }

  /** Has a question in the note that came up; as {@link write}. */
  async addQuestion(question: string): Promise<string | null> {
    const { settings, noteFormat } = this.host;
    const plan = (day: string | null): SectionInsert =>
      planQuestions(day, [question], [], noteFormat.words);
    return this.take((text) =>
      insertSection(noteAt(this.file), text, settings(), plan, noteFormat),
    );
  }

  /** Keeps what is told of the talk; a value that is a problem goes only where that is agreed. As {@link write}. */
  tell(told: ToldOfTalk): Promise<string | null> {
    const { settings, noteFormat, clock } = this.host;
    return this.take((text, agreed) =>
      changeContactNote(
        noteAt(this.file),
        text,
        settings(),
        (contact) => (contact === null ? null : planTold(contact, told, settings())),
        noteFormat,
        agreeing(dayOf(clock()), agreed),
      ),
    );
  }

  /** Writes after what was asked for before, so that each goes on from the step of the one before it. */
  private take(edit: (text: string, agreed: Agreed) => ChangeResult): Promise<string | null> {
    const taken = this.turn.then(() => this.takeNow(edit));
    this.turn = taken.catch(() => null);
    return taken;
  }

  private async takeNow(
    edit: (text: string, agreed: Agreed) => ChangeResult,
  ): Promise<string | null> {
    const { steps } = this.host;
    const { file } = this;
    const summary = texts.conversation.pane.written(file.basename);
    let written: string | null = null;
    const outcome = await steps.takeOn(this.step, notChanged(file), () => ({
      changes: {
        file,
        edit: (text, agreed) => {
          const result = edit(text, agreed);
          written = result.ok ? result.text : null;
          return result;
        },
      },
      summary,
    }));
    if (!outcome.ok) return null;
    this.step = outcome.step ?? this.step;
    return written;
  }
}
