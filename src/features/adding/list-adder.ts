import type { MarkdownView, TFile } from 'obsidian';
import type { ContactLine } from '../../core/contact/line/contact-line';
import type { Doubt } from '../../core/contact/line/name-shape';
import { namedByLink } from '../../core/contact/line/linked-name';
import { readPeople } from '../../core/contact/line/read-people';
import {
  chooseLines,
  chooseUnderHeadings,
  type ChosenLines,
  type LinesUnderHeadings,
} from '../../core/note/body/choose-lines';
import { type OwnWords, ownWordsOf, sourceOfHeading } from '../../core/template/brainstorm';
import { builtInOfKind } from '../../core/template/built-in-templates';
import type { ChangeResult } from '../../core/note/apply-change';
import type { Refused } from '../../core/note/refusal';
import { replaceInStretch, type Stretch } from '../../core/note/body/replace-stretch';
import {
  askForListedPeople,
  type ListedPerson,
  type ReadList,
  type TypedRow,
} from './ask-for-listed-people';
import { countFates } from './row-fate';
import type { BrainstormCount } from '../../app/offers';
import type { CommandSources } from '../../app/command-sources';
import type { Planned } from '../../app/step-plan';
import type { AskMemory } from '../../ui/ask-again';
import { ContactNotes } from '../../app/contact-notes';
import { type AnsweredLine, fateOf, findListed, planList, type ReadLine } from './list-plan';
import { reported, stillToFill, tell, tellRefusal } from '../../ui/notices';
import type { Whereabouts } from '../../app/who-is-there';
import { noteBeingRead } from '../../vault/note-being-read';
import { textAtUser } from '../../vault/text-at-user';
import { texts } from '../../vault/texts';

/** Lines about people who can come on the list. */
interface FoundLines {
  readonly lines: readonly ReadLine[];
  /** How many further lines are links that stay. */
  readonly links: number;
  readonly stretch: Stretch;
}

/** Lines of a note, and the headings they stand under where that tells of them. */
type ListLines = ChosenLines & Partial<Pick<LinesUnderHeadings, 'headings'>>;

/** Makes contacts of the lines of a list, and links of the names in it. */
export class ListAdder {
  private readonly notes: ContactNotes;

  constructor(private readonly sources: CommandSources) {
    this.notes = new ContactNotes(sources);
  }

  /** Reads the list that the user is at, shows what was understood, and adds what is ticked. */
  async add(): Promise<void> {
    const view = noteBeingRead(this.sources.app);
    const file = view?.file ?? null;
    if (view === null || file === null) {
      tell(texts.adding.list.openNote);
      return;
    }
    await this.addFrom(file, () => this.linesAt(view, file), nothingToAdd);
  }

  /** As {@link add}, for all that stands under the headings of the brainstorm list in a note. */
  async addBrainstorm(file: TFile): Promise<void> {
    await this.addFrom(
      file,
      (own) => this.linesOfBrainstorm(file, own),
      (_chosen, links) => nothingToAdd(0, links, texts.adding.brainstorm.nobodyYet),
    );
  }

  /** Counts whom {@link addBrainstorm} offers; nobody where the note cannot be read. */
  async countBrainstorm(file: TFile): Promise<BrainstormCount> {
    const own = await this.ownWords();
    const chosen = await this.linesOfBrainstorm(file, own);
    if ('refusal' in chosen) return { toAdd: 0, hasOthers: false };
    const { lines, links } = this.readLines(withoutOwn(chosen, own), file);
    const fates = this.fatesOf(lines)(lines.map(({ read }) => read));
    const { added, linked } = countFates(fates);
    return { toAdd: added, hasOthers: links + linked > 0 };
  }

  /** @param sayNothing what to say where nobody on the lines can be added. */
  private async addFrom(
    file: TFile,
    choose: (own: OwnWords) => Promise<ListLines | Refused>,
    sayNothing: (chosen: number, links: number) => string,
  ): Promise<void> {
    if (!this.notes.isReady()) return;
    const found = await reported(texts.adding.list.noneAdded, async () => {
      const own = await this.ownWords();
      const chosen = await choose(own);
      if ('refusal' in chosen) {
        tellRefusal(file, chosen.refusal);
        return null;
      }
      const read = this.readLines(withoutOwn(chosen, own), file);
      if (read.lines.length > 0) return { ...read, stretch: chosen.stretch };
      tell(sayNothing(chosen.lines.length, read.links));
      return null;
    });
    if (found === null || found === false) return;
    await this.sources.steps.takeAsking(
      texts.adding.list.noneAdded,
      (memory: AskMemory<readonly TypedRow[]>) => this.ask(found, memory),
      (answered) => this.plan(file, found.stretch, answered),
    );
  }

  /** Shows what was understood; the lines that are ticked, or null where the user leaves. */
  private async ask(
    { lines, links }: FoundLines,
    memory: AskMemory<readonly TypedRow[]>,
  ): Promise<readonly AnsweredLine[] | null> {
    const fates = this.fatesOf(lines);
    const read = lines.map((line) => line.read);
    const asked = await askForListedPeople(this.sources.app, { lines: read, links, fates }, memory);
    return asked && lines.flatMap((line, place) => answer(line, asked[place] ?? null) ?? []);
  }

  /** What becomes of lines, by what the user makes of them. */
  private fatesOf(lines: readonly ReadLine[]): ReadList['fates'] {
    const whoIsThere = this.notes.whoIsThere();
    return (people) => {
      const answered = lines.map((line, place) => answer(line, people[place] ?? null));
      const found = findListed(answered, whoIsThere);
      return answered.map((line, place) => line && fateOf(line, found[place] as Whereabouts));
    };
  }

  /** The lines that the user is at; refused in a note whose properties cannot be told from them. */
  private async linesAt(view: MarkdownView, file: TFile): Promise<ListLines | Refused> {
    const { text, selected, cursor } = await textAtUser(this.sources.writer, view, file);
    const read = this.sources.noteFormat.read(text);
    return read.ok ? chooseLines(text, selected, cursor) : read;
  }

  /** The lines under the headings of the brainstorm list, those of the user's own one among them. */
  private async linesOfBrainstorm(
    file: TFile,
    { isHeading }: OwnWords,
  ): Promise<ListLines | Refused> {
    const { writer, noteFormat } = this.sources;
    const text = (await writer.textNow(file)) ?? '';
    const read = noteFormat.read(text);
    if (!read.ok) return read;
    return chooseUnderHeadings(text, isHeading);
  }

  /** What the brainstorm lists that may have been inserted say themselves. */
  private async ownWords(): Promise<OwnWords> {
    const { templates, noteFormat } = this.sources;
    const all = [
      ...builtInOfKind(noteFormat.words, 'brainstorm'),
      ...(await templates.of('brainstorm')),
    ];
    return ownWordsOf(all.map(({ body }) => body));
  }

  /** The lines about people who can come on the list, and how many are links that stay. */
  private readLines(
    { lines: chosen, headings }: ListLines,
    file: TFile,
  ): { lines: readonly ReadLine[]; links: number } {
    const { app, index, noteFormat } = this.sources;
    const unlisted = new Set(index.unlistedPaths());
    const lines: ReadLine[] = [];
    let links = 0;
    const people = readPeople(chosen, this.notes.companies(), (target) => {
      const note = app.metadataCache.getFirstLinkpathDest(target, file.path);
      return note !== null && !unlisted.has(note.path) && isOfNobody(note.path, index);
    });
    chosen.forEach((line, place) => {
      const onLine = people[place] ?? [];
      const source = sourceOfHeading(headings?.[place] ?? '', noteFormat.words);
      const found = onLine.flatMap((read): ReadLine[] => {
        const note =
          read.link === null ? null : app.metadataCache.getFirstLinkpathDest(read.link, file.path);
        if (note === null) return [{ line, read: namedByLink(read), note, source }];
        return unlisted.has(note.path) ? [{ line, read: asPerson(read), note, source }] : [];
      });
      if (onLine.length > 0 && found.length === 0) links += 1;
      lines.push(...found);
    });
    return { lines, links };
  }

  private async plan(
    file: TFile,
    stretch: Stretch,
    lines: readonly AnsweredLine[],
  ): Promise<Planned> {
    const plan = await planList(this.notes, file, lines);
    if ('refusal' in plan) {
      tellRefusal(plan.note, plan.refusal);
      return 'refused';
    }
    const { splices, edits, notes, fates, unfilled } = plan;
    const { added, linked } = countFates(fates);
    const edit = (text: string): ChangeResult => {
      const read = this.sources.noteFormat.read(text);
      return read.ok ? replaceInStretch(text, stretch, splices) : read;
    };
    return {
      changes: { edits: [{ file, edit }, ...edits], notes },
      summary: texts.adding.list.done(file.basename, added, linked),
      afterwards: () => ({ sentences: stillToFill(unfilled) }),
    };
  }
}

/** The lines that no template of the brainstorm list has itself. */
function withoutOwn({ lines, headings, stretch }: ListLines, { isLine }: OwnWords): ListLines {
  const kept = lines.flatMap(({ text }, place) => (isLine(text) ? [] : place));
  return {
    lines: kept.flatMap((place) => lines[place] ?? []),
    ...(headings && { headings: kept.map((place) => headings[place] ?? '') }),
    stretch,
  };
}

/** Whether a note that is on no list is no candidate either. */
function isOfNobody(path: string, index: CommandSources['index']): boolean {
  return (
    index.contactAt(path) === null && !index.isBroken(path) && index.copyProblem(path) === null
  );
}

/** What the user made of a line; null where its tick was taken away. */
function answer(line: ReadLine, person: ListedPerson | null): AnsweredLine | null {
  return person === null ? null : { ...line, person };
}

/** What only the looks of a name make doubtful is not, where it leads to the note of a person. */
const doubtsOfName = ['signs', 'lower-case', 'company', 'role', 'several'] satisfies Doubt[];

function asPerson(read: ContactLine): ContactLine {
  return doubtsOfName.some((doubt) => doubt === read.doubt)
    ? { ...read, doubtful: false, doubt: null }
    : read;
}

/** @param ifEmpty what to say where there are no lines at all. */
function nothingToAdd(
  chosen: number,
  links: number,
  ifEmpty: string = texts.adding.list.chooseLines,
): string {
  const { linksOnly, noNames } = texts.adding.list;
  if (links > 0) return linksOnly(links);
  return chosen > 0 ? noNames : ifEmpty;
}
