import { personKey } from '../contact/person-keys';
import { readOutline } from '../note/body/outline';
import { canonicalWords, headingKey, type NoteWords, sourceWords, written } from '../words';

type SourceKey = keyof NoteWords['sources'];

/** Where the people under each built-in heading of the brainstorm list were found. */
const sourceUnder: Readonly<Record<keyof NoteWords['templateHeadings']['brainstorm'], SourceKey>> =
  {
    known: 'friend',
    companies: 'website',
    social: 'linkedin',
    family: 'family',
    others: 'event',
  };

/** The built-in headings of the brainstorm list, each as {@link headingKey} gives it, with its source. */
function builtInHeadings(): ReadonlyMap<string, SourceKey> {
  const { brainstorm } = canonicalWords.templateHeadings;
  return new Map(
    Object.entries(sourceUnder).map(([name, source]) => [
      headingKey(written(brainstorm[name as keyof typeof brainstorm])),
      source,
    ]),
  );
}

/** Whether a heading, in any wording it ever had, is one of the built-in brainstorm list. */
export function isBrainstormHeading(heading: string): boolean {
  return builtInHeadings().has(headingKey(heading));
}

/**
 * Whether a note has a brainstorm list, by its headings: one of the built-in list, or two of a list of
 * the user's own, since one alone may well stand in any note; its only one where it has no second.
 *
 * @param ownLists the headings of each list of the user's own.
 */
export function holdsBrainstorm(
  headings: readonly string[],
  ownLists: readonly (readonly string[])[] = [],
): boolean {
  if (headings.some(isBrainstormHeading)) return true;
  const there = new Set(headings.map(headingKey));
  return ownLists.some((list) => {
    const keys = new Set(list.map(headingKey));
    const shared = [...keys].filter((key) => there.has(key)).length;
    return shared > 0 && shared >= Math.min(2, keys.size);
  });
}

/**
 * Where the people under a heading were found, in the words that notes have it; empty where the
 * heading does not tell. One that is not built in tells it by a word such as “LinkedIn” or “events”,
 * in any language.
 */
export function sourceOfHeading(heading: string, { sources }: NoteWords): string {
  const known = builtInHeadings().get(headingKey(heading));
  if (known !== undefined) return sources[known];
  const said = spaced(heading);
  const told = new Set(
    [...sourceWords()].flatMap(([word, source]) => (tells(said, word) ? [source] : [])),
  );
  const source = (Object.keys(sources) as SourceKey[]).find((each) => told.has(each));
  return source === undefined ? '' : sources[source];
}

/** Words with one space around each, whatever stood there. */
function spaced(text: string): string {
  return ` ${personKey(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
}

/** Whether spaced words hold another, in the plural too; in scripts without spaces wherever it stands. */
function tells(said: string, word: string): boolean {
  if (/^\p{Script=Han}+$/u.test(word)) return said.includes(word);
  const wanted = spaced(word).trimEnd();
  return said.includes(`${wanted} `) || said.includes(`${wanted}s `);
}

/** What lists to think of people by say themselves, whatever was added to them since. */
export interface OwnWords {
  /** Whether a heading is one of theirs, or of the built-in list in any wording it ever had. */
  readonly isHeading: (heading: string) => boolean;
  /** Whether a line stands in one of them, so that it names nobody. */
  readonly isLine: (line: string) => boolean;
}

/** Reads what templates of the brainstorm list say themselves. */
export function ownWordsOf(bodies: readonly string[]): OwnWords {
  const headings = new Set(
    bodies.flatMap((body) => readOutline(body).headings.map(({ text }) => headingKey(text))),
  );
  const lines = new Set(bodies.flatMap((body) => body.split(/[\r\n]+/).map(lineKey)));
  return {
    isHeading: (heading) => isBrainstormHeading(heading) || headings.has(headingKey(heading)),
    isLine: (line) => lines.has(lineKey(line)),
  };
}

/** A line as it is compared: without what makes it an item of a list. */
function lineKey(line: string): string {
  return personKey(line.replace(/^[ \t]*(?:[-*+][ \t]+)?(?:\[.\][ \t]+)?/, ''));
}
