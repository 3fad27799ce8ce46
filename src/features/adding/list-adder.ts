import { MarkdownView, type TFile } from 'obsidian';
import type { ContactLine } from '../../core/contact/line/contact-line';
import type { Doubt } from '../../core/contact/line/name-shape';
import { readPeople } from '../../core/contact/line/read-people';
import { personKey } from '../../core/contact/person-keys';
import { chooseLines, type ChosenLine, type ChosenLines } from '../../core/note/body/choose-lines';
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
import type { CommandSources } from '../../app/command-sources';
import type { Planned } from '../../app/step-plan';
import type { AskMemory } from '../../ui/ask-again';
import { ContactNotes } from './contact-notes';
import { type AnsweredLine, fateOf, findListed, planList, type ReadLine } from './list-plan';
import { reported, stillToFill, tell, tellRefusal } from '../../ui/notices';
import type { Whereabouts } from './who-is-there';
import { textAtUser } from '../../vault/text-at-user';
import { texts } from '../../vault/texts';

/** Lines about people who can come on the list. */
interface FoundLines {
  readonly lines: readonly ReadLine[];
  /** How many further lines are links that stay. */
  readonly links: number;
  readonly stretch: Stretch;
}

/** Makes contacts of the lines of a list, and links of the names in it. */
export class ListAdder {
  private readonly notes: ContactNotes;

  constructor(private readonly sources: CommandSources) {
    this.notes = new ContactNotes(sources);
  }

  /** Reads the list that the user is at, shows what was understood, and adds what is ticked. */
  async add(): Promise<void> {
    const view = this.sources.app.workspace.getActiveViewOfType(MarkdownView);
    const file = view?.file ?? null;
    if (view === null || file === null) {
      tell(texts.adding.list.openNote);
      return;
    }
    if (!this.notes.isReady()) return;
    const found = await reported(texts.adding.list.noneAdded, () => this.linesFor(view, file));
    if (found === null || found === false) return;
    await this.sources.steps.takeAsking(
      texts.adding.list.noneAdded,
      (memory: AskMemory<readonly TypedRow[]>) => this.ask(found, memory),
      (answered) => this.plan(file, found.stretch, answered),
    );
  }

  /** The lines about people at which the user is; null where there are none, which is said. */
  private async linesFor(view: MarkdownView, file: TFile): Promise<FoundLines | null> {
    const chosen = await this.linesAt(view, file);
    if ('refusal' in chosen) {
      tellRefusal(file, chosen.refusal);
      return null;
    }
    const found = this.readLines(chosen.lines, file);
    if (found.lines.length > 0) return { ...found, stretch: chosen.stretch };
    tell(nothingToAdd(chosen.lines.length, found.links));
    return null;
  }

  /** Shows what was understood; the lines that are ticked, or null where the user leaves. */
  private async ask(
    { lines, links }: FoundLines,
    memory: AskMemory<readonly TypedRow[]>,
  ): Promise<readonly AnsweredLine[] | null> {
    const whoIsThere = this.notes.whoIsThere();
    const fates: ReadList['fates'] = (people) => {
      const answered = lines.map((line, place) => answer(line, people[place] ?? null));
      const found = findListed(answered, whoIsThere);
      return answered.map((line, place) => line && fateOf(line, found[place] as Whereabouts));
    };
    const read = lines.map((line) => line.read);
    const asked = await askForListedPeople(this.sources.app, { lines: read, links, fates }, memory);
    return asked && lines.flatMap((line, place) => answer(line, asked[place] ?? null) ?? []);
  }

  /** The lines that the user is at; refused in a note whose properties cannot be told from them. */
  private async linesAt(view: MarkdownView, file: TFile): Promise<ChosenLines | Refused> {
    const { text, selected, cursor } = await textAtUser(this.sources.writer, view, file);
    const read = this.sources.noteFormat.read(text);
    if (!read.ok) return read;
    return chooseLines(text, selected, cursor);
  }

  /** The lines about people who can come on the list, and how many are links that stay. */
  private readLines(
    chosen: readonly ChosenLine[],
    file: TFile,
  ): { lines: readonly ReadLine[]; links: number } {
    const { app, index } = this.sources;
    const contacts = this.notes.contacts();
    const companies = new Set(contacts.map(({ company = '' }) => personKey(company)));
    const unlisted = new Set(index.unlistedPaths());
    const lines: ReadLine[] = [];
    let links = 0;
    const people = readPeople(chosen, companies);
    chosen.forEach((line, place) => {
      const onLine = people[place] ?? [];
      const found = onLine.flatMap((read): ReadLine[] => {
        const note =
          read.link === null ? null : app.metadataCache.getFirstLinkpathDest(read.link, file.path);
        if (note === null) return [{ line, read, note }];
        return unlisted.has(note.path) ? [{ line, read: asPerson(read), note }] : [];
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

function nothingToAdd(chosen: number, links: number): string {
  const { linksOnly, noNames, chooseLines: choose } = texts.adding.list;
  if (links > 0) return linksOnly(links);
  return chosen > 0 ? noNames : choose;
}
