import { type App, TFile } from 'obsidian';
import { fileNameFor } from '../core/contact/file-name';
import type { KnownPerson } from '../core/contact/known-person';
import { namesakeName } from '../core/contact/namesake-name';
import type { PersonMarks } from '../core/contact/person-marks';
import { shownTyped } from '../core/contact/shown-text';
import type { TellApart, TellOptions, ToldPerson } from '../core/contact/same-person';
import { atOnce, scaled } from '../core/long-work';
import { texts } from '../vault/texts';

/** What is known of somebody who is to come on the list. */
export interface Wanted extends PersonMarks {
  readonly role?: string;
  readonly field?: string;
}

/** Where somebody's note is, or is to be. */
export type Whereabouts =
  | {
      readonly kind: 'listed' | 'unlisted' | 'other';
      readonly first: number;
      readonly file: TFile;
      /** Whoever of one name it may be, where nothing tells, this one first; none where it is sure. */
      readonly mayBe: readonly string[];
    }
  | NewWhereabouts;

/** Where the note of somebody new is to be. */
interface NewWhereabouts {
  readonly kind: 'new';
  /** The place of the first of several who is the same person. */
  readonly first: number;
  readonly fileName: string;
  /** Whether somebody else is called so. */
  readonly isNamesake: boolean;
  /** Whether only the name makes them somebody before, who was told to be at another company. */
  readonly isElsewhere: boolean;
}

/** What part of the work telling people apart is. */
const TELLING = 0.8;

/** So many places are found between two looks at how far it is. */
const STRETCH = 200;

/** Tells who has a note already, on the list or not, as it is when this is made. */
export class WhoIsThere {
  /** The notes where new ones go, by their names in lower case: many disks cannot hold both. */
  private readonly inTheWay = new Map<string, TFile>();

  /** @param folder the path of the folder where new notes go. */
  constructor(
    private readonly app: App,
    private readonly tellApart: TellApart<KnownPerson>,
    folder: string,
  ) {
    for (const file of app.vault.getFolderByPath(folder)?.children ?? []) {
      if (file instanceof TFile && file.extension === 'md')
        this.inTheWay.set(keyOf(file.basename), file);
    }
  }

  /** Where one person's note is or is to be. */
  one(person: Wanted): Whereabouts {
    return this.all([person])[0] as Whereabouts;
  }

  /** Where the notes of several people are or are to be, each told apart from those before. */
  all(people: readonly Wanted[]): readonly Whereabouts[] {
    return atOnce(this.look(people));
  }

  /** As {@link all}, a few at a time; yields what part of them is done, 0 to 1. */
  *look(
    people: readonly Wanted[],
    options: TellOptions = {},
  ): Generator<number, readonly Whereabouts[], void> {
    const all = yield* scaled(this.tellApart(people, options), 0, TELLING);
    const taken = new Set<string>();
    const numbers = new Map<string, number>();
    const found: Whereabouts[] = [];
    for (const [place, told] of all.entries()) {
      if (place % STRETCH === 0) yield TELLING + ((1 - TELLING) * place) / all.length;
      const person = people[place] as Wanted;
      const before = told.first < place ? found[told.first] : undefined;
      const { isElsewhere } = told;
      const where =
        this.there(told) ??
        (before?.kind === 'new' ? { ...before, isElsewhere } : undefined) ??
        before ??
        this.fresh(person, told, taken, numbers);
      found.push(where);
    }
    return found;
  }

  private there({ known, first, rivals }: ToldPerson): Whereabouts | null {
    const file = known === null ? null : this.app.vault.getFileByPath(known.path);
    if (known === null || file === null) return null;
    const { listState = 'listed' } = known;
    const kind = listState === 'unreadable' ? 'other' : listState;
    return { kind, file, first, mayBe: rivals.length === 0 ? [] : sayThem([known, ...rivals]) };
  }

  private fresh(
    person: Wanted,
    { first, hasNamesake }: ToldPerson,
    taken: Set<string>,
    numbers: Map<string, number>,
  ): Whereabouts {
    const name = fileNameFor(person.name);
    const key = keyOf(name);
    const file = this.inTheWay.get(key);
    if (file !== undefined && !hasNamesake) return { kind: 'other', file, first, mayBe: [] };
    let fileName = name;
    if (name !== '' && (hasNamesake || taken.has(key))) {
      const { company = '', role = '', field = '' } = person;
      const told = [company, role, field].map(shownTyped);
      const isFree = (each: string): boolean =>
        !this.inTheWay.has(keyOf(each)) && !taken.has(keyOf(each));
      const chosen = namesakeName(name, told, isFree, numbers.get(key));
      numbers.set(key, chosen.number);
      fileName = chosen.fileName;
    }
    taken.add(keyOf(fileName));
    return { kind: 'new', fileName, isNamesake: fileName !== name, first, isElsewhere: false };
  }
}

function keyOf(fileName: string): string {
  return fileName.toLowerCase();
}

/** People of one name as they are told apart: by their company, else by their folder. */
function sayThem(people: readonly KnownPerson[]): readonly string[] {
  const told = people.map(({ name, companies: [company] = [], bareName }) =>
    company === undefined || bareName !== undefined
      ? name
      : texts.adding.list.atCompany(name, company),
  );
  return told.map((text, place) =>
    told.filter((other) => other === text).length === 1
      ? text
      : (people[place]?.path ?? '').replace(/\.md$/i, ''),
  );
}
