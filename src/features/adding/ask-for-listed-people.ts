import { type App } from 'obsidian';
import { fileNameFor } from '../../core/contact/file-name';
import type { Doubt } from '../../core/contact/line/name-shape';
import type { Texts } from '../../core/texts/en';
import type { ContactLine } from '../../core/contact/line/contact-line';
import type { AskMemory } from '../../ui/ask-again';
import { CarefulModal } from '../../ui/careful-modal';
import { isOfComposing } from '../../ui/key-press';
import { countFates, type RowFate, sayFate, sayUnsure } from './row-fate';
import { texts } from '../../vault/texts';

/** A person as the user says that they are to be added. */
export interface ListedPerson {
  readonly name: string;
  readonly role: string;
  readonly company: string;
}

/** A row of the list as the user left it. */
export interface TypedRow extends ListedPerson {
  readonly isTicked: boolean;
}

/** What was read of a list. */
export interface ReadList {
  readonly lines: readonly ContactLine[];
  /** How many lines are links already and stay as they are. */
  readonly links: number;
  /** What becomes of each line as it is filled in, null for one that is not ticked. */
  readonly fates: (people: readonly (ListedPerson | null)[]) => readonly (RowFate | null)[];
}

/**
 * Shows what was understood of a list, a row for each line, to be fixed in place. Gives for each
 * line the person, or null where its tick was taken away; null where the user leaves.
 *
 * @param memory rows that were changed are put there, and asked again it begins with them.
 */
export function askForListedPeople(
  app: App,
  list: ReadList,
  memory: AskMemory<readonly TypedRow[]>,
): Promise<readonly (ListedPerson | null)[] | null> {
  return new Promise((resolve) => new ListedPeopleDialog(app, list, memory, resolve).open());
}

/** A line on the screen. */
interface Row {
  readonly box: HTMLInputElement;
  readonly name: HTMLInputElement;
  readonly role: HTMLInputElement;
  readonly company: HTMLInputElement;
  readonly stateEl: HTMLElement;
  readonly read: ContactLine;
  /** Why nothing but the name says whose note the line leads to; empty where more does. */
  unsure: string;
}

class ListedPeopleDialog extends CarefulModal {
  private readonly rows: Row[] = [];
  private button!: HTMLButtonElement;
  private all!: HTMLButtonElement;
  private answer: readonly (ListedPerson | null)[] | null = null;

  constructor(
    app: App,
    private readonly list: ReadList,
    private readonly memory: AskMemory<readonly TypedRow[]>,
    private readonly resolve: (answer: readonly (ListedPerson | null)[] | null) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { contentEl, list } = this;
    this.setTitle(texts.adding.addFromList);
    this.modalEl.addClass('ii-listed');
    contentEl.createEl('p', {
      cls: 'ii-listed-intro',
      text: texts.adding.list.intro(list.links),
    });
    const rows = contentEl.createDiv('ii-listed-rows');
    this.drawHead(rows);
    list.lines.forEach((read, place) => this.drawRow(rows, read, place));
    this.untickUnsure();
    const ticked = this.rows.map(({ box }) => box.checked);
    this.bringBack();
    const footer = contentEl.createDiv('ii-listed-footer');
    footer.createDiv({ cls: 'ii-listed-keys', text: texts.adding.list.keys });
    this.all = footer.createEl('button', { attr: { type: 'button' } });
    this.all.toggle(list.lines.length > 1);
    this.all.addEventListener('click', () => this.tickAll());
    this.button = footer.createEl('button', { cls: 'mod-cta', attr: { type: 'button' } });
    this.button.addEventListener('click', () => this.submit(ticked));
    this.scope.register([], 'Enter', (event) => {
      if (isOfComposing(event) || this.contentEl.doc.activeElement === this.all) return undefined;
      this.submit(ticked);
      return false;
    });
    this.refresh();
    (this.rows.find(({ box }) => box.checked) ?? this.rows[0])?.name.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.resolve(this.answer);
  }

  protected override holdsTyping(): boolean {
    return this.rows.some(
      ({ name, role, company, read }) =>
        name.value !== read.name || role.value !== read.role || company.value !== read.company,
    );
  }

  private drawHead(rows: HTMLElement): void {
    const head = rows.createDiv({ cls: 'ii-listed-head', attr: { 'aria-hidden': 'true' } });
    const { name, role, company } = texts.adding.form.labels;
    for (const text of ['', name, role, company]) head.createSpan({ text });
  }

  private drawRow(rows: HTMLElement, read: ContactLine, place: number): void {
    const label = read.name === '' ? texts.adding.list.line(place + 1) : read.name;
    const row = rows.createDiv({
      cls: 'ii-listed-row',
      attr: { role: 'group', 'aria-label': label },
    });
    const tick = row.createEl('label', { cls: 'ii-tick' });
    const box = tick.createEl('input', {
      type: 'checkbox',
      attr: { 'aria-label': texts.adding.list.addPerson(label) },
    });
    box.checked = !read.doubtful;
    const field = (name: string, value: string): HTMLInputElement => {
      const input = row.createEl('input', {
        type: 'text',
        placeholder: name,
        attr: { 'aria-label': name, spellcheck: 'false' },
      });
      input.value = value;
      input.addEventListener('input', () => this.refresh());
      return input;
    };
    const said = texts.adding.form.labels;
    const [name, role, company] = [
      field(said.name, read.name),
      field(said.role, read.role),
      field(said.company, read.company),
    ] as const;
    const stateEl = row.createDiv({ cls: 'ii-listed-state', attr: { role: 'status' } });
    box.addEventListener('change', () => this.refresh());
    this.rows.push({ box, name, role, company, stateEl, read, unsure: '' });
  }

  /** Leaves to the user whose note a line leads to where several may be meant. */
  private untickUnsure(): void {
    this.list.fates(this.people()).forEach((fate, place) => {
      const row = this.rows[place];
      if (row === undefined || fate === null) return;
      row.unsure = sayUnsure(fate);
      if (row.unsure !== '') row.box.checked = false;
    });
  }

  /** Fills in what was typed the time before. */
  private bringBack(): void {
    this.memory.before?.forEach(({ isTicked, ...person }, place) => {
      const row = this.rows[place];
      if (row === undefined) return;
      row.box.checked = isTicked;
      for (const key of ['name', 'role', 'company'] as const) row[key].value = person[key];
    });
  }

  private people(): readonly (ListedPerson | null)[] {
    return this.rows.map((row) =>
      row.box.checked && fileNameFor(row.name.value) !== '' ? personIn(row) : null,
    );
  }

  /** Says of each row what becomes of it, and on the button of how many. */
  private refresh(): void {
    const fates = this.list.fates(this.people());
    this.rows.forEach((row, place) =>
      this.showState(row, stateOf(row, fates[place] ?? null, place)),
    );
    const { added, linked } = countFates(fates);
    this.button.setText(texts.adding.list.submit(added, linked));
    this.button.disabled = added + linked === 0;
    const { tickAll, untickAll } = texts.adding.list;
    this.all.setText(this.isAllTicked() ? untickAll : tickAll);
  }

  /** Whether every line is ticked that has a name. */
  private isAllTicked(): boolean {
    return this.rows.every(({ box, name }) => box.checked || fileNameFor(name.value) === '');
  }

  private tickAll(): void {
    const isOff = this.isAllTicked();
    for (const { box, name } of this.rows) {
      box.checked = !isOff && fileNameFor(name.value) !== '';
    }
    this.refresh();
  }

  private showState({ box, name, stateEl, read }: Row, state: string): void {
    const wrong = box.checked && fileNameFor(name.value) === '';
    const found = [read.email, read.linkedin, read.phone].filter((each) => each !== '');
    const text = texts.adding.list.state(state, found);
    if (stateEl.textContent !== text) stateEl.setText(text);
    stateEl.toggleClass('ii-listed-wrong', wrong);
    name.setAttribute('aria-invalid', String(wrong));
  }

  /** @param ticked which rows came with their tick. */
  private submit(ticked: readonly boolean[]): void {
    const wrong = this.rows.find(({ box, name }) => box.checked && fileNameFor(name.value) === '');
    wrong?.name.focus();
    if (wrong !== undefined || this.button.disabled) return;
    this.answer = this.rows.map((row) => (row.box.checked ? personIn(row) : null));
    if (this.holdsTyping() || this.rows.some(({ box }, place) => box.checked !== ticked[place]))
      this.memory.typed = this.rows.map((row) => ({
        ...personIn(row),
        isTicked: row.box.checked,
      }));
    this.leave();
  }
}

/** Why a row comes without its tick: a text of no doubt is an error of types, as is a doubt without. */
function whyUnticked(): {
  readonly [Key in Doubt | keyof Texts['adding']['list']['doubts']]: Key extends Doubt
    ? string
    : never;
} {
  return texts.adding.list.doubts;
}

function personIn({ name, role, company }: Row): ListedPerson {
  return { name: name.value.trim(), role: role.value.trim(), company: company.value.trim() };
}

function stateOf(row: Row, fate: RowFate | null, place: number): string {
  if (row.box.checked) return fate === null ? texts.adding.list.unusableName : sayFate(fate, place);
  const { doubt, name, company } = row.read;
  if (row.name.value !== name) return '';
  if (doubt !== null) return whyUnticked()[doubt];
  return row.company.value === company ? row.unsure : '';
}
