import type { DateTime } from '../time/civil';
import { fillTemplate, type TemplateValues } from '../template/placeholders';
import { holdsSlots, slotsStandAlone, type SlotWords, writeSlots } from './slot-text';
import type { Template } from '../template/template';

/** What stands where no time is offered. */
const noSlots = '{{slots}}';

/** What drafts are filled with. */
export interface DraftFill {
  /** Values of all placeholders but `{{slots}}`. */
  readonly values: TemplateValues;
  /** The times that can be offered, in order. */
  readonly slots: readonly DateTime[];
  readonly words: SlotWords;
}

/** A message as it was written from one template. */
interface Written {
  /** Null where the template has no subject. */
  subject: string | null;
  body: string;
  /** Subject and body as they are safe: as filled in, or as the user took them along. */
  safe: readonly [string | null, string];
  /** The times as they were put in; found in the text as long as nobody changes them. */
  slots: string;
}

/**
 * A message in the making. Each template keeps what was written from it, so that trying another
 * loses nothing.
 */
export class MessageDrafts {
  private readonly written = new Map<Template, Written>();
  private readonly ticked: Set<DateTime>;

  /** @param chosen the template to begin with. */
  constructor(
    readonly templates: readonly Template[],
    private chosen: Template,
    private readonly fill: DraftFill,
  ) {
    this.ticked = new Set(fill.slots);
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
    return this.fill.slots;
  }

  /** Whether the template has a place for times. */
  get hasSlots(): boolean {
    return holdsSlots(this.chosen.body);
  }

  /** Whether leaving now would lose something that was written from any of the templates. */
  get isEdited(): boolean {
    return [...this.written.values()].some(isEdited);
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

  /** Takes what the user wrote. */
  write(subject: string | null, body: string): void {
    Object.assign(this.current, { subject, body });
  }

  /** Takes note that the user has the message as it stands somewhere else too. */
  markSafe(): void {
    const { current } = this;
    current.safe = [current.subject, current.body];
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
    const { current } = this;
    if (on) this.ticked.add(slot);
    else this.ticked.delete(slot);
    let follows = false;
    for (const [template, written] of this.written) {
      if (!written.body.includes(written.slots)) continue;
      const now = this.slotsFor(template) || noSlots;
      const follow = (text: string): string => text.split(written.slots).join(now);
      written.body = follow(written.body);
      written.safe = [written.safe[0], follow(written.safe[1])];
      written.slots = now;
      if (written === current) follows = true;
    }
    return follows;
  }

  /** The times that the message offers as it stands: ticked, and to be read in its text. */
  offered(): readonly DateTime[] {
    const { body } = this.current;
    return this.fill.slots.filter(
      (slot) => this.ticked.has(slot) && body.includes(this.fill.words.say(slot)),
    );
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
    const slots = this.slotsFor(template) || noSlots;
    const { texts, formatNow } = this.fill.values;
    const values = { texts: new Map([...texts, ['slots', slots]]), formatNow };
    const body = tidy(fillTemplate(template.body, values).text);
    const subject =
      template.subject === null
        ? null
        : fillTemplate(template.subject, values).text.replace(/\s+/g, ' ').trim();
    return { subject, body, safe: [subject, body], slots };
  }

  private slotsFor(template: Template): string {
    const ticked = this.fill.slots.filter((slot) => this.ticked.has(slot));
    return writeSlots(ticked, this.fill.words, slotsStandAlone(template.body));
  }
}

function isEdited({ subject, body, safe }: Written): boolean {
  return subject !== safe[0] || body !== safe[1];
}

/** As a text field holds it, and without a second full stop behind a value that ends with one. */
function tidy(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/([^.\s][.!?])\.(?=\s|$)/g, '$1');
}
