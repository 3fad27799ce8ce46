import type { Notice } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import type { FollowUp } from '../../core/follow-up/follow-up';
import { isAsked } from '../../core/follow-up/rules';
import type { ContactCommandId } from '../../core/contact-command/contact-commands';
import { contactCommandFor } from '../../core/contact-command/plan-contact-command';
import { tellForeignStatus } from '../../app/foreign-status';
import type { Host } from '../../app/host';
import { type Place, placeOf } from './place-of';
import { dayOf } from '../../core/time/civil';
import { askForm } from '../../ui/form-dialog';
import {
  attempt,
  notChanged,
  type NoticeAction,
  tell,
  tellDone,
  UNTIL_PRESSED,
} from '../../ui/notices';
import { openReported } from '../../ui/open-note';
import { openToType } from '../../ui/open-to-type';
import { type Person, personAt } from '../../vault/person-at';
import { texts } from '../../vault/texts';

/** A follow-up whose turn it is. */
interface Turn extends Person {
  readonly followUp: FollowUp;
  /** The command that says it is done; null for an interview that is still to come. */
  readonly command: ContactCommandId | null;
  readonly notNow: NoticeAction & { readonly run: () => void };
}

/** Takes the most pressing follow-up to where it gets done; “Not now” goes on to the next. */
export class DoNext {
  /** What was put off in this run. */
  private putOff = new Set<string>();
  /** The notice of a follow-up that is being done in its note, and that follow-up. */
  private open: { readonly notice: Notice; readonly followUp: FollowUp } | null = null;

  constructor(private readonly host: Host) {}

  /**
   * Begins at the top of the list. Where a follow-up is being done in its note, which is on the
   * screen already, it is left for now instead, so that one key works through the whole list.
   */
  async start(): Promise<void> {
    const left = this.open?.notice.containerEl.isConnected === true ? this.open.followUp : null;
    this.stop();
    if (left === null) this.putOff.clear();
    else this.putOff.add(keyOf(left));
    await this.goOn();
  }

  /** Takes away what would stay on the screen. */
  stop(): void {
    this.open?.notice.hide();
    this.open = null;
  }

  private async goOn(): Promise<void> {
    const { followUps } = this.host.feed.overview();
    const next = followUps.find(
      (followUp) => followUp.bucket !== 'upcoming' && !this.putOff.has(keyOf(followUp)),
    );
    if (next !== undefined) await this.take(next);
    else if (!this.tellOffTheList()) tell(this.nothingLeft(followUps));
  }

  private async take(followUp: FollowUp): Promise<void> {
    const person = personAt(this.host, followUp.path);
    const notNow = {
      label: texts.doing.notNow,
      run: () => {
        this.stop();
        this.putOff.add(keyOf(followUp));
        attempt(texts.doing.notOpened, () => this.goOn());
      },
    };
    // A note that is gone by now is passed over.
    if (person === null) {
      notNow.run();
      return;
    }
    const { contact } = person;
    const context = this.host.runner.context();
    const command = contactCommandFor(followUp.action, contact, context);
    const turn = { followUp, ...person, command, notNow };
    await this.takeTo(placeOf(followUp.action, contact, context), turn);
  }

  private async takeTo(place: Place, turn: Turn): Promise<void> {
    const { file, contact, command, notNow } = turn;
    const { runner, messages } = this.host;
    if (place.at === 'draft') {
      await messages.draft(place.kind, file, contact, notNow);
    } else if (place.at === 'note') await this.showNote(place, turn);
    else if (place.at === 'dialog' && command !== null) {
      await runner.run(command, file, contact, notNow);
    } else if (place.at === 'form') await this.confirm(place, turn);
  }

  /** Asks in a small form whether a follow-up is done. */
  private async confirm({ instead }: Place & { readonly at: 'form' }, turn: Turn): Promise<void> {
    const { followUp, file, contact, command, notNow } = turn;
    const { app, runner } = this.host;
    const { name, action, why } = followUp;
    if (command === null || !isAsked(action)) return;
    const answer = await askForm(app, {
      title: texts.followUps[action].title(name),
      intro: why,
      fields: [],
      submit: texts.contactCommands[command].name,
      later: notNow,
      ...(instead === undefined
        ? {}
        : {
            instead: {
              label: texts.contactCommands[instead].name,
              run: () => attempt(notChanged(file), () => runner.run(instead, file, contact)),
            },
          }),
    });
    if (answer !== null) await runner.run(command, file, contact);
  }

  /** Opens the note, at the part to be written where there is one, with a notice that waits. */
  private async showNote(place: Place & { readonly at: 'note' }, turn: Turn): Promise<void> {
    const { followUp, file, contact, notNow } = turn;
    const { app, conversation, steps } = this.host;
    let further: readonly NoticeAction[] = [];
    let toFill: readonly string[] = [];
    if (place.part === null) {
      if (!(await openReported(file, () => openToType(app, file)))) return;
    } else {
      const inserted = await conversation.show(place.part, file, contact);
      if (inserted === null) return;
      toFill = inserted.toFill;
      const { step } = inserted;
      if (step !== null) {
        further = [steps.undoing(step)];
        if (place.alongside !== undefined) {
          await conversation.insert(place.alongside, file, contact);
        }
      }
    }
    const { action, name, why } = followUp;
    const actions = [...this.doneActions(turn), ...further, notNow];
    const task = texts.doing.taskInNote(texts.followUps[action].name, name);
    const text = texts.speech.sentences([task, why, ...toFill]);
    this.open = { notice: tellDone(text, actions, UNTIL_PRESSED), followUp };
  }

  private doneActions({ file, command, followUp }: Turn): readonly NoticeAction[] {
    const { index, runner, conversation } = this.host;
    const withContact =
      (act: (contact: Contact) => Promise<unknown>) => async (): Promise<void> => {
        const contact = index.contactAt(followUp.path)?.contact;
        if (contact !== undefined) await act(contact);
      };
    if (command !== null) {
      const run = withContact((contact) => runner.run(command, file, contact));
      return [{ label: texts.contactCommands[command].name, run }];
    }
    const run = withContact((contact) => conversation.startTimer(file, contact));
    return [{ label: texts.conversation.timer.start, run }];
  }

  /** Where nobody can be on the list, since the status means something else here. */
  private tellOffTheList(): boolean {
    const { app, index, runner } = this.host;
    return tellForeignStatus(app, index.contacts(), runner.context().settings);
  }

  private nothingLeft(followUps: readonly FollowUp[]): string {
    if (this.putOff.size > 0) return texts.doing.nothingMore;
    const next = followUps.find(({ bucket }) => bucket === 'upcoming');
    if (next === undefined) return texts.doing.nothingDue;
    const { name, action, from, why } = next;
    const { today } = this.host.runner.context();
    const what = texts.followUps[action].name;
    return texts.speech.sentences([texts.doing.next(name, what, dayOf(from), today), why]);
  }
}

function keyOf({ path, action }: FollowUp): string {
  return `${path}\n${action}`;
}
