import { type App, Modal, setIcon } from 'obsidian';
import {
  ABOUT,
  type OfferedQuestion,
  type OfferedTopic,
} from '../../core/interview/offer-questions';
import { MOST_STARS, QuestionChoice } from '../../core/interview/question-choice';
import { isOfComposing, keepComposing, letterOf, registerKeys } from '../../ui/key-press';
import { keepPresses } from '../../ui/keep-presses';
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
}

class QuestionPicker extends Modal {
  private readonly choice: QuestionChoice;
  private readonly rows: Row[] = [];
  private countEl!: HTMLElement;
  private answer: PickedQuestions | null = null;

  constructor(
    app: App,
    private readonly name: string,
    private readonly offered: readonly OfferedTopic[],
    own: OwnQuestions,
    private readonly resolve: (answer: PickedQuestions | null) => void,
  ) {
    super(app);
    this.choice = new QuestionChoice(offered, own.count, own.stars);
  }

  /** Ticks and stars just these. */
  pick({ questions, mustAsks }: PickedQuestions): void {
    const all = this.offered.flatMap((topic) => topic.questions);
    for (const { question } of all) this.choice.tick(question, false);
    for (const question of questions) this.choice.tick(question, true);
    for (const question of mustAsks) this.choice.star(question, true);
  }

  override onOpen(): void {
    keepComposing(this.modalEl);
    keepPresses(this.modalEl);
    const { contentEl, modalEl, name } = this;
    const words = texts.conversation.questions;
    this.setTitle(words.title(name));
    modalEl.addClass('ii-picker');
    contentEl.createEl('p', {
      cls: 'ii-picker-intro',
      text: words.intro,
    });
    const list = contentEl.createDiv('ii-picker-list');
    for (const topic of this.offered) this.drawTopic(list, topic);
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

  private drawTopic(list: HTMLElement, { topic, questions }: OfferedTopic): void {
    const group = list.createDiv({
      cls: 'ii-picker-topic',
      attr: { role: 'group', 'aria-label': topic },
    });
    group.createEl('h3', { text: topic });
    for (const question of questions) this.drawRow(group, question);
  }

  private drawRow(group: HTMLElement, offered: OfferedQuestion): void {
    const { question, inNote } = offered;
    const row = group.createDiv('ii-picker-row');
    const label = row.createEl('label', { cls: 'ii-picker-question' });
    const box = label.createEl('input', { type: 'checkbox' });
    box.disabled = inNote;
    const words = label.createSpan('ii-picker-words');
    words.createSpan({ text: question });
    const known = whatIsKnown(offered);
    if (known !== '') words.createSpan({ cls: 'ii-picker-known', text: known });
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
    this.rows.push({ question, box, star });
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
      Enter: () => this.submit(),
      ArrowDown: () => this.move(1),
      ArrowUp: () => this.move(-1),
    });
    this.scope.register([], null, (event) => {
      if (isOfComposing(event) || letterOf(event) !== 'S') return undefined;
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
    const open = this.rows.filter(({ box }) => !box.disabled);
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

  private submit(): void {
    const questions = this.choice.chosen();
    const mustAsks = questions.filter((question) => this.choice.isStarred(question));
    this.answer = { questions, mustAsks };
    this.close();
  }
}

/** What is known of a question, for the small print under it. */
function whatIsKnown({ inNote, asked, askedOf }: OfferedQuestion): string {
  const words = texts.conversation.questions;
  if (inNote) return words.inNote;
  if (asked) return words.askedBefore;
  return askedOf.length === 0 ? '' : words.askedColleagues(askedOf);
}
