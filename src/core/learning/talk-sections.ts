import type { AnsweredPart } from '../interview/talk-page';
import { readBoldLine } from '../note/body/bold-line';
import { type Heading, type LineRange, type Outline, textOf } from '../note/body/outline';
import type { Day } from '../time/civil';
import { readInterviewSection, withoutAsides } from '../words';
import { DEEPEST_SECTION, readTalkHeading } from './talk-heading';
import { readTalkPart, type TalkPart } from './talk-part';

/** Why the section of an interview is not understood. */
export type UnreadReason = 'no-such-day' | 'no-parts';

/** The section of an interview that is not understood, in whole or in part. */
export interface UnreadSection {
  /** As it stands in the note. */
  readonly heading: string;
  /**
   * `no-such-day`: it has a day that is none, or that is written in another way than `YYYY-MM-DD`.
   * `no-parts`: something is written in it, but no question, prompt or outcome could be found.
   */
  readonly reason: UnreadReason;
  /** Null where it has none, or none that can be read. */
  readonly day: Day | null;
}

/** A question or prompt of an interview, with what stands under it. */
export interface SectionEntry {
  readonly part: AnsweredPart;
  /** As it is written. */
  readonly question: string;
  /** Without blank lines around them; empty where nothing is written. */
  readonly lines: string;
  readonly day: Day | null;
  /** The index of the line in which it is asked. */
  readonly line: number;
}

/** What the sections of interviews hold, in the order of the note. */
interface TalkSections {
  /** Of those whose day can be read: the index of the line that each is under. */
  readonly places: readonly { readonly day: Day | null; readonly line: number }[];
  readonly entries: readonly SectionEntry[];
  /** The lines of the first outcome of each section. */
  readonly outcomes: readonly { readonly day: Day | null; readonly range: LineRange }[];
  readonly unread: readonly UnreadSection[];
}

/**
 * Finds what the sections of interviews hold, also where they were written by hand in other ways than
 * the product's: at any level of headings, or with bold lines in place of headings. What the product
 * writes is found just as it does elsewhere.
 */
export function readTalkSections(outline: Outline): TalkSections {
  const scan = new SectionScan(outline);
  let next = 0;
  for (let at = 0; at < outline.lines.length; at += 1) {
    const heading = outline.headings[next];
    if (heading?.first === at) {
      scan.heading(heading);
      next += 1;
      at = heading.last;
    } else scan.line(at);
  }
  return scan.end();
}

interface Section {
  readonly heading: Heading;
  readonly day: Day | null;
  /** Its heading says no more. */
  readonly isPlain: boolean;
  /** What it holds is given. */
  readonly isOpen: boolean;
  /** Its day cannot be read. */
  readonly isMisdated: boolean;
  /** Something is written in it, or under a part that follows it on its own level. */
  hasText: boolean;
  /** It holds a question, prompt or outcome, or another interview's section. */
  isUnderstood: boolean;
  hasOutcome: boolean;
}

interface Part {
  readonly kind: TalkPart;
  /** Null for a bold line. */
  readonly level: number | null;
  /** Of a bold line, the part with a heading that it stands in; null where it stands in none. */
  readonly around: Part | null;
  /** The level of its first question; null for a bold line. Undefined while it has none. */
  questions: number | null | undefined;
}

interface Question {
  readonly part: AnsweredPart;
  readonly words: string;
  /** Null for a bold line. */
  readonly level: number | null;
  /** The first line under it. */
  readonly from: number;
}

/** The state of one reading from top to bottom. */
class SectionScan {
  private readonly all: Section[] = [];
  /** Those that the line stands in, the outermost first. */
  private readonly sections: Section[] = [];
  private part: Part | null = null;
  private question: Question | null = null;
  /** The first line under the outcome that is open; null where none is. */
  private outcomeFrom: number | null = null;
  private readonly entries: SectionEntry[] = [];
  private readonly outcomes: { day: Day | null; range: LineRange }[] = [];

  constructor(private readonly outline: Outline) {}

  private get section(): Section | undefined {
    return this.sections.at(-1);
  }

  heading(heading: Heading): void {
    const { level, text, first, last } = heading;
    const deepest = this.question?.level ?? null;
    // What is below a question's heading is its answer.
    if (deepest !== null && level > deepest) return;
    this.close(first);
    const around = headed(this.part);
    if (around?.level != null && level > around.level) {
      this.part = around;
      this.ask(text, level, last + 1);
      return;
    }
    const kind = readTalkPart(text);
    this.leave(level, kind !== null && kind !== 'aside');
    if (level <= DEEPEST_SECTION && this.begin(heading)) return;
    if (kind !== null) this.enter(kind, level, last + 1);
    else if (isTaking(this.part, level)) this.ask(text, level, last + 1);
    else this.part = null;
  }

  line(at: number): void {
    const { section, outline } = this;
    const { kind, inList = false, from, to } = outline.lines[at] ?? {};
    if (section === undefined || (kind !== 'text' && kind !== 'item')) return;
    const line = outline.text.slice(from, to);
    // A list goes on with the line below it, which is seldom meant so.
    const mayBeBold = kind === 'text' && (!inList || !startsWithSpace.test(line));
    const bold = mayBeBold ? readBoldLine(line) : null;
    if (bold !== null && this.boldLine(bold, at)) return;
    const { hasText, isUnderstood } = section;
    if (hasText || isUnderstood || this.part?.kind === 'aside') return;
    section.hasText = saysAnything(line);
  }

  end(): TalkSections {
    this.close(this.outline.lines.length);
    const { entries, outcomes, all } = this;
    const places = all
      .filter(({ isOpen }) => isOpen)
      .map(({ day, heading }) => ({ day, line: heading.last }));
    const known = new Set(all.filter(({ isUnderstood }) => isUnderstood).map(({ day }) => day));
    // What has more words in its heading may as well be notes around a talk that is told of elsewhere.
    const asked = all.filter(
      ({ isPlain, isMisdated, day }) => isPlain || isMisdated || !known.has(day),
    );
    return { places, entries, outcomes, unread: asked.flatMap(unreadOf) };
  }

  /** Takes a bold line for a part or a question, if it may be one here. */
  private boldLine(words: string, at: number): boolean {
    const { part, question } = this;
    const isAnswer = question !== null && question.level !== null;
    // Below the heading of a part, what is below that of a question is its answer.
    if (part !== null && part.level !== null && (isAnswer || !isAnswered(part.kind))) return false;
    const kind = readTalkPart(words);
    if (kind === null && isAnswer) return false;
    this.close(at);
    if (kind !== null) this.enter(kind, null, at + 1);
    else if (part !== null && isAnswered(part.kind)) this.ask(words, null, at + 1);
    else return false;
    return true;
  }

  /**
   * Leaves the sections that a heading of a level ends.
   *
   * @param isPart whether it is that of a part, which was meant for the section it ends.
   */
  private leave(level: number, isPart: boolean): void {
    while ((this.section?.heading.level ?? 0) >= level) {
      const left = this.sections.pop();
      if (isPart && left !== undefined) left.hasText = true;
      this.part = null;
    }
  }

  /** Begins the section of an interview where a heading is that of one. */
  private begin(heading: Heading): boolean {
    const found = readTalkHeading(heading.text);
    if (found === null) return false;
    const isStrict = heading.level === 2 && readInterviewSection(heading.text) !== null;
    const isMisdated = found === 'no-such-day';
    const section: Section = {
      ...{ heading, isMisdated },
      day: isMisdated ? null : found.day,
      isPlain: !isMisdated && found.isPlain,
      isOpen: isStrict || !isMisdated,
      ...{ hasText: false, isUnderstood: false, hasOutcome: false },
    };
    for (const outer of this.sections) outer.isUnderstood = true;
    this.all.push(section);
    this.sections.push(section);
    this.part = null;
    return true;
  }

  private enter(kind: TalkPart, level: number | null, from: number): void {
    const { section } = this;
    const around = level === null ? headed(this.part) : null;
    this.part = section === undefined ? null : { kind, level, around, questions: undefined };
    if (section === undefined || kind !== 'outcome') return;
    section.isUnderstood = true;
    if (!section.hasOutcome) this.outcomeFrom = from;
    section.hasOutcome = true;
  }

  private ask(words: string, level: number | null, from: number): void {
    const { part, section } = this;
    if (part === null || section === undefined || !isAnswered(part.kind)) return;
    section.isUnderstood = true;
    if (part.questions === undefined) part.questions = level;
    this.question = { part: part.kind, words, level, from };
  }

  /** Closes what is open, up to a line. */
  private close(to: number): void {
    const { section, question, outcomeFrom: from, outline } = this;
    this.question = null;
    this.outcomeFrom = null;
    if (section?.isOpen !== true) return;
    const { day } = section;
    if (from !== null) this.outcomes.push({ day, range: { from, to } });
    if (question === null) return;
    const { part, words, from: first } = question;
    const lines = textOf(outline, { from: first, to });
    this.entries.push({ part, question: words, lines, day, line: first - 1 });
  }
}

const startsWithSpace = /^[ \t]/;

/** Whether a line has any word that people read. */
function saysAnything(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(withoutAsides(line));
}

function isAnswered(kind: TalkPart): kind is AnsweredPart {
  return kind !== 'outcome' && kind !== 'aside';
}

/** The part with a heading that one is or stands in; null where there is none. */
function headed(part: Part | null): Part | null {
  return part?.level === null ? part.around : part;
}

/** Whether a heading is a question of the part that a bold line begins. */
function isTaking(part: Part | null, level: number): boolean {
  if (part === null || part.level !== null || !isAnswered(part.kind)) return false;
  const { questions } = part;
  return questions === undefined || (questions !== null && level >= questions);
}

function unreadOf(section: Section): readonly UnreadSection[] {
  const { heading, day, isMisdated, hasText, isUnderstood } = section;
  if (isMisdated) return [{ heading: heading.text, reason: 'no-such-day', day }];
  return hasText && !isUnderstood ? [{ heading: heading.text, reason: 'no-parts', day }] : [];
}
