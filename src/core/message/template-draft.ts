import { oneLine } from '../note/text/one-line';
import {
  fillTemplate,
  placeholder,
  placeholderKey,
  type TemplateValues,
} from '../template/placeholders';
import type { Template } from '../template/template';
import { holdsBraces, oneLined, opened, reopened, SLOTS, tidied } from './open-placeholders';
import { holdsSlots } from './slot-text';
import {
  edited,
  filled,
  lastTyped,
  settled,
  type Span,
  type TrackedText,
  wordsOf,
} from './tracked-text';
import type { UnfinishedText } from './unfinished-message';

/** What stands for a placeholder by now; null where nothing does. */
type WordsFor = (key: string) => string | null;

/** Words that somebody typed in the place of a placeholder. */
interface TypedWords {
  readonly key: string;
  readonly words: string;
}

/** A message as it was written from one template. */
export class TemplateDraft {
  private subjectText: TrackedText | null;
  private bodyText: TrackedText;
  /** Subject and body as they are without what the user wrote. */
  private safe: readonly [string | null, string];
  /** The keys of the template's placeholders that have no value of their own, in its order. */
  readonly openKeys: readonly string[];

  /** @param values those of all placeholders but `{{slots}}`. */
  constructor(
    readonly template: Template,
    values: TemplateValues,
  ) {
    const line = template.subject?.replace(/\s+/g, ' ').trim() ?? null;
    this.subjectText = line === null ? null : opened(line, oneLined(values));
    this.bodyText = tidied(opened(template.body, values));
    this.safe = [this.subject, this.body];
    this.openKeys = openKeysOf(template, values);
  }

  /** The subject as it stands; null where the template has none. */
  get subject(): string | null {
    return this.subjectText?.text ?? null;
  }

  get body(): string {
    return this.bodyText.text;
  }

  /** The placeholders that are still in the text, each once, as they are written. */
  get placeholdersLeft(): readonly string[] {
    const all = `${this.subject ?? ''}\n${this.body}`.matchAll(placeholder);
    return [...new Set([...all].map(([written]) => written))];
  }

  /** Whether leaving it would lose something that was written in it. */
  get isEdited(): boolean {
    return this.subject !== this.safe[0] || this.body !== this.safe[1];
  }

  /** Whether what was put in for a key as a whole still stands as it was. */
  follows(key: string): boolean {
    return this.bodyText.spans.some((span) => span.key === key);
  }

  /** Takes what the user wrote. Gives what was typed for a placeholder; null where that is nothing. */
  write(subject: string | null, body: string): TypedWords | null {
    this.bodyText = rewritten(this.bodyText, body);
    if (this.subjectText !== null && subject !== null) {
      this.subjectText = rewritten(this.subjectText, subject);
    }
    const [typed = null] = this.parts().flatMap((part): TypedWords[] => {
      const span = lastTyped(part);
      return span === null ? [] : [{ key: span.key, words: wordsOf(part, span) }];
    });
    return typed;
  }

  /** What is typed from now on behind the words for a placeholder belongs to them no more. */
  settle(): void {
    this.put(settled);
  }

  /**
   * Has every place that nobody wrote in say what stands for its placeholder by now. Gives by how many
   * characters that moved the place which is being typed in.
   */
  follow(wordsFor: WordsFor): number {
    const typedAt = (): number => this.parts().map(lastTyped).find(Boolean)?.from ?? 0;
    const before = typedAt();
    const isSafe = [this.subject === this.safe[0], this.body === this.safe[1]];
    this.put((part) => filled(part, (span, words) => wordsNow(span, words, wordsFor)));
    this.subjectText = this.subjectText && onOneLine(this.subjectText);
    this.safe = [
      isSafe[0] === true ? this.subject : this.safe[0],
      isSafe[1] === true ? this.body : this.safe[1],
    ];
    return typedAt() - before;
  }

  /**
   * Has the places of a placeholder follow again that say what stood for it so far, or nothing; where
   * somebody wrote something else, that stays.
   */
  letFollow(key: string, before: string | null): void {
    const follows = (words: string): boolean =>
      words === before || words === '' || holdsBraces(words);
    this.put((part) => ({
      text: part.text,
      spans: part.spans.map((span) =>
        span.key === key && follows(wordsOf(part, span)) ? bare(span) : span,
      ),
    }));
  }

  /** What there is to go on with another time. */
  unfinished(): UnfinishedText {
    const { id, name, channel } = this.template;
    const { subjectText, bodyText } = this;
    const subject = subjectText && settled(subjectText);
    return { template: id, name, channel, subject, body: settled(bodyText) };
  }

  /** Goes on with what was written another time. */
  resume({ subject, body }: UnfinishedText): void {
    const isWritten = holdsSlots(this.template.body);
    this.bodyText = { ...body, spans: body.spans.filter(({ isWhole }) => isWritten || !isWhole) };
    if (subject !== null) this.subjectText = subject;
  }

  private parts(): readonly TrackedText[] {
    return this.subjectText === null ? [this.bodyText] : [this.bodyText, this.subjectText];
  }

  private put(change: (part: TrackedText) => TrackedText): void {
    this.bodyText = change(this.bodyText);
    this.subjectText = this.subjectText && change(this.subjectText);
  }
}

function openKeysOf({ subject, body }: Template, values: TemplateValues): readonly string[] {
  const { unfilled } = fillTemplate(`${subject ?? ''}\n${body}`, values);
  return [...new Set(unfilled.map(placeholderKey))].filter((key) => key !== SLOTS);
}

/** A part of a message as it was written on; where it was left alone, the user is elsewhere. */
function rewritten(part: TrackedText, text: string): TrackedText {
  return text === part.text ? settled(part) : reopened(part, edited(part, text));
}

/** What a place is to say; null where it is to stay, as a placeholder does as the template writes it. */
function wordsNow({ key, isOwn }: Span, words: string, wordsFor: WordsFor): string | null {
  if (isOwn) return null;
  return wordsFor(key) ?? (holdsBraces(words) ? null : `{{${key}}}`);
}

/** A text whose places hold no line breaks. */
function onOneLine(part: TrackedText): TrackedText {
  return filled(part, (_span, words) => (/[\r\n]/.test(words) ? oneLine(words) : null));
}

function bare({ key, from, to, isWhole }: Span): Span {
  return { key, from, to, ...(isWhole && { isWhole }) };
}
