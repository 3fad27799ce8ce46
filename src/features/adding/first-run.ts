import type { App } from 'obsidian';
import { folderKeys } from '../../core/folder-path';
import type { Settings } from '../../core/settings';
import { askForFirstSettings } from './ask-for-first-settings';
import type { ContactIndex } from '../../vault/contact-index';
import { isFirstRunKeptOpen, keepFirstRunOpen } from '../../vault/first-run-mark';
import { tellForeignStatus } from '../../app/foreign-status';
import { reviewUnlisted } from '../contact-commands/contact-command-palette';
import type { ContactCommandRunner } from '../../app/contact-command-runner';
import { reported, tell, tellDone } from '../../ui/notices';

/** The settings, as far as setting up for the first time needs them. */
export interface FirstSettings {
  readonly isUntouched: () => boolean;
  holdsOnly(keys: readonly (keyof Settings)[]): boolean;
  save(values: Partial<Settings>): Promise<boolean>;
}

/** Sets the plugin up for the first time, where the user wants to. */
export class FirstRun {
  constructor(
    private readonly app: App,
    private readonly settings: FirstSettings,
    private readonly index: ContactIndex,
    private readonly runner: ContactCommandRunner,
    /** Draws the offer again, or no longer. */
    private readonly redraw: () => void,
  ) {}

  /** Whether it was neither done nor skipped, nor anything set since but a folder that was moved. */
  readonly isOpen = (): boolean =>
    this.settings.isUntouched() ||
    (this.settings.holdsOnly(folderKeys) && isFirstRunKeptOpen(this.app));

  /** Asks the three things and saves what was told; then offers to review who is on no list. */
  async begin(): Promise<void> {
    await reported('Your settings were not saved.', async () => {
      const values = await askForFirstSettings(this.app, this.runner.context().settings);
      if (values === null || !(await this.save(values))) return;
      const { settings } = this.runner.context();
      if (tellForeignStatus(this.app, this.index.contacts(), settings)) return;
      const count = this.index.unlistedPaths().length;
      if (count === 0) tell('All set. Add someone whose work makes you curious.');
      else {
        const notes = count === 1 ? '1 note about a person is' : `${count} notes about people are`;
        tellDone(`All set. ${notes} not on your list.`, [
          { label: 'Review', run: () => reviewUnlisted(this.app, this.index, this.runner) },
        ]);
      }
    });
  }

  /** Makes a folder the contacts folder; what else there is to set up is still offered. */
  async useFolder(contactsFolder: string): Promise<void> {
    if (this.settings.isUntouched()) keepFirstRunOpen(this.app, true);
    if (await this.settings.save({ contactsFolder })) this.redraw();
  }

  /** Leaves everything as it is and does not offer it again. */
  async skip(): Promise<void> {
    await this.save({});
  }

  private async save(values: Partial<Settings>): Promise<boolean> {
    const isSaved = await this.settings.save(values);
    if (!isSaved) return false;
    keepFirstRunOpen(this.app, false);
    this.redraw();
    return true;
  }
}
