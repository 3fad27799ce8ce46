import { type FolderKey, type Unfit, whyUnfit } from '../core/folder-path';
import { defaultSettings, listSettingFaults, readSettings, type Settings } from '../core/settings';
import { type Fields, type FileFailure, SettingsNews, type TellOfSettings } from './settings-news';
import { texts } from './texts';
import { logFailure } from './log-failure';

/** What keeps the settings: the plugin, seen as narrowly as this needs. */
export interface SettingsHost {
  loadData(): Promise<unknown>;
  saveData(data: unknown): Promise<void>;
}

/** A reading of `data.json`. */
type Reading = Fields | FileFailure;

/** What to save, as it follows from the settings as the file holds them then; null for nothing. */
export type Change = Partial<Settings> | ((now: Settings) => Partial<Settings> | null);

/** The user's settings as they stand; read with care, and written only when the user sets one. */
export class PluginSettings {
  private read: Settings = defaultSettings;
  /** What the file held when it could last be read; null where it never could. */
  private kept: Fields | null = null;
  /** Why the file that was there cannot be read now; null where it can, or never was one. */
  private failure: FileFailure | null = null;
  private readonly news: SettingsNews;
  /** The end of the last reading or saving asked for: each sees what the one before it left. */
  private turn: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  /**
   * @param tell is told what is wrong with the file, and what could not be saved.
   * @param isThere whether the file is there where reading it gave nothing.
   */
  constructor(
    private readonly host: SettingsHost,
    tell: TellOfSettings,
    private readonly isThere: () => Promise<boolean> = () => Promise.resolve(false),
  ) {
    this.news = new SettingsNews(tell);
  }

  /** The settings now. A new object after each change, never changed itself. */
  readonly current = (): Settings => this.read;

  /** Whether nothing was ever saved: there is no settings file. */
  readonly isUntouched = (): boolean => this.kept === null && this.failure === null;

  /** Whether the settings file holds something, and nothing but some of these settings. */
  holdsOnly(keys: readonly (keyof Settings)[]): boolean {
    const held = Object.keys(this.kept ?? {});
    return held.length > 0 && held.every((key) => (keys as readonly string[]).includes(key));
  }

  /**
   * Reads `data.json`, at start and after a sync; tells once where something in it does not fit.
   * Where it was there and cannot be read now, what it held last goes on counting.
   */
  load(): Promise<void> {
    return this.inTurn(async () => {
      await this.readFile();
      if (this.failure === null) this.news.tellFaults(this.kept ?? {});
      else this.news.tellFailure(this.failure, this.kept === null);
    });
  }

  /** Whether these values fit, together with what the file holds. */
  accepts(values: Partial<Settings>): boolean {
    const { faults } = readSettings({ ...this.kept, ...values });
    return !listSettingFaults(faults).some(({ setting }) => Object.hasOwn(values, setting));
  }

  /** Why a folder would hide people or templates; null where that is not so. */
  whyUnfit(key: FolderKey, values: Partial<Settings>): Unfit | null {
    return whyUnfit(key, { ...this.kept, ...values }, defaultSettings);
  }

  /**
   * Saves these values; what else the file holds by now stays, also what a sync brought and what
   * does not fit. Where they could not be saved, that is told, and false given.
   *
   * @param failed a sentence for that case, which says what was not done.
   */
  save(change: Change, failed = texts.failures.settingsNotSaved): Promise<boolean> {
    return this.inTurn(async () => {
      await this.readFile();
      if (this.failure === null) this.news.tellFaults(this.kept ?? {});
      const values = typeof change === 'function' ? change(this.read) : change;
      const complaint = values === null ? null : await this.trySaving(values);
      if (complaint === null) this.news.tellSaved(failed);
      else this.news.tellUnsaved(failed, complaint);
      return complaint === null;
    });
  }

  /**
   * Calls back after each change, and once a file that could not be read can be again; returns its
   * own unsubscribe.
   */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** What was in the way; null where the values are saved. */
  private async trySaving(values: Partial<Settings>): Promise<string | null> {
    if (this.failure !== null) return this.news.complainOf(this.failure);
    if (!this.accepts(values)) return texts.settingsFile.misfit;
    const kept = { ...this.kept, ...values };
    try {
      await this.host.saveData(kept);
    } catch (error) {
      logFailure(texts.logged.settingsNotWritten, error);
      if (!(await this.isWritten(kept))) return texts.failures.inConsole;
    }
    this.take(kept);
    return null;
  }

  /**
   * Whether the file holds what was written though that was said to fail; where only a half of it is
   * there, what it held before is put back.
   */
  private async isWritten(values: Fields): Promise<boolean> {
    const reading = await this.reading();
    if (reading === 'broken') {
      const log = (error: unknown): void => logFailure(texts.logged.settingsBroken, error);
      await this.host.saveData(this.kept ?? {}).catch(log);
    }
    return JSON.stringify(reading) === JSON.stringify(values);
  }

  private async readFile(): Promise<void> {
    const reading = await this.reading();
    if (reading === 'broken' || (reading === 'none' && !this.isUntouched())) this.fail(reading);
    else this.take(reading === 'none' ? null : reading);
  }

  private async reading(): Promise<Reading> {
    try {
      const data = (await this.host.loadData()) ?? null;
      if (data === null) return (await this.isThere()) ? 'broken' : 'none';
      return typeof data === 'object' && !Array.isArray(data) ? (data as Fields) : 'broken';
    } catch (error) {
      logFailure(texts.logged.settingsNotRead, error);
      return 'broken';
    }
  }

  private fail(failure: FileFailure): void {
    const wasUntouched = this.isUntouched();
    this.failure = failure;
    if (wasUntouched) this.tellListeners();
  }

  private take(kept: Fields | null): void {
    const { settings } = readSettings(kept);
    const wasUntouched = this.isUntouched();
    const couldBeRead = this.failure === null;
    this.kept = kept;
    this.failure = null;
    const isSame = JSON.stringify(settings) === JSON.stringify(this.read);
    if (isSame && couldBeRead && wasUntouched === this.isUntouched()) return;
    this.read = settings;
    this.tellListeners();
  }

  private tellListeners(): void {
    for (const listener of [...this.listeners]) listener();
  }

  private inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
    const turn = this.turn.then(change, change);
    this.turn = turn;
    return turn;
  }
}
