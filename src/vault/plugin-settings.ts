import { Notice } from 'obsidian';
import { type FolderKey, folderKeys, type Unfit, whyUnfit } from '../core/folder-path';
import { defaultSettings, readSettings, type Settings } from '../core/settings';
import { texts } from './texts';

/** What keeps the settings: the plugin, seen as narrowly as this needs. */
export interface SettingsHost {
  loadData(): Promise<unknown>;
  saveData(data: unknown): Promise<void>;
}

type Fields = Readonly<Record<string, unknown>>;

/** A reading of `data.json`; `none` where there is no file, `broken` where it makes no sense. */
type Reading = Fields | 'none' | 'broken';

/** What to save, as it follows from the settings as the file holds them then; null for nothing. */
export type Change = Partial<Settings> | ((now: Settings) => Partial<Settings> | null);

/** The user's settings as they stand; read with care, and written only when the user sets one. */
export class PluginSettings {
  private read: Settings = defaultSettings;
  /** What the file held when it could last be read; null where it never could. */
  private kept: Fields | null = null;
  /** Why the file that was there cannot be read now; null where it can, or never was one. */
  private failure: 'none' | 'broken' | null = null;
  /** What was said to be wrong, so that it is said once and again when it changes. */
  private said = '';
  /** The end of the last reading or saving asked for: each sees what the one before it left. */
  private turn: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  /** @param isThere whether the file is there where reading it gave nothing. */
  constructor(
    private readonly host: SettingsHost,
    private readonly isThere: () => Promise<boolean> = () => Promise.resolve(false),
  ) {}

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
   * Reads `data.json`, at start and after a sync; says once where something in it does not fit.
   * Where it was there and cannot be read now, what it held last goes on counting.
   */
  load(): Promise<void> {
    return this.inTurn(async () => {
      await this.readFile();
      this.sayFailure();
      this.sayFaults();
    });
  }

  /** Whether these values fit, together with what the file holds. */
  accepts(values: Partial<Settings>): boolean {
    const { faults } = readSettings({ ...this.kept, ...values });
    const keys = new Set(faults.map(keyOf));
    return !Object.keys(values).some((key) => keys.has(key));
  }

  /** Why a folder would hide people or templates; null where that is not so. */
  whyUnfit(key: FolderKey, values: Partial<Settings>): Unfit | null {
    return whyUnfit(key, { ...this.kept, ...values }, defaultSettings);
  }

  /**
   * Saves these values; what else the file holds by now stays, also what a sync brought and what
   * does not fit. Where they could not be saved, that is said, and false given.
   *
   * @param failed a sentence for that case, which says what was not done.
   */
  save(change: Change, failed = texts.failures.settingsNotSaved): Promise<boolean> {
    return this.inTurn(async () => {
      await this.readFile();
      if (this.failure === null) this.sayFaults();
      const values = typeof change === 'function' ? change(this.read) : change;
      const complaint = values === null ? null : await this.trySaving(values);
      if (complaint !== null) new Notice(texts.speech.sentences([failed, complaint]));
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
    if (this.failure !== null) {
      // Saying why nothing was saved says all that there is to say of the file.
      this.said = this.failure;
      return wayBack(this.failure);
    }
    if (!this.accepts(values)) return texts.settingsFile.misfit;
    const kept = { ...this.kept, ...values };
    try {
      await this.host.saveData(kept);
    } catch (error) {
      console.error('Informational Interviews: the settings file cannot be written.', error);
      return texts.failures.inConsole;
    }
    this.take(kept);
    return null;
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
      console.error('Informational Interviews: the settings file cannot be read.', error);
      return 'broken';
    }
  }

  private fail(failure: 'none' | 'broken'): void {
    const wasUntouched = this.isUntouched();
    this.failure = failure;
    if (wasUntouched) this.tellListeners();
  }

  private sayFailure(): void {
    if (this.failure === null) return;
    // A file that a sync is bringing is broken and away by turns; that is one failure.
    const isSaid = this.said === 'broken' || this.said === 'none';
    this.said = this.failure;
    if (isSaid) return;
    const { missing, unreadable } = texts.settingsFile;
    const say = this.failure === 'none' ? missing : unreadable;
    new Notice(texts.speech.sentences([say(this.kept === null), wayBack(this.failure)]));
  }

  private sayFaults(): void {
    if (this.failure !== null) return;
    const fields = this.kept ?? {};
    const { faults } = readSettings(fields);
    const wrong = JSON.stringify(faults.map((fault) => [fault, fields[keyOf(fault)]]));
    if (wrong === this.said) return;
    this.said = wrong;
    if (faults.length === 0) return;
    const told = folderKeys.filter((key) => faults.includes(key));
    const reasons = new Set(told.flatMap((key) => this.whyUnfit(key, {}) ?? []));
    const { faults: sayFaults, leftAsItWas } = texts.settingsFile;
    const why = [...reasons].map((reason) => texts.folders[reason]);
    new Notice(texts.speech.sentences([sayFaults(faults), ...why, leftAsItWas]));
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

/** How to get the settings file back. */
function wayBack(failure: 'none' | 'broken'): string {
  const { findIt, mendIt } = texts.settingsFile;
  return failure === 'none' ? findIt : mendIt;
}

/** The setting that a fault is about. */
function keyOf(fault: string): string {
  return fault.split('.')[0] ?? fault;
}
