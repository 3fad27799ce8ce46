import { Notice } from 'obsidian';
import { defaultSettings, readSettings, type Settings } from '../core/settings';

/** What keeps the settings: the plugin, seen as narrowly as this needs. */
export interface SettingsHost {
  loadData(): Promise<unknown>;
  saveData(data: unknown): Promise<void>;
}

/** The user's settings as they stand; read with care, and written only when the user sets one. */
export class PluginSettings {
  private read: Settings = defaultSettings;
  private raw: unknown = null;
  /** Whether the file could be read; one that could not is never written over. */
  private isReadable = true;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly host: SettingsHost) {}

  /** The settings now. A new object after each change, never changed itself. */
  readonly current = (): Settings => this.read;

  /** Reads `data.json`, at start and after a sync; says once where something in it does not fit. */
  async load(): Promise<void> {
    try {
      this.raw = await this.host.loadData();
      this.isReadable = true;
    } catch (error) {
      this.raw = null;
      this.isReadable = false;
      console.error('Informational Interviews: the settings file cannot be read.', error);
    }
    const { settings, faults } = this.isReadable
      ? readSettings(this.raw)
      : { settings: defaultSettings, faults: ['data.json'] };
    this.take(settings);
    if (faults.length === 0) return;
    new Notice(
      `Some settings of Informational Interviews do not fit and count as their defaults: ${faults.join(', ')}. The file was left as it is.`,
    );
  }

  /**
   * Sets one setting and saves it; what else the file holds stays. A value that does not fit is
   * not taken.
   */
  async set<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void> {
    if (!this.isReadable) {
      new Notice(
        'The setting was not saved: the file data.json in the plugin’s folder is broken. Mend or delete it, then try again.',
      );
      await this.load();
      return;
    }
    const kept = typeof this.raw === 'object' && !Array.isArray(this.raw) ? this.raw : null;
    const raw = { ...kept, [key]: value };
    const { settings, faults } = readSettings(raw);
    if (faults.some((fault) => fault === key || fault.startsWith(`${key}.`))) return;
    this.raw = raw;
    this.take(settings);
    await this.host.saveData(raw);
  }

  /** Calls back after each change; returns its own unsubscribe. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private take(settings: Settings): void {
    this.read = settings;
    for (const listener of [...this.listeners]) listener();
  }
}
