import { type App, Modal, SearchComponent } from 'obsidian';
import { foldText, searchWords } from '../core/contact/fold-text';
import { texts } from '../vault/texts';
import { keepPresses } from './keep-presses';
import { knowDialog } from './open-dialogs';
import { keepStrayKeys, registerKeys } from './key-press';

/** Something that may be ticked: somebody, a note, a proposal. */
export interface TickRow {
  readonly name: string;
  /** What is said of it, a line each; blank ones are left out. */
  readonly details: readonly string[];
  /** What speaks against it, or stays undone, a line each. */
  readonly warnings?: readonly string[];
  /** Whether it is only shown. */
  readonly isOff?: boolean;
}

/** What a dialog to tick in says. */
export interface TickSayings {
  readonly title: string;
  readonly intro: string;
  /** What the list is of. */
  readonly list: string;
  readonly filterHint: string;
  readonly noneFound: string;
  /** What the keys do. */
  readonly keys: string;
  readonly submit: string;
  readonly tickFirst: string;
}

/** What a dialog to tick in begins with and offers besides. */
export interface TickBesides<Row> {
  /** What is ticked at first. */
  readonly ticked?: readonly Row[];
  /** One more button, which leaves the dialog and does something else. */
  readonly instead?: { readonly label: string; readonly run: () => void };
}

/** With more rows than this, a field filters them. */
const FEW = 10;

/** With more rows than this, the rest waits for a narrower filter. */
const MOST_SHOWN = 500;

/** With more rows than this, those that cannot be seen are not laid out. */
const MOST_LAID_OUT = 50;

/**
 * Shows rows to tick. Gives the ticked ones in their order once the main button is pressed, at least
 * one; null where the user leaves.
 */
export function askToTick<Row extends TickRow>(
  app: App,
  rows: readonly Row[],
  said: TickSayings,
  besides: TickBesides<Row> = {},
): Promise<readonly Row[] | null> {
  return new Promise((resolve) => new TickDialog(app, rows, said, besides, resolve).open());
}

class TickDialog<Row extends TickRow> extends Modal {
  private readonly ticked: Set<Row>;
  private readonly folded = new Map<Row, string>();
  /** How many rows can be ticked. */
  private readonly tickable: number;
  private boxes: HTMLInputElement[] = [];
  private filterEl: HTMLInputElement | null = null;
  private insteadEl: HTMLButtonElement | null = null;
  /** What the filter leaves and can be ticked, what waits for a narrower one among it. */
  private found: readonly Row[] = [];
  private allEl!: HTMLButtonElement;
  private listEl!: HTMLElement;
  private countEl!: HTMLElement;
  private answer: readonly Row[] | null = null;

  constructor(
    app: App,
    private readonly rows: readonly Row[],
    private readonly said: TickSayings,
    private readonly besides: TickBesides<Row>,
    private readonly resolve: (answer: readonly Row[] | null) => void,
  ) {
    super(app);
    knowDialog(this);
    this.ticked = new Set(besides.ticked);
    this.tickable = rows.filter(isTickable).length;
  }

  override onOpen(): void {
    keepStrayKeys(this.modalEl);
    keepPresses(this.modalEl);
    const { contentEl, modalEl, rows, said } = this;
    this.setTitle(said.title);
    modalEl.addClass('ii-picker');
    contentEl.createEl('p', { cls: 'ii-picker-intro', text: said.intro });
    if (rows.length > FEW) this.drawFilter();
    this.allEl = contentEl.createEl('button', { cls: 'ii-picker-all', attr: { type: 'button' } });
    this.allEl.addEventListener('click', () => this.tickAll());
    this.listEl = contentEl.createDiv({
      cls: 'ii-picker-list',
      attr: { role: 'group', 'aria-label': said.list },
    });
    this.drawFooter(contentEl.createDiv('ii-picker-footer'));
    this.drawRows();
    this.registerKeys();
    (this.filterEl ?? this.boxes[0])?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.resolve(this.answer);
  }

  private drawFilter(): void {
    const { filterHint } = this.said;
    const search = new SearchComponent(this.contentEl.createDiv('ii-picker-filter'))
      .setPlaceholder(filterHint)
      .onChange(() => this.drawRows());
    this.filterEl = search.inputEl;
    this.filterEl.setAttribute('aria-label', texts.ticking.filter);
  }

  private drawRows(): void {
    const words = searchWords(this.filterEl?.value ?? '');
    const found = this.rows.filter((row) => {
      const text = this.foldedText(row);
      return words.every((word) => text.includes(word));
    });
    this.found = found.filter(isTickable);
    this.listEl.empty();
    this.listEl.toggleClass('is-long', found.length > MOST_LAID_OUT);
    const drawn = found.slice(0, MOST_SHOWN).map((row) => this.drawRow(row));
    this.boxes = drawn.filter(({ disabled }) => !disabled);
    const more = found.length - drawn.length;
    if (found.length === 0) this.tellInList(this.said.noneFound);
    else if (more > 0) this.tellInList(texts.ticking.more(more));
    this.count();
  }

  private tellInList(text: string): void {
    this.listEl.createDiv({ cls: 'ii-picker-known', text });
  }

  /** What a row is found by, made once: each key pressed asks it of all. */
  private foldedText(row: Row): string {
    let text = this.folded.get(row);
    if (text === undefined) {
      const { name, details, warnings = [] } = row;
      this.folded.set(row, (text = foldText([name, ...details, ...warnings].join('\n'))));
    }
    return text;
  }

  private drawRow(row: Row): HTMLInputElement {
    const { name, details, warnings = [] } = row;
    const label = this.listEl
      .createDiv('ii-picker-row')
      .createEl('label', { cls: 'ii-picker-question' });
    const box = label.createEl('input', { type: 'checkbox' });
    box.checked = this.ticked.has(row);
    box.disabled = !isTickable(row);
    const words = label.createSpan('ii-picker-words');
    words.createSpan({ text: name });
    for (const text of details.filter((detail) => detail !== '')) {
      words.createSpan({ cls: 'ii-picker-known', text });
    }
    for (const text of warnings) words.createSpan({ cls: 'ii-picker-known is-warning', text });
    box.addEventListener('change', () => {
      if (box.checked) this.ticked.add(row);
      else this.ticked.delete(row);
      this.count();
    });
    return box;
  }

  private drawFooter(footer: HTMLElement): void {
    const told = footer.createDiv('ii-picker-told');
    this.countEl = told.createDiv({ cls: 'ii-picker-count', attr: { role: 'status' } });
    told.createDiv({ cls: 'ii-picker-keys', text: this.said.keys });
    const { instead } = this.besides;
    if (instead !== undefined) {
      const { label, run } = instead;
      this.insteadEl = footer.createEl('button', { text: label, attr: { type: 'button' } });
      this.insteadEl.addEventListener('click', () => {
        this.close();
        run();
      });
    }
    const button = footer.createEl('button', {
      cls: 'mod-cta',
      text: this.said.submit,
      attr: { type: 'button' },
    });
    button.addEventListener('click', () => this.submit());
  }

  private count(): void {
    const { ticked, tickAll, untickAll } = texts.ticking;
    this.countEl.setText(ticked(this.ticked.size, this.tickable));
    const { length } = this.found;
    this.allEl.disabled = length === 0;
    this.allEl.setText(this.isAllTicked() ? untickAll(length) : tickAll(length));
  }

  private isAllTicked(): boolean {
    return this.found.length > 0 && this.found.every((row) => this.ticked.has(row));
  }

  /** Ticks all that the filter found; with all of it ticked, none of it. */
  private tickAll(): void {
    const isOff = this.isAllTicked();
    for (const row of this.found) {
      if (isOff) this.ticked.delete(row);
      else this.ticked.add(row);
    }
    this.drawRows();
  }

  private registerKeys(): void {
    registerKeys(this.scope, {
      Enter: () => this.enter(),
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
    });
  }

  /** Up from the first row leads to the filter. */
  private move(step: 1 | -1): void {
    const { activeElement } = this.contentEl.doc;
    const next = this.boxes.findIndex((box) => box === activeElement) + step;
    const place = activeElement === this.filterEl ? 0 : Math.min(next, this.boxes.length - 1);
    const target = place < 0 ? this.filterEl : this.boxes[place];
    target?.focus();
  }

  /** In the filter Enter leads on to what it found, so that nothing is taken by a search. */
  private enter(): void {
    const { activeElement } = this.contentEl.doc;
    if (activeElement === this.filterEl) this.boxes[0]?.focus();
    else if (activeElement === this.allEl) this.tickAll();
    else if (activeElement === this.insteadEl) this.insteadEl?.click();
    else this.submit();
  }

  private submit(): void {
    if (this.ticked.size === 0) {
      this.countEl.setText(this.said.tickFirst);
      return;
    }
    this.answer = this.rows.filter((row) => this.ticked.has(row));
    this.close();
  }
}

function isTickable({ isOff = false }: TickRow): boolean {
  return !isOff;
}
