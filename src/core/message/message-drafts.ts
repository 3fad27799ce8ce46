import type { DateTime } from '../time/civil';
import { fillTemplate, type TemplateValues } from '../template/placeholders';
import type { Template } from '../template/template';
import { holdsBraces, SLOTS } from './open-placeholders';
import { holdsSlots, slotsStandAlone, type SlotWords, writeSlots } from './slot-text';
import { TemplateDraft } from './template-draft';
import type { UnfinishedMessage, UnfinishedText } from './unfinished-message';

/** What a draft is filled with, in the language of its template. */
export interface DraftFill {
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
  /** The times that a text offers in whatever way the user wrote them; none are found where absent. */
  readonly readTimes?: (text: string, words: SlotWords) => readonly DateTime[];
}

/**
 * A message in the making. Each template keeps what was written from it, so that trying another
 * loses nothing; what is typed for a placeholder goes into all of them, wherever it is typed and as far
 * as nobody wrote something else there.
 */
export class MessageDrafts {
  private readonly written = new Map<Template, TemplateDraft>();
  private readonly told = new Map<string, string>();
  private readonly ticked: Set<DateTime>;
  private chosen: Template;
  private offerable: readonly DateTime[];
  /** In the place of templates that are gone: what was written from them. */
  private readonly standIns: Template[] = [];

  constructor(private readonly start: DraftStart) {
    this.chosen = start.chosen;
    this.offerable = start.slots;
    this.ticked = new Set(start.slots);
  }

  /** All that can be chosen from, what was written from templates that are gone last. */
  get templates(): readonly Template[] {
    return [...this.start.templates, ...this.standIns];
  }

  get template(): Template {
    return this.chosen;
  }

  /** The subject as it stands; null where the template has none. */
  get subject(): string | null {
    return this.current.subject;
  }

  get body(): string {
    return this.current.body;
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
    return this.current.openKeys;
  }

  /** The placeholders that are still in the text, each once, as they are written. */
  get placeholdersLeft(): readonly string[] {
    return this.current.placeholdersLeft;
  }

  /** Whether leaving now would lose something that was written from any of the templates. */
  get isEdited(): boolean {
    return this.told.size > 0 || [...this.written.values()].some(({ isEdited }) => isEdited);
  }

  /**
   * Goes on with another template; what was written from this one is kept. Gives whether there was
   * anything to keep.
   */
  choose(template: Template): boolean {
    const keeps = this.current.isEdited;
    this.current.settle();
    this.chosen = template;
    this.follow(this.current);
    return keeps;
  }

  /**
   * Takes what the user wrote; what was typed over a placeholder counts as told for it, and stands in
   * its other places too. Gives by how many characters these moved what is being typed.
   *
   * @param isComposing whether letters are being put together, so that the text is to stay as it is.
   */
  write(subject: string | null, body: string, isComposing = false): number {
    const { current } = this;
    const typed = current.write(subject, body);
    if (typed !== null && current.openKeys.includes(typed.key)) {
      this.tell(typed.key, holdsBraces(typed.words) ? '' : typed.words);
    }
    return isComposing ? 0 : this.follow(current);
  }

  /** The user turned elsewhere: what is typed next behind the words for a placeholder is not for it. */
  settle(): void {
    this.current.settle();
  }

  /**
   * What was typed for placeholders and is to be read in the message as it stands, by their keys; and
   * what was typed for none of them, such as where to post a card.
   */
  toldInText(): Readonly<Record<string, string>> {
    const { openKeys, subject, body } = this.current;
    const whole = `${subject ?? ''}\n${body}`;
    return Object.fromEntries(
      [...this.told].filter(
        ([key]) => !openKeys.includes(key) || whole.includes(this.wordsFor(key, this.chosen) ?? ''),
      ),
    );
  }

  /** What was typed for a placeholder; empty where nothing was. */
  toldOf(key: string): string {
    return this.told.get(key) ?? '';
  }

  /** Puts what was typed for a placeholder into every text; where it is blank the placeholder is back. */
  fill(key: string, words: string): void {
    for (const [template, draft] of this.written) {
      draft.letFollow(key, this.wordsFor(key, template));
    }
    this.tell(key, words);
    this.follow(this.current);
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

  /**
   * The times that the message offers as it stands, in order: those ticked that are to be read in its
   * text, and where it has a place for times those that the user wrote instead.
   */
  offered(): readonly DateTime[] {
    const { fillOf, readTimes } = this.start;
    const { words } = fillOf(this.chosen);
    const ticked = this.offerable.filter(
      (slot) => this.ticked.has(slot) && this.body.includes(words.say(slot)),
    );
    const written = this.hasSlots ? (readTimes?.(this.body, words) ?? []) : [];
    return [...new Set([...ticked, ...written])].sort();
  }

  /** What there is to go on with another time; null where nothing was written. */
  unfinished(): UnfinishedMessage | null {
    if (!this.isEdited) return null;
    const all = [...this.written.values()].filter(
      (draft) => draft === this.current || draft.isEdited,
    );
    all.sort((one, other) => Number(other === this.current) - Number(one === this.current));
    return {
      texts: all.map((draft) => {
        this.follow(draft);
        return draft.unfinished();
      }),
      told: Object.fromEntries(this.told),
      slots: [...this.offerable],
      ticked: [...this.ticked],
    };
  }

  /**
   * Goes on with what was written another time; what was written from a template that is gone is there
   * in its place. What the note tells by now comes before what was typed then, and times that are free
   * now before those that were.
   */
  resume({ texts, told, slots, ticked }: UnfinishedMessage): void {
    for (const [key, words] of Object.entries(told)) {
      if (this.noteTells(key, this.chosen) === null) this.tell(key, words);
    }
    if (slots.join() === this.offerable.join()) this.tickAll(ticked);
    for (const text of [...texts].reverse()) {
      this.chosen = this.templates.find(({ id }) => id === text.template) ?? this.standIn(text);
      this.current.resume(text);
      this.follow(this.current);
    }
  }

  private standIn({ template: id, name, channel, subject }: UnfinishedText): Template {
    const none = { subject: subject && '', limit: null, body: '', source: '' };
    const template = { ...this.start.chosen, id, name, channel, ...none };
    this.standIns.unshift(template);
    return template;
  }

  private tell(key: string, words: string): void {
    if (words.trim() === '') this.told.delete(key);
    else this.told.set(key, words);
  }

  private tickAll(slots: readonly DateTime[]): void {
    this.ticked.clear();
    for (const slot of slots) this.ticked.add(slot);
  }

  private putSlots(): boolean {
    this.follow(this.current);
    return this.current.follows(SLOTS);
  }

  private follow(draft: TemplateDraft): number {
    return draft.follow((key) => this.wordsFor(key, draft.template));
  }

  /** What stands for a placeholder now: what was typed, what the note tells, or the times. */
  private wordsFor(key: string, template: Template): string | null {
    const { words, say } = this.start.fillOf(template);
    const typed = this.told.get(key);
    if (key === SLOTS) {
      const ticked = this.offerable.filter((slot) => this.ticked.has(slot));
      const said = writeSlots(ticked, words, slotsStandAlone(template.body));
      if (said !== '') return said;
    }
    return typed === undefined ? this.noteTells(key, template) : say(key, typed);
  }

  /** What stands for a placeholder without the user; null where nothing does. */
  private noteTells(key: string, template: Template): string | null {
    const { text, open } = fillTemplate(`{{${key}}}`, this.start.fillOf(template).values);
    return open.length > 0 ? null : text;
  }

  private get current(): TemplateDraft {
    let draft = this.written.get(this.chosen);
    if (draft === undefined) {
      draft = new TemplateDraft(this.chosen, this.start.fillOf(this.chosen).values);
      this.written.set(this.chosen, draft);
      this.follow(draft);
    }
    return draft;
  }
}
