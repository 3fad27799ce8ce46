import { type App, Component } from 'obsidian';
import { isRecord } from '../../../core/setting-values';
import { keepOnDevice, loadFromDevice } from '../../../vault/device-storage';

/**
 * What this device keeps of notes, by their paths. It follows its note, and goes with it once the app is
 * started anew: a sync may delete a note and bring it back.
 */
export abstract class KeptByNote<T> extends Component {
  constructor(
    private readonly app: App,
    /** The name that the device has it under. */
    private readonly store: string,
  ) {
    super();
  }

  /** What was kept; nothing for what is malformed or absent. */
  protected abstract read(stored: unknown): T;

  protected abstract isNothing(value: T): boolean;

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(
      vault.on('rename', ({ path }, before) => {
        const value = this.of(before);
        if (this.isNothing(value)) return;
        this.forget(before);
        this.keep(path, value);
      }),
    );
    for (const path of Object.keys(this.kept())) {
      if (vault.getFileByPath(path) === null) this.forget(path);
    }
  }

  /** What is kept of a note. */
  of(path: string): T {
    return this.read(this.kept()[path]);
  }

  /** Keeps something of a note; nothing forgets what was. */
  keep(path: string, value: T): void {
    if (this.isNothing(value)) this.forget(path);
    else keepOnDevice(this.app, this.store, { ...this.kept(), [path]: value });
  }

  private forget(path: string): void {
    const { [path]: before, ...others } = this.kept();
    if (before === undefined) return;
    keepOnDevice(this.app, this.store, Object.keys(others).length === 0 ? null : others);
  }

  private kept(): Readonly<Record<string, unknown>> {
    const stored = loadFromDevice(this.app, this.store);
    return isRecord(stored) ? stored : {};
  }
}
