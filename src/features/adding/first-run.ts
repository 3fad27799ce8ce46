import { folderKeys } from '../../core/folder-path';
import { languages } from '../../core/language';
import type { Settings } from '../../core/settings';
import { askForFirstSettings } from './ask-for-first-settings';
import { isFirstRunKeptOpen, keepFirstRunOpen } from '../../vault/first-run-mark';
import { tellForeignStatus } from '../../app/foreign-status';
import type { Host } from '../../app/host';
import { reviewUnlisted } from './review-unlisted';
import { askUntilWritten } from '../../ui/ask-again';
import type { FormMemory } from '../../ui/form-dialog';
import { type NoticeAction, reported, tell, tellDone } from '../../ui/notices';
import { languageOfApp } from '../../vault/spoken-language';
import { texts } from '../../vault/texts';

/** The settings, as far as setting up for the first time needs them. */
export interface FirstSettings {
  readonly isUntouched: () => boolean;
  holdsOnly(keys: readonly (keyof Settings)[]): boolean;
  save(values: Partial<Settings>): Promise<boolean>;
}

/** What may be set while the rest of setting up is still offered: how people are found in the notes. */
const ofNotes = [...folderKeys, 'contactTag', 'markerProperty', 'propertyNames'] as const;

/** Sets the plugin up for the first time, where the user wants to. */
export class FirstRun {
  private readonly settings: FirstSettings;

  constructor(private readonly host: Host) {
    this.settings = host.pluginSettings;
  }

  /** Whether it was neither done nor skipped, nor anything set since but how people are found. */
  readonly isOpen = (): boolean =>
    this.settings.isUntouched() ||
    (this.settings.holdsOnly(ofNotes) && isFirstRunKeptOpen(this.host.app));

  /** Asks the four things and saves what was told; then offers to review who is on no list. */
  async begin(): Promise<void> {
    await reported(texts.failures.settingsNotSaved, async () => {
      const isSaved = await askUntilWritten(async (memory: FormMemory) => {
        const { settings } = this.host.runner.context();
        const values = await askForFirstSettings(this.host.app, settings, memory);
        return values !== null && ((await this.save(values)) || 'kept');
      });
      if (!isSaved) return;
      const { settings } = this.host.runner.context();
      if (tellForeignStatus(this.host.app, this.host.index.contacts(), settings)) return;
      await this.tellSet();
    });
  }

  /** Says that all is set, and what in the notes that are there already can be looked at. */
  private async tellSet(): Promise<void> {
    const { index, ownNotes } = this.host;
    const unlisted = index.unlistedPaths().length;
    const habits = await ownNotes.count();
    const { allSet, allSetButUnlisted, review } = texts.firstSettings;
    const { found, seeFound } = texts.ownNotes;
    const said = texts.speech.sentences([
      unlisted === 0 ? allSet : allSetButUnlisted(unlisted),
      ...(habits === 0 ? [] : [found(habits)]),
    ]);
    const actions: readonly NoticeAction[] = [
      ...(unlisted === 0 ? [] : [{ label: review, run: () => reviewUnlisted(this.host) }]),
      ...(habits === 0 ? [] : [{ label: seeFound, run: () => ownNotes.look() }]),
    ];
    if (actions.length === 0) tell(said);
    else tellDone(said, actions);
  }

  /** Makes a folder the contacts folder; what else there is to set up is still offered. */
  async useFolder(contactsFolder: string): Promise<void> {
    if (this.settings.isUntouched()) keepFirstRunOpen(this.host.app, true);
    if (await this.settings.save({ contactsFolder })) this.host.feed.invalidate();
  }

  /** Leaves everything as it is and does not offer it again. */
  async skip(): Promise<void> {
    await this.save({});
  }

  /** Whoever begins in another language than English has their notes in it too. */
  private languageOfNotes(): Partial<Settings> {
    const app = languageOfApp();
    const isSet = this.host.settings().noteLanguage !== null;
    return isSet || app === languages[0] ? {} : { noteLanguage: app };
  }

  private async save(values: Partial<Settings>): Promise<boolean> {
    const isSaved = await this.settings.save({ ...this.languageOfNotes(), ...values });
    if (!isSaved) return false;
    keepFirstRunOpen(this.host.app, false);
    this.host.feed.invalidate();
    return true;
  }
}
