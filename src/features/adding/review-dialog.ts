import { type App, Modal, SearchComponent } from 'obsidian';
import { foldText, searchWords } from '../../core/contact/fold-text';
import { keepStrayKeys, registerKeys } from '../../ui/key-press';
import { keepPresses } from '../../ui/keep-presses';
import { texts } from '../../vault/texts';

/** Somebody who may be ticked. */
export interface Reviewed {
  readonly name: string;
  /** Role and company; empty where the note tells neither. */
  readonly work: string;
  /** The note's folder, to tell people of one name apart. */
  readonly folder: string;
}

/** With more people than this, a field filters them. */
const FEW = 10;

/** With more people than this, the rest waits for a narrower filter. */
const MOST_SHOWN = 1000;

/**
 * Shows people to tick, none ticked at first. Gives the ticked ones in their order once the main
 * button is pressed, at least one; null where the user leaves.
 */
export function askToReview<Person extends Reviewed>(
  app: App,
  people: readonly Person[],
): Promise<readonly Person[] | null> {
  return new Promise((resolve) => new ReviewDialog(app, people, resolve).open());
}

class ReviewDialog<Person extends Reviewed> extends Modal {
  private readonly ticked = new Set<Person>();
  private readonly folded = new Map<Person, string>();
  private boxes: HTMLInputElement[] = [];
  private filterEl: HTMLInputElement | null = null;
  /** Whom the filter leaves, those who wait for a narrower one among them. */
  private found: readonly Person[] = [];
  private allEl!: HTMLButtonElement;
  private listEl!: HTMLElement;
  private countEl!: HTMLElement;
  private answer: readonly Person[] | null = null;

  constructor(
    app: App,
    private readonly people: readonly Person[],
    private readonly resolve: (answer: readonly Person[] | null) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    keepStrayKeys(this.modalEl);
    keepPresses(this.modalEl);
    const { contentEl, modalEl, people } = this;
    const said = texts.adding.review;
    this.setTitle(said.title);
    modalEl.addClass('ii-picker');
    contentEl.createEl('p', {
      cls: 'ii-picker-intro',
      text: said.intro,
    });
    if (people.length > FEW) this.drawFilter();
    this.allEl = contentEl.createEl('button', { cls: 'ii-picker-all', attr: { type: 'button' } });
    this.allEl.addEventListener('click', () => this.tickAll());
    this.listEl = contentEl.createDiv({
      cls: 'ii-picker-list',
      attr: { role: 'group', 'aria-label': said.people },
    });
    this.drawFooter(contentEl.createDiv('ii-picker-footer'));
    this.drawPeople();
    this.registerKeys();
    (this.filterEl ?? this.boxes[0])?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.resolve(this.answer);
  }

  private drawFilter(): void {
    const { filter, filterHint } = texts.adding.review;
    const search = new SearchComponent(this.contentEl.createDiv('ii-picker-filter'))
      .setPlaceholder(filterHint)
      .onChange(() => this.drawPeople());
    this.filterEl = search.inputEl;
    this.filterEl.setAttribute('aria-label', filter);
  }

  private drawPeople(): void {
    const words = searchWords(this.filterEl?.value ?? '');
    const found = this.people.filter((person) => {
      const text = this.foldedText(person);
      return words.every((word) => text.includes(word));
    });
    this.found = found;
    this.listEl.empty();
    this.boxes = found.slice(0, MOST_SHOWN).map((person) => this.drawPerson(person));
    const more = found.length - this.boxes.length;
    const told =
      found.length === 0 ? texts.adding.review.nobodyFound : texts.adding.review.more(more);
    if (found.length === 0 || more > 0) {
      this.listEl.createDiv({ cls: 'ii-picker-known', text: told });
    }
    this.count();
  }

  /** What a person is found by, made once: each key pressed asks it of everybody. */
  private foldedText(person: Person): string {
    let text = this.folded.get(person);
    if (text === undefined) {
      this.folded.set(person, (text = foldText(`${person.name} ${person.work} ${person.folder}`)));
    }
    return text;
  }

  private drawPerson(person: Person): HTMLInputElement {
    const row = this.listEl.createDiv('ii-picker-row');
    const label = row.createEl('label', { cls: 'ii-picker-question' });
    const box = label.createEl('input', { type: 'checkbox' });
    box.checked = this.ticked.has(person);
    const words = label.createSpan('ii-picker-words');
    words.createSpan({ text: person.name });
    if (person.work !== '') words.createSpan({ cls: 'ii-picker-known', text: person.work });
    words.createSpan({ cls: 'ii-picker-known', text: person.folder });
    box.addEventListener('change', () => {
      if (box.checked) this.ticked.add(person);
      else this.ticked.delete(person);
      this.count();
    });
    return box;
  }

  private drawFooter(footer: HTMLElement): void {
    const told = footer.createDiv('ii-picker-told');
    this.countEl = told.createDiv({ cls: 'ii-picker-count', attr: { role: 'status' } });
    told.createDiv({ cls: 'ii-picker-keys', text: texts.adding.review.keys });
    const button = footer.createEl('button', {
      cls: 'mod-cta',
      text: texts.adding.review.submit,
      attr: { type: 'button' },
    });
    button.addEventListener('click', () => this.submit());
  }

  private count(): void {
    const { ticked, tickAll, untickAll } = texts.adding.review;
    this.countEl.setText(ticked(this.ticked.size, this.people.length));
    const { length } = this.found;
    this.allEl.disabled = length === 0;
    this.allEl.setText(this.isAllTicked() ? untickAll(length) : tickAll(length));
  }

  private isAllTicked(): boolean {
    return this.found.length > 0 && this.found.every((person) => this.ticked.has(person));
  }

  /** Ticks everybody whom the filter found; with all of them ticked, nobody of them. */
  private tickAll(): void {
    const isOff = this.isAllTicked();
    for (const person of this.found) {
      if (isOff) this.ticked.delete(person);
      else this.ticked.add(person);
    }
    this.drawPeople();
  }

  private registerKeys(): void {
    registerKeys(this.scope, {
      Enter: () => this.enter(),
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
    });
  }

  /** Up from the first person leads to the filter. */
  private move(step: 1 | -1): void {
    const { activeElement } = this.contentEl.doc;
    const next = this.boxes.findIndex((box) => box === activeElement) + step;
    const place = activeElement === this.filterEl ? 0 : Math.min(next, this.boxes.length - 1);
    const target = place < 0 ? this.filterEl : this.boxes[place];
    target?.focus();
  }

  /** In the filter Enter leads on to whom it found, so that nobody is added by a search. */
  private enter(): void {
    const { activeElement } = this.contentEl.doc;
    if (activeElement === this.filterEl) this.boxes[0]?.focus();
    else if (activeElement === this.allEl) this.tickAll();
    else this.submit();
  }

  private submit(): void {
    if (this.ticked.size === 0) {
      this.countEl.setText(texts.adding.review.tickFirst);
      return;
    }
    this.answer = this.people.filter((person) => this.ticked.has(person));
    this.close();
  }
}
