import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { adviseThanks } from '../../core/follow-up/rules/thank';
import { ruleContextAt, type RuleContext } from '../../core/follow-up/rule-context';
import { changeContactNote, contactIn } from '../../core/contact-command/change-contact-note';
import { planAfterwards } from '../../core/contact-command/plan-afterwards';
import type { PropertyName } from '../../core/contact/properties';
import { agreeing, tooLongIn, type ValueAtStake } from '../../core/contact-command/value-at-stake';
import type { NoteChange, SectionInsert } from '../../core/note/note-change';
import { nameInVault, type Settings } from '../../core/settings';
import { askAfterwards, type AskedAfterwards } from './ask-afterwards';
import type { WriteResult } from '../../vault/note-writer';
import type { UndoStep } from '../../vault/undo-history';
import type { CommandSources } from '../../app/command-sources';
import type { Offers } from '../../app/host';
import { prepareReflection } from './insertion-plans';
import { noteAt } from '../../vault/note-at';
import { type NoticeAction, reported, stillToFill, tellDone, tellRefusal } from '../../ui/notices';
import { onlyNotOpened, opening, openQuietly } from '../../ui/open-note';
import { openToType } from '../../ui/open-to-type';
import { writeAsking } from '../../app/write-asking';

/** What it stands on, and what it leads to. */
interface AfterwardsHost extends CommandSources {
  readonly messages: Offers['messages'];
  readonly adding: Pick<Offers['adding'], 'addReferral'>;
}

/** What follows a talk: telling how it was, reflecting on it, and the thank-you. */
export class AfterwardsFlow {
  constructor(private readonly host: AfterwardsHost) {}

  /** Asks how the talk was with someone just marked as talked with, and goes on from there. */
  async follow(file: TFile): Promise<void> {
    const { basename } = file;
    const asked = await reported(
      `“${basename}” is marked, but you were not asked how it was: insert the reflection later.`,
      async () => {
        const contact = await this.contactOf(file);
        return contact === null ? null : askAfterwards(this.host.app, contact, this.context());
      },
    );
    if (asked === null || asked === false) return;
    await reported(`What you told of your talk with ${basename} was not saved.`, () =>
      this.save(file, asked),
    );
  }

  /** Writes what was told together with the reflection, and leaves the cursor in it. */
  private async save(file: TFile, { told, referral }: AskedAfterwards): Promise<void> {
    const { app, settings, noteFormat } = this.host;
    const contact = await this.contactOf(file);
    if (contact === null) return;
    const reflection = await prepareReflection(this.host, contact);
    // What was told is saved also where the note cannot be shown.
    const isOpen = await openQuietly(file, () => openToType(app, file));
    const planFrom = (now: Contact, text: string): NoteChange | null => {
      const part = (day: string | null): SectionInsert => reflection.plan(day, now, text);
      return planAfterwards(now, told, part, this.context());
    };
    const tooLong = new Set<PropertyName>();
    const result = await this.write(file, planFrom, tooLong);
    if (result === null) return;
    if (!result.ok) {
      tellRefusal(file.basename, result.refusal);
      return;
    }
    const { written } = result;
    const toldAny = Object.values(told).some((value) => value !== undefined);
    const done = toldAny ? 'talk noted, reflection ready' : 'reflection ready';
    const step = { summary: `${file.basename}: ${done}`, written: [written], created: [] };
    const isChanged = written.before !== written.after;
    if (isChanged) this.host.history.add(step);
    const after = contactIn(noteAt(file), written.after, settings(), noteFormat) ?? contact;
    if (referral !== '') {
      await reported(`“${referral}” was not added.`, async () =>
        this.host.adding.addReferral(file, after, referral),
      );
    }
    const sentences = [
      isChanged ? step.summary : `${file.basename}: nothing had to change`,
      ...[...tooLong].map((property) => sayLeft(nameInVault(property, settings()))),
      ...stillToFill(reflection.unfilled),
      ...(isOpen ? [] : [onlyNotOpened]),
    ];
    const actions: NoticeAction[] = isOpen ? [] : [opening(file, () => openToType(app, file))];
    this.tell(file, after, isChanged ? step : null, sentences, actions);
  }

  /**
   * Writes into a note; a value there that is a problem and is to be kept is left out of it.
   *
   * @param tooLong gets the properties left out because the log could not keep what they say.
   */
  private async write(
    file: TFile,
    planFrom: (contact: Contact, text: string) => NoteChange | null,
    tooLong: Set<PropertyName>,
  ): Promise<WriteResult | null> {
    const { app, writer, settings, noteFormat } = this.host;
    const writeOnce = (
      agreed: readonly ValueAtStake[],
      kept: readonly PropertyName[],
    ): Promise<WriteResult> =>
      writer.insert(file, (text) =>
        changeContactNote(
          noteAt(file),
          text,
          settings(),
          (contact) => {
            const change = contact === null ? null : planFrom(contact, text);
            return change === null ? null : withoutKept(change, kept, settings());
          },
          noteFormat,
          agreeing(this.context().today, agreed),
        ),
      );
    const write = async (
      agreed: readonly ValueAtStake[],
      kept: readonly ValueAtStake[] = [],
    ): Promise<WriteResult> => {
      for (;;) {
        const left = [...kept.map(({ property }) => property), ...tooLong];
        const result = await writeOnce(agreed, left);
        const further = result.ok ? [] : tooLongIn(result.refusal);
        if (further.every((property) => left.includes(property))) return result;
        for (const property of further) tooLong.add(property);
      }
    };
    const asked = await writeAsking(app, file.basename, write, [], (kept) => write([], kept));
    return asked?.result ?? null;
  }

  /** Says what was done, and when the thank-you is best sent, which may be drafted at once. */
  private tell(
    file: TFile,
    contact: Contact,
    step: UndoStep | null,
    sentences: readonly string[],
    further: readonly NoticeAction[],
  ): void {
    const advice = adviseThanks(contact, this.context());
    const actions: NoticeAction[] = [];
    if (step !== null) actions.push({ label: 'Undo', run: () => this.host.undo(step) });
    if (advice !== null) {
      const run = (): Promise<boolean> => this.host.messages.draft('thank-you', file, contact);
      actions.push({ label: 'Draft thank-you', run });
    }
    tellDone([...sentences, ...(advice === null ? [] : [advice])].join('. '), [
      ...actions,
      ...further,
    ]);
  }

  private context(): RuleContext {
    return ruleContextAt(this.host.clock(), this.host.settings());
  }

  private async contactOf(file: TFile): Promise<Contact | null> {
    const text = await this.host.writer.textNow(file);
    return contactIn(noteAt(file), text ?? '', this.host.settings(), this.host.noteFormat);
  }
}

/** A change without what it would do to values that are to be kept. */
function withoutKept(
  change: NoteChange,
  kept: readonly PropertyName[],
  settings: Settings,
): NoteChange {
  const names = kept.map((property) => nameInVault(property, settings));
  const properties = change.properties?.filter(({ name }) => !names.includes(name)) ?? [];
  return { ...change, properties };
}

/** That a property was left as it is, and where what the user told is instead. */
function sayLeft(name: string): string {
  return `“${name}” was left as it is, since what it says does not fit and is too long for the log to keep; what you told is in the log. Shorten or fix it in the note`;
}
