import type { KnownPerson, ListState } from './known-person';
import { calledKeys, type Keys, keysOf, type Marked, type PersonMarks } from './person-marks';
import {
  addOnce,
  callAlso,
  companyKeyOf,
  enter,
  type Entry,
  MOST_NAMESAKES,
  newTables,
  type Tables,
} from './person-tables';

/** Who one of several people is. */
export interface ToldPerson<Known extends KnownPerson = KnownPerson> {
  /** Who they are of those who have a note; null for somebody new. */
  readonly known: Known | null;
  /** The place of the first of the several who is this person: its own where nobody before is. */
  readonly first: number;
  /** Whether somebody new is called like somebody else. */
  readonly hasNamesake: boolean;
  /** Who else of that name it may be, where nothing tells; a few of them where there are many. */
  readonly rivals: readonly Known[];
  /** Whether only the name makes them somebody before, for whom another company was told. */
  readonly isElsewhere: boolean;
}

/** How people are told apart. */
export interface TellOptions {
  /** Whether somebody is another one who only shares a name with one before, and works elsewhere. */
  readonly apartByCompany?: boolean;
}

/** Tells for each of several people who they are, in their order. Yields what part of them is done, 0 to 1. */
export type TellApart<Known extends KnownPerson> = (
  people: readonly PersonMarks[],
  options?: TellOptions,
) => Generator<number, readonly ToldPerson<Known>[], void>;

/** So many people are learnt between two looks at how far it is. */
const STRETCH = 200;

const ranks: Readonly<Record<ListState, number>> = { listed: 0, unlisted: 1, unreadable: 2 };

/**
 * Finds for each of several people who they are, among those with a note and those who came before
 * them: whoever has the same LinkedIn profile, else the same email address, unless another profile and
 * another name say that they are somebody else, else is called so (with
 * their company in brackets or in their note, by name, by alias, or but for `@`, `_`, emoji). By a
 * name it is nobody whose other profile or email address says that they are somebody else. Of
 * several, those on the list come first, then by path with `<`, and the others are named. Yields what
 * part of those with a note it has learnt, 0 to 1. Takes time in proportion to all of the people.
 */
export function* tellApartFrom<Known extends KnownPerson>(
  known: Iterable<Known>,
): Generator<number, TellApart<Known>, void> {
  const tables = newTables<Known>();
  const rank = ({ listState = 'listed' }: KnownPerson): number => ranks[listState];
  const ordered = [...known].sort(
    (one, other) =>
      rank(one) - rank(other) || (one.path < other.path ? -1 : Number(one.path > other.path)),
  );
  for (const [place, person] of ordered.entries()) {
    if (place % STRETCH === 0) yield place / ordered.length;
    const keys = keysOf(person);
    const entry = { known: person, first: -1, marks: keys, plain: keys.plain };
    addOnce(tables.paths, person.path, entry);
    enter(tables, keys, entry);
    callAlso(tables, person, entry);
  }
  return function* (people, { apartByCompany = false } = {}) {
    const teller = new Teller(tables, apartByCompany);
    const keys: Keys[] = [];
    // Whoever is sure comes first, or somebody before them could take their note by its name alone.
    for (const [place, person] of people.entries()) {
      if (place % STRETCH === 0) yield place / people.length / 2;
      keys.push(keysOf(person));
      teller.meet(person, keys[place] as Keys);
    }
    const told: ToldPerson<Known>[] = [];
    for (const [place, person] of people.entries()) {
      if (place % STRETCH === 0) yield (1 + place / people.length) / 2;
      told.push(teller.tell(person, keys[place] as Keys, place));
    }
    return told;
  };
}

/** Goes through people one by one, and learns from each what the next may be told by. */
class Teller<Known extends KnownPerson> {
  private readonly met = newTables<Known>();
  private readonly learnt = new Map<Entry<Known>, Marked>();
  /** The place where each of those with a note came first. */
  private readonly firsts = new Map<Entry<Known>, number>();
  /** How far each list of people of one name was gone through, by what is asked of them. */
  private readonly gone = new Map<readonly Entry<Known>[], [number, number, number]>();

  constructor(
    private readonly base: Tables<Known>,
    private readonly apartByCompany: boolean,
  ) {}

  /** Learns of somebody with a note whatever is sure to be theirs. */
  meet(person: PersonMarks, keys: Keys): void {
    const marked = this.byMarkIn(this.base, person, keys);
    const working = marked === null ? (this.base.atCompany.get(companyKeyOf(keys)) ?? []) : [];
    const found = marked ?? (working.length === 1 ? this.fittingIn(working, keys) : null);
    if (found != null) this.learn(found, keys);
  }

  tell(person: PersonMarks, keys: Keys, place: number): ToldPerson<Known> {
    const { alsoCalled = '' } = person;
    const marked = this.byMarkIn(this.base, person, keys) ?? this.byMarkIn(this.met, person, keys);
    const working = marked === null ? this.byCompany(keys) : null;
    const sure = marked ?? working;
    const found =
      sure ??
      this.byName(keys) ??
      (alsoCalled === '' ? null : this.byName({ ...keys, ...calledKeys(alsoCalled) }));
    const isNew = sure === null && found?.known === null;
    const isElsewhere = isNew && keys.company !== '' && this.markedOf(found).hasCompany;
    if (found === null || (isElsewhere && this.apartByCompany)) {
      const entry = { known: null, first: place, marks: keys, plain: keys.plain };
      const hasNamesake = this.called(keys).some((list) => list.length > 0);
      enter(this.met, keys, entry);
      return { known: null, first: place, hasNamesake, rivals: [], isElsewhere: false };
    }
    this.learn(found, isElsewhere ? { ...keys, company: '', hasCompany: false } : keys);
    const first = found.known === null ? found.first : (this.firsts.get(found) ?? place);
    this.firsts.set(found, first);
    const { namesakes, atCompany } = this.base;
    const called = working === null ? namesakes.get(keys.plain) : atCompany.get(companyKeyOf(keys));
    const rivals = marked === null ? this.rivalsIn(called ?? [], found, keys) : [];
    return { known: found.known, first, hasNamesake: false, rivals, isElsewhere };
  }

  /** The others of one name, as far as nothing makes them somebody else. */
  private rivalsIn(
    called: readonly Entry<Known>[],
    found: Entry<Known>,
    keys: Keys,
  ): readonly Known[] {
    const few = called.slice(0, MOST_NAMESAKES);
    if (!few.includes(found)) return [];
    return few.flatMap((entry) =>
      entry === found || entry.known === null || this.contradicts(entry, keys) ? [] : [entry.known],
    );
  }

  private byMarkIn(
    tables: Tables<Known>,
    { path = '' }: PersonMarks,
    { profiles, mails, hasProfile, plain }: Keys,
  ): Entry<Known> | null {
    const there = tables.paths.get(path);
    if (there !== undefined) return there;
    for (const key of profiles) {
      const found = tables.profiles.get(key);
      if (found !== undefined) return found;
    }
    for (const key of mails) {
      const found = tables.mails.get(key);
      if (found === undefined) continue;
      // Whoever of another name has another profile only shares an address, as in an office.
      const isOther = hasProfile && this.markedOf(found).hasProfile && found.plain !== plain;
      if (!isOther) return found;
    }
    return null;
  }

  private byCompany(keys: Keys): Entry<Known> | null {
    const { base, met } = this;
    const { withCompany } = keys;
    const both = companyKeyOf(keys);
    return this.fittingInAny(keys, [
      ...[base.names.get(withCompany), met.names.get(withCompany)],
      ...[base.atCompany.get(both), met.atCompany.get(both)],
    ]);
  }

  private byName(keys: Keys): Entry<Known> | null {
    return this.fittingInAny(keys, this.called(keys));
  }

  private fittingInAny(
    keys: Keys,
    lists: readonly (readonly Entry<Known>[] | undefined)[],
  ): Entry<Known> | null {
    for (const list of lists) {
      const found = list === undefined ? undefined : this.fittingIn(list, keys);
      if (found !== undefined) return found;
    }
    return null;
  }

  /** Those who are called like somebody, the likeliest first. */
  private called({ name, plain }: Keys): readonly (readonly Entry<Known>[])[] {
    const { base, met } = this;
    const lists = [
      ...[base.names.get(name), met.names.get(name)],
      ...[base.aliases.get(name), met.aliases.get(name)],
      ...[base.plainNames.get(plain), met.plainNames.get(plain)],
    ];
    return lists.filter((list) => list !== undefined);
  }

  /**
   * The first of a list whom nothing makes somebody else. A mark that both had would have told
   * already, so that any other is a contradiction.
   */
  private fittingIn(list: readonly Entry<Known>[], asked: Keys): Entry<Known> | undefined {
    const kind = Number(asked.hasMail) + 2 * Number(asked.hasProfile) - 1;
    if (kind < 0 || list.length === 0) return list[0];
    const gone = this.gone.get(list) ?? [0, 0, 0];
    this.gone.set(list, gone);
    let at = gone[kind] ?? 0;
    // Marks only come to people, so that whoever did not fit never will.
    for (; at < list.length; at += 1) {
      if (!this.contradicts(list[at] as Entry<Known>, asked)) break;
    }
    gone[kind] = at;
    return list[at];
  }

  private contradicts(entry: Entry<Known>, asked: Marked): boolean {
    const { hasMail, hasProfile } = this.markedOf(entry);
    return (asked.hasMail && hasMail) || (asked.hasProfile && hasProfile);
  }

  private markedOf(entry: Entry<Known>): Marked {
    return this.learnt.get(entry) ?? entry.marks;
  }

  private learn(entry: Entry<Known>, keys: Keys): void {
    const { hasMail, hasProfile, hasCompany } = this.markedOf(entry);
    this.learnt.set(entry, {
      hasMail: hasMail || keys.hasMail,
      hasProfile: hasProfile || keys.hasProfile,
      hasCompany: hasCompany || keys.hasCompany,
    });
    const isCalledSo = this.called(keys).some((list) => list[0] === entry);
    enter(this.met, isCalledSo ? { ...keys, name: '', plain: '' } : keys, entry);
  }
}
