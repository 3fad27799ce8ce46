import type { App } from 'obsidian';
import { answeredParts } from '../../../core/interview/talk-page';
import { isRecord } from '../../../core/setting-values';
import { KeptByNote } from './kept-by-note';
import type { StoredAnswer } from './typed-answers';

/** What was typed as answers in conversations and is not in the note yet. */
export class UnsavedAnswers extends KeptByNote<readonly StoredAnswer[]> {
  constructor(app: App) {
    super(app, 'informational-interviews-unsaved-answers');
  }

  protected override read(stored: unknown): readonly StoredAnswer[] {
    return Array.isArray(stored) ? (stored as unknown[]).filter(isStored) : [];
  }

  protected override isNothing(answers: readonly StoredAnswer[]): boolean {
    return answers.length === 0;
  }
}

function isStored(value: unknown): value is StoredAnswer {
  if (!isRecord(value)) return false;
  const { part, section = null, question, typed, lines, isTicked } = value;
  if (section !== null && typeof section !== 'string') return false;
  const isPart = answeredParts.some((each) => each === part);
  const texts = [question, typed, lines];
  return isPart && texts.every((text) => typeof text === 'string') && typeof isTicked === 'boolean';
}
