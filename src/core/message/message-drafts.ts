import type { DateTime } from '../time/civil';
import {
  fillTemplate,
  placeholder,
  placeholderKey,
  type TemplateValues,
} from '../template/placeholders';
import type { Template } from '../template/template';
import { holdsBraces, oneLined, opened, reopened, SLOTS, tidied } from './open-placeholders';
import { holdsSlots, slotsStandAlone, type SlotWords, writeSlots } from './slot-text';
import { edited, filled, type TrackedText, wordsIn } from './tracked-text';
import type { UnfinishedMessage } from './unfinished-message';

/** What a draft is filled with, in the language of its template. */
interface DraftFill {
  /** Values of all placeholders but `{{slots}}`. */
  readonly values: TemplateValues;
  readonly words: SlotWords;
  /** What was typed for a placeholder as the text says it, such as a time in words. */
  readonly say: (key: string, typed: string) => string;
}

/** What drafts begin with. */
export interface DraftStart {
  /** All that can be chosen from, in whatever language. */
  readonly templates: readonly Template[];
  readonly chosen: Template;
  readonly fillOf: (template: Template) => DraftFill;
  /** The times that can be offered, in order. */
  readonly slots: readonly DateTime[];
}

/** A message as it was written from one template. */
interface Written {
  /** Null where the template has no subject. */
  subject: TrackedText | null;
  body: TrackedText;
  /** Subject and body as they are safe: as filled in, or as the user took them along. */
  safe: readonly [string | null, string];
}

/**
 * A message in the making. Each template keeps what was written from it, so that trying another
 * loses nothing; what is typed for a placeholder goes into all of them, wherever it is typed.
 */
export class MessageDrafts {
  private readonly written = new Map<Template, Written>();
  private readonly told = new Map<string, string>();
  private readonly ticked: Set<DateTime>;
  private chosen: Template;
  private offerable: readonly DateTime[];

  constructor(private readonly start: DraftStart) {
    this.chosen = start.chosen;
    this.offerable = start.slots;
    this.ticked = new Set(start.slots);
  }

  get templates(): readonly Template[] {
    return this.start.templates;
  }

  get template(): Template {
    return this.chosen;
  }

  /** The subject as it stands; null where the template has none. */
  get subject(): string | null {
    return this.current.subject?.text ?? null;
  }

  get body(): string {
    return this.current.body.text;
  }

  /** The times that can be offered. */
  get slots(): readonly DateTime[] {
    return this.offerable;
  }

  /** Whether the template has a place for times. */
  get hasSlots(): boolean {
    return holdsSlots(this.chosen.body);
  }

  /** The keys of the template's placeholders that have no value of their own, in its order. */
  get openKeys(): readonly string[] {
    return this.openKeysOf(this.chosen);
  }

  private openKeysOf(template: Template): readonly string[] {
    const { subject, body } = template;
    const { values } = this.start.fillOf(template);
    const unfilled = fillTemplate(`${subject ?? ''}\n${body}`, values).unfilled;
    return [...new Set(unfilled.map(placeholderKey))].filter((key) => key !== SLOTS);
  }

  /** The placeholders that are still in the text, each once, as they are written. */
  get placeholdersLeft(): readonly string[] {
    const all = `${this.subject ?? ''}\n${this.body}`.matchAll(placeholder);
    return [...new Set([...all].map(([written]) => written))];
  }

  /** Whether leaving now would lose something that was written from any of the templates. */
  get isEdited(): boolean {
    return this.told.size > 0 || [...this.written.values()].some(isEdited);
  }

  /**
   * Goes on with another template; what was written from this one is kept. Gives whether there was
   * anything to keep.
   */
  choose(template: Template): boolean {
    const keeps = isEdited(this.current);
    this.chosen = template;
    return keeps;
  }

  /** Takes what the user wrote; what was typed over a placeholder counts as told for it. */
  write(subject: string | null, body: string): void {
    const { current } = this;
    current.body = reopened(current.body, edited(current.body, body));
    if (current.subject !== null && subject !== null) {
      current.subject = reopened(current.subject, edited(current.subject, subject));
    }
    for (const key of this.openKeys) {
      const words =
        wordsIn(current.body, key) ?? (current.subject && wordsIn(current.subject, key));
      if (words === null || words === this.wordsFor(key, this.chosen)) continue;
      this.tell(key, holdsBraces(words) ? '' : words);
    }
  }

  /**
   * What was typed for placeholders and is to be read in the message as it stands, by their keys; and
   * what was typed for none of them, such as where to post a card.
   */
  toldInText(): Readonly<Record<string, string>> {
    const whole = `${this.subject ?? ''}\n${this.body}`;
    return Object.fromEntries(
      [...this.told].filter(
        ([key]) => !this.openKeys.includes(key) || whole.includes(this.wordsFor(key, this.chosen)),
      ),
    );
  }

  /** What was typed for a placeholder; empty where nothing was. */
  toldOf(key: string): string {
    return this.told.get(key) ?? '';
  }

  /** Puts what was typed for a placeholder into every text; where it is blank the placeholder is back. */
  fill(key: string, words: string): void {
    this.tell(key, words);
    for (const [template, written] of this.written) {
      const put = this.wordsFor(key, template);
      written.body = filled(written.body, key, put);
      written.subject = written.subject && filled(written.subject, key, put);
    }
  }

  /** Takes note that the user has the message as it stands somewhere else too. */
  markSafe(): void {
    const { current } = this;
    current.safe = [this.subject, this.body];
  }

  /** Whether a time is to be offered. */
  isTicked(slot: DateTime): boolean {
    return this.ticked.has(slot);
  }

  /**
   * Offers a time or leaves it out; the texts follow where the times stand as they were put in.
   * False where the current one does not.
   */
  tick(slot: DateTime, on: boolean): boolean {
    if (on) this.ticked.add(slot);
    else this.ticked.delete(slot);
    return this.putSlots();
  }

  /** Offers other times instead; the texts follow as with {@link tick}. */
  offer(slots: readonly DateTime[]): boolean {
    this.offerable = slots;
    this.tickAll(slots);
    return this.putSlots();
  }

  private tickAll(slots: readonly DateTime[]): void {
    this.ticked.clear();
    for (const slot of slots) this.ticked.add(slot);
  }

  /** The times that the message offers as it stands: ticked, and to be read in its text. */
  offered(): readonly DateTime[] {
    const { words } = this.start.fillOf(this.chosen);
    return this.offerable.filter(
      (slot) => this.ticked.has(slot) && this.body.includes(words.say(slot)),
    );
  }

  /** What there is to go on with another time; null where nothing was written. */
  unfinished(): UnfinishedMessage | null {
    if (!this.isEdited) return null;
    const all = [...this.written].filter(
      ([template, written]) => template === this.chosen || isEdited(written),
    );
    all.sort(([one], [other]) => Number(other === this.chosen) - Number(one === this.chosen));
    return {
      texts: all.map(([{ name }, { subject, body }]) => ({
        template: name,
        subject: subject?.text ?? null,
        body: body.text,
      })),
      told: Object.fromEntries(this.told),
      slots: [...this.offerable],
      ticked: [...this.ticked],
    };
  }

  /**
   * Goes on with what was written another time, as far as its templates are still there. What the note
   * tells by now comes before what was typed then, and times that are free now before those that were.
   */
  resume({ texts, told, slots, ticked }: UnfinishedMessage): void {
    const open = this.templates.flatMap((template) => this.openKeysOf(template));
    for (const [key, words] of Object.entries(told)) if (open.includes(key)) this.fill(key, words);
    const fresh = this.offerable;
    this.offerable = slots;
    this.tickAll(ticked);
    for (const { template: name, subject, body } of [...texts].reverse()) {
      // A template that is gone by now leaves its text to the one that is chosen without it.
      const template = this.templates.find((each) => each.name === name) ?? this.start.chosen;
      this.chosen = template;
      this.write(subject, body);
    }
    if (slots.join() !== fresh.join()) this.offer(fresh);
  }

  private tell(key: string, words: string): void {
    if (words.trim() === '') this.told.delete(key);
    else this.told.set(key, words);
  }

  /** What stands for a placeholder now: what was typed, or the placeholder. */
  private wordsFor(key: string, template: Template): string {
    const typed = this.told.get(key);
    return typed === undefined ? `{{${key}}}` : this.start.fillOf(template).say(key, typed);
  }

  private putSlots(): boolean {
    for (const [template, written] of this.written) {
      const isSafe = written.body.text === written.safe[1];
      written.body = filled(written.body, SLOTS, this.slotsFor(template));
      if (isSafe) written.safe = [written.safe[0], written.body.text];
    }
    return wordsIn(this.current.body, SLOTS) !== null;
  }

  private get current(): Written {
    let written = this.written.get(this.chosen);
    if (written === undefined) {
      written = this.fillIn(this.chosen);
      this.written.set(this.chosen, written);
    }
    return written;
  }

  private fillIn(template: Template): Written {
    const { values } = this.start.fillOf(template);
    let body = tidied(opened(template.body, values));
    body = filled(body, SLOTS, this.slotsFor(template));
    const line = template.subject?.replace(/\s+/g, ' ').trim() ?? null;
    let subject = line === null ? null : opened(line, oneLined(values));
    for (const key of this.told.keys()) {
      const put = this.wordsFor(key, template);
      body = filled(body, key, put);
      subject = subject && filled(subject, key, put);
    }
    return { subject, body, safe: [subject?.text ?? null, body.text] };
  }

  private slotsFor(template: Template): string {
    const ticked = this.offerable.filter((slot) => this.ticked.has(slot));
    const { words } = this.start.fillOf(template);
    return (
      writeSlots(ticked, words, slotsStandAlone(template.body)) || this.wordsFor(SLOTS, template)
    );
  }
}

function isEdited({ subject, body, safe }: Written): boolean {
  return (subject?.text ?? null) !== safe[0] || body.text !== safe[1];
}
