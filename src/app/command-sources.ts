import type { Command } from 'obsidian';
import type { UndoHistory, UndoStep } from '../vault/undo-history';
import type { InsertionSources } from '../features/conversation/insertion-plans';

/** A command as it is handed to the app, which lets no failure of it go unheard. */
export interface PluginCommand extends Command {
  /** May be under way for a while. */
  readonly callback: () => unknown;
}

/** What commands are made of: where things come from, and how a step is remembered and undone. */
export interface CommandSources extends InsertionSources {
  readonly history: UndoHistory;
  /** Takes a step back and says so; whether it could. */
  readonly undo: (step: UndoStep) => Promise<boolean>;
}
