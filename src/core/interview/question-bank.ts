import { type NoteWords, written } from '../words';

/** One subject of an interview, with questions that open it from different sides. */
export interface QuestionTopic {
  /** A short heading: `A typical day`. */
  readonly topic: string;
  /** One sentence each. The first is the best opener: it is asked when the user chooses none. */
  readonly questions: readonly string[];
}

/**
 * The questions that work without any set-up, in the order a conversation takes. See
 * docs/note-format.md, "Sections".
 */
export function builtInQuestions({ topics }: NoteWords): readonly QuestionTopic[] {
  return Object.values(topics).map(({ topic, questions }) => ({
    topic: written(topic),
    questions: Object.values<readonly string[]>(questions).map(written),
  }));
}
