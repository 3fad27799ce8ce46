import type { Notice } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import type { Doing, Place } from '../../core/doing/doings';
import type { FollowUp } from '../../core/follow-up/follow-up';
import { isAsked } from '../../core/follow-up/rules';
import type { ContactCommandId } from '../../core/contact-command/contact-commands';
import { contactCommandFor } from '../../core/contact-command/plan-contact-command';
import type { Host } from '../../app/host';
import type { Inserted } from '../../app/offers';
import { openAtPromise } from '../../app/open-at';
import { askForm } from '../../ui/form-dialog';
import { attempt, notChanged, type NoticeAction, tellDone, UNTIL_PRESSED } from '../../ui/notices';
import type { Person } from '../../vault/person-at';
import { texts } from '../../vault/texts';

/** A follow-up that is being done. */
interface Turn extends Person {
  readonly followUp: FollowUp;
  /** The command that says it is done; null for an interview that is still to come. */
  readonly command: ContactCommandId | null;
  /** Leaves it for now and goes on to the next; absent where this one alone is being done. */
  readonly notNow: (NoticeAction & { readonly run: () => void }) | undefined;
}

/** Takes the user to where a follow-up gets done, and keeps what is being done in its note. */
export class DoingPlace {
  /** The notice of a follow-up that is being done in its note, that turn, and what ends the listening. */
  private open: {
    readonly notice: Notice;
    readonly turn: Turn;
    readonly stopListening: () => void;
  } | null = null;

  constructor(private readonly host: Host) {}

  /** What is being done in its note, which is on the screen; null where nothing is. */
  get inNote(): FollowUp | null {
    return this.open?.notice.containerEl.isConnected === true ? this.open.turn.followUp : null;
  }

  /** Takes away what would stay on the screen. */
  stop(): void {
    this.open?.stopListening();
    this.open?.notice.hide();
    this.open = null;
  }

  /**
   * Takes the user to where something gets done; whether anything came of it there and then.
   *
   * @param notNow goes on to the next; what a press alone would do is then asked about first.
   * @param asksFirst whether that is also asked about where something is put into a note.
   */
  async go(
    { followUp, place, words }: Doing,
    person: Person,
    notNow?: Turn['notNow'],
    asksFirst = false,
  ): Promise<boolean> {
    const { runner, messages } = this.host;
    const { file, contact } = person;
    const command = contactCommandFor(followUp.action, contact, runner.context());
    const turn = { followUp, ...person, command, notNow };
    switch (place.at) {
      case 'draft':
        return messages.draft(place.kind, file, contact, notNow, followUp.promise);
      case 'dialog':
        return command !== null && runner.run(command, file, contact, notNow, followUp.promise);
      case 'command':
        return notNow === undefined
          ? runner.run(place.command, file, contact, undefined, followUp.promise)
          : this.confirm(turn);
      case 'form':
        return this.confirm(turn);
      case 'afterwards':
        return this.askHowItWas(place, turn);
      case 'line':
        if (followUp.promise !== null) await openAtPromise(this.host, file, followUp.promise);
        return false;
      case 'link':
        activeWindow.open(place.address, '_blank', 'noopener');
        return false;
      default: {
        const isSure =
          !asksFirst || place.at === 'conversation' || (await this.askToInsert(words, turn));
        if (isSure) await this.showNote(place, turn);
        return false;
      }
    }
  }

  /** Asks in a small form whether a follow-up is done. */
  private async confirm({ followUp, file, contact, command, notNow }: Turn): Promise<boolean> {
    const { app, runner } = this.host;
    const { name, action, why, promise } = followUp;
    if (command === null || !isAsked(action)) return false;
    const answer = await askForm(app, {
      title: texts.followUps[action].title(name),
      intro: why,
      fields: [],
      submit: texts.contactCommands[command].name,
      later: notNow,
    });
    return answer !== null && runner.run(command, file, contact, undefined, promise);
  }

  /** Asks before what is missing is put into the note. */
  private async askToInsert(
    words: string,
    { followUp: { action, name, why }, notNow }: Turn,
  ): Promise<boolean> {
    const answer = await askForm(this.host.app, {
      title: texts.doing.insertTitle(texts.followUps[action].name, name),
      intro: texts.speech.sentences([why, texts.doing.insertsMissing(name)]),
      fields: [],
      submit: words,
      later: notNow,
    });
    return answer !== null;
  }

  /** Asks how a talk was that is over, and marks it as held with what is told. */
  private askHowItWas(
    { instead }: Place & { readonly at: 'afterwards' },
    { followUp: { why }, file, contact, notNow }: Turn,
  ): Promise<boolean> {
    const { runner, conversation } = this.host;
    return conversation.askHowItWas(file, contact, {
      intro: why,
      later: notNow,
      instead: {
        label: texts.contactCommands[instead].name,
        run: () => attempt(notChanged(file), () => runner.run(instead, file, contact)),
      },
    });
  }

  /** Opens the note, at the part to be written where there is one, with a notice that waits. */
  private async showNote(
    place: Place & { readonly at: 'note' | 'conversation' },
    turn: Turn,
  ): Promise<void> {
    const { followUp, notNow } = turn;
    const { steps } = this.host;
    const inserted = await this.openAt(place, turn);
    if (inserted === null) return;
    const { step, toFill } = inserted;
    const { action, name, why } = followUp;
    const actions = [
      ...this.doneActions(turn),
      ...(step === null ? [] : [steps.undoing(step)]),
      ...(notNow === undefined ? [] : [notNow]),
    ];
    const task = texts.doing.taskInNote(texts.followUps[action].name, name);
    const text = texts.speech.sentences([task, why, ...toFill]);
    this.stop();
    const { feed, conversation } = this.host;
    const wasTimed = this.isTimed(turn);
    const endings = [
      feed.onChange(() => {
        if (this.isOver(turn)) this.stop();
      }),
      conversation.timer.onTick(() => {
        // It is under way then, which its pane and the sidebar show.
        if (place.at === 'conversation' && !wasTimed && this.isTimed(turn)) this.stop();
      }),
    ];
    const stopListening = (): void => {
      for (const end of endings) end();
    };
    this.open = { notice: tellDone(text, actions, UNTIL_PRESSED), turn, stopListening };
  }

  /** Opens the note and inserts what is missing there, as one step; null where that failed, which is said. */
  private async openAt(
    place: Place & { readonly at: 'note' | 'conversation' },
    turn: Turn,
  ): Promise<Inserted | null> {
    const { file, contact } = turn;
    const { conversation, steps } = this.host;
    if (place.at === 'conversation') {
      return (await conversation.open(file)) ? { step: null, toFill: [] } : null;
    }
    // Once what was inserted for it is taken back, it is being done no longer.
    const undone = (): void => {
      if (this.open?.turn === turn) this.stop();
    };
    const inserted = await conversation.show(place.part, file, contact, undone);
    if (inserted === null || inserted.step === null || place.alongside === undefined) {
      return inserted;
    }
    const beside = await conversation.insert(place.alongside, file, contact, undone);
    return {
      step: steps.join(inserted.step, beside?.step ?? null),
      toFill: [...new Set([...inserted.toFill, ...(beside?.toFill ?? [])])],
    };
  }

  /** Whether there is nothing to wait for any more; a note that cannot be read just now may come back. */
  private isOver({ file, followUp: { action } }: Turn): boolean {
    const { app, index, feed } = this.host;
    const { path } = file;
    if (app.vault.getFileByPath(path) === null) return true;
    if (index.contactAt(path)?.contact === undefined) return false;
    const { followUps } = feed.overview();
    return !followUps.some((each) => each.path === path && each.action === action);
  }

  private isTimed({ file }: Turn): boolean {
    return this.host.conversation.timer.talk()?.path === file.path;
  }

  private doneActions({ file, command }: Turn): readonly NoticeAction[] {
    const { index, runner, conversation } = this.host;
    const withContact =
      (act: (contact: Contact) => Promise<unknown>) => async (): Promise<void> => {
        const contact = index.contactAt(file.path)?.contact;
        if (contact !== undefined) await act(contact);
      };
    if (command !== null) {
      const run = withContact((contact) => runner.run(command, file, contact));
      return [{ label: texts.contactCommands[command].name, run }];
    }
    const run = withContact((contact) => conversation.startTimer(file, contact));
    return [{ label: texts.conversation.timer.start, run }];
  }
}
