/** A part of an interview's section, by the id of the command that inserts it. */
export type InterviewPart = 'insert-preparation' | 'insert-questions' | 'insert-reflection';
