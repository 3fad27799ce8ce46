import { type App, Modal, SearchComponent, setIcon } from 'obsidian';
import { foldText, searchWords } from '../../core/contact/fold-text';
import {
  ABOUT,
  type OfferedQuestion,
  type OfferedTopic,
} from '../../core/interview/offer-questions';
import { oneLine } from '../../core/note/text/one-line';
import { MOST_STARS, QuestionChoice } from '../../core/interview/question-choice';
import { isOfComposing, keepStrayKeys, letterOf, registerKeys } from '../../ui/key-press';
import { keepPresses } from '../../ui/keep-presses';
import { knowDialog } from '../../ui/open-dialogs';
import { texts } from '../../vault/texts';

/** The questions that the user picked, in the order in which they are inserted. */
export interface PickedQuestions {
  readonly questions: readonly string[];
  /** Those of them that are starred. */
  readonly mustAsks: readonly string[];
}

/** Questions of the user's own in the interview's section, and how many of them are must-asks. */
interface OwnQuestions {
  readonly count: number;
  readonly stars: number;
}

/**
 * Lets the user pick the questions for an interview, the must-asks starred. Enter takes what is
 * ticked. Null where the user leaves.
 *
 * @param before what was picked the time before, if anything was.
 */
export function askForQuestions(
  app: App,
  name: string,
  offered: readonly OfferedTopic[],
  own: OwnQuestions,
  before?: PickedQuestions,
): Promise<PickedQuestions | null> {
  return new Promise((resolve) => {
    const picker = new QuestionPicker(app, name, offered, own, resolve);
    if (before !== undefined) picker.pick(before);
    picker.open();
  });
}

/** A question on the screen. */
interface Row {
  readonly question: string;
  readonly box: HTMLInputElement;
  readonly star: HTMLElement;
  readonly rowEl: HTMLElement;
  readonly group: HTMLElement;
  /** What it is found by. */
  readonly folded: string;
  /** Whether what is typed finds it. */
  isFound: boolean;
}

class QuestionPicker extends Modal {
  private readonly choice: QuestionChoice;
  private readonly rows: Row[] = [];
  private countEl!: HTMLElement;
  private search!: SearchComponent;
  /** The button that takes what is typed as a question of the user's own. */
  private addEl!: HTMLButtonElement;
  private own: HTMLElement | null = null;
  private list!: HTMLElement;
  private answer: PickedQuestions | null = null;

  constructor(
    app: App,
    private readonly name: string,
    private readonly offered: readonly OfferedTopic[],
    own: OwnQuestions,
    private readonly resolve: (answer: PickedQuestions | null) => void,
  ) {
    super(app);
    knowDialog(this);
    this.choice = new QuestionChoice(offered, own.count, own.stars);
  }

  /** Ticks and stars just these. */
  pick({ questions, mustAsks }: PickedQuestions): void {
    const all = this.offered.flatMap((topic) => topic.questions);
    for (const { question } of all) this.choice.tick(question, false);
    for (const question of questions) this.choice.add(question);
    for (const question of mustAsks) this.choice.star(question, true);
  }

  override onOpen(): void {
    keepStrayKeys(this.modalEl);
    keepPresses(this.modalEl);
    const { contentEl, modalEl, name } = this;
    const words = texts.conversation.questions;
    this.setTitle(words.title(name));
    modalEl.addClass('ii-picker');
    contentEl.createEl('p', {
      cls: 'ii-picker-intro',
      text: words.intro,
    });
    this.drawSearch();
    this.list = contentEl.createDiv('ii-picker-list');
    for (const topic of this.offered) this.drawTopic(topic);
    const known = new Set(this.rows.map(({ question }) => question));
    for (const question of this.choice.chosen()) if (!known.has(question)) this.drawOwn(question);
    this.drawFooter(contentEl.createDiv('ii-picker-footer'));
    this.registerKeys();
    this.refresh();
    const first = this.rows.find(({ box }) => !box.disabled);
    (first?.box ?? modalEl.querySelector<HTMLElement>('button.mod-cta'))?.focus();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.resolve(this.answer);
  }

  /** One field filters, and takes a question of one's own. */
  private drawSearch(): void {
    const words = texts.conversation.questions;
    const { contentEl } = this;
    this.search = new SearchComponent(contentEl.createDiv('ii-picker-filter'))
      .setPlaceholder(words.filter)
      .onChange(() => this.filter());
    this.search.inputEl.setAttribute('aria-label', words.filter);
    this.addEl = contentEl.createEl('button', { cls: 'ii-picker-all', attr: { type: 'button' } });
    this.addEl.addEventListener('click', () => this.addOwn());
    this.addEl.detach();
  }

  /** Shows the questions that hold what is typed, and offers to add it as one. */
  private filter(): void {
    const typed = this.search.getValue().trim();
    const words = searchWords(typed);
    const groups = new Map<HTMLElement, boolean>();
    for (const row of this.rows) {
      const { rowEl, group, folded } = row;
      row.isFound = words.every((word) => folded.includes(word));
      rowEl.toggle(row.isFound);
      groups.set(group, groups.get(group) === true || row.isFound);
    }
    for (const [group, isFound] of groups) group.toggle(isFound);
    if (typed === '') this.addEl.detach();
    else this.contentEl.insertBefore(this.addEl, this.list);
    this.addEl.setText(texts.conversation.questions.addOwn(typed));
  }

  /** Adds what is typed to the questions, ticked, and shows all of them again. */
  private addOwn(): void {
    const question = oneLine(this.search.getValue());
    if (question === '') return;
    if (this.choice.add(question)) this.drawOwn(question);
    this.search.setValue('');
    this.filter();
    this.refresh();
    this.search.inputEl.focus();
  }

  private drawOwn(question: string): void {
    const known = { inNote: false, asked: false, askedOf: [], newToField: null };
    this.own ??= this.drawGroup(texts.conversation.questions.ownTopic);
    this.list.prepend(this.own);
    this.drawRow(this.own, { question, starred: false, preselected: true, ...known });
  }

  private drawTopic({ topic, questions }: OfferedTopic): void {
    const group = this.drawGroup(topic);
    for (const question of questions) this.drawRow(group, question);
  }

  private drawGroup(topic: string): HTMLElement {
    const group = this.list.createDiv({
      cls: 'ii-picker-topic',
      attr: { role: 'group', 'aria-label': topic },
    });
    group.createEl('h3', { text: topic });
    return group;
  }

  private drawRow(group: HTMLElement, offered: OfferedQuestion): void {
    const { question, inNote } = offered;
    const row = group.createDiv('ii-picker-row');
    const label = row.createEl('label', { cls: 'ii-picker-question' });
    const box = label.createEl('input', { type: 'checkbox' });
    box.disabled = inNote;
    const words = label.createSpan('ii-picker-words');
    words.createSpan({ text: question });
    for (const text of whatIsKnown(offered)) words.createSpan({ cls: 'ii-picker-known', text });
    const star = row.createEl('button', {
      cls: 'clickable-icon ii-picker-star',
      attr: { type: 'button', 'aria-label': texts.conversation.questions.mustAsk(question) },
    });
    setIcon(star, 'star');
    star.toggleAttribute('disabled', inNote);
    box.addEventListener('change', () => {
      this.choice.tick(question, box.checked);
      this.refresh();
    });
    star.addEventListener('click', () => this.toggleStar(question));
    const folded = foldText(question);
    this.rows.push({ question, box, star, rowEl: row, group, folded, isFound: true });
  }

  private drawFooter(footer: HTMLElement): void {
    const words = texts.conversation.questions;
    const told = footer.createDiv('ii-picker-told');
    this.countEl = told.createDiv({ cls: 'ii-picker-count', attr: { role: 'status' } });
    told.createDiv({
      cls: 'ii-picker-keys',
      text: words.keys,
    });
    const button = footer.createEl('button', {
      cls: 'mod-cta',
      text: words.insert,
      attr: { type: 'button' },
    });
    button.addEventListener('click', () => this.submit());
  }

  private registerKeys(): void {
    registerKeys(this.scope, {
      Enter: () => this.enter(),
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
    });
    this.scope.register([], null, (event) => {
      const isTyping = this.contentEl.doc.activeElement === this.search.inputEl;
      if (isTyping || isOfComposing(event) || letterOf(event) !== 'S') return undefined;
      this.starFocused();
      return false;
    });
  }

  /** The row whose box or star has the focus; -1 where none has. */
  private focusedRow(): number {
    const { activeElement } = this.contentEl.doc;
    return this.rows.findIndex(({ box, star }) => box === activeElement || star === activeElement);
  }

  private move(step: 1 | -1): void {
    const open = this.rows.filter(({ box, isFound }) => !box.disabled && isFound);
    const focused = this.rows[this.focusedRow()];
    const at = focused === undefined ? -1 : open.indexOf(focused);
    const next = at < 0 ? (step === 1 ? 0 : open.length - 1) : at + step;
    open[Math.min(Math.max(next, 0), open.length - 1)]?.box.focus();
  }

  private starFocused(): void {
    const row = this.rows[this.focusedRow()];
    if (row !== undefined) this.toggleStar(row.question);
  }

  private toggleStar(question: string): void {
    const starring = !this.choice.isStarred(question);
    const taken = this.choice.star(question, starring);
    this.refresh();
    if (!starring || taken) return;
    this.countEl.setText(texts.conversation.questions.noMoreStars(MOST_STARS));
  }

  private refresh(): void {
    const { choice } = this;
    for (const { question, box, star } of this.rows) {
      box.checked = box.disabled || choice.isTicked(question);
      star.setAttribute('aria-pressed', String(choice.isStarred(question)));
    }
    const { count } = texts.conversation.questions;
    this.countEl.setText(count(choice.count, ABOUT, choice.stars));
  }

  /** In the field Enter adds what is typed, so that nothing is inserted by a search. */
  private enter(): void {
    const { activeElement } = this.contentEl.doc;
    if (activeElement === this.addEl) this.addOwn();
    else if (activeElement !== this.search.inputEl) this.submit();
    else if (this.search.getValue().trim() === '') this.move(1);
    else this.addOwn();
  }

  private submit(): void {
    const questions = this.choice.chosen();
    const mustAsks = questions.filter((question) => this.choice.isStarred(question));
    this.answer = { questions, mustAsks };
    this.close();
  }
}

/** What is known of a question, for the small print under it, a line each. */
function whatIsKnown({ inNote, asked, askedOf, newToField }: OfferedQuestion): readonly string[] {
  const words = texts.conversation.questions;
  if (inNote) return [words.inNote];
  if (asked) return [words.askedBefore];
  return [
    ...(newToField === null ? [] : [words.newToField(newToField)]),
    ...(askedOf.length === 0 ? [] : [words.askedColleagues(askedOf)]),
  ];
}
