import { MarkdownView, type TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import { fileNameFor } from '../core/contact/file-name';
import type { ContactLine } from '../core/contact/line/contact-line';
import { readPeople } from '../core/contact/line/read-people';
import { firstOfSame, personKey, samePersonIn } from '../core/contact/same-person';
import type { Refusal } from '../core/note/refusal';
import { chooseLines, type ChosenLine, type ChosenLines } from '../core/note/choose-lines';
import { replaceInStretch, type Stretch } from '../core/note/replace-stretch';
import type { Splice } from '../core/note/splice';
import { sayCount } from '../core/time/speech';
import { askForListedPeople, type ListedPerson } from '../dialogs/ask-for-listed-people';
import type { UndoStep } from '../vault/undo-history';
import type { CommandSources } from './command-sources';
import { ContactNotes } from './contact-notes';
import { reported, stillToFill, tell, tellDone, tellRefusal } from './notices';

/** A line of the list, and what it tells of one person on it. */
interface ReadLine {
  readonly line: ChosenLine;
  readonly read: ContactLine;
}

/** A line that is to become a link, with what the user made of it. */
interface AnsweredLine extends ReadLine {
  readonly person: ListedPerson;
}

/** New notes and links to them, all to be written as one step. */
interface ListPlan {
  readonly notes: readonly { readonly path: string; readonly text: string }[];
  readonly links: readonly string[];
  readonly unfilled: readonly string[];
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
      tell('Open the note with your list first.');
      return;
    }
    if (!this.notes.isReady()) return;
    await reported('No contacts were added.', async () => {
      const chosen = await this.linesAt(view, file);
      const contacts = this.notes.contacts();
      const samePerson = samePersonIn(contacts);
      const { lines, links } = this.readLines(chosen.lines, file, contacts);
      if (lines.length === 0) {
        tell(nothingToAdd(chosen.lines.length, links));
        return;
      }
      const asked = await askForListedPeople(this.sources.app, {
        lines: lines.map(({ read }) => read),
        links,
        isThere: (place, name) => {
          const { email, linkedin } = (lines[place] as ReadLine).read;
          return this.notes.find({ name, email, linkedin }, samePerson)?.basename ?? null;
        },
      });
      if (asked === null) return;
      const answered = lines.flatMap((line, index): AnsweredLine[] => {
        const person = asked[index] ?? null;
        return person === null ? [] : [{ ...line, person }];
      });
      await this.write(file, chosen.stretch, answered);
    });
  }

  private async linesAt({ editor }: MarkdownView, file: TFile): Promise<ChosenLines> {
    const selected = editor.listSelections().flatMap(({ anchor, head }) => {
      const [start, end] =
        anchor.line < head.line || (anchor.line === head.line && anchor.ch < head.ch)
          ? [anchor, head]
          : [head, anchor];
      if (start.line === end.line && start.ch === end.ch) return [];
      // A selection that ends where a line begins has nothing of that line.
      return [{ from: start.line, to: end.ch === 0 ? end.line : end.line + 1 }];
    });
    const cursor = editor.getCursor().line;
    return chooseLines((await this.sources.writer.textNow(file)) ?? '', selected, cursor);
  }

  /** The lines about people, and how many are links to notes already. */
  private readLines(
    chosen: readonly ChosenLine[],
    file: TFile,
    contacts: readonly Contact[],
  ): { lines: readonly ReadLine[]; links: number } {
    const { metadataCache } = this.sources.app;
    const companies = new Set(contacts.map(({ company = '' }) => personKey(company)));
    const lines: ReadLine[] = [];
    let links = 0;
    const people = readPeople(chosen, companies);
    chosen.forEach((line, place) => {
      for (const read of people[place] ?? []) {
        const { link } = read;
        if (link !== null && metadataCache.getFirstLinkpathDest(link, file.path) !== null)
          links += 1;
        else lines.push({ line, read });
      }
    });
    return { lines, links };
  }

  private async write(
    file: TFile,
    stretch: Stretch,
    lines: readonly AnsweredLine[],
  ): Promise<void> {
    const { writer, history, undo } = this.sources;
    const plan = await this.plan(file, lines);
    if ('refusal' in plan) {
      tellRefusal(plan.name, plan.refusal);
      return;
    }
    const splices = lines.map((line, index) => spliceFor(line, plan.links[index] ?? ''));
    const result = await writer.writeAll({
      edits: [{ file, edit: (text) => replaceInStretch(text, stretch, splices) }],
      notes: plan.notes,
    });
    if (!result.ok) {
      tellRefusal(result.name, result.refusal);
      return;
    }
    const { written, created } = result;
    const linked = lines.length - created.length;
    const added = created.length === 0 ? '' : `${sayPeople(created.length)} added to my list`;
    const also = linked === 0 ? '' : `${sayPeople(linked)} there already linked`;
    const summary = `${file.basename}: ${[added, also].filter((part) => part !== '').join(', ')}`;
    const step: UndoStep = { summary, written, created };
    history.add(step);
    tellDone([summary, ...stillToFill(plan.unfilled)].join('. '), [
      { label: 'Undo', run: () => undo(step) },
    ]);
  }

  private async plan(
    file: TFile,
    lines: readonly AnsweredLine[],
  ): Promise<ListPlan | { readonly name: string; readonly refusal: Refusal }> {
    const { notes } = this;
    const contacts = notes.contacts();
    const samePerson = samePersonIn(contacts);
    const made = new Map<number, AnsweredLine[]>();
    const named = lines.map(({ read, person }) => ({ ...read, name: fileNameFor(person.name) }));
    const firsts = firstOfSame(named);
    const links = lines.map((line, place) => {
      const { read, person } = line;
      const shown = person.name === read.name ? read.written : person.name;
      const first = firsts[place] ?? place;
      const marks = named[first] ?? read;
      const same = notes.find(named[place] ?? read, samePerson) ?? notes.find(marks, samePerson);
      if (same !== null) return notes.linkTo(same, file.path, shown);
      made.set(first, [...(made.get(first) ?? []), line]);
      return notes.linkToNew(marks.name, shown);
    });
    const written: { path: string; text: string }[] = [];
    const unfilled = new Set<string>();
    for (const group of made.values()) {
      const { fileName, company, ...known } = together(group);
      const value = company === '' ? '' : notes.company(company, contacts);
      const note = await notes.textOf(fileName, { company: value, ...known });
      if (!note.ok) return { name: fileName, refusal: note.refusal };
      for (const name of note.unfilled) unfilled.add(name);
      written.push({ path: notes.pathFor(fileName), text: note.text });
    }
    return { notes: written, links, unfilled: [...unfilled] };
  }
}

/** What the lines about one new person tell of them, the first that tells something of it. */
function together(lines: readonly AnsweredLine[]): {
  readonly fileName: string;
  readonly role: string;
  readonly company: string;
  readonly email: string;
  readonly linkedin: string;
} {
  const first = (tell: (line: AnsweredLine) => string): string =>
    lines.map(tell).find((told) => told !== '') ?? '';
  return {
    fileName: fileNameFor(first(({ person }) => person.name)),
    role: first(({ person }) => person.role),
    company: first(({ person }) => person.company),
    email: first(({ read }) => read.email),
    linkedin: first(({ read }) => read.linkedin),
  };
}

/** The link in the place of the name; in a table its bar is escaped, or it would end the cell. */
function spliceFor({ line, read }: AnsweredLine, link: string): Splice {
  const from = line.from + read.from;
  const behind = line.text[read.to];
  const isCell = line.head !== undefined || /^[> \t]*\|/.test(line.text);
  const insert = isCell ? link.replace('|', '\\|') : link;
  // Without a space, an address in brackets behind the name would run into the link.
  const gap = behind === '(' || (read.from === read.to && behind !== undefined) ? ' ' : '';
  return { from, to: line.from + read.to, insert: insert + gap };
}

function sayPeople(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

function nothingToAdd(chosen: number, links: number): string {
  if (links > 0)
    return `Nothing was added: ${sayCount(links, 'line')} here ${links === 1 ? 'is a link' : 'are links'} already.`;
  if (chosen > 0) return 'Nothing was added: no name stands on these lines.';
  return 'Select the lines with the people you want to add, or put the cursor into a list of them.';
}
