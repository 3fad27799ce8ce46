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

/** What was written before the user left it, or sent it and took that back: each text, the one last shown first, and what was told. */
export interface UnfinishedMessage {
  readonly texts: readonly UnfinishedText[];
  /** What was typed for placeholders, by their keys. */
  readonly told: Readonly<Record<string, string>>;
  /** The times that could be offered then, and those of them that were. */
  readonly slots: readonly DateTime[];
  readonly ticked: readonly DateTime[];
}

/**
 * Both of two messages of one kind to one person, so that neither is lost: the later one, with what was
 * written earlier behind it. A text of a template that the later has too stands by itself from then on.
 */
export function bothOf(later: UnfinishedMessage, earlier: UnfinishedMessage): UnfinishedMessage {
  const taken = new Set(later.texts.map(({ template }) => template));
  const behind = earlier.texts.map((text): UnfinishedText => {
    if (!taken.has(text.template)) return text;
    const { subject, body } = text;
    const alone = { subject: subject && { ...subject, spans: [] }, body: { ...body, spans: [] } };
    return { ...text, ...alone, template: freeId(text.template, taken) };
  });
  return {
    ...later,
    texts: [...later.texts, ...behind],
    told: { ...earlier.told, ...later.told },
  };
}

/** What a text can be known by that is no template's. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  do free += '*';
  while (taken.has(free));
  return free;
}
