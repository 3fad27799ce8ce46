import { isCandidate, liesIn } from '../contact/candidate';
import { findPeopleFolders, plainFolderName } from '../contact/people-folder';
import { displayText, readText, singleValue, valueOf } from '../contact/read-value';
import { sayShort } from '../contact/say-value';
import { foldName, valueThere } from '../note/properties/name-there';
import { nameInVault, type Settings } from '../settings';
import type { Habit, HabitOffer, SurveyedNote } from './habit';
import { isAmbiguous, personTag, saysKind, saysPerson } from './person-words';

/** The ways in which a vault can mark its notes about people, the likeliest first where equal. */
const ways = ['folder', 'marker', 'tag'] as const;
type Way = (typeof ways)[number];

/** How many notes are named as examples. */
const MOST_SAMPLES = 3;

/** Fewer notes than these may be marked so by chance. */
const ENOUGH = 3;

/** The notes that one habit would make candidates. */
interface Group {
  readonly way: Way;
  readonly habit: Habit;
  readonly notes: Set<string>;
  /** Those that are no candidates as things stand. */
  readonly fresh: Set<string>;
  readonly samples: string[];
  /** The status that each of these has, whatever it means: by it they would get onto the list. */
  readonly statuses: string[];
}

/**
 * Finds how a vault marks its notes about people, where the settings do not say so yet: by a property
 * such as `type: person`, a tag such as `#people`, a folder such as `People`. Each note is shown to it
 * once, in any order.
 */
export class PersonHabits {
  private readonly groups = new Map<string, Group>();
  /** The ways that the settings follow and that notes have: another one would lose these notes. */
  private readonly used = new Set<Way>();
  private readonly folders: readonly string[];
  private readonly byTag: Settings;
  private readonly byMarker: Settings;

  /** @param folders the paths of all folders of the vault. */
  constructor(
    private readonly settings: Settings,
    folders: readonly string[],
  ) {
    const { contactsFolder, templatesFolder } = settings;
    this.folders = findPeopleFolders(folders).filter(
      (path) => path !== contactsFolder && path !== templatesFolder,
    );
    this.byTag = { ...settings, contactsFolder: '', markerProperty: null };
    this.byMarker = { ...settings, contactsFolder: '', contactTag: '' };
    // What the user turned off stays off.
    if (contactsFolder === '') this.used.add('folder');
    if (settings.contactTag === '') this.used.add('tag');
  }

  /** Takes a note of the vault. */
  look(note: SurveyedNote): void {
    const { path, frontMatter, tags } = note;
    const { settings } = this;
    if (liesIn(path, settings.templatesFolder)) return;
    const isKnown = isCandidate(path, frontMatter, settings, tags);
    if (isKnown) this.noteWays(note);
    for (const folder of this.folders) {
      if (liesIn(path, folder)) this.put('folder', { kind: 'folder', path: folder }, note, isKnown);
    }
    for (const tag of personTagsOf(note)) this.put('tag', { kind: 'tag', tag }, note, isKnown);
    for (const [name, value] of markersOf(frontMatter)) {
      this.put('marker', { kind: 'marker', marker: { name, value } }, note, isKnown);
    }
  }

  private noteWays({ path, frontMatter, tags }: SurveyedNote): void {
    if (liesIn(path, this.settings.contactsFolder)) this.used.add('folder');
    if (isCandidate(path, frontMatter, this.byTag, tags)) this.used.add('tag');
    if (isCandidate(path, frontMatter, this.byMarker)) this.used.add('marker');
  }

  private put(way: Way, habit: Habit, note: SurveyedNote, isKnown: boolean): void {
    const { path, name } = note;
    const key = keyOf(habit);
    let group = this.groups.get(key);
    if (group === undefined) {
      group = { way, habit, notes: new Set(), fresh: new Set(), samples: [], statuses: [] };
      this.groups.set(key, group);
    }
    group.notes.add(path);
    if (!isKnown && !group.fresh.has(path)) {
      group.fresh.add(path);
      const status = this.statusOf(note);
      if (status !== null) group.statuses.push(status);
    }
    if (group.samples.length < MOST_SAMPLES && !group.samples.includes(name)) {
      group.samples.push(name);
    }
  }

  /** What a note has under the name of the status in this vault; null for nothing. */
  private statusOf({ frontMatter }: SurveyedNote): string | null {
    const raw =
      frontMatter === null
        ? undefined
        : valueThere(frontMatter, nameInVault('status', this.settings));
    return singleValue(raw) === undefined ? null : sayShort(valueOf('status', raw));
  }

  /**
   * What can be followed: of each way the habit that brings most notes. One is likely where its name is
   * plain, enough notes have it, none of them has a status, and it brings notes that no likelier one
   * brings.
   */
  offers(): readonly HabitOffer[] {
    const covered = new Set<string>();
    return this.best().map(({ habit, notes, fresh, samples, statuses, rival }) => {
      const [example] = statuses;
      const unfit = example === undefined ? null : { count: statuses.length, example };
      const isLikely =
        unfit === null &&
        notes.size >= ENOUGH &&
        isPlain(habit) &&
        [...fresh].some((path) => !covered.has(path));
      if (isLikely) for (const path of fresh) covered.add(path);
      return { habit, notes: notes.size, samples, unfit, rival, isLikely };
    });
  }

  /** The paths of the notes that are about people, by what can be followed alone. */
  found(): ReadonlySet<string> {
    return new Set(this.best().flatMap(({ notes }) => [...notes]));
  }

  private best(): readonly (Group & { readonly rival: HabitOffer['rival'] })[] {
    return ways
      .flatMap((way) => {
        if (this.used.has(way)) return [];
        const [best, second] = [...this.groups.values()]
          .filter((group) => group.way === way && group.fresh.size > 0)
          .sort(compareGroups);
        const rival = second === undefined ? null : rivalOf(second);
        return best === undefined ? [] : [{ ...best, rival }];
      })
      .sort(compareGroups);
  }
}

/** The more notes it brings, the earlier; the order of the ways stays where they are equal. */
function compareGroups(one: Group, other: Group): number {
  return other.fresh.size - one.fresh.size || other.notes.size - one.notes.size;
}

function rivalOf({ habit, notes }: Group): HabitOffer['rival'] {
  return { habit, notes: notes.size };
}

/** Whether a habit has a name that hardly means anything else, and none that lies within another. */
function isPlain(habit: Habit): boolean {
  switch (habit.kind) {
    case 'marker':
      return !isAmbiguous(habit.marker.name) && !isAmbiguous(habit.marker.value);
    case 'tag':
      return !habit.tag.includes('/') && !isAmbiguous(habit.tag);
    case 'folder':
      return !habit.path.includes('/') && !isAmbiguous(plainFolderName(habit.path));
    case 'property':
      return true;
  }
}

/** What tells one habit of marking people from another: case does not, but for that of folders. */
function keyOf(habit: Habit): string {
  switch (habit.kind) {
    case 'marker':
      return JSON.stringify([foldName(habit.marker.name), habit.marker.value.toLowerCase()]);
    case 'tag':
      return `#${habit.tag.toLowerCase()}`;
    case 'folder':
      return `${habit.path}/`;
    case 'property':
      return habit.property;
  }
}

/** The properties of a note that say that it is about a person, each with the value that does. */
function* markersOf(
  frontMatter: SurveyedNote['frontMatter'],
): Generator<readonly [name: string, value: string]> {
  for (const name of Object.keys(frontMatter ?? {})) {
    if (!saysKind(name)) continue;
    const raw = frontMatter?.[name];
    for (const entry of Array.isArray(raw) ? [raw, ...(raw as unknown[])] : [raw]) {
      const text = displayText(readText(singleValue(entry)));
      if (typeof text !== 'string' || !saysPerson(text)) continue;
      yield [name, text];
      break;
    }
  }
}

/** The tags of a note that say that it is about a person, each with what stands above that word. */
function personTagsOf({ frontMatter, tags = [] }: SurveyedNote): ReadonlySet<string> {
  const listed = ['tags', 'tag'].flatMap((name): readonly unknown[] => {
    const raw = frontMatter === null ? undefined : valueThere(frontMatter, name);
    if (typeof raw === 'string') return raw.split(/[\s,]+/);
    return Array.isArray(raw) ? (raw as unknown[]) : [];
  });
  const all = [...listed, ...tags.map(({ tag }) => tag)];
  return new Set(all.flatMap((tag) => (typeof tag === 'string' ? (personTag(tag) ?? []) : [])));
}
