import type { DateTime } from '../time/civil';
import type { TrackedText } from './tracked-text';

/** What was written from one template, as it is kept until it is finished. */
export interface UnfinishedText {
  /** What its template is known by, as {@link Template.id} has it. */
  readonly template: string;
  /** What its template was called, and how it was to be sent, should it be gone by then. */
  readonly name: string;
  readonly channel: string | null;
  /** Null where the template has no subject. */
  readonly subject: TrackedText | null;
  readonly body: TrackedText;
}

/** What was written before the user left it: each text, the one last shown first, and what was told. */
export interface UnfinishedMessage {
  readonly texts: readonly UnfinishedText[];
  /** What was typed for placeholders, by their keys. */
  readonly told: Readonly<Record<string, string>>;
  /** The times that could be offered then, and those of them that were. */
  readonly slots: readonly DateTime[];
  readonly ticked: readonly DateTime[];
}
