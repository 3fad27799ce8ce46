import type { PropertyName } from '../contact/properties';
import type { Settings } from '../settings';

/** How a vault does something of its own accord that a setting can follow. */
export type Habit =
  /** It has its own name for a property of a contact. */
  | { readonly kind: 'property'; readonly property: PropertyName; readonly name: string }
  /** It marks notes about people by a property, a tag without `#`, or the folder they lie in. */
  | { readonly kind: 'marker'; readonly marker: NonNullable<Settings['markerProperty']> }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'folder'; readonly path: string };

/** A habit that was found in notes, as it is offered to be followed. */
export interface HabitOffer {
  readonly habit: Habit;
  /** How many notes have it. */
  readonly notes: number;
  /** Three values at most, or names of notes, on one short line each. */
  readonly samples: readonly string[];
  /** In how many notes the value would be a problem or not be read, and one of those; null for none. */
  readonly unfit: { readonly count: number; readonly example: string } | null;
  /** What fewer notes have in its place; null where nothing else could be meant. */
  readonly rival: { readonly habit: Habit; readonly notes: number } | null;
  /** Whether it is likely enough, and fits everywhere, to be proposed. */
  readonly isLikely: boolean;
}

/** A note as the metadata cache tells it, as far as habits are looked for. */
export interface SurveyedNote {
  readonly path: string;
  /** The file name without extension. */
  readonly name: string;
  readonly frontMatter: Readonly<Record<string, unknown>> | null;
  /** The tags in its text; absent where there are none. */
  readonly tags?: readonly { readonly tag: string }[] | undefined;
}

/**
 * The settings that follow habits, on top of those that count now; only what becomes another value is
 * given. Of two habits for the same thing the later counts.
 */
export function followHabits(habits: readonly Habit[], now: Settings): Partial<Settings> {
  let follow: Partial<Settings> = {};
  for (const habit of habits) {
    switch (habit.kind) {
      case 'property': {
        const propertyNames = follow.propertyNames ?? now.propertyNames;
        follow = { ...follow, propertyNames: { ...propertyNames, [habit.property]: habit.name } };
        break;
      }
      case 'marker':
        follow = { ...follow, markerProperty: habit.marker };
        break;
      case 'tag':
        follow = { ...follow, contactTag: habit.tag };
        break;
      case 'folder':
        follow = { ...follow, contactsFolder: habit.path };
    }
  }
  return follow;
}
