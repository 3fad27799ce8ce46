import type { TFile } from 'obsidian';
import { isAboutProblems } from '../core/gesture/value-at-stake';
import type { ChangeResult } from '../core/note/apply-change';
import type { NoteWriter } from '../vault/note-writer';

/** The part of a step over several notes that is to be made, and whose notes are left out. */
export interface PartedTasks<Task> {
  readonly toMake: readonly Task[];
  readonly leftOut: readonly string[];
}

/**
 * Leaves out of a step over several notes those in which a value that is a problem would go: of
 * many notes nobody can be asked about each. Whatever else speaks against one is left to the step.
 */
export async function partTasks<Task extends { readonly file: TFile }>(
  tasks: readonly Task[],
  writer: Pick<NoteWriter, 'textNow'>,
  trial: (task: Task, text: string) => ChangeResult,
): Promise<PartedTasks<Task>> {
  const toMake: Task[] = [];
  const leftOut: string[] = [];
  for (const task of tasks) {
    const text = await writer.textNow(task.file);
    const result = text === null ? null : trial(task, text);
    if (result?.ok === false && isAboutProblems(result.refusal)) leftOut.push(task.file.basename);
    else toMake.push(task);
  }
  return { toMake, leftOut };
}
