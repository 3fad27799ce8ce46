import type { Contact } from '../contact/contact';
import { writeCell, writeRow } from '../note/body/table-cell';
import { writeWikilink } from '../note/text/wikilink';
import type { Texts } from '../texts/en';
import type { TalkTrait } from './facts';
import { headlineOf } from './headline';
import { plainLine, plainQuote } from './plain-line';
import type { Progress } from './progress';
import {
  type CountRow,
  daysRows,
  messageRows,
  milestoneRows,
  type RepliesRow,
  sourceRows,
} from './progress-rows';
import { type AnsweredQuestion, whatWasSaid } from './said-by-question';
import { fitsOf, type TalkGroup } from './side-by-side';
import type { Talk } from './talks';

/** How what was looked back on is written into a note. */
export interface NoteWriting {
  readonly texts: Texts;
  /** The text of a wikilink that leads to a note, such as `Contacts/Ana` where there is another Ana. */
  readonly linkTo: (path: string) => string;
}

/** What was learned, side by side, as Markdown. */
export function learnedAsMarkdown(
  groups: readonly TalkGroup[],
  trait: TalkTrait,
  writing: NoteWriting,
): string {
  const words = writing.texts.lookBack;
  return paragraphs([
    plainLine(words.headline(headlineOf(groups), trait)),
    ...groups.flatMap(({ name, talks, unknown }) => [
      heading(2, words.groupName(name, trait)),
      words.groupInNote(talks.length, fitsOf(talks)),
      list(talks.map((talk) => talkItem(talk, writing))),
      ...(unknown.length === 0 ? [] : [words.askNextInNote, list(unknown.map(plainLine))]),
    ]),
  ]);
}

/** What everyone answered, question by question, as Markdown. */
export function answersAsMarkdown(
  talks: readonly Talk[],
  questions: readonly AnsweredQuestion[],
  trait: TalkTrait,
  writing: NoteWriting,
): string {
  const { lookBack, speech } = writing.texts;
  const { groupName } = lookBack;
  return paragraphs(
    questions.flatMap((question) => [
      heading(2, question.question),
      ...whatWasSaid(talks, question, trait, speech.compare).flatMap(({ name, answers }) => [
        heading(3, groupName(name, trait)),
        ...answers.flatMap(({ talk, said }) => [
          `${personLink(talk.contact, writing)}, ${dayIn(talk, writing)}:`,
          plainQuote(said.answer),
        ]),
      ]),
    ]),
  );
}

/** How the search goes, as Markdown tables. */
export function progressAsMarkdown(progress: Progress, { texts }: NoteWriting): string {
  const words = texts.lookBack.progress;
  const { weeks, beforeWeeks, rated } = progress;
  const numbered = (count: number): string => texts.speech.number(count);
  const counted = (rows: readonly CountRow[]): readonly (readonly string[])[] =>
    rows.map(({ name, count }) => [name, numbered(count)]);
  const replied = (rows: readonly RepliesRow[]): readonly (readonly string[])[] =>
    rows.map(({ name, says }) => [writeCell(name), says]);
  return paragraphs([
    ...figure(
      words.funnel,
      [words.milestone, words.people],
      counted(milestoneRows(progress, texts)),
    ),
    ...figure(words.days, [words.daysColumn, words.answers], counted(daysRows(progress, texts))),
    ...figure(
      words.bySource,
      [words.name.source, words.replies],
      replied(sourceRows(progress, texts)),
    ),
    ...figure(
      words.byMessage,
      [words.name.message, words.replies],
      replied(messageRows(progress, texts)),
    ),
    ...figure(
      words.weeks,
      [words.week, words.talks],
      weeks.filter(({ talks }) => talks > 0).map(({ monday, talks }) => [monday, numbered(talks)]),
    ),
    ...(beforeWeeks === 0 ? [] : [words.before(beforeWeeks)]),
    ...figure(
      words.fit,
      [words.dayColumn, words.person, words.fitColumn],
      rated.map(({ day, contact, fit }) => [day, writeCell(contact.name), numbered(fit)]),
    ),
  ]);
}

/** A table under its heading; nothing where it has no rows. */
function figure(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return [];
  const table = [header, header.map(() => '---'), ...rows].map(writeRow).join('\n');
  return [heading(2, title), table];
}

function talkItem(talk: Talk, writing: NoteWriting): string {
  const { fit, takeaway } = talk;
  const words = writing.texts.lookBack;
  const who = `${personLink(talk.contact, writing)}, ${dayIn(talk, writing)}`;
  const told = [fit === null ? '' : words.fit(fit), takeaway === null ? '' : plainLine(takeaway)];
  return [who, ...told.filter((each) => each !== '')].join('; ');
}

/** A link to somebody's note; their name alone where a link would be a comment, a formula or a tag of a page. */
function personLink({ name, path }: Contact, { linkTo }: NoteWriting): string {
  const target = linkTo(path);
  const link = /%%|\$\$|</.test(target + name) ? null : writeWikilink(target, name);
  return link ?? plainLine(name);
}

/** As notes have it: whoever reads it later is not told of “yesterday”. */
function dayIn({ day }: Talk, { texts }: NoteWriting): string {
  return day ?? texts.lookBack.noDay;
}

function paragraphs(all: readonly string[]): string {
  return `${all.filter((each) => each !== '').join('\n\n')}\n`;
}

function heading(level: number, words: string): string {
  return `${'#'.repeat(level)} ${plainLine(words)}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
