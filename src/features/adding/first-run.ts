import { folderKeys } from '../../core/folder-path';
import type { Settings } from '../../core/settings';
import { askForFirstSettings } from './ask-for-first-settings';
import { isFirstRunKeptOpen, keepFirstRunOpen } from '../../vault/first-run-mark';
import { tellForeignStatus } from '../../app/foreign-status';
import type { Host } from '../../app/host';
import { reviewUnlisted } from './review-unlisted';
import { askUntilWritten } from '../../ui/ask-again';
import type { FormMemory } from '../../ui/form-dialog';
import { reported, tell, tellDone } from '../../ui/notices';
import { texts } from '../../vault/texts';

/** The settings, as far as setting up for the first time needs them. */
export interface FirstSettings {
  readonly isUntouched: () => boolean;
  holdsOnly(keys: readonly (keyof Settings)[]): boolean;
  save(values: Partial<Settings>): Promise<boolean>;
}

/** Sets the plugin up for the first time, where the user wants to. */
export class FirstRun {
  private readonly settings: FirstSettings;

  constructor(private readonly host: Host) {
    this.settings = host.pluginSettings;
  }

  /** Whether it was neither done nor skipped, nor anything set since but a folder that was moved. */
  readonly isOpen = (): boolean =>
    this.settings.isUntouched() ||
    (this.settings.holdsOnly(folderKeys) && isFirstRunKeptOpen(this.host.app));

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
      const count = this.host.index.unlistedPaths().length;
      if (count === 0) tell(texts.firstSettings.allSet);
      else {
        tellDone(texts.firstSettings.allSetButUnlisted(count), [
          { label: texts.firstSettings.review, run: () => reviewUnlisted(this.host) },
        ]);
      }
    });
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

  private async save(values: Partial<Settings>): Promise<boolean> {
    const isSaved = await this.settings.save(values);
    if (!isSaved) return false;
    keepFirstRunOpen(this.host.app, false);
    this.host.feed.invalidate();
    return true;
  }
}
