import type * as Obsidian from 'obsidian';
import { Notice } from './notice';
import type { Scope } from './scope';

/**
 * Restores `app.commands`, which the mocks lack: what each kind of callback means, which commands
 * are available now, and the keys that plugins give them.
 */
export class Commands {
  readonly commands: Record<string, Obsidian.Command> = {};
  private custom: Readonly<Record<string, readonly Obsidian.Hotkey[]>> = {};

  constructor(
    private readonly app: Obsidian.App,
    scope: Scope,
  ) {
    scope.register(null, null, (evt) => (this.runForKey(evt, scope) ? false : undefined));
  }

  addCommand(command: Obsidian.Command): void {
    this.commands[command.id] = command;
  }

  removeCommand(id: string): void {
    Reflect.deleteProperty(this.commands, id);
  }

  findCommand(id: string): Obsidian.Command | undefined {
    return this.commands[id];
  }

  /** The commands whose checks pass now: what the palette offers. */
  listCommands(): Obsidian.Command[] {
    return Object.values(this.commands).filter((command) => this.run(command, true));
  }

  /** Runs a command, unless its check fails; says whether it ran. */
  executeCommandById(id: string): boolean {
    const command = this.commands[id];
    return command !== undefined && this.executeCommand(command);
  }

  executeCommand(command: Obsidian.Command): boolean {
    try {
      return this.run(command, false);
    } catch (error) {
      new Notice(`Command "${command.name}" failed: ${String(error)}`);
      throw error;
    }
  }

  /** Takes the keys that the user chose, as `hotkeys.json` holds them: they replace a command's own. */
  takeHotkeys(text: string): void {
    this.custom = JSON.parse(text) as Record<string, readonly Obsidian.Hotkey[]>;
  }

  private run(command: Obsidian.Command, checking: boolean): boolean {
    const info = this.app.workspace.activeEditor;
    const editor = info?.editor;
    if (command.editorCheckCallback) {
      if (!info || !editor) return false;
      if (checking) return command.editorCheckCallback(true, editor, info) === true;
      if (command.editorCheckCallback(true, editor, info) !== true) return false;
      command.editorCheckCallback(false, editor, info);
      return true;
    }
    if (command.editorCallback) {
      if (!info || !editor) return false;
      if (!checking) command.editorCallback(editor, info);
      return true;
    }
    if (command.checkCallback) {
      if (command.checkCallback(true) !== true) return false;
      if (!checking) command.checkCallback(false);
      return true;
    }
    if (!command.callback) return false;
    if (!checking) command.callback();
    return true;
  }

  private runForKey(evt: KeyboardEvent, scope: Scope): boolean {
    for (const command of Object.values(this.commands)) {
      for (const { modifiers, key } of this.custom[command.id] ?? command.hotkeys ?? []) {
        if (scope.fits(evt, modifiers, key) && this.executeCommand(command)) return true;
      }
    }
    return false;
  }
}
