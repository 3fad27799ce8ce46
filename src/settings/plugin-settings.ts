import { Notice } from 'obsidian';
import { defaultSettings, readSettings, type Settings } from '../core/settings';

/** What keeps the settings: the plugin, seen as narrowly as this needs. */
export interface SettingsHost {
  loadData(): Promise<unknown>;
  saveData(data: unknown): Promise<void>;
}

/** What `data.json` holds; null where there is none, `broken` where it cannot be made sense of. */
type Kept = Readonly<Record<string, unknown>> | null | 'broken';

/** The user's settings as they stand; read with care, and written only when the user sets one. */
export class PluginSettings {
  private read: Settings = defaultSettings;
  private kept: Kept = null;
  /** What was said to be wrong, so that it is said once and again when it changes. */
  private said = '';
  /** The end of the last reading or saving asked for: each sees what the one before it left. */
  private turn: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly host: SettingsHost) {}

  /** The settings now. A new object after each change, never changed itself. */
  readonly current = (): Settings => this.read;

  /** Whether nothing was ever saved: there is no settings file. */
  readonly isUntouched = (): boolean => this.kept === null;

  /** Reads `data.json`, at start and after a sync; says once where something in it does not fit. */
  load(): Promise<void> {
    return this.inTurn(() => this.readFile());
  }

  /** Whether these values fit, together with what the file holds. */
  accepts(values: Partial<Settings>): boolean {
    const { faults } = readSettings({ ...fieldsOf(this.kept), ...values });
    const keys = new Set(faults.map(keyOf));
    return !Object.keys(values).some((key) => keys.has(key));
  }

  /**
   * Saves these values; what else the file holds by now stays, also what a sync brought and what
   * does not fit. Where they could not be saved, that is said, and false given.
   */
  save(values: Partial<Settings>): Promise<boolean> {
    return this.inTurn(async () => {
      await this.readFile();
      const complaint = await this.trySaving(values);
      if (complaint !== null) new Notice(`Your settings were not saved. ${complaint}`);
      return complaint === null;
    });
  }

  /** Calls back after each change; returns its own unsubscribe. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** What was in the way; null where the values are saved. */
  private async trySaving(values: Partial<Settings>): Promise<string | null> {
    if (this.kept === 'broken') {
      return 'The file data.json in the plugin’s folder cannot be read. Mend or delete it, then try again.';
    }
    if (!this.accepts(values)) return 'They do not fit with what is set already.';
    const kept = { ...this.kept, ...values };
    try {
      await this.host.saveData(kept);
    } catch (error) {
      console.error('Informational Interviews: the settings file cannot be written.', error);
      return 'The developer console has the details.';
    }
    this.take(kept);
    return null;
  }

  private async readFile(): Promise<void> {
    let data: unknown;
    try {
      data = (await this.host.loadData()) ?? null;
    } catch (error) {
      data = 'broken';
      console.error('Informational Interviews: the settings file cannot be read.', error);
    }
    const isObject = typeof data === 'object' && !Array.isArray(data);
    const kept = isObject ? (data as Readonly<Record<string, unknown>> | null) : 'broken';
    this.take(kept);
    this.sayFaults(kept);
  }

  private sayFaults(kept: Kept): void {
    const fields = fieldsOf(kept);
    const { faults } = readSettings(fields);
    const wrong =
      kept === 'broken'
        ? kept
        : JSON.stringify(faults.map((fault) => [fault, fields[keyOf(fault)]]));
    if (wrong === this.said) return;
    this.said = wrong;
    if (kept === 'broken') {
      new Notice(
        'The settings of Informational Interviews cannot be read, so the defaults count. The file data.json in the plugin’s folder was left as it is.',
      );
    } else if (faults.length > 0) {
      new Notice(
        `Some settings of Informational Interviews do not fit and count as their defaults: ${faults.join(', ')}. The file was left as it is.`,
      );
    }
  }

  private take(kept: Kept): void {
    const { settings } = readSettings(fieldsOf(kept));
    const isSame =
      (kept === null) === (this.kept === null) &&
      JSON.stringify(settings) === JSON.stringify(this.read);
    this.kept = kept;
    if (isSame) return;
    this.read = settings;
    for (const listener of [...this.listeners]) listener();
  }

  private inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
    const turn = this.turn.then(change, change);
    this.turn = turn;
    return turn;
  }
}

function fieldsOf(kept: Kept): Readonly<Record<string, unknown>> {
  return kept === null || kept === 'broken' ? {} : kept;
}

/** The setting that a fault is about. */
function keyOf(fault: string): string {
  return fault.split('.')[0] ?? fault;
}
