import type { OfferedTopic } from './offer-questions';

/** The most questions that can be starred as must-asks. */
export const MOST_STARS = 3;

/** Which of the offered questions are to go into the note, as it is being chosen. */
export class QuestionChoice {
  private readonly order: string[];
  private readonly inNote: ReadonlySet<string>;
  private readonly ticked: Set<string>;
  private readonly starred: Set<string>;

  /**
   * @param own how many questions of the user's own stand in the interview's section besides.
   * @param ownStars how many of those are must-asks.
   */
  constructor(
    offered: readonly OfferedTopic[],
    private readonly own = 0,
    private readonly ownStars = 0,
  ) {
    const all = offered.flatMap(({ questions }) => questions);
    this.order = all.map(({ question }) => question);
    this.inNote = new Set(all.filter(({ inNote }) => inNote).map(({ question }) => question));
    this.starred = new Set(all.filter(({ starred }) => starred).map(({ question }) => question));
    this.ticked = new Set(
      all.filter(({ preselected }) => preselected).map(({ question }) => question),
    );
  }

  /** Chooses a question of the user's own; whether it was none of those there are. */
  add(question: string): boolean {
    const isNew = !this.order.includes(question);
    if (isNew) this.order.push(question);
    this.tick(question, true);
    return isNew;
  }

  /** Whether a question is chosen. */
  isTicked(question: string): boolean {
    return this.ticked.has(question);
  }

  /** Whether a question is a must-ask. */
  isStarred(question: string): boolean {
    return this.starred.has(question);
  }

  /** Chooses a question or leaves it out again, its star with it; those in the note stay there. */
  tick(question: string, on: boolean): void {
    if (this.inNote.has(question)) return;
    if (on) this.ticked.add(question);
    else {
      this.ticked.delete(question);
      this.starred.delete(question);
    }
  }

  /**
   * Stars a question, which chooses it, or takes its star. False where three have one already, or
   * where the question is in the note, whose star is set and taken there.
   */
  star(question: string, on: boolean): boolean {
    if (this.inNote.has(question)) return false;
    if (!on) return this.starred.delete(question);
    if (!this.starred.has(question) && this.stars >= MOST_STARS) return false;
    this.starred.add(question);
    this.ticked.add(question);
    return true;
  }

  /** How many questions the interview will have. */
  get count(): number {
    return this.ticked.size + this.inNote.size + this.own;
  }

  /** How many must-asks the interview will have. */
  get stars(): number {
    return this.starred.size + this.ownStars;
  }

  /** The chosen questions as they are inserted: the must-asks first, then as the bank has them. */
  chosen(): readonly string[] {
    const ticked = this.order.filter((question) => this.ticked.has(question));
    const must = ticked.filter((question) => this.starred.has(question));
    return [...must, ...ticked.filter((question) => !this.starred.has(question))];
  }
}
