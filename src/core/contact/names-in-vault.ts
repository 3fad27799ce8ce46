import { foldName } from '../note/properties/name-there';
import { nameInVault, type Settings } from '../settings';
import { type PropertyKind, propertyKinds, type PropertyName, propertyNames } from './properties';

/** A property of a contact. */
export interface ToldProperty {
  readonly property: PropertyName;
  readonly kind: PropertyKind;
}

/** A property as this vault's notes name it. */
export interface KnownProperty {
  readonly name: string;
  /** Null for what only makes a note a candidate: nothing of it is read here. */
  readonly told: ToldProperty | null;
}

/** The properties by the vault's own names, and by those names without their case. */
interface KnownNames {
  readonly exact: ReadonlyMap<string, KnownProperty>;
  readonly folded: ReadonlyMap<string, KnownProperty>;
}

/** For each settings object, what each of the vault's own names stands for. */
const knownNames = new WeakMap<Settings, KnownNames>();

/**
 * The names under which this vault's notes hold a contact's properties and what makes them
 * candidates: the tags and the marker. Made once for each settings object.
 */
export function namesInVault(settings: Settings): KnownNames {
  let names = knownNames.get(settings);
  if (names === undefined) {
    names = gatherNames(settings);
    knownNames.set(settings, names);
  }
  return names;
}

function gatherNames(settings: Settings): KnownNames {
  const { markerProperty } = settings;
  const exact = new Map<string, KnownProperty>();
  const folded = new Map<string, KnownProperty>();
  const add = (known: KnownProperty): void => {
    if (!exact.has(known.name)) exact.set(known.name, known);
    const key = foldName(known.name);
    if (!folded.has(key)) folded.set(key, known);
  };
  for (const property of propertyNames) {
    add({
      name: nameInVault(property, settings),
      told: { property, kind: propertyKinds[property] },
    });
  }
  const recognising = ['tags', 'tag', ...(markerProperty === null ? [] : [markerProperty.name])];
  // A property that goes by such a name is that property.
  for (const name of recognising) if (!folded.has(foldName(name))) add({ name, told: null });
  return { exact, folded };
}
