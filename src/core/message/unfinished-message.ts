import type { DateTime } from '../time/civil';

/** A message as it is kept until it is finished. */
interface UnfinishedText {
  /** The name of its template. */
  readonly template: string;
  /** Null where the template has no subject. */
  readonly subject: string | null;
  readonly body: string;
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
