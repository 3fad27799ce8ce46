/**
 * The properties of a contact note with what each holds, in the order in which new ones are
 * written. The names are a public contract; a vault may have its own name for any of them.
 *
 * - `status`: one of the statuses
 * - `text`: text, or a wikilink read as its display text
 * - `day`: a civil day; `done`: the day on which something was done, never far in the future; with
 *   the action that a user may skip instead, where it is one
 * - `moment`: a day, or a day and time
 * - `count`: a whole number, 0 or more; `minutes`: 1 to 1440; `fit`: 1 to 5
 * - `actions`: a list of actions that the user skips
 */
const properties = {
  status: 'status',
  company: 'text',
  role: 'text',
  field: 'text',
  source: 'text',
  'why-them': 'text',
  email: 'text',
  phone: 'text',
  linkedin: 'text',
  priority: 'count',
  'referred-by': 'text',
  contacted: 'done',
  nudges: 'count',
  replied: 'done',
  offered: 'done',
  interview: 'moment',
  minutes: 'minutes',
  medium: 'text',
  place: 'text',
  prepared: { done: 'prepare' },
  thanked: { done: 'thank' },
  reflected: { done: 'reflect' },
  'reported-back': { done: 'report-back' },
  'checked-in': 'done',
  skipped: 'actions',
  fit: 'fit',
  takeaway: 'text',
  'follow-up': 'day',
  'next-step': 'text',
  'snoozed-until': 'day',
  'check-in-every': 'count',
} as const;

/** The name of a property of a contact note. */
export type PropertyName = keyof typeof properties;

type Held = (typeof properties)[PropertyName];

/** A property for the day of an action that may be skipped. */
interface Skippable {
  readonly done: string;
}

/** What a property holds. */
export type PropertyKind = Exclude<Held, Skippable> | 'done';

/** An action that may stand in `skipped`; all about it is in core/follow-up/rules. */
export type SkippableAction = Extract<Held, Skippable>['done'];

/** Every property, in the order in which new ones are written. */
export const propertyNames = Object.keys(properties) as readonly PropertyName[];

/** What each property holds. */
export const propertyKinds = Object.fromEntries(
  Object.entries<Held>(properties).map(([name, held]) => [
    name,
    typeof held === 'string' ? held : 'done',
  ]),
) as {
  readonly [Name in PropertyName]: (typeof properties)[Name] extends Skippable
    ? 'done'
    : (typeof properties)[Name];
};

/** For each action that may be skipped the property for the day it was done, in the order of the method. */
export const doneProperties = Object.fromEntries(
  Object.entries<Held>(properties).flatMap(([name, held]) =>
    typeof held === 'string' ? [] : [[held.done, name]],
  ),
) as Readonly<Record<SkippableAction, PropertyOfKind<'done'>>>;

/** The words of `skipped`, in the order of the method. */
export const skippableActions = Object.keys(doneProperties) as readonly SkippableAction[];

/** The properties of which people have several: of a list under one the first that fits counts. */
export const firstCounts: ReadonlySet<PropertyName> = new Set<PropertyName>([
  'email',
  'phone',
  'company',
  'role',
  'field',
]);

/** The properties of one kind. */
export type PropertyOfKind<Kind extends PropertyKind> = {
  [Name in PropertyName]: (typeof propertyKinds)[Name] extends Kind ? Name : never;
}[PropertyName];
