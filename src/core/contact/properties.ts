/**
 * The properties of a contact note with what each holds, in the order in which new ones are
 * written. The names are a public contract; a vault may have its own name for any of them.
 *
 * - `status`: one of the statuses
 * - `text`: text, or a wikilink read as its display text
 * - `day`: a civil day; `done`: the day on which something was done, never far in the future; with
 *   the action that a user may skip instead, where it is one, and whether it is one of those that
 *   have to be done before a talk is behind one
 * - `moment`: a day, or a day and time
 * - `count`: a whole number, 0 or more; `minutes`: as many as a talk may have; `fit`: 1 to 5
 * - `actions`: a list of actions that the user skips
 * - `language`: a language tag of BCP 47; `zone`: a time zone by its IANA name; `travel`: minutes
 *   on the way, as few or many as that may take
 *
 * Behind it stands what a new interview does to it: what tells of the earlier one alone `goes`, and what
 * that one gave is `kept` in its section before it goes; and whether people have `several`: then of a list the first value that fits counts; or whether other
 * vaults use the name `otherwise` too: then what does not fit is not read, and is no problem.
 */
const properties = {
  status: ['status', 'stays'],
  company: ['text', 'stays', 'several'],
  role: ['text', 'stays', 'several'],
  field: ['text', 'stays', 'several'],
  source: ['text', 'stays'],
  'why-them': ['text', 'stays'],
  opening: ['text', 'stays', 'otherwise'],
  'first-name': ['text', 'stays'],
  salutation: ['text', 'stays', 'otherwise'],
  language: ['language', 'stays', 'otherwise'],
  email: ['text', 'stays', 'several'],
  phone: ['text', 'stays', 'several'],
  linkedin: ['text', 'stays'],
  address: ['text', 'stays', 'otherwise'],
  'time-zone': ['zone', 'stays', 'otherwise'],
  priority: ['count', 'stays'],
  'referred-by': ['text', 'stays'],
  'introduction-asked': ['done', 'stays'],
  contacted: ['done', 'stays'],
  nudges: ['count', 'stays'],
  replied: ['done', 'stays'],
  offered: ['done', 'goes'],
  interview: ['moment', 'stays'],
  minutes: ['minutes', 'stays'],
  medium: ['text', 'stays'],
  place: ['text', 'stays'],
  travel: ['travel', 'stays', 'otherwise'],
  'calendar-id': ['text', 'goes'],
  prepared: [{ done: 'prepare' }, 'goes'],
  thanked: [{ done: 'thank', closes: 'talk' }, 'kept'],
  reflected: [{ done: 'reflect', closes: 'talk' }, 'kept'],
  'reported-back': [{ done: 'report-back' }, 'stays'],
  'checked-in': ['done', 'stays'],
  skipped: ['actions', 'goes'],
  fit: ['fit', 'kept'],
  takeaway: ['text', 'kept'],
  'follow-up': ['day', 'stays'],
  'next-step': ['text', 'stays'],
  'snoozed-until': ['day', 'stays'],
  'check-in-every': ['count', 'stays'],
} as const satisfies Readonly<
  Record<
    string,
    readonly [string | Skippable, 'stays' | 'goes' | 'kept', ('several' | 'otherwise')?]
  >
>;

/** The name of a property of a contact note. */
export type PropertyName = keyof typeof properties;

type Held = (typeof properties)[PropertyName][0];

/** A property for the day of an action that may be skipped. */
interface Skippable {
  readonly done: string;
  /** Set for what has to be done after a talk before its contact is in touch. */
  readonly closes?: 'talk';
}

/** What a property holds. */
export type PropertyKind = Exclude<Held, Skippable> | 'done';

/** An action that may stand in `skipped`; all about it is in core/follow-up/rules. */
export type SkippableAction = Extract<Held, Skippable>['done'];

/** Every property, in the order in which new ones are written. */
export const propertyNames = Object.keys(properties) as readonly PropertyName[];

/** What each property holds. */
export const propertyKinds = Object.fromEntries(
  propertyNames.map((name) => {
    const held: Held = properties[name][0];
    return [name, typeof held === 'string' ? held : 'done'];
  }),
) as {
  readonly [Name in PropertyName]: (typeof properties)[Name][0] extends Skippable
    ? 'done'
    : (typeof properties)[Name][0];
};

/** For each action that may be skipped the property for the day it was done, in the order of the method. */
export const doneProperties = Object.fromEntries(
  propertyNames.flatMap((name) => {
    const held: Held = properties[name][0];
    return typeof held === 'string' ? [] : [[held.done, name]];
  }),
) as Readonly<Record<SkippableAction, PropertyOfKind<'done'>>>;

/** The words of `skipped`, in the order of the method. */
export const skippableActions = Object.keys(doneProperties) as readonly SkippableAction[];

/** What has to be done after a talk before its contact is in touch. */
export type ClosingAction = Extract<Held, { readonly closes: 'talk' }>['done'];

/** All that has to be done after a talk before its contact is in touch, in the order of the method. */
export const closingActions = propertyNames.flatMap((name) => {
  const held: Held = properties[name][0];
  return typeof held === 'object' && 'closes' in held ? [held.done] : [];
}) satisfies readonly ClosingAction[];

/** The properties that tell of one interview alone, so that a new one drops them. */
export function propertiesOfOneInterview(): readonly PropertyName[] {
  return propertyNames.filter((name) => properties[name][1] !== 'stays');
}

/** A property for what an interview gave, which its section keeps once there is a new one. */
export type OutcomeProperty = {
  [Name in PropertyName]: (typeof properties)[Name][1] extends 'kept' ? Name : never;
}[PropertyName];

/** The properties for what an interview gave, in their order. */
export const outcomeProperties = propertyNames.filter(
  (name): name is OutcomeProperty => properties[name][1] === 'kept',
);

/** The properties of which people have several: of a list under one the first that fits counts. */
export const firstCounts: ReadonlySet<PropertyName> = namesThatAre('several');

/**
 * The properties whose names other vaults use for other things too: what does not fit is not read, and
 * is no problem.
 */
export const usedOtherwise: ReadonlySet<PropertyName> = namesThatAre('otherwise');

function namesThatAre(trait: 'several' | 'otherwise'): ReadonlySet<PropertyName> {
  return new Set(propertyNames.filter((name) => properties[name][2] === trait));
}

/** The properties of one kind. */
export type PropertyOfKind<Kind extends PropertyKind> = {
  [Name in PropertyName]: (typeof propertyKinds)[Name] extends Kind ? Name : never;
}[PropertyName];
