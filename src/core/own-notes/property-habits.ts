import type { PropertyName } from '../contact/properties';
import { propertyKinds, propertyNames } from '../contact/properties';
import { readPropertyValue } from '../contact/read-contact';
import { LinkedText, Misfit, singleValue, valueOf } from '../contact/read-value';
import { sayShort } from '../contact/say-value';
import { shownLink } from '../contact/shown-text';
import { foldName } from '../note/properties/name-there';
import { nameInVault, type Settings } from '../settings';
import { addDays, type Day } from '../time/civil';
import type { Habit, HabitOffer, SurveyedNote } from './habit';
import { likelyProperty, neverTaken } from './property-words';
import { isOfKind, type ValueKind } from './value-kinds';

/** How many values are shown as examples. */
const MOST_SAMPLES = 3;

/** The share of values that has to be of a kind where the name leaves it open. */
const MOSTLY = 0.8;

/** A property of which the name says nothing is believed from so many values on. */
const ENOUGH = 3;

/** Properties of the app and of common plugins, which are about the note and not about a person. */
const ofNotes = [
  'tags',
  'tag',
  'aliases',
  'alias',
  'cssclasses',
  'cssclass',
  'position',
  'publish',
];

/** What a name of a property could stand for, by the name alone or by its values. */
interface Guess {
  readonly property: PropertyName;
  /** What the values have to be, where the name does not say it. */
  readonly kind: ValueKind | null;
  /** From how many values on it is believed. */
  readonly least: number;
}

/** The values under one name, case aside, as one of the properties they could be. */
interface Tally extends Guess {
  readonly spellings: Map<string, number>;
  readonly samples: string[];
  notes: number;
  fits: number;
  unfit: number;
  example: string;
}

/**
 * Finds what the notes about people call the properties of a contact, where the settings do not say
 * so yet. Each note about a person is shown to it once, in any order.
 */
export class PropertyHabits {
  /** For each name, case aside, what its values could be. */
  private readonly tallies = new Map<string, readonly Tally[]>();
  /** The properties that notes have under the name by which they are read today. */
  private readonly found = new Set<PropertyName>();
  /** The names that are read already, case aside. */
  private readonly own: ReadonlyMap<string, PropertyName>;
  private readonly taken: ReadonlySet<string>;
  private readonly latest: Day;

  /** @param today on which day it is looked; what was done is not in the future. */
  constructor(
    private readonly settings: Settings,
    today: Day,
  ) {
    const { markerProperty } = settings;
    this.own = new Map(propertyNames.map((name) => [foldName(nameInVault(name, settings)), name]));
    const marker = markerProperty === null ? [] : [foldName(markerProperty.name)];
    this.taken = new Set([...ofNotes, ...marker]);
    this.latest = addDays(today, 1);
  }

  /** Takes a note about a person. */
  look({ frontMatter }: SurveyedNote): void {
    const seen = new Set<string>();
    for (const name of Object.keys(frontMatter ?? {})) {
      const key = foldName(name);
      const raw = frontMatter?.[name];
      if (this.taken.has(key) || singleValue(raw) === undefined) continue;
      const own = this.own.get(key);
      if (own !== undefined) this.found.add(own);
      else this.take(key, name, raw, !seen.has(key));
      seen.add(key);
    }
  }

  /** @param isFirst whether the note has no other of this name, case aside: only the first is read. */
  private take(key: string, name: string, raw: unknown, isFirst: boolean): void {
    let tallies = this.tallies.get(key);
    if (tallies === undefined) {
      tallies = guessesFor(name).map(emptyTally);
      this.tallies.set(key, tallies);
    }
    for (const tally of tallies) {
      const { said, fits } = this.read(tally, raw);
      if (said === null) continue;
      if (isFirst) {
        tally.notes += 1;
        tally.spellings.set(name, (tally.spellings.get(name) ?? 0) + 1);
      }
      if (fits && isFirst) {
        tally.fits += 1;
        const { samples } = tally;
        if (samples.length < MOST_SAMPLES && !samples.includes(said)) samples.push(said);
      } else {
        tally.unfit += 1;
        if (tally.example === '') tally.example = said;
      }
    }
  }

  /** What a value says, null where it says nothing, and whether it would be read without a problem. */
  private read(
    { property, kind }: Guess,
    raw: unknown,
  ): { readonly said: string | null; readonly fits: boolean } {
    const read = readPropertyValue(property, raw);
    if (read === undefined) return { said: null, fits: false };
    if (read instanceof Misfit) return { said: sayShort(valueOf(property, raw)), fits: false };
    const value = read instanceof LinkedText ? shownLink(read) : String(read);
    const said = sayShort(value);
    const isToCome = propertyKinds[property] === 'done' && value > this.latest;
    return { said, fits: !isToCome && (kind === null || isOfKind(kind, said)) };
  }

  /**
   * What can be followed, in the order of the properties: of several names for one that with most
   * values that fit. Never for a property that has a name of the vault's own already, or that notes
   * have under the name by which it is read: what is read today stays read.
   */
  offers(): readonly HabitOffer[] {
    const believed = [...this.tallies.values()].flat().filter(isBelieved);
    return propertyNames.flatMap((property) => {
      if (this.settings.propertyNames[property] !== undefined || this.found.has(property))
        return [];
      const [best, second] = believed
        .filter((tally) => tally.property === property)
        .sort((one, other) => other.fits - one.fits || Number(isSure(other)) - Number(isSure(one)));
      return best === undefined ? [] : [offerOf(best, second)];
    });
  }
}

/** What a name could stand for: what it says, else what its values may say. */
function guessesFor(name: string): readonly Guess[] {
  const likely = likelyProperty(name);
  if (likely === null) {
    return (['email', 'phone', 'linkedin'] as const).map((kind) => ({
      ...{ property: kind, kind, least: ENOUGH },
    }));
  }
  const { property } = likely;
  if (neverTaken.has(property)) return [];
  if (likely.isSure) return [{ property, kind: null, least: 1 }];
  const kinds: readonly ValueKind[] =
    property === 'role' ? ['role'] : ['email', 'phone', 'linkedin'];
  return kinds.map((kind) => ({ property: kind, kind, least: 1 }));
}

function emptyTally(guess: Guess): Tally {
  return { ...guess, spellings: new Map(), samples: [], notes: 0, fits: 0, unfit: 0, example: '' };
}

function isSure({ kind }: Guess): boolean {
  return kind === null;
}

/** Whether the values bear out what a name could stand for; a name that says it needs none of that. */
function isBelieved({ fits, unfit, kind, least }: Tally): boolean {
  if (fits < least) return false;
  return kind === null || fits >= (fits + unfit) * MOSTLY;
}

function offerOf(best: Tally, second: Tally | undefined): HabitOffer {
  const { notes, unfit, example, samples } = best;
  return {
    habit: habitOf(best),
    notes,
    samples,
    unfit: unfit === 0 ? null : { count: unfit, example },
    rival: second === undefined ? null : { habit: habitOf(second), notes: second.notes },
    isLikely: isSure(best) && unfit === 0,
  };
}

/** The name as most notes spell it. */
function habitOf({ property, spellings }: Tally): Habit {
  const [[name] = ['']] = [...spellings].sort(([, one], [, other]) => other - one);
  return { kind: 'property', property, name };
}
