import { type App, Component, type TAbstractFile, TFolder } from 'obsidian';
import { type FolderKey, folderKeys, movedFolder } from '../core/folder-path';
import type { Settings } from '../core/settings';
import { keepFirstRunOpen } from './first-run-mark';
import { folderInVault } from './vault-folders';
import type { PluginSettings } from './plugin-settings';
import type { TellOfSettings } from './settings-news';
import { texts } from './texts';
import { logFailure } from './log-failure';

/** A folder that was moved: the paths under which the settings file may still have it, and its own. */
interface Move {
  readonly from: readonly string[];
  readonly to: string;
}

/** A folder that moved, with its path by now. */
type FolderMove = readonly [FolderKey, string];

/** A folder that was moved to where it does not fit: where the settings have it, and where it is. */
interface Stray {
  readonly set: string;
  readonly at: string;
  /** Takes back that it was said. */
  readonly takeBack: () => void;
}

type Folders = Partial<Pick<Settings, FolderKey>>;

/**
 * The settings as they count in this vault: a folder that is there in another case counts under the
 * name it has, and one that the app moves is followed, at once here and then in the settings file.
 */
export class SettingsInVault extends Component {
  private counting: Settings;
  /** The moves that the settings file may not have yet. */
  private readonly unsaved = new Map<FolderKey, Move>();
  /** The folders that could not be followed. */
  private readonly strays = new Map<FolderKey, Stray>();
  private isSaving = false;
  private readonly listeners = new Set<() => void>();

  /** @param tell is told where a folder was not followed. */
  constructor(
    private readonly app: App,
    private readonly settings: PluginSettings,
    private readonly tell: TellOfSettings,
  ) {
    super();
    this.counting = this.found();
    // Listened to from the beginning: settings may change before the vault is known.
    settings.onChange(() => {
      this.counting = this.found();
      this.tellListeners();
      this.beginSaving();
    });
  }

  /** The settings now. A new object after each change, never changed itself. */
  readonly current = (): Settings => this.counting;

  override onload(): void {
    const { vault } = this.app;
    // Before this the app did not know its folders.
    this.look();
    const lookAt = (file: TAbstractFile): void => {
      if (file instanceof TFolder) this.look();
    };
    this.registerEvent(
      vault.on('create', (file) => {
        this.replaceStrays(file.path);
        lookAt(file);
      }),
    );
    this.registerEvent(vault.on('delete', lookAt));
    this.registerEvent(
      vault.on('rename', (file, oldPath) => {
        if (file instanceof TFolder) this.follow(oldPath, file.path);
      }),
    );
  }

  /** Calls back after each change; returns its own unsubscribe. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Finds the folders again. */
  private look(): void {
    const found = this.found();
    if (folderKeys.every((key) => found[key] === this.counting[key])) return;
    this.counting = found;
    this.tellListeners();
  }

  private found(): Settings {
    const set = this.settings.current();
    const folders = folderKeys.map((key) => [key, this.pathNow(key, set[key])] as const);
    if (folders.every(([key, path]) => path === set[key])) return set;
    return { ...set, ...Object.fromEntries(folders) };
  }

  private pathNow(key: FolderKey, path: string): string {
    const move = this.unsaved.get(key);
    return folderInVault(this.app, move?.from.includes(path) === true ? move.to : path);
  }

  /** Follows a folder that the app moved, together with what lies in it, wherever that counts. */
  private follow(from: string, to: string): void {
    const moves = folderKeys.flatMap((key) => {
      const path = movedFolder(this.strayAt(key) ?? this.counting[key], from, to);
      return path === null ? [] : [[key, path] as const];
    });
    const followed = this.fittingOf(moves);
    for (const [key, path] of moves) {
      if (followed.has(key)) this.settle(key, path);
      else this.leave(key, path, moves);
    }
    this.replaceStrays(to);
    this.look();
    this.beginSaving();
  }

  /** Which of the folders that moved can be followed: those that never fitted hold up no other. */
  private fittingOf(moves: readonly FolderMove[]): ReadonlySet<FolderKey> {
    const { contactsFolder, templatesFolder } = this.counting;
    const before = { contactsFolder, templatesFolder };
    const own = moves.filter(([key]) => this.strayAt(key) === null);
    const fitting = [moves, own].find((some) =>
      this.settings.accepts({ ...before, ...Object.fromEntries(some) }),
    );
    return new Set((fitting ?? []).map(([key]) => key));
  }

  /** Where a folder is by now that could not be followed; null where it is where the settings have it. */
  private strayAt(key: FolderKey): string | null {
    const stray = this.strays.get(key);
    return stray?.set === this.counting[key] ? stray.at : null;
  }

  /** A folder that came to where the settings have one counts from now on, and not the one that left. */
  private replaceStrays(path: string): void {
    for (const [key, { set }] of this.strays) if (set === path) this.settle(key, set);
  }

  /** A folder that is followed, or is back where the settings have it. */
  private settle(key: FolderKey, path: string): void {
    this.strays.get(key)?.takeBack();
    this.strays.delete(key);
    if (path !== this.counting[key]) this.remember(key, path);
  }

  /** Leaves a folder that does not fit where it is now, and says so, but for what only went along. */
  private leave(key: FolderKey, path: string, moves: readonly FolderMove[]): void {
    const before = this.strays.get(key);
    const set = this.counting[key];
    const wanted = { ...this.counting, ...Object.fromEntries(moves) };
    const isAlong = this.strayAt(key) !== null && moves.length > 1;
    if (!isAlong) before?.takeBack();
    const { cannotFollow, moveBack } = texts.folders;
    const reason = this.settings.whyUnfit(key, wanted);
    const why = reason === null ? [] : [texts.folders[reason]];
    const takeBack = isAlong
      ? before?.takeBack
      : this.tell(texts.speech.sentences([cannotFollow(set, path), ...why, moveBack]));
    this.strays.set(key, { set, at: path, takeBack: takeBack ?? ((): void => undefined) });
  }

  private remember(key: FolderKey, to: string): void {
    const before = this.unsaved.get(key);
    const earlier = before === undefined ? [] : [...before.from, before.to];
    this.unsaved.set(key, { from: [...earlier, this.settings.current()[key]], to });
  }

  private beginSaving(): void {
    this.saveMoves().catch((error: unknown) => {
      this.isSaving = false;
      logFailure(texts.logged.folderNotFollowed, error);
      this.tell(texts.folders.someNotFollowed);
    });
  }

  /** Saves the moves as one; where that fails, it is tried again once the settings change. */
  private async saveMoves(): Promise<void> {
    const [first] = this.unsaved.values();
    if (first === undefined || this.isSaving) return;
    this.isSaving = true;
    const saved = new Map<FolderKey, Move>();
    const failed = texts.folders.notFollowed(first.from[0] ?? '', first.to);
    const isSaved = await this.settings.save((now) => {
      // Not before the file is read: the app tells of one folder after the other.
      for (const [key, move] of this.unsaved) saved.set(key, move);
      if (this.settings.isUntouched()) keepFirstRunOpen(this.app, true);
      return foldersMoved(saved, now);
    }, failed);
    this.isSaving = false;
    if (!isSaved) return;
    for (const [key, move] of saved) if (this.unsaved.get(key) === move) this.unsaved.delete(key);
    await this.saveMoves();
  }

  private tellListeners(): void {
    for (const listener of [...this.listeners]) listener();
  }
}

/** Where the folders of the settings are by now; null where the settings have none of the moves. */
function foldersMoved(moves: ReadonlyMap<FolderKey, Move>, now: Settings): Folders | null {
  const moved = [...moves].filter(([key, { from }]) => from.includes(now[key]));
  return moved.length === 0
    ? null
    : Object.fromEntries(moved.map(([key, { to }]) => [key, to] as const));
}
