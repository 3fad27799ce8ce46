import type { UndoHistory, UndoStep } from '../vault/undo-history';
import { reported, tell } from '../ui/notices';

/** Takes steps back and says so; presses follow each other, so that the second means the step before. */
export class Undoing {
  /** The end of the last one asked for. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly history: UndoHistory) {}

  /** Takes a step back, or says which note has changed since; whether it could. */
  undo(step: UndoStep): Promise<boolean> {
    return this.inTurn(() => this.takeBack(step));
  }

  /** Takes the last step back that can be, or says what is in the way. */
  undoLast(): Promise<boolean> {
    return this.inTurn(async () => {
      const step = await this.history.next();
      if (step !== null) return this.takeBack(step);
      tell('There is nothing to undo.');
      return false;
    });
  }

  private async takeBack(step: UndoStep): Promise<boolean> {
    return reported(`“${step.summary}” was not undone.`, async () => {
      if (!this.history.has(step)) {
        tell('That change is already undone.');
        return false;
      }
      const result = await this.history.undo(step);
      tell(
        result.ok
          ? `Undone: ${step.summary}`
          : `Nothing was undone: “${result.changed}” has changed since.`,
      );
      return result.ok;
    });
  }

  private inTurn(undo: () => Promise<boolean>): Promise<boolean> {
    const turn = this.turn.then(undo, undo);
    this.turn = turn;
    return turn;
  }
}
